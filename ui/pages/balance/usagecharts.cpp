// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The charts of what was talked, and to whom.
#include "core/contract/money.h"
#include "ui/pages/balance/balancecharts.h"
#include "ui/widgets/charts/chartlook.h"
#include "ui/widgets/tones.h"
#include "ui/words/plainline.h"
#include "ui/words/timetext.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QHorizontalBarSeries>
#include <QLegend>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>

namespace {

constexpr int labelEvery = 7; // days

QString csvNumber(double value)
{
    return QString::number(value, 'f', 1);
}

} // namespace

void BalanceCharts::drawMinutes(ChartContent &content, const QList<MinutesDay> &days, MinutesSpan span) const
{
    auto *placed = new QBarSet(tr("placed", "legend of a chart: calls"));
    auto *received = new QBarSet(tr("received", "legend of a chart: calls"));
    auto *names = new QCategoryAxis;
    double most = 0;
    const int every = span == MinutesSpan::Day ? labelEvery : span == MinutesSpan::Week ? 3 : 1;
    for (int i = 0; i < days.size(); ++i) {
        const MinutesDay &day = days.at(i);
        placed->append(day.placed);
        received->append(day.received);
        most = std::max(most, day.placed + day.received);
        if ((days.size() - 1 - i) % every == every / 2) // none at the edge, where it would be cut
            names->append(span == MinutesSpan::Month ? m_locale.toString(day.day, QStringLiteral("MMM"))
                                                     : date(day.day),
                i);
    }
    placed->setColor(toneColor(m_palette, Tone::Information));
    placed->setBorderColor(toneColor(m_palette, Tone::Information));
    // Told apart by the pattern too.
    received->setBrush(QBrush(toneColor(m_palette, Tone::Warning), Qt::Dense4Pattern));
    received->setBorderColor(toneColor(m_palette, Tone::Warning));
    auto *series = new QStackedBarSeries;
    series->append(placed);
    series->append(received);
    series->setBarWidth(0.75);
    content.chart->addSeries(series);
    content.reference = series;

    names->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    names->setStartValue(-1);
    names->setRange(-0.6, static_cast<double>(days.size()) - 0.4);
    auto *minutes = new QValueAxis;
    minutes->setRange(0, std::max(1.0, most * 1.05));
    minutes->applyNiceNumbers();
    minutes->setLabelFormat(minutes->max() < 5 ? QStringLiteral("%.1f") : QStringLiteral("%.0f"));
    minutes->setTitleText(tr("minutes", "axis of a chart"));
    styleAxis(names, m_palette, m_font);
    names->setGridLineVisible(false);
    styleAxis(minutes, m_palette, m_font);
    content.chart->addAxis(names, Qt::AlignBottom);
    content.chart->addAxis(minutes, Qt::AlignLeft);
    series->attachAxis(names);
    series->attachAxis(minutes);
    styleLegend(content.chart.get(), m_palette, m_font);
}

ChartContent BalanceCharts::minutes(const QList<MinutesDay> &days, MinutesSpan span) const
{
    ChartContent content;
    content.chart = plainChart(m_palette, m_font);
    drawMinutes(content, days, span);
    const QString first = span == MinutesSpan::Day ? tr("Day", "column of a table")
        : span == MinutesSpan::Week                ? tr("Week", "column of a table")
                                                   : tr("Month", "column of a table");
    content.columns = {first, tr("Placed, minutes", "column of a table"),
        tr("Received, minutes", "column of a table"),
        tr("All known", "column of a table: whether no call of the day is missing")};
    int unknown = 0;
    for (int i = 0; i < days.size(); ++i) {
        const MinutesDay &day = days.at(i);
        unknown += day.known ? 0 : 1;
        const auto number = [this](double minutes) { return m_locale.toString(minutes, 'f', 1); };
        const QString name = spanName(day.day, span);
        QString spoken = tr("%1: %2 minutes placed, %3 minutes received", "a date, two numbers")
                             .arg(name, number(day.placed), number(day.received));
        if (!day.known)
            spoken += QStringLiteral(" · ")
                + (span == MinutesSpan::Day ? tr("not all calls of this day are known")
                                            : tr("not all calls of this time are known"));
        content.stops.append({{static_cast<double>(i), day.placed + day.received}, spoken});
        content.rows.append({name, number(day.placed), number(day.received),
            day.known ? tr("yes", "all is known") : tr("no", "not all is known")});
        content.csvRows.append({span == MinutesSpan::Month ? day.day.toString(QStringLiteral("yyyy-MM"))
                                                           : day.day.toString(Qt::ISODate),
            csvNumber(day.placed), csvNumber(day.received),
            day.known ? QStringLiteral("yes") : QStringLiteral("no")});
    }
    content.firstStop = static_cast<int>(content.stops.size()) - 1;
    content.title = talked(days, span);
    content.note = unknownNote(unknown, span);
    return content;
}

