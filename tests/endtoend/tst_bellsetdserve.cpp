// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/ops/configkeys.h"
#include "core/server/ops/office.h"
#include "tests/support/bellsetdprocess.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <array>

namespace {

QJsonObject objectOf(const ProgramRun &run)
{
    return QJsonDocument::fromJson(run.output).object();
}

QString action(const QString &nameAndParameters)
{
    return QStringLiteral("/settings.phtml?action=") + nameAndParameters;
}

} // namespace

/// bellsetd seen by curl: the demo office, asked and changed as people with a certificate do it.
class TestBellsetdServe : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void identityHasItsNineKeys();
    void identityByPkcs12();
    void bothNamesOfForwardingAgree();
    void emptyForwardingClears();
    void missingForwardingStays();
    void mobileNumberIsReplaced();
    void nationalNumberGetsTheCountry();
    void mobileNumberNeedsOne();
    void changesByPost();
    void historyAndDevices();
    void healthIsOpen();
    void withoutACertificate();
    void foreignCertificate();
    void revocationActsAtOnce();
    void removedAccountIsOut();
    void sessionsAreNotMixedUp();
    void unknownPathsAndMethods();
    void answersSayNothingOfTheServer();
    void tenThousandChangesTenThousandLines();

private:
    ProgramRun ask(const QString &name, const QString &person, const QStringList &options = {}) const
    {
        return m_server.curl(action(name), demoBundle(person), options);
    }
    QString demoBundle(const QString &person) const
    {
        return m_server.directory() + QStringLiteral("/demo/") + person + QStringLiteral("@example.org.crt");
    }
    QString forwardingOf(const QString &person, const QString &condition) const
    {
        return objectOf(ask(QStringLiteral("get_call_forwarding"), person)).value(condition).toString();
    }

    BellsetdProcess m_server;
};

void TestBellsetdServe::initTestCase()
{
    QVERIFY(m_server.start(QStringLiteral("demo")));
    QVERIFY(m_server.url().startsWith(QStringLiteral("https://127.0.0.1:")));
}

void TestBellsetdServe::cleanupTestCase()
{
    QCOMPARE(m_server.stop(), 0);
}

void TestBellsetdServe::identityHasItsNineKeys()
{
    const ProgramRun run = ask(QStringLiteral("get_identity"), QStringLiteral("alice"));
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    const QJsonObject identity = objectOf(run);
    for (const char *key : {"sip_address", "email", "first", "lastname", "pstn_caller_id", "mobile_number",
             "timezone", "no_answer_timeout", "quick_dial"})
        QVERIFY2(identity.contains(QLatin1String(key)), key);
    QCOMPARE(identity.size(), 9);
    QCOMPARE(identity.value(QStringLiteral("sip_address")).toString(), QStringLiteral("alice@example.org"));
    QCOMPARE(identity.value(QStringLiteral("first")).toString(), QStringLiteral("Alice"));
    QCOMPARE(identity.value(QStringLiteral("mobile_number")).toString(), QStringLiteral("+31612345678"));
    for (const char *older : {"account", "get_account"})
        QCOMPARE(ask(QLatin1String(older), QStringLiteral("alice")).output, run.output);
}

void TestBellsetdServe::identityByPkcs12()
{
    // The password by curl's configuration on standard input: argv is for everybody to read.
    const QString p12 = m_server.directory() + QStringLiteral("/demo/alice@example.org.p12");
    const ProgramRun run = runProgram(QStringLiteral("curl"),
        {QStringLiteral("-sS"), QStringLiteral("--cacert"), m_server.ca(), QStringLiteral("-K"),
            QStringLiteral("-"), QStringLiteral("--cert-type"), QStringLiteral("P12"),
            m_server.url() + action(QStringLiteral("get_identity"))},
        "cert = \"" + p12.toUtf8() + ":demo-alice\"\n");
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    QCOMPARE(run.output, ask(QStringLiteral("get_identity"), QStringLiteral("alice")).output);
    const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
    QCOMPARE(QFileInfo(p12).permissions() & others, QFileDevice::Permissions());
    QCOMPARE(
        QFileInfo(demoBundle(QStringLiteral("alice"))).permissions() & others, QFileDevice::Permissions());
}

