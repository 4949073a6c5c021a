// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/archive/balancerows.h"

QList<KeptBalanceRow> keptRowsOf(const BalanceHistory &history)
{
    QList<KeptBalanceRow> kept;
    kept.reserve(history.rows.size());
    for (const BalanceRow &row : history.rows)
        kept.append({row.at, row.action, row.description, row.value, row.balance, row.session});
    return kept;
}
