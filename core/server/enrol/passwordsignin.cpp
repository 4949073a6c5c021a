// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/enrol/passwordsignin.h"

#include "core/contract/errorcodes.h"
#include "core/contract/sipaddress.h"
#include "core/server/store/stores.h"

namespace {

constexpr qsizetype longestSecret = 1024;

} // namespace

PasswordSignIn::PasswordSignIn(Stores &stores, AttemptLimiter &limiter)
    : m_stores(stores)
    , m_limiter(limiter)
{
}

Result<Caller> PasswordSignIn::signIn(
    const QString &address, const QString &password, const QHostAddress &peer)
{
    // "sip:Alice@…" is the same account as "alice@…", and must not be a way to more tries.
    const Result<SipAddress> parsed = SipAddress::parse(address);
    const QString name = parsed ? parsed->toString() : address.left(400);
    if (const Result<void> admitted = m_limiter.admit(name, peer); !admitted)
        return failure(admitted.error());
    const Result<bool> isRight = m_stores.accounts.verifyWebPassword(name, password.left(longestSecret));
    if (!isRight)
        return failure(isRight.error());
    if (!*isRight) {
        m_limiter.failed(name, peer);
        return failure(ErrorCode::CredentialsWrong);
    }
    m_limiter.succeeded(name);
    const Result<Account> account = m_stores.accounts.find(name);
    if (!account)
        return failure(account.error());
    return Caller{account->id, account->address, account->role, QStringLiteral("password"), peer.toString()};
}
