// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPalette>
#include <QString>

#include <memory>

class QAbstractAxis;
class QChart;

// What all charts have in common: they stand on their panel's ground in the colours of the palette.

/// An empty chart without ground, frame or animation.
std::unique_ptr<QChart> plainChart(const QPalette &palette, const QFont &font);
/// Quiet lines and labels that can be read.
void styleAxis(QAbstractAxis *axis, const QPalette &palette, const QFont &font);
/// The colours of the legend, after the series were added.
void styleLegend(QChart *chart, const QPalette &palette, const QFont &font);
/// A name of somebody else as the label of an axis, which Qt Charts takes for HTML: short and harmless.
QString axisLabel(const QString &name);
