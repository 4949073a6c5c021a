// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/web/webreply.h"

namespace {

void setSafetyHeaders(HttpReply &reply)
{
    reply.setHeader("Content-Security-Policy",
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; "
        "frame-ancestors 'none'");
    reply.setHeader("Referrer-Policy", "no-referrer");
    reply.setHeader("X-Frame-Options", "DENY");
    reply.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    reply.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    reply.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=()");
    reply.setHeader("Cache-Control", "no-store");
}

} // namespace

HttpReply pageReply(int status, const QByteArray &html)
{
    HttpReply reply;
    reply.status = status;
    reply.body = html;
    reply.setHeader("Content-Type", "text/html; charset=utf-8");
    setSafetyHeaders(reply);
    return reply;
}

HttpReply redirectReply(const QByteArray &path)
{
    HttpReply reply;
    reply.status = 303;
    reply.setHeader("Location", path);
    setSafetyHeaders(reply);
    return reply;
}

HttpReply downloadReply(const QString &name, const QByteArray &type, const QByteArray &bytes)
{
    QByteArray safe;
    for (const char c : name.toLatin1()) {
        const bool isPlain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        safe.append(isPlain || QByteArrayView("@.-_+").contains(c) ? c : '_');
    }
    HttpReply reply;
    reply.body = bytes;
    reply.setHeader("Content-Type", type);
    reply.setHeader("Content-Disposition", "attachment; filename=\"" + safe + '"');
    setSafetyHeaders(reply);
    return reply;
}

HttpReply assetReply(const QByteArray &type, const QByteArray &bytes)
{
    HttpReply reply;
    reply.body = bytes;
    reply.setHeader("Content-Type", type);
    setSafetyHeaders(reply);
    reply.setHeader("Cache-Control", "max-age=3600");
    return reply;
}

FormOrigin formOriginOf(const HttpRequest &request)
{
    const QByteArray site = request.header("Sec-Fetch-Site");
    if (!site.isEmpty())
        return site == "same-origin" ? FormOrigin::Own : FormOrigin::Foreign;
    // A page that tells no address sends "null", and so does a page in a sandbox.
    const QByteArray origin = request.header("Origin");
    if (origin.isEmpty() || origin == "null")
        return FormOrigin::Unsaid;
    const QByteArray own = "https://" + request.header("Host");
    return origin.compare(own, Qt::CaseInsensitive) == 0 ? FormOrigin::Own : FormOrigin::Foreign;
}
