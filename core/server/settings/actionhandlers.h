// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/actions.h"
#include "core/server/auth/caller.h"
#include "core/server/settings/actionanswer.h"

class Stores;

/// What a handler works with. The caller is known, not blocked, and may run the action.
struct ActionContext {
    Stores &stores;
    const Caller &caller;
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
