// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/server/pki/opensslhandles.h"

#include <QByteArray>

// PEM texts to OpenSSL's objects and back. Keys are never asked a passphrase for: an encrypted one fails.

Result<CertificateHandle> certificateFromPem(const QByteArray &pem);
Result<KeyHandle> keyFromPem(const QByteArray &pem);
Result<QByteArray> certificateToPem(X509 *certificate);
/// PKCS#8, unencrypted.
Result<QByteArray> keyToPem(EVP_PKEY *key);

/// The passphrase callback for OpenSSL's PEM readers that has none: without one OpenSSL would ask at the
/// terminal.
int noPassphrase(char *, int, int, void *);
