// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/charts/chartcontent.h"

#include <QChartView>

/// A chart with a cursor that the arrow keys, Home, End and the pointer move from stop to stop. Whoever owns
/// it says aloud what is there.
class ChartView : public QChartView {
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);
    ~ChartView() override;

    /// Takes the chart. The cursor stays where it was, if that is still there.
    void setContent(std::unique_ptr<QChart> chart, QAbstractSeries *reference, bool isSideways,
        const QList<ChartContent::Stop> &stops, int firstStop);
    /// -1 = there are no stops.
    int cursor() const { return m_cursor; }
    void setCursor(int stop);

Q_SIGNALS:
    void cursorMoved(int stop);
    void copyRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    QPointF placeOf(int stop) const;
    int stopNear(const QPointF &scenePosition) const;

    std::unique_ptr<QChart> m_chart;
    QAbstractSeries *m_reference = nullptr;
    QList<ChartContent::Stop> m_stops;
    bool m_sideways = false;
    bool m_pointed = false; ///< the pointer is on it
    int m_cursor = -1;
};
