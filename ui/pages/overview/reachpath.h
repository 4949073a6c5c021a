// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/reach.h"
#include "ui/widgets/pathboxes.h"
#include "ui/words/timetext.h"

/// Lays out a Reach: one lane for accepted callers, one more for those who are turned away by the rules and
/// for busy phones where that differs.
PathBoxes reachPathOf(const Reach &reach, const TimeText &times);
