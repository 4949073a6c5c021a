// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/charts/chartlook.h"

#include "ui/widgets/tones.h"
#include "ui/words/plainline.h"

#include <QAbstractAxis>
#include <QChart>
#include <QFontMetrics>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLocale>
#include <QPen>

namespace {

constexpr qsizetype longestLabel = 22;

} // namespace

std::unique_ptr<QChart> plainChart(const QPalette &palette, const QFont &font)
{
    auto chart = std::make_unique<QChart>();
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setBackgroundVisible(false);
    chart->setPlotAreaBackgroundVisible(false);
    chart->setMargins(
        QMargins(0, 0, QFontMetrics(font).averageCharWidth() * 2, 0)); // room for half of the last label
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->setLocalizeNumbers(true);
    chart->setLocale(QLocale());
    styleLegend(chart.get(), palette, font);
    return chart;
}

void styleAxis(QAbstractAxis *axis, const QPalette &palette, const QFont &font)
{
    QColor grid = palette.color(QPalette::Active, QPalette::WindowText);
    axis->setLinePen(QPen(secondaryText(palette), 1));
    grid.setAlphaF(0.18F);
    axis->setGridLinePen(QPen(grid, 1));
    axis->setLabelsColor(secondaryText(palette));
    axis->setLabelsFont(font);
    axis->setTitleFont(font);
    axis->setTitleBrush(secondaryText(palette));
}

void styleLegend(QChart *chart, const QPalette &palette, const QFont &font)
{
    QLegend *legend = chart->legend();
    legend->setAlignment(Qt::AlignBottom);
    legend->setFont(font);
    legend->setLabelColor(palette.color(QPalette::Active, QPalette::WindowText));
    legend->setBackgroundVisible(false);
}

QString axisLabel(const QString &name)
{
    QString label = plainLine(name, 200);
    if (label.size() > longestLabel)
        label = label.left(longestLabel - 1).trimmed() + QChar(0x2026);
    label.replace(u'<', QChar(0x2039));
    label.replace(u'>', QChar(0x203A));
    label.replace(u'&', u'+');
    return label;
}
