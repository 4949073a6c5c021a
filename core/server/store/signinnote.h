// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QString>

/// What tells one kind of sign-in from another.
struct SignInKey {
    qint64 accountId = 0;
    QString method; ///< "certificate", "owner", "digest"
    QByteArray sha256; ///< raw fingerprint of the certificate; empty with a password
    QString peer; ///< IP address; "" = several
    bool failed = false;

    bool operator==(const SignInKey &) const = default;
};

inline size_t qHash(const SignInKey &key, size_t seed = 0)
{
    return qHashMulti(seed, key.accountId, key.method, key.sha256, key.peer, key.failed);
}

/// Requests of one kind of sign-in that are not stored yet.
struct SignInNote {
    SignInKey key;
    qint64 first = 0; ///< Unix seconds
    qint64 last = 0; ///< Unix seconds
    qint64 count = 0;

    bool operator==(const SignInNote &) const = default;
};
