// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/bellsetdprocess.h"

#include <QDir>
#include <QFile>
#include <QTest>

/// The key for stored passwords: where it may lie, and that a wrong one is noticed at once.
class TestBellsetdKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { qunsetenv("CREDENTIALS_DIRECTORY"); }
    void credentialOfSystemd();
    void wrongKeyIsNoticed();
    void officeWithoutAMark();
    void interruptedQuestionBringsTheEchoBack();
};

namespace {

const QString erin = QStringLiteral("erin@example.org");

bool writeKey(
    const QString &path, char byte, QFile::Permissions permissions = QFile::ReadOwner | QFile::WriteOwner)
{
    QFile::remove(path);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(QByteArray(32, byte)) == 32
        && file.setPermissions(permissions);
}

QByteArray inDatabase(const BellsetdProcess &office, const char *statement)
{
    const ProgramRun run = runProgram(QStringLiteral("python3"),
        {QStringLiteral("-c"),
            QStringLiteral("import sqlite3,sys\nc=sqlite3.connect(sys.argv[1])\n"
                           "print(c.execute(sys.argv[2]).fetchall())\nc.commit()"),
            office.directory() + QStringLiteral("/bellset.db"), QLatin1String(statement)});
    return run.exitCode == 0 ? run.output : run.errors;
}

} // namespace

void TestBellsetdKeys::credentialOfSystemd()
{
    BellsetdProcess office;
    const QString credentials = office.path(QStringLiteral("credentials"));
    QVERIFY(QDir().mkpath(credentials));
    const QString key = credentials + QStringLiteral("/bellset.key");
    // As systemd leaves it for a service of another user: the mask of its access list shows as rights of the
    // group.
    QVERIFY(writeKey(key, 'a', QFile::ReadOwner | QFile::ReadGroup));
    qputenv("CREDENTIALS_DIRECTORY", credentials.toLocal8Bit());
    QCOMPARE(office.init().exitCode, 0);
    QVERIFY(!QFile::exists(office.directory() + QStringLiteral("/secret.key")));
    QVERIFY(office.addPerson(erin, "secret")); // its .p12 needs the stored password
    QVERIFY(office.start());
    QCOMPARE(office.stop(), 0);
    QVERIFY(writeKey(key, 'b'));
    QCOMPARE(office.run({QStringLiteral("account"), QStringLiteral("list")}).exitCode, 78);
    qunsetenv("CREDENTIALS_DIRECTORY");
    const ProgramRun without = office.run({QStringLiteral("account"), QStringLiteral("list")});
    QCOMPARE(without.exitCode, 1);
    QVERIFY2(without.errors.contains("secret.key"), without.errors.constData());
}

void TestBellsetdKeys::wrongKeyIsNoticed()
{
    BellsetdProcess office;
    QCOMPARE(office.init().exitCode, 0);
    const QString key = office.directory() + QStringLiteral("/secret.key");
    QVERIFY(QFile::rename(key, key + QStringLiteral(".kept")));
    QVERIFY(writeKey(key, 'x'));
    const QList<QStringList> commands{{QStringLiteral("account"), QStringLiteral("list")},
        {QStringLiteral("account"), QStringLiteral("add"), erin, QStringLiteral("--password-stdin")},
        {QStringLiteral("migrate")},
        {QStringLiteral("serve"), QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")}};
    for (const QStringList &command : commands) {
        const ProgramRun refused = office.run(command, "secret\n");
        QCOMPARE(refused.exitCode, 78);
        QVERIFY2(refused.errors.contains("is not the one"), refused.errors.constData());
        QVERIFY2(refused.errors.contains(key.toLocal8Bit()), refused.errors.constData());
    }
    QVERIFY(QFile::remove(key));
    QVERIFY(QFile::rename(key + QStringLiteral(".kept"), key));
    QVERIFY(!office.run({QStringLiteral("account"), QStringLiteral("list")}).output.contains("erin"));
}

void TestBellsetdKeys::officeWithoutAMark()
{
    // As a version before the mark left it.
    BellsetdProcess office;
    QCOMPARE(office.init().exitCode, 0);
    QCOMPARE(inDatabase(office, "DELETE FROM setting WHERE name = 'secrets.mark' RETURNING 1"),
        QByteArray("[(1,)]\n"));
    const QString key = office.directory() + QStringLiteral("/secret.key");
    QVERIFY(QFile::rename(key, key + QStringLiteral(".kept")));
    QVERIFY(writeKey(key, 'x'));
    QCOMPARE(office.run({QStringLiteral("account"), QStringLiteral("list")}).exitCode, 78);
    QCOMPARE(office.run({QStringLiteral("migrate")}).exitCode, 78);
    QCOMPARE(inDatabase(office, "SELECT COUNT(*) FROM setting WHERE name = 'secrets.mark'"),
        QByteArray("[(0,)]\n"));
    QVERIFY(QFile::remove(key));
    QVERIFY(QFile::rename(key + QStringLiteral(".kept"), key));
    QCOMPARE(office.run({QStringLiteral("account"), QStringLiteral("list")}).exitCode, 0);
    QCOMPARE(office.run({QStringLiteral("migrate")}).exitCode, 0);
    QCOMPARE(inDatabase(office, "SELECT COUNT(*) FROM setting WHERE name = 'secrets.mark'"),
        QByteArray("[(1,)]\n"));
    QCOMPARE(inDatabase(office, "SELECT COUNT(*) FROM audit WHERE actor LIKE 'console:_%'"),
        inDatabase(office, "SELECT COUNT(*) FROM audit"));
}

void TestBellsetdKeys::interruptedQuestionBringsTheEchoBack()
{
    BellsetdProcess office;
    QCOMPARE(office.init().exitCode, 0);
    const ProgramRun run = runProgram(QStringLiteral("python3"),
        {QStringLiteral("-c"),
            QStringLiteral("import os,pty,sys,termios\n"
                           "pid,fd=pty.fork()\n"
                           "if pid==0: os.execv(sys.argv[1],sys.argv[1:])\n"
                           "seen=b''\n"
                           "while b'Password for' not in seen: seen+=os.read(fd,1000)\n"
                           "echo=lambda: bool(termios.tcgetattr(fd)[3]&termios.ECHO)\n"
                           "while echo(): pass\n"
                           "os.write(fd,b'\\x03')\n"
                           "status=os.waitpid(pid,0)[1]\n"
                           "print(os.WTERMSIG(status),echo())"),
            QStringLiteral(BELLSETD_PROGRAM), QStringLiteral("account"), QStringLiteral("passwd"),
            QStringLiteral("admin@example.org"), QStringLiteral("--data-dir"), office.directory()});
    QCOMPARE(run.both(), QByteArray("2 True\n"));
}

QTEST_GUILESS_MAIN(TestBellsetdKeys)
#include "tst_bellsetdkeys.moc"
