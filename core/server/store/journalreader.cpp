// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/store/journalreader.h"

#include "core/server/store/database.h"

#include <QHash>

#include <algorithm>

namespace {

constexpr qint64 rowsPerRun = 512; ///< in memory at once, beside those that are told

qint64 firstOf(qint64 block)
{
    return block * JournalStore::blockSize;
}

qint64 lastOf(qint64 block)
{
    return firstOf(block + 1) - 1;
}

} // namespace

// Everything is bounded by the last id that the head told: what is committed while we read lies behind it,
// and would otherwise show itself in one statement and not in the one before, with an older entry missing.
Result<JournalEntries> JournalReader::read(
    const JournalQuery &query, qint64 afterId, const JournalLimits &limits, qint64 now)
{
    const Result<std::optional<JournalStore::Head>> head =
        JournalStore::Head::find(m_database, m_caller.accountId);
    if (!head)
        return failure(head.error());
    if (!*head) {
        JournalEntries none;
        if (query.summary)
            none.summary = QList<JournalMark>();
        return none;
    }
    m_head = **head;
    m_limit = query.limit > 0 ? query.limit : JournalQuery::mostRows;
    if (!query.exceptUuid.isEmpty()) {
        const Result<std::optional<qint64>> writer = m_database.queryInteger(
            "find_journal_writer", {{"account", m_caller.accountId}, {"uuid", query.exceptUuid}});
        if (!writer)
            return failure(writer.error());
        m_except = writer->value_or(0);
    }
    // What has expired but was not purged yet is over all the same.
    const Result<qint64> expired = lastNotLaterThan(m_head.expiredBefore(limits, now) - 1);
    if (!expired)
        return failure(expired.error());
    const Result<qint64> seen = lastNotLaterThan(query.afterTimestamp);
    if (!seen)
        return failure(seen.error());
    const qint64 after = std::max({*expired, *seen, afterId});
    const Result<QList<Count>> counts = countsFrom(after / JournalStore::blockSize);
    if (!counts)
        return failure(counts.error());

    JournalEntries journal;
    const Result<qint64> rows = countIn(*counts, after);
    if (!rows)
        return failure(rows.error());
    if (const Result<void> collected = collect(*counts, after); !collected)
        return failure(collected.error());
    if (afterId == 0)
        cutAtSecond();
    if (const Result<void> named = nameWriters(); !named)
        return failure(named.error());
    for (Found &found : m_found)
        journal.entries.append(std::move(found.entry));
    journal.rows = std::max(*rows, qint64(journal.entries.size()));
    if (query.summary) {
        Result<std::optional<QList<JournalMark>>> summary = marks(*expired);
        if (!summary)
            return failure(summary.error());
        journal.summary = *std::move(summary);
    }
    return journal;
}

Result<qint64> JournalReader::lastNotLaterThan(qint64 timestamp)
{
    if (timestamp <= 0)
        return 0;
    const Result<std::optional<qint64>> id = m_database.queryInteger(
        "find_journal_entry_by_time", {{"account", m_caller.accountId}, {"timestamp", timestamp}});
    if (!id)
        return failure(id.error());
    return id->value_or(0);
}

Result<QList<JournalReader::Count>> JournalReader::countsFrom(qint64 block)
{
    Result<Rows> rows = m_database.query(
        "list_journal_tally", {{"account", m_caller.accountId}, {"block", block}, {"except", m_except}});
    if (!rows)
        return failure(rows.error());
    QList<Count> counts;
    while (rows->next())
        counts.append({rows->integer(0), rows->integer(1), rows->integer(2)});
    return counts;
}

/// The first block is counted, as some of it lies before `after`; of the others the tally tells.
Result<qint64> JournalReader::countIn(const QList<Count> &counts, qint64 after)
{
    const qint64 block = after / JournalStore::blockSize;
    qint64 entries = 0;
    for (const Count &count : counts) {
        if (count.block > block)
            entries += count.entries;
    }
    if (counts.isEmpty() || counts.first().block > block)
        return entries;
    const Result<std::optional<qint64>> rest = m_database.queryInteger("count_journal_entries",
        {{"account", m_caller.accountId}, {"after", after}, {"last", std::min(lastOf(block), m_head.lastId)},
            {"except", m_except}});
    if (!rest)
        return failure(rest.error());
    return entries + rest->value_or(0);
}

