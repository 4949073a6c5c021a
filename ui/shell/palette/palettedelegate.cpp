// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette/palettedelegate.h"

#include "ui/models/palettemodel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/tones.h"

#include <QPainter>

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int unit = gridUnit(option.widget);
    return {unit * 20, QFontMetrics(option.font).height() + qRound(unit * 1.25)};
}

void PaletteDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QPalette palette = option.widget->palette();
    const int unit = gridUnit(option.widget);
    const auto side = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft).toInt());
    const auto farSide = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignRight).toInt());
    const auto visual = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    painter->save();
    QRect rest = option.rect.adjusted(unit, 0, -unit, 0);
    if (index.data(PaletteModel::HeadingRole).toBool()) {
        QFont bold = option.font;
        bold.setWeight(QFont::DemiBold);
        painter->setFont(bold);
        painter->setPen(secondaryText(palette));
        painter->drawText(visual(rest), side | Qt::AlignVCenter, index.data().toString());
        painter->restore();
        return;
    }
    // The field has the focus; the row that Enter runs looks chosen all the same.
    const bool selected = option.state & QStyle::State_Selected;
    const QString obstacle = index.data(PaletteModel::ObstacleRole).toString();
    const QPalette::ColorGroup group = obstacle.isEmpty() ? QPalette::Active : QPalette::Disabled;
    if (selected)
        painter->fillRect(option.rect, palette.color(QPalette::Active, QPalette::Highlight));
    const QColor chosen = palette.color(QPalette::Active, QPalette::HighlightedText);
    const QColor ink = selected ? chosen : palette.color(group, QPalette::Text);
    const QColor quiet = selected ? chosen : secondaryText(palette);
    const int edge = textIconSize(option.widget);
    const QIcon::Mode mode = selected ? QIcon::Selected
        : obstacle.isEmpty()          ? QIcon::Normal
                                      : QIcon::Disabled;
    const QString icon = index.data(PaletteModel::IconRole).toString();
    if (!icon.isEmpty())
        symbolicIcon(icon).paint(
            painter, visual(QRect(rest.left(), rest.top(), edge, rest.height())), Qt::AlignCenter, mode);
    rest.setLeft(rest.left() + edge + unit);

    const QFontMetrics metrics(option.font);
    const auto takeEnd = [&](const QString &text, int most) {
        if (text.isEmpty())
            return;
        const int width = qMin(most, metrics.horizontalAdvance(text) + 1);
        const QRect rect(rest.right() - width + 1, rest.top(), width, rest.height());
        rest.setRight(rest.right() - width - unit);
        painter->setPen(quiet);
        painter->drawText(
            visual(rect), farSide | Qt::AlignVCenter, metrics.elidedText(text, Qt::ElideRight, width));
    };
    takeEnd(index.data(PaletteModel::ShortcutRole).toString(), rest.width() / 3);
    takeEnd(obstacle, rest.width() / 2);
    const QString title = index.data().toString();
    takeEnd(index.data(PaletteModel::DetailRole).toString(),
        qMax(rest.width() / 3, rest.width() - metrics.horizontalAdvance(title) - unit));
    painter->setPen(ink);
    painter->drawText(
        visual(rest), side | Qt::AlignVCenter, metrics.elidedText(title, Qt::ElideRight, rest.width()));
    painter->restore();
}
