// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>
#include <QLayout>
#include <QWidget>

/// One step of the layout grid in logical pixels: 8 at the usual font size, growing with the font so that
/// large text keeps its proportions. Every margin and gap is a multiple of it.
inline int gridUnit(const QWidget *widget)
{
    return qMax(6, qRound(QFontMetrics(widget->font()).height() / 2.0));
}

/// Sets margins and gap of a layout in grid steps (halves allowed).
inline void setGrid(QLayout *layout, const QWidget *widget, double margin, double gap)
{
    const int unit = gridUnit(widget);
    const int m = qRound(margin * unit);
    layout->setContentsMargins(m, m, m, m);
    layout->setSpacing(qRound(gap * unit));
}
