// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calls/callsdelegate.h"

#include "ui/models/callsmodel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/spacing.h"
#include "ui/widgets/tones.h"

#include <QApplication>
#include <QPainter>

namespace {

/// Hands out a row from both ends, in the direction of writing.
class Line {
public:
    Line(const QStyleOptionViewItem &option, int margin)
        : m_option(option)
        , m_rest(option.rect.adjusted(margin, 0, -margin, 0))
    {
    }

    QRect takeFirst(int width)
    {
        const QRect taken(m_rest.left(), m_rest.top(), width, m_rest.height());
        m_rest.setLeft(m_rest.left() + width);
        return visual(taken);
    }
    QRect takeLast(int width)
    {
        const QRect taken(m_rest.right() - width + 1, m_rest.top(), width, m_rest.height());
        m_rest.setRight(m_rest.right() - width);
        return visual(taken);
    }
    int left() const { return m_rest.width(); }

private:
    QRect visual(const QRect &rect) const
    {
        return QStyle::visualRect(m_option.direction, m_option.rect, rect);
    }

    const QStyleOptionViewItem &m_option;
    QRect m_rest;
};

void drawText(QPainter *painter, const QRect &rect, int side, const QString &text)
{
    painter->drawText(
        rect, side | Qt::AlignVCenter, painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

QSize CallsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int unit = gridUnit(option.widget);
    return {unit * 20, QFontMetrics(option.font).height() + qRound(unit * 1.25)};
}

void CallsDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QWidget *widget = option.widget;
    const auto kind = static_cast<CallsModel::Kind>(index.data(CallsModel::KindRole).toInt());
    const int unit = gridUnit(widget);
    const QPalette palette = widget->palette();
    const auto side = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft).toInt());
    const auto farSide = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignRight).toInt());
    painter->save();
    Line line(option, unit);
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);

    if (kind == CallsModel::Kind::Day) {
        painter->setFont(bold);
        painter->setPen(secondaryText(palette));
        drawText(painter, line.takeFirst(line.left()), side, index.data().toString());
        painter->restore();
        return;
    }

    QStyleOptionViewItem item(option);
    initStyleOption(&item, index);
    item.text.clear();
    // Selection and focus are drawn by the style.
    widget->style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, widget);
    const bool selected = item.state & QStyle::State_Selected;
    const QPalette::ColorGroup group =
        widget->hasFocus() || !selected ? QPalette::Active : QPalette::Inactive;
    const QColor ink = palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = selected ? ink : secondaryText(palette);
    const int edge = textIconSize(widget);
    const QIcon::Mode mode = selected ? QIcon::Selected : QIcon::Normal;
    painter->setFont(option.font);

    if (kind == CallsModel::Kind::Gap) {
        symbolicIcon(QStringLiteral("question"), Tone::Warning)
            .paint(painter, line.takeFirst(edge), Qt::AlignCenter, mode);
        line.takeFirst(unit);
        painter->setPen(quiet);
        drawText(painter, line.takeFirst(line.left()), side, index.data().toString());
        painter->restore();
        return;
    }

    const bool missed = index.data(CallsModel::MissedRole).toBool();
    const bool placed = index.data(CallsModel::PlacedRole).toBool();
    const QString icon = missed ? QStringLiteral("missed")
        : placed                ? QStringLiteral("call-out")
                                : QStringLiteral("call-in");
    symbolicIcon(icon, missed ? Tone::Error : Tone::Neutral)
        .paint(painter, line.takeFirst(edge), Qt::AlignCenter, mode);
    line.takeFirst(unit);

    const QFontMetrics metrics(option.font);
    // Columns as wide as the longest usual text, so that they stand below each other.
    const QString when = index.data(CallsModel::WhenRole).toString();
    const int whenWidth =
        qMax(metrics.horizontalAdvance(when), metrics.horizontalAdvance(QStringLiteral("00:00")));
    painter->setPen(quiet);
    painter->drawText(line.takeLast(whenWidth), farSide | Qt::AlignVCenter, when);
    line.takeLast(unit * 2);
    const QString length = index.data(CallsModel::LengthRole).toString();
    const int lengthWidth = metrics.horizontalAdvance(QStringLiteral("00 min 00 s"));
    if (line.left() > lengthWidth * 3)
        drawText(painter, line.takeLast(lengthWidth), farSide, length);
    line.takeLast(unit);
    if (index.data(CallsModel::HasCostsRole).toBool()) {
        const int priceWidth = metrics.horizontalAdvance(QStringLiteral("000.0000"));
        if (line.left() > priceWidth * 5) {
            drawText(
                painter, line.takeLast(priceWidth), farSide, index.data(CallsModel::PriceRole).toString());
            line.takeLast(unit);
        }
    }
    const QString address = index.data(CallsModel::AddressRole).toString();
    const int addressWidth = metrics.horizontalAdvance(QStringLiteral("+00 00 00000000"));
    // Whoever calls chooses a name; the number beside it tells.
    if (line.left() > addressWidth * 2) {
        drawText(painter, line.takeLast(qMin(line.left() / 2, addressWidth * 3 / 2)), side, address);
        line.takeLast(unit);
    }
    if (!index.data(CallsModel::NoteRole).toString().isEmpty()) {
        symbolicIcon(QStringLiteral("edit")).paint(painter, line.takeLast(edge), Qt::AlignCenter, mode);
        line.takeLast(unit);
    }
    painter->setFont(missed ? bold : option.font);
    painter->setPen(ink);
    drawText(painter, line.takeFirst(line.left()), side, index.data().toString());
    painter->restore();
}
