// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/connectionprobe.h"
#include "core/client/httpstransport.h"
#include "core/client/networkerrors.h"
#include "core/client/p12file.h"
#include "core/client/settingsclient.h"
#include "core/contract/errorcodes.h"
#include "tests/support/opensslserver.h"
#include "tests/support/scriptedtlsserver.h"

#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTest>

/// The transport against a real TLS listener in every bad mood.
class TestTransport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sendsTheCertificateAtOnce_data();
    void sendsTheCertificateAtOnce();
    void requestsAsExpected();
    void refused();
    void silentServer();
    void silentAfterTheRequest_data();
    void silentAfterTheRequest();
    void closedBeforeTheHandshake();
    void notTls();
    void readIsRepeatedOnce();
    void readIsNotRepeatedForEver();
    void writeIsNeverRepeated();
    void closedWithinTheAnswer();
    void serverTrust_data();
    void serverTrust();
    void keyPinSurvivesRenewal();
    void oldTls();
    void ownCertificateUnusable_data();
    void ownCertificateUnusable();
    void refusedByAlert_data();
    void refusedByAlert();
    void statuses_data();
    void statuses();
    void oddBodies_data();
    void oddBodies();
    void waitsWhenAsked();
    void doesNotWaitLong();
    void doesNotRepeatWritesAfterWaiting();
    void followsNoRedirect();
    void keepsNoCookies();
    void cutsEndlessAnswers();
    void cancels();
    void endsWhenTheTransportDies();
    void hostNotFound();

private:
    TransportConfiguration configuration(const ScriptedTlsServer &server) const;
    Result<TransportAnswer> sendTo(const TransportConfiguration &configuration, bool write = false) const;

    TestCertificate m_authority;
    TestCertificate m_server;
    ImportedIdentity m_alice;
};

namespace {

constexpr int patience = 60000;

ImportedIdentity identityOf(const TestCertificate &certificate)
{
    const Result<ImportedIdentity> identity = readIdentity(
        certificate.certificatePem + certificate.keyPem, {}, {QDateTime::currentSecsSinceEpoch()});
    return identity.value_or(ImportedIdentity());
}

template<class T>
Result<T> waitFor(const QFuture<Result<T>> &future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, patience))
        return failure(ErrorCode::TimedOut, {}, QStringLiteral("no result in a test"));
    return future.result();
}

TransportRequest aRead(int timeoutMs = 30000)
{
    TransportRequest request;
    request.path = QStringLiteral("/settings.phtml");
    request.parameters.add(QStringLiteral("action"), QStringLiteral("get_identity"));
    request.timeoutMs = timeoutMs;
    return request;
}

TransportRequest aWrite(int timeoutMs = 30000)
{
    TransportRequest request = aRead(timeoutMs);
    request.method = TransportRequest::Method::Post;
    request.parameters.set(QStringLiteral("action"), QStringLiteral("set_dnd_on"));
    request.idempotent = false;
    return request;
}

QString codeOf(const Result<TransportAnswer> &result)
{
    return result ? QStringLiteral("an answer") : QString(errorCodeText(result.error().code));
}

QString text(ErrorCode code)
{
    return QString(errorCodeText(code));
}

const QStringList loopbackNames{QStringLiteral("IP:127.0.0.1"), QStringLiteral("DNS:localhost")};

} // namespace

void TestTransport::initTestCase()
{
    m_authority = makeTestCertificate({.commonName = QStringLiteral("Example CA"), .isAuthority = true});
    m_server = makeTestCertificate({.commonName = QStringLiteral("office.example"),
        .alternativeNames = loopbackNames,
        .issuer = &m_authority});
    m_alice = identityOf(
        makeTestCertificate({.commonName = QStringLiteral("alice@example.org"), .issuer = &m_authority}));
    QVERIFY(m_alice.isValid());
}

