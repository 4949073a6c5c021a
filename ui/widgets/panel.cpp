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

QColor panelGround(const QPalette &palette)
{
    if (!isDark(palette) || isHighContrast(palette))
        return palette.color(QPalette::Active, QPalette::Base);
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    const auto lifted = [](int below, int above) { return below + (above - below) * 7 / 100; };
    return {lifted(window.red(), text.red()), lifted(window.green(), text.green()),
        lifted(window.blue(), text.blue())};
}

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
    painter.setBrush(panelGround(palette()));
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
