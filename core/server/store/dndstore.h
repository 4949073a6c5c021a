// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/acceptrules.h"
#include "core/server/auth/caller.h"
#include "core/server/store/storecontext.h"

/// Do not disturb and the rest of what the temporary accept rule can be, kept as ends: 0 = off, `noEnd` =
/// until switched off. Never touches persistent accept rules.
class DndStore {
public:
    /// Last second of the year 9999.
    static constexpr qint64 noEnd = 253402300799;

    explicit DndStore(const StoreContext &context);

    /// Errors of all: AccountUnknown.
    Result<DndState> state(qint64 accountId) const;
    /// The temporary rule that holds now; without groups when there is none.
    Result<TemporaryRule> temporaryRule(qint64 accountId) const;
    /// Replaces any other temporary rule. Errors: InvalidParameter (`except`).
    Result<void> switchOn(const Caller &caller, qint64 accountId, const DndOn &order);
    Result<void> switchOff(const Caller &caller, qint64 accountId);
    /// The same for any temporary rule; with one audit line as of `action`. Errors: InvalidParameter
    /// (groups).
    Result<void> setTemporaryRule(
        const Caller &caller, qint64 accountId, const QString &action, const TemporaryRuleChange &change);

private:
    struct Stored;
    Result<Stored> stored(qint64 accountId) const;
    Result<void> write(const Caller &caller, qint64 accountId, const QString &action, const Stored &after);
    Stored orderOf(const QStringList &groups, qint64 minutes) const;
    StoreContext m_context;
};
