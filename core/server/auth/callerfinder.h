// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/server/auth/caller.h"
#include "core/server/http/httpmessage.h"
#include "core/server/store/certificatestore.h"
#include "core/server/store/readcache.h"

class Stores;

/// Says who a request comes from. The client certificate decides, looked up by its fingerprint among those
/// that the office issued; revocation, validity and the account's state count as they are at this request,
/// because a resumed TLS session is not verified again. Borrows the stores; one per thread.
class CallerFinder {
public:
    /// The subject of CertificateUnknown when the certificate is another CA's.
    inline static const QString otherIssuer = QStringLiteral("issuer");

    explicit CallerFinder(Stores &stores);

    /// Errors: NotAuthenticated (no certificate), CertificateUnknown (of another CA, with `otherIssuer` as
    /// subject, or none that this office has on record), CertificateRevoked (also when its account is gone),
    /// CertificateExpired, CertificateNotYetValid, AccountLocked (blocked), StoreBusy, StoreFailed.
    Result<Caller> find(const HttpRequest &request);
    /// The same, for who has taken Database::generation() for this request already.
    Result<Caller> find(const HttpRequest &request, const std::optional<qint64> &generation);

private:
    Result<CertificateHolder> holderOf(const QByteArray &sha256, const std::optional<qint64> &generation);

    Stores &m_stores;
    ReadCache<QByteArray, CertificateHolder> m_holders;
};
