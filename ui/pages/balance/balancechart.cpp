// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The chart of the balance itself.
#include "core/contract/money.h"
#include "ui/pages/balance/balancecharts.h"
#include "ui/widgets/charts/chartlook.h"
#include "ui/widgets/tones.h"

#include <QAreaSeries>
#include <QChart>
#include <QDateTimeAxis>
#include <QLegend>
#include <QLegendMarker>
#include <QLineSeries>
#include <QScatterSeries>
#include <QValueAxis>

#include <algorithm>

namespace {

constexpr qint64 daySeconds = 24 * 60 * 60;
constexpr qint64 farthestAhead = 45 * daySeconds;
constexpr qint64 mostSteps = 1000;

double units(qint64 amount)
{
    return static_cast<double>(amount) / static_cast<double>(unitsPerCurrency);
}

double ms(qint64 seconds)
{
    return static_cast<double>(seconds) * 1000.0;
}

/// Where a line from the balance at `from` to nothing at `end` is at `at`.
double onLine(double balance, qint64 from, qint64 end, qint64 at)
{
    if (end == 0)
        return balance;
    if (at >= end || end <= from)
        return 0;
    return balance * static_cast<double>(end - at) / static_cast<double>(end - from);
}

} // namespace

BalanceCharts::BalanceCharts(const QPalette &palette, const QFont &font, const BalanceText &words,
    const QTimeZone &zone, const QLocale &locale)
    : m_palette(palette)
    , m_font(font)
    , m_words(words)
    , m_zone(zone)
    , m_locale(locale)
{
}

QString BalanceCharts::date(QDate day) const
{
    return m_locale.toString(day, QStringLiteral("d MMM"));
}

QString BalanceCharts::dateOf(qint64 seconds) const
{
    const QDate day = QDateTime::fromSecsSinceEpoch(seconds, m_zone).date();
    return m_locale.toString(day, QStringLiteral("d MMMM yyyy"));
}

QString BalanceCharts::message(const BalanceForecast &forecast) const
{
    using Kind = BalanceForecast::Kind;
    switch (forecast.kind) {
    case Kind::TooLittleKnown:
        return tr("Too little is known yet to say how long the credit lasts.");
    case Kind::Still:
        return tr("Nothing was spent on the last %n days.", nullptr, forecast.days);
    case Kind::Empty:
        return tr("The credit is used up.");
    case Kind::Lasts:
        break;
    }
    const QString perDay = m_words.rounded(qMax<qint64>(100, qRound64(forecast.perDay)));
    if (forecast.daysLeft() > 365)
        return tr("Credit falls %1 a day and lasts for more than a year.", "an amount").arg(perDay);
    return tr("Credit falls %1 a day and lasts until %2.", "an amount, a date")
        .arg(perDay, dateOf(forecast.emptyAt));
}

QList<BalanceCharts::Segment> BalanceCharts::segments(const BalanceData &data) const
{
    QList<Segment> found;
    Segment open;
    qint64 begin = data.days.constFirst().day.startOfDay(m_zone).toSecsSinceEpoch();
    const qint64 step = qMax<qint64>(1, (data.asOf - begin) / mostSteps);
    qint64 balance = data.balance; // until a booking says it
    bool isDrawn = true;
    const auto close = [&](qint64 until) {
        if (isDrawn && open.points.isEmpty())
            open.points.append({ms(begin), units(balance)});
        if (isDrawn && ms(until) > open.points.constLast().x())
            open.points.append({ms(until), open.points.constLast().y()});
        if (isDrawn)
            found.append(open);
        open = {};
    };
    const auto &entries = data.page.entries;
    for (auto entry = entries.crbegin(); entry != entries.crend(); ++entry) {
        if (const auto *gap = std::get_if<Gap>(&*entry)) {
            if (gap->from > begin)
                close(gap->from);
            open = {};
            isDrawn = gap->until != 0;
            begin = gap->until;
            continue;
        }
        const auto &row = std::get<KeptBalanceRow>(*entry);
        if (open.points.isEmpty())
            open.points.append({ms(std::min(begin, row.date)), units(row.balance - row.value)});
        // Steps that no eye could tell apart are one.
        const auto next = std::next(entry);
        const auto *follower = next == entries.crend() ? nullptr : std::get_if<KeptBalanceRow>(&*next);
        balance = row.balance;
        isDrawn = true;
        if (follower && row.value < 0 && follower->value < 0 && follower->date / step == row.date / step)
            continue;
        open.points.append({ms(row.date), open.points.constLast().y()});
        open.points.append({ms(row.date), units(row.balance)});
    }
    if (data.asOf > begin && begin > 0)
        close(data.asOf);
    return found;
}

