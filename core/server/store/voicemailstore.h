// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/voicemail.h"
#include "core/server/auth/caller.h"
#include "core/server/store/storecontext.h"

/// Settings of voicemail boxes; the PIN is sealed. Knows no messages.
class VoicemailStore {
public:
    explicit VoicemailStore(const StoreContext &context);

    /// `exists` is false without a box; `pin` is empty unless asked for.
    Result<Voicemail> box(qint64 accountId, bool withPin) const;
    /// Makes or replaces the box; `account` is `mailbox@voicemail-server`. Errors: InvalidParameter (a PIN
    /// that is not 4…16 digits, an `account` that is no address), AccountUnknown.
    Result<void> setBox(const Caller &caller, qint64 accountId, const Voicemail &box);
    /// Errors: VoicemailAbsent.
    Result<void> removeBox(const Caller &caller, qint64 accountId);

private:
    StoreContext m_context;
};