QString BalanceCharts::spanName(QDate first, MinutesSpan span) const
{
    switch (span) {
    case MinutesSpan::Day:
        return date(first);
    case MinutesSpan::Week:
        return tr("week of %1", "a date").arg(date(first));
    case MinutesSpan::Month:
        return m_locale.toString(first, QStringLiteral("MMMM yyyy"));
    }
    Q_UNREACHABLE();
}

QString BalanceCharts::talked(const QList<MinutesDay> &days, MinutesSpan span) const
{
    double sum = 0;
    const MinutesDay *longest = nullptr;
    for (const MinutesDay &day : days) {
        const double both = day.placed + day.received;
        sum += both;
        if (both > 0 && (!longest || both > longest->placed + longest->received))
            longest = &day;
    }
    const int count = static_cast<int>(days.size());
    const int minutes = std::max(1, qRound(std::min(sum, 1e6)));
    const QString number = m_locale.toString(count); // a short month may end in a dot of its own
    const QString day = longest ? m_locale.toString(longest->day, QStringLiteral("d MMMM")) : QString();
    switch (span) {
    case MinutesSpan::Day:
        if (!longest)
            return tr("You did not talk on the telephone in these %n days.", nullptr, count);
        return minutes == 1
            ? tr("You talked one minute in these %1 days.", "a number").arg(number)
            : tr("You talked %n minutes in these %1 days, most on %2.", "a number, a date", minutes)
                  .arg(number, day);
    case MinutesSpan::Week:
        if (!longest)
            return tr("You did not talk on the telephone in these %n weeks.", nullptr, count);
        return minutes == 1 ? tr("You talked one minute in these %1 weeks.", "a number").arg(number)
                            : tr("You talked %n minutes in these %1 weeks, most in the week of %2.",
                                "a number, a date", minutes)
                                  .arg(number, day);
    case MinutesSpan::Month:
        if (!longest)
            return tr("You did not talk on the telephone in these %n months.", nullptr, count);
        return minutes == 1
            ? tr("You talked one minute in these %1 months.", "a number").arg(number)
            : tr("You talked %n minutes in these %1 months, most in %2.", "a number, a month", minutes)
                  .arg(number, spanName(longest->day, span));
    }
    Q_UNREACHABLE();
}

QString BalanceCharts::unknownNote(int unknown, MinutesSpan span)
{
    if (unknown == 0)
        return {};
    switch (span) {
    case MinutesSpan::Day:
        return unknown == 1 ? tr("The calls of one of these days are not all known.")
                            : tr("The calls of %n of these days are not all known.", nullptr, unknown);
    case MinutesSpan::Week:
        return unknown == 1 ? tr("The calls of one of these weeks are not all known.")
                            : tr("The calls of %n of these weeks are not all known.", nullptr, unknown);
    case MinutesSpan::Month:
        return unknown == 1 ? tr("The calls of one of these months are not all known.")
                            : tr("The calls of %n of these months are not all known.", nullptr, unknown);
    }
    Q_UNREACHABLE();
}

QString BalanceCharts::destinationName(const Destination &destination) const
{
    return destination.name.isEmpty() ? tr("all others", "the other people who were called")
                                      : plainLine(destination.name, 60);
}