Result<void> JournalReader::collect(const QList<Count> &counts, qint64 after)
{
    if (m_except == 0) {
        const Result<bool> taken =
            take("list_journal_entries", "account", m_caller.accountId, after, m_head.lastId);
        return taken ? Result<void>() : failure(taken.error());
    }
    // Runs of blocks that together hold what there is room for, with one query for each client in them.
    qsizetype start = 0;
    while (start < counts.size() && !m_cutBefore) {
        const qint64 wanted = std::min(m_limit + 1 - m_found.size(), rowsPerRun);
        std::set<qint64> writers;
        qint64 entries = 0;
        qsizetype end = start;
        while (
            end < counts.size() && (entries < wanted || counts.at(end).block == counts.at(end - 1).block)) {
            writers.insert(counts.at(end).writer);
            entries += counts.at(end).entries;
            ++end;
        }
        const qint64 from = std::max(after, firstOf(counts.at(start).block) - 1);
        const qint64 last = std::min(lastOf(counts.at(end - 1).block), m_head.lastId);
        const Result<void> taken = collectOf(writers, from, last);
        if (!taken)
            return taken;
        start = end;
    }
    return {};
}

/// The entries of some clients in a range of ids, in the order of these.
Result<void> JournalReader::collectOf(const std::set<qint64> &writers, qint64 after, qint64 last)
{
    if (writers.size() == 1) {
        const Result<bool> taken =
            take("list_journal_entries_by_writer", "writer", *writers.begin(), after, last);
        return taken ? Result<void>() : failure(taken.error());
    }
    QList<Found> all;
    const qint64 room = m_limit + 1 - m_found.size();
    for (const qint64 writer : writers) {
        Result<Rows> rows = m_database.query("list_journal_entries_by_writer",
            {{"writer", writer}, {"after", after}, {"last", last}, {"limit", room}});
        if (!rows)
            return failure(rows.error());
        while (rows->next())
            all.append(foundIn(*rows));
    }
    std::sort(all.begin(), all.end(), [](const Found &one, const Found &other) { return one.id < other.id; });
    for (Found &found : all) {
        if (!add(std::move(found)))
            break;
    }
    return {};
}

JournalReader::Found JournalReader::foundIn(const Rows &row)
{
    Found found;
    found.id = row.integer(0);
    found.entry.id = QString::number(found.id);
    found.entry.timestamp = row.integer(1);
    found.writer = row.integer(2);
    found.entry.ipAddress = row.text(3);
    found.entry.data = row.bytes(4);
    found.entry.isJson = row.flag(5);
    return found;
}

/// Whether there is room for more.
Result<bool> JournalReader::take(
    std::string_view statement, const char *key, qint64 value, qint64 after, qint64 last)
{
    const qint64 room = m_limit + 1 - m_found.size();
    Result<Rows> rows =
        m_database.query(statement, {{key, value}, {"after", after}, {"last", last}, {"limit", room}});
    if (!rows)
        return failure(rows.error());
    while (rows->next()) {
        if (!add(foundIn(*rows)))
            return false;
    }
    return true;
}

bool JournalReader::add(Found found)
{
    const bool isLargeEnough =
        m_bytes > JournalStore::bytesPerAnswer && found.entry.timestamp != m_found.last().entry.timestamp;
    if (m_found.size() == m_limit || isLargeEnough) {
        m_cutBefore = found.entry.timestamp;
        return false;
    }
    m_bytes += found.entry.data.size();
    m_found.append(std::move(found));
    return true;
}

/// Leaves out the second that is not complete, unless there is no other: a client that goes on behind the
/// newest second it saw would never get the rest of it.
void JournalReader::cutAtSecond()
{
    if (!m_cutBefore || m_found.isEmpty() || m_found.first().entry.timestamp == *m_cutBefore)
        return;
    while (m_found.last().entry.timestamp == *m_cutBefore)
        m_found.removeLast();
}

Result<void> JournalReader::nameWriters()
{
    QHash<qint64, QString> names;
    for (Found &found : m_found) {
        if (!names.contains(found.writer)) {
            Result<Rows> rows = m_database.query("get_journal_writer", {{"writer", found.writer}});
            if (!rows)
                return failure(rows.error());
            names.insert(found.writer, rows->next() ? rows->text(0) : QString());
        }
        found.entry.uuid = names.value(found.writer);
        found.entry.account = m_caller.address;
    }
    return {};
}

Result<std::optional<QList<JournalMark>>> JournalReader::marks(qint64 after)
{
    if (m_head.entries > JournalStore::mostMarks)
        return std::nullopt;
    Result<Rows> rows = m_database.query("list_journal_marks",
        {{"account", m_caller.accountId}, {"after", after}, {"last", m_head.lastId}, {"except", m_except}});
    if (!rows)
        return failure(rows.error());
    QList<JournalMark> all;
    while (rows->next())
        all.append({QString::number(rows->integer(0)), rows->integer(1)});
    return all;
}
