// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/listensocket.h"

#include "core/contract/errorcodes.h"

#include <cerrno>
#include <cstring>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace {

constexpr int backlog = 1024;

struct SocketAddress {
    sockaddr_storage storage{};
    socklen_t size = 0;
    sockaddr *any() { return reinterpret_cast<sockaddr *>(&storage); }
};

SocketAddress socketAddress(const QHostAddress &address, quint16 port)
{
    SocketAddress result;
    const bool isV4 = address.protocol() == QAbstractSocket::IPv4Protocol;
    if (isV4) {
        auto *v4 = reinterpret_cast<sockaddr_in *>(&result.storage);
        v4->sin_family = AF_INET;
        v4->sin_port = htons(port);
        v4->sin_addr.s_addr = htonl(address.toIPv4Address());
        result.size = sizeof *v4;
    } else { // IPv6 and QHostAddress::Any, which means both families
        auto *v6 = reinterpret_cast<sockaddr_in6 *>(&result.storage);
        v6->sin6_family = AF_INET6;
        v6->sin6_port = htons(port);
        const Q_IPV6ADDR bytes = address.toIPv6Address();
        std::memcpy(&v6->sin6_addr, &bytes, sizeof v6->sin6_addr);
        v6->sin6_scope_id = address.scopeId().toUInt();
        result.size = sizeof *v6;
    }
    return result;
}

tl::unexpected<Error> cannotListen(const ListenAddress &where, int error)
{
    // A taken port may be free at the next try, other than an address that is not this computer's.
    return failure(error == EADDRINUSE ? ErrorCode::Conflict : ErrorCode::ConfigurationInvalid,
        QStringLiteral("%1 port %2").arg(where.address.toString()).arg(where.port),
        QString::fromLocal8Bit(std::strerror(error)));
}

/// A bound socket, or -1 with errno set.
int boundSocket(const ListenAddress &where, bool shared)
{
    SocketAddress address = socketAddress(where.address, where.port);
    const int fd = ::socket(address.storage.ss_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (fd < 0)
        return -1;
    const int on = 1;
    const int v6Only = where.address.protocol() == QAbstractSocket::IPv6Protocol ? 1 : 0;
    ::setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (shared)
        ::setsockopt(fd, SOL_SOCKET, SO_REUSEPORT, &on, sizeof on);
    if (address.storage.ss_family == AF_INET6)
        ::setsockopt(fd, IPPROTO_IPV6, IPV6_V6ONLY, &v6Only, sizeof v6Only);
    ::setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on); // clients' sockets inherit it
    if (::bind(fd, address.any(), address.size) == 0)
        return fd;
    const int error = errno;
    ::close(fd);
    errno = error;
    return -1;
}

} // namespace

ListenSocket::ListenSocket(ListenSocket &&other) noexcept
    : m_fd(std::exchange(other.m_fd, -1))
    , m_tls(other.m_tls)
{
}

ListenSocket::~ListenSocket()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

int ListenSocket::take()
{
    return std::exchange(m_fd, -1);
}

quint16 ListenSocket::port() const
{
    SocketAddress address;
    address.size = sizeof address.storage;
    if (::getsockname(m_fd, address.any(), &address.size) != 0)
        return 0;
    return ntohs(address.storage.ss_family == AF_INET
            ? reinterpret_cast<sockaddr_in *>(&address.storage)->sin_port
            : reinterpret_cast<sockaddr_in6 *>(&address.storage)->sin6_port);
}

Result<std::vector<ListenSocket>> ListenSocket::open(const ListenAddress &where, bool tls, int count)
{
    std::vector<ListenSocket> sockets;
    ListenAddress place = where;
    if (count > 1 && place.port != 0) { // does anyone else serve this port?
        const int probe = boundSocket(place, false);
        if (probe < 0)
            return cannotListen(where, errno);
        ::close(probe);
    }
    for (int i = 0; i < count; ++i) {
        const int fd = boundSocket(place, count > 1);
        if (fd < 0)
            return cannotListen(where, errno);
        sockets.emplace_back(fd, tls);
        if (::listen(fd, backlog) != 0)
            return cannotListen(where, errno);
        place.port = sockets.back().port();
    }
    return sockets;
}
