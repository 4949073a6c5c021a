// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

/// A SIP address of an account or alias: `user@domain`, lower case, without scheme. Always valid once it
/// exists.
class SipAddress {
public:
    /// Accepts an optional `sip:`/`sips:` and surrounding white space. Local part `+?[a-z0-9*][a-z0-9_.*-]*`
    /// (settings-api.md 5.1), at most 64 characters; domain of dot-separated labels, at most 253 characters.
    /// Errors: AddressInvalid with the input as subject.
    static Result<SipAddress> parse(QStringView text);

    QString user() const { return m_user; }
    QString domain() const { return m_domain; }
    QString toString() const { return m_user + u'@' + m_domain; }

    bool operator==(const SipAddress &) const = default;

private:
    SipAddress(QString user, QString domain)
        : m_user(std::move(user))
        , m_domain(std::move(domain))
    {
    }

    QString m_user;
    QString m_domain;
};

/// True for a host name or dotted number of the form that SIP addresses use: labels of letters, digits and
/// inner hyphens.
bool isSipDomain(QStringView domain);
