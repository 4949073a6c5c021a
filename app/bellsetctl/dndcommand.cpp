// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellsetctl/accountstate.h"
#include "app/bellsetctl/command.h"
#include "app/bellsetctl/say.h"
#include "app/bellsetctl/session.h"
#include "app/bellsetctl/timeinput.h"
#include "core/base/async.h"
#include "ui/words/timetext.h"

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
bool isInEffect(const DndState &state, bool on, qint64 minutes, qint64 now)
{
    constexpr qint64 tolerance = 150;
    if (!on || !state.on)
        return state.on == on;
    if (minutes == 0 || state.until == 0)
        return minutes == 0 && state.until == 0;
    return qAbs(state.until - (now + minutes * 60)) <= tolerance;
}

Report reportOf(bool on, qint64 minutes, qint64 now)
{
    const qint64 until = minutes > 0 ? now + minutes * 60 : 0;
    const QString iso =
        until > 0 ? QDateTime::fromSecsSinceEpoch(until, Qt::UTC).toString(Qt::ISODate) : QString();
    Report report;
    if (!on)
        report.sentence = Say::tr("Do not disturb is off.");
    else if (until > 0)
        report.sentence = Say::tr("Do not disturb is on until %1.").arg(TimeText(now).moment(until));
    else
        report.sentence = Say::tr("Do not disturb is on until you turn it off.");
    report.json = QJsonObject{{QStringLiteral("dnd"), on},
        {QStringLiteral("until"), iso.isEmpty() ? QJsonValue() : QJsonValue(iso)}};
    report.columns = {QStringLiteral("dnd"), QStringLiteral("until")};
    report.rows = {{on ? QStringLiteral("on") : QStringLiteral("off"), iso}};
    return report;
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

    const Pending<Report> pending;
    whenDone(session.connectToServer(), &session,
        [&session, pending, on, minutes = *minutes, now](const Result<bool> &connected) {
            if (!connected) {
                pending.deliver(failure(connected.error()));
                return;
            }
            SettingsClient &client = session.client();
            const auto readBack = [&client, on, minutes, now] {
                const Pending<bool> inEffect;
                whenDone(
                    readDnd(client, now), &client, [inEffect, on, minutes, now](const Result<DndState> &dnd) {
                        if (dnd)
                            inEffect.deliver(isInEffect(*dnd, on, minutes, now));
                        else
                            inEffect.deliver(failure(dnd.error()));
                    });
                return inEffect.future();
            };
            whenDone(on ? client.setDndOn(minutes) : client.setDndOff(), &session,
                [&session, pending, on, minutes, now, readBack](const Result<Done> &done) {
                    settle(pending, done.map([](const Done &) { return true; }), reportOf(on, minutes, now),
                        readBack, &session);
                });
        });
    return pending.future();
}
