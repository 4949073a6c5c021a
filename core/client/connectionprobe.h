// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/httpstransport.h"
#include "core/contract/capabilities.h"
#include "core/contract/identity.h"

#include <QObject>
#include <QTimer>

#include <memory>

class QSslSocket;
class SettingsClient;

/// The four lines that tick while an account is connected for the first time, in this order.
enum class ProbeStep {
    ReachedServer, ///< a TCP connection
    ServerIsWhoItSays, ///< judged by the trust; on failure serverCertificate() says who it is
    CertificateAccepted, ///< the server let our certificate in
    SignedIn, ///< the account answered, and it is the expected one
};

/// Tries a configuration step by step, so that each failure can be explained by itself. One use. Changes
/// nothing on the server. Emits stepPassed() for each step, then either succeeded() or, once, stepFailed();
/// nothing after cancel(). UI thread, never blocks.
class ConnectionProbe : public QObject {
    Q_OBJECT

public:
    /// @param expectedAddress the account that must answer, else CertificateOfOtherAccount (subject: whose it
    /// is); empty = any
    ConnectionProbe(
        TransportConfiguration configuration, QString expectedAddress = {}, QObject *parent = nullptr);
    ~ConnectionProbe() override;

    /// @param timeoutMs for each step
    void start(int timeoutMs = 15000);
    void cancel();

    /// What the server showed; null until there was a handshake.
    const ShownCertificate &serverCertificate() const { return m_serverCertificate; }
    const TransportConfiguration &configuration() const { return m_configuration; }

Q_SIGNALS:
    void stepPassed(ProbeStep step);
    void stepFailed(ProbeStep step, const Error &error);
    void succeeded(const Identity &identity);

private:
    void onConnected();
    void encrypt(const QList<QSslCertificate> &systemAuthorities);
    void onSslErrors(const QList<QSslError> &errors);
    void onEncrypted();
    void onSocketError();
    void signIn();
    void onSignedIn(const Result<Identity> &identity);
    void pass(ProbeStep step);
    void fail(ProbeStep step, const Error &error);

    TransportConfiguration m_configuration;
    QString m_expectedAddress;
    ShownCertificate m_serverCertificate;
    ProbeStep m_step = ProbeStep::ReachedServer; ///< under way
    QTimer m_timeout;
    int m_timeoutMs = 0;
    bool m_ended = true;
    std::unique_ptr<QSslSocket> m_socket;
    std::unique_ptr<HttpsTransport> m_transport;
    std::unique_ptr<SettingsClient> m_client;
};
