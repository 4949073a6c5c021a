// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/server/http/httpserverconfig.h"
#include "core/server/http/requesthandler.h"

#include <QList>

#include <memory>

/// Ports that are really open, in the order of the configuration's addresses.
struct HttpServerPorts {
    QList<quint16> tls;
    QList<quint16> plain;
};

/// Sums since start, and what is open now; for a metrics page and for tests.
struct HttpServerCounters {
    qint64 openConnections = 0;
    qint64 acceptedConnections = 0;
    qint64 refusedConnections = 0; ///< by a connection limit
    qint64 resumedSessions = 0;
    qint64 requests = 0; ///< answered ones, refusals included
};

/// The HTTPS server: network workers, the writer thread and the pool (http-layer.md "Shape"). Owned by the
/// composition root and used from its thread only; needs no event loop. Knows nothing of accounts or routes:
/// the handlers that the factory makes decide what is served.
class HttpServer {
public:
    /// `factory` is called once in each thread of the server, during start(). A handler is destroyed in its
    /// thread, during stop().
    HttpServer(const HttpServerConfig &config, RequestHandlerFactory factory);
    /// Stops without waiting for running requests' answers to be read.
    ~HttpServer();
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;

    /// Opens every port, starts every thread and returns when all of them serve. Once per object. Errors:
    /// ConfigurationInvalid (an address that cannot be listened on, a key that does not fit its certificate;
    /// the subject says which), Conflict (a port that another program has), StoreFailed (the factory made no
    /// handler). After an error nothing runs.
    Result<HttpServerPorts> start(const TlsIdentity &identity);

    /// New connections get `identity`; open ones keep theirs. Every session ticket ends, so nobody resumes
    /// what a CA that is gone had verified. Errors: ConfigurationInvalid, and then the old identity stays.
    Result<bool> reloadTls(const TlsIdentity &identity);

    /// Stops accepting, closes idle connections, lets running requests end and be answered for at most
    /// `drainMs`, then closes the rest and joins the threads. Changes and slow work that wait for a thread
    /// are begun only while they can still end in that time, else answered 503; what a handler is at cannot
    /// be cut off. Blocks. Returns how many connections had to be cut off. Calling it again is fine.
    int stop(int drainMs = 10000);

    HttpServerCounters counters() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};
