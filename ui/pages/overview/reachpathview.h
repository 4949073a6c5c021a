// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/overview/reachpath.h"

#include <QWidget>

/// Draws a ReachPath: boxes with arrows between them, from left to right (from right to left where the
/// language is read so), in the palette's colours at any scale. Says the same in words to assistive
/// technology. Takes no focus: there is nothing to do here.
class ReachPathView : public QWidget {
    Q_OBJECT

public:
    explicit ReachPathView(QWidget *parent = nullptr);

    void setPath(const ReachPath &path);
    const ReachPath &path() const { return m_path; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Measures;
    Measures measures() const;
    int boxWidth(const ReachPath::Node &node, const Measures &m) const;
    int gapWidth(const ReachPath::Node &node, const Measures &m) const;
    void drawBox(QPainter &painter, const QRectF &box, const ReachPath::Node &node, const Measures &m) const;
    void drawArrow(QPainter &painter, qreal from, qreal to, qreal y, const QString &label) const;
    QFont detailFont() const;

    ReachPath m_path;
};
