// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/servertrust.h"

#include <QUrl>

/// What keeps the certificate on this computer safe.
enum class IdentityProtection {
    Keychain, ///< a random password that lives in the system's keychain
    AskEachStart, ///< the password that the file came with, asked at every start
    Passphrase, ///< a passphrase of the user's choice, asked at every start
};

/// An account on this computer, without its secrets.
struct SavedAccount {
    QString id; ///< folder name: letters, digits, hyphens
    QString address; ///< `user@domain`
    QUrl server;
    ServerTrust trust;
    IdentityProtection protection = IdentityProtection::Keychain;

    /// Whether AccountRegistry::open() needs a passphrase.
    bool needsPassphrase() const { return protection != IdentityProtection::Keychain; }

    QJsonObject toJson() const;
    /// Errors: ConfigurationInvalid.
    static Result<SavedAccount> fromJson(const QJsonObject &object);
    bool operator==(const SavedAccount &) const = default;
};
