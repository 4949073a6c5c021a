// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/http/httpmessage.h"
#include "core/server/http/httpserverconfig.h"

#include <QByteArrayView>

#include <memory>

/// What is known of a request when its header is complete and within the limits.
struct RequestHead {
    HttpMethod method = HttpMethod::Other;
    QByteArray target; ///< as sent
    QList<HttpHeader> headers;
    qint64 contentLength = 0; ///< -1: chunked
    bool keepAlive = false;
    bool http10 = false;
    bool expectsContinue = false;
    bool hasBody() const { return contentLength != 0; }
};

/// Takes requests out of a stream of bytes, one after the other, by Boost.Beast's parser behind checks of our
/// own that close what Beast lets pass (equal duplicate Content-Lengths, obs-fold, other codings, a missing
/// Host). Owned by a Connection; holds no memory between requests. Does not know routes.
class RequestReader {
public:
    enum class Step {
        NeedMore,
        HeadDone, ///< head() is valid; limitBody() and then readBody() are next
        Complete, ///< takeBody() gives the body
        Refused, ///< refusalStatus() says how to answer; the connection has to be closed
    };

    explicit RequestReader(const HttpLimits &limits);
    ~RequestReader();

    /// `input` begins with the first byte that was not consumed yet, and is not consumed while more is
    /// needed. `consumed` is set in every case.
    Step readHead(QByteArrayView input, qsizetype &consumed);
    /// Same, but a part of the body is consumed even when more is needed. A request without a body is
    /// Complete at once.
    Step readBody(QByteArrayView input, qsizetype &consumed);

    void limitBody(qint64 bytes);
    /// The body is read, but nothing of it kept.
    void dropBody();
    const RequestHead &head() const { return m_head; }
    QByteArray takeBody();
    int refusalStatus() const { return m_status; }

    /// Makes ready for the next request.
    void reset();

private:
    class Parser;

    Step refuse(int status);
    Step scan(QByteArrayView input, qsizetype &end);
    Step parseHead(QByteArrayView head);
    Step checkFraming(int lengths, int codings, QByteArrayView length, QByteArrayView coding);

    const HttpLimits &m_limits;
    std::unique_ptr<Parser> m_parser;
    RequestHead m_head;
    int m_status = 0;
    // The head is scanned by line as it arrives.
    qsizetype m_scanned = 0;
    qsizetype m_lineStart = 0;
    int m_lines = 0;
    bool m_skippedBlank = false;
    qint64 m_bodyLimit = 0;
    qint64 m_bodyRaw = 0;
};
