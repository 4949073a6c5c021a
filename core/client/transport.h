// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/contract/form.h"

#include <QByteArray>
#include <QFuture>
#include <QString>

/// One request to a server, as an API family's client makes it.
struct TransportRequest {
    enum class Method { Get, Post, Put, Delete };
    Method method = Method::Get;
    /// "/settings.phtml", percent-encoded; ignored where the account's server URL names a file of its own.
    QString path;
    /// The path counts from the folder of that file instead: another API of the same server.
    bool besideFile = false;
    FormParameters parameters; ///< query of a GET, form body of a POST
    FormParameters query{}; ///< of any other method, besides its body
    QByteArray contentType{}; ///< of `body`, which then goes in place of the form
    QByteArray body{};
    QByteArray accept{"application/json"};
    /// True when a repetition does no harm: such a request is tried once more after a connection that died.
    bool idempotent = true;
    int timeoutMs = 15000;
    qint64 largestAnswer = 0; ///< bytes, if it is more than what is configured
};

struct TransportAnswer {
    int status = 0;
    QByteArray contentType;
    QByteArray body;
    QString requestId; ///< X-Request-ID
    /// For "Details": method and URL without its query, HTTP status, request id, time; one per line.
    QString trace = {};
};

/// The way to one server with one identity. A result is always delivered, for time-out and cancel too.
/// Errors: the network.* and tls.* codes. Any HTTP status is an answer, not an error. A request that is not
/// idempotent and that may have reached the server when it failed gives OutcomeUnknown; TimedOut of such a
/// request means that it was never sent.
/// Lives and is used in one thread (the UI's); never blocks it.
class Transport {
public:
    virtual ~Transport() = default;
    virtual QFuture<Result<TransportAnswer>> send(const TransportRequest &request) = 0;
};
