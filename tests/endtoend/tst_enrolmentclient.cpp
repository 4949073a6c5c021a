// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/accountregistry.h"
#include "core/client/enrolment.h"
#include "core/client/settingsclient.h"
#include "core/server/enrol/enrolmentapi.h"
#include "tests/support/memorysecretstore.h"
#include "tests/support/testserver.h"
#include "tests/support/transportoffice.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

/// What the server in between makes of a good answer.
using Twist = std::function<void(QJsonObject &answer)>;

/// A server whose enrolments are twisted on their way out.
class TwistedHandler : public RequestHandler {
public:
    TwistedHandler(std::unique_ptr<RequestHandler> inner, const Twist &twist)
        : m_inner(std::move(inner))
        , m_twist(twist)
    {
    }
    RoutePolicy policyFor(const RequestOutline &request) const override
    {
        return m_inner->policyFor(request);
    }
    Execution executionOf(const HttpRequest &request) const override { return m_inner->executionOf(request); }
    HttpReply handle(const HttpRequest &request) override
    {
        HttpReply reply = m_inner->handle(request);
        if (request.path == EnrolmentApi::path && m_twist) {
            QJsonObject answer = QJsonDocument::fromJson(reply.body).object();
            m_twist(answer);
            reply.body = QJsonDocument(answer).toJson();
        }
        return reply;
    }
    QList<HttpReply> handleTogether(const QList<HttpRequest> &requests) override
    {
        return m_inner->handleTogether(requests);
    }

private:
    std::unique_ptr<RequestHandler> m_inner;
    const Twist &m_twist;
};

const QString alice = QStringLiteral("alice@example.org");

} // namespace

/// The client's way to a certificate without a file, against the real server.
class TestEnrolmentClient : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_twist = {}; }
    void passwordGivesACertificateThatWorks();
    void keyStaysHere();
    void invitationMakesTheAccount();
    void refusalsCarryTheirCode_data();
    void refusalsCarryTheirCode();
    void nothingIsSentWithoutNeed_data();
    void nothingIsSentWithoutNeed();
    void twistedAnswersAreRefused_data();
    void twistedAnswersAreRefused();
    void otherServers_data();
    void otherServers();

private:
    EnrolmentOrder order(const QString &address, const QString &password) const;

    Twist m_twist;
    std::unique_ptr<TestServer> m_server;
};

void TestEnrolmentClient::initTestCase()
{
    TestServerOptions options;
    options.wrap = [this](std::unique_ptr<RequestHandler> inner) {
        return std::make_unique<TwistedHandler>(std::move(inner), m_twist);
    };
    m_server = std::make_unique<TestServer>(options);
}

EnrolmentOrder TestEnrolmentClient::order(const QString &address, const QString &password) const
{
    EnrolmentOrder order;
    order.server = m_server->settingsUrl();
    order.trust.systemAuthorities = false;
    QFile ca(m_server->caFile());
    if (ca.open(QIODevice::ReadOnly))
        order.trust.authorities = QSslCertificate::fromData(ca.readAll());
    order.address = address;
    order.password = password;
    return order;
}

void TestEnrolmentClient::passwordGivesACertificateThatWorks()
{
    Enrolment enrolment;
    const EnrolmentOrder wanted =
        order(QStringLiteral("SIP:Alice@example.org"), QStringLiteral("demo-alice"));
    const Result<EnrolledIdentity> enrolled = waitFor(enrolment.enrol(wanted));
    QVERIFY2(enrolled, enrolled ? "" : qPrintable(enrolled.error().detail));
    QCOMPARE(enrolled->address, alice);
    QCOMPARE(enrolled->identity.sipAddress, alice);
    QCOMPARE(enrolled->settingsUrl, m_server->settingsUrl());
    QVERIFY(enrolled->identity.findings.isEmpty());
    QCOMPARE(enrolled->identity.authorities().size(), 1);

    // It is saved as one from a file, and opens the door.
    const QTemporaryDir folder;
    MemorySecretStore secrets;
    AccountRegistry registry(folder.filePath(QStringLiteral("accounts")), secrets);
    const Result<SavedAccount> saved = waitFor(registry.add(
        {alice, wanted.server, wanted.trust, enrolled->identity, IdentityProtection::Keychain, {}}));
    QVERIFY(saved);
    const Result<ImportedIdentity> opened = waitFor(registry.open(saved->id));
    QVERIFY(opened);
    TransportConfiguration configuration;
    configuration.server = saved->server;
    configuration.trust = saved->trust;
    configuration.identity = *opened;
    HttpsTransport transport(configuration);
    SettingsClient client(transport);
    QCOMPARE(waitFor(client.identity())->sipAddress, alice);
}

