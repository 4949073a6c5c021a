// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/importedidentity.h"

/// A new private key of this computer and the request to have it certified. Never log it.
struct KeyRequest {
    QByteArray privateKeyPem; ///< PKCS#8, not encrypted
    QByteArray requestPem; ///< PKCS#10
};

/// A key on the curve P-256. @param commonName for people; whom the certificate is for, the server decides.
/// Call from a thread. Errors: CryptoFailed.
Result<KeyRequest> newKeyRequest(const QString &commonName);

/// What a server made of a request, once it is seen to be that: the certificate is for this key and this
/// account, signed by the authority that came with it, and holds at `now` (Unix seconds). Call from a thread.
/// Errors: ServerUnreadable (no certificate, or not of that authority), P12KeyMismatch,
/// CertificateOfOtherAccount, and the obstacles of ImportedIdentity.
Result<ImportedIdentity> identityOfAnswer(const QByteArray &privateKeyPem, const QByteArray &certificatePem,
    const QByteArray &caPem, const QString &address, qint64 now);
