// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretstore.h"
#include "core/client/pending.h"

#include <QHash>
#include <QList>

#include <functional>

/// A keychain in memory, which can be locked, denied or absent.
class MemorySecretStore : public SecretStore {
public:
    QString backendName() const override { return m_backendName; }
    void setBackendName(const QString &name) { m_backendName = name; }

    QFuture<Result<std::optional<QByteArray>>> read(const QString &key) override
    {
        using Value = std::optional<QByteArray>;
        if (m_failure)
            return answer(Result<Value>(failure(*m_failure)));
        return answer(Result<Value>(m_secrets.contains(key) ? Value(m_secrets.value(key)) : Value()));
    }

    QFuture<Result<bool>> write(const QString &key, const QByteArray &secret) override
    {
        if (m_failure)
            return answer(Result<bool>(failure(*m_failure)));
        m_secrets.insert(key, secret);
        return answer(Result<bool>(true));
    }

    QFuture<Result<bool>> remove(const QString &key) override
    {
        if (m_failure)
            return answer(Result<bool>(failure(*m_failure)));
        m_secrets.remove(key);
        return answer(Result<bool>(true));
    }

    /// From now on everything fails with this code; no value = works again.
    void failWith(std::optional<ErrorCode> code) { m_failure = code; }
    QHash<QString, QByteArray> &secrets() { return m_secrets; }

    /// From now on answers wait, as while a keychain asks for its password, until release().
    void hold() { m_held = true; }
    void release()
    {
        m_held = false;
        for (const std::function<void()> &deliver : std::exchange(m_waiting, {}))
            deliver();
    }

private:
    template<class T>
    QFuture<Result<T>> answer(const Result<T> &result)
    {
        const Pending<T> pending;
        if (m_held)
            m_waiting.append([pending, result] { pending.deliver(result); });
        else
            pending.deliver(result);
        return pending.future();
    }

    QString m_backendName = QStringLiteral("Test Keychain");
    QHash<QString, QByteArray> m_secrets;
    std::optional<ErrorCode> m_failure;
    bool m_held = false;
    QList<std::function<void()>> m_waiting;
};