TransportConfiguration TestTransport::configuration(const ScriptedTlsServer &server) const
{
    TransportConfiguration configuration;
    configuration.server = server.url();
    configuration.trust.systemAuthorities = false;
    configuration.trust.authorities = {QSslCertificate(m_authority.certificatePem)};
    configuration.identity = m_alice;
    return configuration;
}

Result<TransportAnswer> TestTransport::sendTo(const TransportConfiguration &configuration, bool write) const
{
    HttpsTransport transport(configuration);
    return waitFor(transport.send(write ? aWrite() : aRead()));
}

void TestTransport::sendsTheCertificateAtOnce_data()
{
    using Key = TestCertificateWish::Key;
    QTest::addColumn<int>("key");
    QTest::newRow("EC") << int(Key::Ec256);
    QTest::newRow("RSA") << int(Key::Rsa2048);
    QTest::newRow("Ed25519") << int(Key::Ed25519);
}

void TestTransport::sendsTheCertificateAtOnce()
{
    QFETCH(int, key);
    ScriptedTlsServer server(m_server);
    TransportConfiguration account = configuration(server);
    account.identity = identityOf(makeTestCertificate({.commonName = QStringLiteral("bob@example.org"),
        .key = TestCertificateWish::Key(key),
        .issuer = &m_authority}));
    QVERIFY(account.identity->isValid());
    QVERIFY(sendTo(account).has_value());
    QCOMPARE(server.clientNames(), QStringList{QStringLiteral("bob@example.org")});
    QCOMPARE(server.connections(), 1);
}

void TestTransport::requestsAsExpected()
{
    ScriptedTlsServer server(m_server);
    HttpsTransport transport(configuration(server));
    QVERIFY(waitFor(transport.send(aRead())).has_value());
    QVERIFY(waitFor(transport.send(aWrite())).has_value());
    QCOMPARE(server.requests().size(), 2);
    QVERIFY(server.requests().at(0).startsWith("GET /settings.phtml?action=get_identity HTTP/1.1\r\n"));
    QVERIFY(server.requests().at(1).startsWith("POST /settings.phtml HTTP/1.1\r\n"));
    QVERIFY(server.requests().at(1).endsWith("\r\n\r\naction=set_dnd_on"));
    QVERIFY(server.requests().at(1).contains("Content-Type: application/x-www-form-urlencoded\r\n"));
    QCOMPARE(server.connections(), 1); // kept alive
}

void TestTransport::refused()
{
    TransportConfiguration account;
    {
        ScriptedTlsServer server(m_server);
        account = configuration(server);
    }
    QCOMPARE(codeOf(sendTo(account)), text(ErrorCode::ConnectionRefused));
    QCOMPARE(codeOf(sendTo(account, true)), text(ErrorCode::ConnectionRefused));
}

void TestTransport::silentServer()
{
    ScriptedTlsServer server(m_server);
    server.setGreeting(ScriptedTlsServer::Greeting::Silence);
    HttpsTransport transport(configuration(server));
    QCOMPARE(codeOf(waitFor(transport.send(aRead(500)))), text(ErrorCode::TimedOut));
    // A write that was never sent is just late.
    QCOMPARE(codeOf(waitFor(transport.send(aWrite(500)))), text(ErrorCode::TimedOut));
}

void TestTransport::silentAfterTheRequest_data()
{
    QTest::addColumn<bool>("write");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("read") << false << ErrorCode::TimedOut;
    QTest::newRow("write") << true << ErrorCode::OutcomeUnknown;
}

void TestTransport::silentAfterTheRequest()
{
    QFETCH(bool, write);
    QFETCH(ErrorCode, code);
    ScriptedTlsServer server(m_server);
    server.answer({ScriptedAnswer::silence()});
    HttpsTransport transport(configuration(server));
    const auto future = transport.send(write ? aWrite(4000) : aRead(4000));
    QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), 1, patience);
    QCOMPARE(codeOf(waitFor(future)), text(code));
    QCOMPARE(server.requests().size(), 1);
}

