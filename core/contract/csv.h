// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// One line of a table without its end: quoted only where a comma or a quote needs it, control characters
/// as blanks so that every line stays one, and a `'` before what a spreadsheet would run as a formula.
/// Numbers, also those of telephones, are no formulas.
QString csvLine(const QStringList &cells);
