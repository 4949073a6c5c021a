// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/balancefigures.h"

#include "core/contract/money.h"
#include "ui/words/callhistorytext.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace {

constexpr qint64 mostDays = 400;
constexpr qint64 largestAmount = 1'000'000'000'000;

qint64 amountOf(double price)
{
    const double amount = price * static_cast<double>(unitsPerCurrency);
    return std::isfinite(amount) ? std::min(qRound64(std::clamp(amount, 0.0, 1e12)), largestAmount) : 0;
}

bool isKnown(const QList<Gap> &gaps, qint64 from, qint64 until, qint64 asOf)
{
    return std::none_of(gaps.begin(), gaps.end(),
        [&](const Gap &gap) { return gap.from < until && (gap.until == 0 ? asOf : gap.until) > from; });
}

} // namespace

QList<BalanceDay> balanceDays(const BalancePage &page, QDate first, qint64 asOf, const QTimeZone &zone)
{
    const QDate last = QDateTime::fromSecsSinceEpoch(asOf, zone).date();
    QList<BalanceDay> days;
    if (!first.isValid() || !last.isValid() || first.daysTo(last) < 0)
        return days;
    first = std::max(first, last.addDays(1 - mostDays));
    QList<KeptBalanceRow> rows = page.rows();
    std::reverse(rows.begin(), rows.end());
    const QList<Gap> gaps = page.gaps();
    auto row = rows.cbegin();
    bool follows = false; ///< whether `balance` is known to be what the day began with
    qint64 balance = 0;
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        const qint64 from = day.startOfDay(zone).toSecsSinceEpoch();
        const qint64 until = day.addDays(1).startOfDay(zone).toSecsSinceEpoch();
        BalanceDay state;
        state.day = day;
        for (; row != rows.cend() && row->date < until; ++row) {
            if (row->date < from)
                continue;
            state.hasBalance = true;
            balance = row->balance;
            (row->value < 0 ? state.spent : state.added) += std::abs(row->value);
        }
        state.known = page.knownSince > 0 && from >= page.knownSince
            && isKnown(gaps, from, std::min(until, asOf), asOf);
        if (state.known && !state.hasBalance && !follows && row != rows.cend()) {
            // What it was before a booking is known from the booking.
            balance = row->balance - row->value;
            follows = true;
        }
        state.hasBalance = state.hasBalance || (state.known && follows);
        follows = state.hasBalance && state.known;
        state.balance = state.hasBalance ? balance : 0;
        days.append(state);
    }
    return days;
}

QList<MinutesDay> minutesPerDay(const QList<DayTotal> &archived, const MonthlyUsage &usage)
{
    QHash<QDate, UsageSum> counted;
    for (const UsageDay &day : usage.days)
        counted.insert(day.date, day.sum);
    QList<MinutesDay> days;
    for (const DayTotal &total : archived) {
        const auto server = counted.constFind(total.day);
        const qint64 placed =
            server == counted.cend() ? total.placedSeconds : std::max(total.placedSeconds, server->seconds);
        days.append({total.day, static_cast<double>(std::max<qint64>(0, placed)) / 60.0,
            static_cast<double>(std::max<qint64>(0, total.receivedSeconds)) / 60.0, total.complete});
    }
    return days;
}

QList<MinutesDay> minutesPerSpan(
    const QList<MinutesDay> &days, MinutesSpan span, qsizetype most, Qt::DayOfWeek weekStart)
{
    const auto firstOf = [&](QDate day) {
        if (span == MinutesSpan::Week)
            return day.addDays(-((day.dayOfWeek() - weekStart + 7) % 7));
        return span == MinutesSpan::Month ? QDate(day.year(), day.month(), 1) : day;
    };
    QList<MinutesDay> spans;
    for (const MinutesDay &day : days) {
        const QDate first = firstOf(day.day);
        if (spans.isEmpty() || spans.constLast().day != first)
            spans.append({first, 0, 0, true});
        MinutesDay &sum = spans.last();
        sum.placed += day.placed;
        sum.received += day.received;
        sum.known = sum.known && day.known;
    }
    return spans.mid(qMax<qsizetype>(0, spans.size() - most));
}

Destinations topDestinations(const QList<Call> &calls, const QString &ownDomain, qsizetype most)
{
    QHash<QString, Destination> sums; // by address: a name is chosen by the other side
    for (const Call &call : calls) {
        if (!call.placed || call.duration <= 0)
            continue;
        Destination &sum = sums[call.remoteParty];
        if (sum.calls == 0)
            sum.name = CallHistoryText::who(call, ownDomain);
        ++sum.calls;
        sum.seconds += std::min<qint64>(call.duration, 10'000'000);
        sum.price += amountOf(call.price);
    }
    Destinations found;
    found.list = sums.values();
    found.byPrice =
        std::any_of(found.list.begin(), found.list.end(), [](const Destination &d) { return d.price > 0; });
    std::sort(found.list.begin(), found.list.end(), [&](const Destination &a, const Destination &b) {
        const qint64 one = found.byPrice ? a.price : a.seconds;
        const qint64 other = found.byPrice ? b.price : b.seconds;
        return one != other ? one > other : a.name < b.name;
    });
    if (found.list.size() <= most)
        return found;
    Destination others;
    for (const Destination &each : found.list.mid(most)) {
        others.calls += each.calls;
        others.seconds += each.seconds;
        others.price += each.price;
    }
    found.list.resize(most);
    found.list.append(others);
    return found;
}

QString currencyCode(const QString &text)
{
    static const QRegularExpression code(QStringLiteral("\\A[A-Z]{3}\\z"));
    return code.match(text).hasMatch() ? text : QString();
}