void TestTransport::closedBeforeTheHandshake()
{
    ScriptedTlsServer server(m_server);
    server.setGreeting(ScriptedTlsServer::Greeting::HangUp);
    QCOMPARE(codeOf(sendTo(configuration(server))), text(ErrorCode::ClosedEarly));
    QCOMPARE(server.connections(), 2); // repeated once
    QCOMPARE(codeOf(sendTo(configuration(server), true)), text(ErrorCode::ClosedEarly));
    QVERIFY(server.requests().isEmpty());
}

void TestTransport::notTls()
{
    ScriptedTlsServer server(m_server);
    server.setGreeting(ScriptedTlsServer::Greeting::Garbage);
    QCOMPARE(codeOf(sendTo(configuration(server))), text(ErrorCode::TlsFailed));
}

void TestTransport::readIsRepeatedOnce()
{
    ScriptedTlsServer server(m_server);
    server.answer({ScriptedAnswer::hangUp(), ScriptedAnswer::http(200, "null")});
    QCOMPARE(codeOf(sendTo(configuration(server))), QStringLiteral("an answer"));
    QCOMPARE(server.requests().size(), 2);
}

void TestTransport::readIsNotRepeatedForEver()
{
    ScriptedTlsServer server(m_server);
    server.answer({ScriptedAnswer::hangUp()});
    QCOMPARE(codeOf(sendTo(configuration(server))), text(ErrorCode::ClosedEarly));
    qInfo() << "sent" << server.requests().size() << "times";
    QVERIFY(server.requests().size() >= 2);
    QVERIFY(server.requests().size() <= 8);
}

void TestTransport::writeIsNeverRepeated()
{
    ScriptedTlsServer server(m_server);
    server.answer({ScriptedAnswer::hangUp()});
    QCOMPARE(codeOf(sendTo(configuration(server), true)), text(ErrorCode::OutcomeUnknown));
    QCOMPARE(server.requests().size(), 1);

    // The same on a connection that was kept alive, where Qt repeats by itself.
    server.answer({ScriptedAnswer::http(200, "null"), ScriptedAnswer::hangUp()});
    HttpsTransport transport(configuration(server));
    QVERIFY(waitFor(transport.send(aRead())).has_value());
    QCOMPARE(codeOf(waitFor(transport.send(aWrite()))), text(ErrorCode::OutcomeUnknown));
    QCOMPARE(server.requests().size(), 3);
}

void TestTransport::closedWithinTheAnswer()
{
    ScriptedTlsServer server(m_server);
    ScriptedAnswer half = ScriptedAnswer::http(200, QByteArray(1000, ' ') + "{}");
    half.bytes.chop(100);
    half.close = true;
    server.answer({half});
    QCOMPARE(codeOf(sendTo(configuration(server))), text(ErrorCode::ClosedEarly));
    QCOMPARE(codeOf(sendTo(configuration(server), true)), text(ErrorCode::OutcomeUnknown));
}

