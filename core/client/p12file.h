// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/importedidentity.h"

#include <QFuture>

/// How a file with a certificate is read.
struct IdentityReading {
    qint64 now = 0; ///< Unix seconds, for what has expired
    /// Whether OpenSSL's legacy provider may be used for RC2 and 3DES, if this system has it.
    bool allowLegacyProvider = true;
};

/// Largest file that is read at all: real ones have a few kilobytes.
inline constexpr qint64 largestIdentityFile = 1024 * 1024;

/// Reads a certificate with its private key from PKCS#12 (`.p12`, `.pfx`) or PEM (`.crt`, `.pem`: certificate
/// and key, the key perhaps encrypted). The empty password is tried too. Uses OpenSSL directly, because
/// QSslCertificate::importPkcs12 cannot tell why it failed; the legacy provider lives in a context of its own
/// and weakens nothing else. Takes up to a second for files with many key-derivation rounds: call from a
/// thread, or use importIdentityFile().
///
/// Errors: P12WrongPassword (also: a password is needed and none was given), P12OldCipher (this system
/// cannot read it), P12NoPrivateKey, P12NoCertificate, P12KeyMismatch, P12Broken, TooLarge, CryptoFailed.
/// What is merely wrong with the certificate is in ImportedIdentity::findings.
Result<ImportedIdentity> readIdentity(
    const QByteArray &content, const QString &password, const IdentityReading &reading);

/// readIdentity() of a file, in a thread. Errors: also FileUnreadable (subject: the file's name).
QFuture<Result<ImportedIdentity>> importIdentityFile(
    const QString &path, const QString &password, const IdentityReading &reading);

/// What the password of a wrapped identity is worth: decides how slow each guess is made.
enum class PasswordKind {
    Human, ///< 200,000 rounds of key derivation: some tenths of a second
    Random, ///< of newWrappingPassword(): cannot be guessed, so that opening it may be fast
};

/// The identity as a PKCS#12 file encrypted with AES-256, MAC with SHA-256. `password` must not be empty.
/// Errors: CryptoFailed.
Result<QByteArray> wrapIdentity(
    const ImportedIdentity &identity, const QString &password, PasswordKind kind = PasswordKind::Human);

/// The same for importers that know nothing newer than 3DES and SHA-1. Weak. Errors: CryptoFailed.
Result<QByteArray> wrapIdentityForOldImporters(const ImportedIdentity &identity, const QString &password);

/// Writes the identity to a file that only this user may read, protected with `password`, in a thread.
/// Replaces what is there as a whole or not at all.
/// @param forOldImporters see wrapIdentityForOldImporters()
/// Errors: PasswordTooWeak (an empty password), CryptoFailed, FileUnwritable.
QFuture<Result<bool>> exportIdentityFile(const ImportedIdentity &identity, const QString &path,
    const QString &password, bool forOldImporters = false);

/// 32 random bytes as text, to wrap an identity with.
QString newWrappingPassword();
