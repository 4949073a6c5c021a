// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/role.h"
#include "core/server/auth/caller.h"
#include "core/server/store/storecontext.h"

#include <QList>

#include <optional>

/// A certificate that the office issued.
struct CertificateRecord {
    QString serial; ///< upper-case hex without separators
    QByteArray sha256; ///< raw fingerprint of the DER, 32 bytes
    QString address; ///< the account's, kept when the account goes; "" = an owner's certificate
    qint64 notBefore = 0; ///< Unix seconds
    qint64 notAfter = 0; ///< Unix seconds
    qint64 issued = 0; ///< Unix seconds; set by `add`
    qint64 revoked = 0; ///< Unix seconds; 0 = not revoked
    QString pem; ///< the certificate; never a key
    qint64 ownerId = 0; ///< 0 = an account's certificate

    /// Whose it is, for people: the address, or "owner 31208".
    QString holderText() const;
};

/// What a request's certificate says once looked up: whose it is and whether it still counts.
struct CertificateHolder {
    qint64 accountId = 0; ///< 0 when the account is gone, or for an owner's certificate
    QString address; ///< "" = an owner's certificate
    Role role = Role::User;
    bool blocked = false;
    qint64 notBefore = 0; ///< Unix seconds
    qint64 notAfter = 0; ///< Unix seconds
    qint64 revoked = 0; ///< Unix seconds; 0 = not revoked
    qint64 ownerId = 0; ///< 0 = an account's certificate
};

/// The certificates that the office's CA issued to accounts and owners of accounts. Makes none
/// (core/server/pki does).
class CertificateStore {
public:
    explicit CertificateStore(const StoreContext &context);

    /// `record.ownerId` names the owner or else `record.address` the account. Errors: AccountUnknown,
    /// NotFound (no account is the owner's), Conflict (serial or fingerprint known).
    Result<void> add(const Caller &caller, const CertificateRecord &record);
    /// Errors: NotFound. Revoking again keeps the first time.
    Result<void> revoke(const Caller &caller, const QString &serial);
    /// The same for a certificate of this account, which is told. Errors: NotFound, also when it is somebody
    /// else's.
    Result<CertificateRecord> revokeOwn(const Caller &caller, qint64 accountId, const QString &serial);
    /// Newest first.
    Result<QList<CertificateRecord>> list() const;
    /// The newest `limit` of an account, newest first; revoked and expired ones too.
    Result<QList<CertificateRecord>> listOf(qint64 accountId, int limit) const;
    /// How many of an account are neither revoked nor expired.
    Result<qint64> countValid(qint64 accountId) const;
    /// Errors: NotFound.
    Result<CertificateRecord> find(const QString &serial) const;
    /// Whose certificate has this fingerprint; none if we never issued it. One indexed read.
    Result<std::optional<CertificateHolder>> holderOf(const QByteArray &sha256) const;

    /// Whether this owner has an account that a certificate could open. Errors: NotFound.
    Result<void> checkOwner(qint64 ownerId) const;

private:
    /// The account that a certificate is recorded for, 0 = an owner's. Errors: AccountUnknown, NotFound.
    Result<qint64> holdingAccount(const CertificateRecord &record) const;

    StoreContext m_context;
};
