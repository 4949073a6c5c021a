// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/sipaddress.h"

#include "core/contract/errorcodes.h"

#include <QRegularExpression>

namespace {

// Error subjects are shown to people: a hostile megabyte is cut.
QString shortened(QStringView text)
{
    return text.left(100).toString();
}

} // namespace

bool isSipDomain(QStringView domain)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\A(?=.{1,253}\\z)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,"
                       "61}[a-z0-9])?)*\\z"));
    return pattern.match(domain.toString()).hasMatch();
}

Result<SipAddress> SipAddress::parse(QStringView text)
{
    static const QRegularExpression localPart(QStringLiteral("\\A\\+?[a-z0-9*][a-z0-9_.*-]{0,62}\\z"));
    if (text.size() > 400)
        return failure(ErrorCode::AddressInvalid, shortened(text));
    QString address = text.trimmed().toString().toLower();
    if (address.startsWith(QLatin1String("sips:")))
        address.remove(0, 5);
    else if (address.startsWith(QLatin1String("sip:")))
        address.remove(0, 4);
    const qsizetype at = address.indexOf(u'@');
    if (at < 0)
        return failure(ErrorCode::AddressInvalid, shortened(text));
    const QString user = address.left(at);
    const QString domain = address.mid(at + 1);
    if (!localPart.match(user).hasMatch() || !isSipDomain(domain))
        return failure(ErrorCode::AddressInvalid, shortened(text));
    return SipAddress(user, domain);
}
