// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/contract/form.h"

#include <QByteArray>
#include <QHostAddress>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

enum class HttpMethod { Get, Head, Post, Put, Delete, Options, Other };

/// The client certificate of a connection. One that did not verify against our CA counts as none: only its
/// state is told, for a helpful answer, never what it claims.
struct PeerCertificate {
    enum class State {
        None, ///< the client sent none
        Verified, ///< issued by our CA and valid now
        Expired, ///< issued by our CA, past its end
        NotYetValid, ///< issued by our CA, before its start
        Untrusted, ///< of another CA, forged, or unfit for a client
    };
    State state = State::None;
    QByteArray sha256; ///< raw fingerprint of the DER, 32 bytes; empty unless Verified
    QStringList commonNames = {}; ///< all of the subject, in order; empty unless Verified
    /// All of the SAN, in order: URIs as "URI:sip:user@domain", of another kind only "other"; empty unless
    /// Verified.
    QStringList alternativeNames = {};

    bool isPresent() const { return !sha256.isEmpty(); }
};

struct HttpHeader {
    QByteArray name;
    QByteArray value;
};

/// One request as handlers see it: complete, within the limits, target decoded once.
struct HttpRequest {
    HttpMethod method = HttpMethod::Get;
    QString path; ///< percent-decoded; starts with '/', holds no "..", NUL or control character
    FormParameters query;
    QList<HttpHeader> headers;
    QByteArray body;
    QHostAddress peerAddress;
    PeerCertificate peerCertificate;
    bool overTls = true;
    QString requestId; ///< made by us, echoed in X-Request-ID and in the logs
    std::shared_ptr<void> bodyMemory{}; ///< the part of BodyBudget that a large body holds

    /// The value of a header by its case-insensitive name; empty if absent.
    QByteArray header(QByteArrayView name) const;
    /// The query, and for an application/x-www-form-urlencoded body its parameters on top. Errors:
    /// RequestMalformed.
    Result<FormParameters> parameters() const;
};

/// What goes back. `Content-Length`, `Connection`, `Date` and `X-Request-ID` are added by the transport.
struct HttpReply {
    int status = 200;
    QList<HttpHeader> headers;
    QByteArray body;
    /// Close the connection without any answer: for clients that take every answer as final
    /// (settings-api.md 2.5).
    bool abort = false;
    /// For the access log: who asked, and what for (an action's or node's name, never a parameter).
    QString account;
    QString action;

    static HttpReply json(int status, const QJsonValue &value);
    static HttpReply text(int status, const QByteArray &text);
    void setHeader(const QByteArray &name, const QByteArray &value);
};
