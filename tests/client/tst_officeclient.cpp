// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/officeclient.h"

#include "core/client/serverurl.h"
#include "tests/support/faketransport.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

/// What the client asks of the office API, and what it makes of the answers of servers old and new.
class TestOfficeClient : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads();
    void searches();
    void writes();
    void greeting();
    void encodesNames();
    void errors_data();
    void errors();
    void uncertainWrites();
    void nobodyInTheRoom();
    void addressOfTheServer_data();
    void addressOfTheServer();
};

namespace {

using Method = TransportRequest::Method;

template<class T>
Result<T> waitFor(const QFuture<Result<T>> &future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 10000))
        return failure(ErrorCode::TimedOut, {}, QStringLiteral("no result in a test"));
    return future.result();
}

PhonebookEntry eve()
{
    PhonebookEntry entry;
    entry.id = QStringLiteral("201");
    entry.firstName = QStringLiteral("Eve");
    entry.lastName = QStringLiteral("Moss");
    entry.number = QStringLiteral("9002");
    entry.timestamp = 0;
    return entry;
}

} // namespace

void TestOfficeClient::reads()
{
    FakeTransport transport;
    OfficeClient client(transport, QStringLiteral("alice"));
    transport.expectOffice(Method::Get, QStringLiteral("conferences"))
        .replyText(R"({"conferences": [{"enabled": true, "name": "annconf", "extension": "3100"}]})");
    const auto rooms = waitFor(client.conferences());
    QVERIFY(rooms.has_value());
    QCOMPARE(rooms->conferences.first().extension, QStringLiteral("3100"));
    QCOMPARE(transport.requests().last().accept, QByteArray("application/json"));
    QVERIFY(transport.requests().last().idempotent);
    transport.expectOffice(Method::Get, QStringLiteral("phonebook")).replyText(R"({"phonebook": []})");
    QVERIFY(waitFor(client.phonebook()).has_value());
    transport.expectOffice(Method::Get, QStringLiteral("activecdrs")).replyText(R"({"cdrs": []})");
    QVERIFY(waitFor(client.ongoingCalls()).has_value());
    transport.expectOffice(Method::Get, QStringLiteral("logindetails"))
        .replyText(R"({"login-details": {"userName": "200"}})");
    QCOMPARE(waitFor(client.loginDetails())->userName, QStringLiteral("200"));
    transport.expectOffice(Method::Get, QStringLiteral("contact-information"))
        .replyText(R"({"contact-information": {"firstName": "Ann", "newer": {"a": 1}}})");
    QCOMPARE(waitFor(client.contactInformation())->firstName, QStringLiteral("Ann"));
}

void TestOfficeClient::searches()
{
    FakeTransport transport;
    OfficeClient client(transport, QStringLiteral("alice"));
    transport.expectOffice(Method::Get, QStringLiteral("search/phonebook?query=a%26b%3Dc"))
        .replyText(R"({"phonebook": [{"number": "1"}]})");
    QCOMPARE(waitFor(client.searchPhonebook(QStringLiteral("a&b=c")))->entries.size(), 1);
}

void TestOfficeClient::writes()
{
    FakeTransport transport;
    OfficeClient client(transport, QStringLiteral("alice"));
    const QByteArray body =
        R"({"entry":{"first-name":"Eve","last-name":"Moss","number":"9002","contact-information":{}}})";
    transport.expectOffice(Method::Put, QStringLiteral("phonebook/entry/201"), body).replyText({});
    QVERIFY(waitFor(client.setPhonebookEntry(QStringLiteral("201"), eve())).has_value());
    QVERIFY(!transport.requests().last().idempotent);
    QCOMPARE(transport.requests().last().contentType, QByteArray("application/json"));
    transport.expectOffice(Method::Post, QStringLiteral("phonebook/entry/new"), body).replyText({}, 201);
    QVERIFY(waitFor(client.addPhonebookEntry(eve())).has_value());
    transport.expectOffice(Method::Delete, QStringLiteral("phonebook/entry/201")).replyText({});
    QVERIFY(waitFor(client.removePhonebookEntry(QStringLiteral("201"))).has_value());
    transport.expectOffice(Method::Put, QStringLiteral("call/%2B15551234")).replyText({});
    QVERIFY(waitFor(client.call(QStringLiteral("+15551234"))).has_value());
    QVERIFY(!transport.requests().last().body.isEmpty()); // older servers refuse an empty one
}

void TestOfficeClient::greeting()
{
    FakeTransport transport;
    OfficeClient client(transport, QStringLiteral("alice"));
    const QString path = QStringLiteral("mailbox/alice/preferences/activegreeting");
    transport.expectOffice(Method::Get, path).replyText("outofoffice");
    const auto greeting = waitFor(client.activeGreeting());
    QCOMPARE(greeting.value_or(ActiveGreeting::None), ActiveGreeting::OutOfOffice);
    QCOMPARE(transport.requests().last().accept, QByteArray("text/plain"));
    transport.expectOffice(Method::Get, path).replyText("Standard");
    QCOMPARE(waitFor(client.activeGreeting()).error().code, ErrorCode::ServerUnreadable);
    transport.expectOffice(Method::Get, path).replyText("<html>", 404);
    QCOMPARE(waitFor(client.activeGreeting()).error().code, ErrorCode::NotSupported);
    transport.expectOffice(Method::Put, path + QStringLiteral("/extendedabsence")).replyText({});
    QVERIFY(waitFor(client.setActiveGreeting(ActiveGreeting::ExtendedAbsence)).has_value());
}

