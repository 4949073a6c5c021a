// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pathview.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/spacing.h"
#include "ui/words/plainline.h"

#include <QCoreApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(ReachPath)

public:
    static QString node(const PathBoxes::Node &node)
    {
        QStringList parts{node.before, node.title, node.detail};
        parts.removeAll(QString());
        return parts.join(u' ');
    }

    static QString then() { return tr(", then ", "between the stations of a call; keep the spaces"); }
};

QFont detailFont(const QWidget *widget)
{
    QFont small = widget->font();
    small.setPointSizeF(widget->font().pointSizeF() * 0.9);
    return small;
}

struct Measures {
    explicit Measures(const QWidget *widget)
        : unit(gridUnit(widget))
        , icon(qRound(textIconSize(widget) * 1.3))
        , title(widget->font())
        , detail(detailFont(widget))
    {
        boxHeight = title.height() + detail.height() + unit * 2;
    }

    int boxWidth(const PathBoxes::Node &node) const
    {
        const int text = std::max(title.horizontalAdvance(node.title), detail.horizontalAdvance(node.detail));
        return text + icon + unit * 4;
    }
    int gapWidth(const PathBoxes::Node &node) const
    {
        return std::max(unit * 4, detail.horizontalAdvance(node.before) + unit * 3);
    }

    int unit;
    int icon;
    int boxHeight = 0;
    QFontMetrics title;
    QFontMetrics detail;
};

} // namespace

/// One box of a PathView.
class PathBox : public QWidget {
public:
    explicit PathBox(QWidget *parent)
        : QWidget(parent)
    {
        setFocusPolicy(Qt::ClickFocus);
        hide();
    }

