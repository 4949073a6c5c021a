// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/callsaddress.h"

#include "core/contract/phonenumber.h"
#include "core/contract/sipaddress.h"

namespace {

/// A number of the telephone network: extensions and short codes are addresses of the own domain.
bool isPublic(const QString &number)
{
    return isPhoneNumber(number) && (number.startsWith(u'+') || number.startsWith(u'0'));
}

} // namespace

QString callBackText(const Call &call, const QString &ownDomain)
{
    const bool hasDomain = call.remoteParty.contains(u'@');
    const QString user = call.remoteParty.section(u'@', 0, 0);
    const QString domain = call.remoteParty.section(u'@', 1);
    const QString number = comparablePhoneNumber(user.left(100));
    if (isPublic(number) && (!hasDomain || domain.compare(ownDomain, Qt::CaseInsensitive) == 0))
        return number;
    const Result<SipAddress> address =
        SipAddress::parse(hasDomain ? call.remoteParty : QString(user + u'@' + ownDomain));
    if (!address || address->domain() == QLatin1String("anonymous.invalid"))
        return {};
    return address->toString();
}

QUrl callBackUrl(const Call &call, const QString &ownDomain)
{
    const QString text = callBackText(call, ownDomain);
    if (text.isEmpty())
        return {};
    return QUrl((text.contains(u'@') ? QStringLiteral("sip:") : QStringLiteral("tel:")) + text);
}
