// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellsetctl/command.h"
#include "tests/endtoend/ctltest.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>

/// What all commands have in common, and those for who reaches one.
class TestBellsetctl : public CtlTest {
    Q_OBJECT

private Q_SLOTS:
    void helpAndVersion();
    void usageErrors_data();
    void usageErrors();
    void theRealProgram();
    void status();
    void statusIsFalseWhenNobodyIsReachable();
    void dnd();
    void dndForAWhile();
    void forwardToMobile();
    void forwardWithoutMobileNumber();
    void forwardRemembersItsTarget();
    void forwardUntil();
    void forwardErrors_data();
    void forwardErrors();
    void privacy();
    void apiReadsAndWrites();
    void everyCommandIsTriedInEveryFormat();
    void everyCommandSpeaksEveryFormat_data();
    void everyCommandSpeaksEveryFormat();
    void exitCodes_data();
    void exitCodes();
    void noPromptWithoutTerminal();
    void nothingSecretInArguments();
    void serverGone();
};

void TestBellsetctl::helpAndVersion()
{
    for (const char *option : {"--help", "-h", "--version"}) {
        const Outcome outcome = start({QString::fromLatin1(option)});
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY(outcome.out.contains("bellsetctl"));
        QVERIFY(outcome.err.isEmpty());
    }
    QVERIFY(start({QStringLiteral("--help")}).out.contains("forward"));
    QCOMPARE(run({QStringLiteral("--help")}).out, start({QStringLiteral("--help")}).out);
}

void TestBellsetctl::usageErrors_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const char *line :
        {"", "bogus", "status now", "status --to x", "--bogus status", "dnd", "dnd maybe", "cert enrol",
            "cert enrol a@b --protect nothing", "cert enrol a@b c", "cert show --invitation-stdin",
            "--p12 x cert enrol a@example.org", "status --invitation-stdin", "calls now",
            "calls --missed --out", "calls --in --out", "calls --since tomorrow", "calls --until soon",
            "calls --since", "calls --since yesterday --until 2d", "calls --limit 0", "calls --limit -1",
            "calls --limit many", "calls --limit 99999999999999999999", "calls --for 1h",
            "calls --missed yes", "--p12 a calls --offline", "status --missed", "dnd on off", "journal",
            "journal get now", "journal get --uuid x", "journal get --since never", "journal get --limit 0",
            "journal get --limit 5001", "journal get --summary --limit 1", "journal put",
            "journal put --uuid x a b", "journal put --uuid x --summary", "journal delete",
            "journal delete 1 --uuid x", "dnd off --for 1h", "dnd on --for", "dnd on --for 0m",
            "dnd on --for 1y", "dnd on --except", "dnd on --except enemies", "dnd on --except everybody",
            "dnd off --except vip", "status --except vip", "rules", "rules show me", "rules accept",
            "rules accept weekdays", "rules accept someday vip", "rules accept mon-fri enemies",
            "rules accept daily 9-17 vip", "rules accept daily 09:00-25:00 vip",
            "rules accept daily 09:00-09:00 vip", "rules accept daily 09:00-17:00 vip now",
            "rules accept daily 09:00-17:00 off", "rules reject", "rules reject add",
            "rules reject sideways x", "rules reject add \x01", "rules clear everything",
            "rules show --at 17:00", "block", "unblock", "block @", "explain", "explain 22:00",
            "explain bob --at", "explain bob --at yesterday", "dnd on --for 9999d",
            "dnd on --until yesterday", "dnd on --for 1h --until 17:00", "forward", "forward sideways",
            "forward all now", "forward off sideways", "forward show --to x", "forward all --to", "privacy",
            "privacy perhaps", "cert", "cert import", "cert export", "cert show --protect password",
            "cert import x --protect nothing", "cert renew now", "cert export x --protect password",
            "cert show --legacy", "cert export x.crt --legacy", "cert revoke", "cert list all",
            "--p12 x cert renew", "cert export /", "api", "api GET", "api PUT /x", "api GET x",
            "api GET /x y", "api GET /x =y", "-o xml status", "--timeout 0 status", "--timeout never status"})
        QTest::newRow(line) << words(line);
}

void TestBellsetctl::usageErrors()
{
    QFETCH(QStringList, arguments);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY(!outcome.err.isEmpty());
}

