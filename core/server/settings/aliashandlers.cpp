// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/errorcodes.h"
#include "core/server/settings/actionhandlers.h"
#include "core/server/store/stores.h"

#include <algorithm>

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

Result<AliasAvailability> handleCheckAlias(const ActionContext &context, const AliasName &name)
{
    const Result<QString> alias = aliasOf(context, name);
    if (!alias)
        return failure(alias.error());
    const QString wanted = localPart(*alias);
    if (name.isNumber() && context.caller.role == Role::User)
        return failure(ErrorCode::OfficeOnly, wanted);
    const Result<Identity> identity = context.stores.accounts.identity(context.account.id);
    if (!identity)
        return failure(identity.error());
    const QStringList like = aliasesLike(wanted, identity->lastName);
    const Result<QStringList> free = context.stores.addresses.freeNames(
        context.account.id, alias->section(u'@', 1), QStringList(wanted) + like);
    if (!free)
        return failure(free.error());
    AliasAvailability answer{*alias, free->contains(wanted), {}};
    if (!answer.available)
        answer.suggestions = free->first(std::min<qsizetype>(free->size(), maxAliasSuggestions));
    return answer;
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
