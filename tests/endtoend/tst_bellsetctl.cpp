// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellsetctl/command.h"
#include "app/bellsetctl/program.h"
#include "tests/support/testserver.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

#include <algorithm>
#include <array>
#include <cstdio>

/// The program against the real server. Most cases run all of it but main() in this process, which is a
/// hundred times faster than starting it; those that are about the process start the real program.
class TestBellsetctl : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
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
    void rules();
    void blocking();
    void dndExceptions();
    void explains();
    void privacy();
    void journal();
    void journalOfManyAndLarge();
    void certShow();
    void certImportWithPassword();
    void certRenewAndExport();
    void certListAndRevoke();
    void certImportWithoutKeychain();
    void apiReadsAndWrites();
    void everyCommandIsTriedInEveryFormat();
    void everyCommandSpeaksEveryFormat_data();
    void everyCommandSpeaksEveryFormat();
    void exitCodes_data();
    void exitCodes();
    void refusedCertificates_data();
    void refusedCertificates();
    void noPromptWithoutTerminal();
    void nothingSecretInArguments();
    void serverGone();

private:
    struct Outcome {
        int exitCode = -1;
        QByteArray out;
        QByteArray err;
        QJsonValue json() const
        {
            const QJsonDocument document = QJsonDocument::fromJson(out);
            return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
        }
    };
    /// In this process, with `input` as its standard input.
    Outcome run(const QStringList &arguments, const QByteArray &input = {}) const;
    /// The real program.
    Outcome start(const QStringList &arguments, const QByteArray &input = {}) const;
    Outcome runAs(const QString &name, const QStringList &arguments) const;
    QStringList as(const QString &name) const;

    std::unique_ptr<TestServer> m_server;
};

namespace {

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

const QString alice = QStringLiteral("alice");
const QString bob = QStringLiteral("bob");
const QString carol = QStringLiteral("carol");

} // namespace

TestBellsetctl::Outcome TestBellsetctl::run(const QStringList &arguments, const QByteArray &input) const
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

