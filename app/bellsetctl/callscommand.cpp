// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellsetctl/command.h"
#include "app/bellsetctl/say.h"
#include "app/bellsetctl/session.h"
#include "app/bellsetctl/timeinput.h"
#include "core/base/async.h"
#include "ui/words/callhistorytext.h"

#include <QJsonArray>

namespace {

constexpr qsizetype usualLimit = 50; // of what people read; programs get all
constexpr qsizetype largestLimit = 10'000'000;

/// Where notes are collected until the report is made.
using Notes = std::shared_ptr<QStringList>;

Result<qint64> pastMoment(const CommandLine &line, const QString &option, qint64 now)
{
    if (!line.has(option))
        return 0;
    const Result<qint64> moment =
        pastMomentFromText(line.options.value(option), now, QTimeZone::systemTimeZone());
    return moment
        ? moment
        : failure(usageError(Say::tr("A time gone by is written like 8:00, \"yesterday 8:00\", 7d or "
                                     "2026-05-03T10:42.")));
}

Result<qsizetype> limitOf(const CommandLine &line)
{
    const QString option = QStringLiteral("limit");
    if (!line.has(option))
        return line.format == OutputFormat::Text ? usualLimit : 0;
    bool ok = false;
    const qlonglong limit = line.options.value(option).toLongLong(&ok);
    if (!ok || limit < 1 || limit > largestLimit)
        return failure(usageError(Say::tr("--limit is a number of calls, 1 or more.")));
    return limit;
}

Result<KeptCallQuery> queryOf(const CommandLine &line, qint64 now)
{
    if (!line.words.isEmpty())
        return failure(usageError(Say::tr("\"calls\" takes no further words.")));
    const bool missed = line.has(QStringLiteral("missed"));
    const bool in = line.has(QStringLiteral("in"));
    const bool out = line.has(QStringLiteral("out"));
    if (int(missed) + int(in) + int(out) > 1)
        return failure(usageError(Say::tr("Use one of --missed, --in and --out.")));
    const Result<qint64> since = pastMoment(line, QStringLiteral("since"), now);
    if (!since)
        return failure(since.error());
    const Result<qint64> until = pastMoment(line, QStringLiteral("until"), now);
    if (!until)
        return failure(until.error());
    if (*until > 0 && *until <= *since)
        return failure(usageError(Say::tr("--until is later than --since.")));
    const Result<qsizetype> limit = limitOf(line);
    if (!limit)
        return failure(limit.error());
    KeptCallQuery query;
    query.direction = in ? CallDirection::Received : out ? CallDirection::Placed : CallDirection::Both;
    query.missedOnly = missed;
    query.since = *since;
    query.until = *until;
    query.text = line.options.value(QStringLiteral("search"));
    query.limit = *limit;
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
        if (const Call *call = std::get_if<Call>(&entry)) {
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

void show(Session &session, const QString &account, const KeptCallQuery &query, OutputFormat format,
    const Notes &notes, const Pending<Report> &pending)
{
    whenDone(session.archive().calls(account, query), &session,
        [account, query, format, notes, pending](const Result<CallPage> &page) {
            if (!page) {
                pending.deliver(failure(page.error()));
                return;
            }
            Report report = reportOf(*page, account, format, query.asOf);
            report.notes = *notes + report.notes;
            pending.deliver(report);
        });
}

Notes notesOf(Session &session)
{
    const Notes notes = std::make_shared<QStringList>();
    QObject::connect(&session.archive(), &LocalArchive::movedAside, &session,
        [notes](const QString &account, const QString &path) {
            notes->append(
                Say::tr("The kept calls of %1 could not be read. They lie in %2 now, and a new list "
                        "was begun.")
                    .arg(account, path));
        });
    return notes;
}

/// Asks the server, keeps its answer, and shows it with what was kept before.
void fetchAndShow(
    Session &session, const KeptCallQuery &query, OutputFormat format, const Pending<Report> &pending)
{
    whenDone(session.client().history(), &session,
        [&session, query, format, pending](const Result<CallHistory> &history) {
            if (!history) {
                pending.deliver(failure(history.error()));
                return;
            }
            const Notes notes = notesOf(session);
            const QString account = session.address();
            whenDone(session.archive().mergeCalls(account, *history, query.asOf), &session,
                [&session, account, query, format, notes, pending](const Result<MergeCount> &kept) {
                    if (kept)
                        show(session, account, query, format, notes, pending);
                    else
                        pending.deliver(failure(kept.error()));
                });
        });
}

} // namespace

QFuture<Result<Report>> runCalls(const CommandLine &line, Session &session)
{
    const Result<KeptCallQuery> query = queryOf(line, session.clock().nowSeconds());
    if (!query)
        return readyFuture(Result<Report>(failure(query.error())));
    const Pending<Report> pending;
    if (line.has(QStringLiteral("offline"))) {
        if (!line.p12.isEmpty())
            return usageFailure(Say::tr("Nothing is kept of a certificate given by --p12: --offline needs a "
                                        "saved account."));
        const Result<SavedAccount> saved = session.savedAccount();
        if (!saved)
            return readyFuture(Result<Report>(failure(saved.error())));
        show(session, saved->address, *query, line.format, notesOf(session), pending);
        return pending.future();
    }
    whenDone(session.connectToServer(), &session,
        [&session, pending, query = *query, format = line.format](const Result<bool> &connected) {
            if (connected)
                fetchAndShow(session, query, format, pending);
            else
                pending.deliver(failure(connected.error()));
        });
    return pending.future();
}
