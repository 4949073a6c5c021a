// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/auth/crosssite.h"

#include <algorithm>

namespace {

bool hasHeader(const HttpRequest &request, QByteArrayView name)
{
    return std::any_of(request.headers.begin(), request.headers.end(), [name](const HttpHeader &header) {
        return QByteArrayView(header.name).compare(name, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

bool isCrossSite(const HttpRequest &request, const QStringList &ownOrigins)
{
    const QString origin = QString::fromLatin1(request.header("Origin"));
    if (!origin.isEmpty() && ownOrigins.contains(origin, Qt::CaseInsensitive))
        return false;
    if (hasHeader(request, "Sec-Fetch-Site")) {
        const QByteArray site = request.header("Sec-Fetch-Site").trimmed().toLower();
        return site != "same-origin" && site != "none";
    }
    return hasHeader(request, "Origin");
}
