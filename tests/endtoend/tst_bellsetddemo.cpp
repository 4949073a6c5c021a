// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bellsetdprocess.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

/// `bellsetd demo`: the same office at every start, kept where it is, with thousands of users if wanted.
class TestBellsetdDemo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void secondStartKeepsEverything();
    void leavesARealOfficeAlone();
    void massUsers();
    void usualDirectoryIsTheUsersOwn();
};

void TestBellsetdDemo::secondStartKeepsEverything()
{
    BellsetdProcess demo;
    QVERIFY(demo.start(QStringLiteral("demo")));
    const QString alice = demo.directory() + QStringLiteral("/demo/alice@example.org.crt");
    const QByteArray history = demo.curl(QStringLiteral("/settings.phtml?action=get_history"), alice).output;
    QVERIFY(
        demo.curl(QStringLiteral("/settings.phtml?action=set_privacy_on"), alice).output.contains("true"));
    QCOMPARE(demo.stop(), 0);
    QVERIFY(demo.log().contains(demo.directory().toUtf8()));
    // Bob's call began a moment before this start, not weeks ago at the first one.
    const auto activeCalls = [&demo](const char *statement) {
        return runProgram(QStringLiteral("python3"),
            {QStringLiteral("-c"),
                QStringLiteral("import sqlite3,sys\nc=sqlite3.connect(sys.argv[1])\n"
                               "print(c.execute(sys.argv[2]).fetchall())\nc.commit()"),
                demo.directory() + QStringLiteral("/bellset.db"), QLatin1String(statement)})
            .both();
    };
    QCOMPARE(activeCalls("UPDATE active_call SET begun = 1 RETURNING begun"), QByteArray("[(1,)]\n"));
    QFile bundle(alice);
    QVERIFY(bundle.open(QIODevice::ReadOnly));
    const QByteArray before = bundle.readAll();

    QVERIFY(demo.start(QStringLiteral("demo")));
    QVERIFY(bundle.seek(0));
    QCOMPARE(bundle.readAll(), before);
    QCOMPARE(demo.curl(QStringLiteral("/settings.phtml?action=get_history"), alice).output, history);
    QVERIFY(demo.curl(QStringLiteral("/settings.phtml?action=get_privacy"), alice).output.contains("true"));
    const QJsonArray devices =
        QJsonDocument::fromJson(demo.curl(QStringLiteral("/settings.phtml?action=get_devices"), alice).output)
            .array();
    QCOMPARE(devices.size(), 2);
    QCOMPARE(activeCalls("SELECT unixepoch() - begun BETWEEN 125 AND 300 FROM active_call"),
        QByteArray("[(1,)]\n"));
    // Bob still talks.
    const QString bob = demo.directory() + QStringLiteral("/demo/bob@example.org.crt");
    const QByteArray prepaid = demo.curl(QStringLiteral("/settings.phtml?action=prepaid"), bob).output;
    QVERIFY2(prepaid.contains("\"balance\":12.34,\"currency\":\"EUR\""), prepaid.constData());
    QCOMPARE(prepaid.count("\"session\":"), 1);
}

void TestBellsetdDemo::leavesARealOfficeAlone()
{
    BellsetdProcess office;
    QCOMPARE(office.init().exitCode, 0);
    QVERIFY(office.addPerson(QStringLiteral("erin@example.org"), "x"));
    const QByteArray before = office.run({QStringLiteral("account"), QStringLiteral("list")}).output;
    const ProgramRun refused =
        office.run({QStringLiteral("demo"), QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.errors.contains("not the demo office"), refused.errors.constData());
    QCOMPARE(office.run({QStringLiteral("account"), QStringLiteral("list")}).output, before);
}

void TestBellsetdDemo::massUsers()
{
    BellsetdProcess demo;
    QVERIFY(demo.start(QStringLiteral("demo"), {QStringLiteral("--accounts"), QStringLiteral("1200")}));
    const QByteArray list = demo.run({QStringLiteral("account"), QStringLiteral("list")}).output;
    QCOMPARE(list.count('\n'), 1205);
    QVERIFY(list.contains("u000001@example.org\tuser\tUser 000001\n"));
    QVERIFY(list.contains("u001200@example.org\t"));
    QVERIFY(!QFile::exists(demo.directory() + QStringLiteral("/demo/u000001@example.org.crt")));
    // Whoever needs one of them gets it as for everybody.
    QCOMPARE(demo.run({QStringLiteral("cert"), QStringLiteral("issue"), QStringLiteral("u000007@example.org"),
                          QStringLiteral("--out-dir"), demo.certificates()})
                 .exitCode,
        0);
    const QByteArray history = demo.curl(QStringLiteral("/settings.phtml?action=get_history"),
                                       demo.bundleOf(QStringLiteral("u000007@example.org")))
                                   .output;
    QVERIFY2(history.contains("+442079460000"), history.constData());
    QCOMPARE(demo.stop(), 0);
    QVERIFY(demo.start(QStringLiteral("demo"), {QStringLiteral("--accounts"), QStringLiteral("1300")}));
    QCOMPARE(demo.run({QStringLiteral("account"), QStringLiteral("list")}).output.count('\n'), 1305);
}

void TestBellsetdDemo::usualDirectoryIsTheUsersOwn()
{
    const QTemporaryDir home;
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_DATA_HOME"), home.path());
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::MergedChannels);
    const QString ready = home.filePath(QStringLiteral("ready.json"));
    program.start(QStringLiteral(BELLSETD_PROGRAM),
        {QStringLiteral("demo"), QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0"),
            QStringLiteral("--ready-file"), ready});
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(ready), 60'000);
    QVERIFY(QFile::exists(home.filePath(QStringLiteral("bellset-demo/demo/alice@example.org.p12"))));
    program.terminate();
    QVERIFY(program.waitForFinished(30'000));
    QCOMPARE(program.exitCode(), 0);
}

QTEST_GUILESS_MAIN(TestBellsetdDemo)
#include "tst_bellsetddemo.moc"
