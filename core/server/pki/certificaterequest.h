// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/server/pki/opensslhandles.h"

#include <QByteArray>

/// The public key of a certificate request (PKCS#10, PEM), once the request proves that the sender has its
/// private half. Nothing else of the request counts: whom the certificate is for, the office decides. Keys
/// are RSA of 2048 to 8192 bits or on one of the curves P-256, P-384, P-521. Errors:
/// CertificateRequestUnusable with the reason as subject; KeyTooSmall with the number of bits.
Result<KeyHandle> keyOfRequest(const QByteArray &pem);
