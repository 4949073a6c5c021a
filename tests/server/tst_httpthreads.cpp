// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/errorcodes.h"
#include "tests/server/httpfixture.h"

#include <QTest>

#include <thread>

// The writer, the pool, several workers, start and stop.

namespace {

using Client = std::unique_ptr<RawHttpClient>;

Client plainClient(HttpFixture &server)
{
    return std::make_unique<RawHttpClient>(server.plainPort());
}

/// Once this is answered, the worker is done with all that it saw before.
void roundTrip(HttpFixture &server)
{
    QCOMPARE(plainClient(server)->ask(get("/hello"))->status, 200);
}

} // namespace

class TestHttpThreads : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void waitingWritesShareABatch()
    {
        HttpServerConfig config = relaxedConfig();
        config.limits.writerBatch = 4;
        HttpFixture server(config);
        QVERIFY2(server.isUp(), qPrintable(server.error()));
        std::vector<Client> clients;
        for (int i = 0; i < 7; ++i) {
            clients.push_back(plainClient(server));
            QVERIFY(clients.back()->send(post("/write", QByteArray::number(i))));
            QTRY_COMPARE(server.state.writesSeen.load(), i + 1);
            QTRY_COMPARE(server.state.writerEntered.load(), 1); // the first one runs and waits for the gate
        }
        roundTrip(server);
        QVERIFY(clients[1]->receive(20).isEmpty()); // nothing is acknowledged before it is done
        server.state.writerGate.release(3);
        for (int i = 0; i < 7; ++i) {
            const auto reply = clients[static_cast<std::size_t>(i)]->reply();
            QVERIFY(reply);
            QCOMPARE(reply->body, QByteArray::number(i));
        }
        QCOMPARE(server.state.batchesNow(), (QList<int>{1, 4, 2}));
        QStringList writes = server.state.handledNow();
        writes.removeIf([](const QString &line) { return !line.startsWith(QLatin1String("/write")); });
        for (int i = 0; i < 7; ++i)
            QCOMPARE(writes.value(i), QStringLiteral("/write %1").arg(i));
    }

    void fullWriterQueueSaysSo()
    {
        HttpServerConfig config = relaxedConfig();
        config.limits.writerQueue = 2;
        HttpFixture server(config);
        std::vector<Client> clients;
        for (int i = 0; i < 4; ++i) {
            clients.push_back(plainClient(server));
            QVERIFY(clients.back()->send(post("/write", "x")));
            QTRY_COMPARE(server.state.writesSeen.load(), i + 1);
            QTRY_COMPARE(server.state.writerEntered.load(), 1);
        }
        const auto refused = clients[3]->reply();
        QVERIFY(refused);
        QCOMPARE(refused->status, 503);
        QCOMPARE(refused->header("Retry-After"), QByteArray("1"));
        QCOMPARE(clients[3]->ask(get("/hello"))->status, 200);
        server.state.writerGate.release(2);
        for (std::size_t i = 0; i < 3; ++i)
            QCOMPARE(clients[i]->reply()->status, 200);
    }

    void fullPoolQueueSaysSo()
    {
        HttpServerConfig config = relaxedConfig();
        config.poolThreads = 1;
        config.limits.poolQueue = 1;
        HttpFixture server(config);
        const Client running = plainClient(server);
        QVERIFY(running->send(get("/pool")));
        QTRY_COMPARE(server.state.poolEntered.load(), 1);
        const Client waiting = plainClient(server);
        QVERIFY(waiting->send(get("/pool")));
        QTRY_COMPARE(server.state.poolSeen.load(), 2);
        const Client refused = plainClient(server);
        const auto reply = refused->ask(get("/pool"));
        server.state.poolGate.release(2);
        QVERIFY(reply);
        QCOMPARE(reply->status, 503);
        QCOMPARE(running->reply()->body, QByteArray("pooled"));
        QCOMPARE(waiting->reply()->body, QByteArray("pooled"));
    }

    void pipelinedWritesKeepTheirOrder()
    {
        HttpFixture server(relaxedConfig());
        server.state.writerGate.release(100);
        const Client client = plainClient(server);
        QVERIFY(
            client->send(post("/write", "1") + get("/path/2") + post("/write", "3") + post("/write", "4")));
        for (const char *body : {"1", "/path/2", "3", "4"})
            QCOMPARE(client->reply()->body, QByteArray(body));
    }

    void forgottenRepliesAreFaults()
    {
        HttpFixture server(relaxedConfig());
        QCOMPARE(plainClient(server)->ask(post("/forget", "x"))->status, 500);
    }

    void clientThatLeavesItsWriteBehind()
    {
        HttpFixture server(relaxedConfig());
        {
            const Client client = plainClient(server);
            QVERIFY(client->send(post("/write", "left")));
            QTRY_COMPARE(server.state.writerEntered.load(), 1);
        }
        server.state.writerGate.release();
        QTRY_COMPARE(server.state.handledNow().size(), 1);
        QTRY_COMPARE(server.server->counters().openConnections, 0);
        roundTrip(server);
    }

    void severalWorkersServeOnePort()
    {
        HttpServerConfig config = relaxedConfig();
        config.workers = 3;
        HttpFixture server(config);
        QVERIFY2(server.isUp(), qPrintable(server.error()));
        QCOMPARE(server.state.handlersAlive.load(), 3 + 1 + config.poolThreads);
        std::vector<Client> clients;
        for (int i = 0; i < 24; ++i) {
            clients.push_back(std::make_unique<RawHttpClient>(server.tlsPort(), RawHttpClient::Tls{}));
            QCOMPARE(clients.back()->ask(get("/hello"))->status, 200);
        }
        QCOMPARE(server.server->counters().openConnections, 24);
        QCOMPARE(server.server->stop(), 0);
        QCOMPARE(server.state.handlersAlive.load(), 0);
    }

    void portOfAnotherServerIsAnError()
    {
        HttpServerConfig config = relaxedConfig();
        config.workers = 2;
        HttpFixture first(config);
        config.tls = {};
        config.plain = {{QHostAddress(QHostAddress::LocalHost), first.plainPort()}};
        HttpServer second(config, [] { return std::make_unique<Router>(); });
        const Result<HttpServerPorts> started = second.start({});
        QVERIFY(!started);
        QCOMPARE(started.error().code, ErrorCode::Conflict);
        QVERIFY(started.error().subject.contains(QString::number(first.plainPort())));
        roundTrip(first);
    }

    void startReportsWhatIsWrong()
    {
        HttpServerConfig config;
        config.plain = {{QHostAddress(QHostAddress::LocalHost), 0}};
        HttpServer withoutHandler(config, [] { return std::unique_ptr<RequestHandler>(); });
        const Result<HttpServerPorts> started = withoutHandler.start({});
        QVERIFY(!started);
        QCOMPARE(started.error().code, ErrorCode::StoreFailed);

        config.workers = 0;
        HttpServer withoutWorkers(config, [] { return std::make_unique<Router>(); });
        QCOMPARE(withoutWorkers.start({}).error().code, ErrorCode::ConfigurationInvalid);

        config.workers = 1;
        config.tls = {{QHostAddress(QHostAddress::LocalHost), 0}};
        HttpServer withoutIdentity(config, [] { return std::make_unique<Router>(); });
        QCOMPARE(withoutIdentity.start({}).error().subject, QStringLiteral("server certificate"));
    }

    void stopWaitsForTheRunningRequest()
    {
        HttpFixture server(relaxedConfig());
        const Client running = plainClient(server);
        const Client idle = plainClient(server);
        QCOMPARE(idle->ask(get("/hello"))->status, 200);
        QVERIFY(running->send(get("/pool")));
        QTRY_COMPARE(server.state.poolEntered.load(), 1);
        int cutOff = -1;
        std::thread stopper([&] { cutOff = server.server->stop(10000); });
        const bool idleClosed = idle->waitForClose();
        const bool closedForNew = !plainClient(server)->ask(get("/hello"));
        server.state.poolGate.release();
        const auto reply = running->reply();
        stopper.join();
        QVERIFY(idleClosed);
        QVERIFY(closedForNew);
        QVERIFY(reply);
        QCOMPARE(reply->body, QByteArray("pooled"));
        QCOMPARE(reply->header("Connection"), QByteArray("close"));
        QVERIFY(running->waitForClose());
        QCOMPARE(cutOff, 0);
        QCOMPARE(server.state.handlersAlive.load(), 0);
    }

    void stopEndsWaitingAtItsDeadline()
    {
        HttpFixture server(relaxedConfig());
        const Client running = plainClient(server);
        QVERIFY(running->send(get("/pool")));
        QTRY_COMPARE(server.state.poolEntered.load(), 1);
        int cutOff = -1;
        std::thread stopper([&] { cutOff = server.server->stop(100); });
        const bool closed = running->waitForClose();
        server.state.poolGate.release(); // a thread cannot be cut off
        stopper.join();
        QVERIFY(closed);
        QCOMPARE(cutOff, 1);
    }

    void stopBeginsNothingThatCannotEnd()
    {
        HttpServerConfig config = relaxedConfig();
        config.limits.writerBatch = 1;
        config.poolThreads = 1;
        HttpFixture server(config);
        const Client running = plainClient(server);
        QVERIFY(running->send(post("/write", "running")));
        QTRY_COMPARE(server.state.writerEntered.load(), 1);
        const Client slow = plainClient(server);
        QVERIFY(slow->send(get("/pool")));
        QTRY_COMPARE(server.state.poolEntered.load(), 1);
        const Client waiting = plainClient(server);
        QVERIFY(waiting->send(post("/write", "waiting")));
        QTRY_COMPARE(server.state.writesSeen.load(), 2);
        const Client waitingSlow = plainClient(server);
        QVERIFY(waitingSlow->send(get("/pool")));
        QTRY_COMPARE(server.state.poolSeen.load(), 2);
        std::thread stopper([&] { server.server->stop(2); });
        for (const Client &client : {std::cref(running), std::cref(slow)})
            QVERIFY(client->waitForClose()); // the drain is over
        server.state.writerGate.release(2);
        server.state.poolGate.release(2);
        stopper.join();
        const QStringList handled = server.state.handledNow();
        QVERIFY(handled.contains(QStringLiteral("/write running")));
        QVERIFY(!handled.contains(QStringLiteral("/write waiting")));
        QCOMPARE(server.state.poolEntered.load(), 1);
    }

    void stopDoesWhatWaitsWhileThereIsTime()
    {
        HttpServerConfig config = relaxedConfig();
        config.limits.writerBatch = 1;
        HttpFixture server(config);
        std::vector<Client> clients;
        for (int i = 0; i < 3; ++i) {
            clients.push_back(plainClient(server));
            QVERIFY(clients.back()->send(post("/write", "x")));
            QTRY_COMPARE(server.state.writesSeen.load(), i + 1);
        }
        const Client idle = plainClient(server);
        QCOMPARE(idle->ask(get("/hello"))->status, 200);
        int cutOff = -1;
        std::thread stopper([&] { cutOff = server.server->stop(10000); });
        const bool draining = idle->waitForClose();
        server.state.writerGate.release(3);
        stopper.join();
        QVERIFY(draining);
        QCOMPARE(cutOff, 0);
        for (const Client &client : clients)
            QCOMPARE(client->reply()->status, 200);
    }
};

QTEST_GUILESS_MAIN(TestHttpThreads)
#include "tst_httpthreads.moc"