void TestBellsetdServe::bothNamesOfForwardingAgree()
{
    const ProgramRun later = ask(QStringLiteral("get_call_forwarding"), QStringLiteral("alice"));
    QCOMPARE(ask(QStringLiteral("diversions"), QStringLiteral("alice")).output, later.output);
    QCOMPARE(ask(QStringLiteral("get_diversions"), QStringLiteral("alice")).output, later.output);
    QCOMPARE(objectOf(later).keys(),
        QStringList({QStringLiteral("FBUS"), QStringLiteral("FNOA"), QStringLiteral("FNOL"),
            QStringLiteral("FUNC"), QStringLiteral("FUNV")}));
    QCOMPARE(
        forwardingOf(QStringLiteral("alice"), QStringLiteral("FNOA")), QStringLiteral("<voice-mailbox>"));
}

void TestBellsetdServe::emptyForwardingClears()
{
    const ProgramRun set =
        ask(QStringLiteral("set_call_forwarding&FBUS=bob@example.org"), QStringLiteral("alice"));
    QVERIFY2(objectOf(set).value(QStringLiteral("success")).toBool(), set.output.constData());
    QCOMPARE(
        forwardingOf(QStringLiteral("alice"), QStringLiteral("FBUS")), QStringLiteral("bob@example.org"));
    QVERIFY(objectOf(ask(QStringLiteral("set_call_forwarding&FBUS="), QStringLiteral("alice")))
                .value(QStringLiteral("success"))
                .toBool());
    QCOMPARE(forwardingOf(QStringLiteral("alice"), QStringLiteral("FBUS")), QString());
}

void TestBellsetdServe::missingForwardingStays()
{
    QVERIFY(objectOf(ask(QStringLiteral("set_diversions&FNOL=carol@example.org"), QStringLiteral("alice")))
                .value(QStringLiteral("success"))
                .toBool());
    QCOMPARE(
        forwardingOf(QStringLiteral("alice"), QStringLiteral("FNOA")), QStringLiteral("<voice-mailbox>"));
    QCOMPARE(
        forwardingOf(QStringLiteral("alice"), QStringLiteral("FNOL")), QStringLiteral("carol@example.org"));
}

void TestBellsetdServe::mobileNumberIsReplaced()
{
    const ProgramRun set =
        ask(QStringLiteral("set_call_forwarding&FUNC=%3Cmobile-number%3E"), QStringLiteral("alice"));
    QVERIFY2(objectOf(set).value(QStringLiteral("success")).toBool(), set.output.constData());
    QVERIFY(forwardingOf(QStringLiteral("alice"), QStringLiteral("FUNC"))
                .startsWith(QStringLiteral("+31612345678")));
    QVERIFY(objectOf(ask(QStringLiteral("set_call_forwarding&FUNC="), QStringLiteral("alice")))
                .value(QStringLiteral("success"))
                .toBool());
}

void TestBellsetdServe::nationalNumberGetsTheCountry()
{
    const QString set = QStringLiteral("set_call_forwarding&FUNC=");
    const ProgramRun national = ask(set + QStringLiteral("(06)+1234-5678"), QStringLiteral("bob"));
    QVERIFY2(objectOf(national).value(QStringLiteral("success")).toBool(), national.output.constData());
    QCOMPARE(forwardingOf(QStringLiteral("bob"), QStringLiteral("FUNC")),
        QStringLiteral("+31612345678@example.org"));
    const ProgramRun loop = ask(set + QStringLiteral("020+555+010"), QStringLiteral("alice"));
    QVERIFY2(loop.output.contains("forwarding.loop"), loop.output.constData());
    QVERIFY(objectOf(ask(set, QStringLiteral("bob"))).value(QStringLiteral("success")).toBool());
}

