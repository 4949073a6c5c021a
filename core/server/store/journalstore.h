// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/journal.h"
#include "core/server/auth/caller.h"
#include "core/server/store/rows.h"
#include "core/server/store/storecontext.h"

#include <map>
#include <optional>
#include <utility>

/// What an office grants to the journal of an account.
struct JournalLimits {
    qint64 quotaMb = 100; ///< of 1024 * 1024 bytes
    qint64 retentionDays = 0; ///< 0 = for ever
};

/// The journals of accounts (settings-api.md 2).
///
/// Clients ask for what is later than the newest timestamp they saw, in whole seconds. So that nothing can
/// appear later under a second that somebody may have seen, every put has seconds of its own: the computer's
/// clock, but always later than the account's put before it. That holds for any number of writers, with a
/// clock that steps back, and with several servers on one database, because the account's line in `journal`
/// is held from the choice of the second to the commit. More than one put per second makes the timestamps run
/// ahead of the clock until there is a pause; nothing but the order depends on them. For the same reason ids
/// rise in the order in which entries become visible. The first id of a journal comes from the clock, so that
/// the ids of an account that is removed and made again are not told twice.
///
/// A put that is repeated because its answer was lost stores nothing twice: the entry that is the newest of
/// the same client's id and has the same data is found again. An id that had other data in between is a
/// change back and stored as one. Rows without an id are always new.
class JournalStore {
public:
    static constexpr qint64 blockSize = 1024; ///< ids of one block in journal_tally
    static constexpr qint64 octetsPerEntry = 256; ///< what an entry counts besides its data
    static constexpr qint64 rowsPerSecond = 2500; ///< of one put; further ones get the next second
    static constexpr qint64 bytesPerAnswer =
        8 * 1024 * 1024; ///< of data; then a second is finished, not more
    static constexpr qint64 mostMarks = 50'000; ///< a summary of more entries is left out
    static constexpr qint64 purgedAtOnce = 5000;

    explicit JournalStore(const StoreContext &context);

    /// Stores all rows or none. What has outlived its retention goes first, at most purgedAtOnce of it.
    /// Errors: JournalFull with the quota in MB as subject; StoreBusy also while room can still be made by
    /// purging.
    Result<JournalStored> put(const Caller &caller, const JournalPut &put, const JournalLimits &limits);
    /// Of the caller's journal. Entries of one second come together: the limit cuts where a second begins,
    /// except within a first one that alone is larger, and except after an `afterId`, where the limit is
    /// exact. Errors: InvalidParameter (after_id).
    Result<JournalEntries> entries(
        const Caller &caller, const JournalQuery &query, const JournalLimits &limits) const;
    /// Ids that are none of the caller's journal are passed over.
    Result<void> remove(const Caller &caller, const QStringList &ids);
    /// Quota and retention of one account instead of the office's; no value = the office's again. Errors:
    /// AccountUnknown.
    Result<void> setLimits(const Caller &caller, qint64 accountId, std::optional<qint64> quotaMb,
        std::optional<qint64> retentionDays);

    struct Usage {
        qint64 entries = 0; ///< also those that have expired and were not purged yet
        qint64 octets = 0;
        std::optional<qint64> quotaMb; ///< the account's own
        std::optional<qint64> retentionDays; ///< the account's own
    };
    Result<Usage> usage(qint64 accountId) const;

    /// The line of an account in `journal`.
    struct Head {
        qint64 lastId = 0;
        qint64 lastTimestamp = 0;
        qint64 entries = 0;
        qint64 octets = 0;
        std::optional<qint64> quotaMb;
        std::optional<qint64> retentionDays;

        static Head of(const Rows &row);
        /// None where nothing was ever written.
        static Result<std::optional<Head>> find(Database &database, qint64 accountId);
        /// Entries before this Unix second are over; 0 = none is.
        qint64 expiredBefore(const JournalLimits &limits, qint64 now) const;
    };

private:
    /// What a change does to the tally: entries by block and writer.
    using Tally = std::map<std::pair<qint64, qint64>, qint64>;
    /// A change to one journal while it is held.
    struct Change {
        qint64 accountId;
        Head head;
        Tally tally;
        qint64 added = 0;
        qint64 removed = 0;
    };

    Result<Change> hold(qint64 accountId);
    Result<void> settle(const Caller &caller, const QString &action, const Change &change);
    /// Whether everything that has expired is gone now.
    Result<bool> purge(const Caller &caller, const JournalLimits &limits);
    Result<JournalStored> store(
        const Caller &caller, const JournalPut &put, const JournalLimits &limits, Change &change);
    Result<qint64> writerOf(qint64 accountId, const QString &uuid);
    Result<std::optional<qint64>> storedBefore(qint64 writer, qint64 key, const JournalRow &row);
    Result<void> removeEntry(Change &change, qint64 id);

    StoreContext m_context;
};