    void setNode(const PathBoxes::Node &node, const QString &name)
    {
        m_node = node;
        setAccessibleName(name);
        setToolTip(plainToolTip(Words::node(node)));
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Measures m(this);
        const bool toned = m_node.tone != Tone::Neutral;
        QColor line = toneColor(palette(), m_node.tone);
        if (!toned)
            line.setAlphaF(isHighContrast(palette()) ? 1.0F : 0.35F);
        const QRectF box(rect());
        const qreal radius = m.unit * 0.75;
        painter.setBrush(toned ? toneGround(palette(), m_node.tone) : panelGround(palette()));
        if (hasFocus()) {
            const qreal width = qMax(2.0, m.unit / 4.0);
            painter.setPen(QPen(palette().color(QPalette::Highlight), width));
            painter.drawRoundedRect(
                box.adjusted(width / 2, width / 2, -width / 2, -width / 2), radius, radius);
        } else {
            painter.setPen(QPen(line, 1.0));
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        }
        drawText(painter, m, box.adjusted(m.unit * 1.25, 0, -m.unit * 1.25, 0), toned);
    }

private:
    void drawText(QPainter &painter, const Measures &m, const QRectF &inner, bool toned) const
    {
        const bool mirrored = isRightToLeft();
        const QRectF icon(mirrored ? inner.right() - m.icon : inner.left(), inner.center().y() - m.icon / 2.0,
            m.icon, m.icon);
        symbolicIcon(m_node.icon, m_node.tone).paint(&painter, icon.toRect());
        QRectF text = inner;
        if (mirrored)
            text.setRight(icon.left() - m.unit);
        else
            text.setLeft(icon.right() + m.unit);
        const auto flags = static_cast<int>((mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        const int block = m.title.height() + (m_node.detail.isEmpty() ? 0 : m.detail.height());
        const QRectF title(text.left(), inner.center().y() - block / 2.0, text.width(), m.title.height());
        const int room = static_cast<int>(text.width()) + 1;
        painter.setFont(font());
        painter.setPen(palette().color(toned ? QPalette::WindowText : QPalette::Text));
        painter.drawText(title, flags, m.title.elidedText(m_node.title, Qt::ElideRight, room));
        if (m_node.detail.isEmpty())
            return;
        const QRectF detail(text.left(), title.bottom(), text.width(), m.detail.height());
        painter.setFont(detailFont(this));
        painter.setPen(toned ? palette().color(QPalette::WindowText) : secondaryText(palette()));
        painter.drawText(detail, flags, m.detail.elidedText(m_node.detail, Qt::ElideRight, room));
    }

    PathBoxes::Node m_node;
};

QString PathBoxes::spoken() const
{
    QStringList said;
    for (const Lane &lane : lanes) {
        QStringList nodes;
        for (const Node &node : lane)
            nodes << Words::node(node);
        said << nodes.join(Words::then());
    }
    return said.join(QStringLiteral(". ")) + u'.';
}

PathView::PathView(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("reachPathView"));
    setAccessibleName(tr("The way of a call"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred); // fixed would forbid what wraps
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (int i = 0; i < maxBoxes; ++i) {
        auto *box = new PathBox(this);
        box->setObjectName(QStringLiteral("pathBox%1").arg(i + 1));
        box->installEventFilter(this);
        m_boxes.append(box);
    }
}

int PathView::boxCount() const
{
    int count = 0;
    for (const PathBoxes::Lane &lane : m_path.lanes)
        count += static_cast<int>(lane.size());
    return count;
}

void PathView::setPath(const PathBoxes &path)
{
    PathBoxes shown;
    int left = maxBoxes;
    for (const PathBoxes::Lane &lane : path.lanes) {
        if (left > 0 && !lane.isEmpty())
            shown.lanes.append(lane.first(qMin<qsizetype>(left, lane.size())));
        left -= static_cast<int>(lane.size());
    }
    if (shown == m_path)
        return;
    m_path = shown;
    setAccessibleDescription(m_path.spoken());
    const int count = boxCount();
    int index = 0;
    for (const PathBoxes::Lane &lane : std::as_const(m_path.lanes)) {
        for (const PathBoxes::Node &node : lane) {
            m_boxes.at(index)->setNode(node,
                tr("Station %1 of %2: %3", "number, count, what it is")
                    .arg(index + 1)
                    .arg(count)
                    .arg(Words::node(node)));
            ++index;
        }
    }
    makeCurrent(qBound(0, m_current, qMax(0, count - 1)));
    for (int i = 0; i < maxBoxes; ++i)
        m_boxes.at(i)->setVisible(i < count);
    updateGeometry();
    arrange();
}

void PathView::makeCurrent(int index)
{
    m_current = index;
    for (int i = 0; i < maxBoxes; ++i)
        m_boxes.at(i)->setFocusPolicy(i == index ? Qt::StrongFocus : Qt::ClickFocus);
}

QList<PathView::Place> PathView::places(int width) const
{
    const Measures m(this);
    QList<Place> places;
    int y = 1;
    for (const PathBoxes::Lane &lane : m_path.lanes) {
        int x = 1;
        for (qsizetype i = 0; i < lane.size(); ++i) {
            const int gap = i > 0 ? m.gapWidth(lane.at(i)) : 0;
            const int boxed = qMax(m.icon + m.unit * 4, qMin(m.boxWidth(lane.at(i)), width - 2 - gap));
            if (i > 0 && x + gap + boxed > width - 1) { // goes on below
                x = 1;
                y += m.boxHeight + m.unit;
            }
            places.append(
                {QRect(x + gap, y, boxed, m.boxHeight), gap > 0 ? QRect(x, y, gap, m.boxHeight) : QRect()});
            x += gap + boxed;
        }
        y += m.boxHeight + m.unit * 2;
    }
    return places;
}

void PathView::arrange()
{
    const QList<Place> all = places(width());
    for (qsizetype i = 0; i < all.size(); ++i) {
        QRect box = all.at(i).box;
        if (isRightToLeft())
            box.moveLeft(width() - box.right() - 1);
        m_boxes.at(i)->setGeometry(box);
    }
    update();
}

QSize PathView::sizeHint() const
{
    const Measures m(this);
    int width = 0;
    for (const PathBoxes::Lane &lane : m_path.lanes) {
        int laneWidth = 0;
        for (qsizetype i = 0; i < lane.size(); ++i)
            laneWidth += m.boxWidth(lane.at(i)) + (i > 0 ? m.gapWidth(lane.at(i)) : 0);
        width = std::max(width, laneWidth);
    }
    return {width + 2, heightForWidth(width + 2)};
}

QSize PathView::minimumSizeHint() const
{
    return {gridUnit(this) * 30, Measures(this).boxHeight + 2};
}

int PathView::heightForWidth(int width) const
{
    const QList<Place> all = places(width);
    return (all.isEmpty() ? Measures(this).boxHeight : all.constLast().box.bottom() + 1) + 1;
}

void PathView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isRightToLeft()) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    const QList<Place> all = places(width());
    qsizetype index = 0;
    for (const PathBoxes::Lane &lane : std::as_const(m_path.lanes)) {
        for (const PathBoxes::Node &node : lane) {
            if (!all.at(index).arrow.isEmpty())
                drawArrow(painter, all.at(index).arrow, node.before);
            ++index;
        }
    }
}

