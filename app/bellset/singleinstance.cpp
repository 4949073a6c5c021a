// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellset/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimer>

namespace {

constexpr int patienceMs = 3000;
constexpr qint64 largestHandover = 64 * 1024;

} // namespace

SingleInstance::SingleInstance(QString socketPath, QObject *parent)
    : QObject(parent)
    , m_path(std::move(socketPath))
    , m_lock(m_path + QStringLiteral(".lock"))
{
    m_lock.setStaleLockTime(0); // only the end of the program that holds it makes it stale
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::onConnection);
}

bool SingleInstance::claim(const Handover &handover)
{
    // Who has the lock listens, or will in a moment.
    constexpr int rounds = 60;
    constexpr int pauseMs = 50;
    int unanswered = 0;
    for (int round = 0; round < rounds; ++round) {
        if (m_lock.tryLock(pauseMs)) {
            listen();
            return true;
        }
        if (m_lock.error() != QLockFile::LockFailedError)
            break; // the folder cannot be written: works without
        if (!QFileInfo::exists(m_path))
            continue;
        if (handOver(handover))
            return false;
        if (++unanswered == 2)
            break; // it hangs, and must not swallow this start
    }
    return true;
}

bool SingleInstance::handOver(const Handover &handover)
{
    QLocalSocket socket;
    socket.connectToServer(m_path);
    if (!socket.waitForConnected(patienceMs))
        return false;
    const QJsonObject message{{QStringLiteral("file"), handover.file},
        {QStringLiteral("link"), handover.link}, {QStringLiteral("order"), handover.order},
        {QStringLiteral("activation_token"), handover.activationToken}};
    socket.write(QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n');
    // The running program confirms, so that one that hangs does not swallow the start.
    return socket.waitForBytesWritten(patienceMs) && socket.waitForReadyRead(patienceMs)
        && socket.readAll().startsWith("ok");
}

bool SingleInstance::listen()
{
    if (m_server.listen(m_path))
        return true;
    // Left behind by a program that was killed: nobody answered on it in handOver().
    QLocalServer::removeServer(m_path);
    return m_server.listen(m_path);
}

void SingleInstance::onConnection()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(patienceMs, socket, &QLocalSocket::abort);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (!socket->canReadLine()) {
                if (socket->bytesAvailable() > largestHandover)
                    socket->abort();
                return;
            }
            const QJsonObject message = QJsonDocument::fromJson(socket->readLine(largestHandover)).object();
            socket->write("ok\n");
            socket->disconnectFromServer();
            Q_EMIT startedAgain({message.value(QLatin1StringView("file")).toString(),
                message.value(QLatin1StringView("link")).toString(),
                message.value(QLatin1StringView("order")).toString(),
                message.value(QLatin1StringView("activation_token")).toString()});
        });
    }
}

QString SingleInstance::socketPathFor(const QString &configFolder)
{
    QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (folder.isEmpty()) {
        folder = configFolder;
        QDir().mkpath(folder);
    }
    const QByteArray hash =
        QCryptographicHash::hash(configFolder.toUtf8(), QCryptographicHash::Sha256).toHex().left(12);
    return folder + QStringLiteral("/bellset-") + QString::fromLatin1(hash);
}
