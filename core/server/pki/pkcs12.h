// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/pki/officeca.h"

/// How a .p12 is protected.
enum class Pkcs12Form {
    Modern, ///< AES-256-CBC by PBKDF2 with SHA-256, MAC with SHA-256
    Legacy, ///< RC2-40 and 3DES, MAC with SHA-1: for importers that know nothing else. Weak.
};

/// A .p12 of the certificate, its key and the CA's certificate.
/// @param password any text, encrypted with as UTF-8; the account's password (settings-api.md 3.3)
/// Errors: CryptoFailed; for Legacy also when the computer's OpenSSL lacks its legacy provider.
Result<QByteArray> makePkcs12(
    const IssuedCertificate &issued, const QByteArray &caPem, const QString &password, Pkcs12Form form);
