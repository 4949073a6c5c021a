// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/balanceforecast.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr qint64 daySeconds = 24 * 60 * 60;
constexpr int longestLook = 30; // days
constexpr int fewestDays = 3;
constexpr int fewestDebits = 3;
constexpr int fewestStillDays = 7;
constexpr double farthest = 36'500; // days; what lies beyond is of no use and must not overflow
constexpr double nineOfTen = 1.645;

struct Spending {
    QList<double> days; ///< of known days, oldest first
    int debits = 0;
};

bool isKnown(const QList<Gap> &gaps, qint64 from, qint64 until, qint64 asOf)
{
    return std::none_of(gaps.begin(), gaps.end(),
        [&](const Gap &gap) { return gap.from < until && (gap.until == 0 ? asOf : gap.until) > from; });
}

Spending spendingOf(const BalancePage &page, qint64 asOf)
{
    const QList<KeptBalanceRow> rows = page.rows();
    const QList<Gap> gaps = page.gaps();
    Spending spending;
    for (int back = longestLook; back >= 1; --back) {
        const qint64 from = asOf - back * daySeconds;
        if (page.knownSince == 0 || from < page.knownSince || !isKnown(gaps, from, from + daySeconds, asOf))
            continue;
        double spent = 0;
        for (const KeptBalanceRow &row : rows) {
            if (row.date > from && row.date <= from + daySeconds && row.value < 0) {
                spent -= static_cast<double>(row.value);
                ++spending.debits;
            }
        }
        spending.days.append(spent);
    }
    return spending;
}

/// Least squares through what was spent in all by the end of each day.
double slopeOf(const QList<double> &days)
{
    const auto count = static_cast<double>(days.size() + 1);
    const double middle = (count - 1) / 2;
    double sum = 0;
    double across = 0;
    double square = middle * middle;
    for (qsizetype i = 0; i < days.size(); ++i) {
        sum += days.at(i);
        const double distance = static_cast<double>(i + 1) - middle;
        across += distance * sum;
        square += distance * distance;
    }
    return across / square;
}

/// Of that slope, taking the days for independent of each other.
double uncertaintyOf(const QList<double> &days)
{
    const auto count = static_cast<double>(days.size());
    double sum = 0;
    for (const double day : days)
        sum += day;
    const double mean = sum / count;
    double square = 0;
    for (const double day : days)
        square += (day - mean) * (day - mean);
    // Six fifths: what fitting sums costs against the plain mean.
    return std::sqrt(1.2 * square / (count - 1) / count);
}

qint64 after(qint64 asOf, double days)
{
    return asOf + qRound64(std::min(days, farthest) * static_cast<double>(daySeconds));
}

} // namespace

qint64 BalanceForecast::daysLeft() const
{
    return (emptyAt - asOf + daySeconds / 2) / daySeconds;
}

BalanceForecast balanceForecast(const BalancePage &page, qint64 balance, qint64 asOf)
{
    const Spending spending = spendingOf(page, asOf);
    BalanceForecast forecast;
    forecast.asOf = asOf;
    forecast.days = static_cast<int>(spending.days.size());
    if (balance <= 0) {
        forecast.kind = BalanceForecast::Kind::Empty;
        return forecast;
    }
    if (spending.debits == 0 && forecast.days >= fewestStillDays) {
        forecast.kind = BalanceForecast::Kind::Still;
        return forecast;
    }
    if (forecast.days < fewestDays || spending.debits < fewestDebits)
        return forecast;
    const double slope = slopeOf(spending.days);
    if (!(slope > 0))
        return forecast;
    const double margin = nineOfTen * uncertaintyOf(spending.days);
    const auto money = static_cast<double>(balance);
    forecast.kind = BalanceForecast::Kind::Lasts;
    forecast.perDay = slope;
    forecast.emptyAt = after(asOf, money / slope);
    forecast.earliest = after(asOf, money / (slope + margin));
    if (slope - margin > 0 && money / (slope - margin) < farthest)
        forecast.latest = after(asOf, money / (slope - margin));
    return forecast;
}
