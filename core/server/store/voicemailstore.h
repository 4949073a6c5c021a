// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/voicemail.h"
#include "core/server/auth/caller.h"
#include "core/server/store/storecontext.h"

/// What came of VoicemailStore::change.
enum class VoicemailOutcome { Same, Changed, Enabled, Disabled };

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

    /// What the owner asks for. A new box is named after the account, has a PIN of six random digits and
    /// takes the calls that are not answered (FBUS, FNOA, FNOL, settings-api.md 5.1); removing it ends what
    /// is forwarded to it. Errors: VoicemailAbsent (settings without a box), InvalidParameter (`delete`
    /// without an e-mail address to keep the messages at), AccountUnknown.
    Result<VoicemailOutcome> change(const Caller &caller, qint64 accountId, const VoicemailChange &wanted);

private:
    Result<Voicemail> newBox(qint64 accountId) const;

    StoreContext m_context;
};
