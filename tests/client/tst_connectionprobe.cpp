// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/connectionprobe.h"
#include "core/contract/errorcodes.h"
#include "tests/support/opensslserver.h"
#include "tests/support/scriptedtlsserver.h"
#include "tests/support/transportoffice.h"

#include <QJsonDocument>
#include <QJsonObject>

/// The four ticking lines: how far they come, and what the line says that does not tick.
class TestConnectionProbe : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allFourTick();
    void nobodyListens();
    void silentServer();
    void unknownServer();
    void changedServer();
    void unusableCertificate();
    void refusedByAlert_data();
    void refusedByAlert();
    void refusedByAnswer_data();
    void refusedByAnswer();
    void otherAccount();
    void accountOfAnOwner();
    void unreadableAnswer();
    void cancelled();

private:
    struct Course {
        QList<ProbeStep> passed;
        std::optional<ProbeStep> failedAt;
        QString code;
        QString subject;
        std::optional<Identity> identity;
        ShownCertificate server;
    };
    Course probe(
        const TransportConfiguration &configuration, const QString &expected = {}, int timeoutMs = 30000);

    TransportOffice m_office;
};

namespace {

ScriptedAnswer identityAnswer(const QString &address)
{
    Identity identity;
    identity.sipAddress = address;
    return ScriptedAnswer::http(200, QJsonDocument(identity.toJson().toObject()).toJson());
}

const QString alice = QStringLiteral("alice@example.org");
const QList<ProbeStep> one{ProbeStep::ReachedServer};
const QList<ProbeStep> two{ProbeStep::ReachedServer, ProbeStep::ServerIsWhoItSays};
const QList<ProbeStep> three{
    ProbeStep::ReachedServer, ProbeStep::ServerIsWhoItSays, ProbeStep::CertificateAccepted};

} // namespace

TestConnectionProbe::Course TestConnectionProbe::probe(
    const TransportConfiguration &configuration, const QString &expected, int timeoutMs)
{
    Course course;
    ConnectionProbe probe(configuration, expected);
    connect(&probe, &ConnectionProbe::stepPassed, this,
        [&course](ProbeStep step) { course.passed.append(step); });
    connect(&probe, &ConnectionProbe::stepFailed, this, [&course](ProbeStep step, const Error &error) {
        course.failedAt = step;
        course.code = text(error.code);
        course.subject = error.subject;
    });
    connect(&probe, &ConnectionProbe::succeeded, this,
        [&course](const Identity &identity) { course.identity = identity; });
    probe.start(timeoutMs);
    if (!QTest::qWaitFor([&course] { return course.failedAt || course.identity; }, patience))
        course.code = QStringLiteral("never ended");
    course.server = probe.serverCertificate();
    return course;
}

void TestConnectionProbe::allFourTick()
{
    ScriptedTlsServer server(m_office.server);
    server.answer({identityAnswer(alice)});
    const Course course = probe(m_office.configuration(server.url()), alice);
    QVERIFY2(!course.failedAt, qPrintable(course.code));
    QCOMPARE(course.passed, three + QList{ProbeStep::SignedIn});
    QCOMPARE(course.identity->sipAddress, alice);
    QCOMPARE(course.server.name, QStringLiteral("office.example"));
    QCOMPARE(course.server.issuer, QStringLiteral("Example CA"));
    QCOMPARE(server.clientNames(), QStringList{alice});
}

void TestConnectionProbe::nobodyListens()
{
    QUrl url;
    {
        ScriptedTlsServer server(m_office.server);
        url = server.url();
    }
    const Course course = probe(m_office.configuration(url));
    QCOMPARE(course.failedAt, ProbeStep::ReachedServer);
    QCOMPARE(course.code, text(ErrorCode::ConnectionRefused));
    QCOMPARE(course.subject, QStringLiteral("127.0.0.1"));
}

void TestConnectionProbe::silentServer()
{
    ScriptedTlsServer server(m_office.server);
    server.setGreeting(ScriptedTlsServer::Greeting::Silence);
    const Course course = probe(m_office.configuration(server.url()), {}, 1000);
    QCOMPARE(course.passed, one);
    QCOMPARE(course.failedAt, ProbeStep::ServerIsWhoItSays);
    QCOMPARE(course.code, text(ErrorCode::TimedOut));
}

void TestConnectionProbe::unknownServer()
{
    ScriptedTlsServer server(m_office.server);
    TransportConfiguration account = m_office.configuration(server.url());
    account.trust.authorities.clear();
    const Course course = probe(account);
    QCOMPARE(course.passed, one);
    QCOMPARE(course.failedAt, ProbeStep::ServerIsWhoItSays);
    QCOMPARE(course.code, text(ErrorCode::ServerUntrusted));
    // With what it showed, the user can decide; trusting exactly that lets the probe through.
    QCOMPARE(course.server.certificate, QSslCertificate(m_office.server.certificatePem));
    account.trust.pin = ServerPin{ServerPin::Kind::Certificate, course.server.sha256};
    server.answer({identityAnswer(alice)});
    QVERIFY(probe(account).identity.has_value());
}

void TestConnectionProbe::changedServer()
{
    ScriptedTlsServer server(m_office.server);
    TransportConfiguration account = m_office.configuration(server.url());
    account.trust.pin = ServerPin{ServerPin::Kind::Key, QByteArray(32, '\7')};
    const Course course = probe(account);
    QCOMPARE(course.failedAt, ProbeStep::ServerIsWhoItSays);
    QCOMPARE(course.code, text(ErrorCode::ServerPinChanged));
    QVERIFY(server.requests().isEmpty());
}

