// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/httpstransport.h"
#include "core/client/networkerrors.h"
#include "core/client/settingsclient.h"
#include "core/contract/errorcodes.h"
#include "tests/support/scriptedtlsserver.h"
#include "tests/support/transportoffice.h"

#include <QTest>

/// The transport against a real TLS listener in every bad mood.
class TestTransport : public QObject {
    Q_OBJECT

private Q_SLOTS:
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
    TransportConfiguration configuration(const ScriptedTlsServer &server) const
    {
        return m_office.configuration(server.url());
    }

    TransportOffice m_office;
};

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
    ScriptedTlsServer server(m_office.server);
    TransportConfiguration account = configuration(server);
    account.identity = identityOf(makeTestCertificate({.commonName = QStringLiteral("bob@example.org"),
        .key = TestCertificateWish::Key(key),
        .issuer = &m_office.authority}));
    QVERIFY(account.identity->isValid());
    QVERIFY(sendTo(account).has_value());
    QCOMPARE(server.clientNames(), QStringList{QStringLiteral("bob@example.org")});
    QCOMPARE(server.connections(), 1);
}

void TestTransport::requestsAsExpected()
{
    ScriptedTlsServer server(m_office.server);
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
        ScriptedTlsServer server(m_office.server);
        account = configuration(server);
    }
    QCOMPARE(codeOf(sendTo(account)), text(ErrorCode::ConnectionRefused));
    QCOMPARE(codeOf(sendTo(account, true)), text(ErrorCode::ConnectionRefused));
}

void TestTransport::silentServer()
{
    ScriptedTlsServer server(m_office.server);
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
    ScriptedTlsServer server(m_office.server);
    server.answer({ScriptedAnswer::silence()});
    HttpsTransport transport(configuration(server));
    const auto future = transport.send(write ? aWrite(4000) : aRead(4000));
    QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), 1, patience);
    QCOMPARE(codeOf(waitFor(future)), text(code));
    QCOMPARE(server.requests().size(), 1);
}

void TestTransport::closedBeforeTheHandshake()
{
    ScriptedTlsServer server(m_office.server);
    server.setGreeting(ScriptedTlsServer::Greeting::HangUp);
    QCOMPARE(codeOf(sendTo(configuration(server))), text(ErrorCode::ClosedEarly));
    QCOMPARE(server.connections(), 2); // repeated once
    QCOMPARE(codeOf(sendTo(configuration(server), true)), text(ErrorCode::ClosedEarly));
    QVERIFY(server.requests().isEmpty());
}

void TestTransport::notTls()
{
    ScriptedTlsServer server(m_office.server);
    server.setGreeting(ScriptedTlsServer::Greeting::Garbage);
    QCOMPARE(codeOf(sendTo(configuration(server))), text(ErrorCode::TlsFailed));
}

void TestTransport::readIsRepeatedOnce()
{
    ScriptedTlsServer server(m_office.server);
    server.answer({ScriptedAnswer::hangUp(), ScriptedAnswer::http(200, "null")});
    QCOMPARE(codeOf(sendTo(configuration(server))), QStringLiteral("an answer"));
    QCOMPARE(server.requests().size(), 2);
}

void TestTransport::readIsNotRepeatedForEver()
{
    ScriptedTlsServer server(m_office.server);
    server.answer({ScriptedAnswer::hangUp()});
    QCOMPARE(codeOf(sendTo(configuration(server))), text(ErrorCode::ClosedEarly));
    qInfo() << "sent" << server.requests().size() << "times";
    QVERIFY(server.requests().size() >= 2);
    QVERIFY(server.requests().size() <= 8);
}

