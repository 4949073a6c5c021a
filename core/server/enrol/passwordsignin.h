// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/server/auth/attemptlimiter.h"
#include "core/server/auth/caller.h"

class Stores;

/// Who proves by SIP address and password that an account is theirs: on the web pages and for a certificate
/// by `enrollment.phtml`. An address that nobody has, a blocked account and a wrong password are the same
/// answer after the same time. Slow on purpose (WebPassword): for Execution::Pool. Borrows both; one per
/// thread, the limiter is the server's.
class PasswordSignIn {
public:
    PasswordSignIn(Stores &stores, AttemptLimiter &limiter);

    /// Errors: CredentialsWrong; SignInDelayed, SignInLocked (see AttemptLimiter); the store's.
    Result<Caller> signIn(const QString &address, const QString &password, const QHostAddress &peer);

private:
    Stores &m_stores;
    AttemptLimiter &m_limiter;
};
