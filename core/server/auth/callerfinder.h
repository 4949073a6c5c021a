// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/server/auth/caller.h"
#include "core/server/auth/digestsignin.h"
#include "core/server/http/httpmessage.h"
#include "core/server/store/certificatestore.h"
#include "core/server/store/readcache.h"

class Stores;

/// Says who a request comes from. The client certificate decides, looked up by its fingerprint among those
/// that the office issued; revocation, validity and the account's state count as they are at this request,
/// because a resumed TLS session is not verified again. Without one that counts, HTTP digest decides. Borrows
/// the stores; one per thread.
///
/// A certificate speaks for the one account whose address it carries, which a request may name (`account=`,
/// settings-api.md 4); or, when it carries an owner's number and nothing else, for each account that is this
/// owner's at this request, which the request must name. The exact form decides (certificateName), and what
/// the office has on record must say the same.
class CallerFinder {
public:
    /// The subject of CertificateUnknown when the certificate is another CA's.
    inline static const QString otherIssuer = QStringLiteral("issuer");

    /// The detail of MissingParameter when an owner's certificate came without the account.
    inline static const QString ownersCertificate = QStringLiteral("owner's certificate");

    /// @param shared parts left out are made, for this finder alone
    explicit CallerFinder(Stores &stores, const SignInShared &shared = {});

    /// Whether there is anything to find a caller by, so that the database has to be asked.
    static bool hasCredentials(const HttpRequest &request);

    /// Errors: those of DigestSignIn when the request brings a digest and no good certificate; else
    /// NotAuthenticated (no certificate), CertificateUnknown (of another CA, with `otherIssuer` as
    /// subject, or none that this office has on record), CertificateRevoked (also when its account is gone),
    /// CertificateExpired, CertificateNotYetValid, AccountLocked (blocked), StoreBusy, StoreFailed. With an
    /// owner's certificate also MissingParameter ("account", with `ownersCertificate` as detail), Denied (any
    /// account but the owner's, whether or not it exists).
    Result<Caller> find(const HttpRequest &request);
    /// The same, for who has taken Database::generation() for this request already.
    Result<Caller> find(const HttpRequest &request, const std::optional<qint64> &generation);
    /// Adds to the reply what goes with the error of find(): challenge, Retry-After.
    void explain(HttpReply &reply, const HttpRequest &request, const Error &error) const;

private:
    Result<Caller> findByCertificate(const HttpRequest &request, const std::optional<qint64> &generation);
    Result<Caller> findOfOwner(const HttpRequest &request, qint64 ownerId);
    Result<CertificateHolder> holderOf(const QByteArray &sha256, const std::optional<qint64> &generation);

    /// Counts a sign-in with the request's certificate; of an account that is known.
    void note(qint64 accountId, const HttpRequest &request, bool failed, bool ofOwner = false);

    Stores &m_stores;
    SignInShared m_shared;
    DigestSignIn m_digest;
    ReadCache<QByteArray, CertificateHolder> m_holders;
};
