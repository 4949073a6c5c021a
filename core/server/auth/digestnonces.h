// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <mutex>

/// The nonces of HTTP digest: made for anybody without being remembered, recognised by their seal, and good
/// once per count. A nonce is base64 of issue time, run of the server, random bytes, and an HMAC-SHA256 of
/// these and the realm. Of those that proved an account it remembers which, and which counts were used, until
/// they expire.
///
/// What a server used before it was restarted is not known afterwards; so nonces from before are expired,
/// while those that another server over the same secret key issues meanwhile hold. One for a whole server;
/// any thread; bounded memory: when too many are in use, the older ones expire early.
class DigestNonces {
public:
    static constexpr qint64 lifeSeconds = 300;

    /// @param key secret, at least 32 bytes, the same for all servers of an office
    /// @param clock must outlive it
    DigestNonces(const QByteArray &key, const Clock &clock, qsizetype most = 65536);
    /// With a key that nobody else knows.
    explicit DigestNonces(const Clock &clock);
    DigestNonces(const DigestNonces &) = delete;
    DigestNonces &operator=(const DigestNonces &) = delete;

    /// A new one; printable, without quotes.
    QByteArray make(const QString &realm) const;
    /// Uses a nonce for a request whose digest was right. False when it is not ours, made for another realm,
    /// expired, bound to another account, or when this count was used: then the client has to take a new one.
    /// Counts may begin anywhere and come a little out of order, as those of parallel connections do.
    bool use(const QByteArray &nonce, const QString &realm, quint32 count, qint64 accountId);

private:
    struct Entry {
        qint64 issued = 0;
        qint64 account = 0;
        quint32 highest = 0; ///< count
        quint64 seen = 0; ///< bit i: the count `highest - i` was used
    };

    QByteArray seal(const QByteArray &head, const QString &realm) const;
    bool isTimely(qint64 issued, const QByteArray &run, qint64 now) const;
    static bool useCount(Entry &entry, quint32 count);
    void makeRoom(qint64 now);

    const QByteArray m_key;
    const Clock &m_clock;
    const qsizetype m_most;
    const QByteArray m_run; ///< tells this run of the server from others
    const qint64 m_started;
    std::mutex m_mutex;
    QHash<QByteArray, Entry> m_used;
    qint64 m_swept = 0;
    qint64 m_forgotten = -1; ///< nonces issued until then that are not in m_used count as expired
};
