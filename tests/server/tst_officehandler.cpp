// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/programrun.h"
#include "tests/support/testserver.h"

#include "core/server/ops/demooffice.h"

#include <QFile>
#include <QTest>

/// The composed server: who gets in with which certificate, and that times pass.
class TestOfficeHandler : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_server = std::make_unique<TestServer>(); }
    void certificates_data();
    void certificates();
    void pkcs12OpensTheDoor();
    void certificateEndsWhileConnected();
    void signInsAreStoredWhenItStops();
    void changesBesideTheServerAreSeen();
    void bodyLimitIsTheConfigured();
    void journalBodiesAreLarger();
    void journalFaultsCloseTheConnection();
    void writesByGetCanBeForbidden();
    void peopleAndProgramsShareThePath();
    void enrolmentIsServed();
    void comesBackOnTheSamePort();
    void handlersAreWrapped();
    void demoIsTheSameWheneverItIsMade();

private:
    ProgramRun ask(
        const IssuedCertificate &certificate, const QString &action, const QStringList &options = {}) const
    {
        const QString bundle = m_server->saved(QStringLiteral("client.crt"), certificate.bundlePem());
        return curl(*m_server, QStringLiteral("/settings.phtml?action=") + action,
            QStringList{QStringLiteral("-E"), bundle} + options);
    }
    static ProgramRun curl(const TestServer &server, const QString &path, const QStringList &options)
    {
        return runProgram(QStringLiteral("curl"),
            QStringList{QStringLiteral("-sS"), QStringLiteral("--max-time"), QStringLiteral("60"),
                QStringLiteral("--cacert"), server.caFile(), QStringLiteral("-w"),
                QStringLiteral("\n%{http_code}")}
                + options + QStringList{server.url().toString() + path});
    }

    std::unique_ptr<TestServer> m_server;
};

void TestOfficeHandler::certificates_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("good") << QStringLiteral("good") << QByteArray("\"sip_address\":\"alice@example.org\"");
    QTest::newRow("expired") << QStringLiteral("expired") << QByteArray("certificate.expired");
    QTest::newRow("not yet valid") << QStringLiteral("future") << QByteArray("certificate.not_yet_valid");
    QTest::newRow("revoked") << QStringLiteral("revoked") << QByteArray("certificate.revoked");
    QTest::newRow("never recorded") << QStringLiteral("unknown") << QByteArray("certificate.unknown");
    QTest::newRow("of another CA") << QStringLiteral("foreign") << QByteArray("certificate.unknown");
}

void TestOfficeHandler::certificates()
{
    QFETCH(QString, kind);
    QFETCH(QByteArray, code);
    const QString alice = QStringLiteral("alice@example.org");
    const IssuedCertificate certificate = kind == u"good" ? m_server->certificateOf(alice)
        : kind == u"expired"                              ? m_server->expiredCertificateOf(alice)
        : kind == u"future"                               ? m_server->futureCertificateOf(alice)
        : kind == u"revoked"                              ? m_server->revokedCertificateOf(alice)
        : kind == u"unknown"                              ? m_server->unknownCertificateOf(alice)
                                                          : m_server->foreignCertificateOf(alice);
    const ProgramRun run = ask(certificate, QStringLiteral("get_identity"));
    QVERIFY2(run.exitCode == 0, run.both().constData());
    QVERIFY2(run.output.contains(code), run.output.constData());
    QCOMPARE(run.output.endsWith("\n200"), kind == u"good");
    if (kind != u"good") {
        QVERIFY2(run.output.endsWith("\n401") || run.output.endsWith("\n403"), run.output.constData());
        QVERIFY2(run.output.contains("\"error_message\":\""), run.output.constData());
        QVERIFY(!run.output.contains("+31612345678"));
    }
}

