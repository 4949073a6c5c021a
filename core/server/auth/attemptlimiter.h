// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/server/http/httpmessage.h"

#include <QHash>
#include <QHostAddress>
#include <QString>

#include <mutex>

/// How much guessing is let pass (http-layer.md "failed authentications"). Times are seconds.
struct AttemptPolicy {
    int freeTries = 3; ///< wrong ones of an account before the first delay, which is one second
    int tries = 10; ///< wrong ones of an account before it is locked
    int addressFreeTries = 20; ///< wrong ones of a client address, whatever the account, before a delay
    int addressTries = 50; ///< wrong ones of a client address before it is locked
    int lockSeconds = 15 * 60;
    int longestDelay = 60;
    int forgetSeconds = 60 * 60; ///< an account without a wrong try for so long starts afresh
    int addressLeakSeconds = 60; ///< a client address is forgiven one wrong try each time so long
    int mostKeys = 16384; ///< accounts remembered, and client addresses; the least suspicious go first
};

/// Counts wrong passwords, per account and per client address (IPv6 by /64): a few are free, then each makes
/// the next wait twice as long, then comes a lock. A name that no account has is counted as one that has, so
/// that the answers tell nothing. Never waits itself: who asks too early is refused at once and told when to
/// come back. A try refused for its delay counts as a wrong one, or a guesser in a hurry would never be
/// locked out; one refused by a lock changes nothing.
///
/// One for a whole server, made by its composition; any thread. Memory is bounded. Forgets everything at a
/// restart.
class AttemptLimiter {
public:
    /// @param clock must outlive it
    explicit AttemptLimiter(const Clock &clock, const AttemptPolicy &policy = {});
    AttemptLimiter(const AttemptLimiter &) = delete;
    AttemptLimiter &operator=(const AttemptLimiter &) = delete;

    /// Ask before the password is looked at. Errors: SignInDelayed, SignInLocked; the subject of both is the
    /// number of seconds to wait.
    /// @param account `user@domain` as it was typed; all ways to write an address are one
    Result<void> admit(const QString &account, const QHostAddress &peer);
    /// The password was wrong, or there is no such account.
    void failed(const QString &account, const QHostAddress &peer);
    /// The password was right: the account starts afresh. The client address does not, or one account of
    /// one's own would pay for guessing at all others.
    void succeeded(const QString &account);

private:
    struct Entry {
        int count = 0;
        qint64 last = 0; ///< of the last wrong try
        qint64 until = 0; ///< refused before
        bool isLocked = false; ///< until `until`
    };
    using Entries = QHash<QString, Entry>;
    struct Rule {
        int freeTries;
        int tries;
    };

    Result<void> admission(const Entries &entries, const QString &key, qint64 now) const;
    void count(Entries &entries, const QString &key, const Rule &rule, qint64 now) const;
    void makeRoom(Entries &entries, qint64 now) const;
    void leak(const QString &key, qint64 now);

    const Clock &m_clock;
    const AttemptPolicy m_policy;
    std::mutex m_mutex;
    Entries m_accounts;
    Entries m_addresses;
};

/// Adds `Retry-After` to the reply when the error is one of AttemptLimiter::admit, or what enrolment
/// makes of it.
void setRetryAfter(HttpReply &reply, const Error &error);
