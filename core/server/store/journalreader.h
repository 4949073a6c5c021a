// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/store/journalstore.h"

#include <set>
#include <string_view>

/// Reads from one journal what a query asks for, at a cost that grows with what is found and not with what is
/// stored. A part of JournalStore; one use each.
class JournalReader {
public:
    JournalReader(Database &database, const Caller &caller)
        : m_database(database)
        , m_caller(caller)
    {
    }

    /// @param afterId only entries behind this one; 0 = no bound
    Result<JournalEntries> read(
        const JournalQuery &query, qint64 afterId, const JournalLimits &limits, qint64 now);

private:
    /// How many entries of one client are in a block of ids.
    struct Count {
        qint64 block;
        qint64 writer;
        qint64 entries;
    };
    struct Found {
        JournalEntry entry;
        qint64 id = 0;
        qint64 writer = 0;
    };

    Result<qint64> lastNotLaterThan(qint64 timestamp);
    Result<QList<Count>> countsFrom(qint64 block);
    Result<qint64> countIn(const QList<Count> &counts, qint64 after);
    Result<void> collect(const QList<Count> &counts, qint64 after);
    Result<void> collectOf(const std::set<qint64> &writers, qint64 after, qint64 last);
    static Found foundIn(const Rows &row);
    Result<bool> take(std::string_view statement, const char *key, qint64 value, qint64 after, qint64 last);
    bool add(Found found);
    void cutAtSecond();
    Result<void> nameWriters();
    Result<std::optional<QList<JournalMark>>> marks(qint64 after);

    Database &m_database;
    const Caller &m_caller;
    JournalStore::Head m_head;
    qint64 m_except = 0; ///< the client to leave out; 0 = none
    qint64 m_limit = 0;
    QList<Found> m_found;
    qint64 m_bytes = 0;
    std::optional<qint64> m_cutBefore; ///< second of the first entry that had no room
};
