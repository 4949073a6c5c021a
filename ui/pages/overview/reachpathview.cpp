// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/reachpathview.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/spacing.h"
#include "ui/words/plainline.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

struct ReachPathView::Measures {
    int unit;
    int icon;
    int boxHeight;
    int laneGap;
    QFontMetrics title;
    QFontMetrics detail;
};

ReachPathView::ReachPathView(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("reachPathView"));
    setAccessibleName(tr("The way of a call"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ReachPathView::setPath(const ReachPath &path)
{
    if (path == m_path)
        return;
    m_path = path;
    setAccessibleDescription(path.spoken());
    setToolTip(plainToolTip(path.spoken()));
    updateGeometry();
    update();
}

QFont ReachPathView::detailFont() const
{
    QFont small = font();
    small.setPointSizeF(font().pointSizeF() * 0.9);
    return small;
}

ReachPathView::Measures ReachPathView::measures() const
{
    const int unit = gridUnit(this);
    const QFontMetrics title(font());
    const QFontMetrics detail(detailFont());
    return {unit, qRound(textIconSize(this) * 1.3), title.height() + detail.height() + unit * 2, unit, title,
        detail};
}

int ReachPathView::boxWidth(const ReachPath::Node &node, const Measures &m) const
{
    const int text = std::max(m.title.horizontalAdvance(node.title), m.detail.horizontalAdvance(node.detail));
    return text + m.icon + m.unit * 4;
}

int ReachPathView::gapWidth(const ReachPath::Node &node, const Measures &m) const
{
    return std::max(m.unit * 4, m.detail.horizontalAdvance(node.before) + m.unit * 3);
}

QSize ReachPathView::sizeHint() const
{
    const Measures m = measures();
    int width = 0;
    for (const ReachPath::Lane &lane : m_path.lanes) {
        int laneWidth = 0;
        for (qsizetype i = 0; i < lane.size(); ++i)
            laneWidth += boxWidth(lane.at(i), m) + (i > 0 ? gapWidth(lane.at(i), m) : 0);
        width = std::max(width, laneWidth);
    }
    const int lanes = std::max(1, static_cast<int>(m_path.lanes.size()));
    return {width + 2, lanes * m.boxHeight + (lanes - 1) * m.laneGap + 2};
}

QSize ReachPathView::minimumSizeHint() const
{
    return {gridUnit(this) * 30, sizeHint().height()};
}

void ReachPathView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Measures m = measures();
    // Boxes shrink, and their text is elided, only where the window is narrower than the drawing.
    const int wanted = sizeHint().width();
    const double scale = wanted > width() ? width() / static_cast<double>(wanted) : 1.0;
    if (isRightToLeft()) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    qreal y = 1;
    for (const ReachPath::Lane &lane : m_path.lanes) {
        qreal x = 1;
        for (qsizetype i = 0; i < lane.size(); ++i) {
            const ReachPath::Node &node = lane.at(i);
            if (i > 0) {
                const qreal gap = gapWidth(node, m) * scale;
                drawArrow(
                    painter, x + m.unit / 2.0, x + gap - m.unit / 2.0, y + m.boxHeight / 2.0, node.before);
                x += gap;
            }
            const qreal boxed = boxWidth(node, m) * scale;
            drawBox(painter, QRectF(x, y, boxed, m.boxHeight), node, m);
            x += boxed;
        }
        y += m.boxHeight + m.laneGap;
    }
}

void ReachPathView::drawBox(
    QPainter &painter, const QRectF &box, const ReachPath::Node &node, const Measures &m) const
{
    const bool toned = node.tone != Tone::Neutral;
    QColor line = toneColor(palette(), node.tone);
    if (!toned)
        line.setAlphaF(isHighContrast(palette()) ? 1.0F : 0.35F);
    painter.setPen(QPen(line, 1.0));
    painter.setBrush(toned ? toneGround(palette(), node.tone) : panelGround(palette()));
    const qreal radius = m.unit * 0.75;
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);

    painter.save();
    if (isRightToLeft()) { // text and icons are not mirrored
        painter.translate(box.center().x() * 2, 0);
        painter.scale(-1, 1);
    }
    const QRectF inner = box.adjusted(m.unit * 1.25, 0, -m.unit * 1.25, 0);
    const bool mirrored = isRightToLeft();
    const QRectF icon(
        mirrored ? inner.right() - m.icon : inner.left(), box.center().y() - m.icon / 2.0, m.icon, m.icon);
    symbolicIcon(node.icon, node.tone).paint(&painter, icon.toRect());
    QRectF text = inner;
    if (mirrored)
        text.setRight(icon.left() - m.unit);
    else
        text.setLeft(icon.right() + m.unit);
    const auto flags = static_cast<int>((mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const int block = m.title.height() + (node.detail.isEmpty() ? 0 : m.detail.height());
    QRectF title(text.left(), box.center().y() - block / 2.0, text.width(), m.title.height());
    painter.setFont(font());
    painter.setPen(palette().color(toned ? QPalette::WindowText : QPalette::Text));
    painter.drawText(
        title, flags, m.title.elidedText(node.title, Qt::ElideRight, static_cast<int>(text.width()) + 1));
    if (!node.detail.isEmpty()) {
        const QRectF detail(text.left(), title.bottom(), text.width(), m.detail.height());
        painter.setFont(detailFont());
        painter.setPen(toned ? palette().color(QPalette::WindowText) : secondaryText(palette()));
        painter.drawText(detail, flags,
            m.detail.elidedText(node.detail, Qt::ElideRight, static_cast<int>(text.width()) + 1));
    }
    painter.restore();
}

void ReachPathView::drawArrow(QPainter &painter, qreal from, qreal to, qreal y, const QString &label) const
{
    const int unit = gridUnit(this);
    const QColor color = secondaryText(palette());
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawLine(QPointF(from, y), QPointF(to, y));
    QPainterPath head;
    const qreal wing = unit * 0.5;
    head.moveTo(to - wing, y - wing);
    head.lineTo(to, y);
    head.lineTo(to - wing, y + wing);
    painter.drawPath(head);
    if (label.isEmpty())
        return;
    painter.save();
    if (isRightToLeft()) {
        painter.translate(from + to, 0);
        painter.scale(-1, 1);
    }
    painter.setFont(detailFont());
    const QFontMetrics metrics(detailFont());
    painter.drawText(
        QRectF(from - unit, y - metrics.height() - unit * 0.4, to - from + unit * 2, metrics.height()),
        Qt::AlignHCenter | Qt::AlignBottom, label);
    painter.restore();
}

void ReachPathView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}
