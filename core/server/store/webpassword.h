// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

/// Hashes of passwords for signing in on the web: scrypt, written as `$scrypt$ln=15,r=8,p=1$salt$hash`. Takes
/// some 80 ms and 32 MB on purpose: never in a network worker (Execution::Pool).
class WebPassword {
public:
    /// Errors: CryptoFailed.
    static Result<QString> hash(const QString &password);
    /// Constant-time in the hash; false for a hash of unknown form or with costs beyond ours.
    static bool verify(const QString &password, const QString &hash);
};
