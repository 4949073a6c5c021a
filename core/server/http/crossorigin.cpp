// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/crossorigin.h"

#include "core/server/http/refusal.h"

#include <QUrl>

#include <algorithm>

namespace {

/// An empty header is one too.
bool hasHeader(const HttpRequest &request, QByteArrayView name)
{
    return std::any_of(request.headers.begin(), request.headers.end(), [name](const HttpHeader &header) {
        return QByteArrayView(header.name).compare(name, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

CrossOrigin::CrossOrigin(const QStringList &origins)
{
    for (const QString &origin : origins)
        m_origins.append(origin.toLatin1());
}

bool CrossOrigin::isAllowed(const HttpRequest &request) const
{
    const QByteArray origin = request.header("Origin");
    return !origin.isEmpty() && m_origins.contains(origin);
}

bool CrossOrigin::isForeign(const HttpRequest &request) const
{
    if (isAllowed(request))
        return false;
    if (hasHeader(request, "Sec-Fetch-Site")) {
        const QByteArray site = request.header("Sec-Fetch-Site").trimmed().toLower();
        return site != "same-origin" && site != "none";
    }
    return hasHeader(request, "Origin");
}

HttpReply CrossOrigin::preflight(const HttpRequest &request, const QList<HttpMethod> &methods) const
{
    HttpReply reply;
    reply.status = 204;
    QByteArray names;
    for (const HttpMethod method : methods)
        names.append(names.isEmpty() ? "" : ", ").append(methodName(method));
    reply.setHeader("Allow", names);
    allow(reply, request);
    if (isAllowed(request)) {
        reply.setHeader("Access-Control-Allow-Methods", names);
        reply.setHeader("Access-Control-Allow-Headers", "Authorization, Content-Type");
        reply.setHeader("Access-Control-Max-Age", "600");
    }
    return reply;
}

void CrossOrigin::allow(HttpReply &reply, const HttpRequest &request) const
{
    if (!isEnabled())
        return;
    reply.setHeader("Vary", "Origin");
    if (!isAllowed(request))
        return;
    reply.setHeader("Access-Control-Allow-Origin", request.header("Origin"));
    reply.setHeader("Access-Control-Allow-Credentials", "true");
    reply.setHeader("Access-Control-Expose-Headers", "WWW-Authenticate, Retry-After, X-Request-ID");
}

std::optional<QString> CrossOrigin::parseOrigin(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isOrigin = url.isValid() && (url.scheme() == u"https" || url.scheme() == u"http")
        && !url.host().isEmpty() && url.userInfo().isEmpty() && url.path().isEmpty() && !url.hasQuery()
        && !url.hasFragment();
    if (!isOrigin)
        return std::nullopt;
    const int standard = url.scheme() == u"https" ? 443 : 80;
    const bool isV6 = url.host().contains(u':');
    QString origin = url.scheme() + QStringLiteral("://")
        + (isV6 ? u'[' + url.host() + u']' : url.host(QUrl::FullyEncoded));
    if (url.port(standard) != standard)
        origin += u':' + QString::number(url.port());
    return origin;
}
