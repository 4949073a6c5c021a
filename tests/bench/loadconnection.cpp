// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/loadconnection.h"

#include <openssl/err.h>

#include <arpa/inet.h>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

constexpr int connectionsPerAddress = 40;

sockaddr_in loopback(unsigned host, int port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<uint16_t>(port));
    address.sin_addr.s_addr = htonl(host);
    return address;
}

/// Length of the whole answer that `text` begins with; 0 while its header is not complete, -1 if it is not a
/// 200.
long answerLength(const std::string &text)
{
    const std::size_t end = text.find("\r\n\r\n");
    if (end == std::string::npos)
        return 0;
    if (text.compare(0, 13, "HTTP/1.1 200 ") != 0)
        return -1;
    static constexpr char name[] = "\r\nContent-Length: ";
    const std::size_t field = text.find(name);
    if (field == std::string::npos || field > end)
        return -1;
    return static_cast<long>(end) + 4 + std::strtol(text.c_str() + field + sizeof name - 1, nullptr, 10);
}

} // namespace

LoadConnection::LoadConnection(const Target &target, int number, SSL_SESSION *session)
    : m_target(target)
{
    m_fd = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    const int on = 1;
    ::setsockopt(m_fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    ::setsockopt(m_fd, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT, &on, sizeof on);
    const auto host = static_cast<unsigned>(number / connectionsPerAddress);
    const sockaddr_in from = loopback(0x7f010001U + (host / 250 << 8) + host % 250, 0);
    const sockaddr_in to = loopback(INADDR_LOOPBACK, target.port);
    if (::bind(m_fd, reinterpret_cast<const sockaddr *>(&from), sizeof from) == 0)
        ::connect(m_fd, reinterpret_cast<const sockaddr *>(&to), sizeof to);
    m_ssl = SSL_new(target.context);
    SSL_set_fd(m_ssl, m_fd);
    SSL_set_connect_state(m_ssl);
    if (session)
        SSL_set_session(m_ssl, session);
    watch(EPOLLOUT);
}

LoadConnection::~LoadConnection()
{
    SSL_set_quiet_shutdown(m_ssl, 1); // or the session would count as broken
    SSL_shutdown(m_ssl);
    SSL_free(m_ssl);
    ::close(m_fd);
}

void LoadConnection::watch(unsigned events)
{
    if (m_watched == events)
        return;
    epoll_event event{};
    event.events = events;
    event.data.ptr = this;
    ::epoll_ctl(m_target.epoll, m_watched ? EPOLL_CTL_MOD : EPOLL_CTL_ADD, m_fd, &event);
    m_watched = events;
}

LoadConnection::Event LoadConnection::want(int result, State state)
{
    m_state = state;
    switch (SSL_get_error(m_ssl, result)) {
    case SSL_ERROR_WANT_READ:
        watch(EPOLLIN);
        return Event::Nothing;
    case SSL_ERROR_WANT_WRITE:
        watch(EPOLLOUT);
        return Event::Nothing;
    default:
        return Event::Failed;
    }
}

LoadConnection::Event LoadConnection::advance()
{
    ERR_clear_error();
    switch (m_state) {
    case State::Connecting:
    case State::Handshake: {
        const int result = SSL_do_handshake(m_ssl);
        return result == 1 ? sendRequest() : want(result, State::Handshake);
    }
    case State::Writing:
        return sendRequest();
    case State::Reading:
        return readAnswer();
    }
    return Event::Failed;
}

LoadConnection::Event LoadConnection::sendRequest()
{
    ERR_clear_error();
    m_answer.clear();
    const int result = SSL_write(m_ssl, m_target.request.data(), static_cast<int>(m_target.request.size()));
    if (result <= 0)
        return want(result, State::Writing);
    m_state = State::Reading;
    watch(EPOLLIN);
    return Event::Nothing;
}

LoadConnection::Event LoadConnection::readAnswer()
{
    char data[16384];
    const int got = SSL_read(m_ssl, data, sizeof data);
    if (got <= 0)
        return want(got, State::Reading);
    m_answer.append(data, static_cast<std::size_t>(got));
    const long length = answerLength(m_answer);
    if (length < 0 || (length > 0 && static_cast<std::size_t>(length) < m_answer.size()))
        return Event::Failed;
    if (length == 0 || static_cast<std::size_t>(length) > m_answer.size())
        return Event::Nothing;
    return Event::Answered;
}
