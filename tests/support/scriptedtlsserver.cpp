// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scriptedtlsserver.h"

#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTest>

namespace {

/// Length of the first complete request in `bytes`; -1 while there is none.
qsizetype requestSize(const QByteArray &bytes)
{
    const qsizetype headEnd = bytes.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return -1;
    const QByteArray head = bytes.left(headEnd).toLower();
    const qsizetype at = head.indexOf("content-length:");
    const qsizetype length = at < 0 ? 0 : head.mid(at + 15).split('\r').constFirst().trimmed().toLongLong();
    const qsizetype size = headEnd + 4 + length;
    return bytes.size() >= size ? size : -1;
}

} // namespace

ScriptedAnswer ScriptedAnswer::http(int status, const QByteArray &body, const QByteArray &moreHeaders)
{
    return {"HTTP/1.1 " + QByteArray::number(status) + " x\r\nContent-Type: text/html\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n" + moreHeaders + "\r\n" + body,
        false};
}

ScriptedTlsServer::ScriptedTlsServer(const TestCertificate &certificate, QObject *parent)
    : QTcpServer(parent)
{
    setCertificate(certificate);
    m_tls.setPeerVerifyMode(QSslSocket::QueryPeer);
    m_answers = {ScriptedAnswer::http(200, "null")};
    if (!listen(QHostAddress::LocalHost))
        QTest::qFail("cannot listen", __FILE__, __LINE__);
}

void ScriptedTlsServer::setCertificate(const TestCertificate &certificate)
{
    const QSslCertificate own(certificate.certificatePem);
    m_tls.setLocalCertificate(own);
    m_tls.setPrivateKey(QSslKey(certificate.keyPem, own.publicKey().algorithm()));
}

void ScriptedTlsServer::answer(const QList<ScriptedAnswer> &answers)
{
    m_answers = answers;
}

QUrl ScriptedTlsServer::url() const
{
    QUrl url(QStringLiteral("https://127.0.0.1"));
    url.setPort(serverPort());
    return url;
}

void ScriptedTlsServer::incomingConnection(qintptr descriptor)
{
    ++m_connections;
    auto *socket = new QSslSocket(this);
    socket->setSocketDescriptor(descriptor);
    connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QObject::destroyed, this, [this, socket] { m_received.remove(socket); });
    switch (m_greeting) {
    case Greeting::Handshake:
        break;
    case Greeting::Silence:
        return;
    case Greeting::HangUp:
        socket->disconnectFromHost();
        return;
    case Greeting::Garbage:
        socket->write("SSH-2.0-OpenSSH\r\n");
        return;
    }
    socket->setSslConfiguration(m_tls);
    connect(socket, &QSslSocket::readyRead, this, [this, socket] { onReadyRead(socket); });
    connect(socket, &QSslSocket::sslErrors, socket, [socket] { socket->ignoreSslErrors(); });
    socket->startServerEncryption();
}

void ScriptedTlsServer::onReadyRead(QSslSocket *socket)
{
    QByteArray &received = m_received[socket];
    received += socket->readAll();
    for (qsizetype size = requestSize(received); size >= 0; size = requestSize(received)) {
        const QByteArray request = received.left(size);
        received.remove(0, size);
        onRequest(socket, request);
    }
}

void ScriptedTlsServer::onRequest(QSslSocket *socket, const QByteArray &request)
{
    m_requests.append(request);
    m_clientNames.append(socket->peerCertificate().subjectInfo(QSslCertificate::CommonName).value(0));
    const ScriptedAnswer answer = m_answers.size() > 1 ? m_answers.takeFirst() : m_answers.constFirst();
    socket->write(answer.bytes);
    if (answer.close)
        socket->disconnectFromHost();
}
