// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/connect/choicebutton.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/tones.h"

#include <QPainter>
#include <QStyle>

ChoiceButton::ChoiceButton(
    const QString &iconName, const QString &title, const QString &explanation, QWidget *parent)
    : QPushButton(parent)
    , m_iconName(iconName)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAttribute(Qt::WA_Hover);
    setTexts(title, explanation);
}

void ChoiceButton::setTexts(const QString &title, const QString &explanation)
{
    setText(title);
    m_explanation = explanation;
    setAccessibleDescription(explanation);
    updateGeometry();
    update();
}

QFont ChoiceButton::titleFont() const
{
    QFont title = font();
    title.setPointSizeF(font().pointSizeF() * 1.15);
    title.setWeight(QFont::DemiBold);
    return title;
}

int ChoiceButton::textLeft() const
{
    return gridUnit(this) * 8;
}

QSize ChoiceButton::sizeHint() const
{
    const int width = gridUnit(this) * 60;
    return {width, heightForWidth(width)};
}

QSize ChoiceButton::minimumSizeHint() const
{
    const int width = gridUnit(this) * 30;
    return {width, heightForWidth(width)};
}

int ChoiceButton::heightForWidth(int width) const
{
    const int unit = gridUnit(this);
    const QRect room(0, 0, width - textLeft() - unit * 2, 10000);
    const int explanation = fontMetrics().boundingRect(room, Qt::TextWordWrap, m_explanation).height();
    return QFontMetrics(titleFont()).height() + explanation + unit * 4 + unit / 2;
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int unit = gridUnit(this);
    const QColor accent = palette().color(QPalette::Highlight);
    const bool active = underMouse() || hasFocus();
    QColor ground = palette().color(isDown() ? QPalette::AlternateBase : QPalette::Base);
    QPen pen(active ? accent : palette().color(QPalette::Mid));
    pen.setWidthF(hasFocus() ? 2.0 : 1.0);
    painter.setPen(pen);
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), unit, unit);

    const int edge = unit * 4;
    symbolicIcon(m_iconName, Tone::Information)
        .paint(&painter, QRect(unit * 2, (height() - edge) / 2, edge, edge));
    const int right = width() - textLeft() - unit * 2;
    painter.setFont(titleFont());
    painter.setPen(palette().color(QPalette::Text));
    const int titleHeight = painter.fontMetrics().height();
    const int mnemonic = style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, this)
        ? Qt::TextShowMnemonic
        : Qt::TextHideMnemonic;
    painter.drawText(QRect(textLeft(), unit * 2, right, titleHeight), Qt::AlignLeft | mnemonic, text());
    painter.setFont(font());
    painter.setPen(secondaryText(palette()));
    painter.drawText(QRect(textLeft(), unit * 2 + titleHeight + unit / 2, right, height()),
        Qt::AlignLeft | Qt::TextWordWrap, m_explanation);
}