void TestBellsetdServe::mobileNumberNeedsOne()
{
    const QJsonObject answer = objectOf(
        ask(QStringLiteral("set_call_forwarding&FUNC=%3Cmobile-number%3E"), QStringLiteral("carol")));
    QCOMPARE(answer.value(QStringLiteral("success")).toBool(true), false);
    QCOMPARE(answer.value(QStringLiteral("error")).toString(), QStringLiteral("forwarding.no_mobile_number"));
    QVERIFY(answer.value(QStringLiteral("error_message")).toString().contains(u"mobile"));
    QCOMPARE(forwardingOf(QStringLiteral("carol"), QStringLiteral("FUNC")), QString());
}

void TestBellsetdServe::changesByPost()
{
    const ProgramRun set = m_server.curl(QStringLiteral("/settings.phtml"), demoBundle(QStringLiteral("bob")),
        {QStringLiteral("-d"), QStringLiteral("action=set_dnd_on&duration=60")});
    QVERIFY2(objectOf(set).value(QStringLiteral("success")).toBool(), set.output.constData());
    QVERIFY(objectOf(ask(QStringLiteral("get_dnd"), QStringLiteral("bob")))
                .value(QStringLiteral("dnd"))
                .toBool());
    QVERIFY(objectOf(ask(QStringLiteral("dnd_off"), QStringLiteral("bob")))
                .value(QStringLiteral("success"))
                .toBool());
    QVERIFY(!objectOf(ask(QStringLiteral("get_dnd"), QStringLiteral("bob")))
                 .value(QStringLiteral("dnd"))
                 .toBool());
    QVERIFY(objectOf(ask(QStringLiteral("privacy_on"), QStringLiteral("bob")))
                .value(QStringLiteral("success"))
                .toBool());
    QVERIFY(ask(QStringLiteral("get_privacy"), QStringLiteral("bob")).output.contains("true"));
    QVERIFY(objectOf(ask(QStringLiteral("privacy_off"), QStringLiteral("bob")))
                .value(QStringLiteral("success"))
                .toBool());
}

void TestBellsetdServe::historyAndDevices()
{
    const QJsonObject history = objectOf(ask(QStringLiteral("get_history"), QStringLiteral("alice")));
    const QJsonArray placed = history.value(QStringLiteral("placed")).toArray();
    const QJsonArray received = history.value(QStringLiteral("received")).toArray();
    QVERIFY2(
        placed.size() + received.size() >= 50, qPrintable(QString::number(placed.size() + received.size())));
    int missed = 0;
    for (const QJsonValue &call : received)
        missed += call.toObject().value(QStringLiteral("duration")).toInt(-1) == 0 ? 1 : 0;
    QVERIFY(missed > 3);
    const QJsonArray devices =
        QJsonDocument::fromJson(ask(QStringLiteral("get_devices"), QStringLiteral("alice")).output).array();
    QCOMPARE(devices.size(), 2);
    QVERIFY(devices.first().toObject().value(QStringLiteral("expires")).toInt() > 24 * 60 * 60);
    const QByteArray aliases = ask(QStringLiteral("get_aliases"), QStringLiteral("alice")).output;
    QVERIFY2(aliases.contains("alice.example@example.org"), aliases.constData());
    QVERIFY2(aliases.contains("+3120555010@example.org"), aliases.constData());
    QVERIFY(ask(QStringLiteral("get_enum"), QStringLiteral("alice")).output.contains("\"+3120555010\""));
    QVERIFY(ask(QStringLiteral("get_accept_rules"), QStringLiteral("carol")).output.contains("\"31\""));
    QVERIFY(ask(QStringLiteral("get_voicemail"), QStringLiteral("alice")).output.contains("2010"));
}

void TestBellsetdServe::healthIsOpen()
{
    for (const char *path : {"/healthz", "/readyz"}) {
        const ProgramRun run =
            m_server.curl(QLatin1String(path), {}, {QStringLiteral("-w"), QStringLiteral("%{http_code}")});
        QCOMPARE(run.output, QByteArray("ok\n200"));
    }
}

