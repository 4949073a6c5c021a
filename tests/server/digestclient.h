// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/http/httpmessage.h"

#include <QByteArray>
#include <QString>

/// A client of HTTP digest for tests, made from RFC 7616 and not from the server's code. Every field can be
/// set to what a strange client would send.
struct DigestClient {
    QByteArray username;
    QByteArray password;
    QByteArray realm;
    QByteArray nonce;
    QByteArray opaque;
    QByteArray cnonce = "0a4f113b";
    QByteArray uri; ///< empty = the request's target
    quint32 count = 1;

    /// Takes realm, nonce and opaque of a reply's challenge; false if there is none.
    bool read(const HttpReply &reply);
    /// The value of the Authorization header for a method and target.
    QByteArray header(const QByteArray &method, const QByteArray &target) const;
    /// The request with that header; counts on.
    HttpRequest sign(HttpRequest request);

    /// A header's value; empty when the reply has none.
    static QByteArray headerOf(const HttpReply &reply, const QByteArray &name);
    static QByteArray targetOf(const HttpRequest &request);
};
