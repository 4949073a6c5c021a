// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/httpfixture.h"

#include <QElapsedTimer>
#include <QTest>

#include <sys/resource.h>
#include <unistd.h>

#include <thread>

// Deadlines and caps, with short configured ones: who trickles is closed, and others are served meanwhile.

namespace {

constexpr int deadlineMs = 300;

HttpServerConfig shortDeadlines()
{
    HttpServerConfig config = relaxedConfig();
    HttpLimits &limits = config.limits;
    limits.handshakeMs = limits.headerMs = limits.idleMs = limits.bodyMs = limits.writeMs = limits.lingerMs =
        deadlineMs;
    return config;
}

/// Sends one byte after the other until the server has had enough. Returns what it said by then, and fails by
/// its size when the bytes run out.
struct Trickle {
    int sent = 0;
    qint64 ms = 0;
    int otherAnswers = 0;
};

Trickle trickle(HttpFixture &server, RawHttpClient &client, const QByteArray &bytes)
{
    Trickle result;
    RawHttpClient other(server.plainPort());
    QElapsedTimer time;
    time.start();
    for (const char byte : bytes) {
        if (!client.sendBeneath(QByteArray(1, byte)))
            break;
        ++result.sent;
        if (client.receive(10) != QByteArray() || client.waitForClose(0))
            break;
        const auto reply = other.ask(get("/hello"));
        if (reply && reply->status == 200)
            ++result.otherAnswers;
        if (time.elapsed() > 20 * deadlineMs)
            break;
    }
    result.ms = time.elapsed();
    return result;
}

} // namespace