void PathView::drawArrow(QPainter &painter, const QRect &place, const QString &label) const
{
    const int unit = gridUnit(this);
    const qreal from = place.left() + unit / 2.0;
    const qreal to = place.right() + 1 - unit / 2.0;
    const qreal y = place.top() + place.height() / 2.0;
    painter.setPen(QPen(secondaryText(palette()), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
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
    if (isRightToLeft()) { // text is not mirrored
        painter.translate(from + to, 0);
        painter.scale(-1, 1);
    }
    painter.setFont(detailFont(this));
    const QFontMetrics metrics(detailFont(this));
    painter.drawText(
        QRectF(from - unit, y - metrics.height() - unit * 0.4, to - from + unit * 2, metrics.height()),
        Qt::AlignHCenter | Qt::AlignBottom, label);
    painter.restore();
}

QPair<int, int> PathView::positionOf(int index) const
{
    int lane = 0;
    while (lane < m_path.lanes.size() - 1 && index >= m_path.lanes.at(lane).size())
        index -= static_cast<int>(m_path.lanes.at(lane++).size());
    return {lane, index};
}

int PathView::indexOf(int lane, int place) const
{
    int index = 0;
    for (int i = 0; i < lane; ++i)
        index += static_cast<int>(m_path.lanes.at(i).size());
    return index + qMin(place, static_cast<int>(m_path.lanes.at(lane).size()) - 1);
}

void PathView::keyPressEvent(QKeyEvent *event)
{
    const auto [lane, place] = positionOf(m_current);
    const int count = boxCount();
    int next = m_current;
    const int forward = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    const int backward = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    if (event->key() == forward)
        next = qMin(m_current + 1, count - 1);
    else if (event->key() == backward)
        next = qMax(m_current - 1, 0);
    else if (event->key() == Qt::Key_Down && lane < m_path.lanes.size() - 1)
        next = indexOf(lane + 1, place);
    else if (event->key() == Qt::Key_Up && lane > 0)
        next = indexOf(lane - 1, place);
    else if (event->key() == Qt::Key_Home)
        next = 0;
    else if (event->key() == Qt::Key_End)
        next = count - 1;
    else {
        QWidget::keyPressEvent(event);
        return;
    }
    if (count > 0)
        m_boxes.at(next)->setFocus(Qt::OtherFocusReason);
}

bool PathView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        makeCurrent(static_cast<int>(m_boxes.indexOf(static_cast<PathBox *>(watched))));
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        static_cast<QWidget *>(watched)->update();
    return QWidget::eventFilter(watched, event);
}

void PathView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PathView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::LayoutDirectionChange)
        return;
    updateGeometry();
    arrange();
}
