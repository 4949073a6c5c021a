// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellsetctl/accountstate.h"
#include "app/bellsetctl/command.h"
#include "app/bellsetctl/ruleinput.h"
#include "app/bellsetctl/say.h"
#include "app/bellsetctl/session.h"
#include "app/bellsetctl/timeinput.h"
#include "core/base/async.h"
#include "ui/words/calltext.h"

#include <QJsonArray>
#include <QJsonObject>

namespace {

/// Minutes from --for or --until; 0 = no end.
Result<qint64> minutesOf(const CommandLine &line, qint64 now)
{
    const QString length = QStringLiteral("for");
    const QString end = QStringLiteral("until");
    if (line.has(length) && line.has(end))
        return failure(usageError(Say::tr("Use either --for or --until.")));
    if (line.has(length)) {
        const Result<qint64> minutes = minutesFromText(line.options.value(length));
        return minutes ? minutes
                       : failure(usageError(Say::tr("A length of time is written like 30m, 1h or 1d.")));
    }
    if (!line.has(end))
        return 0;
    const Result<qint64> moment = momentFromText(line.options.value(end), now, QTimeZone::systemTimeZone());
    if (!moment)
        return failure(usageError(Say::tr("A time to come is written like 17:00, \"tomorrow 8:00\" or "
                                          "2026-05-03T10:42.")));
    return (*moment - now + 59) / 60;
}

/// Whether the server holds what was asked for. Ends travel as whole minutes, and time passes on the way.
bool isInEffect(const DndState &state, const DndState &wanted)
{
    constexpr qint64 tolerance = 150;
    if (!wanted.on || !state.on)
        return state.on == wanted.on;
    if (state.except != wanted.except)
        return false;
    if (wanted.until == 0 || state.until == 0)
        return wanted.until == state.until;
    return qAbs(state.until - wanted.until) <= tolerance;
}

/// The contact groups of --except; empty without it.
Result<QStringList> exceptionsOf(const CommandLine &line)
{
    const QString option = QStringLiteral("except");
    if (!line.has(option))
        return QStringList();
    Result<QStringList> groups = groupsFromText(line.options.value(option));
    if (!groups || !areContactGroups(*groups))
        return failure(usageError(Say::tr("The exceptions are some of vip, business, coworkers, friends and "
                                          "family, separated by commas.")));
    return groups;
}

Report reportOf(const DndState &dnd, qint64 now)
{
    const QString iso =
        dnd.until > 0 ? QDateTime::fromSecsSinceEpoch(dnd.until, Qt::UTC).toString(Qt::ISODate) : QString();
    const TimeText times(now);
    Report report;
    if (!dnd.on)
        report.sentence = Say::tr("Do not disturb is off.");
    else if (dnd.until > 0)
        report.sentence = Say::tr("Do not disturb is on until %1.").arg(times.moment(dnd.until));
    else
        report.sentence = Say::tr("Do not disturb is on until you turn it off.");
    QJsonObject json{{QStringLiteral("dnd"), dnd.on},
        {QStringLiteral("until"), iso.isEmpty() ? QJsonValue() : QJsonValue(iso)}};
    if (!dnd.except.isEmpty()) {
        report.sentence +=
            u' ' + Say::tr("These get through: %1.", "groups").arg(CallText(times).groups(dnd.except));
        json.insert(QStringLiteral("except"), QJsonArray::fromStringList(dnd.except));
    }
    report.json = json;
    report.columns = {QStringLiteral("dnd"), QStringLiteral("until"), QStringLiteral("except")};
    report.rows = {{dnd.on ? QStringLiteral("on") : QStringLiteral("off"), iso, dnd.except.join(u',')}};
    return report;
}

/// Sends the order and reports what it should lead to.
void write(Session &session, const Pending<Report> &pending, const DndState &wanted, const DndOn &order)
{
    SettingsClient &client = session.client();
    const qint64 now = session.clock().nowSeconds();
    const auto readBack = [&client, wanted, now] {
        const Pending<bool> inEffect;
        whenDone(readDnd(client, now), &client, [inEffect, wanted](const Result<DndState> &dnd) {
            if (dnd)
                inEffect.deliver(isInEffect(*dnd, wanted));
            else
                inEffect.deliver(failure(dnd.error()));
        });
        return inEffect.future();
    };
    whenDone(wanted.on ? client.setDndOn(order.minutes, order.except) : client.setDndOff(), &session,
        [&session, pending, wanted, now, readBack](const Result<Done> &done) {
            settle(pending, done.map([](const Done &) { return true; }), reportOf(wanted, now), readBack,
                &session);
        });
}

} // namespace

QFuture<Result<Report>> runDnd(const CommandLine &line, Session &session)
{
    const bool on = line.words == QStringList{QStringLiteral("on")};
    if (!on && line.words != QStringList{QStringLiteral("off")})
        return usageFailure(Say::tr("Write \"dnd on\" or \"dnd off\"."));
    if (!on && !line.options.isEmpty())
        return usageFailure(Say::tr("\"dnd off\" takes no options."));
    const qint64 now = session.clock().nowSeconds();
    const Result<qint64> minutes = minutesOf(line, now);
    if (!minutes)
        return readyFuture(Result<Report>(failure(minutes.error())));

    const Result<QStringList> except = exceptionsOf(line);
    if (!except)
        return readyFuture(Result<Report>(failure(except.error())));
    const DndOn order{*minutes, *except};
    const DndState wanted{on, order.minutes > 0 ? now + order.minutes * 60 : 0, order.except};

    const Pending<Report> pending;
    whenDone(session.connectToServer(), &session,
        [&session, pending, wanted, order](const Result<bool> &connected) {
            if (!connected) {
                pending.deliver(failure(connected.error()));
                return;
            }
            if (order.except.isEmpty()) {
                write(session, pending, wanted, order);
                return;
            }
            whenDone(session.client().capabilities(), &session,
                [&session, pending, wanted, order](const Result<Capabilities> &capabilities) {
                    if (!capabilities)
                        pending.deliver(failure(capabilities.error()));
                    // A server that does not know exceptions would let nobody through.
                    else if (!capabilities->hasFeature(QString(Feature::dndExcept)))
                        pending.deliver(failure(ErrorCode::NotSupported, QStringLiteral("--except")));
                    else
                        write(session, pending, wanted, order);
                });
        });
    return pending.future();
}
