// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/auth/certificatename.h"

#include "core/contract/ownerid.h"
#include "core/contract/sipaddress.h"

QString alternativeNameOf(const QString &address)
{
    return QStringLiteral("URI:sip:") + address;
}

std::optional<CertificateName> certificateName(
    const QStringList &commonNames, const QStringList &alternativeNames)
{
    if (commonNames.size() != 1)
        return std::nullopt;
    const QString &name = commonNames.first();
    if (const std::optional<qint64> owner = ownerIdFromText(name))
        return alternativeNames.isEmpty() ? std::optional(CertificateName{{}, *owner}) : std::nullopt;
    const Result<SipAddress> address = SipAddress::parse(name);
    if (!address || address->toString() != name || alternativeNames != QStringList(alternativeNameOf(name)))
        return std::nullopt;
    return CertificateName{name, 0};
}
