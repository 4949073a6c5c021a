// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/calldelegate.h"

#include "ui/models/recentcallsmodel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/tones.h"

#include <QApplication>
#include <QPainter>

int CallDelegate::rowHeight(const QWidget *widget)
{
    return QFontMetrics(widget->font()).height() + gridUnit(widget);
}

QSize CallDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {gridUnit(option.widget) * 12, rowHeight(option.widget)};
}

void CallDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QWidget *widget = option.widget;
    QStyleOptionViewItem item(option);
    initStyleOption(&item, index);
    item.text.clear();
    // Selection and focus are drawn by the style; only a list that has the focus shows them.
    if (!widget->hasFocus())
        item.state &= ~QStyle::State_Selected;
    const bool selected = item.state & QStyle::State_Selected;
    widget->style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, widget);

    const int unit = gridUnit(widget);
    const bool missed = index.data(RecentCallsModel::MissedRole).toBool();
    const bool placed = index.data(RecentCallsModel::PlacedRole).toBool();
    const QRect row = option.rect;
    const int edge = textIconSize(widget);
    QRect icon(row.left(), row.center().y() - edge / 2 + 1, edge, edge);
    const QString when = index.data(RecentCallsModel::WhenRole).toString();
    const QFontMetrics metrics(option.font);
    const int whenWidth = metrics.horizontalAdvance(when);
    QRect whenRect(row.right() - whenWidth, row.top(), whenWidth + 1, row.height());
    QRect who(icon.right() + unit, row.top(), whenRect.left() - unit - icon.right() - unit, row.height());
    icon = QStyle::visualRect(option.direction, option.rect, icon);
    whenRect = QStyle::visualRect(option.direction, option.rect, whenRect);
    who = QStyle::visualRect(option.direction, option.rect, who);

    const QString name = missed ? QStringLiteral("missed")
        : placed                ? QStringLiteral("call-out")
                                : QStringLiteral("call-in");
    const Tone tone = missed ? Tone::Error : Tone::Neutral;
    symbolicIcon(name, tone)
        .paint(painter, icon, Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);
    const QPalette &palette = option.palette;
    const int side = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    painter->setFont(option.font);
    painter->setPen(palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(who, side | Qt::AlignVCenter,
        metrics.elidedText(index.data(RecentCallsModel::WhoRole).toString(), Qt::ElideRight, who.width()));
    if (!selected)
        painter->setPen(secondaryText(palette));
    painter->drawText(whenRect, Qt::AlignCenter, when);
}
