// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/archive/coverage.h"

#include <QDate>
#include <QString>

#include <optional>
#include <variant>

/// One change of a prepaid balance, as kept here.
struct KeptBalanceRow {
    qint64 date = 0; ///< Unix seconds
    QString action; ///< "Debit balance", "Set balance"…
    QString description;
    qint64 value = 0; ///< ten-thousandths of the currency unit, negative for costs
    qint64 balance = 0; ///< after the change, in ten-thousandths
    QString session; ///< Call-ID, or empty

    bool operator==(const KeptBalanceRow &) const = default;
};

/// A call as it is kept here.
struct KeptCall : Call {
    qint64 id = 0; ///< in this archive
    QString note; ///< what the user wrote about it; no server knows it

    bool operator==(const KeptCall &) const = default;
};

inline constexpr qsizetype longestCallNote = 2000; ///< characters

/// By what a call cost. Servers tell prices of placed calls only.
enum class CallCost {
    Any,
    With, ///< a price was told
    Without, ///< placed, and no price was told
};

/// Callers whom one of these patterns turns away (rejectPatternMatches).
struct CallerPatterns {
    QStringList patterns;
    QString ownDomain; ///< of callers who are told without one

    bool operator==(const CallerPatterns &) const = default;
};

/// Which calls are asked for, newest first.
struct KeptCallQuery {
    CallDirection direction = CallDirection::Both;
    bool missedOnly = false; ///< received and not answered, whatever `direction` says
    CallCost cost = CallCost::Any;
    std::optional<CallerPatterns> callers; ///< received calls of these only, whatever `direction` says
    QString party; ///< only calls with exactly this address; empty = any. Not together with `callers`
    qint64 since = 0; ///< Unix seconds, included
    qint64 until = 0; ///< Unix seconds, excluded; 0 = no end
    QString text; ///< part of a name, an address, a number or a note, in any case and way of writing
    qsizetype limit = 0; ///< calls; 0 = all
    qsizetype offset = 0; ///< calls to pass over
    /// Gaps are told up to this moment, usually now; 0 = only those between what is known.
    qint64 asOf = 0;
};

struct KeptBalanceQuery {
    qint64 since = 0; ///< Unix seconds, included
    qint64 until = 0; ///< Unix seconds, excluded; 0 = no end
    qsizetype limit = 0; ///< rows; 0 = all
    qsizetype offset = 0;
    qint64 asOf = 0; ///< as of KeptCallQuery
};

/// What an answer holds: rows and, between them, the gaps, newest first.
template<class Row>
struct ArchivePage {
    using Entry = std::variant<Row, Gap>;

    QList<Entry> entries;
    bool hasMore = false; ///< there are older rows than these
    qint64 knownSince = 0; ///< the earliest moment that is covered; 0 = nothing is
    bool hasCosts = false; ///< of calls: a price was told of any, on this page or not

    QList<Row> rows() const
    {
        QList<Row> list;
        for (const Entry &entry : entries) {
            if (const Row *row = std::get_if<Row>(&entry))
                list.append(*row);
        }
        return list;
    }
    QList<Gap> gaps() const
    {
        QList<Gap> list;
        for (const Entry &entry : entries) {
            if (const Gap *gap = std::get_if<Gap>(&entry))
                list.append(*gap);
        }
        return list;
    }
};
using CallPage = ArchivePage<KeptCall>;
/// The calls of a page, without what is known only here.
inline QList<Call> callsOf(const CallPage &page)
{
    QList<Call> calls;
    for (const CallPage::Entry &entry : page.entries) {
        if (const KeptCall *call = std::get_if<KeptCall>(&entry))
            calls.append(*call);
    }
    return calls;
}
using BalancePage = ArchivePage<KeptBalanceRow>;

/// The calls of one day.
struct DayTotal {
    QDate day;
    qint64 placed = 0; ///< calls
    qint64 received = 0; ///< answered calls
    qint64 missed = 0; ///< calls
    qint64 placedSeconds = 0; ///< of talk
    qint64 receivedSeconds = 0; ///< of talk
    double price = 0; ///< currency units
    bool complete = false; ///< nothing of the day, as far as it is over, is unknown

    bool operator==(const DayTotal &) const = default;
};

/// What came of keeping an answer.
struct MergeCount {
    qsizetype added = 0;
    qsizetype updated = 0; ///< rows that are known better now
    qsizetype dropped = 0; ///< rows whose time cannot be read

    bool operator==(const MergeCount &) const = default;
};
