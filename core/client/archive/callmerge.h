// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/callhistory.h"

/// What two sightings of one call say together: the longer one counts, the other fills in what it leaves
/// empty. The start stays as it was first seen, because its local time may be read differently later.
Call mergedCall(const Call &known, const Call &seen);
