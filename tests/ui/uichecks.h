// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

/// Everything of tests/ui/widgetaudit.h that is wrong below `root`, and focusable widgets without an object
/// name.
QStringList problemsOf(QWidget *root);
