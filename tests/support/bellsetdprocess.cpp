// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bellsetdprocess.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <csignal>

BellsetdProcess::BellsetdProcess()
{
    // Into a file: a pipe that nobody empties would hold the server up.
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardOutputFile(path(QStringLiteral("server.log")), QIODevice::Append);
}

BellsetdProcess::~BellsetdProcess()
{
    if (isRunning())
        stop();
}

ProgramRun BellsetdProcess::run(const QStringList &arguments, const QByteArray &input) const
{
    return runProgram(QStringLiteral(BELLSETD_PROGRAM),
        arguments + QStringList{QStringLiteral("--data-dir"), directory()}, input);
}

ProgramRun BellsetdProcess::init() const
{
    return run({QStringLiteral("init"), QStringLiteral("--domain"), QStringLiteral("example.org"),
                   QStringLiteral("--admin"), QStringLiteral("admin@example.org"), QStringLiteral("--host"),
                   QStringLiteral("pbx.example.org"), QStringLiteral("--password-stdin")},
        "admin secret\n");
}

bool BellsetdProcess::addPerson(
    const QString &address, const QByteArray &password, const QStringList &options) const
{
    const ProgramRun added = run(QStringList{QStringLiteral("account"), QStringLiteral("add"), address,
                                     QStringLiteral("--password-stdin")}
            + options,
        password + '\n');
    const ProgramRun issued = run({QStringLiteral("cert"), QStringLiteral("issue"), address,
        QStringLiteral("--out-dir"), certificates()});
    if (added.exitCode != 0 || issued.exitCode != 0)
        qWarning() << added.both() << issued.both();
    return added.exitCode == 0 && issued.exitCode == 0;
}

bool BellsetdProcess::start(const QString &command, const QStringList &options)
{
    QFile::remove(readyFile());
    m_process.start(QStringLiteral(BELLSETD_PROGRAM),
        QStringList{command, QStringLiteral("--data-dir"), directory(), QStringLiteral("--listen"),
            QStringLiteral("127.0.0.1:0"), QStringLiteral("--ready-file"), readyFile()}
            + options);
    const bool isReady = QTest::qWaitFor(
        [this] { return QFile::exists(readyFile()) || m_process.state() == QProcess::NotRunning; }, 90'000);
    if (!isReady || !isRunning()) {
        qWarning() << log();
        return false;
    }
    return true;
}

QJsonObject BellsetdProcess::ready() const
{
    QFile file(readyFile());
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QByteArray BellsetdProcess::log() const
{
    QFile file(path(QStringLiteral("server.log")));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void BellsetdProcess::signal(int number) const
{
    ::kill(pid_t(m_process.processId()), number);
}

int BellsetdProcess::stop()
{
    signal(SIGTERM);
    if (!m_process.waitForFinished(30'000) || m_process.exitStatus() != QProcess::NormalExit)
        return -1;
    if (m_process.exitCode() != 0)
        qWarning().noquote() << log(); // a report of a sanitizer, too
    return m_process.exitCode();
}

ProgramRun BellsetdProcess::curl(
    const QString &pathAndQuery, const QString &certificate, const QStringList &options) const
{
    QStringList arguments{QStringLiteral("-sS"), QStringLiteral("--cacert"), ca(),
        QStringLiteral("--max-time"), QStringLiteral("60")};
    if (!certificate.isEmpty())
        arguments << QStringLiteral("-E") << certificate;
    return runProgram(QStringLiteral("curl"), arguments + options + QStringList{url() + pathAndQuery});
}
