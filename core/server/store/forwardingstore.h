// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/forwarding.h"
#include "core/server/auth/caller.h"
#include "core/server/store/storecontext.h"

/// Call forwarding. An end that has passed takes effect when read: nothing runs at that moment.
class ForwardingStore {
public:
    explicit ForwardingStore(const StoreContext &context);

    /// Five rows in order of evaluation, as in force now.
    Result<ForwardingRows> rows(qint64 accountId) const;
    /// Whom targets of the account are checked for.
    Result<ForwardingOwner> owner(qint64 accountId) const;
    /// Checks and completes every target, then stores them all or none; what was stored, per condition of the
    /// change. With `until`, what was in force without an end returns at that time. Errors: those of
    /// normalizedTarget; InvalidParameter for an `until` not in the future.
    Result<std::map<ForwardCondition, QString>> change(
        const Caller &caller, qint64 accountId, const ForwardingChange &change);

private:
    Result<void> changeOne(const Caller &caller, qint64 accountId, const QString &address,
        const ForwardingRow &before, const QString &target, qint64 until);
    StoreContext m_context;
};
