// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/auth/callerfinder.h"

#include "core/base/logging.h"
#include "core/contract/errorcodes.h"
#include "core/contract/ownerid.h"
#include "core/contract/sipaddress.h"
#include "core/server/auth/certificatename.h"
#include "core/server/store/stores.h"

namespace {

const QString accountParameter = QStringLiteral("account");

} // namespace

CallerFinder::CallerFinder(Stores &stores, const SignInShared &shared)
    : m_stores(stores)
    , m_shared(shared.completed(stores.clock()))
    , m_digest(stores, m_shared)
{
}

bool CallerFinder::hasCredentials(const HttpRequest &request)
{
    return request.peerCertificate.isPresent() || DigestSignIn::isTried(request);
}

Result<Caller> CallerFinder::find(const HttpRequest &request)
{
    const Result<std::optional<qint64>> generation = m_stores.database().generation();
    if (!generation)
        return failure(generation.error());
    return find(request, *generation);
}

Result<Caller> CallerFinder::find(const HttpRequest &request, const std::optional<qint64> &generation)
{
    Result<Caller> caller = findByCertificate(request, generation);
    return caller || !DigestSignIn::isTried(request) ? caller : m_digest.find(request);
}

void CallerFinder::explain(HttpReply &reply, const HttpRequest &request, const Error &error) const
{
    m_digest.explain(reply, request, error);
}

Result<Caller> CallerFinder::findByCertificate(
    const HttpRequest &request, const std::optional<qint64> &generation)
{
    switch (request.peerCertificate.state) {
    case PeerCertificate::State::None:
        return failure(ErrorCode::NotAuthenticated);
    case PeerCertificate::State::Expired:
        return failure(ErrorCode::CertificateExpired);
    case PeerCertificate::State::NotYetValid:
        return failure(ErrorCode::CertificateNotYetValid);
    case PeerCertificate::State::Untrusted:
        return failure(ErrorCode::CertificateUnknown, otherIssuer);
    case PeerCertificate::State::Verified:
        break;
    }
    if (!request.peerCertificate.isPresent())
        return failure(ErrorCode::NotAuthenticated);
    const Result<CertificateHolder> holder = holderOf(request.peerCertificate.sha256, generation);
    if (!holder)
        return failure(holder.error());
    // The handshake looked at the dates too, but a connection or a resumed session can outlive them.
    const qint64 now = m_stores.clock().nowSeconds();
    const bool isOver = holder->revoked > 0 || now > holder->notAfter || now < holder->notBefore;
    if (holder->accountId != 0 && (isOver || holder->blocked))
        note(holder->accountId, request, true);
    if (holder->revoked > 0 || (holder->accountId == 0 && holder->ownerId == 0))
        return failure(ErrorCode::CertificateRevoked);
    if (now > holder->notAfter)
        return failure(ErrorCode::CertificateExpired);
    if (now < holder->notBefore)
        return failure(ErrorCode::CertificateNotYetValid);
    // Whom it is for the certificate says itself; the record has to agree.
    const std::optional<CertificateName> name =
        certificateName(request.peerCertificate.commonNames, request.peerCertificate.alternativeNames);
    if (!name || *name != CertificateName{holder->address, holder->ownerId})
        return failure(ErrorCode::CertificateUnknown);
    if (name->ownerId != 0)
        return findOfOwner(request, name->ownerId);
    if (holder->blocked)
        return failure(ErrorCode::AccountLocked, holder->address);
    note(holder->accountId, request, false);
    return Caller{holder->accountId, holder->address, holder->role, QStringLiteral("certificate"),
        request.peerAddress.toString(), request.peerCertificate.sha256};
}

Result<Caller> CallerFinder::findOfOwner(const HttpRequest &request, qint64 ownerId)
{
    const Result<FormParameters> form = request.parameters();
    if (!form)
        return failure(form.error());
    const QString named = form->value(accountParameter).value_or(QString());
    if (named.isEmpty())
        return failure(ErrorCode::MissingParameter, accountParameter, ownersCertificate);
    const Result<SipAddress> address = SipAddress::parse(named);
    const Result<Account> account = m_stores.accounts.find(named);
    if (address && !account && account.error().code != ErrorCode::AccountUnknown)
        return failure(account.error());
    // One answer for what is no address, nobody's account and somebody else's: who exists is not told.
    if (!account || account->ownerId != ownerId)
        return failure(ErrorCode::Denied, named.left(100));
    note(account->id, request, account->blocked, true);
    if (account->blocked)
        return failure(ErrorCode::AccountLocked, account->address);
    return Caller{account->id, account->address, account->role,
        QStringLiteral("certificate of ") + ownerText(ownerId), request.peerAddress.toString(),
        request.peerCertificate.sha256, ownerId};
}

void CallerFinder::note(qint64 accountId, const HttpRequest &request, bool failed, bool ofOwner)
{
    m_shared.log->note({accountId, ofOwner ? QStringLiteral("owner") : QStringLiteral("certificate"),
        request.peerCertificate.sha256, request.peerAddress.toString(), failed});
}

Result<CertificateHolder> CallerFinder::holderOf(
    const QByteArray &sha256, const std::optional<qint64> &generation)
{
    return m_holders.get(generation, sha256, [&]() -> Result<CertificateHolder> {
        const Result<std::optional<CertificateHolder>> holder = m_stores.certificates.holderOf(sha256);
        if (!holder)
            return failure(holder.error());
        if (!*holder)
            return failure(ErrorCode::CertificateUnknown);
        return **holder;
    });
}
