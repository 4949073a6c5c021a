// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

// Whether the desktop starts this program when somebody signs in (autostart-spec 0.5): a file of the person's
// own. The file is the setting, so that what other programs change about it counts.

bool isStartedAtSignIn();

/// Writes or removes the file. Errors: FileUnreadable with its path as subject.
Result<bool> setStartedAtSignIn(bool wanted);
