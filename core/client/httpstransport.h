// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/client/importedidentity.h"
#include "core/client/servertrust.h"
#include "core/client/transport.h"

#include <QObject>
#include <QSslConfiguration>
#include <QUrl>

#include <memory>

class QNetworkAccessManager;

/// Everything a transport has to know of its account. A value.
struct TransportConfiguration {
    QUrl server; ///< https; may name the API's file
    ServerTrust trust;
    std::optional<ImportedIdentity> identity; ///< the client certificate, sent from the first request on
    qint64 largestAnswer = 8 * 1024 * 1024; ///< bytes; longer answers are cut off with TooLarge
    /// Longest wait that a server may ask for by Retry-After before the one repetition; longer ones are
    /// reported at once.
    int longestWaitMs = 5000;
    int timeoutMs = 0; ///< for every request, instead of its own; 0 = its own
    /// Judges the certificate's dates before any connection, because TLS would only say "failed". Borrowed.
    const Clock *clock = nullptr; ///< nullptr = the computer's
};

/// HTTPS with one client certificate to one server, by a network manager of its own: nothing is shared
/// between accounts. No cookies, no cache, no redirects, no proxy credentials; bodies and queries are never
/// logged. A read is tried once more after a connection that died, and once after a 429 or 503 with a short
/// Retry-After; a write is sent at most once.
///
/// Errors, besides those of Transport: KeyTooSmall, SignatureTooWeak, CertificateExpired,
/// CertificateNotYetValid of the own certificate, before any connection; TooLarge for an endless answer.
class HttpsTransport : public QObject, public Transport {
    Q_OBJECT

public:
    explicit HttpsTransport(TransportConfiguration configuration, QObject *parent = nullptr);
    ~HttpsTransport() override;

    QFuture<Result<TransportAnswer>> send(const TransportRequest &request) override;
    /// Ends everything under way with Cancelled (a write that was sent: OutcomeUnknown).
    void cancelAll();

    const TransportConfiguration &configuration() const { return m_configuration; }

private:
    void setUpTls(const QList<QSslCertificate> &systemAuthorities);

    TransportConfiguration m_configuration;
    std::unique_ptr<QNetworkAccessManager> m_network;
    /// None while the computer's authorities are read; exchanges wait for it.
    std::optional<Result<QSslConfiguration>> m_tls;
};
