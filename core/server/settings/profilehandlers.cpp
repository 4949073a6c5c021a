// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/errorcodes.h"
#include "core/contract/phonenumber.h"
#include "core/server/settings/actionhandlers.h"
#include "core/server/store/stores.h"

namespace {

/// The telephone numbers that ring the account: its ENUM numbers and the aliases that are one.
Result<QStringList> numbersOf(const ActionContext &context)
{
    Result<QStringList> numbers = context.stores.addresses.enumNumbers(context.account.id);
    if (!numbers)
        return numbers;
    const Result<QStringList> aliases = context.stores.addresses.aliases(context.account.id);
    if (!aliases)
        return failure(aliases.error());
    for (const QString &alias : *aliases) {
        const QString number = comparablePhoneNumber(alias.section(u'@', 0, 0));
        if (number.startsWith(u'+') && isPhoneNumber(number))
            numbers->append(number);
    }
    return numbers;
}

} // namespace

Result<Identity> handleGetIdentity(const ActionContext &context, const NoParameters &)
{
    return context.stores.accounts.identity(context.account.id);
}

Result<Done> handleSetIdentity(const ActionContext &context, const IdentityChange &change)
{
    if (const QString key = change.officeOnlyKey(); !key.isEmpty() && context.caller.role == Role::User)
        return failure(ErrorCode::OfficeOnly, key);
    const Result<QStringList> changed =
        context.stores.profiles.setIdentity(context.caller, context.account.id, change);
    if (!changed)
        return failure(changed.error());
    if (changed->isEmpty())
        return Done{QStringLiteral("Identity remained the same")};
    return Done{QStringLiteral("Changed %1").arg(changed->join(u' '))};
}

Result<Done> handleSetCallerId(const ActionContext &context, const CallerIdChange &change)
{
    if (!change.number.isEmpty() && context.caller.role == Role::User) {
        const Result<QStringList> own = numbersOf(context);
        if (!own)
            return failure(own.error());
        if (!own->contains(change.number))
            return failure(ErrorCode::CallerIdForeign, change.number);
    }
    const Result<bool> changed =
        context.stores.profiles.setCallerId(context.caller, context.account.id, change.number);
    if (!changed)
        return failure(changed.error());
    if (!*changed)
        return Done{QStringLiteral("Caller-ID remained the same")};
    if (change.number.isEmpty())
        return Done{QStringLiteral("Caller-ID has been removed")};
    return Done{QStringLiteral("Caller-ID is now %1").arg(change.number)};
}

Result<Done> handleSetPassword(const ActionContext &context, const PasswordChange &change)
{
    // Who changes the own password proves to know the old one, whatever the role: a certificate that was
    // left open is no such proof.
    const auto kind = QStringLiteral("password");
    if (context.isOwn()) {
        if (change.oldPassword.isEmpty())
            return failure(ErrorCode::MissingParameter, QStringLiteral("old_password"));
        if (const Result<void> may = context.stores.guesses.take(context.account.id, kind); !may)
            return failure(may.error());
        const Result<bool> isRight =
            context.stores.accounts.verifyPassword(context.account.address, change.oldPassword);
        if (!isRight)
            return failure(isRight.error());
        if (!*isRight)
            return failure(ErrorCode::PasswordWrong, context.account.address);
    }
    const Result<void> changed =
        context.stores.accounts.setPassword(context.caller, context.account.address, change.newPassword);
    if (!changed)
        return failure(changed.error());
    if (const Result<void> forgotten = context.stores.guesses.forget(context.account.id, kind); !forgotten)
        return failure(forgotten.error());
    return Done{QStringLiteral("Password has been changed")};
}
