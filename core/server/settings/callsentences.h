// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/callpath.h"

/// A step of a call in English, for clients that show it as it is. Our own clients go by the codes beside it.
QString callSentence(const CallStep &step, const CallPath &path);
