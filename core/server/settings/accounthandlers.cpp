// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/settings/actionhandlers.h"
#include "core/server/store/stores.h"

namespace {

// What the incumbent server shows at most (settings-api.md 1.2).
constexpr int maxAliases = 20;
constexpr int maxEnumNumbers = 10;

} // namespace

Result<Identity> handleGetIdentity(const ActionContext &context, const NoParameters &)
{
    return context.stores.accounts.identity(context.caller.accountId);
}

Result<TextList> handleGetAliases(const ActionContext &context, const NoParameters &)
{
    const Result<QStringList> aliases =
        context.stores.addresses.aliases(context.caller.accountId, maxAliases);
    if (!aliases)
        return failure(aliases.error());
    return TextList{*aliases};
}

Result<TextList> handleGetEnum(const ActionContext &context, const NoParameters &)
{
    const Result<QStringList> numbers =
        context.stores.addresses.enumNumbers(context.caller.accountId, maxEnumNumbers);
    if (!numbers)
        return failure(numbers.error());
    return TextList{*numbers};
}

Result<Capabilities> handleGetCapabilities(const ActionContext &context, const NoParameters &)
{
    Capabilities capabilities;
    capabilities.account = context.caller.address;
    capabilities.role = context.caller.role;
    for (const ActionInfo &action : settingsActions) {
        if (roleHolds(context.caller.role, action.permission))
            capabilities.actions.append(QString(action.name));
    }
    capabilities.features.append(QString(Feature::forwardingUntil));
    capabilities.features.append(QString(Feature::dndExcept));
    return capabilities;
}
