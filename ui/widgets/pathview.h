// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pathboxes.h"

#include <QWidget>

class PathBox;

/// Draws PathBoxes: boxes with arrows between them, from left to right (from right to left where the language
/// is read so), in the palette's colours at any scale; a lane that is too long goes on below. Tab leads to
/// one box, the arrow keys from box to box, Home and End to the first and the last; each box says itself to
/// assistive technology, and the view says the whole.
class PathView : public QWidget {
    Q_OBJECT

public:
    /// More boxes than this are not shown.
    static constexpr int maxBoxes = 32;

    explicit PathView(QWidget *parent = nullptr);

    void setPath(const PathBoxes &path);
    const PathBoxes &path() const { return m_path; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Place {
        QRect box;
        QRect arrow; ///< empty before the first box of a lane
    };

    /// Where everything stands in a view of this width, read from left to right.
    QList<Place> places(int width) const;
    void arrange();
    void drawArrow(QPainter &painter, const QRect &place, const QString &label) const;
    void makeCurrent(int index);
    /// The lane and the place in it of a box.
    QPair<int, int> positionOf(int index) const;
    int indexOf(int lane, int place) const;
    int boxCount() const;

    PathBoxes m_path;
    QList<PathBox *> m_boxes; ///< made once, so that they keep their place in the tab order
    int m_current = 0;
};
