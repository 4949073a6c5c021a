// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/callpath.h"
#include "ui/widgets/pathboxes.h"
#include "ui/words/timetext.h"

/// The way of one call as boxes: one lane for what becomes of it, a second one for busy phones where they
/// lead elsewhere. What is not set up on the way has no box; what a newer server adds is shown in its own
/// words.
PathBoxes callPathBoxes(const CallPath &path, const TimeText &times);
