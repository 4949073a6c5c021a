// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/common.h"

#include <QList>

/// How often an account was signed in to from one address with one credential, or was tried to.
struct SignIn {
    QString method; ///< "certificate", "owner" (an owner's certificate) or "digest" (the password)
    QString serial; ///< of the certificate, upper-case hex; "" with a password or when it is not on record
    QString peer; ///< IP address; "" = several, which were too many to tell apart
    bool failed = false; ///< it was refused: wrong password, certificate revoked or over
    qint64 first = 0; ///< Unix seconds
    qint64 last = 0; ///< Unix seconds
    qint64 count = 0; ///< requests
    bool inUse = false; ///< this very request came so

    bool operator==(const SignIn &) const = default;
};

/// Answer of our `get_sign_ins`: an array, the latest first.
struct SignInList {
    QList<SignIn> signIns;

    /// Errors: ServerUnreadable.
    static Result<SignInList> fromJson(const QJsonValue &value);
    QJsonValue toJson() const;
    bool operator==(const SignInList &) const = default;
};

/// For how long a server remembers them, in days.
inline constexpr int signInDaysKept = 90;
