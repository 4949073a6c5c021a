// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/contract/actions.h"
#include "core/server/auth/caller.h"

/// The wall between roles: whether `caller` may run `action` (interfaces.md "Roles"). Errors: Denied with the
/// action's name as subject.
Result<void> checkPermission(const ActionInfo &action, const Caller &caller);

/// The wall between accounts: a request that names an account must name the caller's own, in any spelling;
/// "" names none. Silently getting one's own would hide the mistake. Errors: Denied with the name as subject.
Result<void> checkNamedAccount(const QString &named, const Caller &caller);

/// The door in that wall: whether `caller` may name another account in `action`. Which ones, mayManage()
/// says.
bool mayNameOthers(const ActionInfo &action, const Caller &caller);
