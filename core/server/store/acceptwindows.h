// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/acceptrules.h"

#include <QList>

/// A stretch within one day in which calls are accepted, as the SIP server reads it.
struct AcceptWindow {
    int days = 0; ///< bit mask: Sunday 1, Monday 2 … Saturday 64 (kamailio.md 5)
    int fromMinute = 0; ///< of the day, included
    int toMinute = 0; ///< of the day, excluded; 1440 = midnight

    bool operator==(const AcceptWindow &) const = default;
};

/// The windows of a rule, split at midnight. A rule for "nobody" is one empty window: it closes without
/// opening. The rule must be valid.
QList<AcceptWindow> acceptWindows(const AcceptRule &rule);

/// Minutes since midnight of "HH:MM"; -1 for anything else.
int minuteOfDay(const QString &time);
