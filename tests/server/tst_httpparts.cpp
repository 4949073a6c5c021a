// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/accesslog.h"
#include "core/server/http/connectionlimits.h"
#include "core/server/http/replyhead.h"
#include "tests/server/httpfixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

// The parts of the HTTPS layer that can be tried without a network, and the access log of the whole.

namespace {

QMutex logMutex;
QStringList logLines;

void keepLog(QtMsgType, const QMessageLogContext &context, const QString &message)
{
    const QMutexLocker lock(&logMutex);
    if (qstrcmp(context.category, "bellset.access") == 0)
        logLines.append(message);
}

QStringList linesNow()
{
    const QMutexLocker lock(&logMutex);
    return logLines;
}

QJsonObject parsed(const QByteArray &line)
{
    return QJsonDocument::fromJson(line).object();
}

} // namespace

class TestHttpParts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void accessLineIsJson()
    {
        AccessEntry entry;
        entry.timeMs = 1767225600123;
        entry.requestId = "0123";
        entry.peer = QHostAddress(QStringLiteral("2001:db8::1"));
        entry.method = "GET";
        entry.path = QStringLiteral("/a\"b\\c\u00e9\u2028\U0001F4DE");
        entry.status = 200;
        entry.bytes = 12;
        entry.durationUs = 1234;
        entry.account = QStringLiteral("a\n\t\x01\x7f");
        entry.action = QStringLiteral("get_identity");
        const QByteArray line = accessLine(entry);
        QVERIFY(!line.contains('\n'));
        const QJsonObject object = parsed(line);
        QCOMPARE(object.size(), 10);
        QCOMPARE(object[u"time"].toString(), QStringLiteral("2026-01-01T00:00:00.123Z"));
        QCOMPARE(object[u"request_id"].toString(), QStringLiteral("0123"));
        QCOMPARE(object[u"peer"].toString(), QStringLiteral("2001:db8::1"));
        QCOMPARE(object[u"method"].toString(), QStringLiteral("GET"));
        QCOMPARE(object[u"path"].toString(), entry.path);
        QCOMPARE(object[u"status"].toInt(), 200);
        QCOMPARE(object[u"bytes"].toInt(), 12);
        QCOMPARE(object[u"duration_ms"].toDouble(), 1.234);
        QCOMPARE(object[u"account"].toString(), entry.account);
        QCOMPARE(object[u"action"].toString(), entry.action);
    }

    void everyRequestIsLoggedWithoutItsQuery()
    {
        HttpFixture server(relaxedConfig());
        QVERIFY2(server.isUp(), qPrintable(server.error()));
        const QtMessageHandler before = qInstallMessageHandler(keepLog);
        RawHttpClient client(server.tlsPort(), RawHttpClient::Tls{});
        const auto hello = client.ask(get("/hello?password=canary", "X-Secret: canary\r\n"));
        const auto strange = client.ask(get("/path/%22,%22status%22:1?canary"));
        const auto broken = client.ask("GET /%00?canary HTTP/1.1\r\nHost: canary\r\n\r\n");
        QTRY_COMPARE(linesNow().size(), 3);
        qInstallMessageHandler(before);
        QVERIFY(!linesNow().join(QLatin1Char('\n')).contains(QLatin1String("canary")));
        const QJsonObject first = parsed(linesNow().at(0).toUtf8());
        QCOMPARE(first[u"path"].toString(), QStringLiteral("/hello"));
        QCOMPARE(first[u"account"].toString(), QStringLiteral("alice@example.org"));
        QCOMPARE(first[u"action"].toString(), QStringLiteral("say_hello"));
        QCOMPARE(first[u"bytes"].toInt(), 5);
        QCOMPARE(first[u"peer"].toString(), QStringLiteral("127.0.0.1"));
        QCOMPARE(first[u"request_id"].toString().toLatin1(), hello->header("X-Request-ID"));
        const QJsonObject second = parsed(linesNow().at(1).toUtf8());
        QCOMPARE(second[u"path"].toString(), QStringLiteral("/path/\",\"status\":1"));
        QCOMPARE(second[u"status"].toInt(), 200);
        QCOMPARE(parsed(linesNow().at(2).toUtf8())[u"status"].toInt(), broken->status);
    }

    void limitsCountNetworksOfVersionSix()
    {
        HttpLimits guards;
        guards.connectionsPerAddress = 2;
        guards.handshakesPerSecond = 0;
        ConnectionLimits limits(guards);
        const auto now = ConnectionLimits::Clock::now();
        const auto enters = [&](const char *address) {
            return limits.enter(QHostAddress(QString::fromLatin1(address)), true, now).has_value();
        };
        QVERIFY(enters("2001:db8:1:2::1"));
        QVERIFY(enters("2001:db8:1:2:ffff::9"));
        QVERIFY(!enters("2001:db8:1:2::3"));
        QVERIFY(enters("2001:db8:1:3::1"));
        QVERIFY(enters("192.0.2.1"));
        QVERIFY(enters("::ffff:192.0.2.1"));
        QVERIFY(!enters("192.0.2.1"));
        QVERIFY(enters("192.0.2.2"));
        limits.leave(QHostAddress(QStringLiteral("192.0.2.1")));
        QVERIFY(enters("192.0.2.1"));
    }

    void handshakesArePaced()
    {
        HttpLimits guards;
        guards.handshakesPerSecond = 2;
        guards.handshakeMs = 1000;
        ConnectionLimits limits(guards);
        const QHostAddress address(QHostAddress::LocalHost);
        const auto now = ConnectionLimits::Clock::now();
        const auto delay = [&](int afterMs) {
            const auto result = limits.enter(address, true, now + std::chrono::milliseconds(afterMs));
            return result ? static_cast<int>(result->count()) : -1;
        };
        QCOMPARE(delay(0), 0);
        QCOMPARE(delay(0), 0);
        QCOMPARE(delay(0), 501);
        QCOMPARE(delay(0), -1); // longer than a handshake may take
        limits.forgive(address);
        QCOMPARE(delay(0), 501);
        QCOMPARE(delay(10000), 0);
        QCOMPARE(limits.enter(address, false, now)->count(), 0); // plain connections shake no hands
    }

    void formWinsOverQuery()
    {
        HttpRequest request;
        request.query = {
            {QStringLiteral("a"), QStringLiteral("1")}, {QStringLiteral("b"), QStringLiteral("2")}};
        request.body = "a=3";
        QCOMPARE(request.parameters()->value(u"a"), QStringLiteral("1")); // no form without its type
        request.headers = {{"content-TYPE", "Application/X-www-form-urlencoded; charset=utf-8"}};
        QCOMPARE(request.parameters()->value(u"a"), QStringLiteral("3"));
        QCOMPARE(request.parameters()->value(u"b"), QStringLiteral("2"));
        request.body = "a=%";
        QVERIFY(!request.parameters());
    }

    void jsonOfAnyValue()
    {
        QCOMPARE(HttpReply::json(200, QJsonValue::Null).body, QByteArray("null"));
        QCOMPARE(HttpReply::json(200, QStringLiteral("a\"b")).body, QByteArray("\"a\\\"b\""));
        QCOMPARE(HttpReply::json(200, QJsonObject{{QStringLiteral("a"), 1}}).body, QByteArray("{\"a\":1}"));
    }

    void transportDecidesItsOwnHeaders()
    {
        HttpReply reply = HttpReply::text(200, "hi");
        reply.headers += {{"Content-Length", "99"}, {"transfer-encoding", "chunked"}, {"Server", "x"},
            {"cache-control", "max-age=5"}, {"ETag", "\"1\""}};
        QByteArray head;
        appendHead(head, reply, {"D", "I", true, false});
        QCOMPARE(head,
            QByteArray("HTTP/1.1 200 OK\r\nDate: D\r\nContent-Length: 2\r\nContent-Type: text/plain; "
                       "charset=utf-8\r\ncache-control: max-age=5\r\nETag: \"1\"\r\nX-Content-Type-Options: "
                       "nosniff\r\nX-Request-ID: I\r\n\r\n"));
        reply.status = 204;
        head.clear();
        appendHead(head, reply, {"D", "I", false, false});
        QVERIFY(!head.contains("Content-Length"));
        QVERIFY(head.contains("Connection: close"));
        QCOMPARE(httpDate(784111777), QByteArray("Sun, 06 Nov 1994 08:49:37 GMT"));
    }

    void unsendableReplies()
    {
        HttpReply reply = HttpReply::text(200, "hi");
        QVERIFY(isSendable(reply));
        for (const QByteArray &value : {QByteArray("a\nb"), QByteArray("a\rb"), QByteArray("a\0b", 3)}) {
            reply.setHeader("X", value);
            QVERIFY(!isSendable(reply));
        }
        reply.setHeader("X", "fine\tvalue");
        QVERIFY(isSendable(reply));
        reply.setHeader("X Y", "a");
        QVERIFY(!isSendable(reply));
        QVERIFY(!isSendable(HttpReply::text(99, "")));
        QVERIFY(!isSendable(HttpReply::text(600, "")));
    }

    void routerFindsItsRoutes()
    {
        Router router;
        const auto add = [&router](const char *path, Route::Match match, const char *answer) {
            Route route;
            route.path = QString::fromLatin1(path);
            route.match = match;
            route.handle = [answer](const HttpRequest &) { return HttpReply::text(200, answer); };
            router.add(route);
        };
        add("/a/", Route::Match::Prefix, "short");
        add("/a/b/", Route::Match::Prefix, "long");
        add("/a/b/c", Route::Match::Exact, "exact");
        const auto answer = [&router](const char *path, HttpMethod method = HttpMethod::Get) {
            HttpRequest request;
            request.path = QString::fromLatin1(path);
            request.method = method;
            return router.handle(request);
        };
        QCOMPARE(answer("/a/x").body, QByteArray("short"));
        QCOMPARE(answer("/a/b/x").body, QByteArray("long"));
        QCOMPARE(answer("/a/b/c").body, QByteArray("exact"));
        QCOMPARE(answer("/a").status, 404);
        QCOMPARE(answer("/a/x", HttpMethod::Head).status, 200);
        QCOMPARE(answer("/a/x", HttpMethod::Post).status, 405);
        QVERIFY(!router.policyFor({HttpMethod::Get, QStringLiteral("/b")}).known);
        QVERIFY(router.policyFor({HttpMethod::Get, QStringLiteral("/a/")}).known);
    }

    void routerGroupsNeighbours()
    {
        Router router;
        QList<int> sizes;
        Route together;
        together.path = QStringLiteral("/t");
        together.handle = [](const HttpRequest &) { return HttpReply::text(500, "alone"); };
        together.handleTogether = [&sizes](const QList<HttpRequest> &requests) {
            sizes.append(static_cast<int>(requests.size()));
            QList<HttpReply> replies;
            for (const HttpRequest &request : requests)
                replies.append(HttpReply::text(200, "t" + request.body));
            return replies;
        };
        router.add(together);
        Route single;
        single.path = QStringLiteral("/s");
        single.handle = [](const HttpRequest &request) { return HttpReply::text(200, "s" + request.body); };
        router.add(single);
        QList<HttpRequest> requests;
        for (const char *text : {"/t1", "/t2", "/s3", "/x4", "/t5"}) {
            HttpRequest request;
            request.path = QString::fromLatin1(text).left(2);
            request.body = QByteArray(text).right(1);
            requests.append(request);
        }
        requests[4].method = HttpMethod::Delete;
        const QList<HttpReply> replies = router.handleTogether(requests);
        QCOMPARE(replies.size(), 5);
        QCOMPARE(replies[0].body, QByteArray("t1"));
        QCOMPARE(replies[1].body, QByteArray("t2"));
        QCOMPARE(replies[2].body, QByteArray("s3"));
        QCOMPARE(replies[3].status, 404);
        QCOMPARE(replies[4].status, 405);
        QCOMPARE(sizes, (QList<int>{2}));
    }
};

QTEST_GUILESS_MAIN(TestHttpParts)
#include "tst_httpparts.moc"
