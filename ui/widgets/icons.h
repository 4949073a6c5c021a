// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tones.h"

#include <QIcon>
#include <QStringList>

/// The symbolic icon of a name ("phone", "moon", …, see iconNames()), drawn on a 24 px grid at any size and
/// coloured from the application's palette whenever it is painted, so that it follows a change of theme by
/// itself. A theme that has `bellset-NAME-symbolic` gives the shape, otherwise ours does. An unknown name is
/// logged and gives an empty icon.
QIcon symbolicIcon(const QString &name);

/// The same in the colour of a tone; the tone's colour too follows the palette.
QIcon symbolicIcon(const QString &name, Tone tone);

/// The program's own icon: from the theme where it is installed, else the bundled one.
QIcon applicationIcon();

/// Every bundled name.
QStringList iconNames();

/// Edge in logical pixels of an icon that stands in a line of text of this widget.
int textIconSize(const QWidget *widget);
