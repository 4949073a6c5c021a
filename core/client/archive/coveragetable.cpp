// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/archive/coveragetable.h"

CoverageTable::CoverageTable(ArchiveDatabase &database)
    : m_database(database)
{
}

Result<QList<TimeSpan>> CoverageTable::spans(Kind kind)
{
    QList<TimeSpan> spans;
    const Result<void> read =
        m_database.each("list_covered", {{"kind", int(kind)}}, [&spans](const QSqlQuery &row) {
            spans.append({row.value(0).toLongLong(), row.value(1).toLongLong()});
        });
    if (!read)
        return failure(read.error());
    return united(spans);
}

Result<void> CoverageTable::extend(Kind kind, const std::optional<TimeSpan> &fetched, qint64 askedAt)
{
    const Result<QList<TimeSpan>> before = spans(kind);
    if (!before)
        return failure(before.error());
    const QList<TimeSpan> after = extended(*before, fetched, askedAt);
    for (const TimeSpan &span : *before) {
        if (after.contains(span))
            continue;
        const Result<void> removed =
            m_database.change("remove_covered", {{"kind", int(kind)}, {"begins", span.from}});
        if (!removed)
            return removed;
    }
    for (const TimeSpan &span : after) {
        if (before->contains(span))
            continue;
        const Result<void> added = m_database.change(
            "add_covered", {{"kind", int(kind)}, {"begins", span.from}, {"ends", span.until}});
        if (!added)
            return added;
    }
    return {};
}
