// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/pki/officeca.h"
#include "core/server/pki/pkcs12.h"
#include "core/server/store/stores.h"

/// The files that `cert issue` wrote.
struct CertificateFiles {
    QString p12;
    QString bundle; ///< certificate and key, PEM
    CertificateInfo info;
};

/// Issues client certificates to accounts and owners of accounts and records them, so that they can be
/// revoked: for the console, and for an account that asks for itself. Borrows stores and CA; used in the
/// stores' thread. Makes keys: not for a network worker.
class CertificateIssuer {
public:
    /// Valid certificates of one account beyond which it gives itself no further one.
    static constexpr qint64 mostValid = 20;

    CertificateIssuer(Stores &stores, const OfficeCa &ca);

    /// Errors: AddressInvalid, AccountUnknown, CryptoFailed, those of the store.
    Result<IssuedCertificate> issue(
        const Caller &caller, const QString &address, const Validity &validity) const;
    /// Issues for the usual time and writes `<address>.p12`, protected with the account's password, and
    /// `<address>.crt` into `directory`, mode 0600. Recorded only once both files are on the disk, and only
    /// then put in place of older ones. Errors: those of issue; FileUnwritable.
    Result<CertificateFiles> issueToFiles(
        const Caller &caller, const QString &address, const QString &directory, Pkcs12Form form) const;

    /// The same for an owner of accounts, as `owner-31208.p12` and `owner-31208.crt`. @param password of the
    /// .p12: owners have none of their own. Errors: NotFound (no account is the owner's), InvalidParameter
    /// (no owner's number), CryptoFailed, FileUnwritable, those of the store.
    Result<CertificateFiles> issueOwnerToFiles(const Caller &caller, qint64 ownerId, const QString &password,
        const QString &directory, Pkcs12Form form) const;

    /// A new key and certificate for the caller's own account. Errors: those of issue; TooManyCertificates
    /// with their number.
    Result<IssuedCertificate> issueOwn(const Caller &caller) const;
    /// The same as a .p12 protected with the account's password.
    Result<QByteArray> issueOwnPkcs12(const Caller &caller, Pkcs12Form form) const;
    /// A certificate for the key of the caller's request (PKCS#10, PEM). Errors: those of issueOwn and of
    /// keyOfRequest.
    Result<IssuedCertificate> signOwn(const Caller &caller, const QByteArray &requestPem) const;

    /// Records a certificate that was made before: for who makes it ahead of a transaction. Errors: those of
    /// CertificateStore::add; CertificateUnknown when the certificate names neither account nor owner.
    Result<void> record(const Caller &caller, const IssuedCertificate &issued) const;

private:
    /// Records and writes. @param name of the files, without suffix
    Result<CertificateFiles> toFiles(const Caller &caller, const IssuedCertificate &issued,
        const QString &password, const QString &directory, const QString &name, Pkcs12Form form) const;
    Result<void> checkRoom(const Caller &caller) const;
    Result<void> recordOwn(const Caller &caller, const IssuedCertificate &issued) const;
    /// A certificate not yet recorded. @param requestPem empty = with a new key
    Result<IssuedCertificate> newOwn(const Caller &caller, const QByteArray &requestPem) const;

    Stores &m_stores;
    const OfficeCa &m_ca;
};
