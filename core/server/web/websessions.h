// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <mutex>
#include <optional>

/// How long who signed in on the web pages stays so. Times are seconds.
struct WebSessionPolicy {
    int idleSeconds = 30 * 60;
    int longestSeconds = 12 * 60 * 60;
    int mostPerAccount = 16; ///< the one unused for longest goes
    int mostSessions = 10'000;
};

/// Who is signed in on the web pages, and the secrets of their forms. One for a whole server, made by its
/// composition; any thread. Memory is bounded; everything is forgotten at a restart. Session ids are 256
/// random bits and kept as hashes only.
class WebSessions {
public:
    struct Session {
        QString address;
        QString mark; ///< AccountStore::passwordMark when it began: another one ends it
        qint64 begun = 0;
        qint64 used = 0;
    };

    /// @param clock must outlive it
    explicit WebSessions(const Clock &clock, const WebSessionPolicy &policy = {});
    WebSessions(const WebSessions &) = delete;
    WebSessions &operator=(const WebSessions &) = delete;

    /// A new session; its id, for the cookie and nothing else. Empty if the computer has no random numbers.
    QByteArray begin(const QString &address, const QString &mark);
    /// The session of an id, which counts as used by this. None if it ended or never was.
    std::optional<Session> find(const QByteArray &id);
    void end(const QByteArray &id);

    /// What a form has to bring along to be believed. The same for the same holder as long as the server
    /// runs, and not to be guessed. @param holder a session id, or what else the browser proved itself by
    QByteArray formToken(const QByteArray &holder) const;
    /// In constant time.
    bool isFormToken(const QByteArray &token, const QByteArray &holder) const;

private:
    bool isOver(const Session &session, qint64 now) const;
    void makeRoom(const QString &address, qint64 now);

    const Clock &m_clock;
    const WebSessionPolicy m_policy;
    const QByteArray m_key;
    std::mutex m_mutex;
    QHash<QByteArray, Session> m_sessions; ///< by the hash of the id
};
