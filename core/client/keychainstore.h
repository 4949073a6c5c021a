// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretstore.h"

#include <QObject>

namespace QKeychain {
class Job;
}

/// The secrets of this user in the system's keychain (Secret Service or KDE Wallet), by QtKeychain with its
/// plain-text fallback off. Use from the main thread. To learn whether there is a keychain at all, read any
/// key: KeychainAbsent says that there is none.
class KeychainStore : public QObject, public SecretStore {
    Q_OBJECT

public:
    explicit KeychainStore(QObject *parent = nullptr);

    /// Decided by the desktop, as QtKeychain does; empty without a session bus. Says nothing about whether
    /// the keychain's service runs.
    QString backendName() const override;
    QFuture<Result<std::optional<QByteArray>>> read(const QString &key) override;
    QFuture<Result<bool>> write(const QString &key, const QByteArray &secret) override;
    QFuture<Result<bool>> remove(const QString &key) override;
};
