// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "apifixture.h"
#include "tests/server/digestclient.h"

#include <QTest>

/// Web pages of other origins (CORS): whom the browser is told to let through.
class TestCrossOrigin : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void origins_data();
    void origins();
    void offByDefault();
    void preflight();
    void preflightOfOthers();
    void answersNameTheOrigin();
    void challengeCanBeRead();
    void foreignPagesWriteNothing();
    void batchesToo();
};

namespace {

const QString alice = QStringLiteral("alice");
const QString getPrivacy = QStringLiteral("get_privacy");
const QByteArray page("https://phone.example.com");

SettingsApiOptions withOrigins()
{
    SettingsApiOptions options;
    options.corsOrigins = {QString::fromLatin1(page), QStringLiteral("http://localhost:3000")};
    return options;
}

HttpRequest from(const QByteArray &origin, const QString &user, const QString &action)
{
    HttpRequest request = ApiFixture::requestFrom(user, action);
    request.headers.append(HttpHeader{"Origin", origin});
    return request;
}

QByteArray allowed(const HttpReply &reply)
{
    return DigestClient::headerOf(reply, "Access-Control-Allow-Origin");
}

int corsHeadersOf(const HttpReply &reply)
{
    int count = 0;
    for (const HttpHeader &header : reply.headers)
        count += header.name.startsWith("Access-Control-") ? 1 : 0;
    return count;
}

} // namespace

void TestCrossOrigin::origins_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("origin");
    const auto row = [](const char *text, const char *origin) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(origin);
    };
    row("https://phone.example.com", "https://phone.example.com");
    row("https://Phone.Example.com:443", "https://phone.example.com");
    row("http://localhost:3000", "http://localhost:3000");
    row("http://localhost:80", "http://localhost");
    row("https://[::1]:8443", "https://[::1]:8443");
    for (const char *bad : {"*", "null", "", "phone.example.com", "ftp://x.example", "https://",
             "https://x.example/", "https://x.example/a", "https://x.example?a", "https://x.example#a",
             "https://u@x.example", "https://*.example.com", "https://x.example:99999", "https://x y",
             "https://x.example,https://y.example"})
        row(bad, "");
}

void TestCrossOrigin::origins()
{
    QFETCH(QString, text);
    QFETCH(QString, origin);
    QCOMPARE(CrossOrigin::parseOrigin(text).value_or(QString()), origin);
}

void TestCrossOrigin::offByDefault()
{
    ApiFixture fixture;
    QVERIFY(!fixture.api.policyFor({HttpMethod::Get, QString(SettingsApi::path)})
                 .methods.contains(HttpMethod::Options));
    const HttpReply reply = fixture.api.handle(from(page, alice, getPrivacy));
    QCOMPARE(reply.status, 200);
    QCOMPARE(corsHeadersOf(reply), 0);
    QVERIFY(DigestClient::headerOf(reply, "Vary").isEmpty());
}

void TestCrossOrigin::preflight()
{
    ApiFixture fixture(nullptr, withOrigins());
    QVERIFY(fixture.api.policyFor({HttpMethod::Get, QString(SettingsApi::path)})
                .methods.contains(HttpMethod::Options));
    HttpRequest request = from(page, {}, QStringLiteral("set_dnd_on"));
    request.method = HttpMethod::Options;
    request.headers.append(HttpHeader{"Access-Control-Request-Method", "POST"});
    request.headers.append(HttpHeader{"Access-Control-Request-Headers", "authorization,content-type"});
    QCOMPARE(fixture.api.executionOf(request), Execution::Worker);
    const HttpReply reply = fixture.api.handle(request);
    QCOMPARE(reply.status, 204);
    QVERIFY(reply.body.isEmpty());
    QCOMPARE(allowed(reply), page);
    QCOMPARE(DigestClient::headerOf(reply, "Access-Control-Allow-Methods"), QByteArray("GET, POST, OPTIONS"));
    QCOMPARE(DigestClient::headerOf(reply, "Access-Control-Allow-Headers"),
        QByteArray("Authorization, Content-Type"));
    QCOMPARE(DigestClient::headerOf(reply, "Vary"), QByteArray("Origin"));
    // A preflight proves nobody and does nothing, whatever it brings.
    request.peerCertificate = {PeerCertificate::State::Verified, ApiFixture::fingerprintOf(alice)};
    fixture.api.handle(request);
    QVERIFY(!fixture.office.stores->dnd.state(fixture.ids.value(alice))->on);
}

