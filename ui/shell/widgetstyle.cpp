// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/widgetstyle.h"

#include "ui/widgets/spacing.h"
#include "ui/widgets/tones.h"

#include <QPainter>
#include <QStyleOption>

namespace {

void strokeOutline(QPainter &painter, const QRect &rect, const QStyleOption &option, qreal radius)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool focused = enabled && (option.state & QStyle::State_HasFocus);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(
        focused ? toneColor(option.palette, Tone::Information) : controlOutline(option.palette, enabled));
    pen.setWidthF(focused ? 2.0 : 1.0);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const qreal inset = focused ? 1.0 : 0.5;
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

} // namespace

WidgetStyle::WidgetStyle()
    : QProxyStyle(QStringLiteral("fusion"))
{
}

QColor controlOutline(const QPalette &palette, bool enabled)
{
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    const QColor base = palette.color(QPalette::Active, QPalette::Base);
    const auto shade = [&](float share) {
        return QColor::fromRgbF(window.redF() * (1 - share) + text.redF() * share,
            window.greenF() * (1 - share) + text.greenF() * share,
            window.blueF() * (1 - share) + text.blueF() * share);
    };
    if (!enabled)
        return shade(0.28F);
    for (const float share : {0.45F, 0.55F, 0.65F}) {
        const QColor candidate = shade(share);
        if (contrastRatio(candidate, window) >= 3.0 && contrastRatio(candidate, base) >= 3.0)
            return candidate;
    }
    return text;
}

void WidgetStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    switch (element) {
    case PE_FrameLineEdit:
    case PE_IndicatorCheckBox:
        strokeOutline(*painter, option->rect, *option, 2.0);
        break;
    case PE_IndicatorRadioButton:
        strokeOutline(*painter, option->rect, *option, option->rect.height() / 2.0);
        break;
    case PE_PanelButtonCommand: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (!button || !(button->features & QStyleOptionButton::Flat))
            strokeOutline(*painter, option->rect, *option, 2.5);
        break;
    }
    default:
        break;
    }
}

void WidgetStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ComboBox || control == CC_SpinBox)
        strokeOutline(*painter, option->rect, *option, 2.5);
}

QSize WidgetStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    const QSize plain = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (!widget)
        return plain;
    const int unit = gridUnit(widget);
    switch (type) {
    case CT_PushButton:
        return plain + QSize(unit, unit / 2);
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        return plain + QSize(0, unit / 2);
    default:
        return plain;
    }
}
