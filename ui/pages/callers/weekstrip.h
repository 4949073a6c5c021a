// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/accepthours.h"

#include <QWidget>

#include <optional>

/// A week of seven days by 24 hours that shows who gets through when: filled for everybody, outlined with
/// their names for groups, empty for nobody. Dragging over it says for which days and hours a rule is wanted.
/// For the pointer only: the table below it does the same by keyboard.
class WeekStrip : public QWidget {
    Q_OBJECT

public:
    explicit WeekStrip(QWidget *parent = nullptr);

    /// @param windows as acceptWindows() makes them; none = everybody at all times
    void setWindows(const QList<AcceptWindow> &windows);
    void setEditable(bool editable);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// The place of a minute (0…1440) of a day (1 = Monday) in our coordinates.
    QPoint pointAt(int day, int minute) const;
    /// Who gets through at a place, as its tool tip says it; empty outside the hours.
    QString textAt(const QPoint &point) const;

Q_SIGNALS:
    /// @param days mask; minutes of the day in steps of 30, from < to ≤ 1440
    void hoursDragged(int days, int fromMinute, int toMinute);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    struct Cell {
        int day = 1; ///< 1 = Monday
        int step = 0; ///< half hours since midnight
    };
    struct Drag {
        Cell from;
        Cell to;
    };

    QRect field() const; ///< the hours of all days
    QRectF barOf(int day, int fromMinute, int toMinute) const;
    std::optional<Cell> cellAt(const QPoint &point, bool nearest) const;
    void paintBars(QPainter &painter, int day) const;

    QList<AcceptWindow> m_windows;
    bool m_editable = false;
    std::optional<Drag> m_drag;
};
