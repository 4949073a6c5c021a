// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/opensslserver.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

OpensslServer::OpensslServer(
    const TestCertificate &certificate, const TestCertificate &clientAuthority, const QStringList &options)
{
    const auto put = [this](const char *name, const QByteArray &content) {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            QTest::qFail("cannot write a file", __FILE__, __LINE__);
        return file.fileName();
    };
    const QString own = put("server.pem", certificate.certificatePem + certificate.keyPem);
    const QString authority = put("ca.pem", clientAuthority.certificatePem);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(QStringLiteral("openssl"),
        QStringList{QStringLiteral("s_server"), QStringLiteral("-accept"), QStringLiteral("127.0.0.1:0"),
            QStringLiteral("-www"), QStringLiteral("-cert"), own, QStringLiteral("-CAfile"), authority,
            QStringLiteral("-verify_return_error"), QStringLiteral("-Verify"), QStringLiteral("1")}
            + options);
    static const QRegularExpression accepting(QStringLiteral("ACCEPT 127\\.0\\.0\\.1:([0-9]+)"));
    QString output;
    while (m_process.waitForReadyRead(30000)) {
        output += QString::fromLatin1(m_process.readAll());
        const QRegularExpressionMatch match = accepting.match(output);
        if (match.hasMatch()) {
            m_url = QUrl(QStringLiteral("https://127.0.0.1:") + match.captured(1));
            return;
        }
    }
    QTest::qFail(qPrintable(output), __FILE__, __LINE__);
}

OpensslServer::~OpensslServer()
{
    m_process.kill();
    m_process.waitForFinished();
}
