// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/aliaschange.h"

#include "core/contract/errorcodes.h"
#include "core/contract/sipaddress.h"

#include <QRegularExpression>

Result<AliasName> AliasName::fromForm(const FormParameters &form)
{
    const QString name = form.value(u"username").value_or(QString()).trimmed().toLower();
    if (name.isEmpty())
        return failure(ErrorCode::MissingParameter, QStringLiteral("username"));
    return AliasName{name};
}

FormParameters AliasName::toForm() const
{
    return {{QStringLiteral("username"), username}};
}

Result<QString> AliasName::addressIn(const QString &ownDomain) const
{
    const bool isWhole = username.contains(u'@');
    const Result<SipAddress> address =
        SipAddress::parse(isWhole ? username : QString(username + u'@' + ownDomain));
    if (!address)
        return failure(ErrorCode::AddressInvalid, username.left(100));
    if (address->domain() != ownDomain)
        return failure(ErrorCode::AliasForeignDomain, address->domain());
    return address->toString();
}

bool AliasName::isNumber() const
{
    static const QRegularExpression number(QStringLiteral("\\A(?:sips?:)?(?:[+*0]|[0-9]{1,3}(?:@|\\z))"));
    return number.match(username).hasMatch();
}
