// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/httpstransport.h"
#include "core/client/pending.h"

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QObject>
#include <QSslConfiguration>
#include <QTimer>

/// One request of HttpsTransport with its repetitions, from sending to the delivered result. Child of the
/// transport; deletes itself.
class HttpsExchange : public QObject {
    Q_OBJECT

public:
    HttpsExchange(const TransportConfiguration &configuration, QNetworkAccessManager &network,
        TransportRequest request, QObject *parent);

    QFuture<Result<TransportAnswer>> future() const { return m_pending.future(); }
    /// Once; until then it waits. Ends at once with an error of the TLS configuration.
    void begin(const Result<QSslConfiguration> &tls);
    void cancel();

private:
    void start();
    void onEncrypted();
    void onSslErrors(const QList<QSslError> &errors);
    void onReadyRead();
    void onFinished();
    /// False when the answer is longer than allowed.
    bool readBody();
    /// Ends what is under way with this error.
    void stop(const Error &error);
    void judge(const QList<QSslError> &errors);
    QUrl requestedUrl() const;
    QNetworkRequest networkRequest() const;
    bool mayRepeat(const Error &error) const;
    /// Milliseconds to wait before the request is repeated as the server asks; none = do not repeat.
    std::optional<int> askedWait(const TransportAnswer &answer) const;
    void finishWith(Result<TransportAnswer> result);
    /// What "Details" says of this request. Nothing of its parameters.
    QString trace(const TransportAnswer *answer) const;

    const TransportConfiguration &m_configuration;
    QNetworkAccessManager &m_network;
    TransportRequest m_request;
    QSslConfiguration m_tls;
    Pending<TransportAnswer> m_pending;
    QTimer m_deadline;
    QTimer m_pause;
    std::unique_ptr<QNetworkReply, QScopedPointerDeleteLater> m_reply;
    QByteArray m_body;
    std::optional<Error> m_stopped; ///< why we ended the reply ourselves
    bool m_sent = false; ///< the request may have reached the server
    bool m_repeatedAfterDeath = false;
    bool m_repeatedAfterWait = false;
};