void TestEnrolmentClient::keyStaysHere()
{
    bool hasKey = true;
    m_twist = [&hasKey](
                  QJsonObject &answer) { hasKey = answer.value(u"passport").toObject().contains(u"key"); };
    Enrolment enrolment;
    QVERIFY(waitFor(enrolment.enrol(order(alice, QStringLiteral("demo-alice")))));
    QVERIFY(!hasKey);
}

void TestEnrolmentClient::invitationMakesTheAccount()
{
    Stores &stores = m_server->stores();
    const auto invite = [&](const QString &address) {
        return *stores.invitations.create(consoleCaller(), address, m_server->clock().nowSeconds() + 3600);
    };
    Enrolment enrolment;
    // With the address, or with the code alone.
    for (const QString &address : {QStringLiteral("erin@example.org"), QString()}) {
        EnrolmentOrder wanted = order(address, QStringLiteral("a long secret"));
        wanted.invitation = invite(address.isEmpty() ? QStringLiteral("frank@example.org") : address);
        wanted.displayName = QStringLiteral("Erin Example");
        const Result<EnrolledIdentity> enrolled = waitFor(enrolment.enrol(wanted));
        QVERIFY2(enrolled, enrolled ? "" : qPrintable(enrolled.error().detail));
        QCOMPARE(enrolled->address, address.isEmpty() ? QStringLiteral("frank@example.org") : address);
        QCOMPARE(stores.accounts.find(enrolled->address)->displayName, QStringLiteral("Erin Example"));
        const Result<EnrolledIdentity> again = waitFor(enrolment.enrol(wanted));
        QVERIFY(!again && again.error().code == ErrorCode::InvitationInvalid);
    }
}

void TestEnrolmentClient::refusalsCarryTheirCode_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("invitation");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("wrong password") << QStringLiteral("bob@example.org") << QString()
                                    << ErrorCode::CredentialsWrong;
    QTest::newRow("nobody") << QStringLiteral("nobody@example.org") << QString()
                            << ErrorCode::CredentialsWrong;
    QTest::newRow("wrong code") << QStringLiteral("nobody@example.org")
                                << QStringLiteral("00000-00000-00000-00000") << ErrorCode::InvitationInvalid;
    QTest::newRow("no code") << QStringLiteral("nobody@example.org") << QStringLiteral("hello")
                             << ErrorCode::InvitationInvalid;
}

void TestEnrolmentClient::refusalsCarryTheirCode()
{
    QFETCH(QString, address);
    QFETCH(QString, invitation);
    QFETCH(ErrorCode, code);
    EnrolmentOrder wanted = order(address, QStringLiteral("guess"));
    wanted.invitation = invitation;
    Enrolment enrolment;
    const Result<EnrolledIdentity> enrolled = waitFor(enrolment.enrol(wanted));
    QVERIFY(!enrolled);
    QCOMPARE(errorCodeText(enrolled.error().code), errorCodeText(code));
}

void TestEnrolmentClient::nothingIsSentWithoutNeed_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("password");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("no address") << QString() << QStringLiteral("x") << ErrorCode::AddressInvalid;
    QTest::newRow("bad address") << QStringLiteral("alice") << QStringLiteral("x")
                                 << ErrorCode::AddressInvalid;
    QTest::newRow("no password") << alice << QString() << ErrorCode::PasswordTooWeak;
}

