// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/archive/archivedatabase.h"
#include "core/client/archive/archiverows.h"

#include <QSet>
#include <QTimeZone>

#include <optional>

/// The calls of an archive. Borrowed database, its thread. Errors are the database's.
class CallTable {
public:
    explicit CallTable(ArchiveDatabase &database);

    /// Keeps the calls of an answer and notes which time it covers. A call is known by direction, Call-ID,
    /// from tag and to tag, where one of two to tags may be missing; without a Call-ID by direction, start
    /// and the other side. Calls of one answer are never taken for each other.
    /// @param askedAt Unix seconds
    Result<MergeCount> merge(
        const CallHistory &history, qint64 askedAt, const ServerWindow &window = ServerWindow::ofCalls());
    Result<CallPage> page(const KeptCallQuery &query);
    /// See LocalArchive::setNote().
    Result<bool> setNote(const KeptCall &call, const QString &note);
    /// Every day from `first` to `last` in this zone; at most ten years.
    Result<QList<DayTotal>> dayTotals(QDate first, QDate last, const QTimeZone &zone, qint64 now);

private:
    struct KnownCall {
        qint64 id = 0;
        Call call;
    };
    Result<MergeCount> mergeDirection(const QList<Call> &calls);
    Result<QList<KnownCall>> namesakes(const Call &call);
    Result<void> add(const Call &call, QSet<qint64> &taken);
    Result<void> update(qint64 id, const Call &call);
    Result<qint64> party(const Call &call);
    Result<QList<KeptCall>> list(const KeptCallQuery &query);
    /// Ids of the other sides that a query asks for, as JSON; none when it asks for any.
    Result<std::optional<QString>> parties(const KeptCallQuery &query);

    ArchiveDatabase &m_database;
};