void TestBellsetctl::theRealProgram()
{
    const auto asAlice = [this](const QStringList &arguments) {
        return start(as(alice) + arguments, "demo-alice\n");
    };
    for (const char *command : {"status", "status -o json", "status -o csv", "forward show"}) {
        const Outcome real = asAlice(words(command));
        QCOMPARE(real.exitCode, 0);
        QVERIFY(real.err.isEmpty());
        QCOMPARE(real.out, runAs(alice, words(command)).out);
    }
    const Outcome usage = start(words("bogus"));
    QCOMPARE(usage.exitCode, 2);
    QVERIFY(usage.out.isEmpty() && !usage.err.isEmpty());
    QCOMPARE(start(as(alice) + words("status"), "wrong\n").exitCode, 9);
    QCOMPARE(start(words("status --p12 /nonexistent.p12")).exitCode, 4);
}

void TestBellsetctl::status()
{
    const Outcome text = runAs(alice, words("status"));
    QCOMPARE(text.exitCode, 0);
    QVERIFY(text.err.isEmpty());
    QCOMPARE(text.out.count('\n'), 1);
    QVERIFY2(text.out.contains("voicemail"), text.out.constData());
    const QJsonObject json = runAs(alice, words("status -o json")).json().toObject();
    QCOMPARE(json.value(u"account").toString(), QStringLiteral("alice@example.org"));
    QCOMPARE(json.value(u"reachable").toBool(), true);
    QCOMPARE(json.value(u"devices").toInt(), 2);
    QCOMPARE(json.value(u"sentence").toString().toUtf8() + '\n', text.out);
}

void TestBellsetctl::statusIsFalseWhenNobodyIsReachable()
{
    // Carol has no device; whatever is forwarded, do not disturb without a mailbox for it turns all away.
    QCOMPARE(runAs(carol, words("forward off")).exitCode, 0);
    QCOMPARE(runAs(carol, words("dnd on")).exitCode, 0);
    const Outcome outcome = runAs(carol, words("status -o json"));
    QCOMPARE(outcome.exitCode, 3);
    QCOMPARE(outcome.json().toObject().value(u"reachable").toBool(true), false);
    QCOMPARE(runAs(carol, words("dnd off")).exitCode, 0);
}

void TestBellsetctl::dnd()
{
    QCOMPARE(runAs(alice, words("dnd on")).exitCode, 0);
    QCOMPARE(runAs(alice, words("status -o json")).json().toObject().value(u"dnd").toBool(), true);
    QCOMPARE(runAs(alice, words("dnd off")).exitCode, 0);
    QCOMPARE(runAs(alice, words("status -o json")).json().toObject().value(u"dnd").toBool(true), false);
}

void TestBellsetctl::dndForAWhile()
{
    const Outcome on = runAs(alice, words("dnd on --for 1h -o json"));
    QCOMPARE(on.exitCode, 0);
    const QDateTime promised =
        QDateTime::fromString(on.json().toObject().value(u"until").toString(), Qt::ISODate);
    const QJsonObject state =
        runAs(alice, words("api GET /settings.phtml action=get_dnd -o json")).json().toObject();
    QCOMPARE(state.value(u"dnd").toBool(), true);
    // The server's clock is its own in tests; an hour is an hour on both.
    QVERIFY(qAbs(state.value(u"until").toInteger() - m_server->clock().nowSeconds() - 3600) < 120);
    QVERIFY(promised.isValid());
    QCOMPARE(runAs(alice, words("dnd off")).exitCode, 0);
}

void TestBellsetctl::forwardToMobile()
{
    const Outcome on = runAs(alice, words("forward busy --to mobile -o json"));
    QCOMPARE(on.exitCode, 0);
    const QJsonObject wire =
        runAs(alice, words("api GET /settings.phtml action=diversions -o json")).json().toObject();
    QCOMPARE(wire.value(u"FBUS").toString(), QStringLiteral("+31612345678@example.org"));
    const QJsonArray rows = on.json().toArray();
    QCOMPARE(rows.size(), 5);
    QCOMPARE(rows.at(2).toObject().value(u"condition").toString(), QStringLiteral("busy"));
    QCOMPARE(rows.at(2).toObject().value(u"target").toString(), QStringLiteral("+31612345678@example.org"));
}

void TestBellsetctl::forwardWithoutMobileNumber()
{
    const Outcome outcome = runAs(carol, words("forward all --to mobile"));
    QCOMPARE(outcome.exitCode, 4);
    QVERIFY(outcome.err.contains("mobile"));
    QVERIFY(!runAs(carol, words("forward show -o csv")).out.contains("mobile-number"));
}

