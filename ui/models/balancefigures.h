// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/archive/archiverows.h"
#include "core/contract/usage.h"

#include <QTimeZone>

// What the charts of an account's money show: plain functions, no words. Amounts are 1/10000 currency units.

/// What became of the balance on one day.
struct BalanceDay {
    QDate day;
    bool known = false; ///< all of the day, as far as it is over
    bool hasBalance = false; ///< false before the first booking that is known
    qint64 balance = 0; ///< at the end of the day
    qint64 added = 0;
    qint64 spent = 0; ///< positive

    bool operator==(const BalanceDay &) const = default;
};

/// Every day from `first` to the day of `asOf`, oldest first; at most 400.
QList<BalanceDay> balanceDays(const BalancePage &page, QDate first, qint64 asOf, const QTimeZone &zone);

/// The minutes of one day, or of a longer span.
struct MinutesDay {
    QDate day; ///< the first one of a span
    double placed = 0;
    double received = 0;
    bool known = false;

    bool operator==(const MinutesDay &) const = default;
};

/// What is archived, with what the server counted for placed calls where it tells more.
QList<MinutesDay> minutesPerDay(const QList<DayTotal> &archived, const MonthlyUsage &usage);

enum class MinutesSpan { Day, Week, Month };

/// The days summed by span, oldest first, the newest `most` of them. A span is known when all its days are.
/// @param days without holes, oldest first  @param weekStart first day of a week
QList<MinutesDay> minutesPerSpan(
    const QList<MinutesDay> &days, MinutesSpan span, qsizetype most, Qt::DayOfWeek weekStart = Qt::Monday);

/// Where calls went.
struct Destination {
    QString name; ///< as CallHistoryText::who() says it; empty = all the others together
    int calls = 0;
    qint64 seconds = 0;
    qint64 price = 0;

    bool operator==(const Destination &) const = default;
};

struct Destinations {
    bool byPrice = false; ///< ordered by what they cost; where nothing costs anything, by their length
    QList<Destination> list; ///< the largest first, the others last

    bool operator==(const Destinations &) const = default;
};

/// The `most` largest and the sum of the others. Calls that were not answered do not count.
Destinations topDestinations(const QList<Call> &calls, const QString &ownDomain, qsizetype most = 5);

/// A currency as servers should name it, "EUR"; empty for anything else.
QString currencyCode(const QString &text);
