// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/httpstransport.h"

#include "core/base/async.h"
#include "core/client/httpsexchange.h"
#include "core/client/tlsconfiguration.h"

#include <QNetworkAccessManager>

HttpsTransport::HttpsTransport(TransportConfiguration configuration, QObject *parent)
    : QObject(parent)
    , m_configuration(std::move(configuration))
    , m_network(std::make_unique<QNetworkAccessManager>())
{
    m_network->setAutoDeleteReplies(false);
    if (!m_configuration.trust.systemAuthorities)
        setUpTls({});
    else if (const QFuture<QList<QSslCertificate>> system = ::systemAuthorities(); system.isFinished())
        setUpTls(system.result());
    else
        whenDone(system, this, [this](const QList<QSslCertificate> &read) { setUpTls(read); });
}

void HttpsTransport::setUpTls(const QList<QSslCertificate> &systemAuthorities)
{
    m_tls = tlsConfigurationOf(m_configuration, systemAuthorities);
    const auto exchanges = findChildren<HttpsExchange *>(Qt::FindDirectChildrenOnly);
    for (HttpsExchange *exchange : exchanges)
        exchange->begin(*m_tls);
}

HttpsTransport::~HttpsTransport()
{
    // Before the network manager, which owns their replies.
    const auto exchanges = findChildren<HttpsExchange *>(Qt::FindDirectChildrenOnly);
    qDeleteAll(exchanges);
}

QFuture<Result<TransportAnswer>> HttpsTransport::send(const TransportRequest &request)
{
    if (const std::optional<Error> obstacle = obstacleNow(m_configuration))
        return readyFuture(Result<TransportAnswer>(failure(*obstacle)));
    auto *exchange = new HttpsExchange(m_configuration, *m_network, request, this);
    const QFuture<Result<TransportAnswer>> future = exchange->future();
    if (m_tls)
        exchange->begin(*m_tls);
    return future;
}

void HttpsTransport::cancelAll()
{
    const auto exchanges = findChildren<HttpsExchange *>(Qt::FindDirectChildrenOnly);
    for (HttpsExchange *exchange : exchanges)
        exchange->cancel();
}
