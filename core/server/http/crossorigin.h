// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/http/httpmessage.h"

#include <QStringList>

#include <optional>

/// Which web pages of other origins may call a route from a browser (CORS). Only those of the configured
/// list, each told its own name, never `*`; for all others the headers are left out and the browser keeps
/// the answer from the page. A value.
class CrossOrigin {
public:
    CrossOrigin() = default;
    /// @param origins as parsed by parseOrigin(); empty = nobody
    explicit CrossOrigin(const QStringList &origins);

    bool isEnabled() const { return !m_origins.isEmpty(); }
    /// Whether the request comes from a page of a configured origin.
    bool isAllowed(const HttpRequest &request) const;
    /// True for a request that a page of a foreign origin made, or that a click on one started: a certificate
    /// that the browser shows by itself must not let that page change settings. By Sec-Fetch-Site where the
    /// browser sends it, else by Origin; Host says nothing, the other site may have chosen it. Programs send
    /// neither header and are not concerned.
    bool isForeign(const HttpRequest &request) const;
    /// The answer to a preflight (OPTIONS): 204, for a configured origin with what it may send.
    HttpReply preflight(const HttpRequest &request, const QList<HttpMethod> &methods) const;
    /// Lets a configured origin read the reply, and tells caches that the origin matters.
    void allow(HttpReply &reply, const HttpRequest &request) const;

    /// `https://host` or `https://host:port` as a browser writes it: lower case, no default port, no path;
    /// `http` too. No value for anything else, as `*` or `null`.
    static std::optional<QString> parseOrigin(const QString &text);

private:
    QList<QByteArray> m_origins;
};
