// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/callhistory.h"

#include <QList>

#include <optional>

// Which times are known. A server tells the calls of the last days and no more than so many; whoever asks too
// seldom misses some, and must be told so. Pure functions; times are Unix seconds.

/// A time of which everything is known that had finished when it was asked for; both ends belong to it.
struct TimeSpan {
    qint64 from = 0;
    qint64 until = 0;

    bool operator==(const TimeSpan &) const = default;
};

/// How far back a server tells. Calls: settings-api.md 1.2 get_history.
struct ServerWindow {
    qint64 seconds = qint64(14) * 24 * 60 * 60;
    qsizetype most = 50; ///< rows (of one direction); when so many come there may have been more

    static ServerWindow ofCalls() { return {}; }
    /// get_balance_history: at most 200; debits may be purged after a week.
    static ServerWindow ofBalance() { return {qint64(7) * 24 * 60 * 60, 200}; }
};

/// A time of which not everything is known: after `from`, the last known moment, and before `until`, from
/// which on all is known again.
struct Gap {
    qint64 from = 0; ///< 0 = from the beginning
    qint64 until = 0; ///< 0 = to this day
    CallDirection direction = CallDirection::Both;

    bool operator==(const Gap &) const = default;
};

/// What an answer covers. The beginning of the window is taken an hour later than it should be, for clocks
/// that differ. None when a row has no time: nobody knows then what is missing.
/// @param times of the rows of one direction, 0 = unreadable
std::optional<TimeSpan> coverageOf(
    const QList<qint64> &times, qint64 askedAt, const ServerWindow &window = ServerWindow::ofCalls());

/// Sorted, without overlaps; spans that touch are joined, impossible ones dropped.
QList<TimeSpan> united(QList<TimeSpan> spans);

/// `known` together with what an answer covered. Nothing is known of what lies after `askedAt`: a clock that
/// was wrong once is believed no longer than that.
QList<TimeSpan> extended(
    const QList<TimeSpan> &known, const std::optional<TimeSpan> &fetched, qint64 askedAt);

/// The times from `first` to `last`, both included, that no span covers; oldest first.
QList<TimeSpan> unknownTimes(const QList<TimeSpan> &covered, qint64 first, qint64 last);

/// The gaps from `first` to `last`, newest first: times in which both directions are unknown are one gap.
/// @param wanted the other direction's gaps do not matter
QList<Gap> callGaps(const QList<TimeSpan> &placed, const QList<TimeSpan> &received, qint64 first, qint64 last,
    CallDirection wanted = CallDirection::Both);
