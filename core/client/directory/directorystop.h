// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>

/// Ends what another thread waits for at a socket. Shared by the thread that asks and the one that works.
/// Every method from any thread.
class DirectoryStop {
public:
    /// From now on isStopped(); what is read from or written to the socket ends at once.
    void stop();
    bool isStopped() const;

    /// @param socket to be shut down by stop(); -1 before it is closed
    void watch(int socket);

private:
    mutable QMutex m_mutex;
    int m_socket = -1;
    bool m_stopped = false;
};
