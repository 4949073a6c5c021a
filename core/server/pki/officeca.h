// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/sipaddress.h"
#include "core/server/pki/certificateinfo.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

/// A certificate with its private key, both PEM. The key is not encrypted: it goes into a PKCS#12, a file of
/// mode 0600 or to its owner and nowhere else. Empty when its owner made it and sent a request.
struct IssuedCertificate {
    QByteArray certificatePem;
    QByteArray keyPem;
    CertificateInfo info;

    /// Certificate followed by key, as `curl -E` takes it (settings-api.md 3.3).
    QByteArray bundlePem() const { return certificatePem + keyPem; }
};

/// The office's own certificate authority: one self-signed ECDSA P-256 certificate that signs client and
/// server certificates with SHA-256. A value that holds the CA's key in memory; usable from any thread, by
/// one at a time. It writes nothing into the database: who issues also records (CertificateIssuer).
class OfficeCa {
public:
    static constexpr qint64 caYears = 10;
    static constexpr qint64 clientYears = 2;
    static constexpr qint64 serverDays = 397;

    /// A new CA for the office of this SIP domain. @param now Unix seconds. Errors: CryptoFailed.
    static Result<OfficeCa> create(const QString &domain, qint64 now);
    /// From the two files of a data directory. Errors: FileUnreadable, CryptoFailed (also when key and
    /// certificate do not belong together).
    static Result<OfficeCa> load(const QString &certificateFile, const QString &keyFile);
    /// Writes both files, the key with mode 0600. Errors: FileUnwritable.
    Result<void> save(const QString &certificateFile, const QString &keyFile) const;

    QByteArray certificatePem() const { return m_certificatePem; }

    /// The usual life of a client certificate from `now` on, never longer than the CA's own.
    Validity clientValidity(qint64 now) const;
    Validity serverValidity(qint64 now) const;

    /// A new key and a certificate for it: CN = address, SAN `URI:sip:user@domain`, clientAuth. The serial is
    /// random with 159 bits. Errors: CryptoFailed.
    Result<IssuedCertificate> issueClient(const SipAddress &address, const Validity &validity) const;
    /// The same for an owner of accounts: CN = the number, no SAN (settings-api.md 4). Errors:
    /// InvalidParameter (no owner's number), CryptoFailed.
    Result<IssuedCertificate> issueOwner(qint64 ownerId, const Validity &validity) const;
    /// The same as issueClient for the key of a certificate request, without a private key in the result.
    /// Errors: those of keyOfRequest; CryptoFailed.
    Result<IssuedCertificate> signClient(
        const QByteArray &requestPem, const SipAddress &address, const Validity &validity) const;
    /// A new key and a certificate for these host names and IP addresses, serverAuth. CN = the first of them.
    /// Errors: InvalidParameter with the host that is no name or address, CryptoFailed.
    Result<IssuedCertificate> issueServer(const QStringList &hosts, const Validity &validity) const;

private:
    OfficeCa() = default;

    QByteArray m_certificatePem;
    QByteArray m_keyPem;
    Validity m_validity;
};
