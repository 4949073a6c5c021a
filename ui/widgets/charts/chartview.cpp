// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/charts/chartview.h"

#include "ui/widgets/tones.h"

#include <QKeyEvent>
#include <QPainter>
#include <QWheelEvent>

#include <cmath>

ChartView::ChartView(QWidget *parent)
    : QChartView(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false); // the panel's ground shows through
    setAutoFillBackground(false);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
}

ChartView::~ChartView()
{
    // The view must not hold a chart that is no more. The empty one that it began with is its own.
    if (m_chart)
        setChart(new QChart);
}

void ChartView::setContent(std::unique_ptr<QChart> chart, QAbstractSeries *reference, bool isSideways,
    const QList<ChartContent::Stop> &stops, int firstStop)
{
    QChart *before = QChartView::chart();
    setChart(chart.get());
    if (m_chart)
        m_chart.reset();
    else
        delete before; // the empty one that every view begins with
    m_chart = std::move(chart);
    m_reference = reference;
    m_sideways = isSideways;
    const bool moved = stops.size() != m_stops.size();
    m_stops = stops;
    if (stops.isEmpty())
        m_cursor = -1;
    else if (m_cursor < 0 || moved)
        m_cursor = qBound(0, firstStop, static_cast<int>(stops.size()) - 1);
    viewport()->update();
}

void ChartView::setCursor(int stop)
{
    if (m_stops.isEmpty())
        return;
    m_cursor = qBound(0, stop, static_cast<int>(m_stops.size()) - 1);
    viewport()->update();
    Q_EMIT cursorMoved(m_cursor);
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyRequested();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
        return setCursor(m_cursor - 1);
    case Qt::Key_Right:
        return setCursor(m_cursor + 1);
    case Qt::Key_Home:
        return setCursor(0);
    case Qt::Key_End:
        return setCursor(static_cast<int>(m_stops.size()) - 1);
    case Qt::Key_PageUp:
        if (!m_sideways)
            return setCursor(m_cursor - 7);
        break;
    case Qt::Key_PageDown:
        if (!m_sideways)
            return setCursor(m_cursor + 7);
        break;
    case Qt::Key_Up:
        if (m_sideways)
            return setCursor(m_cursor - 1);
        break;
    case Qt::Key_Down:
        if (m_sideways)
            return setCursor(m_cursor + 1);
        break;
    default:
        break;
    }
    event->ignore(); // the page scrolls
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    m_pointed = true;
    const int stop = stopNear(mapToScene(event->position().toPoint()));
    if (stop >= 0 && stop != m_cursor)
        setCursor(stop);
    else
        viewport()->update();
}

void ChartView::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    m_pointed = false;
    viewport()->update();
}

void ChartView::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    viewport()->update();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    viewport()->update();
}

QPointF ChartView::placeOf(int stop) const
{
    return m_chart->mapToScene(m_chart->mapToPosition(m_stops.at(stop).at, m_reference));
}

int ChartView::stopNear(const QPointF &scenePosition) const
{
    int nearest = -1;
    double best = 0;
    for (int stop = 0; stop < m_stops.size(); ++stop) {
        const QPointF place = placeOf(stop);
        const double distance =
            std::abs(m_sideways ? place.y() - scenePosition.y() : place.x() - scenePosition.x());
        if (nearest < 0 || distance < best) {
            nearest = stop;
            best = distance;
        }
    }
    return nearest;
}

void ChartView::drawForeground(QPainter *painter, const QRectF &rect)
{
    QChartView::drawForeground(painter, rect);
    if (m_cursor < 0 || !m_chart || !(hasFocus() || m_pointed))
        return;
    const QRectF plot = m_chart->mapRectToScene(m_chart->plotArea());
    const QPointF place = placeOf(m_cursor);
    const QColor color = palette().color(QPalette::Active, QPalette::WindowText);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1, Qt::DashLine));
    if (m_sideways)
        painter->drawLine(QPointF(plot.left(), place.y()), QPointF(plot.right(), place.y()));
    else
        painter->drawLine(QPointF(place.x(), plot.top()), QPointF(place.x(), plot.bottom()));
    painter->setPen(QPen(color, 2));
    painter->setBrush(palette().color(QPalette::Active, QPalette::Base));
    painter->drawEllipse(place, 4.5, 4.5);
    if (hasFocus()) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(palette().color(QPalette::Active, QPalette::Highlight), 2));
        painter->drawRoundedRect(sceneRect().adjusted(1, 1, -1, -1), 4, 4);
    }
    painter->restore();
}
