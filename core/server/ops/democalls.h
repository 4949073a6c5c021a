// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/store/callstore.h"

/// The ids of the accounts that the demo's calls are between; 0 = gone.
struct DemoParties {
    qint64 alice = 0;
    qint64 bob = 0;
    qint64 carol = 0;
};

/// Alice's last 60 calls before `now` (Unix seconds), four on each of fifteen days, some of them missed. What
/// happened at a given time is the same whenever it is asked for.
QList<CallRecord> demoCalls(const DemoParties &parties, qint64 now);
