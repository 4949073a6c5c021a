// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/panel.h"

#include "ui/widgets/spacing.h"
#include "ui/widgets/tones.h"

#include <QPainter>

namespace {

QColor lineColor(const QPalette &palette)
{
    QColor color = palette.color(QPalette::Active, QPalette::WindowText);
    if (!isHighContrast(palette))
        color.setAlphaF(0.16F);
    return color;
}

} // namespace

Panel::Panel(QWidget *parent)
    : QFrame(parent)
{
    setFrameShape(QFrame::NoFrame);
}

void Panel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(lineColor(palette()), 1.0));
    painter.setBrush(palette().color(QPalette::Base));
    const qreal radius = gridUnit(this) * 0.75;
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

PanelLine::PanelLine(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(1);
}

void PanelLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), lineColor(palette()));
}
