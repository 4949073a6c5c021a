// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellsetctl/command.h"
#include "app/bellsetctl/rulereport.h"
#include "app/bellsetctl/say.h"
#include "app/bellsetctl/session.h"
#include "app/bellsetctl/timeinput.h"
#include "core/base/async.h"
#include "core/contract/accepthours.h"

#include <QRegularExpression>

namespace {

/// The query as far as it can be made without the account's zone.
Result<CallQuery> queryOf(const CommandLine &line, qint64 now, const QTimeZone &zone)
{
    CallQuery query;
    query.caller = line.words.join(u' ').trimmed();
    if (query.caller.isEmpty() || query.caller.size() > 400)
        return failure(usageError(Say::tr("Write \"explain\" with a number or an address.")));
    static const QRegularExpression hour(QStringLiteral("\\A[0-9]{1,2}:[0-9]{2}\\z"));
    if (hour.match(query.caller).hasMatch())
        return failure(usageError(Say::tr("Who calls? Write \"explain CALLER --at %1\".").arg(query.caller)));
    const QString option = QStringLiteral("at");
    if (line.has(option)) {
        const Result<qint64> moment = anyMomentFromText(line.options.value(option), now, zone);
        if (!moment)
            return failure(
                usageError(Say::tr("A time is written like 17:00, \"tomorrow 8:00\" or 2026-05-03T10:42.")));
        query.time = QString::number(*moment);
    }
    return query;
}

} // namespace

QFuture<Result<Report>> runExplain(const CommandLine &line, Session &session)
{
    const qint64 now = session.clock().nowSeconds();
    if (const Result<CallQuery> query = queryOf(line, now, QTimeZone::utc()); !query)
        return readyFuture(Result<Report>(failure(query.error())));
    const Pending<Report> pending;
    const auto ask = [&session, pending, now](const CallQuery &query) {
        whenDone(session.client().explainCall(query), &session, [pending, now](const Result<CallPath> &path) {
            if (path)
                pending.deliver(callReport(*path, now));
            else
                pending.deliver(failure(path.error()));
        });
    };
    whenDone(session.connectToServer(), &session,
        [&session, pending, line, now, ask](const Result<bool> &connected) {
            if (!connected) {
                pending.deliver(failure(connected.error()));
                return;
            }
            // Rules are in the account's zone, and so is what a person means by 17:00.
            whenDone(session.client().identity(), &session,
                [pending, line, now, ask](const Result<Identity> &identity) {
                    if (!identity) {
                        pending.deliver(failure(identity.error()));
                        return;
                    }
                    const Result<CallQuery> query = queryOf(line, now, accountZone(identity->timeZone));
                    if (query)
                        ask(*query);
                    else
                        pending.deliver(failure(query.error()));
                });
        });
    return pending.future();
}
