// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/settings/actionhandlers.h"
#include "core/server/store/stores.h"

Result<DndState> handleGetDnd(const ActionContext &context, const NoParameters &)
{
    return context.stores.dnd.state(context.caller.accountId);
}

Result<Done> handleSetDndOn(const ActionContext &context, const DndOn &order)
{
    const Result<void> done = context.stores.dnd.switchOn(context.caller, context.caller.accountId, order);
    if (!done)
        return failure(done.error());
    if (order.minutes == 0)
        return Done{QStringLiteral("Do not disturb has been enabled")};
    return Done{QStringLiteral("Do not disturb has been enabled for %1 minutes").arg(order.minutes)};
}

Result<Done> handleSetDndOff(const ActionContext &context, const NoParameters &)
{
    const Result<void> done = context.stores.dnd.switchOff(context.caller, context.caller.accountId);
    if (!done)
        return failure(done.error());
    return Done{QStringLiteral("Do not disturb has been disabled")};
}

Result<PrivacyState> handleGetPrivacy(const ActionContext &context, const NoParameters &)
{
    return context.stores.privacy.state(context.caller.accountId);
}

Result<Done> handleSetPrivacyOn(const ActionContext &context, const NoParameters &)
{
    const Result<void> done = context.stores.privacy.set(context.caller, context.caller.accountId, true);
    if (!done)
        return failure(done.error());
    return Done{QStringLiteral("Caller-ID is now hidden for outgoing calls")};
}

Result<Done> handleSetPrivacyOff(const ActionContext &context, const NoParameters &)
{
    const Result<void> done = context.stores.privacy.set(context.caller, context.caller.accountId, false);
    if (!done)
        return failure(done.error());
    return Done{QStringLiteral("Caller-ID is now visible for outgoing calls")};
}
