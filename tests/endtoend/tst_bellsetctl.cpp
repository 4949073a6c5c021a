// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testserver.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

/// The real program against the real server, as a person or a script runs it.
class TestBellsetctl : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void helpAndVersion();
    void usageErrors_data();
    void usageErrors();
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
    void certShow();
    void certImportWithPassword();
    void certImportWithoutKeychain();
    void apiReadsAndWrites();
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
    Outcome run(const QStringList &arguments, const QByteArray &input = {}) const;
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
        const Outcome outcome = run({QString::fromLatin1(option)});
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY(outcome.out.contains("bellsetctl"));
        QVERIFY(outcome.err.isEmpty());
    }
    QVERIFY(run({QStringLiteral("--help")}).out.contains("forward"));
}

void TestBellsetctl::usageErrors_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const char *line : {"", "bogus", "status now", "status --to x", "--bogus status", "dnd", "dnd maybe",
             "dnd on off", "dnd off --for 1h", "dnd on --for", "dnd on --for 0m", "dnd on --for 1y",
             "dnd on --for 9999d", "dnd on --until yesterday", "dnd on --for 1h --until 17:00", "forward",
             "forward sideways", "forward all now", "forward off sideways", "forward show --to x",
             "forward all --to", "privacy", "privacy perhaps", "calls now", "calls --missed --out",
             "calls --in --out", "calls --since tomorrow", "calls --until soon", "calls --since",
             "calls --since yesterday --until 2d", "calls --limit 0", "calls --limit -1",
             "calls --limit many", "calls --limit 99999999999999999999", "calls --for 1h",
             "calls --missed yes", "--p12 a calls --offline", "status --missed", "cert", "cert import",
             "cert export", "cert show --protect password", "cert import x --protect nothing", "api",
             "api GET", "api PUT /x", "api GET x", "api GET /x y", "api GET /x =y", "-o xml status",
             "--timeout 0 status", "--timeout never status", "--p12 a --account b status"})
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

void TestBellsetctl::everyCommandSpeaksEveryFormat_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const char *line : {"status", "dnd on", "dnd off", "forward all --to bob@example.org",
             "forward show", "forward off", "privacy on", "privacy off", "calls", "calls --missed",
             "cert show", "api GET /settings.phtml action=get_devices",
             "api GET /settings.phtml action=get_aliases", "api GET /settings.phtml action=get_history"})
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
    QVERIFY(QJsonDocument::fromJson(json.err).object().contains(u"error"));
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
    const Outcome outcome = run(arguments + words("status"));
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
