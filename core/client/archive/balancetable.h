// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/archive/archivedatabase.h"
#include "core/client/archive/archiverows.h"

/// The balance rows of an archive. Borrowed database, its thread. Errors are the database's.
class BalanceTable {
public:
    explicit BalanceTable(ArchiveDatabase &database);

    /// Keeps the rows of an answer and notes which time it covers. Rows with the same date, session, value
    /// and balance are the same, but so many as one answer holds are kept: two free messages of one second
    /// look alike. Where their texts differ these decide; a text that changed is taken over.
    /// @param rows newest first, as the server sends them
    /// @param askedAt Unix seconds
    Result<MergeCount> merge(const QList<KeptBalanceRow> &rows, qint64 askedAt,
        const ServerWindow &window = ServerWindow::ofBalance());
    Result<BalancePage> page(const KeptBalanceQuery &query);

private:
    Result<MergeCount> mergeRows(const QList<KeptBalanceRow> &rows);

    ArchiveDatabase &m_database;
};
