// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/settings/permission.h"

#include "core/contract/errorcodes.h"
#include "core/contract/sipaddress.h"

Result<void> checkPermission(const ActionInfo &action, const Caller &caller)
{
    if (!roleHolds(caller.role, action.permission))
        return failure(ErrorCode::Denied, QString(action.name));
    return {};
}

Result<void> checkNamedAccount(const QString &named, const Caller &caller)
{
    if (named.isEmpty())
        return {};
    const Result<SipAddress> address = SipAddress::parse(named);
    if (!address || address->toString() != caller.address)
        return failure(ErrorCode::Denied, named.left(100));
    return {};
}

bool mayNameOthers(const ActionInfo &action, const Caller &caller)
{
    return action.permission == Permission::OwnOrManaged && roleHolds(caller.role, Permission::Helpdesk);
}
