// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// From now on every message of the program is one JSON object a line on standard error: `time` (ISO 8601,
/// UTC), `level`, `category`, `message`; an access line brings fields of its own. Under
/// systemd's journal each line begins with its priority, as sd-daemon(3) has it.
void installServerLog();

/// @param level least severe one that is told: debug, info, warning, critical
/// @param access whether requests are told
void setServerLogLevel(const QString &level, bool access);
