// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/aliaschange.h"

#include <QObject>
#include <QTimer>

#include <optional>

class AccountSession;

/// Asks the server whether the alias that is being typed is free, when the typing pauses. Says nothing where
/// the server has no such action, and nothing when the question fails: adding the alias tells. An answer to
/// an earlier question is dropped. UI thread.
class AliasChecker : public QObject {
    Q_OBJECT

public:
    explicit AliasChecker(AccountSession &session, QObject *parent = nullptr);

    /// @param address `user@domain` that would be added; empty = nothing to ask
    /// @param atOnce without waiting for a pause, even if it was asked already
    void check(const QString &address, bool atOnce = false);
    /// What the server says of the address of check(); none before it does.
    const std::optional<AliasAvailability> &answer() const { return m_answer; }

Q_SIGNALS:
    void answered();

private:
    void ask();

    AccountSession &m_session;
    QTimer m_pause;
    QString m_address;
    quint64 m_asked = 0;
    std::optional<AliasAvailability> m_answer;
};