void BalanceCharts::drawDestinations(ChartContent &content, const Destinations &found) const
{
    auto *set =
        new QBarSet(found.byPrice ? tr("cost", "legend of a chart") : tr("time", "legend of a chart"));
    auto *names = new QBarCategoryAxis;
    QStringList labels;
    double most = 0;
    // The axis runs upwards; the largest stands on top.
    for (auto each = found.list.crbegin(); each != found.list.crend(); ++each) {
        const double value = found.byPrice
            ? static_cast<double>(each->price) / static_cast<double>(unitsPerCurrency)
            : static_cast<double>(each->seconds) / 60.0;
        set->append(value);
        most = std::max(most, value);
        QString label = axisLabel(destinationName(*each));
        while (labels.contains(label)) // an axis drops a second category of the same name
            label += QChar(0x200B);
        labels.append(label);
    }
    names->append(labels);
    set->setColor(toneColor(m_palette, Tone::Information));
    set->setBorderColor(toneColor(m_palette, Tone::Information));
    auto *series = new QHorizontalBarSeries;
    series->append(set);
    series->setBarWidth(0.6);
    content.chart->addSeries(series);
    content.reference = series;
    auto *values = new QValueAxis;
    values->setRange(0, std::max(most * 1.05, 0.01));
    values->applyNiceNumbers();
    values->setLabelFormat(values->max() >= 10 ? QStringLiteral("%.0f") : QStringLiteral("%.2f"));
    values->setTitleText(found.byPrice ? m_words.sign() : tr("minutes", "axis of a chart"));
    styleAxis(names, m_palette, m_font);
    names->setGridLineVisible(false);
    styleAxis(values, m_palette, m_font);
    content.chart->addAxis(names, Qt::AlignLeft);
    content.chart->addAxis(values, Qt::AlignBottom);
    series->attachAxis(names);
    series->attachAxis(values);
    content.chart->legend()->hide();
}

ChartContent BalanceCharts::destinations(const Destinations &found, bool hasGaps, int days) const
{
    ChartContent content;
    content.isSideways = true;
    content.chart = plainChart(m_palette, m_font);
    drawDestinations(content, found);
    content.columns = {tr("Called", "column of a table: whom"), tr("Calls", "column of a table: how many"),
        tr("Time", "column of a table"), tr("Cost", "column of a table")};
    double sum = 0;
    for (const Destination &each : found.list)
        sum += static_cast<double>(found.byPrice ? each.price : each.seconds);
    const auto last = static_cast<double>(found.list.size() - 1);
    for (int i = 0; i < found.list.size(); ++i) {
        const Destination &each = found.list.at(i);
        const double value = found.byPrice
            ? static_cast<double>(each.price) / static_cast<double>(unitsPerCurrency)
            : static_cast<double>(each.seconds) / 60.0;
        const QString time = TimeText::length(each.seconds);
        const QString name = destinationName(each);
        QString spoken = each.calls == 1
            ? tr("%1: one call, %2", "whom, how long").arg(name, time)
            : tr("%1: %n calls, %2", "whom, how long", each.calls).arg(name, time);
        if (each.price > 0)
            spoken += QStringLiteral(", ") + m_words.amount(each.price);
        content.stops.append({{value, last - i}, spoken});
        content.rows.append({name, m_locale.toString(each.calls), time,
            each.price > 0 ? m_words.amount(each.price) : QString()});
        content.csvRows.append(
            {name, QString::number(each.calls), QString::number(each.seconds), moneyText(each.price)});
    }
    if (found.list.isEmpty() || !(sum > 0)) {
        content.title = tr("You called nobody in the last %n days.", nullptr, days);
    } else {
        const Destination &first = found.list.constFirst();
        const double part = 100.0 * static_cast<double>(found.byPrice ? first.price : first.seconds) / sum;
        const QString share = m_locale.toString(qRound(part)) + m_locale.percent();
        content.title = found.byPrice ? tr("Of what your calls cost, %1 went to %2.", "a share, whom")
                                            .arg(share, destinationName(first))
                                      : tr("Of the time you talked, %1 went to %2.", "a share, whom")
                                            .arg(share, destinationName(first));
    }
    if (hasGaps)
        content.note =
            tr("Counted are the calls of the last %n days that are known; some are not.", nullptr, days);
    return content;
}
