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

/// What is known of a request before its body is read.
struct RequestOutline {
    HttpMethod method = HttpMethod::Get;
    QString path; ///< as HttpRequest::path
    FormParameters query{};
    bool hasCertificate = false; ///< of the client, verified
    bool hasAuthorization = false; ///< a header of this name; nobody has looked into it
};

/// What the transport must know of a request before it reads the body.
struct RoutePolicy {
    static constexpr qint64 usualBodyBytes = 64 * 1024;

    bool known = false; ///< false: 404
    QList<HttpMethod> methods{}; ///< others: 405 with Allow. Get allows Head.
    /// More is refused with 413. Bodies of more than the usual size share HttpLimits::largeBodyBytes of
    /// memory.
    qint64 maxBodyBytes = usualBodyBytes;
    /// A body of more than the usual size is read to its end and thrown away: the answer will be a refusal,
    /// which the client reads only after it has sent everything.
    bool dropBody = false;
    /// Any answer is final for this client (settings-api.md 2.5): on a fault of ours that may pass, an answer
    /// of 5xx or 408, the connection is closed instead.
    bool silentOnFault = false;
};

/// Everything above the transport, as one thread sees it. The transport makes one in each of its threads by a
/// RequestHandlerFactory and uses it in that thread only, so a handler may own database connections.
class RequestHandler {
public:
    virtual ~RequestHandler() = default;

    virtual RoutePolicy policyFor(const RequestOutline &request) const = 0;
    virtual Execution executionOf(const HttpRequest &request) const = 0;
    virtual HttpReply handle(const HttpRequest &request) = 0;
    /// Requests of Execution::Writer in the order of arrival, all acknowledged together: each takes effect or
    /// not on its own, and none of the replies is sent before all that succeeded are durable. Replies in the
    /// same order.
    virtual QList<HttpReply> handleTogether(const QList<HttpRequest> &requests) = 0;
};

/// Called once in each thread of the transport.
using RequestHandlerFactory = std::function<std::unique_ptr<RequestHandler>()>;
