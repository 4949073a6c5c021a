// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

// Tables after RFC 4180 that no spreadsheet runs as a program.

/// One cell: quoted where it must be. Text that a spreadsheet would take for a formula (it begins with `=`,
/// `@`, a control character, or with `+` or `-` and is no number) gets a `'` in front; telephone numbers and
/// amounts stay as they are.
QString csvCell(const QString &text);

/// The text of which csvCell() made a cell, before quotes: without the `'` that keeps spreadsheets from
/// running it.
QString csvUnguarded(const QString &cell);

/// A row with its line end (CR LF).
QString csvLine(const QStringList &cells);
