// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/archive/archiverows.h"

#include <initializer_list>
#include <optional>

/// Puts the gaps between the rows of a page, each before the first row that is older than its end. Of the
/// pages of a list every gap is on one.
/// @param rows newest first
/// @param gaps newest first, `until` not yet 0
/// @param newer the time of the row before this page; none on the first page
/// @param hasOlder whether a page follows
template<class Row, class TimeOf>
QList<typename ArchivePage<Row>::Entry> withGaps(
    const QList<Row> &rows, const QList<Gap> &gaps, std::optional<qint64> newer, bool hasOlder, TimeOf timeOf)
{
    QList<typename ArchivePage<Row>::Entry> entries;
    auto gap = gaps.begin();
    while (gap != gaps.end() && newer && gap->until > *newer)
        ++gap;
    for (const Row &row : rows) {
        for (; gap != gaps.end() && gap->until > timeOf(row); ++gap)
            entries.append(*gap);
        entries.append(row);
    }
    for (; !hasOlder && gap != gaps.end(); ++gap)
        entries.append(*gap);
    return entries;
}

/// From a list that was read with a row before and a row after the page: cuts these off and sorts the gaps
/// in.
/// @param limit rows of the page; 0 = all
template<class Row, class TimeOf>
ArchivePage<Row> pageOf(
    QList<Row> rows, const QList<Gap> &gaps, qsizetype limit, qsizetype offset, TimeOf timeOf)
{
    ArchivePage<Row> page;
    std::optional<qint64> newer;
    if (offset > 0) {
        if (rows.isEmpty())
            return page; // beyond the end
        newer = timeOf(rows.takeFirst());
        // What follows the last row is told on its page.
        if (rows.isEmpty())
            return page;
    }
    page.hasMore = limit > 0 && rows.size() > limit;
    if (page.hasMore)
        rows.resize(limit);
    page.entries = withGaps(rows, gaps, newer, page.hasMore, timeOf);
    return page;
}

/// From when to when gaps are looked for, and which of them have no end.
struct GapBounds {
    /// @param covered spans of every kind; the rest as in a query
    GapBounds(std::initializer_list<QList<TimeSpan>> covered, qint64 since, qint64 until, qint64 asOf)
        : first(qMax<qint64>(0, since))
        , last(asOf)
        , toThisDay(asOf > 0 && (until <= 0 || until > asOf))
    {
        for (const QList<TimeSpan> &spans : covered) {
            if (spans.isEmpty())
                continue;
            knownSince =
                knownSince == 0 ? spans.constFirst().from : qMin(knownSince, spans.constFirst().from);
            if (asOf <= 0)
                last = qMax(last, spans.constLast().until);
        }
        if (until > 0)
            last = qMin(last, until - 1);
    }

    /// A gap that lasts to this day ends with 0.
    template<class Row>
    void openEnds(ArchivePage<Row> &page) const
    {
        for (auto &entry : page.entries) {
            Gap *gap = std::get_if<Gap>(&entry);
            if (gap && toThisDay && gap->until == last)
                gap->until = 0;
        }
    }

    qint64 first;
    qint64 last;
    bool toThisDay;
    qint64 knownSince = 0;
};

/// LIMIT and OFFSET that read the rows around the page too.
struct PageBounds {
    PageBounds(qsizetype wantedLimit, qsizetype wantedOffset)
        : offset(wantedOffset > 0 ? wantedOffset - 1 : 0)
        , limit(wantedLimit > 0 ? wantedLimit + 1 + (wantedOffset > 0 ? 1 : 0) : -1)
    {
    }

    qint64 offset;
    qint64 limit; ///< -1 = none
};