void TestBellsetctl::forwardRemembersItsTarget()
{
    QCOMPARE(runAs(bob, words("forward all")).exitCode, 2); // never had a target
    QCOMPARE(runAs(bob, words("forward all --to carol@example.org")).exitCode, 0);
    QCOMPARE(runAs(bob, words("forward off all")).exitCode, 0);
    QVERIFY(!runAs(bob, words("forward show -o csv")).out.contains("all,carol"));
    QCOMPARE(runAs(bob, words("forward all")).exitCode, 0);
    QVERIFY(runAs(bob, words("forward show -o csv")).out.contains("all,carol@example.org,"));
    QCOMPARE(runAs(bob, words("forward off")).exitCode, 0);
}

void TestBellsetctl::forwardUntil()
{
    const qint64 end = m_server->clock().nowSeconds() + 7200;
    const QString written =
        QDateTime::fromSecsSinceEpoch(qMax(end, QDateTime::currentSecsSinceEpoch() + 7200), Qt::UTC)
            .toString(Qt::ISODate);
    const Outcome outcome =
        runAs(bob, words("forward all --to carol@example.org -o csv --until") + QStringList{written});
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY2(outcome.out.contains("all,carol@example.org," + written.toUtf8()), outcome.out.constData());
    QCOMPARE(runAs(bob, words("forward off")).exitCode, 0);
}

void TestBellsetctl::forwardErrors_data()
{
    QTest::addColumn<QString>("target");
    QTest::newRow("oneself") << QStringLiteral("alice@example.org");
    QTest::newRow("an alias of oneself") << QStringLiteral("alice.example@example.org");
    QTest::newRow("nonsense") << QStringLiteral("two words@");
}

void TestBellsetctl::forwardErrors()
{
    QFETCH(QString, target);
    const Outcome outcome =
        runAs(alice, {QStringLiteral("forward"), QStringLiteral("all"), QStringLiteral("--to"), target});
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY(!outcome.err.isEmpty());
}

void TestBellsetctl::privacy()
{
    const QStringList ask = words("api GET /settings.phtml action=get_privacy -o json");
    QCOMPARE(runAs(alice, words("privacy on")).exitCode, 0);
    QCOMPARE(runAs(alice, ask).json().toObject().value(u"privacy").toBool(), true);
    QCOMPARE(runAs(alice, words("privacy off")).exitCode, 0);
    QCOMPARE(runAs(alice, ask).json().toObject().value(u"privacy").toBool(true), false);
}

void TestBellsetctl::apiReadsAndWrites()
{
    const Outcome identity = runAs(alice, words("api GET /settings.phtml action=get_identity -o json"));
    QCOMPARE(identity.exitCode, 0);
    QCOMPARE(identity.json().toObject().value(u"mobile_number").toString(), QStringLiteral("+31612345678"));
    QCOMPARE(runAs(alice, words("api POST /settings.phtml action=set_call_forwarding FBUS=")).exitCode, 0);
    QCOMPARE(runAs(alice, words("api GET /settings.phtml?action=get_call_forwarding -o json"))
                 .json()
                 .toObject()
                 .value(u"FBUS")
                 .toString(),
        QString());
    const Outcome unknown = runAs(alice, words("api GET /settings.phtml action=get_moon"));
    QCOMPARE(unknown.exitCode, 8);
    QCOMPARE(runAs(alice, words("api GET /nowhere")).exitCode, 4);
}

namespace {

/// At least one line for each command: all are run in every format. Those with secrets on standard input are
/// tried in tst_bellsetctlaccount.
constexpr std::array everyCommand{"status", "dnd on", "dnd off", "forward all --to bob@example.org",
    "forward show", "forward off", "privacy on", "privacy off", "cert show", "cert list",
    "dnd on --except vip", "dnd off", "rules show", "rules accept sun 10:00-12:00 everybody",
    "rules accept sun off", "rules reject add %@bad.example", "rules reject remove %@bad.example",
    "block +31900123456", "unblock +31900123456", "rules clear", "explain bob",
    "journal put --uuid urn:uuid:x /etc/hostname", "journal get", "journal get --summary",
    "journal get --since 2030-01-01", "journal delete 17", "calls", "calls --missed", "aliases", "enum",
    "devices", "sign-ins", "balance", "balance --history", "usage", "usage --days", "voicemail", "identity",
    "caller-id", "api GET /settings.phtml action=get_devices", "api GET /settings.phtml action=get_aliases",
    "api GET /settings.phtml action=get_history"};

} // namespace