void TestTransport::serverTrust_data()
{
    enum { NoPin, RightPin, KeyPin, WrongPin };
    QTest::addColumn<TestCertificate>("certificate");
    QTest::addColumn<bool>("withAuthority");
    QTest::addColumn<int>("pin");
    QTest::addColumn<QString>("expected");
    const QString fine = QStringLiteral("an answer");
    const TestCertificate selfSigned = makeTestCertificate(
        {.commonName = QStringLiteral("office.example"), .alternativeNames = loopbackNames});
    const TestCertificate otherName = makeTestCertificate({.commonName = QStringLiteral("pbx.local"),
        .alternativeNames = {QStringLiteral("DNS:pbx.local")},
        .issuer = &m_authority});
    const TestCertificate expired = makeTestCertificate({.commonName = QStringLiteral("office.example"),
        .alternativeNames = loopbackNames,
        .validFrom = -7200,
        .validUntil = -3600,
        .issuer = &m_authority});
    const TestCertificate selfSignedOtherName =
        makeTestCertificate({.commonName = QStringLiteral("pbx.local")});
    QTest::newRow("custom CA") << m_server << true << int(NoPin) << fine;
    QTest::newRow("unknown CA") << m_server << false << int(NoPin) << text(ErrorCode::ServerUntrusted);
    QTest::newRow("self-signed") << selfSigned << true << int(NoPin) << text(ErrorCode::ServerUntrusted);
    QTest::newRow("wrong host") << otherName << true << int(NoPin) << text(ErrorCode::ServerNameMismatch);
    QTest::newRow("expired") << expired << true << int(NoPin) << text(ErrorCode::ServerCertificateExpired);
    QTest::newRow("self-signed, other name")
        << selfSignedOtherName << true << int(NoPin) << text(ErrorCode::ServerUntrusted);
    QTest::newRow("self-signed, pinned") << selfSigned << true << int(RightPin) << fine;
    QTest::newRow("self-signed, pinned key") << selfSigned << true << int(KeyPin) << fine;
    QTest::newRow("self-signed, other name, pinned") << selfSignedOtherName << false << int(RightPin) << fine;
    QTest::newRow("changed certificate")
        << selfSigned << true << int(WrongPin) << text(ErrorCode::ServerPinChanged);
    QTest::newRow("changed to one that a CA vouches for")
        << m_server << true << int(WrongPin) << text(ErrorCode::ServerPinChanged);
    QTest::newRow("pinned but expired")
        << expired << true << int(RightPin) << text(ErrorCode::ServerCertificateExpired);
}

void TestTransport::serverTrust()
{
    QFETCH(TestCertificate, certificate);
    QFETCH(bool, withAuthority);
    QFETCH(int, pin);
    QFETCH(QString, expected);
    ScriptedTlsServer server(certificate);
    TransportConfiguration account = configuration(server);
    if (!withAuthority)
        account.trust.authorities.clear();
    const ServerCertificate shown = ServerCertificate::of(QSslCertificate(certificate.certificatePem));
    if (pin == 1)
        account.trust.pin = ServerPin{ServerPin::Kind::Certificate, shown.sha256};
    else if (pin == 2)
        account.trust.pin = ServerPin{ServerPin::Kind::Key, shown.keySha256};
    else if (pin == 3)
        account.trust.pin = ServerPin{ServerPin::Kind::Certificate, QByteArray(32, '\1')};
    const Result<TransportAnswer> answer = sendTo(account, true);
    QCOMPARE(codeOf(answer), expected);
    // Nothing was said to a server that is not believed.
    QCOMPARE(server.requests().size(), answer ? 1 : 0);
    if (!answer)
        QCOMPARE(answer.error().subject, shown.name);
}

void TestTransport::keyPinSurvivesRenewal()
{
    ScriptedTlsServer server(m_server);
    TransportConfiguration account = configuration(server);
    const QSslCertificate certificate(m_server.certificatePem);
    account.trust.pin = ServerPin{ServerPin::Kind::Key, ServerCertificate::of(certificate).keySha256};
    TestCertificateWish renewed;
    renewed.commonName = QStringLiteral("office.example");
    renewed.alternativeNames = loopbackNames;
    renewed.issuer = &m_authority;
    renewed.renewalOf = &m_server;
    server.setCertificate(makeTestCertificate(renewed));
    QVERIFY(sendTo(account).has_value());
    renewed.renewalOf = nullptr;
    server.setCertificate(makeTestCertificate(renewed));
    QCOMPARE(codeOf(sendTo(account)), text(ErrorCode::ServerPinChanged));
}

void TestTransport::oldTls()
{
    const OpensslServer server(m_server, m_authority,
        {QStringLiteral("-tls1_1"), QStringLiteral("-cipher"), QStringLiteral("ALL@SECLEVEL=0")});
    TransportConfiguration account;
    account.server = server.url();
    account.trust.systemAuthorities = false;
    account.trust.authorities = {QSslCertificate(m_authority.certificatePem)};
    account.identity = m_alice;
    QCOMPARE(codeOf(sendTo(account)), text(ErrorCode::TlsFailed));
}

