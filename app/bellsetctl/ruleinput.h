// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/acceptrules.h"

// What people type as an accept rule.

/// "daily", "weekdays", "weekend", "mon", "mon-fri", "sat,mon" to a mask, Monday 1 … Sunday 64; a stretch may
/// go round the end of the week ("sat-mon"). Errors: InvalidParameter.
Result<int> daysFromText(const QString &text);

/// The text that daysFromText() reads as this mask: "weekdays", "mon,wed".
QString textFromDays(int mask);

/// "9:00-17:30" into the start and stop of a rule; "24:00" as stop is the end of the day. Errors:
/// InvalidParameter (also for times that are equal).
Result<void> hoursFromText(const QString &text, AcceptRule &rule);

/// "everybody", "nobody", or contact groups separated by commas. Errors: InvalidParameter.
Result<QStringList> groupsFromText(const QString &text);