void TestOfficeHandler::pkcs12OpensTheDoor()
{
    const IssuedCertificate certificate = m_server->certificateOf(QStringLiteral("bob@example.org"));
    const QString file =
        m_server->saved(QStringLiteral("bob.p12"), m_server->p12(certificate, QStringLiteral("pw")));
    const ProgramRun run = curl(*m_server, QStringLiteral("/settings.phtml?action=get_identity"),
        {QStringLiteral("--cert-type"), QStringLiteral("P12"), QStringLiteral("-E"),
            file + QStringLiteral(":pw")});
    QVERIFY2(run.output.contains("bob@example.org"), run.both().constData());
}

void TestOfficeHandler::certificateEndsWhileConnected()
{
    TestServer server;
    const QString bundle = server.saved(
        QStringLiteral("client.crt"), server.certificateOf(QStringLiteral("alice@example.org")).bundlePem());
    const QStringList client{QStringLiteral("-E"), bundle};
    const QString path = QStringLiteral("/settings.phtml?action=get_identity");
    QVERIFY(curl(server, path, client).output.endsWith("\n200"));
    server.clock().advance(3 * 365 * 24 * 60 * 60);
    const ProgramRun later = curl(server, path, client);
    QVERIFY2(later.output.contains("certificate.expired"), later.output.constData());
}

void TestOfficeHandler::signInsAreStoredWhenItStops()
{
    TestServer server;
    const QString alice = QStringLiteral("alice@example.org");
    const QString bundle = server.saved(QStringLiteral("alice.crt"), server.certificateOf(alice).bundlePem());
    for (int i = 0; i < 3; ++i)
        QVERIFY(curl(
            server, QStringLiteral("/settings.phtml?action=get_identity"), {QStringLiteral("-E"), bundle})
                    .output.endsWith("\n200"));
    server.stop();
    const qint64 account = server.stores().accounts.find(alice)->id;
    const Result<QList<SignInNote>> notes = server.stores().signIns.list(account, {}, 10);
    QVERIFY(notes && notes->size() == 1);
    QCOMPARE(notes->first().count, 3);
    QCOMPARE(notes->first().key.peer, QStringLiteral("127.0.0.1"));
    QCOMPARE(notes->first().key.sha256.size(), 32);
}

void TestOfficeHandler::changesBesideTheServerAreSeen()
{
    const IssuedCertificate alice = m_server->certificateOf(QStringLiteral("alice@example.org"));
    QVERIFY(ask(alice, QStringLiteral("get_privacy")).output.contains("false"));
    const Result<Account> account = m_server->stores().accounts.find(QStringLiteral("alice@example.org"));
    QVERIFY(account.has_value());
    QVERIFY(m_server->stores().privacy.set(consoleCaller(), account->id, true).has_value());
    QVERIFY(ask(alice, QStringLiteral("get_privacy")).output.contains("true"));
    QVERIFY(ask(alice, QStringLiteral("set_privacy_off")).output.contains("\"success\":true"));
    const Result<PrivacyState> state = m_server->stores().privacy.state(account->id);
    QVERIFY(state.has_value());
    QVERIFY(!state->hidden);
    QVERIFY(
        m_server->stores().accounts.setBlocked(consoleCaller(), QStringLiteral("alice@example.org"), true));
    QVERIFY(ask(alice, QStringLiteral("get_privacy")).output.contains("auth.locked"));
    QVERIFY(
        m_server->stores().accounts.setBlocked(consoleCaller(), QStringLiteral("alice@example.org"), false));
}

void TestOfficeHandler::bodyLimitIsTheConfigured()
{
    TestServerOptions options;
    options.demo = false;
    options.configure = [](ServerConfig &config) { config.bodyBytes = 2048; };
    TestServer server(options);
    const QString body = server.saved(QStringLiteral("body"), QByteArray(3000, 'x'));
    const ProgramRun run =
        curl(server, QStringLiteral("/settings.phtml"), {QStringLiteral("--data-binary"), u'@' + body});
    QVERIFY2(run.output.endsWith("\n413"), run.both().constData());
}