void TestBellsetctl::everyCommandIsTriedInEveryFormat()
{
    for (const CommandInfo &command : commands()) {
        if (command.name == QLatin1String("password") || command.name == QLatin1String("voucher"))
            continue;
        const bool isTried = std::any_of(everyCommand.begin(), everyCommand.end(),
            [&command](const char *line) { return words(line).constFirst() == command.name; });
        QVERIFY2(isTried, command.name.data());
    }
}

void TestBellsetctl::everyCommandSpeaksEveryFormat_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const char *line : everyCommand)
        QTest::newRow(line) << words(line);
}

void TestBellsetctl::everyCommandSpeaksEveryFormat()
{
    QFETCH(QStringList, arguments);
    const Outcome text = runAs(alice, arguments);
    QCOMPARE(text.exitCode, 0);
    QVERIFY(text.out.endsWith('\n'));
    const Outcome json = runAs(alice, arguments + words("-o json"));
    QCOMPARE(json.exitCode, 0);
    QVERIFY2(!QJsonDocument::fromJson(json.out).isNull(), json.out.constData());
    QCOMPARE(json.out.count('\n'), 1);
    const Outcome csv = runAs(alice, words("--output csv") + arguments);
    QCOMPARE(csv.exitCode, 0);
    const QList<QByteArray> lines = csv.out.split('\n');
    QVERIFY(lines.size() >= 2);
    QVERIFY(lines.constFirst().endsWith('\r'));
}

void TestBellsetctl::exitCodes_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<int>("exitCode");
    const QStringList good = as(alice);
    const auto changed = [&good](qsizetype at, const QString &value) {
        QStringList arguments = good;
        arguments[at] = value;
        return arguments;
    };
    QTest::newRow("wrong password") << good << QByteArray("wrong\n") << 9;
    QTest::newRow("no such file") << changed(1, QStringLiteral("/nonexistent.p12"))
                                  << QByteArray("demo-alice\n") << 4;
    QTest::newRow("no such authority")
        << changed(6, QStringLiteral("/nonexistent.crt")) << QByteArray("demo-alice\n") << 4;
    QTest::newRow("nobody listens") << changed(4, QStringLiteral("https://127.0.0.1:1"))
                                    << QByteArray("demo-alice\n") << 7;
    QTest::newRow("not https") << changed(4, QStringLiteral("http://127.0.0.1")) << QByteArray("demo-alice\n")
                               << 2;
}

void TestBellsetctl::exitCodes()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, password);
    QFETCH(int, exitCode);
    const Outcome outcome = run(arguments + words("status"), password);
    QVERIFY2(outcome.exitCode == exitCode, outcome.err.constData());
    QVERIFY(outcome.out.isEmpty());
    const Outcome json = run(arguments + words("status -o json"), password);
    const QJsonObject error = QJsonDocument::fromJson(json.err).object();
    QVERIFY(error.contains(u"error"));
    if (exitCode == 7) // why, and where it was asked
        QVERIFY2(error.value(u"detail").toString().contains(u"GET https://127.0.0.1:1/settings.phtml"),
            json.err.constData());
}

void TestBellsetctl::noPromptWithoutTerminal()
{
    QStringList arguments = as(alice);
    arguments.removeAll(QStringLiteral("--password-stdin"));
    const Outcome outcome = start(arguments + words("status"));
    QCOMPARE(outcome.exitCode, 9);
    QVERIFY(!outcome.err.contains("Password"));
}

void TestBellsetctl::nothingSecretInArguments()
{
    QVERIFY(!run({QStringLiteral("--help")}).out.contains("--password "));
    QCOMPARE(run(as(alice) + words("--password demo-alice status"), "demo-alice\n").exitCode, 2);
}

void TestBellsetctl::serverGone()
{
    m_server->stop();
    QCOMPARE(runAs(alice, words("status")).exitCode, 7);
    m_server->start();
    QCOMPARE(runAs(alice, words("status")).exitCode, 0);
}

QTEST_GUILESS_MAIN(TestBellsetctl)
#include "tst_bellsetctl.moc"
