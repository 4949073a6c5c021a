// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QTimeZone>

// What people type as a length of time or a moment.

/// "30m", "1h", "2h30m", "1d", "1d12h"; at most a year. Whole minutes. Errors: InvalidParameter.
Result<qint64> minutesFromText(const QString &text);

/// A moment to come, in Unix seconds: "17:00" (today, or tomorrow if that is over), "tomorrow 8:00", ISO 8601
/// with or without an offset ("2026-05-03T10:42", "2026-05-03"). Errors: InvalidParameter (also for the
/// past).
Result<qint64> momentFromText(const QString &text, qint64 now, const QTimeZone &zone);

/// The same for any moment, also one gone by: "17:00" is today's. Not before 1970. Errors: InvalidParameter.
Result<qint64> anyMomentFromText(const QString &text, qint64 now, const QTimeZone &zone);
/// A moment gone by, in Unix seconds: "8:00" (today, or yesterday if that is to come), "today", "yesterday",
/// "yesterday 8:00", "7d" or "2h30m" (ago), ISO 8601 as above. Errors: InvalidParameter (also for what is to
/// come).
Result<qint64> pastMomentFromText(const QString &text, qint64 now, const QTimeZone &zone);
