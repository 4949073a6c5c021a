// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/endtoend/ctltest.h"

#include "app/bellsetctl/program.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryFile>
#include <QTest>

#include <cstdio>

CtlTest::Outcome CtlTest::run(const QStringList &arguments, const QByteArray &input) const
{
    QTemporaryFile file;
    if (!file.open() || file.write(input) != input.size() || !file.flush()
        || !std::freopen(file.fileName().toLocal8Bit().constData(), "r", stdin))
        return {};
    const QFuture<ProgramOutcome> running =
        runBellsetctl(QStringList{QStringLiteral("bellsetctl")} + arguments);
    if (!QTest::qWaitFor([&running] { return running.isFinished(); }, 60000))
        return {};
    const ProgramOutcome outcome = running.result();
    return {outcome.exitCode, outcome.out, outcome.err};
}

CtlTest::Outcome CtlTest::start(const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    process.start(QStringLiteral(BELLSETCTL), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QStringList CtlTest::as(const QString &name) const
{
    return {QStringLiteral("--p12"), m_server->directory() + QStringLiteral("/test-%1.p12").arg(name),
        QStringLiteral("--password-stdin"), QStringLiteral("--server"), m_server->url().toString(),
        QStringLiteral("--ca"), m_server->caFile()};
}

CtlTest::Outcome CtlTest::runAs(const QString &name, const QStringList &arguments) const
{
    return run(as(name) + arguments, "demo-" + name.toUtf8() + '\n');
}

void CtlTest::initTestCase()
{
    // A new computer: nothing of an earlier run is saved here.
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
        qputenv(name, m_home.filePath(QString::fromLatin1(name)).toLocal8Bit());
    m_server = std::make_unique<TestServer>();
    for (const QString &name : {alice, bob, carol}) {
        const IssuedCertificate certificate = m_server->certificateOf(name + QStringLiteral("@example.org"));
        QFile file(m_server->directory() + QStringLiteral("/test-%1.p12").arg(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(m_server->p12(certificate, QStringLiteral("demo-") + name));
    }
}
