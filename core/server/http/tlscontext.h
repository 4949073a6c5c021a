// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/server/http/httpserverconfig.h"

#include <openssl/ssl.h>

#include <memory>

struct SslFree {
    void operator()(SSL *ssl) const { SSL_free(ssl); }
};
using SslPointer = std::unique_ptr<SSL, SslFree>;

/// One SSL_CTX for all workers: protocol, suites, our certificate, whose client certificates count, ticket
/// keys. Immutable, so any thread may use it; a reload makes another one, whose ticket keys are new. Revoking
/// a client certificate needs no new keys: the ticket only says again whose certificate was shown, and every
/// request looks that one up (CallerFinder).
class TlsContext {
public:
    /// Errors: ConfigurationInvalid; the subject names the part of the identity that is wrong.
    static Result<std::shared_ptr<TlsContext>> create(const TlsIdentity &identity, const HttpLimits &limits);
    ~TlsContext();
    TlsContext(const TlsContext &) = delete;
    TlsContext &operator=(const TlsContext &) = delete;

    /// The server's side of a connection on `fd`, which stays the caller's. Null when out of memory.
    SslPointer newSession(int fd) const;

private:
    explicit TlsContext(SSL_CTX *context)
        : m_context(context)
    {
    }

    SSL_CTX *m_context;
};