TestBellsetctl::Outcome TestBellsetctl::start(const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    process.start(QStringLiteral(BELLSETCTL), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QStringList TestBellsetctl::as(const QString &name) const
{
    return {QStringLiteral("--p12"), m_server->directory() + QStringLiteral("/test-%1.p12").arg(name),
        QStringLiteral("--password-stdin"), QStringLiteral("--server"), m_server->url().toString(),
        QStringLiteral("--ca"), m_server->caFile()};
}

TestBellsetctl::Outcome TestBellsetctl::runAs(const QString &name, const QStringList &arguments) const
{
    return run(as(name) + arguments, "demo-" + name.toUtf8() + '\n');
}

void TestBellsetctl::initTestCase()
{
    m_server = std::make_unique<TestServer>();
    for (const QString &name : {alice, bob, carol}) {
        const IssuedCertificate certificate = m_server->certificateOf(name + QStringLiteral("@example.org"));
        QFile file(m_server->directory() + QStringLiteral("/test-%1.p12").arg(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(m_server->p12(certificate, QStringLiteral("demo-") + name));
    }
}

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
    for (const char *line : {"", "bogus", "status now", "status --to x", "--bogus status", "dnd", "dnd maybe",
             "calls now", "calls --missed --out", "calls --in --out", "calls --since tomorrow",
             "calls --until soon", "calls --since", "calls --since yesterday --until 2d", "calls --limit 0",
             "calls --limit -1", "calls --limit many", "calls --limit 99999999999999999999", "calls --for 1h",
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
             "rules show --at 17:00", "block", "unblock", "block @", "explain", "explain bob --at",
             "explain bob --at yesterday", "dnd on --for 9999d", "dnd on --until yesterday",
             "dnd on --for 1h --until 17:00", "forward", "forward sideways", "forward all now",
             "forward off sideways", "forward show --to x", "forward all --to", "privacy", "privacy perhaps",
             "cert", "cert import", "cert export", "cert show --protect password",
             "cert import x --protect nothing", "cert renew now", "cert export x --protect password",
             "cert show --legacy", "cert export x.crt --legacy", "cert revoke", "cert list all",
             "--p12 x cert renew", "cert export /", "api", "api GET", "api PUT /x", "api GET x",
             "api GET /x y", "api GET /x =y", "-o xml status", "--timeout 0 status", "--timeout never status",
             "--p12 a --account b status"})
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

void TestBellsetctl::rules()
{
    const auto read = [this](const char *action) {
        return runAs(bob, words("api GET /settings.phtml -o json") + QStringList{QLatin1String(action)})
            .json();
    };
    QCOMPARE(
        runAs(bob, words("rules show")).out, QByteArray("Accept: everybody, at any time\nReject: nobody\n"));
    const Outcome accept = runAs(bob, words("rules accept weekdays 9:00-17:30 coworkers,vip"));
    QVERIFY2(accept.exitCode == 0, accept.err.constData());
    QCOMPARE(accept.out,
        QString::fromUtf8("Accept: weekdays 09:00–17:30: coworkers and VIP\nReject: nobody\n").toUtf8());
    QCOMPARE(runAs(bob, words("rules accept daily family")).exitCode, 0);
    QCOMPARE(
        runAs(bob, words("rules accept mon-fri 08:00-24:00 vip")).exitCode, 0); // in the place of weekdays
    QCOMPARE(runAs(bob, words("rules reject add %@Bad.Example")).exitCode, 0);
    const QJsonObject rules = read("action=get_accept_rules").toObject().value(u"persistent").toObject();
    QCOMPARE(rules.keys(), (QStringList{QStringLiteral("127"), QStringLiteral("31")}));
    QCOMPARE(rules.value(u"31").toObject().value(u"stop").toString(), QStringLiteral("23:59"));
    QCOMPARE(runAs(bob, words("rules show -o csv")).out,
        QByteArray("kind,days,start,stop,rule,until\r\naccept,weekdays,08:00,23:59,vip,\r\n"
                   "accept,daily,00:00,23:59,family,\r\nreject,,,,sip:%@bad.example,\r\n"));
    const QJsonObject shown = runAs(bob, words("rules show -o json")).json().toObject();
    QCOMPARE(shown.value(u"accept").toArray().size(), 2);
    QCOMPARE(shown.value(u"reject").toArray().size(), 1);
    QVERIFY(shown.value(u"temporary").isNull());
    QCOMPARE(runAs(bob, words("rules accept weekdays off")).exitCode, 0);
    QCOMPARE(runAs(bob, words("rules clear accept")).out,
        QByteArray("Accept: everybody, at any time\nReject: sip:%@bad.example\n"));
    QCOMPARE(
        runAs(bob, words("rules clear")).out, QByteArray("Accept: everybody, at any time\nReject: nobody\n"));
}

void TestBellsetctl::blocking()
{
    for (int twice = 0; twice < 2; ++twice) {
        const Outcome blocked = runAs(bob, words("block +31 900 123456 -o json"));
        QVERIFY2(blocked.exitCode == 0, blocked.err.constData());
        QCOMPARE(
            blocked.json().toObject().value(u"pattern").toString(), QStringLiteral("sip:%31900123456@%"));
    }
    QCOMPARE(runAs(bob, words("rules show -o json")).json().toObject().value(u"reject").toArray().size(), 1);
    const Outcome turnedAway = runAs(bob, words("explain 0031900123456"));
    QCOMPARE(turnedAway.exitCode, 3);
    QVERIFY2(turnedAway.out.contains("rejected (603)"), turnedAway.out.constData());
    QCOMPARE(runAs(bob, words("rules reject add %31900%@%")).exitCode, 0);
    const Outcome still = runAs(bob, words("unblock +31900123456"));
    QCOMPARE(still.exitCode, 3);
    QVERIFY2(still.out.contains("sip:%31900%@%"), still.out.constData());
    QCOMPARE(runAs(bob, words("unblock %31900%@%")).exitCode, 0);
    QCOMPARE(runAs(bob, words("unblock +31900123456")).exitCode, 0); // not blocked: nothing to do
    QCOMPARE(runAs(bob, words("block 101 -o csv")).out,
        QByteArray("caller,blocked,pattern\r\n101,yes,sip:101@example.org\r\n"));
    QCOMPARE(runAs(bob, words("rules clear")).exitCode, 0);
}

void TestBellsetctl::dndExceptions()
{
    const Outcome on = runAs(carol, words("dnd on --for 1h --except vip,family"));
    QVERIFY2(on.exitCode == 0, on.err.constData());
    QVERIFY2(on.out.contains("These get through: VIP and family."), on.out.constData());
    const Outcome status = runAs(carol, words("status"));
    QVERIFY2(status.out.contains("except for VIP and family"), status.out.constData());
    QVERIFY(runAs(carol, words("rules show")).out.startsWith("For now: do not disturb until "));
    // alice is in carol's group vip, bob is not.
    QCOMPARE(runAs(carol, words("explain bob")).exitCode, 3);
    QVERIFY(runAs(carol, words("explain alice")).out.contains("alice@example.org is one of them"));
    QCOMPARE(runAs(carol, words("dnd off")).exitCode, 0);
}

void TestBellsetctl::explains()
{
    // carol's hours: weekdays 08:30-18:00 everybody; weekend 10:00-16:00 vip and coworkers.
    const auto result = [this](const QStringList &arguments) {
        return runAs(carol, words("explain -o json") + arguments)
            .json()
            .toObject()
            .value(u"steps")
            .toArray()
            .at(3)
            .toObject()
            .value(u"result")
            .toString();
    };
    const QString accepted = QStringLiteral("accepted");
    const QString notAccepted = QStringLiteral("not_accepted");
    QCOMPARE(result(words("eve@example.net --at 2026-11-24T08:30")), accepted);
    QCOMPARE(result(words("eve@example.net --at 2026-11-24T08:29:59")), notAccepted);
    QCOMPARE(result(words("eve@example.net --at 2026-11-28T12:00")), notAccepted);
    QCOMPARE(result(words("bob --at 2026-11-28T12:00")), accepted);
    QCOMPARE(result(words("bob --at 1999-12-31T23:00")), notAccepted); // a Friday night long gone
    const Outcome text = runAs(carol, words("explain spam@example.net"));
    QCOMPARE(text.exitCode, 3);
    QVERIFY2(text.out.contains("sip:spam@example.net"), text.out.constData());
    QCOMPARE(runAs(carol, words("explain b@d@example.net")).exitCode, 2);
    QVERIFY(runAs(carol, words("explain bob -o csv")).out.startsWith("step,result,sentence\r\nreject_list,"));
}

void TestBellsetctl::privacy()
{
    const QStringList ask = words("api GET /settings.phtml action=get_privacy -o json");
    QCOMPARE(runAs(alice, words("privacy on")).exitCode, 0);
    QCOMPARE(runAs(alice, ask).json().toObject().value(u"privacy").toBool(), true);
    QCOMPARE(runAs(alice, words("privacy off")).exitCode, 0);
    QCOMPARE(runAs(alice, ask).json().toObject().value(u"privacy").toBool(true), false);
}

void TestBellsetctl::journal()
{
    const QByteArray text("YWJj\nZGVm\n \xC3\xA9\xE2\x98\x8E");
    const QString file = m_server->saved(QStringLiteral("entry"), text);
    const Outcome put = runAs(bob, words("journal put --uuid urn:uuid:phone -o json") + QStringList{file});
    QVERIFY2(put.exitCode == 0, put.err.constData());
    const QString id = put.json().toArray().first().toObject().value(u"journal_id").toString();
    QVERIFY(!id.isEmpty());
    // From the standard input, behind the password.
    const Outcome piped =
        run(as(bob) + words("journal put --uuid urn:uuid:laptop -"), "demo-bob\nline 1\nline 2\n");
    QVERIFY2(piped.exitCode == 0, piped.err.constData());
    QVERIFY(piped.out.startsWith("Stored as "));

    const QJsonObject all = runAs(bob, words("journal get -o json")).json().toObject();
    QCOMPARE(all.value(u"rows").toInt(), 2);
    const QJsonArray entries = all.value(u"results").toArray();
    QCOMPARE(entries.at(0).toObject().value(u"id").toString(), id);
    QCOMPARE(entries.at(0).toObject().value(u"data").toString().toUtf8(), text);
    QCOMPARE(entries.at(1).toObject().value(u"data").toString(), QStringLiteral("line 1\nline 2\n"));
    const auto countOf = [this](const char *options) {
        return runAs(bob, words(options) + words("-o json")).json().toObject().value(u"rows").toInt(-1);
    };
    QCOMPARE(countOf("journal get --except urn:uuid:phone"), 1);
    QCOMPARE(countOf("journal get --since 2099-01-01T00:00"), 0);
    QCOMPARE(countOf("journal get --since 1h"), 2);
    const QByteArray second = QByteArray::number(entries.at(0).toObject().value(u"timestamp").toInteger());
    QCOMPARE(countOf(("journal get --since " + second).constData()), 1);
    const Outcome table = runAs(bob, words("journal get --limit 1"));
    QCOMPARE(table.out.count('\n'), 1);
    QVERIFY2(table.out.contains("YWJj ZGVm"), table.out.constData());
    QCOMPARE(runAs(bob, words("journal get --summary -o json")).json().toArray().size(), 2);

    QCOMPARE(runAs(bob,
                 QStringList{QStringLiteral("journal"), QStringLiteral("delete"), id, QStringLiteral("4711")})
                 .exitCode,
        0);
    QCOMPARE(countOf("journal get"), 1);
    QVERIFY(runAs(carol, words("journal get")).out.startsWith("No entries."));
    // What is no text cannot be kept byte for byte.
    const QString binary = m_server->saved(QStringLiteral("binary"), QByteArray("\xff\x00\xfe", 3));
    QCOMPARE(runAs(bob, words("journal put --uuid x") + QStringList{binary}).exitCode, 2);
    QCOMPARE(runAs(bob, words("journal put --uuid x /nonexistent")).exitCode, 4);
    QCOMPARE(countOf("journal get"), 1);
}

void TestBellsetctl::journalOfManyAndLarge()
{
    // More than one answer holds.
    const Result<Account> carols = m_server->stores().accounts.find(QStringLiteral("carol@example.org"));
    QVERIFY(carols.has_value());
    const Caller caller{carols->id, carols->address, Role::User, QStringLiteral("certificate"), {}};
    JournalPut put{QStringLiteral("urn:uuid:phone"), {}};
    for (int i = 0; i < 6000; ++i)
        put.rows.append({i, JournalRow::Action::Add, {}, QByteArray::number(i)});
    QVERIFY(m_server->stores().journal.put(caller, put, {}).has_value());
    const QJsonObject all = runAs(carol, words("journal get -o json")).json().toObject();
    QCOMPARE(all.value(u"results").toArray().size(), 6000);
    QCOMPARE(all.value(u"rows").toInt(), 6000);
    QCOMPARE(runAs(carol, words("journal get --limit 5000 -o csv")).out.count('\n'), 5001);
    // Far above what other requests may send.
    const QByteArray large = QByteArray(3'000'000, 'x');
    const QString file = m_server->saved(QStringLiteral("large"), large);
    const Outcome stored = runAs(carol, words("journal put --uuid urn:uuid:laptop") + QStringList{file});
    QVERIFY2(stored.exitCode == 0, stored.err.constData());
    const QJsonObject told =
        runAs(carol, words("journal get --except urn:uuid:phone -o json")).json().toObject();
    QCOMPARE(
        told.value(u"results").toArray().first().toObject().value(u"data").toString().size(), large.size());
    const QString tooLarge = m_server->saved(QStringLiteral("too-large"), QByteArray(8'400'000, 'x'));
    const Outcome refused = runAs(carol, words("journal put --uuid urn:uuid:laptop") + QStringList{tooLarge});
    QVERIFY(refused.exitCode != 0 && !refused.err.isEmpty());
}

void TestBellsetctl::certShow()
{
    const Outcome text = runAs(alice, words("cert show"));
    QCOMPARE(text.exitCode, 0);
    QVERIFY(text.out.contains("alice@example.org"));
    const QJsonObject json = runAs(alice, words("cert show -o json")).json().toObject();
    QCOMPARE(json.value(u"account").toString(), QStringLiteral("alice@example.org"));
    QCOMPARE(json.value(u"sha256").toString().size(), 95);
    QVERIFY(!text.out.contains("PRIVATE"));
}

void TestBellsetctl::certImportWithPassword()
{
    const QString file = as(alice).at(1);
    const QStringList importing = QStringList{QStringLiteral("cert"), QStringLiteral("import"), file,
                                      QStringLiteral("--server"), m_server->url().toString()}
        + words("--password-stdin --protect password");
    const Outcome imported = run(importing, "demo-alice\n");
    QVERIFY2(imported.exitCode == 0, imported.err.constData());
    // The account is found by itself, its server and authority come from the file.
    const Outcome status = run(words("status --password-stdin"), "demo-alice\n");
    QVERIFY2(status.exitCode == 0, status.err.constData());
    QCOMPARE(run(words("status --password-stdin"), "wrong\n").exitCode, 9);
    QCOMPARE(run(words("status")).exitCode, 9); // no terminal to ask at
    QCOMPARE(run(words("--account alice@example.org --password-stdin status"), "demo-alice\n").exitCode, 0);
    QCOMPARE(run(words("--account bob@example.org --password-stdin status"), "demo-alice\n").exitCode, 4);
}

void TestBellsetctl::certRenewAndExport()
{
    // Of certImportWithPassword: an account that is saved with its password.
    const QStringList stdinPassword = words("--password-stdin");
    const auto fingerprint = [&] {
        return run(words("cert show -o json") + stdinPassword, "demo-alice\n")
            .json()
            .toObject()
            .value(u"sha256");
    };
    const QJsonValue before = fingerprint();
    QCOMPARE(run(words("cert renew") + stdinPassword, "wrong\n").exitCode, 9);
    QCOMPARE(fingerprint(), before);
    const Outcome renewed = run(words("cert renew -o json") + stdinPassword, "demo-alice\n");
    QVERIFY2(renewed.exitCode == 0, renewed.err.constData());
    QVERIFY(renewed.json().toObject().value(u"sha256") != before);
    QCOMPARE(fingerprint(), renewed.json().toObject().value(u"sha256"));
    QCOMPARE(run(words("status") + stdinPassword, "demo-alice\n").exitCode, 0);

    const QTemporaryDir folder;
    for (const char *more : {"", "--legacy"}) {
        const QString file = folder.filePath(QStringLiteral("alice%1.p12").arg(QString::fromLatin1(more)));
        const QStringList exporting =
            QStringList{QStringLiteral("cert"), QStringLiteral("export"), file} + words(more) + stdinPassword;
        const Outcome exported = run(exporting, "demo-alice\nanother one\n");
        QVERIFY2(exported.exitCode == 0, exported.err.constData());
        QCOMPARE(QFileInfo(file).permissions() & ~(QFile::ReadUser | QFile::WriteUser),
            QFile::ReadOwner | QFile::WriteOwner);
        const QStringList opening{
            QStringLiteral("--p12"), file, QStringLiteral("--server"), m_server->url().toString()};
        QCOMPARE(run(opening + stdinPassword + words("status"), "another one\n").exitCode, 0);
        QCOMPARE(run(opening + stdinPassword + words("status"), "demo-alice\n").exitCode, 9);
        QCOMPARE(run(exporting, "demo-alice\nanother one\n").exitCode, 2); // it exists
    }
    const QString pem = folder.filePath(QStringLiteral("alice.crt"));
    const Outcome exported = run(
        QStringList{QStringLiteral("cert"), QStringLiteral("export"), pem} + stdinPassword, "demo-alice\n");
    QVERIFY2(exported.exitCode == 0, exported.err.constData());
    QFile file(pem);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.contains("BEGIN CERTIFICATE") && content.contains("BEGIN PRIVATE KEY"));
}

void TestBellsetctl::certListAndRevoke()
{
    const Outcome list = runAs(bob, words("cert list -o json"));
    QVERIFY2(list.exitCode == 0, list.err.constData());
    const QJsonObject mine = list.json().toArray().first().toObject();
    QVERIFY(mine.value(u"in_use").toBool());
    const QString serial =
        readCertificate(m_server->certificateOf(QStringLiteral("bob@example.org")).certificatePem)->serial;
    QCOMPARE(runAs(alice, {QStringLiteral("cert"), QStringLiteral("revoke"), serial}).exitCode, 4);
    const Outcome revoked = runAs(bob, {QStringLiteral("cert"), QStringLiteral("revoke"), serial});
    QVERIFY2(revoked.exitCode == 0 && revoked.out.contains(serial.toLatin1()), revoked.err.constData());
    QVERIFY(runAs(bob, words("cert list")).out.contains("revoked"));
    QVERIFY(m_server->stores().certificates.find(serial)->revoked != 0);
    QCOMPARE(runAs(bob, words("cert revoke zz")).exitCode, 2);
}

void TestBellsetctl::certImportWithoutKeychain()
{
    // There is no keychain in this test: that is said, and nothing is written in clear instead.
    const Outcome outcome =
        run({QStringLiteral("cert"), QStringLiteral("import"), as(bob).at(1), QStringLiteral("--server"),
                m_server->url().toString(), QStringLiteral("--password-stdin")},
            "demo-bob\n");
    QCOMPARE(outcome.exitCode, 9);
    QCOMPARE(run(words("--account bob@example.org status")).exitCode, 4);
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

/// At least one line for each command: all are run in every format.
constexpr std::array everyCommand{"status", "dnd on", "dnd off", "forward all --to bob@example.org",
    "forward show", "forward off", "privacy on", "privacy off", "cert show", "cert list",
    "dnd on --except vip", "dnd off", "rules show", "rules accept sun 10:00-12:00 everybody",
    "rules accept sun off", "rules reject add %@bad.example", "rules reject remove %@bad.example",
    "block +31900123456", "unblock +31900123456", "rules clear", "explain bob",
    "journal put --uuid urn:uuid:x /etc/hostname", "journal get", "journal get --summary",
    "journal get --since 2030-01-01", "journal delete 17", "calls", "calls --missed",
    "api GET /settings.phtml action=get_devices", "api GET /settings.phtml action=get_aliases",
    "api GET /settings.phtml action=get_history"};

} // namespace

void TestBellsetctl::everyCommandIsTriedInEveryFormat()
{
    for (const CommandInfo &command : commands()) {
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

void TestBellsetctl::refusedCertificates_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"expired", "future", "revoked", "unknown", "foreign"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestBellsetctl::refusedCertificates()
{
    QFETCH(QString, kind);
    const QString address = QStringLiteral("alice@example.org");
    const IssuedCertificate certificate = kind == QLatin1String("expired")
        ? m_server->expiredCertificateOf(address)
        : kind == QLatin1String("future")  ? m_server->futureCertificateOf(address)
        : kind == QLatin1String("revoked") ? m_server->revokedCertificateOf(address)
        : kind == QLatin1String("unknown") ? m_server->unknownCertificateOf(address)
                                           : m_server->foreignCertificateOf(address);
    QStringList arguments = as(alice);
    arguments[1] =
        m_server->saved(kind + QStringLiteral(".p12"), m_server->p12(certificate, QStringLiteral("secret")));
    const Outcome outcome = run(arguments + words("status -o json"), "secret\n");
    QVERIFY2(outcome.exitCode == 9 || outcome.exitCode == 6, outcome.err.constData());
    const QString code = QJsonDocument::fromJson(outcome.err).object().value(u"error").toString();
    QVERIFY2(code.startsWith(QLatin1String("certificate.")) || code.startsWith(QLatin1String("tls.client"))
            || code.startsWith(QLatin1String("auth.")),
        qPrintable(code));
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
