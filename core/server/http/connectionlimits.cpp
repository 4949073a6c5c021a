// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/connectionlimits.h"

#include <QtEndian>

#include <algorithm>

namespace {

constexpr std::size_t staleAt = 4096; ///< entries before those that say nothing any more are dropped

/// IPv4 whole, IPv6 by its first 64 bits; the two cannot meet, as ffff::/16 belongs to no host.
quint64 keyOf(const QHostAddress &address)
{
    bool isV4 = false;
    const quint32 v4 = address.toIPv4Address(&isV4); // true for ::ffff:a.b.c.d too
    if (isV4)
        return (quint64(0xffff) << 48) | v4;
    const Q_IPV6ADDR v6 = address.toIPv6Address();
    return qFromBigEndian<quint64>(v6.c);
}

} // namespace

ConnectionLimits::ConnectionLimits(const HttpLimits &limits)
    : m_connections(limits.connectionsPerAddress)
    , m_rate(limits.handshakesPerSecond)
    , m_patienceMs(limits.handshakeMs)
{
}

std::optional<std::chrono::milliseconds> ConnectionLimits::enter(
    const QHostAddress &address, bool tls, Clock::time_point now)
{
    const std::lock_guard lock(m_mutex);
    if (m_entries.size() >= staleAt)
        forgetStale(now);
    const auto [place, isNew] = m_entries.try_emplace(keyOf(address));
    Entry &entry = place->second;
    if (isNew) {
        entry.tokens = m_rate;
        entry.refilled = now;
    }
    if (m_connections > 0 && entry.connections >= m_connections)
        return std::nullopt;
    std::chrono::milliseconds delay{0};
    if (tls && m_rate > 0) {
        refill(entry, now);
        if (entry.tokens < 1)
            delay = std::chrono::milliseconds(static_cast<int>((1 - entry.tokens) * 1000 / m_rate) + 1);
        if (delay.count() > m_patienceMs)
            return std::nullopt;
        entry.tokens -= 1;
    }
    ++entry.connections;
    return delay;
}

void ConnectionLimits::forgive(const QHostAddress &address)
{
    const std::lock_guard lock(m_mutex);
    const auto entry = m_entries.find(keyOf(address));
    if (entry != m_entries.end())
        entry->second.tokens = std::min<double>(m_rate, entry->second.tokens + 1);
}

void ConnectionLimits::leave(const QHostAddress &address)
{
    const std::lock_guard lock(m_mutex);
    const auto entry = m_entries.find(keyOf(address));
    if (entry != m_entries.end())
        --entry->second.connections;
}

void ConnectionLimits::refill(Entry &entry, Clock::time_point now) const
{
    const std::chrono::duration<double> passed = now - entry.refilled;
    entry.tokens = std::min<double>(m_rate, entry.tokens + passed.count() * m_rate);
    entry.refilled = now;
}

void ConnectionLimits::forgetStale(Clock::time_point now)
{
    for (auto entry = m_entries.begin(); entry != m_entries.end();) {
        refill(entry->second, now);
        const bool stale = entry->second.connections == 0 && entry->second.tokens >= m_rate;
        entry = stale ? m_entries.erase(entry) : std::next(entry);
    }
}
