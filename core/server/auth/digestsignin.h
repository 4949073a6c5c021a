// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/auth/attemptlimiter.h"
#include "core/server/auth/caller.h"
#include "core/server/auth/digestnonces.h"
#include "core/server/auth/signinlog.h"

#include <memory>

class Stores;

/// What the threads of a server share for signing in by password.
struct SignInShared {
    std::shared_ptr<AttemptLimiter> attempts;
    std::shared_ptr<DigestNonces> nonces;
    std::shared_ptr<SignInLog> log = {}; ///< of certificates too

    /// All with their defaults. @param clock must outlive them
    static SignInShared alone(const Clock &clock);
    /// The same, with what is left out made as by alone().
    SignInShared completed(const Clock &clock) const;
};

/// HTTP digest (RFC 7616: MD5, qop=auth) as the clients of the settings API speak it (settings-api.md 4):
///
/// - The realm is the parameter `realm`, of `user@domain` the domain; without the parameter `SIP_settings`.
/// - The account is the digest username if that holds `@`, else username@realm. So `alice` needs a `realm`.
/// - The password is the account's one password: there is no web password beside it that would replace it.
/// - Usual realms and names are checked against the stored HA1; others, as `SIP_settings`, against the
///   password recovered from the sealed secret, which leaves no audit line because no person sees it.
/// - The request's target must be the header's `uri`, whose absolute form counts too, host unseen.
///
/// A name that nobody has takes the same way and time as a wrong password. Only over TLS. No slow hash: fit
/// for a network worker. Borrows the stores; one per thread.
class DigestSignIn {
public:
    static constexpr QLatin1StringView defaultRealm{"SIP_settings"};
    /// The subject of NotAuthenticated when the digest was right but its nonce is used up.
    inline static const QString stale = QStringLiteral("stale");

    /// @param shared parts left out are made, for this object alone
    DigestSignIn(Stores &stores, const SignInShared &shared);

    /// Whether the request brings digest credentials.
    static bool isTried(const HttpRequest &request);
    /// Errors: RequestMalformed (subject "Authorization") and InvalidParameter (subject "realm"), which no
    /// password helps; CredentialsWrong; NotAuthenticated with subject `stale`; SignInDelayed, SignInLocked;
    /// AccountLocked (blocked); StoreBusy, StoreFailed, CryptoFailed.
    Result<Caller> find(const HttpRequest &request);
    /// Adds to the reply what goes with an error of signing in: the status of an unreadable request, the
    /// challenge of a 401, Retry-After.
    void explain(HttpReply &reply, const HttpRequest &request, const Error &error) const;

private:
    void note(qint64 accountId, const HttpRequest &request, bool failed);

    Stores &m_stores;
    SignInShared m_shared;
};
