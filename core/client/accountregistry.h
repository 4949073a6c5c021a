// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretstore.h"
#include "core/client/importedidentity.h"
#include "core/client/savedaccount.h"

#include <QObject>

/// What is to be saved.
struct AccountToSave {
    QString address;
    QUrl server;
    ServerTrust trust;
    ImportedIdentity identity;
    IdentityProtection protection = IdentityProtection::Keychain;
    QString passphrase; ///< for AskEachStart and Passphrase; must not be empty then
};

/// The accounts of this user on this computer: `<folder>/<id>/` with `identity.p12` (AES-256) and
/// `account.json`, files 0600 and folders 0700, written atomically. Passwords live in the SecretStore or with
/// the user, never here. Created by the programs; UI thread; file work is small, cryptography runs in a
/// thread. Does not connect anywhere.
class AccountRegistry : public QObject {
    Q_OBJECT

public:
    /// @param folder usually ClientPaths::accounts()
    /// @param secrets borrowed
    AccountRegistry(QString folder, SecretStore &secrets, QObject *parent = nullptr);

    struct Listing {
        QList<SavedAccount> accounts; ///< by address
        QList<Error> broken; ///< folders that cannot be read, left as they are; subject: their path
    };
    Listing list() const;
    /// Errors: NoSavedAccount.
    Result<SavedAccount> account(const QString &id) const;
    Result<SavedAccount> accountOfAddress(const QString &address) const;

    /// Saves an account, replacing one of the same address. Nothing is left behind when it fails.
    /// Errors: the SecretStore's, FileUnwritable, CryptoFailed, PasswordTooWeak (an empty passphrase).
    QFuture<Result<SavedAccount>> add(const AccountToSave &account);
    /// The certificate and key. Errors: NoSavedAccount, FileUnreadable, P12WrongPassword (the passphrase),
    /// P12Broken, the SecretStore's; SecretLost when the keychain holds no secret of this account.
    QFuture<Result<ImportedIdentity>> open(const QString &id, const QString &passphrase = {});
    /// Changes server and trust. Errors: NoSavedAccount, FileUnwritable.
    Result<bool> update(const SavedAccount &account);
    /// Removes the files and the secret. The files go even when the keychain cannot be asked, which is then
    /// the error.
    QFuture<Result<bool>> remove(const QString &id);

    /// The account that is used when none is named: the one set, else the only one there is.
    /// Errors: NoSavedAccount.
    Result<SavedAccount> defaultAccount() const;
    Result<bool> setDefaultAccount(const QString &id);

Q_SIGNALS:
    void accountAdded(const QString &id);
    void accountChanged(const QString &id);
    void accountAboutToBeRemoved(const QString &id);
    void accountRemoved(const QString &id);

private:
    Result<SavedAccount> finishAdding(const SavedAccount &saved, const QByteArray &wrapped);
    QFuture<Result<bool>> removeTraces(const SavedAccount &saved);

    QString m_folder;
    SecretStore &m_secrets;
};
