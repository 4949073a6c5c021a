// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellsetctl/keptlist.h"

#include "app/bellsetctl/say.h"
#include "app/bellsetctl/timeinput.h"

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
        return failure(usageError(Say::tr("--limit is a number, 1 or more.")));
    return limit;
}

Notes notesOf(Session &session)
{
    const Notes notes = std::make_shared<QStringList>();
    QObject::connect(&session.archive(), &LocalArchive::movedAside, &session,
        [notes](const QString &account, const QString &path) {
            notes->append(Say::tr("What was kept of %1 could not be read. It lies in %2 now, and a new list "
                                  "was begun.")
                              .arg(account, path));
        });
    return notes;
}

void show(Session &session, const QString &account, const KeptList &list, const Notes &notes,
    const Pending<Report> &pending)
{
    whenDone(list.show(account), &session, [notes, pending](Result<Report> report) {
        if (report)
            report->notes = *notes + report->notes;
        pending.deliver(report);
    });
}

} // namespace

Result<KeptRange> KeptRange::of(const CommandLine &line, qint64 now)
{
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
    return KeptRange{*since, *until, *limit};
}

QFuture<Result<Report>> runKeptList(const CommandLine &line, Session &session, const KeptList &list)
{
    const Pending<Report> pending;
    if (line.has(QStringLiteral("offline"))) {
        if (!line.p12.isEmpty())
            return usageFailure(Say::tr("Nothing is kept of a certificate given by --p12: --offline needs a "
                                        "saved account."));
        const Result<SavedAccount> saved = session.savedAccount();
        if (!saved)
            return readyFuture(Result<Report>(failure(saved.error())));
        show(session, saved->address, list, notesOf(session), pending);
        return pending.future();
    }
    whenDone(session.connectToServer(), &session, [&session, list, pending](const Result<bool> &connected) {
        if (!connected) {
            pending.deliver(failure(connected.error()));
            return;
        }
        const Notes notes = notesOf(session);
        whenDone(list.update(), &session, [&session, list, notes, pending](const Result<MergeCount> &kept) {
            if (kept)
                show(session, session.address(), list, notes, pending);
            else
                pending.deliver(failure(kept.error()));
        });
    });
    return pending.future();
}