void BalanceCharts::drawForecast(
    QChart &chart, const BalanceData &data, qint64 horizon, QList<QAbstractSeries *> &made) const
{
    const BalanceForecast &forecast = data.forecast;
    const double now = units(data.balance);
    const QColor color = toneColor(m_palette, Tone::Information);
    auto *upper = new QLineSeries(&chart);
    auto *lower = new QLineSeries(&chart);
    // Corners where the lines meet nothing, so that the band does not go below it.
    for (qint64 at :
        {forecast.asOf, std::min(forecast.earliest, horizon), std::min(forecast.emptyAt, horizon),
            forecast.latest == 0 ? horizon : std::min(forecast.latest, horizon), horizon}) {
        upper->append(ms(at), onLine(now, forecast.asOf, forecast.latest, at));
        lower->append(ms(at), onLine(now, forecast.asOf, forecast.earliest, at));
    }
    auto *band = new QAreaSeries(upper, lower);
    QColor ground = color;
    ground.setAlphaF(isHighContrast(m_palette) ? 0.35F : 0.20F);
    band->setBrush(ground);
    band->setPen(Qt::NoPen);
    band->setName(tr("likely range", "legend of a chart"));
    auto *line = new QLineSeries;
    line->append(ms(forecast.asOf), now);
    const qint64 end = std::min(forecast.emptyAt, horizon);
    line->append(ms(end), onLine(now, forecast.asOf, forecast.emptyAt, end));
    line->setPen(QPen(color, 2, Qt::DashLine));
    line->setName(tr("if it goes on like this", "legend of a chart"));
    chart.addSeries(band);
    chart.addSeries(line);
    made.append({band, line});
}

void BalanceCharts::drawBalance(ChartContent &content, const BalanceData &data) const
{
    QChart &chart = *content.chart;
    QList<QAbstractSeries *> made;
    qint64 last = data.asOf;
    const QColor color = toneColor(m_palette, Tone::Information);
    if (data.forecast.kind == BalanceForecast::Kind::Lasts) {
        last = std::clamp(data.forecast.emptyAt, data.asOf + 7 * daySeconds, data.asOf + farthestAhead);
        drawForecast(chart, data, last, made);
    }
    double most = units(data.balance);
    double least = std::min(0.0, most);
    bool named = false;
    for (const Segment &segment : segments(data)) {
        auto *line = new QLineSeries;
        line->append(segment.points);
        line->setPen(QPen(color, 2));
        line->setName(tr("balance", "legend of a chart"));
        chart.addSeries(line);
        made.append(line);
        for (QLegendMarker *marker : chart.legend()->markers(line))
            marker->setVisible(!named);
        named = true;
        for (const QPointF &point : segment.points) {
            most = std::max(most, point.y());
            least = std::min(least, point.y());
        }
    }
    auto *dots = new QScatterSeries;
    const QList<KeptBalanceRow> rows = data.page.rows();
    for (const KeptBalanceRow &row : rows) {
        if (row.value > 0)
            dots->append(ms(row.date), units(row.balance));
    }
    dots->setName(tr("money added", "legend of a chart"));
    dots->setColor(toneColor(m_palette, Tone::Positive));
    dots->setBorderColor(m_palette.color(QPalette::Active, QPalette::WindowText));
    dots->setMarkerSize(9);
    chart.addSeries(dots);
    made.append(dots);
    for (QLegendMarker *marker : chart.legend()->markers(dots))
        marker->setVisible(dots->count() > 0);
    content.reference = dots;

    auto *times = new QDateTimeAxis;
    times->setFormat(QStringLiteral("d MMM"));
    times->setTickCount(6);
    times->setRange(QDateTime(data.days.constFirst().day, QTime(0, 0), m_zone),
        QDateTime::fromSecsSinceEpoch(last, m_zone));
    auto *amounts = new QValueAxis;
    amounts->setRange(least, std::max(most * 1.08, 0.01));
    amounts->applyNiceNumbers();
    amounts->setLabelFormat(most >= 10 ? QStringLiteral("%.0f") : QStringLiteral("%.2f"));
    amounts->setTitleText(m_words.sign());
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(times), static_cast<QAbstractAxis *>(amounts)})
        styleAxis(axis, m_palette, m_font);
    chart.addAxis(times, Qt::AlignBottom);
    chart.addAxis(amounts, Qt::AlignLeft);
    for (QAbstractSeries *series : std::as_const(made)) {
        series->attachAxis(times);
        series->attachAxis(amounts);
    }
    styleLegend(&chart, m_palette, m_font);
}

