// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/auth/digestsignin.h"

#include "core/contract/errorcodes.h"
#include "core/contract/sipaddress.h"
#include "core/server/auth/constanttime.h"
#include "core/server/auth/digestheader.h"
#include "core/server/http/refusal.h"
#include "core/server/http/requesttarget.h"
#include "core/server/store/stores.h"

#include <QCryptographicHash>

namespace {

const QString realmKey = QStringLiteral("realm");

QByteArray md5(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Md5).toHex();
}

/// Errors: InvalidParameter; a realm goes into a header, so only what can be a domain gets there.
Result<QString> realmOf(const HttpRequest &request)
{
    const Result<FormParameters> form = request.parameters();
    const QString wanted =
        (form ? *form : request.query).value(realmKey).value_or(QString()).section(u'@', -1);
    if (wanted.isEmpty() || wanted == DigestSignIn::defaultRealm)
        return QString(DigestSignIn::defaultRealm);
    if (wanted.size() > 253 || !isSipDomain(wanted.toLower()))
        return failure(ErrorCode::InvalidParameter, realmKey);
    return wanted;
}

bool isOfRequest(const QByteArray &uri, const HttpRequest &request)
{
    const Result<RequestTarget> target = RequestTarget::parse(uri);
    return target && target->path == request.path && target->query == request.query;
}

QByteArray responseTo(const DigestHeader &digest, const QByteArray &ha1, HttpMethod method)
{
    const QByteArray ha2 = md5(methodName(method).toByteArray() + ':' + digest.uri);
    return md5(ha1 + ':' + digest.nonce + ':' + digest.nonceCountText + ':' + digest.cnonce + ":auth:" + ha2);
}

} // namespace

SignInShared SignInShared::alone(const Clock &clock)
{
    return {std::make_shared<AttemptLimiter>(clock), std::make_shared<DigestNonces>(clock),
        std::make_shared<SignInLog>(clock)};
}

SignInShared SignInShared::completed(const Clock &clock) const
{
    const SignInShared own = alone(clock);
    return {attempts ? attempts : own.attempts, nonces ? nonces : own.nonces, log ? log : own.log};
}

DigestSignIn::DigestSignIn(Stores &stores, const SignInShared &shared)
    : m_stores(stores)
    , m_shared(shared.completed(stores.clock()))
{
}

bool DigestSignIn::isTried(const HttpRequest &request)
{
    return request.overTls && DigestHeader::isDigest(request.header("Authorization"));
}

Result<Caller> DigestSignIn::find(const HttpRequest &request)
{
    const Result<DigestHeader> digest = DigestHeader::parse(request.header("Authorization"));
    if (!digest)
        return failure(digest.error());
    const Result<QString> realm = realmOf(request);
    if (!realm)
        return failure(realm.error());
    if (!isOfRequest(digest->uri, request)) {
        return failure(ErrorCode::RequestMalformed, QStringLiteral("Authorization"),
            QStringLiteral("uri is not that of the request"));
    }
    // A client that remembers another realm has to read the challenge.
    if (digest->realm != *realm)
        return failure(ErrorCode::NotAuthenticated);
    const QString name =
        digest->username.contains(u'@') ? digest->username : digest->username + u'@' + *realm;
    if (const Result<void> admitted = m_shared.attempts->admit(name, request.peerAddress); !admitted)
        return failure(admitted.error());
    const Result<DigestAccount> account = m_stores.accounts.digestAccount(name, digest->username, *realm);
    if (!account)
        return failure(account.error());
    const bool isRight =
        isEqualInConstantTime(responseTo(*digest, account->ha1, request.method), digest->response);
    if (!isRight || account->id == 0) {
        m_shared.attempts->failed(name, request.peerAddress);
        if (account->id != 0)
            note(account->id, request, true);
        return failure(ErrorCode::CredentialsWrong);
    }
    // Only now: who does not know the password learns nothing of nonces, nor uses up anybody's.
    if (!m_shared.nonces->use(digest->nonce, *realm, digest->nonceCount, account->id))
        return failure(ErrorCode::NotAuthenticated, stale);
    m_shared.attempts->succeeded(name);
    note(account->id, request, account->blocked);
    if (account->blocked)
        return failure(ErrorCode::AccountLocked, account->address);
    return Caller{account->id, account->address, account->role, QStringLiteral("digest"),
        request.peerAddress.toString()};
}

void DigestSignIn::note(qint64 accountId, const HttpRequest &request, bool failed)
{
    m_shared.log->note({accountId, QStringLiteral("digest"), {}, request.peerAddress.toString(), failed});
}

void DigestSignIn::explain(HttpReply &reply, const HttpRequest &request, const Error &error) const
{
    setRetryAfter(reply, error);
    switch (error.code) {
    case ErrorCode::RequestMalformed:
    case ErrorCode::InvalidParameter:
        reply.status = 400;
        return;
    case ErrorCode::NotAuthenticated:
    case ErrorCode::CredentialsWrong:
    case ErrorCode::CertificateExpired:
    case ErrorCode::CertificateNotYetValid:
    case ErrorCode::CertificateRevoked:
    case ErrorCode::CertificateUnknown:
        break;
    default:
        return;
    }
    const Result<QString> realm = realmOf(request);
    if (!realm || !request.overTls)
        return;
    // One challenge, in this order, always with `opaque`: old clients cut it at every comma.
    QByteArray challenge = "Digest realm=\"" + realm->toLatin1() + "\", qop=\"auth\", nonce=\""
        + m_shared.nonces->make(*realm) + "\", opaque=\"" + md5(realm->toLatin1()) + '"';
    if (error.code == ErrorCode::NotAuthenticated && error.subject == stale)
        challenge += ", stale=true";
    reply.setHeader("WWW-Authenticate", challenge);
}