void TestOfficeClient::encodesNames()
{
    FakeTransport transport;
    OfficeClient client(transport, QStringLiteral("alice"));
    transport.expectOffice(Method::Get, QStringLiteral("conferencedetails/a%2Fb%3Fc%20%C3%A9"))
        .replyText(R"({"conference": {"members": [{"name": "Bob"}]}})");
    const auto details = waitFor(client.conferenceDetails(QStringLiteral("a/b?c é")));
    QVERIFY(details.has_value());
    QCOMPARE(details->members.first().name, QStringLiteral("Bob"));
}

void TestOfficeClient::errors_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("bad request") << 400 << QByteArray("<html>") << ErrorCode::RequestMalformed;
    QTest::newRow("ours names the code")
        << 400 << QByteArray(R"({"error":"The e-mail is wrong.","type":"request.invalid_parameter"})")
        << ErrorCode::InvalidParameter;
    QTest::newRow("not signed in") << 401 << QByteArray() << ErrorCode::NotAuthenticated;
    QTest::newRow("denied") << 403 << QByteArray("<html>Access is denied") << ErrorCode::Denied;
    QTest::newRow("gone") << 404 << QByteArray() << ErrorCode::NotFound;
    QTest::newRow("duplicate") << 409 << QByteArray() << ErrorCode::ContactDuplicate;
    QTest::newRow("duplicate of old")
        << 747 << QByteArray("<html>Duplicate Entry") << ErrorCode::ContactDuplicate;
    QTest::newRow("exception") << 500
                               << QByteArray("{\"error\":\"Internal error: \"x\"\",\"type\":\"java.class\"} ")
                               << ErrorCode::OutcomeUnknown;
    QTest::newRow("not now") << 503 << QByteArray() << ErrorCode::ServerFault;
    QTest::newRow("elsewhere") << 302 << QByteArray() << ErrorCode::OutcomeUnknown;
}

void TestOfficeClient::errors()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ErrorCode, code);
    FakeTransport transport;
    OfficeClient client(transport, QStringLiteral("alice"));
    transport.expectOffice(Method::Put, QStringLiteral("phonebook/entry/201")).replyText(body, status);
    const auto done = waitFor(client.setPhonebookEntry(QStringLiteral("201"), eve()));
    QVERIFY(!done);
    QCOMPARE(done.error().code, code);
    if (code == ErrorCode::ContactDuplicate)
        QCOMPARE(done.error().subject, QStringLiteral("Eve Moss"));
    if (body.startsWith("{\"error\":\"The"))
        QVERIFY(done.error().detail.contains(QStringLiteral("The e-mail is wrong.")));
    // A resource that everybody has is absent only where the server does not know it.
    transport.expectOffice(Method::Get, QStringLiteral("conferences")).replyText(body, status);
    const auto rooms = waitFor(client.conferences());
    QVERIFY(!rooms);
    if (status == 404)
        QCOMPARE(rooms.error().code, ErrorCode::NotSupported);
    QVERIFY(rooms.error().code != ErrorCode::OutcomeUnknown);
}

void TestOfficeClient::uncertainWrites()
{
    FakeTransport transport;
    OfficeClient client(transport, QStringLiteral("alice"));
    const QString path = QStringLiteral("contact-information");
    transport.expectOffice(Method::Put, path).replyError(ErrorCode::ClosedEarly);
    QCOMPARE(waitFor(client.setContactInformation({})).error().code, ErrorCode::OutcomeUnknown);
    transport.expectOffice(Method::Put, path).replyError(ErrorCode::ConnectionRefused);
    QCOMPARE(waitFor(client.setContactInformation({})).error().code, ErrorCode::ConnectionRefused);
}

void TestOfficeClient::nobodyInTheRoom()
{
    FakeTransport transport;
    OfficeClient client(transport, QStringLiteral("alice"));
    const QString path = QStringLiteral("conferencedetails/annconf");
    transport.expectOffice(Method::Get, path).replyText("<html>", 406);
    const auto details = waitFor(client.conferenceDetails(QStringLiteral("annconf")));
    QVERIFY(details.has_value());
    QVERIFY(details->members.isEmpty());
    transport.expectOffice(Method::Get, path).replyText("<html>", 403);
    QCOMPARE(waitFor(client.conferenceDetails(QStringLiteral("annconf"))).error().code, ErrorCode::Denied);
}

void TestOfficeClient::addressOfTheServer_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("url");
    QTest::newRow("host") << "https://office.example:8443"
                          << "https://office.example:8443/sipxconfig/rest/my/a%2Fb";
    QTest::newRow("file") << "https://office.example/settings.phtml"
                          << "https://office.example/sipxconfig/rest/my/a%2Fb";
    QTest::newRow("folder") << "https://office.example/sip/"
                            << "https://office.example/sip/sipxconfig/rest/my/a%2Fb";
    QTest::newRow("file in a folder") << "https://office.example/sip/settings.phtml"
                                      << "https://office.example/sip/sipxconfig/rest/my/a%2Fb";
}

void TestOfficeClient::addressOfTheServer()
{
    QFETCH(QString, server);
    QFETCH(QString, url);
    const QString path = QStringLiteral("/sipxconfig/rest/my/") + pathSegment(QStringLiteral("a/b"));
    QCOMPARE(besideFileUrl(QUrl(server), path).toEncoded(), url.toLatin1());
}

QTEST_GUILESS_MAIN(TestOfficeClient)
#include "tst_officeclient.moc"
