// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/httpfixture.h"

#include <QFile>
#include <QTest>

/// Large bodies: who may send them, what they cost, and requests that get no answer rather than a bad one.
class TestHttpBodies : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sizeByPolicy_data();
    void sizeByPolicy();
    void droppedBodies();
    void droppedBodiesTakeNoMemory();
    void memoryIsShared();
    void memoryIsSharedWithCertificates();
    void faultsWithoutAnswer_data();
    void faultsWithoutAnswer();
    void slowBodyWithoutAnswer();
    void fullQueueWithoutAnswer();
};

namespace {

const QByteArray authorization("Authorization: Digest x\r\n");

QByteArray posted(const QByteArray &target, qint64 size, const QByteArray &more = {})
{
    return "POST " + target + " HTTP/1.1\r\nHost: localhost\r\n" + more
        + "Content-Length: " + QByteArray::number(size) + "\r\n\r\n";
}

QByteArray chunked(const QByteArray &target, qsizetype size)
{
    return "POST " + target + " HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n"
        + QByteArray::number(size, 16) + "\r\n" + QByteArray(size, 'x') + "\r\n0\r\n\r\n";
}

/// Bytes of memory that this process, which is the server too, has at hand.
qint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').at(1).toLongLong() * 4096 : 0;
}

} // namespace

void TestHttpBodies::sizeByPolicy_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QByteArray &target, qsizetype size, int status) {
        QTest::newRow(name) << posted(target, size) + QByteArray(size, 'x') << status
                            << QByteArray::number(size);
        QTest::newRow((QByteArray(name) + ", chunked").constData())
            << chunked(target, size) << status << QByteArray::number(size);
    };
    row("usual", "/policy", 65536, 200);
    row("above the usual", "/policy", 65537, 413);
    row("large", "/policy?max=2000000", 2'000'000, 200);
    row("above the large", "/policy?max=2000000", 2'000'001, 413);
}

void TestHttpBodies::sizeByPolicy()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    HttpFixture fixture;
    QVERIFY2(fixture.isUp(), qPrintable(fixture.error()));
    RawHttpClient client(fixture.plainPort());
    client.send(request); // may be refused before all is sent
    const std::optional<RawReply> reply = client.reply();
    QVERIFY(reply);
    QCOMPARE(reply->status, status);
    if (status == 200)
        QCOMPARE(reply->body, body);
    else
        QVERIFY(fixture.state.handledNow().isEmpty());
}

void TestHttpBodies::droppedBodies()
{
    HttpFixture fixture;
    QVERIFY2(fixture.isUp(), qPrintable(fixture.error()));
    const QByteArray target("/policy?max=3000000&drop&status=401");
    const QByteArray large(2'000'000, 'x');
    RawHttpClient client(fixture.plainPort());
    // The connection lives on: the client answers the challenge on it.
    for (const QByteArray &request : {posted(target, large.size()) + large, chunked(target, large.size())}) {
        const std::optional<RawReply> reply = client.ask(request);
        QVERIFY(reply);
        QCOMPARE(reply->status, 401);
        QCOMPARE(reply->body, QByteArray("0"));
    }
    QCOMPARE(client.ask(posted(target, large.size(), authorization) + large)->body, QByteArray("2000000"));
    QCOMPARE(client.ask(posted(target, 100) + QByteArray(100, 'x'))->body, QByteArray("100"));
    const std::optional<RawReply> tooLarge = client.ask(posted(target, 3'000'001));
    QVERIFY(tooLarge);
    QCOMPARE(tooLarge->status, 413);
}

void TestHttpBodies::droppedBodiesTakeNoMemory()
{
#ifdef __SANITIZE_ADDRESS__
    QSKIP("the sanitizer keeps what is freed");
#endif
    HttpFixture fixture;
    QVERIFY2(fixture.isUp(), qPrintable(fixture.error()));
    constexpr qint64 size = 64 * 1024 * 1024;
    RawHttpClient client(fixture.plainPort());
    QVERIFY(client.send(posted("/policy?max=100000000&drop", size)));
    const QByteArray piece(1024 * 1024, 'x');
    const qint64 before = residentBytes();
    qint64 most = 0;
    for (qint64 sent = 0; sent < size; sent += piece.size()) {
        QVERIFY(client.send(piece));
        most = qMax(most, residentBytes());
    }
    QCOMPARE(client.reply()->body, QByteArray("0"));
    QVERIFY2(most - before < 8 * 1024 * 1024, QByteArray::number(most - before).constData());
}

