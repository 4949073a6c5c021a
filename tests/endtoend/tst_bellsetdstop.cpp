// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/store/database.h"
#include "core/server/store/transaction.h"
#include "tests/support/bellsetdprocess.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <csignal>

/// How long bellsetd takes to stop, whatever stands in its way: ten seconds at most (interfaces.md
/// "bellsetd").
class TestBellsetdStop : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lockedDatabaseWithWaitingWrites();
};

void TestBellsetdStop::lockedDatabaseWithWaitingWrites()
{
    BellsetdProcess server;
    QCOMPARE(server.init().exitCode, 0);
    const QString alice = QStringLiteral("alice@example.org");
    QVERIFY(server.addPerson(alice, "secret"));
    QFile config(server.path(QStringLiteral("bellsetd.conf")));
    QVERIFY(config.open(QIODevice::WriteOnly));
    // One at a time, so that each of the writes waits by itself.
    config.write("[limits]\nwriter_batch = 1\ndrain_timeout = 1s\n");
    config.close();
    QVERIFY(server.start(QStringLiteral("serve"), {QStringLiteral("--config"), config.fileName()}));

    const auto other =
        Database::open(DatabaseUrl::ofSqliteFile(server.directory() + QStringLiteral("/bellset.db")));
    QVERIFY(other.has_value());
    Result<Transaction> lock = Transaction::begin(**other);
    QVERIFY(lock.has_value());
    constexpr int writes = 5; // each would wait for five seconds
    QProcess clients;
    clients.start(QStringLiteral("curl"),
        {QStringLiteral("-sS"), QStringLiteral("--parallel"), QStringLiteral("--parallel-immediate"),
            QStringLiteral("--cacert"), server.ca(), QStringLiteral("-E"), server.bundleOf(alice),
            server.url() + QStringLiteral("/settings.phtml?action=set_dnd_on&duration=[1-%1]").arg(writes)});
    QVERIFY(clients.waitForStarted());
    // Reads are answered from the same worker: once one that came after the writes is, they are queued.
    QElapsedTimer queued;
    queued.start();
    while (queued.elapsed() < 500)
        QVERIFY(server.curl(QStringLiteral("/settings.phtml?action=get_dnd"), server.bundleOf(alice))
                    .output.contains("\"dnd\":false"));

    QElapsedTimer time;
    time.start();
    server.signal(SIGTERM);
    QTRY_VERIFY_WITH_TIMEOUT(!server.isRunning(), 60'000);
    QVERIFY2(time.elapsed() < 10'000, qPrintable(QString::number(time.elapsed())));
    QCOMPARE(server.process().exitStatus(), QProcess::NormalExit);
    QCOMPARE(server.process().exitCode(), 0);
    QVERIFY(server.log().contains("stopped"));
    QTRY_VERIFY_WITH_TIMEOUT(clients.state() == QProcess::NotRunning, 30'000);
    QVERIFY(!clients.readAllStandardOutput().contains("\"success\":true"));
}

QTEST_GUILESS_MAIN(TestBellsetdStop)
#include "tst_bellsetdstop.moc"
