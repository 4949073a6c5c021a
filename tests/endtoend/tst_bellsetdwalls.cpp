// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/server/pki/officeca.h"
#include "core/server/pki/privatefile.h"
#include "tests/server/rawhttpclient.h"
#include "tests/support/bellsetdprocess.h"

#include <QJsonDocument>
#include <QTest>
#include <QUrl>

#include <openssl/tls1.h>

/// The walls of a running bellsetd, from outside: no account reads or changes another, and a certificate
/// counts because the office issued it, not for the name in it.
class TestBellsetdWalls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { QCOMPARE(m_server.stop(), 0); }
    void nobodyReadsAnother_data() { everybodyElse(); }
    void nobodyReadsAnother();
    void nobodyChangesAnother_data() { everybodyElse(); }
    void nobodyChangesAnother();
    void unrecordedCertificateOfOurCa();
    void revokedCertificateInAResumedSession_data();
    void revokedCertificateInAResumedSession();

private:
    static void everybodyElse();
    QString bundleOf(const QString &person) const
    {
        return m_server.directory() + QStringLiteral("/demo/") + person + QStringLiteral("@example.org.crt");
    }
    /// The body, a blank and the status.
    QByteArray ask(const QString &bundle, const QString &query, const QStringList &options = {}) const
    {
        const QStringList status{QStringLiteral("-w"), QStringLiteral(" %{http_code}")};
        return m_server.curl(QStringLiteral("/settings.phtml?") + query, bundle, status + options).output;
    }

    BellsetdProcess m_server;
};

void TestBellsetdWalls::initTestCase()
{
    QVERIFY(m_server.start(QStringLiteral("demo")));
}

void TestBellsetdWalls::everybodyElse()
{
    QTest::addColumn<QString>("account");
    QTest::newRow("another user") << QStringLiteral("bob");
    QTest::newRow("an administrator") << QStringLiteral("admin");
}

void TestBellsetdWalls::nobodyReadsAnother()
{
    QFETCH(QString, account);
    for (const char *action : {"get_identity", "get_devices", "get_voicemail", "get_history"}) {
        const QByteArray answer = ask(bundleOf(QStringLiteral("alice")),
            QStringLiteral("action=%1&account=%2@example.org").arg(QLatin1String(action), account));
        QVERIFY2(answer.contains("auth.denied") && answer.endsWith(" 403"), answer.constData());
    }
}

void TestBellsetdWalls::nobodyChangesAnother()
{
    QFETCH(QString, account);
    const QByteArray before = ask(bundleOf(account), QStringLiteral("action=get_dnd"));
    QVERIFY2(before.contains("\"dnd\":false"), before.constData());
    const QString order = QStringLiteral("action=set_dnd_on&account=%1@example.org").arg(account);
    const QByteArray byGet = ask(bundleOf(QStringLiteral("alice")), order);
    QVERIFY2(byGet.contains("auth.denied") && byGet.endsWith(" 403"), byGet.constData());
    const QByteArray byPost =
        ask(bundleOf(QStringLiteral("alice")), QString(), {QStringLiteral("--data"), order});
    QVERIFY2(byPost.contains("auth.denied") && byPost.endsWith(" 403"), byPost.constData());
    // Neither the named account nor the caller's own was changed.
    QCOMPARE(ask(bundleOf(account), QStringLiteral("action=get_dnd")), before);
    QVERIFY(
        ask(bundleOf(QStringLiteral("alice")), QStringLiteral("action=get_dnd")).contains("\"dnd\":false"));
}

void TestBellsetdWalls::unrecordedCertificateOfOurCa()
{
    const QString ca = m_server.directory() + QStringLiteral("/ca/ca.");
    const Result<OfficeCa> office = OfficeCa::load(ca + QStringLiteral("crt"), ca + QStringLiteral("key"));
    QVERIFY(office.has_value());
    const Result<SipAddress> admin = SipAddress::parse(QStringLiteral("admin@example.org"));
    QVERIFY(admin.has_value());
    const Result<IssuedCertificate> issued =
        office->issueClient(*admin, office->clientValidity(SystemClock().nowSeconds()));
    QVERIFY(issued.has_value());
    const QString bundle = m_server.path(QStringLiteral("unrecorded.crt"));
    QVERIFY(writePrivateFile(bundle, issued->bundlePem()).has_value());
    for (const char *action : {"get_identity", "set_dnd_on"}) {
        const QByteArray answer = ask(bundle, QStringLiteral("action=%1").arg(QLatin1String(action)));
        QVERIFY2(answer.contains("certificate.unknown") && answer.endsWith(" 401"), answer.constData());
        QVERIFY(!answer.contains("admin@example.org"));
    }
    QVERIFY(
        ask(bundleOf(QStringLiteral("admin")), QStringLiteral("action=get_dnd")).contains("\"dnd\":false"));
}

void TestBellsetdWalls::revokedCertificateInAResumedSession_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<QString>("address");
    QTest::newRow("TLS 1.3") << TLS1_3_VERSION << QStringLiteral("erin@example.org");
    QTest::newRow("TLS 1.2") << TLS1_2_VERSION << QStringLiteral("frank@example.org");
}

// The ticket of a revoked certificate still resumes the session: every request looks the certificate up.
void TestBellsetdWalls::revokedCertificateInAResumedSession()
{
    QFETCH(int, version);
    QFETCH(QString, address);
    QVERIFY(m_server.addPerson(address, "secret"));
    const Result<QByteArray> bundle = readFile(m_server.bundleOf(address));
    QVERIFY(bundle.has_value());
    const Result<CertificateInfo> info = readCertificate(*bundle);
    QVERIFY(info.has_value());
    const TestCertificate certificate{*bundle, *bundle};
    const auto port = quint16(QUrl(m_server.url()).port());
    const QByteArray request = "GET /settings.phtml?action=get_identity HTTP/1.1\r\nHost: localhost\r\n\r\n";
    RawHttpClient first(port, {.certificate = &certificate, .maxVersion = version});
    const auto before = first.ask(request);
    QVERIFY(before && before->body.contains(address.toUtf8()));
    QCOMPARE(m_server.run({QStringLiteral("cert"), QStringLiteral("revoke"), info->serial}).exitCode, 0);
    RawHttpClient resumed(port, {.certificate = &certificate, .maxVersion = version, .resume = &first});
    QVERIFY(resumed.isResumed());
    for (RawHttpClient *client : {&resumed, &first}) { // the connection that was open goes with it
        const auto after = client->ask(request);
        QVERIFY(after);
        QCOMPARE(after->status, 401);
        QVERIFY2(after->body.contains("certificate.revoked"), after->body.constData());
    }
}

QTEST_GUILESS_MAIN(TestBellsetdWalls)
#include "tst_bellsetdwalls.moc"