void BalanceCharts::tellBalance(ChartContent &content, const BalanceData &data) const
{
    content.columns = {tr("Day", "column of a table"), tr("Balance", "column of a table"),
        tr("Added", "column of a table"), tr("Spent", "column of a table"),
        tr("All known", "column of a table: whether no booking of the day is missing")};
    int unknown = 0;
    for (const BalanceDay &day : data.days) {
        const qint64 end = day.day.addDays(1).startOfDay(m_zone).toSecsSinceEpoch();
        const QString name = date(day.day);
        const QString balance = day.hasBalance ? m_words.amount(day.balance) : QString();
        QString spoken = day.hasBalance ? tr("%1: %2", "a date, an amount").arg(name, balance) : name;
        if (day.added > 0)
            spoken += QStringLiteral(" · ") + tr("%1 added", "an amount").arg(m_words.amount(day.added));
        if (day.spent > 0)
            spoken += QStringLiteral(" · ") + tr("%1 spent", "an amount").arg(m_words.amount(day.spent));
        if (!day.known)
            spoken += QStringLiteral(" · ") + tr("not all bookings of this day are known");
        unknown += day.known ? 0 : 1;
        content.stops.append({{ms(std::min(end, data.asOf)), units(day.balance)}, spoken});
        content.rows.append({name, balance, day.added > 0 ? m_words.amount(day.added) : QString(),
            day.spent > 0 ? m_words.amount(day.spent) : QString(),
            day.known ? tr("yes", "all is known") : tr("no", "not all is known")});
        content.csvRows.append({day.day.toString(Qt::ISODate),
            day.hasBalance ? moneyText(day.balance) : QString(), moneyText(day.added), moneyText(day.spent),
            day.known ? QStringLiteral("yes") : QStringLiteral("no")});
    }
    content.firstStop = static_cast<int>(content.stops.size()) - 1;
    if (data.forecast.kind == BalanceForecast::Kind::Lasts
        && data.forecast.emptyAt <= data.asOf + farthestAhead)
        content.stops.append({{ms(data.forecast.emptyAt), 0.0},
            data.forecast.latest == 0
                ? tr("%1: nothing is left, if it goes on like this; not before %2.", "two dates")
                      .arg(dateOf(data.forecast.emptyAt), dateOf(data.forecast.earliest))
                : tr("%1: nothing is left, if it goes on like this; likely between %2 and %3.", "dates")
                      .arg(dateOf(data.forecast.emptyAt), dateOf(data.forecast.earliest),
                          dateOf(data.forecast.latest))});
    if (unknown == 1)
        content.note = tr("The bookings of one of these days are not all known; there the line is broken.");
    else if (unknown > 1)
        content.note = tr("The bookings of %n of these days are not all known; there the line is broken.",
            nullptr, unknown);
}

ChartContent BalanceCharts::balance(const BalanceData &data) const
{
    ChartContent content;
    content.title = message(data.forecast);
    content.chart = plainChart(m_palette, m_font);
    drawBalance(content, data);
    tellBalance(content, data);
    return content;
}
