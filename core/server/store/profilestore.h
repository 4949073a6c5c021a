// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/identitychange.h"
#include "core/server/auth/caller.h"
#include "core/server/store/storecontext.h"

/// What of an account its owner or the office changes: the fields of get_identity. Knows no roles. What was
/// resolved when it was written (a forwarding to the mobile number) stays as it is.
class ProfileStore {
public:
    explicit ProfileStore(const StoreContext &context);

    /// The keys that changed; one audit line for each. Errors: AccountUnknown.
    Result<QStringList> setIdentity(const Caller &caller, qint64 accountId, const IdentityChange &change);
    /// Whether it changed. Errors: AccountUnknown.
    Result<bool> setCallerId(const Caller &caller, qint64 accountId, const QString &number);

private:
    StoreContext m_context;
};