void TestTransport::ownCertificateUnusable_data()
{
    QTest::addColumn<TestCertificate>("certificate");
    QTest::addColumn<ErrorCode>("code");
    const TestCertificate authority = makeTestCertificate({.commonName = QStringLiteral("Old CA"),
        .key = TestCertificateWish::Key::Rsa2048,
        .isAuthority = true});
    const QString bob = QStringLiteral("bob@example.org");
    QTest::newRow("expired") << makeTestCertificate(
        {.commonName = bob, .validFrom = -7200, .validUntil = -3600, .issuer = &authority})
                             << ErrorCode::CertificateExpired;
    QTest::newRow("not yet valid") << makeTestCertificate(
        {.commonName = bob, .validFrom = 3600, .issuer = &authority})
                                   << ErrorCode::CertificateNotYetValid;
    QTest::newRow("RSA-1024") << makeTestCertificate(
        {.commonName = bob, .key = TestCertificateWish::Key::Rsa1024, .issuer = &authority})
                              << ErrorCode::KeyTooSmall;
    QTest::newRow("MD5") << makeTestCertificate(
        {.commonName = bob, .digest = TestCertificateWish::Digest::Md5, .issuer = &authority})
                         << ErrorCode::SignatureTooWeak;
}

void TestTransport::ownCertificateUnusable()
{
    QFETCH(TestCertificate, certificate);
    QFETCH(ErrorCode, code);
    ScriptedTlsServer server(m_server);
    TransportConfiguration account = configuration(server);
    account.identity = identityOf(certificate);
    QVERIFY(account.identity->isValid());
    QCOMPARE(codeOf(sendTo(account)), text(code));
    QCOMPARE(server.connections(), 0);
}

void TestTransport::refusedByAlert_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("who");
    QTest::addColumn<ErrorCode>("code");
    const QStringList tls12{QStringLiteral("-tls1_2")};
    const QStringList tls13{QStringLiteral("-tls1_3")};
    QTest::newRow("no certificate, TLS 1.3")
        << tls13 << QStringLiteral("nobody") << ErrorCode::ClientCertificateRequired;
    QTest::newRow("no certificate, TLS 1.2")
        << tls12 << QStringLiteral("nobody") << ErrorCode::ClientCertificateRequired;
    QTest::newRow("other CA, TLS 1.3")
        << tls13 << QStringLiteral("other") << ErrorCode::ClientCertificateRefused;
    QTest::newRow("other CA, TLS 1.2")
        << tls12 << QStringLiteral("other") << ErrorCode::ClientCertificateRefused;
    QTest::newRow("expired for the server, TLS 1.3")
        << tls13 << QStringLiteral("expired") << ErrorCode::CertificateExpired;
    QTest::newRow("expired for the server, TLS 1.2")
        << tls12 << QStringLiteral("expired") << ErrorCode::CertificateExpired;
}

namespace {

/// A computer whose clock is an hour late.
class LateClock : public Clock {
public:
    qint64 nowSeconds() const override { return QDateTime::currentSecsSinceEpoch() - 3600; }
};

} // namespace

void TestTransport::refusedByAlert()
{
    QFETCH(QStringList, options);
    QFETCH(QString, who);
    QFETCH(ErrorCode, code);
    const OpensslServer server(m_server, m_authority, options);
    const LateClock late;
    TransportConfiguration account;
    account.server = server.url();
    account.trust.systemAuthorities = false;
    account.trust.authorities = {QSslCertificate(m_authority.certificatePem)};
    account.clock = &late;
    if (who == QLatin1String("other")) {
        account.identity = identityOf(
            makeTestCertificate({.commonName = QStringLiteral("bob@example.org"), .validFrom = -7200}));
    } else if (who == QLatin1String("expired")) {
        account.identity = identityOf(makeTestCertificate({.commonName = QStringLiteral("bob@example.org"),
            .validFrom = -7200,
            .validUntil = -60,
            .issuer = &m_authority}));
    }
    QCOMPARE(codeOf(sendTo(account)), text(code));
    QCOMPARE(codeOf(sendTo(account, true)), text(code)); // not "outcome unknown": it never got in
}

