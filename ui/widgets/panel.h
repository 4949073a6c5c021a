// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFrame>
#include <QPalette>

/// The ground of a panel: the base colour on light desktops; on dark ones lighter than the window, so that
/// fields and boxes, which are darker, stand out from it.
QColor panelGround(const QPalette &palette);

/// A rounded ground that holds what belongs together: the rows of a form, a tile. Only paints.
class Panel : public QFrame {
    Q_OBJECT

public:
    explicit Panel(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// A thin line between the rows of a panel.
class PanelLine : public QWidget {
    Q_OBJECT

public:
    explicit PanelLine(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};
