// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/directorydelegate.h"

#include "ui/models/directorymodel.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/tones.h"

#include <QApplication>
#include <QPainter>

QSize DirectoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int unit = gridUnit(option.widget);
    return {unit * 20, QFontMetrics(option.font).height() * 2 + unit};
}

void DirectoryDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QWidget *widget = option.widget;
    const int unit = gridUnit(widget);
    const QPalette palette = widget->palette();
    painter->save();
    QStyleOptionViewItem item(option);
    initStyleOption(&item, index);
    item.text.clear();
    // Selection and focus are drawn by the style.
    widget->style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, widget);
    const bool selected = item.state & QStyle::State_Selected;
    const QPalette::ColorGroup group =
        widget->hasFocus() || !selected ? QPalette::Active : QPalette::Inactive;
    const QColor ink = palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    const auto side = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft).toInt());
    const QFontMetrics metrics(option.font);
    const QRect inner = option.rect.adjusted(unit, unit / 2, -unit, -unit / 2);
    const QRect upper(inner.left(), inner.top(), inner.width(), metrics.height());
    const QRect lower = upper.translated(0, metrics.height());
    const auto draw = [&](const QRect &rect, const QString &text) {
        painter->drawText(rect, side | Qt::AlignVCenter,
            painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
    };
    painter->setPen(ink);
    painter->setFont(option.font);
    draw(upper, index.data().toString());
    painter->setPen(selected ? ink : secondaryText(palette));
    const QString place = index.data(DirectoryModel::OrganisationRole).toString();
    const QString target = index.data(DirectoryModel::DetailRole).toString();
    draw(lower, place.isEmpty() ? target : target + QStringLiteral(" · ") + place);
    painter->restore();
}
