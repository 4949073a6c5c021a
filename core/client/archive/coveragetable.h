// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/archive/archivedatabase.h"
#include "core/client/archive/coverage.h"

/// The times of which an archive knows everything. Borrowed database, its thread.
class CoverageTable {
public:
    /// Stored: the numbers never change.
    enum class Kind { Received = 0, Placed = 1, Balance = 2 };

    explicit CoverageTable(ArchiveDatabase &database);

    /// Sorted, without overlaps.
    Result<QList<TimeSpan>> spans(Kind kind);
    /// See extended(). Within a transaction.
    Result<void> extend(Kind kind, const std::optional<TimeSpan> &fetched, qint64 askedAt);

private:
    ArchiveDatabase &m_database;
};
