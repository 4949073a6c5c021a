// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/refusal.h"

#include "core/contract/common.h"
#include "core/contract/errorcodes.h"

#include <boost/beast/http/status.hpp>

namespace {

ErrorCode codeOf(int status)
{
    switch (status) {
    case 404:
        return ErrorCode::NotFound;
    case 405:
        return ErrorCode::MethodNotAllowed;
    case 408:
        return ErrorCode::TimedOut;
    case 413:
    case 414:
    case 431:
        return ErrorCode::TooLarge;
    case 429:
    case 503:
        return ErrorCode::TooManyRequests;
    case 417:
    case 501:
    case 505:
        return ErrorCode::NotSupported;
    default:
        return status >= 500 ? ErrorCode::ServerFault : ErrorCode::RequestMalformed;
    }
}

} // namespace

HttpReply refusal(int status)
{
    const QByteArrayView reason = reasonPhrase(status);
    HttpReply reply =
        HttpReply::json(status, failureToJson(Error{codeOf(status), {}, {}}, QString::fromLatin1(reason)));
    if (status == 503)
        reply.setHeader("Retry-After", "1");
    return reply;
}

HttpReply methodNotAllowed(const QList<HttpMethod> &allowed)
{
    QByteArray names;
    const auto add = [&names](HttpMethod method) {
        if (!names.isEmpty())
            names.append(", ");
        names.append(methodName(method));
    };
    for (const HttpMethod method : allowed) {
        add(method);
        if (method == HttpMethod::Get && !allowed.contains(HttpMethod::Head))
            add(HttpMethod::Head);
    }
    HttpReply reply = refusal(405);
    reply.setHeader("Allow", names);
    return reply;
}

QByteArrayView reasonPhrase(int status)
{
    const boost::beast::string_view text =
        boost::beast::http::obsolete_reason(static_cast<boost::beast::http::status>(status));
    return {text.data(), static_cast<qsizetype>(text.size())};
}

QByteArrayView methodName(HttpMethod method)
{
    switch (method) {
    case HttpMethod::Get:
        return "GET";
    case HttpMethod::Head:
        return "HEAD";
    case HttpMethod::Post:
        return "POST";
    case HttpMethod::Put:
        return "PUT";
    case HttpMethod::Delete:
        return "DELETE";
    case HttpMethod::Options:
        return "OPTIONS";
    case HttpMethod::Other:
        break;
    }
    return "-";
}
