// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/balancefigures.h"
#include "ui/models/balanceforecast.h"
#include "ui/widgets/charts/chartcontent.h"
#include "ui/words/balancetext.h"

#include <QCoreApplication>
#include <QFont>
#include <QPalette>

/// Draws the charts of the balance page and says their messages. A plain value for one look and reader.
class BalanceCharts {
    Q_DECLARE_TR_FUNCTIONS(BalanceCharts)

public:
    BalanceCharts(const QPalette &palette, const QFont &font, const BalanceText &words, const QTimeZone &zone,
        const QLocale &locale = QLocale());

    /// What the balance chart is made of.
    struct BalanceData {
        BalancePage page; ///< newest first, with gaps
        QList<BalanceDay> days; ///< oldest first, at least one
        BalanceForecast forecast;
        qint64 balance = 0;
        qint64 asOf = 0;
    };
    /// A line in steps, broken where bookings are not known, with dots where money was added, and dashed
    /// how it goes on, in the band of what is likely.
    ChartContent balance(const BalanceData &data) const;
    /// Minutes placed and received, a bar per day, week or month.
    ChartContent minutes(const QList<MinutesDay> &days, MinutesSpan span = MinutesSpan::Day) const;
    /// @param hasGaps not all calls of the time are known  @param days that the calls are of
    ChartContent destinations(const Destinations &found, bool hasGaps, int days) const;

    /// The message of the balance chart: "Credit falls €1.30 a day and lasts until 4 May."
    QString message(const BalanceForecast &forecast) const;

private:
    struct Segment {
        QList<QPointF> points; ///< x in ms since 1970, y in currency units
    };

    QList<Segment> segments(const BalanceData &data) const;
    void drawBalance(ChartContent &content, const BalanceData &data) const;
    void drawForecast(
        QChart &chart, const BalanceData &data, qint64 horizon, QList<class QAbstractSeries *> &made) const;
    void tellBalance(ChartContent &content, const BalanceData &data) const;
    void drawMinutes(ChartContent &content, const QList<MinutesDay> &days, MinutesSpan span) const;
    /// The message of the minutes.
    QString talked(const QList<MinutesDay> &days, MinutesSpan span) const;
    static QString unknownNote(int unknown, MinutesSpan span);
    QString spanName(QDate first, MinutesSpan span) const;
    void drawDestinations(ChartContent &content, const Destinations &found) const;
    QString date(QDate day) const;
    QString dateOf(qint64 seconds) const;
    QString destinationName(const Destination &destination) const;

    QPalette m_palette;
    QFont m_font;
    BalanceText m_words;
    QTimeZone m_zone;
    QLocale m_locale;
};