void TestBellsetdServe::withoutACertificate()
{
    const ProgramRun run = m_server.curl(
        action(QStringLiteral("get_identity")), {}, {QStringLiteral("-w"), QStringLiteral("\n%{http_code}")});
    QVERIFY2(run.output.endsWith("\n401"), run.output.constData());
    QVERIFY(run.output.contains("auth.required"));
    QVERIFY(!run.output.contains("alice"));
}

void TestBellsetdServe::foreignCertificate()
{
    BellsetdProcess other;
    QCOMPARE(other.init().exitCode, 0);
    QVERIFY(other.addPerson(QStringLiteral("alice@example.org"), "demo-alice"));
    const ProgramRun run = m_server.curl(action(QStringLiteral("get_identity")),
        other.bundleOf(QStringLiteral("alice@example.org")),
        {QStringLiteral("-w"), QStringLiteral("\n%{http_code}")});
    const bool isRefusedInHandshake = run.exitCode != 0;
    QVERIFY2(isRefusedInHandshake || run.output.endsWith("\n401") || run.output.endsWith("\n403"),
        run.both().constData());
    QVERIFY(!run.output.contains("+31612345678"));
}

void TestBellsetdServe::revocationActsAtOnce()
{
    QVERIFY(m_server.addPerson(QStringLiteral("erin@example.org"), "secret of erin"));
    const QString bundle = m_server.bundleOf(QStringLiteral("erin@example.org"));
    const QStringList code{QStringLiteral("-w"), QStringLiteral("\n%{http_code}")};
    QVERIFY(m_server.curl(action(QStringLiteral("get_identity")), bundle, code).output.endsWith("\n200"));
    const QByteArray list = m_server.run({QStringLiteral("cert"), QStringLiteral("list")}).output;
    QByteArray serial;
    for (const QByteArray &line : list.split('\n')) {
        if (line.contains("erin@example.org"))
            serial = line.split('\t').first();
    }
    QVERIFY2(serial.size() > 30, list.constData());
    QCOMPARE(m_server.run({QStringLiteral("cert"), QStringLiteral("revoke"), QString::fromLatin1(serial)})
                 .exitCode,
        0);
    const QByteArray refused = m_server.curl(action(QStringLiteral("get_identity")), bundle, code).output;
    QVERIFY2(refused.contains("certificate.revoked"), refused.constData());
    QVERIFY2(refused.endsWith("\n403") || refused.endsWith("\n401"), refused.constData());
    QVERIFY(m_server.run({QStringLiteral("cert"), QStringLiteral("list")}).output.contains("revoked 20"));
}

void TestBellsetdServe::removedAccountIsOut()
{
    QVERIFY(m_server.addPerson(QStringLiteral("frank@example.org"), "secret of frank"));
    const QString bundle = m_server.bundleOf(QStringLiteral("frank@example.org"));
    const ProgramRun asked = m_server.curl(action(QStringLiteral("get_identity")), bundle);
    QVERIFY2(asked.output.contains("frank@example.org"), asked.both().constData());
    QCOMPARE(
        m_server
            .run({QStringLiteral("account"), QStringLiteral("remove"), QStringLiteral("frank@example.org")})
            .exitCode,
        0);
    const QByteArray refused = m_server
                                   .curl(action(QStringLiteral("get_identity")), bundle,
                                       {QStringLiteral("-w"), QStringLiteral("\n%{http_code}")})
                                   .output;
    QVERIFY2(refused.endsWith("\n403") || refused.endsWith("\n401"), refused.constData());
    QVERIFY(!refused.contains("\"first\""));
}

void TestBellsetdServe::sessionsAreNotMixedUp()
{
    for (const char *person : {"alice", "bob", "carol", "helpdesk", "admin"}) {
        const ProgramRun run = ask(QStringLiteral("get_identity"), QLatin1String(person));
        QVERIFY2(run.exitCode == 0, run.both().constData());
        QCOMPARE(objectOf(run).value(QStringLiteral("sip_address")).toString(),
            QLatin1String(person) + QStringLiteral("@example.org"));
        const bool manages = QByteArray(person) == "admin" || QByteArray(person) == "helpdesk";
        // Another account's name in the request opens nothing, and who exists is told to those only who
        // manage accounts: the certificate decides.
        const ProgramRun other =
            ask(QStringLiteral("get_identity&account=dora@example.org"), QLatin1String(person));
        QVERIFY2(
            other.output.contains(manages ? "account.unknown" : "auth.denied"), other.both().constData());
        const QJsonObject can = objectOf(ask(QStringLiteral("get_capabilities"), QLatin1String(person)));
        const QString role = manages ? QString::fromLatin1(person) : QStringLiteral("user");
        QCOMPARE(can.value(QStringLiteral("role")).toString(), role);
    }
}