void TestTransport::statuses_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {200, 400, 401, 403, 404, 409, 413, 418, 429, 500, 502, 503})
        QTest::addRow("%d", status) << status;
}

void TestTransport::statuses()
{
    QFETCH(int, status);
    ScriptedTlsServer server(m_server);
    const QByteArray challenge = status == 401 ? "WWW-Authenticate: Digest realm=\"x\", nonce=\"1\"\r\n" : "";
    server.answer({ScriptedAnswer::http(status, "{\"a\":1}", challenge + "X-Request-ID: r-17\r\n")});
    const Result<TransportAnswer> answer = sendTo(configuration(server));
    QCOMPARE(codeOf(answer), QStringLiteral("an answer"));
    QCOMPARE(answer->status, status);
    QCOMPARE(answer->body, QByteArray("{\"a\":1}"));
    QCOMPARE(answer->requestId, QStringLiteral("r-17"));
    QCOMPARE(server.requests().size(), 1);
}

void TestTransport::oddBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    const QByteArray json = R"({"sip_address":"alice@example.org","email":"","first":"Al\/ice"})";
    QTest::newRow("sound") << json << QStringLiteral("Al/ice");
    QTest::newRow("noise before JSON")
        << QByteArray("Key FUNC changed {x}\n" + json) << QStringLiteral("Al/ice");
    QTest::newRow("bad JSON") << json.chopped(3) << text(ErrorCode::ServerUnreadable);
    QTest::newRow("HTML") << QByteArray("<html><body>Log in</body></html>")
                          << text(ErrorCode::ServerUnreadable);
    QTest::newRow("nested a thousandfold") << QByteArray(100000, '[') << text(ErrorCode::ServerUnreadable);
    QTest::newRow("a string of a megabyte")
        << QByteArray(R"({"sip_address":"alice@example.org","first":")" + QByteArray(1000000, 'x') + "\"}")
        << QString(1000000, u'x');
}

void TestTransport::oddBodies()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, expected);
    ScriptedTlsServer server(m_server);
    server.answer({ScriptedAnswer::http(200, body)});
    HttpsTransport transport(configuration(server));
    SettingsClient client(transport);
    const Result<Identity> identity = waitFor(client.identity());
    QCOMPARE(identity ? identity->firstName : text(identity.error().code), expected);
}

void TestTransport::waitsWhenAsked()
{
    ScriptedTlsServer server(m_server);
    server.answer({ScriptedAnswer::http(429, "", "Retry-After: 1\r\n"), ScriptedAnswer::http(200, "null")});
    const Result<TransportAnswer> answer = sendTo(configuration(server));
    QCOMPARE(answer->status, 200);
    QCOMPARE(server.requests().size(), 2);

    // Once only.
    server.answer({ScriptedAnswer::http(503, "", "Retry-After: 0\r\n")});
    QCOMPARE(sendTo(configuration(server))->status, 503);
    QCOMPARE(server.requests().size(), 4);
}

void TestTransport::doesNotWaitLong()
{
    ScriptedTlsServer server(m_server);
    for (const QByteArray &wait : {QByteArray("3600"), QByteArray("-1"), QByteArray("99999999999999999999"),
             QByteArray("Wed, 21 Oct 2099 07:28:00 GMT")}) {
        server.answer({ScriptedAnswer::http(429, "", "Retry-After: " + wait + "\r\n")});
        QCOMPARE(sendTo(configuration(server))->status, 429);
    }
    QCOMPARE(server.requests().size(), 4);
}

