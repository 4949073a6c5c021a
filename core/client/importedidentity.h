// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QSslCertificate>
#include <QSslKey>
#include <QString>

enum class KeyKind { Rsa, EllipticCurve, Other };

/// A certificate with its private key, as read from a file, and what there is to say about it. Plain value;
/// holds the key in clear in memory, so keep it no longer than needed and never log it.
struct ImportedIdentity {
    QSslCertificate certificate;
    QByteArray privateKeyPem; ///< PKCS#8, not encrypted
    /// The other certificates of the file: intermediate ones and the authority's.
    QList<QSslCertificate> otherCertificates;

    QString sipAddress; ///< from SAN `URI:sip:…`, else from a CN that is an address; "" if there is none
    QString subject; ///< common name, for people
    QString issuer; ///< common name of the issuer, else its organisation
    QDateTime validFrom; ///< UTC
    QDateTime validUntil; ///< UTC
    KeyKind keyKind = KeyKind::Other;
    int keyBits = 0;
    QString signatureAlgorithm; ///< "sha256WithRSAEncryption"
    QByteArray sha256; ///< raw fingerprint of the certificate, 32 bytes

    /// The file used RC2 or 3DES, which today's systems refuse; wrapIdentity() stores it with AES-256.
    bool convertedFromOldCipher = false;

    /// Everything that is wrong with the certificate at the time of reading: KeyTooSmall (subject: bits),
    /// SignatureTooWeak (subject: algorithm), CertificateExpired / CertificateNotYetValid (subject: the date
    /// in ISO 8601), CertificateWithoutAddress. Worst first.
    QList<Error> findings;

    bool isValid() const { return !certificate.isNull() && !privateKeyPem.isEmpty(); }
    /// The first finding with which no connection can be made; none when the identity can be used.
    std::optional<Error> obstacle() const;
    /// The self-signed certificates among otherCertificates: authorities that the file vouches for.
    QList<QSslCertificate> authorities() const;
    /// The key as Qt's TLS takes it.
    QSslKey privateKey() const;
};

/// The findings of a certificate as of `now` (Unix seconds): they change with time, so a saved identity is
/// judged again when it is used.
QList<Error> findingsOf(const ImportedIdentity &identity, qint64 now);
