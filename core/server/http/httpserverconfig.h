// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>

/// Where to listen. Port 0 picks a free one.
struct ListenAddress {
    QHostAddress address;
    quint16 port = 0;
};

/// Every guard of the HTTPS layer with its default (http-layer.md "Guards"). Times are milliseconds, sizes
/// bytes. How large a body may be is said per route (RoutePolicy).
struct HttpLimits {
    int handshakeMs = 5000; ///< from accept to the end of the TLS handshake
    int headerMs = 10000; ///< from a request's first byte to the end of its header
    int idleMs = 60000; ///< between two requests
    int bodyMs = 30000; ///< for a body, plus one second for every 64 KiB that did arrive
    int writeMs = 30000; ///< for an answer, plus one second for every 64 KiB that the client did read
    int lingerMs = 2000; ///< reading on after a refusal, so that the client reads the answer

    int headerBytes = 16 * 1024; ///< request line and header: 431
    int headerCount = 100; ///< 431
    int targetBytes = 8 * 1024; ///< 414

    /// Memory for all bodies of more than RoutePolicy::usualBodyBytes together; who comes when it is used up
    /// has to come again.
    int largeBodyBytes = 64 * 1024 * 1024;

    int connectionsPerAddress = 64; ///< IPv6 counts by /64; 0 = no limit
    int connectionsPerWorker = 4096;
    /// Handshakes without a verified client certificate, per second and address; more of them have to wait
    /// for their turn. 0 = no limit.
    int handshakesPerSecond = 20;
    int pipelined = 32; ///< answers gathered for one client before it has to read

    int writerQueue = 1024; ///< requests waiting for the writer thread; more are answered 503
    int writerBatch = 256; ///< requests in one handleTogether()
    int poolQueue = 256; ///< requests waiting for a pool thread; more are answered 503
    int ticketLifetimeS = 3600; ///< TLS sessions can be resumed for so long
};

/// What HttpServer is to do. A value: read once by start().
struct HttpServerConfig {
    QList<ListenAddress> tls;
    QList<ListenAddress> plain; ///< without TLS, for phones that know none; usually empty
    int workers = 1; ///< network threads, 1 to 64
    int poolThreads = 2; ///< threads for Execution::Pool, 1 to 64
    HttpLimits limits;
};

/// Who the server is, and whose client certificates it believes. All PEM.
struct TlsIdentity {
    QByteArray certificateChain; ///< the server's certificate first, then what leads to its CA
    QByteArray privateKey;
    QList<QByteArray> clientCas; ///< certificates that client certificates must lead to; empty = believe none
};
