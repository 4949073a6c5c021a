// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

/// Where a directory of people is and how it is asked (LDAP v3, RFC 4511; settings-api.md 6). A plain value
/// without the password, which lives in the SecretStore alone.
struct DirectoryConfiguration {
    enum class Security {
        Plain, ///< nothing is encrypted, a password neither
        StartTls, ///< RFC 4511 4.14, usually port 389
        Ldaps, ///< encrypted from the first byte, usually port 636
    };

    QString host; ///< a name, or an IPv4 or IPv6 address
    int port = 636; ///< 1…65535
    Security security = Security::Ldaps;
    QString base; ///< the entry below which people are, as written: "ou=addressbook, dc=sip2sip, dc=info"
    QString bindName; ///< usually a DN; empty = anonymous
    QString caFile; ///< authorities in PEM, which alone are trusted then; empty = those of the system
    QStringList moreAttributes; ///< with numbers or addresses, beside the usual ones
    QString filter; ///< RFC 4515, which every person must match too; empty = none
    QString countryCode; ///< of numbers that are written nationally: "31"; empty leaves them as they are

    bool operator==(const DirectoryConfiguration &) const = default;

    /// What travels in a bind without encryption can be read on the way.
    bool sendsPasswordOpenly() const { return security == Security::Plain && !bindName.isEmpty(); }

    QJsonObject toJson() const;
    /// None when what was written is no configuration.
    static std::optional<DirectoryConfiguration> fromJson(const QJsonObject &json);

    static int usualPort(Security security) { return security == Security::Ldaps ? 636 : 389; }
};

/// The first thing that keeps a configuration from being used.
enum class DirectoryProblem {
    NoHost,
    BadHost,
    BadPort,
    NoBase,
    BadBase,
    BadBindName,
    NoPassword, ///< a name without a password would be let in as nobody (RFC 4513 5.1.2)
    NoBindName, ///< a password without a name
    BadCountryCode,
    BadAttribute,
    BadFilter,
};

/// @param hasPassword one is typed, or kept from before
std::optional<DirectoryProblem> checkDirectory(const DirectoryConfiguration &configuration, bool hasPassword);

/// The name of an entry in the form in which it is sent (RFC 4514): without the spaces that people write
/// around commas and equals signs, which other servers than OpenLDAP do not take. Errors:
/// DirectoryNameInvalid with the input as subject.
Result<QString> directoryName(const QString &written);