void TestOfficeHandler::journalBodiesAreLarger()
{
    const QString path = QStringLiteral("/settings.phtml?action=put_journal_entries");
    const QStringList alice{QStringLiteral("-E"),
        m_server->saved(QStringLiteral("alice.crt"),
            m_server->certificateOf(QStringLiteral("alice@example.org")).bundlePem())};
    const auto posting = [this](const QString &name, qsizetype size) {
        const QByteArray data(size, 'x');
        return QStringList{QStringLiteral("--data-binary"),
            u'@'
                + m_server->saved(name, "uuid=urn:uuid:phone&data={\"id\":\"m\",\"data\":\"" + data + "\"}")};
    };
    const QStringList large = posting(QStringLiteral("large"), 7'000'000);
    const ProgramRun stored = curl(*m_server, path, alice + large);
    QVERIFY2(stored.output.contains("\"success\":true") && stored.output.endsWith("\n200"),
        stored.both().left(300).constData());
    const ProgramRun told = ask(m_server->certificateOf(QStringLiteral("alice@example.org")),
        QStringLiteral("get_journal_entries&limit=1"));
    QVERIFY(told.output.contains(QByteArray(7'000'000, 'x')));
    // The same from nobody is read to its end and asked who it is; with credentials of the wrong kind too.
    for (const QStringList &who : {QStringList(),
             QStringList{QStringLiteral("-H"), QStringLiteral("Authorization: Basic YWxpY2U6eA==")}}) {
        const ProgramRun refused = curl(*m_server, path, who + large);
        QVERIFY2(refused.exitCode == 0 && refused.output.endsWith("\n401"), refused.both().constData());
    }
    // Not more, not for another action, and not when the query does not say so.
    for (const QString &other : {path, QStringLiteral("/settings.phtml?action=set_dnd_on"),
             QStringLiteral("/settings.phtml?action=get_journal_entries"),
             QStringLiteral("/settings.phtml")}) {
        const QStringList body = other == path ? posting(QStringLiteral("huge"), 8'400'000)
                                               : posting(QStringLiteral("medium"), 70'000);
        const ProgramRun refused = curl(*m_server, other, alice + body);
        QVERIFY2(refused.output.endsWith("\n413"), qPrintable(other));
    }
}

void TestOfficeHandler::journalFaultsCloseTheConnection()
{
    constexpr int emptyReply = 52; // curl(1)
    const IssuedCertificate bob = m_server->certificateOf(QStringLiteral("bob@example.org"));
    const QString put = QStringLiteral("put_journal_entries&uuid=x&data=%7B%22data%22%3A%22y%22%7D");
    const QStringList posting{QStringLiteral("-d"), QString()};
    Database &database = m_server->stores().database();
    QVERIFY(database.runText(QStringLiteral("ALTER TABLE journal RENAME TO gone")).has_value());
    for (const QString &action :
        {QStringLiteral("get_journal_entries"), put, QStringLiteral("delete_journal_entries&journal_id=1")}) {
        const ProgramRun run = ask(bob, action, action.startsWith(u"get") ? QStringList() : posting);
        QVERIFY2(run.exitCode == emptyReply, run.both().constData());
    }
    QVERIFY(ask(bob, QStringLiteral("get_identity")).output.endsWith("\n200"));
    QVERIFY(database.runText(QStringLiteral("ALTER TABLE gone RENAME TO journal")).has_value());
    QVERIFY(ask(bob, put, posting).output.contains("\"success\":true"));
}

void TestOfficeHandler::writesByGetCanBeForbidden()
{
    TestServerOptions options;
    options.configure = [](ServerConfig &config) { config.writesByGet = false; };
    TestServer server(options);
    const QString bundle = server.saved(
        QStringLiteral("client.crt"), server.certificateOf(QStringLiteral("alice@example.org")).bundlePem());
    const ProgramRun byGet =
        curl(server, QStringLiteral("/settings.phtml?action=set_dnd_on"), {QStringLiteral("-E"), bundle});
    QVERIFY2(byGet.output.contains("\"success\":false"), byGet.output.constData());
    const ProgramRun byPost = curl(server, QStringLiteral("/settings.phtml"),
        {QStringLiteral("-E"), bundle, QStringLiteral("-d"), QStringLiteral("action=set_dnd_on")});
    QVERIFY2(byPost.output.contains("\"success\":true"), byPost.output.constData());
}

void TestOfficeHandler::peopleAndProgramsShareThePath()
{
    const IssuedCertificate alice = m_server->certificateOf(QStringLiteral("alice@example.org"));
    const QString bundle = m_server->saved(QStringLiteral("client.crt"), alice.bundlePem());
    const auto asked = [&](const char *query, QStringList options = {}) {
        options += {QStringLiteral("-E"), bundle};
        return curl(*m_server, QStringLiteral("/settings.phtml") + QLatin1String(query), options).output;
    };
    for (const char *query : {"", "?user_agent=blink&tab=calls&realm=example.org", "?action="}) {
        const QByteArray page = asked(query);
        QVERIFY2(page.startsWith("<!DOCTYPE html>"), page.constData());
        QVERIFY(page.contains("alice@example.org") && page.endsWith("\n200"));
    }
    // Without a certificate: the form to sign in.
    QVERIFY(
        curl(*m_server, QStringLiteral("/settings.phtml"), {}).output.contains("action=\"/web/sign-in\""));
    // An unknown action keeps its JSON, whatever it is called, and a POST is a program's.
    for (const char *query : {"?action=get_moon", "?action=moon", "?action=save+settings"})
        QCOMPARE(asked(query),
            QByteArray("{\"error\":\"request.unknown_action\",\"error_message\":\"Error: invalid "
                       "action\",\"success\":false}\n200"));
    const QByteArray posted = asked("", {QStringLiteral("-d"), QStringLiteral("x=1")});
    QVERIFY2(posted.contains("request.missing_parameter"), posted.constData());
}

void TestOfficeHandler::enrolmentIsServed()
{
    TestServerOptions options;
    options.configure = [](ServerConfig &config) {
        config.enrolmentPolicy = QStringLiteral("open");
        config.outboundProxy = QStringLiteral("sip.example.org");
        config.corsOrigins = QStringList{QStringLiteral("https://web.example")};
    };
    TestServer server(options);
    const QString fields = QStringLiteral("email=erin%40example.net&password=secret&display_name=Erin+Example"
                                          "&username=erin&tzinfo=CET&user_agent=sip");
    const ProgramRun made = curl(server, QStringLiteral("/enrollment.phtml?") + fields, {});
    QVERIFY2(made.output.contains("\"sip_address\":\"erin@example.org\""), made.output.constData());
    QVERIFY2(made.output.contains("\"outbound_proxy\":\"sip.example.org\""), made.output.constData());
    QVERIFY2(made.output.contains("\"settings_url\":\"" + server.settingsUrl().toEncoded() + '"'),
        made.output.constData());
    const ProgramRun again =
        curl(server, QStringLiteral("/enrollment.phtml"), {QStringLiteral("-d"), fields});
    QVERIFY2(again.output.contains("\"error\":\"user_exists\""), again.output.constData());
    const auto headersFor = [&server](const char *origin) {
        return curl(server, QStringLiteral("/enrollment.phtml"),
            {QStringLiteral("-i"), QStringLiteral("-d"), QStringLiteral("email="), QStringLiteral("-H"),
                QStringLiteral("Origin: ") + QLatin1String(origin)})
            .output;
    };
    QVERIFY(headersFor("https://web.example").contains("Access-Control-Allow-Origin: https://web.example"));
    QVERIFY(!headersFor("https://evil.example").contains("Access-Control-Allow-Origin"));
    const QString body = server.saved(QStringLiteral("body"), "display_name=" + QByteArray(1'000'000, 'x'));
    const ProgramRun huge =
        curl(server, QStringLiteral("/enrollment.phtml"), {QStringLiteral("--data-binary"), u'@' + body});
    QVERIFY2(huge.output.endsWith("\n413"), huge.both().constData());
    QVERIFY(curl(server, QStringLiteral("/enroll"), {}).output.contains("<!DOCTYPE html>"));
    QVERIFY(curl(server, QStringLiteral("/enroll/ca.crt"), {}).output.contains("BEGIN CERTIFICATE"));
    QVERIFY(curl(server, QStringLiteral("/web/style.css"), {}).output.contains("prefers-color-scheme"));
    QVERIFY(curl(server, QStringLiteral("/web/icon.svg"), {}).output.contains("<svg"));
}

void TestOfficeHandler::comesBackOnTheSamePort()
{
    TestServerOptions options;
    options.demo = false;
    TestServer server(options);
    const QUrl before = server.url();
    server.stop();
    QVERIFY(curl(server, QStringLiteral("/healthz"), {}).exitCode != 0);
    server.start();
    QCOMPARE(server.url(), before);
    QCOMPARE(curl(server, QStringLiteral("/healthz"), {}).output, QByteArray("ok\n\n200"));
}

namespace {

// Answers nothing but "teapot".
class Teapot : public RequestHandler {
public:
    explicit Teapot(std::unique_ptr<RequestHandler> inner)
        : m_inner(std::move(inner))
    {
    }
    RoutePolicy policyFor(const RequestOutline &request) const override
    {
        return m_inner->policyFor(request);
    }
    Execution executionOf(const HttpRequest &request) const override { return m_inner->executionOf(request); }
    HttpReply handle(const HttpRequest &) override { return HttpReply::text(418, "teapot"); }
    QList<HttpReply> handleTogether(const QList<HttpRequest> &requests) override
    {
        return m_inner->handleTogether(requests);
    }

private:
    std::unique_ptr<RequestHandler> m_inner;
};

} // namespace

void TestOfficeHandler::handlersAreWrapped()
{
    TestServerOptions options;
    options.demo = false;
    options.wrap = [](std::unique_ptr<RequestHandler> inner) {
        return std::make_unique<Teapot>(std::move(inner));
    };
    TestServer server(options);
    QCOMPARE(curl(server, QStringLiteral("/healthz"), {}).output, QByteArray("teapot\n418"));
}

void TestOfficeHandler::demoIsTheSameWheneverItIsMade()
{
    QCOMPARE(DemoOffice::addresses().size(), 5);
    QCOMPARE(DemoOffice::passwordOf(QStringLiteral("carol@example.org")), QStringLiteral("demo-carol"));
    const Result<Account> bob = m_server->stores().accounts.find(QStringLiteral("bob@example.org"));
    QVERIFY(bob.has_value());
    QVERIFY(bob->prepaid);
    QCOMPARE(bob->balance, qint64(123'400));
    QCOMPARE(m_server->stores().balances.entries(bob->id, 200)->size(), 40);
    QCOMPARE(m_server->stores().balances.activeCalls(bob->id)->size(), 1);
    const Result<Account> carol = m_server->stores().accounts.find(QStringLiteral("carol@example.org"));
    QVERIFY(carol.has_value());
    QCOMPARE(m_server->stores().rules.rejectRules(carol->id)->size(), 2);
    QCOMPARE(m_server->stores().rules.acceptRules(carol->id)->persistent.size(), 2);
    QCOMPARE(m_server->stores().accounts.identity(carol->id)->mobileNumber, QString());
    const DemoOffice demo(m_server->stores());
    QVERIFY(*demo.isDemo());
    // Later starts add nothing twice.
    const Result<Account> alice = m_server->stores().accounts.find(QStringLiteral("alice@example.org"));
    const CallHistory before = *m_server->stores().calls.history(alice->id);
    QVERIFY(demo.refresh().has_value());
    QCOMPARE(m_server->stores().calls.history(alice->id)->placed, before.placed);
    QCOMPARE(m_server->stores().calls.history(alice->id)->received, before.received);
    QCOMPARE(m_server->stores().devices.devices(alice->id)->devices.size(), 2);
}

QTEST_GUILESS_MAIN(TestOfficeHandler)
#include "tst_officehandler.moc"
