// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/socketstream.h"

#include <openssl/err.h>

#include <cerrno>
#include <sys/socket.h>

SocketStream::SocketStream(int fd, SslPointer ssl)
    : m_fd(fd)
    , m_ssl(std::move(ssl))
{
}

SocketStream::Status SocketStream::handshake()
{
    ERR_clear_error();
    const int result = SSL_do_handshake(m_ssl.get());
    return result == 1 ? Status::Ok : statusOf(result);
}

SocketStream::Status SocketStream::read(char *data, qsizetype size, qsizetype &got)
{
    got = 0;
    if (m_ssl) {
        std::size_t count = 0;
        ERR_clear_error();
        const int result = SSL_read_ex(m_ssl.get(), data, static_cast<std::size_t>(size), &count);
        got = static_cast<qsizetype>(count);
        return result == 1 ? Status::Ok : statusOf(result);
    }
    const ssize_t result = ::recv(m_fd, data, static_cast<std::size_t>(size), 0);
    if (result > 0) {
        got = result;
        return Status::Ok;
    }
    if (result == 0)
        return Status::Closed;
    return errno == EAGAIN || errno == EINTR ? Status::WantRead : Status::Failed;
}

SocketStream::Status SocketStream::write(const char *data, qsizetype size, qsizetype &written)
{
    written = 0;
    if (m_ssl) {
        std::size_t count = 0;
        ERR_clear_error();
        const int result = SSL_write_ex(m_ssl.get(), data, static_cast<std::size_t>(size), &count);
        written = static_cast<qsizetype>(count);
        return result == 1 ? Status::Ok : statusOf(result);
    }
    const ssize_t result = ::send(m_fd, data, static_cast<std::size_t>(size), MSG_NOSIGNAL);
    if (result >= 0) {
        written = result;
        return Status::Ok;
    }
    return errno == EAGAIN || errno == EINTR ? Status::WantWrite : Status::Failed;
}

bool SocketStream::hasBufferedInput() const
{
    return m_ssl && SSL_has_pending(m_ssl.get()) == 1;
}

void SocketStream::sendCloseNotify()
{
    if (!m_ssl || m_broken || SSL_in_init(m_ssl.get()))
        return;
    ERR_clear_error();
    SSL_shutdown(m_ssl.get());
    ERR_clear_error();
}

SocketStream::Status SocketStream::statusOf(int result)
{
    switch (SSL_get_error(m_ssl.get(), result)) {
    case SSL_ERROR_WANT_READ:
        return Status::WantRead;
    case SSL_ERROR_WANT_WRITE:
        return Status::WantWrite;
    case SSL_ERROR_ZERO_RETURN:
        return Status::Closed;
    default:
        m_broken = true;
        return Status::Failed;
    }
}
