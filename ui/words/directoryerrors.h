// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/errortext.h"

/// errorText() of the directory.* codes.
ErrorText directoryErrorText(const Error &error);
