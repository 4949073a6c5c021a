// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/http/httpmessage.h"

#include <QList>

#include <functional>
#include <memory>

/// Where a request runs (design/http-layer.md "Shape").
enum class Execution {
    Worker, ///< at once, in the network worker: short database reads
    Writer, ///< in the one writer thread, several waiting requests in one transaction
    Pool, ///< in a pool thread: password hashing, key making, PostgreSQL, imports
};

/// What the transport must know of a path before it reads a body.
struct RoutePolicy {
    bool known = false; ///< false: 404
    QList<HttpMethod> methods; ///< others: 405 with Allow. Get allows Head.
    qint64 maxBodyBytes = 64 * 1024;
};

/// Everything above the transport, as one thread sees it. The transport makes one in each of its threads by a
/// RequestHandlerFactory and uses it in that thread only, so a handler may own database connections.
class RequestHandler {
public:
    virtual ~RequestHandler() = default;

    virtual RoutePolicy policyFor(const QString &path) const = 0;
    virtual Execution executionOf(const HttpRequest &request) const = 0;
    virtual HttpReply handle(const HttpRequest &request) = 0;
    /// Requests of Execution::Writer in the order of arrival, all acknowledged together: each takes effect or
    /// not on its own, and none of the replies is sent before all that succeeded are durable. Replies in the
    /// same order.
    virtual QList<HttpReply> handleTogether(const QList<HttpRequest> &requests) = 0;
};

/// Called once in each thread of the transport.
using RequestHandlerFactory = std::function<std::unique_ptr<RequestHandler>()>;
