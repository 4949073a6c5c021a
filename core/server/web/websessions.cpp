// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/web/websessions.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <openssl/crypto.h>
#include <openssl/rand.h>

#include <algorithm>

namespace {

constexpr int secretSize = 32;

QByteArray randomBytes()
{
    QByteArray bytes(secretSize, '\0');
    if (RAND_bytes(reinterpret_cast<unsigned char *>(bytes.data()), secretSize) != 1)
        return {};
    return bytes;
}

QByteArray hashOf(const QByteArray &id)
{
    return QCryptographicHash::hash(id, QCryptographicHash::Sha256);
}

} // namespace

WebSessions::WebSessions(const Clock &clock, const WebSessionPolicy &policy)
    : m_clock(clock)
    , m_policy(policy)
    , m_key(randomBytes())
{
}

QByteArray WebSessions::begin(const QString &address, const QString &mark)
{
    const QByteArray secret = randomBytes();
    if (secret.isEmpty())
        return {};
    const QByteArray id = secret.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const std::lock_guard lock(m_mutex);
    const qint64 now = m_clock.nowSeconds();
    makeRoom(address, now);
    m_sessions.insert(hashOf(id), Session{address, mark, now, now});
    return id;
}

std::optional<WebSessions::Session> WebSessions::find(const QByteArray &id)
{
    const std::lock_guard lock(m_mutex);
    const auto session = m_sessions.find(hashOf(id));
    if (session == m_sessions.end())
        return std::nullopt;
    const qint64 now = m_clock.nowSeconds();
    if (isOver(*session, now)) {
        m_sessions.erase(session);
        return std::nullopt;
    }
    session->used = now;
    return *session;
}

void WebSessions::end(const QByteArray &id)
{
    const std::lock_guard lock(m_mutex);
    m_sessions.remove(hashOf(id));
}

QByteArray WebSessions::formToken(const QByteArray &holder) const
{
    // Without a key no token is ever right.
    if (m_key.isEmpty())
        return {};
    return QMessageAuthenticationCode::hash(holder, m_key, QCryptographicHash::Sha256).toHex();
}

bool WebSessions::isFormToken(const QByteArray &token, const QByteArray &holder) const
{
    const QByteArray right = formToken(holder);
    return !right.isEmpty() && token.size() == right.size()
        && CRYPTO_memcmp(token.constData(), right.constData(), std::size_t(right.size())) == 0;
}

bool WebSessions::isOver(const Session &session, qint64 now) const
{
    return now - session.used > m_policy.idleSeconds || now - session.begun > m_policy.longestSeconds;
}

void WebSessions::makeRoom(const QString &address, qint64 now)
{
    const auto dropOldest = [this](auto concerns) {
        auto oldest = m_sessions.end();
        for (auto each = m_sessions.begin(); each != m_sessions.end(); ++each) {
            if (concerns(*each) && (oldest == m_sessions.end() || each->used < oldest->used))
                oldest = each;
        }
        if (oldest != m_sessions.end())
            m_sessions.erase(oldest);
    };
    const auto isOfAccount = [&address](const Session &session) { return session.address == address; };
    if (std::count_if(m_sessions.cbegin(), m_sessions.cend(), isOfAccount) >= m_policy.mostPerAccount)
        dropOldest(isOfAccount);
    if (m_sessions.size() < m_policy.mostSessions)
        return;
    m_sessions.removeIf(
        [this, now](QHash<QByteArray, Session>::iterator each) { return isOver(*each, now); });
    if (m_sessions.size() >= m_policy.mostSessions)
        dropOldest([](const Session &) { return true; });
}
