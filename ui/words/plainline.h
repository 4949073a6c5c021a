// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// A text as a tool tip: never taken for markup, whatever it holds. An empty text has none.
QString plainToolTip(const QString &text);

/// A text from outside as one line that can be shown: white space and control characters are single spaces;
/// format characters, which turn the direction of text, and unassigned ones are dropped. At most `longest`
/// characters. Not for changing what is stored.
QString plainLine(const QString &text, qsizetype longest = 120);
