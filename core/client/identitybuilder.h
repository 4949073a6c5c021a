// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/importedidentity.h"
#include "core/client/opensslpointers.h"

// From OpenSSL's objects to the value. For .cpp files of this folder only.

/// What a file holds, as bytes that belong to no OpenSSL context.
struct RawIdentity {
    QByteArray certificateDer;
    QByteArray keyPem; ///< PKCS#8, not encrypted
    QList<QByteArray> othersDer;
    bool fromOldCipher = false;
};

QByteArray derOf(X509 *certificate);
QByteArray pemOf(EVP_PKEY *key);
CertificatePointer parsedCertificate(const QByteArray &der);
KeyPointer parsedKey(const QByteArray &pem);

/// The value for a certificate and its key, already judged as of `now`. Errors: P12KeyMismatch,
/// CryptoFailed.
Result<ImportedIdentity> buildIdentity(const RawIdentity &raw, qint64 now);

/// The SIP address in a certificate: SAN `URI:sip:user@domain`, else a common name of that form
/// (settings-api.md 3.3); "" if neither.
QString sipAddressIn(X509 *certificate);
