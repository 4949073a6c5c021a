// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/serverurl.h"

#include "core/contract/errorcodes.h"
#include "core/contract/sipaddress.h"

#include <array>

namespace {

constexpr int defaultPort = 8443;

/// Providers whose settings live elsewhere than under the name of their domain.
struct KnownProvider {
    QLatin1StringView domain; ///< this one and everything below it
    QLatin1StringView url;
};

constexpr std::array knownProviders{
    KnownProvider{QLatin1StringView("sip2sip.info"),
        QLatin1StringView("https://enrollment.sipthor.net/settings.phtml")},
};

/// Whether a path ends with a file: "/settings.phtml".
bool namesFile(const QString &path)
{
    return path.section(u'/', -1).contains(u'.');
}

} // namespace

Result<QUrl> defaultServerUrl(const QString &sipAddress)
{
    const Result<SipAddress> address = SipAddress::parse(sipAddress);
    if (!address)
        return failure(address.error());
    for (const KnownProvider &provider : knownProviders) {
        if (address->domain() == provider.domain
            || address->domain().endsWith(QString(u'.' + QString(provider.domain))))
            return QUrl(QString(provider.url));
    }
    QUrl url;
    url.setScheme(QStringLiteral("https"));
    url.setHost(address->domain());
    url.setPort(defaultPort);
    return url;
}

Result<QUrl> fixedUpServerUrl(const QString &written)
{
    const QString text = written.trimmed();
    const auto invalid = [&text] { return failure(ErrorCode::InvalidParameter, text.left(200)); };
    const bool hasScheme = text.contains(QLatin1String("://"));
    QUrl url(hasScheme ? text : QStringLiteral("https://") + text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || url.scheme() != QLatin1String("https"))
        return invalid();
    // A scheme or a path says that it was copied from somewhere: then no port means the usual one.
    if (url.port() < 0 && !hasScheme && url.path().size() <= 1)
        url.setPort(defaultPort);
    url.setUserInfo(QString());
    url.setQuery(QString());
    url.setFragment(QString());
    if (url.path() == QLatin1String("/"))
        url.setPath(QString());
    return url;
}

QUrl requestUrl(const QUrl &server, const QString &path)
{
    QUrl url = server;
    const QString own = server.path(QUrl::FullyEncoded);
    if (own.isEmpty() || own.endsWith(u'/'))
        url.setPath(own.chopped(own.isEmpty() ? 0 : 1) + path, QUrl::TolerantMode);
    else if (!namesFile(own))
        url.setPath(own + path, QUrl::TolerantMode);
    return url;
}

QUrl besideFileUrl(const QUrl &server, const QString &path)
{
    const QString own = server.path(QUrl::FullyEncoded);
    if (!namesFile(own))
        return requestUrl(server, path);
    QUrl url = server;
    url.setPath(own.left(own.lastIndexOf(u'/')) + path, QUrl::TolerantMode);
    return url;
}

QString pathSegment(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}
