// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

/// Whom a client certificate is for: one of the two.
struct CertificateName {
    QString address; ///< an account's, `user@domain`; "" = an owner's certificate
    qint64 ownerId = 0; ///< 0 = an account's certificate

    bool operator==(const CertificateName &) const = default;
};

/// Whom a certificate names, by the exact form of all names in it (settings-api.md 4). An account's: the CN
/// is its address as the office writes it, the SAN `URI:sip:` and the same address, nothing else. An owner's:
/// the CN is the number alone, without a SAN. None for anything between or beside these: "31208@example.org"
/// is an address and never the owner 31208.
/// @param commonNames, alternativeNames as in PeerCertificate
std::optional<CertificateName> certificateName(
    const QStringList &commonNames, const QStringList &alternativeNames);

/// The one SAN of an account's certificate, as PeerCertificate has it.
QString alternativeNameOf(const QString &address);