void TestHttpBodies::memoryIsShared()
{
    HttpServerConfig config;
    config.limits.largeBodyBytes = 1'000'000;
    HttpFixture fixture(config);
    QVERIFY2(fixture.isUp(), qPrintable(fixture.error()));
    const QByteArray target("/policy?max=900000");
    const QByteArray body(300'000, 'x');
    // Without a certificate half of it.
    RawHttpClient first(fixture.plainPort());
    QVERIFY(first.send(posted(target, body.size()) + body.left(1000)));
    RawHttpClient second(fixture.plainPort());
    // A usual body needs none of it. By its answer the first connection has been heard.
    QCOMPARE(second.ask(posted(target, 1000) + QByteArray(1000, 'x'))->body, QByteArray("1000"));
    QCOMPARE(RawHttpClient(fixture.plainPort()).ask(posted(target, body.size()))->status, 503);
    QVERIFY(second.send(posted(target + "&silent", body.size())));
    QVERIFY(second.waitForClose()); // and no answer
    // It comes back with the end of the request, and with the end of the connection.
    QCOMPARE(first.ask(body.mid(1000))->body, QByteArray("300000"));
    QCOMPARE(RawHttpClient(fixture.plainPort()).ask(posted(target, body.size()) + body)->status, 200);
    {
        RawHttpClient gone(fixture.plainPort());
        QVERIFY(gone.send(posted(target, body.size()) + body.left(1000)));
    }
    QTRY_VERIFY([&] {
        RawHttpClient probe(fixture.plainPort());
        const std::optional<RawReply> reply = probe.ask(posted(target, body.size()) + body);
        return reply && reply->status == 200;
    }());
}

void TestHttpBodies::memoryIsSharedWithCertificates()
{
    HttpServerConfig config;
    config.limits.largeBodyBytes = 1'000'000;
    HttpFixture fixture(config);
    QVERIFY2(fixture.isUp(), qPrintable(fixture.error()));
    const TestCertificate certificate = fixture.authority.issue(QStringLiteral("alice@example.org"));
    const QByteArray target("/policy?max=900000&drop&silent");
    const QByteArray body(900'000, 'x');
    // Shows a certificate, so nothing is dropped and the whole is there.
    RawHttpClient client(fixture.tlsPort(), {&certificate});
    QVERIFY(client.isConnected());
    QCOMPARE(client.ask(posted(target, body.size()) + body)->body, QByteArray("900000"));
    // Too much for who shows only a header.
    RawHttpClient other(fixture.plainPort());
    QVERIFY(other.send(posted(target, body.size(), authorization)));
    QVERIFY(other.waitForClose());
}

void TestHttpBodies::faultsWithoutAnswer_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("answered");
    QTest::newRow("done") << 200 << true;
    QTest::newRow("refused") << 401 << true;
    QTest::newRow("not found") << 404 << true;
    QTest::newRow("too large") << 413 << true;
    QTest::newRow("timed out") << 408 << false;
    QTest::newRow("broken") << 500 << false;
    QTest::newRow("busy") << 503 << false;
}

void TestHttpBodies::faultsWithoutAnswer()
{
    QFETCH(int, status);
    QFETCH(bool, answered);
    HttpFixture fixture;
    QVERIFY2(fixture.isUp(), qPrintable(fixture.error()));
    const QByteArray target = "/policy?status=" + QByteArray::number(status);
    RawHttpClient client(fixture.plainPort());
    QCOMPARE(client.ask(get(target))->status, status);
    const std::optional<RawReply> reply = client.ask(get(target + "&silent"));
    QCOMPARE(reply.has_value(), answered);
    if (!answered) {
        QVERIFY(client.receive(100).isEmpty());
        return;
    }
    // It is a matter of one request, not of the connection.
    QCOMPARE(client.ask(get("/policy?status=503"))->status, 503);
}

void TestHttpBodies::slowBodyWithoutAnswer()
{
    HttpServerConfig config;
    config.limits.bodyMs = 200;
    HttpFixture fixture(config);
    QVERIFY2(fixture.isUp(), qPrintable(fixture.error()));
    RawHttpClient spoken(fixture.plainPort());
    QVERIFY(spoken.send(posted("/policy", 1000)));
    QCOMPARE(spoken.reply()->status, 408);
    RawHttpClient silent(fixture.plainPort());
    QVERIFY(silent.send(posted("/policy?silent", 1000)));
    QVERIFY(!silent.reply());
}

void TestHttpBodies::fullQueueWithoutAnswer()
{
    HttpServerConfig config;
    config.limits.writerQueue = 1;
    config.limits.writerBatch = 1;
    HttpFixture fixture(config);
    QVERIFY2(fixture.isUp(), qPrintable(fixture.error()));
    RawHttpClient working(fixture.plainPort());
    QVERIFY(working.send(post("/write", "1")));
    QTRY_COMPARE(fixture.state.writerEntered.load(), 1);
    RawHttpClient waiting(fixture.plainPort());
    QVERIFY(waiting.send(post("/write", "2")));
    QTRY_COMPARE(fixture.state.writesSeen.load(), 2);
    // The queue is full as soon as the second has been pushed, which is after it was seen.
    QTRY_VERIFY([&] {
        RawHttpClient refused(fixture.plainPort());
        const std::optional<RawReply> reply = refused.ask(post("/write", "3"));
        return reply && reply->status == 503;
    }());
    RawHttpClient silent(fixture.plainPort());
    QVERIFY(!silent.ask(post("/quiet-write?silent", "4")));
    fixture.state.writerGate.release(2);
    QCOMPARE(working.reply()->body, QByteArray("1"));
    QCOMPARE(waiting.reply()->body, QByteArray("2"));
}

QTEST_GUILESS_MAIN(TestHttpBodies)
#include "tst_httpbodies.moc"
