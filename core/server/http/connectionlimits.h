// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/http/httpserverconfig.h"

#include <QHostAddress>

#include <chrono>
#include <mutex>
#include <optional>
#include <unordered_map>

/// Counts connections and handshakes per address, for all workers together. Thread-safe. An IPv6 client
/// counts by its /64, as it owns all of it.
class ConnectionLimits {
public:
    using Clock = std::chrono::steady_clock;

    explicit ConnectionLimits(const HttpLimits &limits);

    /// Counts one more connection of `address`. Returns how long its handshake has to wait for its turn, or
    /// nothing when the connection must be refused. Every success needs one leave().
    std::optional<std::chrono::milliseconds> enter(
        const QHostAddress &address, bool tls, Clock::time_point now);
    /// The handshake proved to be one with a verified certificate: it does not count.
    void forgive(const QHostAddress &address);
    void leave(const QHostAddress &address);

private:
    struct Entry {
        int connections = 0;
        double tokens = 0;
        Clock::time_point refilled;
    };

    void refill(Entry &entry, Clock::time_point now) const;
    void forgetStale(Clock::time_point now);

    const int m_connections;
    const int m_rate;
    const int m_patienceMs;
    std::mutex m_mutex;
    std::unordered_map<quint64, Entry> m_entries;
};