void TestCrossOrigin::preflightOfOthers()
{
    ApiFixture fixture(nullptr, withOrigins());
    for (const QByteArray &origin :
        {QByteArray("https://evil.example"), QByteArray("null"), QByteArray("*"),
            QByteArray("https://phone.example.com.evil.example"), QByteArray("https://phone.example.com:444"),
            QByteArray("http://phone.example.com"), QByteArray("HTTPS://PHONE.EXAMPLE.COM"), QByteArray()}) {
        HttpRequest request = from(origin, {}, getPrivacy);
        request.method = HttpMethod::Options;
        const HttpReply reply = fixture.api.handle(request);
        QCOMPARE(reply.status, 204);
        QCOMPARE(corsHeadersOf(reply), 0);
        QCOMPARE(DigestClient::headerOf(reply, "Vary"), QByteArray("Origin"));
    }
}

void TestCrossOrigin::answersNameTheOrigin()
{
    ApiFixture fixture(nullptr, withOrigins());
    const HttpReply reply = fixture.api.handle(from(page, alice, getPrivacy));
    QCOMPARE(reply.body, QByteArray("{\"privacy\":false}"));
    QCOMPARE(allowed(reply), page);
    QCOMPARE(DigestClient::headerOf(reply, "Access-Control-Allow-Credentials"), QByteArray("true"));
    QCOMPARE(allowed(fixture.api.handle(from("http://localhost:3000", alice, getPrivacy))),
        QByteArray("http://localhost:3000"));
    const HttpReply other = fixture.api.handle(from("https://evil.example", alice, getPrivacy));
    QCOMPARE(corsHeadersOf(other), 0);
    QCOMPARE(DigestClient::headerOf(other, "Vary"), QByteArray("Origin"));
    QCOMPARE(DigestClient::headerOf(fixture.get(alice, getPrivacy), "Vary"), QByteArray("Origin"));
}

void TestCrossOrigin::challengeCanBeRead()
{
    ApiFixture fixture(nullptr, withOrigins());
    const HttpReply reply = fixture.api.handle(from(page, {}, getPrivacy));
    QCOMPARE(reply.status, 401);
    QCOMPARE(allowed(reply), page);
    QVERIFY(DigestClient::headerOf(reply, "Access-Control-Expose-Headers").contains("WWW-Authenticate"));
    QVERIFY(DigestClient::headerOf(reply, "WWW-Authenticate").startsWith("Digest "));
}

void TestCrossOrigin::foreignPagesWriteNothing()
{
    ApiFixture fixture(nullptr, withOrigins());
    const QString dndOn = QStringLiteral("set_dnd_on");
    const auto isOn = [&] { return fixture.office.stores->dnd.state(fixture.ids.value(alice))->on; };
    for (const char *site : {"cross-site", "same-site"}) {
        // A link or an image of a page somewhere, in a browser that has the certificate.
        HttpRequest request = ApiFixture::requestFrom(alice, dndOn);
        request.headers.append(HttpHeader{"Sec-Fetch-Site", site});
        QCOMPARE(fixture.api.handle(request).status, 403);
        QVERIFY(!isOn());
        HttpRequest read = ApiFixture::requestFrom(alice, getPrivacy);
        read.headers.append(HttpHeader{"Sec-Fetch-Site", site});
        QCOMPARE(fixture.api.handle(read).status, 200);
    }
    for (const char *site : {"none", "same-origin"}) {
        HttpRequest request = ApiFixture::requestFrom(alice, dndOn);
        request.headers.append(HttpHeader{"Sec-Fetch-Site", site});
        QCOMPARE(fixture.api.handle(request).status, 200);
        QVERIFY(isOn());
        fixture.told(alice, QStringLiteral("set_dnd_off"));
    }
    HttpRequest request = from(page, alice, dndOn);
    request.headers.append(HttpHeader{"Sec-Fetch-Site", "cross-site"});
    QCOMPARE(fixture.api.handle(request).status, 200);
    QVERIFY(isOn());
}

void TestCrossOrigin::batchesToo()
{
    ApiFixture fixture(nullptr, withOrigins());
    const QList<HttpReply> replies = fixture.api.handleTogether(
        {from(page, alice, QStringLiteral("set_dnd_on")), from("https://evil.example", alice, getPrivacy)});
    QCOMPARE(allowed(replies.at(0)), page);
    QCOMPARE(corsHeadersOf(replies.at(1)), 0);
}

QTEST_GUILESS_MAIN(TestCrossOrigin)
#include "tst_crossorigin.moc"
