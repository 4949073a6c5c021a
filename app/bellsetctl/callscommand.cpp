// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellsetctl/keptlist.h"
#include "app/bellsetctl/say.h"
#include "ui/words/callhistorytext.h"

#include <QJsonArray>

namespace {

Result<KeptCallQuery> queryOf(const CommandLine &line, qint64 now)
{
    if (!line.words.isEmpty())
        return failure(usageError(Say::tr("\"calls\" takes no further words.")));
    const bool missed = line.has(QStringLiteral("missed"));
    const bool in = line.has(QStringLiteral("in"));
    const bool out = line.has(QStringLiteral("out"));
    if (int(missed) + int(in) + int(out) > 1)
        return failure(usageError(Say::tr("Use one of --missed, --in and --out.")));
    const Result<KeptRange> range = KeptRange::of(line, now);
    if (!range)
        return failure(range.error());
    KeptCallQuery query;
    query.direction = in ? CallDirection::Received : out ? CallDirection::Placed : CallDirection::Both;
    query.missedOnly = missed;
    query.since = range->since;
    query.until = range->until;
    query.text = line.options.value(QStringLiteral("search"));
    query.limit = range->limit;
    query.asOf = now;
    return query;
}

QString outcomeOf(const Call &call)
{
    if (call.missed())
        return Say::tr("missed", "a call");
    return call.duration > 0 ? TimeText::length(call.duration) : Say::tr("not answered", "a call");
}

/// When, direction, name or number, number if there is a name, how long.
QStringList textCells(const Call &call, const TimeText &time, const QString &ownDomain)
{
    Call nameless = call;
    nameless.displayName.clear();
    return {time.past(call.started), call.placed ? Say::tr("out", "a call") : Say::tr("in", "a call"),
        CallHistoryText::who(call, ownDomain),
        call.displayName.isEmpty() ? QString() : CallHistoryText::who(nameless, ownDomain), outcomeOf(call)};
}

Report reportOf(const CallPage &page, const QString &account, OutputFormat format, qint64 now)
{
    const TimeText time(now);
    const CallHistoryText words(time);
    const QString ownDomain = account.section(u'@', 1);
    Report report;
    report.columns = callColumns();
    QJsonArray entries;
    QList<QStringList> lines;
    for (const CallPage::Entry &entry : page.entries) {
        if (const KeptCall *call = std::get_if<KeptCall>(&entry)) {
            report.rows.append(callCells(*call, time.zone()));
            entries.append(callJson(*call, time.zone()));
            lines.append(textCells(*call, time, ownDomain));
            continue;
        }
        const Gap &gap = std::get<Gap>(entry);
        const QString sentence = words.gap(gap.from, gap.until, gap.direction);
        entries.append(gapJson(gap, time.zone()));
        lines.append(QStringList{sentence});
        if (format == OutputFormat::Csv)
            report.notes.append(sentence);
    }
    if (report.rows.isEmpty())
        lines.prepend(QStringList{Say::tr("No calls.")});
    if (page.hasMore)
        report.notes.append(Say::tr("There are older calls: --limit shows more."));
    report.json = entries;
    report.sentence = textTable(lines).chopped(1);
    return report;
}

} // namespace

QFuture<Result<Report>> runCalls(const CommandLine &line, Session &session)
{
    const Result<KeptCallQuery> query = queryOf(line, session.clock().nowSeconds());
    if (!query)
        return readyFuture(Result<Report>(failure(query.error())));
    const auto update = [&session, askedAt = query->asOf] {
        return keepAnswer(
            session.client().history(), session, [&session, askedAt](const CallHistory &history) {
                return session.archive().mergeCalls(session.address(), history, askedAt);
            });
    };
    const auto show = [&session, query = *query, format = line.format](const QString &account) {
        const Pending<Report> pending;
        reportWhen(session.archive().calls(account, query), &session, pending,
            [account, format, now = query.asOf](
                const CallPage &page) { return reportOf(page, account, format, now); });
        return pending.future();
    };
    return runKeptList(line, session, {update, show});
}
