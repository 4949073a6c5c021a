// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/numberschoices.h"

#include "core/contract/aliaschange.h"
#include "core/contract/phonenumber.h"
#include "ui/models/accountsession.h"

namespace {

/// Sanity against a hostile list, not a rule of the service.
constexpr qsizetype mostChoices = 50;

QString ownAddress(const AccountSession &session)
{
    return session.identity().hasValue() ? session.identity()->sipAddress : session.account();
}

bool isPlainUser(const AccountSession &session)
{
    return !session.capabilities().hasValue() || session.capabilities()->role == Role::User;
}

} // namespace

AliasCheck checkAlias(const QString &written, const AccountSession &session)
{
    using Problem = AliasCheck::Problem;
    const Result<AliasName> name = AliasName::fromForm({{QStringLiteral("username"), written}});
    if (!name)
        return {Problem::Empty, {}};
    const QString own = ownAddress(session);
    const Result<QString> address = name->addressIn(own.section(u'@', 1));
    if (!address)
        return {address.error().code == ErrorCode::AliasForeignDomain ? Problem::ForeignDomain
                                                                      : Problem::NotAnAddress,
            {}};
    if (*address == own)
        return {Problem::OwnAddress, {}};
    const QStringList present = session.aliases().hasValue() ? session.aliases()->texts : QStringList();
    if (present.contains(*address))
        return {Problem::Present, {}};
    if (isPlainUser(session) && name->isNumber())
        return {Problem::OfficeOnly, {}};
    if (present.size() >= maxAliases)
        return {Problem::TooMany, {}};
    return {{}, *address};
}

std::optional<ErrorCode> aliasLock(const QString &alias, const AccountSession &session)
{
    if (!session.can(ActionId::RemoveAlias))
        return ErrorCode::NotSupported;
    if (isPlainUser(session) && AliasName{alias}.isNumber())
        return ErrorCode::OfficeOnly;
    return std::nullopt;
}

QList<CallerIdChoice> callerIdChoices(const AccountSession &session)
{
    using Kind = CallerIdChoice::Kind;
    const QString present = session.identity().hasValue() ? session.identity()->callerId : QString();
    const bool chooses = session.can(ActionId::SetCallerId);
    QStringList numbers;
    const auto add = [&numbers](const QString &written) {
        const QString number = comparablePhoneNumber(written);
        if (number.startsWith(u'+') && isPhoneNumber(number) && !numbers.contains(number)
            && numbers.size() < mostChoices)
            numbers.append(number);
    };
    if (chooses) {
        for (const QString &number : session.numbers().hasValue() ? session.numbers()->texts : QStringList())
            add(number);
        for (const QString &alias : session.aliases().hasValue() ? session.aliases()->texts : QStringList())
            add(alias.section(u'@', 0, 0));
    }
    // The present one may be a number that the office lent, in whatever way it is written.
    if (!present.isEmpty() && !numbers.contains(present))
        numbers.prepend(present);
    QList<CallerIdChoice> choices;
    for (const QString &number : std::as_const(numbers))
        choices.append({Kind::Number, number});
    if (chooses || present.isEmpty())
        choices.append({Kind::Address, {}});
    choices.append({Kind::Hidden, {}});
    return choices;
}

std::optional<CallerIdChoice> presentCallerId(const AccountSession &session)
{
    using Kind = CallerIdChoice::Kind;
    using Number = PrivacyKnowledge::Number;
    if (!session.identity().hasValue() || !session.privacy().hasValue()
        || session.privacy()->number == Number::Unknown)
        return std::nullopt;
    if (session.privacy()->number == Number::Hidden)
        return CallerIdChoice{Kind::Hidden, {}};
    const QString number = session.identity()->callerId;
    return number.isEmpty() ? CallerIdChoice{Kind::Address, {}} : CallerIdChoice{Kind::Number, number};
}

bool canChangeCallerId(const AccountSession &session)
{
    return session.can(ActionId::SetCallerId) || session.can(ActionId::SetPrivacyOn);
}
