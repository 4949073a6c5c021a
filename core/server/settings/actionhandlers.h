// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/actions.h"
#include "core/server/auth/caller.h"
#include "core/server/settings/actionanswer.h"
#include "core/server/settings/settingsapioptions.h"

class Stores;
/// Whom an action is about.
struct ActionAccount {
    qint64 id = 0;
    QString address; ///< `user@domain`
};

/// What a handler works with. The caller is known, not blocked, and may run the action.
struct ActionContext {
    Stores &stores;
    const Caller &caller;
    const SettingsApiOptions &options;
    const ActionAccount &account; ///< the caller's own, or one that it named and manages (OwnOrManaged)

    bool isOwn() const { return account.id == caller.accountId; }
};

// One handler per line of the action list, named handle<Id>: an action without one does not link.
#define BELLSET_HANDLER(Id, ...)                                                                             \
    Result<ActionTypes<ActionId::Id>::Reply> handle##Id(                                                     \
        const ActionContext &context, const ActionTypes<ActionId::Id>::Parameters &parameters);
BELLSET_SETTINGS_ACTIONS(BELLSET_HANDLER)
#undef BELLSET_HANDLER

/// Reads the action's parameters, runs its handler and encodes the reply. Errors: those of the parameters and
/// of the handler.
Result<ActionAnswer> runAction(ActionId id, const ActionContext &context, const FormParameters &form);