void TestTransport::doesNotRepeatWritesAfterWaiting()
{
    ScriptedTlsServer server(m_server);
    server.answer({ScriptedAnswer::http(503, "", "Retry-After: 0\r\n")});
    QCOMPARE(sendTo(configuration(server), true)->status, 503);
    QCOMPARE(server.requests().size(), 1);
}

void TestTransport::followsNoRedirect()
{
    ScriptedTlsServer server(m_server);
    ScriptedTlsServer elsewhere(m_server);
    server.answer({ScriptedAnswer::http(302, "", "Location: " + elsewhere.url().toEncoded() + "/x\r\n")});
    QCOMPARE(sendTo(configuration(server))->status, 302);
    QCOMPARE(elsewhere.connections(), 0);
}

void TestTransport::keepsNoCookies()
{
    ScriptedTlsServer server(m_server);
    server.answer({ScriptedAnswer::http(200, "null", "Set-Cookie: a=b; Path=/\r\n")});
    HttpsTransport transport(configuration(server));
    QVERIFY(waitFor(transport.send(aRead())).has_value());
    QVERIFY(waitFor(transport.send(aRead())).has_value());
    QVERIFY(!server.requests().at(1).toLower().contains("cookie"));
}

void TestTransport::cutsEndlessAnswers()
{
    ScriptedTlsServer server(m_server);
    TransportConfiguration account = configuration(server);
    account.largestAnswer = 100000;
    server.answer({ScriptedAnswer::http(200, QByteArray(100000, ' '))});
    QCOMPARE(codeOf(sendTo(account)), QStringLiteral("an answer"));
    server.answer({ScriptedAnswer::http(200, QByteArray(100001, ' '))});
    QCOMPARE(codeOf(sendTo(account)), text(ErrorCode::TooLarge));
    server.answer({ScriptedAnswer{"HTTP/1.1 200 x\r\n\r\n" + QByteArray(5000000, ' '), false}});
    QCOMPARE(codeOf(sendTo(account)), text(ErrorCode::TooLarge));
}

void TestTransport::cancels()
{
    ScriptedTlsServer server(m_server);
    server.answer({ScriptedAnswer::silence()});
    HttpsTransport transport(configuration(server));
    const auto read = transport.send(aRead());
    const auto write = transport.send(aWrite());
    QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), 2, patience);
    transport.cancelAll();
    QCOMPARE(codeOf(waitFor(read)), text(ErrorCode::Cancelled));
    QCOMPARE(codeOf(waitFor(write)), text(ErrorCode::OutcomeUnknown));

    server.answer({ScriptedAnswer::http(429, "", "Retry-After: 5\r\n")});
    const auto waiting = transport.send(aRead());
    QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), 3, patience);
    transport.cancelAll();
    QCOMPARE(codeOf(waitFor(waiting)), text(ErrorCode::Cancelled));
}

void TestTransport::endsWhenTheTransportDies()
{
    ScriptedTlsServer server(m_server);
    server.answer({ScriptedAnswer::silence()});
    auto transport = std::make_unique<HttpsTransport>(configuration(server));
    const auto future = transport->send(aRead());
    QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), 1, patience);
    transport.reset();
    QCOMPARE(codeOf(waitFor(future)), text(ErrorCode::Cancelled));
}

void TestTransport::hostNotFound()
{
    // Asking a real resolver would leave this computer.
    QCOMPARE(errorOfReply(QNetworkReply::HostNotFoundError, {}, QStringLiteral("x")).code,
        ErrorCode::HostNotFound);
    QCOMPARE(errorOfSocket(QAbstractSocket::HostNotFoundError, {}, QStringLiteral("x")).code,
        ErrorCode::HostNotFound);
}

Q_DECLARE_METATYPE(TestCertificate)
Q_DECLARE_METATYPE(ErrorCode)

QTEST_GUILESS_MAIN(TestTransport)
#include "tst_transport.moc"
