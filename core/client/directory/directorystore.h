// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretstore.h"
#include "core/client/directory/directoryconfiguration.h"

#include <QObject>

#include <functional>

/// The directory that each account uses: `<folder>/<account>.json`, 0600, and the password of its bind name
/// in the keychain alone. Borrows the keychain. UI thread.
class DirectoryStore : public QObject {
    Q_OBJECT

public:
    /// @param folder usually ClientPaths::directories()
    DirectoryStore(QString folder, SecretStore &secrets, QObject *parent = nullptr);

    /// None when there is none, or when the file is damaged.
    std::optional<DirectoryConfiguration> configuration(const QString &account) const;
    /// Empty when none is kept. Errors: KeychainLocked, KeychainDenied, KeychainAbsent.
    QFuture<Result<QByteArray>> password(const QString &account);
    /// @param password a new one; none keeps the one that is kept; empty forgets it
    /// Errors: FileUnwritable, those of the keychain, which is asked first: the file stays then.
    QFuture<Result<bool>> save(const QString &account, const DirectoryConfiguration &configuration,
        const std::optional<QByteArray> &password);
    /// Forgets all of it; none to begin with is no error. Errors: those of save().
    QFuture<Result<bool>> remove(const QString &account);
    /// Where passwords are kept, for people: "KDE Wallet"; empty for nowhere.
    QString backendName() const { return m_secrets.backendName(); }

Q_SIGNALS:
    void changed(const QString &account);

private:
    QString pathOf(const QString &account) const;
    QFuture<Result<bool>> keep(const QString &account, const QFuture<Result<bool>> &secretKept, bool forgets,
        const std::function<Result<bool>()> &write);

    QString m_folder;
    SecretStore &m_secrets;
};
