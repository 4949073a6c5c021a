// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/archive/archiverows.h"
#include "core/contract/balancehistory.h"

/// The rows of an answer as they are kept, in its order. Kept rows know no ids: only our server tells these.
QList<KeptBalanceRow> keptRowsOf(const BalanceHistory &history);
