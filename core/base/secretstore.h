// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QFuture>
#include <QString>

#include <optional>

/// A place for secrets of this user on this computer: the system keychain in the programs, memory in tests.
/// Never falls back to plain text on its own; a store that is locked, denied or missing says so by its error.
class SecretStore {
public:
    virtual ~SecretStore() = default;

    /// Name of the real backend for people, e.g. "KDE Wallet" or "Secret Service"; empty if there is none.
    virtual QString backendName() const = 0;

    /// The secret stored under `key`, or no value when nothing is stored there.
    /// Errors: KeychainLocked, KeychainDenied, KeychainAbsent.
    virtual QFuture<Result<std::optional<QByteArray>>> read(const QString &key) = 0;
    virtual QFuture<Result<bool>> write(const QString &key, const QByteArray &secret) = 0;
    /// Removing what is not there is fine.
    virtual QFuture<Result<bool>> remove(const QString &key) = 0;
};
