// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/httpfixture.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <unistd.h>

// Requests as clients and attackers send them, byte by byte, against the running server.

namespace {

/// A second request hidden in the first must never be answered.
const QByteArray smuggled = get("/hello");

QByteArray withFraming(const QByteArray &headers, const QByteArray &rest)
{
    return "POST /echo HTTP/1.1\r\nHost: a\r\n" + headers + "\r\n" + rest;
}

qint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

} // namespace

class TestHttpRequests : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_server.isUp(), qPrintable(m_server.error())); }

    void answersWithItsHeaders()
    {
        RawHttpClient client(m_server.plainPort());
        const auto reply = client.ask(get("/hello"));
        QVERIFY(reply);
        QCOMPARE(reply->status, 200);
        QCOMPARE(reply->body, QByteArray("hello"));
        QCOMPARE(reply->header("X-Content-Type-Options"), QByteArray("nosniff"));
        QCOMPARE(reply->header("Cache-Control"), QByteArray("no-store"));
        QVERIFY(reply->header("Date").endsWith(" GMT"));
        QCOMPARE(reply->header("Server"), QByteArray());
        QCOMPARE(reply->header("Connection"), QByteArray());
        const auto second = client.ask(get("/hello", "X-Request-ID: mine\r\n"));
        QVERIFY(second);
        QCOMPARE(second->header("X-Request-ID").size(), 16);
        QVERIFY(second->header("X-Request-ID") != reply->header("X-Request-ID"));
    }

    void hostileRequestIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const QByteArray &bytes, int status = 400) {
            QTest::newRow(name) << bytes << status;
        };
        row("two lengths", withFraming("Content-Length: 4\r\nContent-Length: 5\r\n", "abcd" + smuggled));
        row("equal lengths twice",
            withFraming("Content-Length: 4\r\nContent-Length: 4\r\n", "abcd" + smuggled));
        row("list of lengths", withFraming("Content-Length: 4, 4\r\n", "abcd" + smuggled));
        row("length abc", withFraming("Content-Length: abc\r\n", smuggled));
        row("length +5", withFraming("Content-Length: +5\r\n", "abcde" + smuggled));
        row("length -1", withFraming("Content-Length: -1\r\n", smuggled));
        row("length 0x4", withFraming("Content-Length: 0x4\r\n", "abcd" + smuggled));
        row("length 5 5", withFraming("Content-Length: 5 5\r\n", "abcde" + smuggled));
        row("length empty", withFraming("Content-Length: \r\n", smuggled));
        row("length 2^64-1", withFraming("Content-Length: 18446744073709551615\r\n", smuggled));
        row("length 2^64", withFraming("Content-Length: 18446744073709551616\r\n", smuggled));
        row("length 2^64+4", withFraming("Content-Length: 18446744073709551620\r\n", "abcd" + smuggled));
        row("length 2^63", withFraming("Content-Length: 9223372036854775808\r\n", smuggled));
        row("space before colon", withFraming("Content-Length : 4\r\n", "abcd" + smuggled));
        row("tab before colon", withFraming("Content-Length\t: 4\r\n", "abcd" + smuggled));
        row("length then chunked",
            withFraming("Content-Length: 4\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n" + smuggled));
        row("chunked then length",
            withFraming("Transfer-Encoding: chunked\r\nContent-Length: 4\r\n", "0\r\n\r\n" + smuggled));
        row("length and xchunked",
            withFraming("Content-Length: 4\r\nTransfer-Encoding: xchunked\r\n", "abcd" + smuggled));
        row("chunked twice",
            withFraming(
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n" + smuggled));
        row("chunked then identity",
            withFraming(
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n", "0\r\n\r\n" + smuggled));
        row("xchunked", withFraming("Transfer-Encoding: xchunked\r\n", "0\r\n\r\n" + smuggled), 501);
        row("gzip, chunked", withFraming("Transfer-Encoding: gzip, chunked\r\n", "0\r\n\r\n" + smuggled),
            501);
        row("chunked, identity",
            withFraming("Transfer-Encoding: chunked, identity\r\n", "0\r\n\r\n" + smuggled), 501);
        row("chunked in HTTP/1.0",
            "POST /echo HTTP/1.0\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + smuggled);
        const QByteArray chunked = "Transfer-Encoding: chunked\r\n";
        row("chunk size overflow", withFraming(chunked, "10000000000000004\r\nabcd\r\n0\r\n\r\n" + smuggled));
        row("chunk size huge", withFraming(chunked, "ffffffffffffffff\r\nabcd\r\n0\r\n\r\n" + smuggled), 413);
        row("chunk size no hex", withFraming(chunked, "4x\r\nabcd\r\n0\r\n\r\n" + smuggled));
        row("chunk size negative", withFraming(chunked, "-4\r\nabcd\r\n0\r\n\r\n" + smuggled));
        row("chunk size 0x4", withFraming(chunked, "0x4\r\nabcd\r\n0\r\n\r\n" + smuggled));
        row("chunk size empty", withFraming(chunked, "\r\nabcd\r\n0\r\n\r\n" + smuggled));
        row("chunk longer than said", withFraming(chunked, "4\r\nabcdef\r\n0\r\n\r\n" + smuggled));
        row("chunk with bare LF", withFraming(chunked, "4\nabcd\n0\n\n" + smuggled));
        row("chunks beyond the limit",
            withFraming(chunked, "3e9\r\n" + QByteArray(1001, 'x') + "\r\n0\r\n\r\n"), 413);
        row("endless chunk extension", withFraming(chunked, "4;" + QByteArray(10000, 'x')));
        row("length in a trailer",
            withFraming(chunked, "4\r\nabcd\r\n0\r\nContent-Length: 4\r\n\r\n" + smuggled));
        row("endless trailers", withFraming(chunked, "0\r\nX: " + QByteArray(10000, 'x')));
        row("bare LF after header", "GET /hello HTTP/1.1\r\nHost: a\nX: b\r\n\r\n" + smuggled);
        row("bare LF only", "GET /hello HTTP/1.1\nHost: a\n\n" + smuggled);
        row("bare CR", "GET /hello HTTP/1.1\r\nHost: a\rX: b\r\n\r\n" + smuggled);
        row("obs-fold", "GET /hello HTTP/1.1\r\nHost: a\r\nX: b\r\n c\r\n\r\n" + smuggled);
        row("obs-fold by tab", "GET /hello HTTP/1.1\r\nHost: a\r\nX: b\r\n\tc\r\n\r\n" + smuggled);
        row("fold before the first header", "GET /hello HTTP/1.1\r\n Host: a\r\n\r\n" + smuggled);
        row("header name with space", "GET /hello HTTP/1.1\r\nHost: a\r\nX Y: b\r\n\r\n" + smuggled);
        row("header name with bracket", "GET /hello HTTP/1.1\r\nHost: a\r\nX[1]: b\r\n\r\n" + smuggled);
        row("header name beyond ASCII", "GET /hello HTTP/1.1\r\nHost: a\r\n\xc3\xa9: b\r\n\r\n" + smuggled);
        row("header without name", "GET /hello HTTP/1.1\r\nHost: a\r\n: b\r\n\r\n" + smuggled);
        row("header without colon", "GET /hello HTTP/1.1\r\nHost: a\r\nX\r\n\r\n" + smuggled);
        row("NUL in a header",
            "GET /hello HTTP/1.1\r\nHost: a\r\nX: b" + QByteArray(1, '\0') + "c\r\n\r\n" + smuggled);
        row("NUL in the target",
            "GET /hel" + QByteArray(1, '\0') + "lo HTTP/1.1\r\nHost: a\r\n\r\n" + smuggled);
        row("%00 in the target", get("/path/a%00b") + smuggled);
        row("%0a in the path", get("/path/a%0Ab") + smuggled);
        row("%7f in the path", get("/path/a%7fb") + smuggled);
        row("half an escape", get("/path/a%4") + smuggled);
        row("escape that is none", get("/path/%zz") + smuggled);
        row("escape in the query", get("/hello?a=%q1") + smuggled);
        row("NUL in the query", get("/hello?a=b%00c") + smuggled);
        row("line feed in the query", get("/hello?a=b%0ac") + smuggled);
        row("carriage return in the query", get("/hello?a=b%0D") + smuggled);
        row("tab in the query", get("/hello?a=%09b") + smuggled);
        row("DEL in the query", get("/hello?a=b&c=%7f") + smuggled);
        row("escape character in the query", get("/hello?a=%1b[2J") + smuggled);
        row("control character in a name", get("/hello?a%0Ab=c") + smuggled);
        row("path not UTF-8", get("/path/%ff%fe") + smuggled);
        row("overlong slash", get("/path/%c0%af") + smuggled);
        row("raw byte beyond ASCII", get("/path/\xc3\xa9") + smuggled);
        row("dots", get("/path/../hello") + smuggled);
        row("dots at the end", get("/path/..") + smuggled);
        row("encoded dots", get("/path/%2e%2E/hello") + smuggled);
        row("encoded slash and dots", get("/path%2f..%2fhello") + smuggled);
        row("fragment", get("/hello#x") + smuggled);
        row("no slash", get("hello") + smuggled);
        row("asterisk", "OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n" + smuggled);
        row("connect", "CONNECT a:443 HTTP/1.1\r\nHost: a\r\n\r\n" + smuggled);
        row("no Host", "GET /hello HTTP/1.1\r\n\r\n" + smuggled);
        row("two Hosts", "GET /hello HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n" + smuggled);
        row("Host with user", "GET /hello HTTP/1.1\r\nHost: a@b\r\n\r\n" + smuggled);
        row("no method", " /hello HTTP/1.1\r\nHost: a\r\n\r\n" + smuggled);
        row("HTTP/0.9", "GET /hello\r\n\r\n" + smuggled);
        row("two spaces", "GET  /hello HTTP/1.1\r\nHost: a\r\n\r\n" + smuggled);
        row("lower-case http", "GET /hello http/1.1\r\nHost: a\r\n\r\n" + smuggled);
        row("version garbage", "GET /hello HTTP/1.1x\r\nHost: a\r\n\r\n" + smuggled);
        row("HTTP/2.0", "GET /hello HTTP/2.0\r\nHost: a\r\n\r\n" + smuggled, 505);
        row("HTTP/1.2", "GET /hello HTTP/1.2\r\nHost: a\r\n\r\n" + smuggled, 505);
        row("other expectation", withFraming("Expect: tea\r\nContent-Length: 4\r\n", "abcd" + smuggled), 417);
        row("long target", get("/path/" + QByteArray(9000, 'a')) + smuggled, 414);
        row("endless request line", "GET /" + QByteArray(20000, 'a'), 414);
        row("endless header line", "GET /hello HTTP/1.1\r\nHost: a\r\nX: " + QByteArray(20000, 'a'), 431);
        row("many headers", get("/hello", QByteArray("X: y\r\n").repeated(2000)), 431);
        row("101 headers", get("/hello", QByteArray("X: y\r\n").repeated(100)) + smuggled, 431);
        row("two empty lines", "\r\n\r\n" + smuggled);
        row("PRI of HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505);
    }

    void hostileRequestIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        const qsizetype before = m_server.state.handledNow().size();
        for (const bool overTls : {false, true}) {
            RawHttpClient client = overTls ? RawHttpClient(m_server.tlsPort(), RawHttpClient::Tls{})
                                           : RawHttpClient(m_server.plainPort());
            QVERIFY(client.isConnected());
            const auto reply = client.ask(bytes);
            QVERIFY(reply);
            QCOMPARE(reply->status, status);
            QCOMPARE(reply->header("Connection"), QByteArray("close"));
            QVERIFY(reply->body.startsWith(R"({"error":)"));
            client.shutdownWrite();
            QVERIFY(!client.reply()); // nothing hidden was answered
            QVERIFY(client.waitForClose());
        }
        QCOMPARE(m_server.state.handledNow().size(), before);
    }

    void hundredHeadersAreFine()
    {
        RawHttpClient client(m_server.plainPort());
        const auto reply = client.ask(get("/hello", QByteArray("X: y\r\n").repeated(99)));
        QVERIFY(reply);
        QCOMPARE(reply->status, 200);
    }

    void targetIsDecodedOnce()
    {
        RawHttpClient client(m_server.plainPort());
        QCOMPARE(client.ask(get("/path/a%20b%2541%C3%A9"))->body, QByteArray("/path/a b%41\xc3\xa9"));
        QCOMPARE(client.ask(get("http://elsewhere.example/path/x?y"))->body, QByteArray("/path/x"));
        QCOMPARE(client.ask(get("/path/..."))->body, QByteArray("/path/..."));
    }

    void chunkedBodyArrivesWhole()
    {
        RawHttpClient client(m_server.plainPort());
        const auto reply = client.ask(withFraming("Transfer-Encoding: Chunked\r\n",
            "4;name=\"value\"\r\nabcd\r\n3\r\nefg\r\n0\r\nX-Sum: 99\r\n\r\n"));
        QVERIFY(reply);
        QCOMPARE(reply->status, 200);
        QCOMPARE(reply->body, QByteArray("abcdefg"));
        QCOMPARE(client.ask(get("/hello"))->body, QByteArray("hello"));
    }

    void bodyInManyPieces()
    {
        RawHttpClient client(m_server.tlsPort(), RawHttpClient::Tls{});
        const QByteArray request =
            withFraming("Transfer-Encoding: chunked\r\n", "4\r\nabcd\r\n2\r\nef\r\n0\r\n\r\n");
        for (const char byte : request)
            QVERIFY(client.send(QByteArray(1, byte)));
        QCOMPARE(client.reply()->body, QByteArray("abcdef"));
    }

    void pipelinedAnswersKeepTheirOrder()
    {
        RawHttpClient client(m_server.plainPort());
        QByteArray requests;
        for (int i = 0; i < 100; ++i)
            requests +=
                i % 10 == 9 ? post("/echo", QByteArray::number(i)) : get("/path/" + QByteArray::number(i));
        QVERIFY(client.send(requests));
        for (int i = 0; i < 100; ++i) {
            const auto reply = client.reply();
            QVERIFY(reply);
            QCOMPARE(
                reply->body, (i % 10 == 9 ? QByteArray() : QByteArray("/path/")) + QByteArray::number(i));
        }
    }

    void slowAnswerKeepsItsPlace()
    {
        RawHttpClient client(m_server.plainPort());
        QVERIFY(client.send(get("/path/1") + get("/pool") + get("/path/2")));
        QCOMPARE(client.reply()->body, QByteArray("/path/1"));
        QCOMPARE(client.receive(50), QByteArray());
        m_server.state.poolGate.release();
        QCOMPARE(client.reply()->body, QByteArray("pooled"));
        QCOMPARE(client.reply()->body, QByteArray("/path/2"));
    }

    void headHasNoBody()
    {
        RawHttpClient client(m_server.plainPort());
        QVERIFY(client.send("HEAD /hello HTTP/1.1\r\nHost: a\r\n\r\n" + get("/path/next")));
        const auto head = client.reply(false);
        QVERIFY(head);
        QCOMPARE(head->header("Content-Length"), QByteArray("5"));
        QCOMPARE(client.reply()->body, QByteArray("/path/next"));
        QVERIFY(client.send("HEAD /nowhere HTTP/1.1\r\nHost: a\r\n\r\n" + get("/path/next")));
        QCOMPARE(client.reply(false)->status, 404);
        QCOMPARE(client.reply()->body, QByteArray("/path/next"));
    }

    void oldClientIsServed()
    {
        RawHttpClient client(m_server.plainPort());
        const auto reply = client.ask("GET /hello HTTP/1.0\r\n\r\n");
        QVERIFY(reply);
        QCOMPARE(reply->status, 200);
        QCOMPARE(reply->header("Connection"), QByteArray("close"));
        QVERIFY(client.waitForClose());

        RawHttpClient keeping(m_server.plainPort());
        const auto kept = keeping.ask("GET /hello HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
        QCOMPARE(kept->header("Connection"), QByteArray("keep-alive"));
        QCOMPARE(keeping.ask("GET /hello HTTP/1.0\r\n\r\n")->status, 200);
    }

    void closeIsHonoured()
    {
        RawHttpClient client(m_server.tlsPort(), RawHttpClient::Tls{});
        const auto reply = client.ask(get("/hello", "Connection: Close\r\n"));
        QCOMPARE(reply->header("Connection"), QByteArray("close"));
        QVERIFY(client.waitForClose());
    }

    void halfClosedClientGetsItsAnswer()
    {
        RawHttpClient client(m_server.plainPort());
        QVERIFY(client.send(get("/hello")));
        client.shutdownWrite();
        QCOMPARE(client.reply()->body, QByteArray("hello"));
        QVERIFY(client.waitForClose());
    }

    void continueIsSent()
    {
        RawHttpClient client(m_server.plainPort());
        QVERIFY(client.send(withFraming("Content-Length: 4\r\nExpect: 100-continue\r\n", {})));
        QCOMPARE(client.reply()->status, 100);
        QVERIFY(client.send("abcd"));
        QCOMPARE(client.reply()->body, QByteArray("abcd"));
        // Who does not wait needs none.
        QVERIFY(client.send(withFraming("Content-Length: 4\r\nExpect: 100-continue\r\n", "efgh")));
        QCOMPARE(client.reply()->body, QByteArray("efgh"));
    }

    void tooLargeIsSaidBeforeTheBody()
    {
        RawHttpClient client(m_server.plainPort());
        const auto reply = client.ask(withFraming("Content-Length: 1001\r\nExpect: 100-continue\r\n", {}));
        QVERIFY(reply);
        QCOMPARE(reply->status, 413);
        RawHttpClient other(m_server.plainPort());
        QCOMPARE(other.ask(post("/large", QByteArray(1024 * 1024, 'x')))->body, QByteArray("1048576"));
    }

    void hugeBodyCostsNoMemory_data()
    {
        QTest::addColumn<QByteArray>("framing");
        QTest::newRow("length") << QByteArray("Content-Length: 104857600\r\n");
        QTest::newRow("chunked") << QByteArray("Transfer-Encoding: chunked\r\n");
    }

    void hugeBodyCostsNoMemory()
    {
        QFETCH(QByteArray, framing);
        const qint64 before = residentBytes();
        RawHttpClient client(m_server.tlsPort(), RawHttpClient::Tls{});
        QVERIFY(client.send(withFraming(framing, {})));
        const QByteArray piece =
            framing.startsWith('T') ? "10000\r\n" + QByteArray(65536, 'x') + "\r\n" : QByteArray(65536, 'x');
        int sent = 0;
        while (sent < 1600 && client.send(piece)) // the server may have had enough before
            ++sent;
        const auto reply = client.reply();
        QVERIFY(reply);
        QCOMPARE(reply->status, 413);
        QVERIFY2(residentBytes() - before < 8 * 1024 * 1024, "the body was kept");
    }

    void unknownPathAndMethod()
    {
        RawHttpClient client(m_server.plainPort());
        QCOMPARE(client.ask(get("/nowhere"))->status, 404);
        const auto reply = client.ask("DELETE /large HTTP/1.1\r\nHost: a\r\n\r\n");
        QCOMPARE(reply->status, 405);
        QCOMPARE(reply->header("Allow"), QByteArray("POST, PUT"));
        QCOMPARE(
            client.ask("BREW /hello HTTP/1.1\r\nHost: a\r\n\r\n")->header("Allow"), QByteArray("GET, HEAD"));
        QCOMPARE(client.ask(get("/hello"))->status, 200); // no body, so the connection goes on
        // With a body that nobody reads it cannot.
        QCOMPARE(client.ask(post("/hello", "GET /hello HTTP/1.1"))->status, 405);
        QVERIFY(client.waitForClose());
    }

    void abortGivesNoAnswer()
    {
        RawHttpClient client(m_server.tlsPort(), RawHttpClient::Tls{});
        QVERIFY(client.send(get("/abort")));
        QVERIFY(!client.reply());
        QVERIFY(client.waitForClose());
    }

    void handlerCannotSplitTheAnswer()
    {
        RawHttpClient client(m_server.plainPort());
        const auto reply = client.ask(get("/split"));
        QVERIFY(reply);
        QCOMPARE(reply->status, 500);
        QVERIFY(!reply->head.contains("Set-Cookie"));
    }

    void throwingHandlerIsContained()
    {
        RawHttpClient client(m_server.plainPort());
        QCOMPARE(client.ask(get("/throw"))->status, 500);
        QCOMPARE(client.ask(get("/hello"))->status, 200);
    }

    void largeAnswerArrivesWhole()
    {
        RawHttpClient client(m_server.tlsPort(), RawHttpClient::Tls{});
        const auto reply = client.ask(get("/big?size=5000000") + get("/path/after"));
        QVERIFY(reply);
        QCOMPARE(reply->body.size(), 5000000);
        QCOMPARE(reply->body.count('x'), 5000000);
        QCOMPARE(client.reply()->body, QByteArray("/path/after"));
    }

private:
    HttpFixture m_server{relaxedConfig()};
};

QTEST_GUILESS_MAIN(TestHttpRequests)
#include "tst_httprequests.moc"
