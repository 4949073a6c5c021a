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
    , m_tls(tlsConfigurationOf(m_configuration))
{
    m_network->setAutoDeleteReplies(false);
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
    if (!m_tls)
        return readyFuture(Result<TransportAnswer>(failure(m_tls.error())));
    auto *exchange = new HttpsExchange(m_configuration, *m_network, request, *m_tls, this);
    exchange->start();
    return exchange->future();
}

void HttpsTransport::cancelAll()
{
    const auto exchanges = findChildren<HttpsExchange *>(Qt::FindDirectChildrenOnly);
    for (HttpsExchange *exchange : exchanges)
        exchange->cancel();
}
