// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/server/http/httpserverconfig.h"

#include <vector>

/// A listening TCP socket, closed with the object unless somebody took it.
class ListenSocket {
public:
    ListenSocket(int fd, bool tls)
        : m_fd(fd)
        , m_tls(tls)
    {
    }
    ListenSocket(ListenSocket &&other) noexcept;
    ListenSocket &operator=(ListenSocket &&) = delete;
    ~ListenSocket();

    /// One socket for each of `count` workers on the same address and port. A port that another program
    /// serves is an error, although SO_REUSEPORT would let us share it. Errors: Conflict
    /// (taken), ConfigurationInvalid.
    static Result<std::vector<ListenSocket>> open(const ListenAddress &where, bool tls, int count);

    int take();
    bool isTls() const { return m_tls; }
    quint16 port() const;

private:
    int m_fd;
    bool m_tls;
};
