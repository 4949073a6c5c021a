// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/replyhead.h"

#include "core/server/http/refusal.h"

#include <algorithm>
#include <array>
#include <ctime>

namespace {

bool isToken(QByteArrayView name)
{
    return !name.isEmpty() && std::all_of(name.cbegin(), name.cend(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    });
}

bool isFieldValue(QByteArrayView value)
{
    return std::all_of(value.cbegin(), value.cend(),
        [](char c) { return c == '\t' || (static_cast<unsigned char>(c) >= 0x20 && c != 0x7f); });
}

bool is(QByteArrayView name, QByteArrayView other)
{
    return name.size() == other.size() && name.compare(other, Qt::CaseInsensitive) == 0;
}

bool belongsToTransport(QByteArrayView name)
{
    static constexpr std::array<const char *, 8> names{"Content-Length", "Connection", "Date", "X-Request-ID",
        "Transfer-Encoding", "Keep-Alive", "Server", "X-Content-Type-Options"};
    return std::any_of(names.cbegin(), names.cend(), [name](const char *other) { return is(name, other); });
}

} // namespace

bool isSendable(const HttpReply &reply)
{
    return reply.status >= 200 && reply.status <= 599
        && std::all_of(reply.headers.cbegin(), reply.headers.cend(),
            [](const HttpHeader &header) { return isToken(header.name) && isFieldValue(header.value); });
}

bool hasBody(int status)
{
    return status != 204 && status != 304;
}

void appendHead(QByteArray &out, const HttpReply &reply, const ReplyContext &context)
{
    out.append("HTTP/1.1 ").append(QByteArray::number(reply.status)).append(' ');
    out.append(reasonPhrase(reply.status)).append("\r\nDate: ").append(context.date).append("\r\n");
    if (hasBody(reply.status))
        out.append("Content-Length: ").append(QByteArray::number(reply.body.size())).append("\r\n");
    bool cacheSaid = false;
    for (const HttpHeader &header : reply.headers) {
        if (belongsToTransport(header.name))
            continue;
        cacheSaid = cacheSaid || is(header.name, "Cache-Control");
        out.append(header.name).append(": ").append(header.value).append("\r\n");
    }
    if (!cacheSaid)
        out.append("Cache-Control: no-store\r\n");
    out.append("X-Content-Type-Options: nosniff\r\nX-Request-ID: ").append(context.requestId);
    if (!context.keepAlive)
        out.append("\r\nConnection: close");
    else if (context.http10)
        out.append("\r\nConnection: keep-alive");
    out.append("\r\n\r\n");
}

QByteArray httpDate(qint64 unixTime)
{
    static constexpr std::array days{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    static constexpr std::array months{
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const std::time_t time = unixTime;
    std::tm parts{};
    gmtime_r(&time, &parts);
    char text[64];
    const int size = std::snprintf(text, sizeof text, "%s, %02d %s %04d %02d:%02d:%02d GMT",
        days.at(static_cast<std::size_t>(parts.tm_wday)), parts.tm_mday,
        months.at(static_cast<std::size_t>(parts.tm_mon)), parts.tm_year + 1900, parts.tm_hour, parts.tm_min,
        parts.tm_sec);
    return QByteArray(text, size);
}
