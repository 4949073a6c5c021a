// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/http/httpmessage.h"

#include <QByteArray>
#include <QByteArrayView>

/// What the status line and the headers of an answer need beside the reply.
struct ReplyContext {
    QByteArrayView date; ///< as in a Date header
    QByteArrayView requestId;
    bool keepAlive = true;
    bool http10 = false; ///< such a client keeps a connection only when it is told so
};

/// True when the reply can be sent as it is: a status of 200 to 599, names that are tokens, values without
/// control characters (which could split the answer).
bool isSendable(const HttpReply &reply);

/// Appends status line and headers, with the empty line. What the transport decides (Content-Length,
/// Connection, Date, X-Request-ID…) is not taken from the reply. X-Content-Type-Options always,
/// `Cache-Control: no-store` unless the reply says otherwise; the server is not named.
void appendHead(QByteArray &out, const HttpReply &reply, const ReplyContext &context);

/// 204 and 304 have no body, whatever the reply holds.
bool hasBody(int status);

/// `unixTime` in the form of a Date header, in English whatever the locale.
QByteArray httpDate(qint64 unixTime);
