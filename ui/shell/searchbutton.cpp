// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/searchbutton.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/tones.h"

#include <QPainter>
#include <QStyleOptionFocusRect>
#include <QStyleOptionFrame>

SearchButton::SearchButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(QStringLiteral("searchButton"));
    setText(tr("Search pages, people, numbers…", "field that opens the search of the window"));
    setAccessibleName(tr("Search pages, settings, people and numbers"));
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::IBeamCursor);
}

void SearchButton::setShortcutText(const QString &text)
{
    m_shortcut = text;
    setToolTip(tr("Search pages, settings, people and numbers (%1)", "keys").arg(text));
    update();
}

QSize SearchButton::sizeHint() const
{
    const QFontMetrics metrics(font());
    const int unit = gridUnit(this);
    return {metrics.horizontalAdvance(text()) + metrics.horizontalAdvance(m_shortcut) + textIconSize(this)
            + unit * 5,
        metrics.height() + qRound(unit * 1.25)};
}

QSize SearchButton::minimumSizeHint() const
{
    return {textIconSize(this) + gridUnit(this) * 2, sizeHint().height()};
}

void SearchButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionFrame frame;
    frame.initFrom(this);
    frame.lineWidth = 1;
    frame.state |= QStyle::State_Sunken;
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &frame, &painter, this);

    const int unit = gridUnit(this);
    const int edge = textIconSize(this);
    const QFontMetrics metrics(font());
    const auto visual = [this](const QRect &area) {
        return QStyle::visualRect(layoutDirection(), rect(), area);
    };
    QRect rest = rect().adjusted(unit, 0, -unit, 0);
    symbolicIcon(QStringLiteral("search"))
        .paint(&painter, visual(QRect(rest.left(), rest.top(), edge, rest.height())), Qt::AlignCenter,
            isEnabled() ? QIcon::Normal : QIcon::Disabled);
    rest.setLeft(rest.left() + edge + qRound(unit * 0.75));
    painter.setPen(
        isEnabled() ? secondaryText(palette()) : palette().color(QPalette::Disabled, QPalette::WindowText));
    const int keys = metrics.horizontalAdvance(m_shortcut);
    const auto farSide = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight).toInt());
    const auto side = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft).toInt());
    if (rest.width() > keys * 3) {
        painter.drawText(visual(rest), farSide | Qt::AlignVCenter, m_shortcut);
        rest.setRight(rest.right() - keys - unit);
    }
    if (rest.width() > unit * 3)
        painter.drawText(
            visual(rest), side | Qt::AlignVCenter, metrics.elidedText(text(), Qt::ElideRight, rest.width()));
}
