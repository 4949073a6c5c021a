// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/store/acceptwindows.h"

namespace {

/// Monday 1 … Sunday 64 to Sunday 1 … Saturday 64: each day one bit up, Sunday round to the first.
int withSundayFirst(int days)
{
    return ((days << 1) | (days >> 6)) & 127;
}

} // namespace

QList<AcceptWindow> sipAcceptWindows(const QList<AcceptRule> &rules)
{
    QList<AcceptWindow> windows = acceptWindows(rules);
    for (AcceptWindow &window : windows)
        window.days = withSundayFirst(window.days);
    return windows;
}
