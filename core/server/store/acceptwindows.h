// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/accepthours.h"

/// The windows of acceptWindows() as the SIP server reads them: the mask of days is Sunday 1, Monday 2 …
/// Saturday 64 (kamailio.md 5).
QList<AcceptWindow> sipAcceptWindows(const QList<AcceptRule> &rules);
