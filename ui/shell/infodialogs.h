// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QAction;
class QWidget;

/// A list of what the keys do, made from the actions themselves. Opens without blocking.
void showShortcutsDialog(QWidget *parent, const QList<QAction *> &actions);

/// Name, version, licence. Opens without blocking.
void showAboutDialog(QWidget *parent);
