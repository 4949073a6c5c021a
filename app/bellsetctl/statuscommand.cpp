// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellsetctl/accountstate.h"
#include "app/bellsetctl/command.h"
#include "app/bellsetctl/exitcode.h"
#include "app/bellsetctl/say.h"
#include "app/bellsetctl/session.h"
#include "core/base/async.h"
#include "ui/words/reachtext.h"

#include <QJsonObject>

namespace {

QString stateName(Reach::State state)
{
    switch (state) {
    case Reach::State::Normal:
        return QStringLiteral("normal");
    case Reach::State::Forwarding:
        return QStringLiteral("forwarding");
    case Reach::State::DoNotDisturb:
        return QStringLiteral("dnd");
    case Reach::State::Nobody:
        return QStringLiteral("nobody");
    }
    Q_UNREACHABLE();
}

/// Whether some caller meets something else than a refusal.
bool isReachable(const Reach &reach)
{
    if (reach.state == Reach::State::Nobody)
        return false;
    if (reach.callers == Reach::Callers::Nobody)
        return reach.rejected && reach.rejected->kind != ReachPlace::Kind::Nowhere;
    return true;
}

Report reportOf(const ReachFacts &facts, qint64 now)
{
    const Reach reach = reachOf(facts, now);
    const bool reachable = isReachable(reach);
    Report report;
    report.sentence = ReachText(TimeText(now)).sentence(reach);
    const QString until = reach.until > 0
        ? QDateTime::fromSecsSinceEpoch(reach.until, Qt::UTC).toString(Qt::ISODate)
        : QString();
    QJsonObject json{{QStringLiteral("account"), facts.identity.sipAddress},
        {QStringLiteral("state"), stateName(reach.state)}, {QStringLiteral("reachable"), reachable},
        {QStringLiteral("until"), until.isEmpty() ? QJsonValue() : QJsonValue(until)},
        {QStringLiteral("sentence"), report.sentence}, {QStringLiteral("dnd"), facts.dnd.on},
        {QStringLiteral("forwarding"), facts.forwarding.toCallForwarding().toJson()}};
    if (facts.devices)
        json.insert(QStringLiteral("devices"), facts.devices->devices.size());
    report.json = json;
    report.columns = {QStringLiteral("account"), QStringLiteral("state"), QStringLiteral("reachable"),
        QStringLiteral("until"), QStringLiteral("sentence")};
    report.rows = {{facts.identity.sipAddress, stateName(reach.state),
        reachable ? QStringLiteral("yes") : QStringLiteral("no"), until, report.sentence}};
    report.exitCode = reachable ? ExitOk : ExitStateFalse;
    return report;
}

} // namespace

QFuture<Result<Report>> runStatus(const CommandLine &line, Session &session)
{
    if (!line.words.isEmpty())
        return usageFailure(Say::tr("\"status\" takes no further words."));
    const Pending<Report> pending;
    whenDone(session.connectToServer(), &session, [&session, pending](const Result<bool> &connected) {
        if (!connected) {
            pending.deliver(failure(connected.error()));
            return;
        }
        const qint64 now = session.clock().nowSeconds();
        whenDone(
            readReachFacts(session.client(), now), &session, [pending, now](const Result<ReachFacts> &facts) {
                if (facts)
                    pending.deliver(reportOf(*facts, now));
                else
                    pending.deliver(failure(facts.error()));
            });
    });
    return pending.future();
}