void TestBellsetdServe::unknownPathsAndMethods()
{
    const QStringList code{QStringLiteral("-o"), QStringLiteral("/dev/null"), QStringLiteral("-w"),
        QStringLiteral("%{http_code}")};
    QCOMPARE(m_server.curl(QStringLiteral("/nothing"), {}, code).output, QByteArray("404"));
    QCOMPARE(m_server
                 .curl(QStringLiteral("/healthz"), {},
                     code + QStringList{QStringLiteral("-X"), QStringLiteral("DELETE")})
                 .output,
        QByteArray("405"));
    const QByteArray unknown = ask(QStringLiteral("no_such_action"), QStringLiteral("alice")).output;
    QVERIFY2(unknown.contains("invalid action"), unknown.constData());
}

void TestBellsetdServe::answersSayNothingOfTheServer()
{
    const QByteArray head = m_server
                                .curl(action(QStringLiteral("get_identity")),
                                    demoBundle(QStringLiteral("alice")), {QStringLiteral("-i")})
                                .output.toLower();
    QVERIFY(head.contains("cache-control: no-store"));
    QVERIFY(head.contains("x-content-type-options: nosniff"));
    QVERIFY(head.contains("x-request-id: "));
    QVERIFY(!head.contains("\nserver:"));
    QVERIFY(!head.contains("0.1.0"));
}

void TestBellsetdServe::tenThousandChangesTenThousandLines()
{
    constexpr int writers = 4;
    constexpr int each = 2500;
    const QStringList people{
        QStringLiteral("alice"), QStringLiteral("bob"), QStringLiteral("carol"), QStringLiteral("helpdesk")};
    ServerConfig config = defaultConfig();
    config.dataDirectory = m_server.directory();
    const SystemClock clock;
    const Result<Office> office = Office::open(config, clock);
    QVERIFY(office.has_value());
    const Result<std::unique_ptr<Stores>> stores = office->openStores();
    QVERIFY(stores.has_value());
    const qint64 before = *(*stores)->audit.count();
    std::array<QProcess, writers> clients;
    for (int i = 0; i < writers; ++i) {
        // curl takes all of these URLs over one connection. Its output would fill a pipe.
        clients.at(size_t(i)).setStandardOutputFile(m_server.path(people.at(i)));
        clients.at(size_t(i)).start(QStringLiteral("curl"),
            {QStringLiteral("-sS"), QStringLiteral("--cacert"), m_server.ca(), QStringLiteral("-E"),
                demoBundle(people.at(i)), QStringLiteral("-w"), QStringLiteral("\n%{http_code}\n"),
                m_server.url() + action(QStringLiteral("set_dnd_on&duration=[1-%1]").arg(each))});
    }
    for (int i = 0; i < writers; ++i) {
        QProcess &client = clients.at(size_t(i));
        QVERIFY(client.waitForFinished(100'000));
        QFile file(m_server.path(people.at(i)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray output = file.readAll();
        QCOMPARE(client.exitCode(), 0);
        QCOMPARE(output.count("\"success\":true"), each);
        QCOMPARE(output.count("\n200\n"), each);
    }
    QCOMPARE(*(*stores)->audit.count() - before, qint64(writers) * each);
    for (const QString &person : people)
        QVERIFY(
            objectOf(ask(QStringLiteral("set_dnd_off"), person)).value(QStringLiteral("success")).toBool());
}

QTEST_GUILESS_MAIN(TestBellsetdServe)
#include "tst_bellsetdserve.moc"
