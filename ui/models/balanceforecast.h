// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/archive/archiverows.h"

/// How long a prepaid balance lasts if it is spent as it was (ux.md N7). A plain value; amounts are 1/10000
/// currency units, times Unix seconds.
struct BalanceForecast {
    enum class Kind {
        TooLittleKnown, ///< too few days or bookings are known to say anything
        Still, ///< nothing was spent on any of the known days
        Lasts, ///< it falls, see below
        Empty, ///< there is nothing left to spend
    };
    Kind kind = Kind::TooLittleKnown;
    int days = 0; ///< known days that it was made from
    double perDay = 0; ///< of Lasts: spent in a day, positive
    qint64 asOf = 0;
    qint64 emptyAt = 0; ///< of Lasts: when nothing is left
    /// Of Lasts: where emptyAt lies in nine of ten cases, judged by how the days differ.
    qint64 earliest = 0;
    qint64 latest = 0; ///< 0 = no end can be told

    /// Whole days from asOf to emptyAt, rounded.
    qint64 daysLeft() const;
    bool operator==(const BalanceForecast &) const = default;
};

/// Fits a line to what was spent since the first known day, at most 30 days back. Money that was added does
/// not count, nor does a day of which not all is known; days without bookings do. Needs three known days and
/// three debits, or seven known days on which nothing was spent.
/// @param page newest first, with gaps up to `asOf`
/// @param asOf Unix seconds to which `page` is known
BalanceForecast balanceForecast(const BalancePage &page, qint64 balance, qint64 asOf);