class TestHttpGuards : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void silentHandshakeIsClosed()
    {
        HttpFixture server(shortDeadlines());
        QVERIFY2(server.isUp(), qPrintable(server.error()));
        RawHttpClient client(server.tlsPort());
        QVERIFY(client.waitForClose());
        QTRY_COMPARE(server.server->counters().openConnections, 0);
    }

    void trickledHandshakeIsClosed()
    {
        HttpFixture server(shortDeadlines());
        RawHttpClient client(server.tlsPort());
        // A ClientHello that announces 16,000 bytes.
        const Trickle result = trickle(server, client,
            QByteArray("\x16\x03\x01\x3e\x80\x01\x00\x3e\x7c\x03\x03", 11) + QByteArray(15989, 'x'));
        QVERIFY(client.waitForClose());
        QVERIFY(result.ms >= deadlineMs - 50);
        QVERIFY(result.sent < 15000);
        QVERIFY(result.otherAnswers > 0);
    }

    void trickledHeaderIsClosed()
    {
        HttpFixture server(shortDeadlines());
        RawHttpClient client(server.plainPort());
        const Trickle result =
            trickle(server, client, "GET /hello HTTP/1.1\r\nHost: a\r\nX: " + QByteArray(8000, 'x'));
        QVERIFY(client.waitForClose());
        QVERIFY(result.ms >= deadlineMs - 50);
        QVERIFY(result.sent < 8000);
        QVERIFY(result.otherAnswers > 0);
    }

    void trickledBodyIsClosed()
    {
        HttpFixture server(shortDeadlines());
        RawHttpClient client(server.plainPort());
        QVERIFY(client.send("POST /large HTTP/1.1\r\nHost: a\r\nContent-Length: 8000\r\n\r\n"));
        const Trickle result = trickle(server, client, QByteArray(8000, 'x'));
        QVERIFY(client.waitForClose());
        QVERIFY(result.ms >= deadlineMs - 50);
        QVERIFY(result.sent < 8000);
        QVERIFY(result.otherAnswers > 0);
    }

    void lateHeaderIsTold()
    {
        HttpFixture server(shortDeadlines());
        RawHttpClient client(server.tlsPort(), RawHttpClient::Tls{});
        QVERIFY(client.send("GET /hello HTTP/1.1\r\n"));
        const auto reply = client.reply();
        QVERIFY(reply);
        QCOMPARE(reply->status, 408);
        QVERIFY(client.waitForClose());
    }

    void lateBodyIsTold()
    {
        HttpFixture server(shortDeadlines());
        RawHttpClient client(server.plainPort());
        const auto reply = client.ask("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nabc");
        QVERIFY(reply);
        QCOMPARE(reply->status, 408);
        QVERIFY(client.waitForClose());
        QVERIFY(server.state.handledNow().isEmpty());
    }

    void idleConnectionIsClosed()
    {
        HttpFixture server(shortDeadlines());
        RawHttpClient client(server.tlsPort(), RawHttpClient::Tls{});
        QCOMPARE(client.ask(get("/hello"))->status, 200);
        QVERIFY(!client.reply()); // closed without a word
        QVERIFY(client.waitForClose());
        QTRY_COMPARE(server.server->counters().openConnections, 0);
    }

    void runningRequestHasNoDeadline()
    {
        HttpFixture server(shortDeadlines());
        RawHttpClient client(server.plainPort());
        QVERIFY(client.send(get("/pool")));
        QVERIFY(client.receive(3 * deadlineMs).isEmpty());
        server.state.poolGate.release();
        QCOMPARE(client.reply()->body, QByteArray("pooled"));
    }

    void clientThatNeverReadsIsClosed()
    {
        HttpFixture server(shortDeadlines());
        RawHttpClient client(server.plainPort());
        client.setReceiveBuffer(4096);
        QVERIFY(client.send(get("/big?size=30000000")));
        QTRY_COMPARE(server.server->counters().openConnections, 1);
        QTRY_COMPARE_WITH_TIMEOUT(server.server->counters().openConnections, 0, 10000);
    }

    void pipeliningClientThatNeverReadsIsClosed()
    {
        HttpServerConfig config = shortDeadlines();
        config.limits.pipelined = 4;
        HttpFixture server(config);
        RawHttpClient client(server.plainPort());
        client.setReceiveBuffer(4096);
        const QByteArray requests = get("/big?size=16000").repeated(100);
        std::thread sender([&client, &requests] {
            for (int i = 0; i < 1000 && client.sendBeneath(requests); ++i) { }
        });
        QTRY_COMPARE(server.server->counters().acceptedConnections, 1);
        QTRY_COMPARE_WITH_TIMEOUT(server.server->counters().openConnections, 0, 10000);
        const qint64 answered = server.server->counters().requests;
        sender.join();
        QVERIFY2(answered < 50000, "answers were gathered without end");
    }

    void lingeringEnds()
    {
        HttpFixture server(shortDeadlines());
        RawHttpClient client(server.plainPort());
        QVERIFY(client.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 1000000\r\n\r\nabc"));
        QCOMPARE(client.reply()->status, 413);
        QTRY_COMPARE(server.server->counters().openConnections, 0); // though we close nothing
    }

    void connectionsPerAddress()
    {
        HttpServerConfig config = relaxedConfig();
        config.limits.connectionsPerAddress = 3;
        HttpFixture server(config);
        std::vector<std::unique_ptr<RawHttpClient>> clients;
        for (int i = 0; i < 3; ++i) {
            clients.push_back(std::make_unique<RawHttpClient>(server.plainPort()));
            QCOMPARE(clients.back()->ask(get("/hello"))->status, 200);
        }
        RawHttpClient fourth(server.plainPort());
        fourth.send(get("/hello"));
        QVERIFY(fourth.waitForClose());
        QCOMPARE(server.server->counters().refusedConnections, 1);
        QCOMPARE(clients.front()->ask(get("/hello"))->status, 200);
        clients.pop_back();
        QTRY_COMPARE(server.server->counters().openConnections, 2);
        RawHttpClient again(server.plainPort());
        QCOMPARE(again.ask(get("/hello"))->status, 200);
    }

    void connectionsInAll()
    {
        HttpServerConfig config = relaxedConfig();
        config.limits.connectionsPerWorker = 2;
        HttpFixture server(config);
        RawHttpClient first(server.plainPort());
        QCOMPARE(first.ask(get("/hello"))->status, 200);
        RawHttpClient second(server.tlsPort(), RawHttpClient::Tls{});
        QCOMPARE(second.ask(get("/hello"))->status, 200);
        RawHttpClient third(server.tlsPort(), RawHttpClient::Tls{});
        QVERIFY(!third.isConnected());
        QCOMPARE(server.server->counters().refusedConnections, 1);
    }

    void anonymousHandshakesWaitForTheirTurn()
    {
        HttpServerConfig config = relaxedConfig();
        config.limits.handshakesPerSecond = 10;
        HttpFixture server(config);
        const IssuedTestCertificate alice = server.authority.issue(QStringLiteral("alice@example.org"));
        QElapsedTimer time;
        time.start();
        for (int i = 0; i < 30; ++i) { // those that we know are not slowed down
            RawHttpClient client(server.tlsPort(), {.certificate = &alice});
            QVERIFY(client.isConnected());
        }
        time.restart();
        for (int i = 0; i < 15; ++i) {
            RawHttpClient client(server.tlsPort(), RawHttpClient::Tls{});
            QVERIFY(client.isConnected());
        }
        QVERIFY2(time.elapsed() >= 400, qPrintable(QString::number(time.elapsed())));
    }

    void outOfDescriptorsTriesAgain()
    {
        HttpFixture server(relaxedConfig());
        RawHttpClient early(server.plainPort());
        QCOMPARE(early.ask(get("/hello"))->status, 200);
        RawHttpClient late(server.plainPort());
        QCOMPARE(late.ask(get("/hello"))->status, 200);
        // A client has its socket before the limit falls; the server cannot take it.
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_NOFILE, &before), 0);
        std::vector<int> hoard;
        rlimit low{static_cast<rlim_t>(::dup(0)) + 2, before.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_NOFILE, &low), 0);
        for (int fd = ::dup(0); fd >= 0; fd = ::dup(0))
            hoard.push_back(fd);
        QVERIFY(!hoard.empty());
        ::close(hoard.back());
        hoard.pop_back();
        RawHttpClient waiting(server.plainPort()); // takes the last descriptor
        waiting.send(get("/hello"));
        const auto stillServed = early.ask(get("/hello"));
        for (const int fd : hoard)
            ::close(fd);
        setrlimit(RLIMIT_NOFILE, &before);
        QVERIFY(stillServed);
        const auto reply = waiting.reply();
        QVERIFY(reply);
        QCOMPARE(reply->status, 200);
    }
};

QTEST_GUILESS_MAIN(TestHttpGuards)
#include "tst_httpguards.moc"
