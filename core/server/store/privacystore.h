// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/privacy.h"
#include "core/server/auth/caller.h"
#include "core/server/store/storecontext.h"

/// Whether an account hides its caller ID on outgoing calls.
class PrivacyStore {
public:
    explicit PrivacyStore(const StoreContext &context);

    /// Errors of both: AccountUnknown.
    Result<PrivacyState> state(qint64 accountId) const;
    Result<void> set(const Caller &caller, qint64 accountId, bool hidden);

private:
    StoreContext m_context;
};
