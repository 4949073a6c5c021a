// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/server/store/signinnote.h"

#include <QHash>
#include <QList>

#include <mutex>

/// Counts sign-ins in memory, so that a request costs a look into a table and no write: SignInKeeper stores
/// what was counted from time to time. Memory is bounded: an account that is tried from very many addresses
/// gets one note for the rest of them, and with mostNotes altogether nothing new is noted until they are
/// taken. One for a whole server; any thread.
class SignInLog {
public:
    /// Addresses of an account that are told apart between two takings.
    static constexpr int mostPeers = 50;
    static constexpr qsizetype mostNotes = 50'000;

    /// @param clock must outlive it
    explicit SignInLog(const Clock &clock);
    SignInLog(const SignInLog &) = delete;
    SignInLog &operator=(const SignInLog &) = delete;

    void note(const SignInKey &key);
    bool isEmpty() const;
    /// What is noted of one account.
    QList<SignInNote> pending(qint64 accountId) const;
    /// Everything noted, which is then forgotten here.
    QList<SignInNote> take();
    /// Puts back what could not be stored.
    void putBack(const QList<SignInNote> &notes);

private:
    void add(const SignInNote &note);

    const Clock &m_clock;
    mutable std::mutex m_mutex;
    QHash<SignInKey, SignInNote> m_notes;
    QHash<qint64, int> m_peers; ///< notes of each account
};
