// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/auth/caller.h"
#include "core/server/store/storecontext.h"

#include <QList>

/// A movement of a prepaid balance. Amounts in 1/10000 currency units.
struct BalanceEntry {
    qint64 at = 0; ///< Unix seconds
    QString action; ///< "Set balance", "Debit balance"…
    QString description;
    qint64 value = 0; ///< signed
    qint64 balance = 0; ///< after it; reckoned by `add`
    QString callId{};
    QString destination{};
    qint64 duration = 0; ///< seconds
    qint64 id = 0; ///< rises with time; given by the database
};

/// Whether an account pays in advance, and what it has left.
struct PrepaidBalance {
    bool isPrepaid = false;
    qint64 balance = 0; ///< 1/10000 currency units
};

/// A running call that a prepaid balance pays for.
struct ActiveCall {
    QString callId{};
    QString destination{};
    qint64 begun = 0; ///< Unix seconds
    qint64 maxSeconds = 0; ///< after which the balance is used up; 0 = no limit
};

/// Prepaid balances, their history, and the calls that run on them.
class BalanceStore {
public:
    explicit BalanceStore(const StoreContext &context);

    /// 1/10000 currency units. Errors: AccountUnknown.
    Result<qint64> balance(qint64 accountId) const;
    /// Errors: AccountUnknown.
    Result<PrepaidBalance> prepaid(qint64 accountId) const;
    /// Books the entry's value on the balance. Errors: AccountUnknown.
    Result<void> add(const Caller &caller, qint64 accountId, const BalanceEntry &entry);
    /// Newest first.
    Result<QList<BalanceEntry>> entries(qint64 accountId, int limit) const;

    Result<QList<ActiveCall>> activeCalls(qint64 accountId) const;
    /// In place of what is known of a call with the same id.
    Result<void> addActiveCall(qint64 accountId, const ActiveCall &call);

private:
    StoreContext m_context;
};
