// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/office/ongoingcalls.h"

BELLSET_OFFICE_DOCUMENT(OngoingCalls)
