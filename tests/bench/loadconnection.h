// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <openssl/ssl.h>

#include <string>

/// One client connection of the load generator: non-blocking, to 127.0.0.1 only, by TLS. Sends a request,
/// takes the answer, and says when something happened. Driven by an epoll loop that belongs to somebody else.
class LoadConnection {
public:
    enum class Event { Nothing, Answered, Failed };

    struct Target {
        int port = 0;
        std::string request;
        SSL_CTX *context = nullptr;
        int epoll = -1;
    };

    /// `number` chooses the source address, so that a server's limits per address do not count. `session` is
    /// resumed when there is one.
    LoadConnection(const Target &target, int number, SSL_SESSION *session);
    ~LoadConnection();
    LoadConnection(const LoadConnection &) = delete;
    LoadConnection &operator=(const LoadConnection &) = delete;

    /// Goes on after the socket became ready.
    Event advance();
    /// After Answered: asks again. Otherwise the connection idles.
    Event sendRequest();
    bool isResumed() const { return SSL_session_reused(m_ssl) == 1; }
    /// With a reference for the caller; null before a ticket came.
    SSL_SESSION *session() const { return SSL_get1_session(m_ssl); }

private:
    enum class State { Connecting, Handshake, Writing, Reading };

    Event want(int result, State state);
    Event readAnswer();
    void watch(unsigned events);

    const Target &m_target;
    int m_fd = -1;
    SSL *m_ssl = nullptr;
    State m_state = State::Connecting;
    unsigned m_watched = 0;
    std::string m_answer;
};
