// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

/// Fusion with more room inside controls, and with outlines that can be seen on light and dark grounds alike
/// (Fusion's are darker than the window, which vanishes in the dark; WCAG 1.4.11 wants 3:1). Used where the
/// desktop brings no style of its own. Owned by the application.
class WidgetStyle : public QProxyStyle {
    Q_OBJECT

public:
    WidgetStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
        const QWidget *widget) const override;
};

/// Of boxes that a person writes into or ticks: at least 3:1 against window and base.
QColor controlOutline(const QPalette &palette, bool enabled);
