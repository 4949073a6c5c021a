// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/archive/balancetable.h"

#include "core/client/archive/coveragetable.h"
#include "core/client/archive/entries.h"

#include <QSet>

#include <algorithm>
#include <limits>

namespace {

using Kind = CoverageTable::Kind;

constexpr qsizetype longestField = 1000;

struct KnownRow {
    qint64 id = 0;
    KeptBalanceRow row;
};

KnownRow knownRowOf(const QSqlQuery &row)
{
    return {row.value(0).toLongLong(),
        {row.value(1).toLongLong(), row.value(2).toString(), row.value(3).toString(),
            row.value(4).toLongLong(), row.value(5).toLongLong(), row.value(6).toString()}};
}

KeptBalanceRow storable(KeptBalanceRow row)
{
    for (QString *text : {&row.action, &row.description, &row.session})
        text->truncate(longestField);
    return row;
}

Result<QList<KnownRow>> namesakes(ArchiveDatabase &database, const KeptBalanceRow &row)
{
    QList<KnownRow> known;
    const Result<void> read = database.each("list_balance_by_key",
        {{"date", row.date}, {"session", row.session}, {"value", row.value}, {"balance", row.balance}},
        [&known](const QSqlQuery &each) { known.append(knownRowOf(each)); });
    if (!read)
        return failure(read.error());
    return known;
}

} // namespace

BalanceTable::BalanceTable(ArchiveDatabase &database)
    : m_database(database)
{
}

Result<MergeCount> BalanceTable::merge(
    const QList<KeptBalanceRow> &rows, qint64 askedAt, const ServerWindow &window)
{
    qint64 now = askedAt;
    QList<qint64> dates;
    for (const KeptBalanceRow &row : rows) {
        now = qMax(now, row.date);
        dates.append(row.date);
    }
    return m_database.inTransaction([&]() -> Result<MergeCount> {
        Result<MergeCount> count = mergeRows(rows);
        if (!count)
            return count;
        const Result<void> noted =
            CoverageTable(m_database).extend(Kind::Balance, coverageOf(dates, now, window), now);
        if (!noted)
            return failure(noted.error());
        return count;
    });
}

Result<MergeCount> BalanceTable::mergeRows(const QList<KeptBalanceRow> &rows)
{
    MergeCount count;
    QSet<qint64> taken; // rows that stand for one of this answer already
    QList<KeptBalanceRow> rest;
    // First what is the same in every word, so that a changed text cannot take its place. From the oldest on,
    // so that rows of one second keep their order.
    for (qsizetype i = rows.size() - 1; i >= 0; --i) {
        if (rows.at(i).date <= 0) {
            ++count.dropped;
            continue;
        }
        const KeptBalanceRow row = storable(rows.at(i));
        const Result<QList<KnownRow>> known = namesakes(m_database, row);
        if (!known)
            return failure(known.error());
        const auto same = std::find_if(known->begin(), known->end(),
            [&](const KnownRow &each) { return each.row == row && !taken.contains(each.id); });
        if (same == known->end())
            rest.append(row);
        else
            taken.insert(same->id);
    }
    for (const KeptBalanceRow &row : std::as_const(rest)) {
        const Result<QList<KnownRow>> known = namesakes(m_database, row);
        if (!known)
            return failure(known.error());
        const auto same = std::find_if(
            known->begin(), known->end(), [&](const KnownRow &each) { return !taken.contains(each.id); });
        if (same != known->end()) {
            taken.insert(same->id);
            ++count.updated;
            const Result<void> done = m_database.change("update_balance",
                {{"id", same->id}, {"action", row.action}, {"description", row.description}});
            if (!done)
                return failure(done.error());
            continue;
        }
        const Result<qint64> id = m_database.insert("add_balance",
            {{"date", row.date}, {"action", row.action}, {"description", row.description},
                {"value", row.value}, {"balance", row.balance}, {"session", row.session}});
        if (!id)
            return failure(id.error());
        taken.insert(*id);
        ++count.added;
    }
    return count;
}

Result<BalancePage> BalanceTable::page(const KeptBalanceQuery &query)
{
    const PageBounds bounds(query.limit, query.offset);
    const qint64 until = query.until > 0 ? query.until : std::numeric_limits<qint64>::max();
    QList<KeptBalanceRow> rows;
    const Result<void> read = m_database.each("list_balance",
        {{"since", query.since}, {"until", until}, {"limit", bounds.limit}, {"offset", bounds.offset}},
        [&rows](const QSqlQuery &row) { rows.append(knownRowOf(row).row); });
    if (!read)
        return failure(read.error());
    const Result<QList<TimeSpan>> covered = CoverageTable(m_database).spans(Kind::Balance);
    if (!covered)
        return failure(covered.error());
    const GapBounds gapBounds({*covered}, query.since, query.until, query.asOf);
    const QList<Gap> gaps = callGaps(*covered, *covered, gapBounds.first, gapBounds.last);
    BalancePage page =
        pageOf(rows, gaps, query.limit, query.offset, [](const KeptBalanceRow &row) { return row.date; });
    gapBounds.openEnds(page);
    page.knownSince = gapBounds.knownSince;
    return page;
}
