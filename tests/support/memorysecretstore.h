// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"
#include "core/base/secretstore.h"

#include <QHash>

/// A keychain in memory, which can be locked, denied or absent.
class MemorySecretStore : public SecretStore {
public:
    QString backendName() const override { return m_backendName; }
    void setBackendName(const QString &name) { m_backendName = name; }

    QFuture<Result<std::optional<QByteArray>>> read(const QString &key) override
    {
        using Value = std::optional<QByteArray>;
        if (m_failure)
            return readyFuture(Result<Value>(failure(*m_failure)));
        return readyFuture(Result<Value>(m_secrets.contains(key) ? Value(m_secrets.value(key)) : Value()));
    }

    QFuture<Result<bool>> write(const QString &key, const QByteArray &secret) override
    {
        if (m_failure)
            return readyFuture(Result<bool>(failure(*m_failure)));
        m_secrets.insert(key, secret);
        return readyFuture(Result<bool>(true));
    }

    QFuture<Result<bool>> remove(const QString &key) override
    {
        if (m_failure)
            return readyFuture(Result<bool>(failure(*m_failure)));
        m_secrets.remove(key);
        return readyFuture(Result<bool>(true));
    }

    /// From now on everything fails with this code; no value = works again.
    void failWith(std::optional<ErrorCode> code) { m_failure = code; }
    QHash<QString, QByteArray> &secrets() { return m_secrets; }

private:
    QString m_backendName = QStringLiteral("Test Keychain");
    QHash<QString, QByteArray> m_secrets;
    std::optional<ErrorCode> m_failure;
};