void TestTransport::writeIsNeverRepeated()
{
    ScriptedTlsServer server(m_office.server);
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
    ScriptedTlsServer server(m_office.server);
    ScriptedAnswer half = ScriptedAnswer::http(200, QByteArray(1000, ' ') + "{}");
    half.bytes.chop(100);
    half.close = true;
    server.answer({half});
    QCOMPARE(codeOf(sendTo(configuration(server))), text(ErrorCode::ClosedEarly));
    QCOMPARE(codeOf(sendTo(configuration(server), true)), text(ErrorCode::OutcomeUnknown));
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
    ScriptedTlsServer server(m_office.server);
    const QByteArray challenge = status == 401 ? "WWW-Authenticate: Digest realm=\"x\", nonce=\"1\"\r\n" : "";
    server.answer({ScriptedAnswer::http(status, "{\"a\":1}", challenge + "X-Request-ID: r-17\r\n")});
    const Result<TransportAnswer> answer = sendTo(configuration(server));
    QCOMPARE(codeOf(answer), QStringLiteral("an answer"));
    QCOMPARE(answer->status, status);
    QCOMPARE(answer->body, QByteArray("{\"a\":1}"));
    QCOMPARE(answer->requestId, QStringLiteral("r-17"));
    // For "Details": where it was asked, but nothing of what.
    QVERIFY2(
        answer->trace.startsWith(QStringLiteral("GET https://127.0.0.1:%1/settings.phtml\nHTTP status %2\n"
                                                "Request r-17\n2")
                                     .arg(server.serverPort())
                                     .arg(status)),
        qPrintable(answer->trace));
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
    ScriptedTlsServer server(m_office.server);
    server.answer({ScriptedAnswer::http(200, body)});
    HttpsTransport transport(configuration(server));
    SettingsClient client(transport);
    const Result<Identity> identity = waitFor(client.identity());
    QCOMPARE(identity ? identity->firstName : text(identity.error().code), expected);
}

void TestTransport::waitsWhenAsked()
{
    ScriptedTlsServer server(m_office.server);
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
    ScriptedTlsServer server(m_office.server);
    for (const QByteArray &wait : {QByteArray("3600"), QByteArray("-1"), QByteArray("99999999999999999999"),
             QByteArray("Wed, 21 Oct 2099 07:28:00 GMT")}) {
        server.answer({ScriptedAnswer::http(429, "", "Retry-After: " + wait + "\r\n")});
        QCOMPARE(sendTo(configuration(server))->status, 429);
    }
    QCOMPARE(server.requests().size(), 4);
}

void TestTransport::doesNotRepeatWritesAfterWaiting()
{
    ScriptedTlsServer server(m_office.server);
    server.answer({ScriptedAnswer::http(503, "", "Retry-After: 0\r\n")});
    QCOMPARE(sendTo(configuration(server), true)->status, 503);
    QCOMPARE(server.requests().size(), 1);
}

void TestTransport::followsNoRedirect()
{
    ScriptedTlsServer server(m_office.server);
    ScriptedTlsServer elsewhere(m_office.server);
    server.answer({ScriptedAnswer::http(302, "", "Location: " + elsewhere.url().toEncoded() + "/x\r\n")});
    QCOMPARE(sendTo(configuration(server))->status, 302);
    QCOMPARE(elsewhere.connections(), 0);
}

void TestTransport::keepsNoCookies()
{
    ScriptedTlsServer server(m_office.server);
    server.answer({ScriptedAnswer::http(200, "null", "Set-Cookie: a=b; Path=/\r\n")});
    HttpsTransport transport(configuration(server));
    QVERIFY(waitFor(transport.send(aRead())).has_value());
    QVERIFY(waitFor(transport.send(aRead())).has_value());
    QVERIFY(!server.requests().at(1).toLower().contains("cookie"));
}

void TestTransport::cutsEndlessAnswers()
{
    ScriptedTlsServer server(m_office.server);
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
    ScriptedTlsServer server(m_office.server);
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
    ScriptedTlsServer server(m_office.server);
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

QTEST_GUILESS_MAIN(TestTransport)
#include "tst_transport.moc"
