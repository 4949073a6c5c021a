// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/http/httpserver.h"
#include "core/server/http/router.h"
#include "tests/server/rawhttpclient.h"

#include <QMutex>
#include <QSemaphore>
#include <QStringList>

#include <atomic>
#include <memory>

/// What the test's handlers share over all threads of the server.
struct HttpFixtureState {
    QSemaphore poolGate; ///< each request to /pool takes one
    QSemaphore writerGate; ///< each batch in the writer takes one
    std::atomic<int> poolEntered{0};
    std::atomic<int> writerEntered{0};
    std::atomic<int> writesSeen{0}; ///< by the network workers, just before they queue them
    std::atomic<int> poolSeen{0}; ///< same
    std::atomic<int> handlersAlive{0};
    QMutex mutex;
    QStringList handled; ///< path and body of every request that a handler saw
    QList<int> batches; ///< sizes of the lists given to handleTogether

    QStringList handledNow();
    QList<int> batchesNow();
};

/// The real server on 127.0.0.1 with a free TLS and a free plain port, and routes for every situation:
///   GET  /hello   "hello"                       POST /echo   the body, at most 1,000 bytes
///   POST /large   the body's size, 1 MiB        GET  /big    as many bytes as `size` says
///   GET  /who     state and fingerprint         POST /write  in the writer: the body
///   GET  /pool    in the pool: "pooled"         GET  /abort  closes without an answer
///   GET  /split   a header with a line break    GET  /throw  throws
///   GET  /path/…  the decoded path              POST /forget a writer that forgets its replies
///   POST /policy  the body's size, with `status`; `max`, `drop` (without credentials) and `silent` are its
///   policy POST /quiet-write  as /write with that policy
class HttpFixture {
public:
    explicit HttpFixture(HttpServerConfig config = {});

    bool isUp() const { return m_error.isEmpty(); }
    QString error() const { return m_error; }
    quint16 tlsPort() const { return m_ports.tls.first(); }
    quint16 plainPort() const { return m_ports.plain.first(); }

    TestAuthority authority{QStringLiteral("Test office")};
    TlsIdentity identity;
    HttpFixtureState state;
    std::unique_ptr<HttpServer> server;

private:
    HttpServerPorts m_ports;
    QString m_error;
};

/// Limits for tests that open many connections at once.
HttpServerConfig relaxedConfig();
/// A GET with a Host header; `more` are further header lines, each with its line end.
QByteArray get(const QByteArray &target, const QByteArray &more = {});
/// A POST with Content-Length.
QByteArray post(const QByteArray &target, const QByteArray &body);
