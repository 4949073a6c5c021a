// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/auth/digestnonces.h"

#include "core/server/auth/constanttime.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QtEndian>

#include <algorithm>
#include <vector>

namespace {

constexpr qsizetype timeSize = 8;
constexpr qsizetype runSize = 8;
constexpr qsizetype randomSize = 8;
constexpr qsizetype headSize = timeSize + runSize + randomSize;
constexpr qsizetype sealSize = 16;
constexpr qint64 sweepSeconds = 30;
constexpr quint32 window = 64; ///< how far out of order counts may come

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, '\0');
    QRandomGenerator::system()->generate(bytes.begin(), bytes.end());
    return bytes;
}

} // namespace

DigestNonces::DigestNonces(const QByteArray &key, const Clock &clock, qsizetype most)
    : m_key(key)
    , m_clock(clock)
    , m_most(most)
    , m_run(randomBytes(runSize))
    , m_started(clock.nowSeconds())
{
}

DigestNonces::DigestNonces(const Clock &clock)
    : DigestNonces(randomBytes(32), clock)
{
}

QByteArray DigestNonces::make(const QString &realm) const
{
    QByteArray head(timeSize, '\0');
    qToBigEndian(m_clock.nowSeconds(), head.data());
    head += m_run + randomBytes(randomSize);
    return (head + seal(head, realm)).toBase64(QByteArray::Base64UrlEncoding);
}

bool DigestNonces::use(const QByteArray &nonce, const QString &realm, quint32 count, qint64 accountId)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        nonce, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    // Encoded again: a nonce must not be good a second time in another spelling of the same bytes.
    if (!decoded || decoded.decoded.size() != headSize + sealSize
        || decoded.decoded.toBase64(QByteArray::Base64UrlEncoding) != nonce)
        return false;
    const QByteArray head = decoded.decoded.first(headSize);
    if (!isEqualInConstantTime(decoded.decoded.sliced(headSize), seal(head, realm)))
        return false;
    const qint64 issued = qFromBigEndian<qint64>(head.constData());
    const std::lock_guard lock(m_mutex);
    const qint64 now = m_clock.nowSeconds();
    if (!isTimely(issued, head.sliced(timeSize, runSize), now))
        return false;
    makeRoom(now);
    auto entry = m_used.find(nonce);
    if (entry == m_used.end()) {
        if (issued <= m_forgotten)
            return false;
        entry = m_used.insert(nonce, {issued, accountId, 0, 0});
    }
    return entry->account == accountId && useCount(*entry, count);
}

QByteArray DigestNonces::seal(const QByteArray &head, const QString &realm) const
{
    return QMessageAuthenticationCode::hash(head + realm.toUtf8(), m_key, QCryptographicHash::Sha256)
        .first(sealSize);
}

bool DigestNonces::isTimely(qint64 issued, const QByteArray &run, qint64 now) const
{
    const bool isOfOtherRun = run != m_run && issued <= m_started;
    return !isOfOtherRun && issued <= now && now - issued <= lifeSeconds;
}

bool DigestNonces::useCount(Entry &entry, quint32 count)
{
    if (count > entry.highest) {
        const quint32 step = count - entry.highest;
        entry.seen = step >= window ? 1 : (entry.seen << step) | 1;
        entry.highest = count;
        return true;
    }
    const quint32 back = entry.highest - count;
    const quint64 bit = back < window ? quint64(1) << back : 0;
    if (bit == 0 || (entry.seen & bit) != 0)
        return false;
    entry.seen |= bit;
    return true;
}

void DigestNonces::makeRoom(qint64 now)
{
    if (now - m_swept >= sweepSeconds || m_used.size() >= m_most) {
        m_used.removeIf(
            [now](QHash<QByteArray, Entry>::iterator entry) { return now - entry->issued > lifeSeconds; });
        m_swept = now;
    }
    if (m_used.size() < m_most)
        return;
    std::vector<qint64> times;
    times.reserve(static_cast<std::size_t>(m_used.size()));
    for (const Entry &entry : std::as_const(m_used))
        times.push_back(entry.issued);
    const auto middle = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
    std::nth_element(times.begin(), middle, times.end());
    m_forgotten = std::max(m_forgotten, *middle);
    m_used.removeIf(
        [this](QHash<QByteArray, Entry>::iterator entry) { return entry->issued <= m_forgotten; });
}
