// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

/// From when until when a certificate holds, in Unix seconds, both included.
struct Validity {
    qint64 notBefore = 0;
    qint64 notAfter = 0;

    bool operator==(const Validity &) const = default;
};

/// What the office needs to know of a certificate. A value.
struct CertificateInfo {
    QString commonName;
    QString issuerName; ///< one line, for people
    QString serial; ///< upper-case hexadecimal, as openssl prints it
    QByteArray sha256; ///< raw fingerprint of the DER, 32 bytes
    Validity validity;
    QStringList hosts; ///< DNS names and IP addresses of the SAN, sorted
    QStringList uris; ///< URIs of the SAN, e.g. "sip:alice@example.org"

    bool operator==(const CertificateInfo &) const = default;
};

/// The first certificate of a PEM text. Errors: CryptoFailed when it holds none that can be read.
Result<CertificateInfo> readCertificate(const QByteArray &pem);

/// True if the certificate was signed by the CA's key. Says nothing about times.
bool isSignedBy(const QByteArray &certificatePem, const QByteArray &caPem);

/// True if the private key belongs to the certificate; false also when one of them cannot be read.
bool keyFits(const QByteArray &keyPem, const QByteArray &certificatePem);
