// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChart>
#include <QList>
#include <QPointF>
#include <QStringList>

#include <memory>

class QAbstractSeries;

/// What a ChartPanel shows: the drawing, and the same in words and numbers. Made anew whenever data, colours
/// or the font change.
struct ChartContent {
    /// A place of the cursor.
    struct Stop {
        QPointF at; ///< in values of the axes
        QString spoken; ///< one line: what is there
    };

    QString title; ///< the message in one sentence, plain text
    QString note; ///< what one must know to trust it, for example that days are missing; may be empty
    std::unique_ptr<QChart> chart;
    QAbstractSeries *reference = nullptr; ///< the series in whose values the stops are; of `chart`
    bool isSideways = false; ///< stops lie above each other
    QList<Stop> stops; ///< in the order of the arrow keys
    int firstStop = 0; ///< where the cursor begins
    QStringList columns; ///< of the table
    QList<QStringList> rows; ///< as people read them
    QList<QStringList>
        csvRows; ///< for spreadsheets: ISO dates, numbers with a point and no sign of a currency
};
