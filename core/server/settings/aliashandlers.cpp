// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/errorcodes.h"
#include "core/server/settings/actionhandlers.h"
#include "core/server/store/stores.h"

namespace {

Result<QString> aliasOf(const ActionContext &context, const AliasName &name)
{
    return name.addressIn(context.account.address.section(u'@', 1));
}

QString localPart(const QString &address)
{
    return address.section(u'@', 0, 0);
}

} // namespace

Result<TextList> handleGetAliases(const ActionContext &context, const NoParameters &)
{
    const Result<QStringList> aliases = context.stores.addresses.aliases(context.account.id, maxAliases);
    if (!aliases)
        return failure(aliases.error());
    return TextList{*aliases};
}

Result<Done> handleAddAlias(const ActionContext &context, const AliasName &name)
{
    const Result<QString> alias = aliasOf(context, name);
    if (!alias)
        return failure(alias.error());
    if (name.isNumber() && context.caller.role == Role::User)
        return failure(ErrorCode::OfficeOnly, localPart(*alias));
    const Result<void> added =
        context.stores.addresses.addAlias(context.caller, context.account.id, *alias, maxAliases);
    if (!added)
        return failure(added.error());
    return Done{QStringLiteral("Added alias %1").arg(localPart(*alias))};
}

Result<Done> handleRemoveAlias(const ActionContext &context, const AliasName &name)
{
    const Result<QString> alias = aliasOf(context, name);
    if (!alias)
        return failure(alias.error());
    // What the office gave out, only the office takes back.
    if (name.isNumber() && context.caller.role == Role::User)
        return failure(ErrorCode::OfficeOnly, localPart(*alias));
    const Result<void> removed =
        context.stores.addresses.removeAlias(context.caller, context.account.id, *alias);
    if (!removed)
        return failure(removed.error());
    return Done{QStringLiteral("Removed alias %1").arg(localPart(*alias))};
}
