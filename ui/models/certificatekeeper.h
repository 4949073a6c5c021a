// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/savedaccount.h"
#include "ui/words/certificatetext.h"

#include <QFuture>
#include <QObject>

/// What is told of the certificate that an account uses on this computer. Holds no key.
struct KeptCertificate {
    bool isOpen = false; ///< false while nobody could read it yet: the rest but the saved parts is empty
    CertificateFacts facts;
    QByteArray sha256; ///< raw, 32 bytes

    bool isSaved = false; ///< false for an account of the command line, which leaves nothing here
    IdentityProtection protection = IdentityProtection::Keychain;
    QString keychain; ///< name of the keychain: "KDE Wallet"
    QUrl server;
    ServerTrust trust; ///< in use now; may be more than what is saved, after "trust this once"
    bool pinIsSaved = false;

    bool needsPassphrase() const { return isSaved && protection != IdentityProtection::Keychain; }
};

/// A certificate file that was read, to be looked at before it replaces the present one.
struct OfferedCertificate {
    CertificateFacts facts;
    QByteArray sha256; ///< raw, 32 bytes
};

/// Keeps the certificate of one account on this computer: what the page "Security" asks for and has done.
/// Implemented by the program, faked in tests; reached through AccountSession::certificateKeeper(). Outlives
/// the pages. UI thread; cryptography and files are worked on in others. Every future gets a result.
class CertificateKeeper : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    virtual KeptCertificate kept() const = 0;

    /// Whether the passphrase is the one that unlocks the certificate at the start; always with the keychain.
    /// Errors: those of AccountRegistry::open; P12WrongPassword.
    virtual QFuture<Result<bool>> checkPassphrase(const QString &passphrase) = 0;
    /// A new certificate with a new key, made here, in place of the present one, and in use at once.
    /// @param passphrase has passed checkPassphrase(); empty with the keychain
    /// Errors: those of CertificateRenewal::renew, NoSavedAccount.
    virtual QFuture<Result<bool>> renew(const QString &passphrase) = 0;
    /// Errors: those of exportIdentityFile().
    virtual QFuture<Result<bool>> exportCopy(const QString &path, const QString &password) = 0;
    /// Reads a file and keeps it in memory until replace() or dropOffered().
    /// Errors: those of importIdentityFile() and of CertificateReplacement::check().
    virtual QFuture<Result<OfferedCertificate>> offer(const QString &path, const QString &password) = 0;
    virtual void dropOffered() = 0;
    /// Puts the offered one in place of the present one, once the server let it in.
    /// Errors: those of CertificateReplacement::replace(), NoSavedAccount.
    virtual QFuture<Result<bool>> replace(const QString &passphrase) = 0;
    /// Removes the account from this computer, after a question that the program asks.
    virtual void askToRemove() = 0;
    /// Lets the person look at the server's fingerprint and decide anew whether to trust it.
    virtual void judgeServerAnew() = 0;
    /// From now on the authorities decide, not the one fingerprint. Errors: FileUnwritable.
    virtual Result<bool> forgetPin() = 0;

Q_SIGNALS:
    /// kept() may say something else.
    void changed();
};
