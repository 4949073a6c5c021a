// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

/// Moves the focus to the next (or previous) part of a window: F6 and Shift+F6. Parts that are hidden or
/// have nothing to focus are passed over. A list (or other widget that takes the focus itself) is a part as
/// such.
/// @param regions in visual order
/// @return whether the focus moved
bool focusNextRegion(const QList<QWidget *> &regions, bool forward);
