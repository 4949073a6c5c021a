// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/donotdisturb.h"
#include "core/server/auth/caller.h"
#include "core/server/store/storecontext.h"

/// Do not disturb, kept as its end: 0 = off, `noEnd` = until switched off. Never touches accept rules.
class DndStore {
public:
    /// Last second of the year 9999.
    static constexpr qint64 noEnd = 253402300799;

    explicit DndStore(const StoreContext &context);

    /// Errors of all: AccountUnknown.
    Result<DndState> state(qint64 accountId) const;
    /// @param minutes 0 = until switched off
    Result<void> switchOn(const Caller &caller, qint64 accountId, qint64 minutes);
    Result<void> switchOff(const Caller &caller, qint64 accountId);

private:
    Result<void> write(const Caller &caller, qint64 accountId, const QString &action, qint64 until);
    StoreContext m_context;
};
