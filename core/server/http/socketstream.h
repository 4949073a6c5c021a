// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/http/tlscontext.h"

#include <QtGlobal>

/// Bytes of a connection, by TLS or plain, on a non-blocking socket that somebody else owns. Never waits.
/// Used by one thread, in which SIGPIPE is blocked.
class SocketStream {
public:
    enum class Status {
        Ok,
        WantRead, ///< try again when the socket is readable
        WantWrite, ///< try again when it is writable
        Closed, ///< the peer ended it
        Failed,
    };

    SocketStream(int fd, SslPointer ssl);

    bool isTls() const { return m_ssl != nullptr; }
    SSL *ssl() const { return m_ssl.get(); }

    Status handshake();
    Status read(char *data, qsizetype size, qsizetype &got);
    Status write(const char *data, qsizetype size, qsizetype &written);
    /// Input that already left the socket: no readable event will tell of it.
    bool hasBufferedInput() const;
    /// Tells a TLS peer that nothing more comes, if that can be told at once.
    void sendCloseNotify();

private:
    Status statusOf(int result);

    const int m_fd;
    SslPointer m_ssl;
    bool m_broken = false;
};