void TestConnectionProbe::unusableCertificate()
{
    ScriptedTlsServer server(m_office.server);
    TransportConfiguration account = m_office.configuration(server.url());
    account.identity = identityOf(makeTestCertificate(
        {.commonName = alice, .validFrom = -7200, .validUntil = -3600, .issuer = &m_office.authority}));
    const Course course = probe(account);
    QCOMPARE(course.passed, two);
    QCOMPARE(course.failedAt, ProbeStep::CertificateAccepted);
    QCOMPARE(course.code, text(ErrorCode::CertificateExpired));
}

void TestConnectionProbe::refusedByAlert_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<bool>("other");
    QTest::addColumn<ErrorCode>("code");
    const QString tls12 = QStringLiteral("-tls1_2");
    const QString tls13 = QStringLiteral("-tls1_3");
    QTest::newRow("other CA, TLS 1.2") << tls12 << true << ErrorCode::ClientCertificateRefused;
    QTest::newRow("other CA, TLS 1.3") << tls13 << true << ErrorCode::ClientCertificateRefused;
    QTest::newRow("none, TLS 1.2") << tls12 << false << ErrorCode::ClientCertificateRequired;
    QTest::newRow("none, TLS 1.3") << tls13 << false << ErrorCode::ClientCertificateRequired;
}

void TestConnectionProbe::refusedByAlert()
{
    QFETCH(QString, option);
    QFETCH(bool, other);
    QFETCH(ErrorCode, code);
    const OpensslServer server(m_office.server, m_office.authority, {option});
    TransportConfiguration account = m_office.configuration(server.url());
    account.identity.reset();
    if (other)
        account.identity = identityOf(makeTestCertificate({.commonName = alice}));
    const Course course = probe(account);
    QCOMPARE(course.failedAt, ProbeStep::CertificateAccepted);
    QCOMPARE(course.code, text(code));
}

void TestConnectionProbe::refusedByAnswer_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("nginx") << 400 << QByteArray("400 No required SSL certificate was sent")
                           << ErrorCode::ClientCertificateRequired;
    QTest::newRow("revoked") << 403 << QByteArray(R"({"success":false,"error":"certificate.revoked"})")
                             << ErrorCode::CertificateRevoked;
    QTest::newRow("unknown") << 401 << QByteArray(R"({"success":false,"error":"certificate.unknown"})")
                             << ErrorCode::CertificateUnknown;
    QTest::newRow("digest wanted") << 401 << QByteArray() << ErrorCode::NotAuthenticated;
    QTest::newRow("the incumbent") << 200 << QByteArray("X.509 Credentials error")
                                   << ErrorCode::NotAuthenticated;
}

void TestConnectionProbe::refusedByAnswer()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ErrorCode, code);
    ScriptedTlsServer server(m_office.server);
    server.answer({ScriptedAnswer::http(status, body)});
    const Course course = probe(m_office.configuration(server.url()));
    QCOMPARE(course.passed, two);
    QCOMPARE(course.failedAt, ProbeStep::CertificateAccepted);
    QCOMPARE(course.code, text(code));
}

void TestConnectionProbe::otherAccount()
{
    ScriptedTlsServer server(m_office.server);
    server.answer({identityAnswer(QStringLiteral("bob@example.org"))});
    const Course course = probe(m_office.configuration(server.url()), alice);
    QCOMPARE(course.passed, three);
    QCOMPARE(course.failedAt, ProbeStep::SignedIn);
    QCOMPARE(course.code, text(ErrorCode::CertificateOfOtherAccount));
    QCOMPARE(course.subject, QStringLiteral("bob@example.org"));
}

void TestConnectionProbe::accountOfAnOwner()
{
    // A certificate with an owner's number instead of an address: the account is named in the request.
    ScriptedTlsServer server(m_office.server);
    server.answer({identityAnswer(alice)});
    TransportConfiguration account = m_office.configuration(server.url());
    account.identity = identityOf(
        makeTestCertificate({.commonName = QStringLiteral("31208"), .issuer = &m_office.authority}));
    QVERIFY(probe(account, alice).identity.has_value());
    QVERIFY(server.requests().constFirst().contains("account=alice%40example.org"));
}

void TestConnectionProbe::unreadableAnswer()
{
    ScriptedTlsServer server(m_office.server);
    server.answer({ScriptedAnswer::http(200, "<html>Welcome to the router</html>")});
    const Course course = probe(m_office.configuration(server.url()));
    QCOMPARE(course.passed, three);
    QCOMPARE(course.failedAt, ProbeStep::SignedIn);
    QCOMPARE(course.code, text(ErrorCode::ServerUnreadable));
}

void TestConnectionProbe::cancelled()
{
    ScriptedTlsServer server(m_office.server);
    server.answer({ScriptedAnswer::silence()});
    ConnectionProbe probe(m_office.configuration(server.url()));
    int heard = 0;
    connect(&probe, &ConnectionProbe::stepFailed, this, [&heard] { ++heard; });
    connect(&probe, &ConnectionProbe::succeeded, this, [&heard] { ++heard; });
    probe.start();
    QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), 1, patience);
    probe.cancel();
    QCoreApplication::processEvents();
    QCOMPARE(heard, 0);
}

QTEST_GUILESS_MAIN(TestConnectionProbe)
#include "tst_connectionprobe.moc"