void TestEnrolmentClient::nothingIsSentWithoutNeed()
{
    QFETCH(QString, address);
    QFETCH(QString, password);
    QFETCH(ErrorCode, code);
    bool isAsked = false;
    m_twist = [&isAsked](QJsonObject &) { isAsked = true; };
    Enrolment enrolment;
    const Result<EnrolledIdentity> enrolled = waitFor(enrolment.enrol(order(address, password)));
    QVERIFY(!enrolled && enrolled.error().code == code);
    QVERIFY(!isAsked);
}

void TestEnrolmentClient::twistedAnswersAreRefused_data()
{
    QTest::addColumn<QString>("twist");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("no passport") << QStringLiteral("none") << ErrorCode::ServerUnreadable;
    QTest::newRow("no authority") << QStringLiteral("no ca") << ErrorCode::ServerUnreadable;
    QTest::newRow("of another key") << QStringLiteral("other key") << ErrorCode::P12KeyMismatch;
    QTest::newRow("of another authority") << QStringLiteral("other ca") << ErrorCode::ServerUnreadable;
    QTest::newRow("another address") << QStringLiteral("address") << ErrorCode::CertificateOfOtherAccount;
    QTest::newRow("no JSON") << QStringLiteral("empty") << ErrorCode::ServerRefused;
}

void TestEnrolmentClient::twistedAnswersAreRefused()
{
    QFETCH(QString, twist);
    QFETCH(ErrorCode, code);
    const IssuedCertificate other = m_server->certificateOf(alice);
    const OfficeCa foreign = *OfficeCa::create(QStringLiteral("example.org"), m_server->clock().nowSeconds());
    m_twist = [&](QJsonObject &answer) {
        QJsonObject passport = answer.value(u"passport").toObject();
        if (twist == u"none")
            answer.remove(u"passport");
        else if (twist == u"empty")
            answer = {};
        else if (twist == u"address")
            answer.insert(QStringLiteral("sip_address"), QStringLiteral("mallory@example.org"));
        else if (twist == u"no ca")
            passport.remove(u"ca");
        else if (twist == u"other ca")
            passport.insert(QStringLiteral("ca"), QString::fromLatin1(foreign.certificatePem()));
        else
            passport.insert(QStringLiteral("crt"), QString::fromLatin1(other.certificatePem));
        if (answer.contains(u"passport"))
            answer.insert(QStringLiteral("passport"), passport);
    };
    Enrolment enrolment;
    const Result<EnrolledIdentity> enrolled =
        waitFor(enrolment.enrol(order(alice, QStringLiteral("demo-alice"))));
    QVERIFY(!enrolled);
    QCOMPARE(errorCodeText(enrolled.error().code), errorCodeText(code));
}

void TestEnrolmentClient::otherServers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("incumbent without our action") << QByteArray(
        "{\"success\":false,\"error\":\"value_error\",\"error_message\":\"Missing email address\"}")
                                                  << ErrorCode::ServerRefused;
    QTest::newRow("taken") << QByteArray(
        "{\"success\":false,\"error\":\"user_exists\",\"error_message\":\"taken\"}")
                           << ErrorCode::AccountDuplicate;
    QTest::newRow("success that is a text")
        << QByteArray("{\"success\":\"true\",\"sip_address\":\"alice@example.org\"}")
        << ErrorCode::ServerRefused;
}

void TestEnrolmentClient::otherServers()
{
    QFETCH(QByteArray, answer);
    QFETCH(ErrorCode, code);
    m_twist = [&answer](QJsonObject &object) { object = QJsonDocument::fromJson(answer).object(); };
    Enrolment enrolment;
    const Result<EnrolledIdentity> enrolled =
        waitFor(enrolment.enrol(order(alice, QStringLiteral("demo-alice"))));
    QVERIFY(!enrolled);
    QCOMPARE(errorCodeText(enrolled.error().code), errorCodeText(code));
}

QTEST_GUILESS_MAIN(TestEnrolmentClient)
#include "tst_enrolmentclient.moc"
