// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

// What a test can find wrong with any window (conventions.md 4.1). Each returns a sentence per fault.

/// Widgets that take the focus and have no accessible name, or one that is not theirs alone.
QStringList namelessWidgets(QWidget *root);
/// Mnemonics that two enabled, visible widgets share.
QStringList sharedMnemonics(QWidget *root);
/// Labels and buttons that are smaller than their text or icon needs.
QStringList clippedTexts(QWidget *root);
/// Neighbours in tab order of which the second stands above the first, or before it in the same line.
QStringList jumpsInTabOrder(QWidget *root);
