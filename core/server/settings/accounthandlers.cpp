// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/settings/actionhandlers.h"
#include "core/server/store/stores.h"

namespace {

// What the incumbent server shows at most (settings-api.md 1.2).
constexpr int maxEnumNumbers = 10;

} // namespace

Result<TextList> handleGetEnum(const ActionContext &context, const NoParameters &)
{
    const Result<QStringList> numbers =
        context.stores.addresses.enumNumbers(context.account.id, maxEnumNumbers);
    if (!numbers)
        return failure(numbers.error());
    return TextList{*numbers};
}

Result<Capabilities> handleGetCapabilities(const ActionContext &context, const NoParameters &)
{
    Capabilities capabilities;
    capabilities.account = context.caller.address;
    capabilities.role = context.caller.role;
    capabilities.countryCode = context.stores.countryCode();
    for (const ActionInfo &action : settingsActions) {
        if (roleHolds(context.caller.role, action.permission))
            capabilities.actions.append(QString(action.name));
    }
    for (const QLatin1StringView feature :
        {Feature::forwardingUntil, Feature::dndExcept, Feature::historyPaging, Feature::usageDays})
        capabilities.features.append(QString(feature));
    if (roleHolds(context.caller.role, Permission::Helpdesk))
        capabilities.features.append(QString(Feature::manageAccounts));
    return capabilities;
}
