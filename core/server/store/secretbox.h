// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

/// Encrypts recoverable secrets (SIP passwords, PINs) with AES-256-GCM under a key kept outside the
/// database. The context (whose secret it is) is authenticated with it: a value copied to another row does
/// not open there. A value; thread-safe to copy and use.
class SecretBox {
public:
    static constexpr int keySize = 32;

    /// @param key 32 bytes; errors: CryptoFailed
    static Result<SecretBox> withKey(const QByteArray &key);
    /// Reads the key file. Errors: FileUnreadable; ConfigurationInvalid when it is no key or others than its
    /// owner may read it. @param mayShowGroup for a credential of systemd, which lets the service in by an
    /// access list; its mask looks like rights of the group
    static Result<SecretBox> fromKeyFile(const QString &path, bool mayShowGroup = false);
    /// Makes a new key file, 0600. Errors: FileUnwritable, also when the file exists; CryptoFailed.
    static Result<SecretBox> createKeyFile(const QString &path);

    /// 32 bytes that follow from the key and are of no use for it: a key for something else of this office,
    /// the same at every start. @param purpose a constant of the program
    QByteArray derivedKey(QByteArrayView purpose) const;

    /// Printable text fit for a TEXT column. Errors: CryptoFailed.
    Result<QString> seal(const QString &secret, const QString &context) const;
    /// Errors: CryptoFailed when the text was sealed with another key or context, or is damaged.
    Result<QString> open(const QString &sealed, const QString &context) const;

private:
    explicit SecretBox(const QByteArray &key);
    QByteArray m_key;
};
