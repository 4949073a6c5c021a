// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>

#include <condition_variable>
#include <mutex>
#include <thread>

/// Ends what another thread waits for at a socket. Shared by the thread that asks and the one that works.
/// Every method from any thread.
class DirectoryStop {
public:
    /// From now on isStopped(); what is read from or written to the socket ends at once.
    void stop();
    bool isStopped() const;
    /// The socket took too long: it is shut down, and isExpired() from now on.
    void expire();
    bool isExpired() const;

    /// @param socket to be shut down by stop(); -1 before it is closed
    void watch(int socket);

private:
    mutable QMutex m_mutex;
    int m_socket = -1;
    bool m_stopped = false;
    bool m_expired = false;
};

/// Ends what a step waits for when it takes longer than it may. libldap does not keep to its own time-outs in
/// a TLS handshake, nor when a server sends half of an answer.
class DirectoryWatchdog {
public:
    DirectoryWatchdog(DirectoryStop &stop, int milliseconds);
    ~DirectoryWatchdog();
    Q_DISABLE_COPY_MOVE(DirectoryWatchdog)

private:
    std::mutex m_mutex;
    std::condition_variable m_ended;
    bool m_isEnded = false;
    std::thread m_thread;
};
