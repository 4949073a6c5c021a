// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testcertificates.h"

#include <QHash>
#include <QList>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QUrl>

class QSslSocket;

/// What the server does with one request.
struct ScriptedAnswer {
    QByteArray bytes; ///< sent as they are, head and body; empty = nothing
    bool close = false; ///< close the connection after that

    /// A complete answer with Content-Length.
    static ScriptedAnswer http(int status, const QByteArray &body, const QByteArray &moreHeaders = {});
    /// Nothing at all, for ever.
    static ScriptedAnswer silence() { return {}; }
    /// The connection closes instead of an answer.
    static ScriptedAnswer hangUp() { return {{}, true}; }
};

/// A TLS server on 127.0.0.1 that misbehaves as told. Runs in the test's thread; asks every client for a
/// certificate and takes any.
class ScriptedTlsServer : public QTcpServer {
    Q_OBJECT

public:
    enum class Greeting {
        Handshake, ///< as it should be
        Silence, ///< accepts the connection and says nothing
        HangUp, ///< closes before any handshake
        Garbage, ///< says something that is not TLS
    };

    explicit ScriptedTlsServer(const TestCertificate &certificate, QObject *parent = nullptr);

    /// The answers to the next requests, in order; after the last one it is repeated.
    void answer(const QList<ScriptedAnswer> &answers);
    void setGreeting(Greeting greeting) { m_greeting = greeting; }
    void setCertificate(const TestCertificate &certificate);
    QSslConfiguration &tls() { return m_tls; }

    /// https://127.0.0.1:port
    QUrl url() const;
    /// Complete requests, head and body, oldest first.
    const QList<QByteArray> &requests() const { return m_requests; }
    /// Common name of the client certificate of each request; "" without.
    const QStringList &clientNames() const { return m_clientNames; }
    int connections() const { return m_connections; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void onReadyRead(QSslSocket *socket);
    void onRequest(QSslSocket *socket, const QByteArray &request);

    QSslConfiguration m_tls;
    Greeting m_greeting = Greeting::Handshake;
    QList<ScriptedAnswer> m_answers;
    QList<QByteArray> m_requests;
    QStringList m_clientNames;
    QHash<QSslSocket *, QByteArray> m_received;
    int m_connections = 0;
};
