// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

/// What is wrong with the visible widgets below `root`: something focusable without an accessible name or an
/// object name, two controls with the same mnemonic, text that does not fit into its widget.
QStringList problemsOf(QWidget *root);
