// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/httpstransport.h"
#include "core/contract/errorcodes.h"
#include "tests/support/opensslserver.h"
#include "tests/support/scriptedtlsserver.h"
#include "tests/support/transportoffice.h"

#include <QTest>

/// Whom the transport believes, and what it makes of being refused.
class TestTransportTls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void serverTrust_data();
    void serverTrust();
    void keyPinSurvivesRenewal();
    void oldTls();
    void ownCertificateUnusable_data();
    void ownCertificateUnusable();
    void refusedByAlert_data();
    void refusedByAlert();

private:
    TransportConfiguration configuration(const ScriptedTlsServer &server) const
    {
        return m_office.configuration(server.url());
    }

    TransportOffice m_office;
};

void TestTransportTls::serverTrust_data()
{
    enum { NoPin, RightPin, KeyPin, WrongPin };
    QTest::addColumn<TestCertificate>("certificate");
    QTest::addColumn<bool>("withAuthority");
    QTest::addColumn<int>("pin");
    QTest::addColumn<QString>("expected");
    const QString fine = QStringLiteral("an answer");
    const TestCertificate selfSigned = makeTestCertificate({.commonName = QStringLiteral("office.example"),
        .alternativeNames = TransportOffice::loopbackNames()});
    const TestCertificate otherName = makeTestCertificate({.commonName = QStringLiteral("pbx.local"),
        .alternativeNames = {QStringLiteral("DNS:pbx.local")},
        .issuer = &m_office.authority});
    const TestCertificate expired = makeTestCertificate({.commonName = QStringLiteral("office.example"),
        .alternativeNames = TransportOffice::loopbackNames(),
        .validFrom = -7200,
        .validUntil = -3600,
        .issuer = &m_office.authority});
    const TestCertificate selfSignedOtherName =
        makeTestCertificate({.commonName = QStringLiteral("pbx.local")});
    QTest::newRow("custom CA") << m_office.server << true << int(NoPin) << fine;
    QTest::newRow("unknown CA") << m_office.server << false << int(NoPin) << text(ErrorCode::ServerUntrusted);
    QTest::newRow("self-signed") << selfSigned << true << int(NoPin) << text(ErrorCode::ServerUntrusted);
    QTest::newRow("wrong host") << otherName << true << int(NoPin) << text(ErrorCode::ServerNameMismatch);
    QTest::newRow("expired") << expired << true << int(NoPin) << text(ErrorCode::ServerCertificateExpired);
    QTest::newRow("self-signed, other name")
        << selfSignedOtherName << true << int(NoPin) << text(ErrorCode::ServerUntrusted);
    QTest::newRow("self-signed, pinned") << selfSigned << true << int(RightPin) << fine;
    QTest::newRow("self-signed, pinned key") << selfSigned << true << int(KeyPin) << fine;
    QTest::newRow("self-signed, other name, pinned") << selfSignedOtherName << false << int(RightPin) << fine;
    QTest::newRow("changed certificate")
        << selfSigned << true << int(WrongPin) << text(ErrorCode::ServerPinChanged);
    QTest::newRow("changed to one that a CA vouches for")
        << m_office.server << true << int(WrongPin) << text(ErrorCode::ServerPinChanged);
    QTest::newRow("pinned but expired")
        << expired << true << int(RightPin) << text(ErrorCode::ServerCertificateExpired);
}

void TestTransportTls::serverTrust()
{
    QFETCH(TestCertificate, certificate);
    QFETCH(bool, withAuthority);
    QFETCH(int, pin);
    QFETCH(QString, expected);
    ScriptedTlsServer server(certificate);
    TransportConfiguration account = configuration(server);
    if (!withAuthority)
        account.trust.authorities.clear();
    const ShownCertificate shown = ShownCertificate::of(QSslCertificate(certificate.certificatePem));
    if (pin == 1)
        account.trust.pin = ServerPin{ServerPin::Kind::Certificate, shown.sha256};
    else if (pin == 2)
        account.trust.pin = ServerPin{ServerPin::Kind::Key, shown.keySha256};
    else if (pin == 3)
        account.trust.pin = ServerPin{ServerPin::Kind::Certificate, QByteArray(32, '\1')};
    const Result<TransportAnswer> answer = sendTo(account, true);
    QCOMPARE(codeOf(answer), expected);
    // Nothing was said to a server that is not believed.
    QCOMPARE(server.requests().size(), answer ? 1 : 0);
    if (!answer)
        QCOMPARE(answer.error().subject, shown.name);
}

void TestTransportTls::keyPinSurvivesRenewal()
{
    ScriptedTlsServer server(m_office.server);
    TransportConfiguration account = configuration(server);
    const QSslCertificate certificate(m_office.server.certificatePem);
    account.trust.pin = ServerPin{ServerPin::Kind::Key, ShownCertificate::of(certificate).keySha256};
    TestCertificateWish renewed;
    renewed.commonName = QStringLiteral("office.example");
    renewed.alternativeNames = TransportOffice::loopbackNames();
    renewed.issuer = &m_office.authority;
    renewed.renewalOf = &m_office.server;
    server.setCertificate(makeTestCertificate(renewed));
    QVERIFY(sendTo(account).has_value());
    renewed.renewalOf = nullptr;
    server.setCertificate(makeTestCertificate(renewed));
    QCOMPARE(codeOf(sendTo(account)), text(ErrorCode::ServerPinChanged));
}

void TestTransportTls::oldTls()
{
    const OpensslServer server(m_office.server, m_office.authority,
        {QStringLiteral("-tls1_1"), QStringLiteral("-cipher"), QStringLiteral("ALL@SECLEVEL=0")});
    TransportConfiguration account;
    account.server = server.url();
    account.trust.systemAuthorities = false;
    account.trust.authorities = {QSslCertificate(m_office.authority.certificatePem)};
    account.identity = m_office.alice;
    QCOMPARE(codeOf(sendTo(account)), text(ErrorCode::TlsFailed));
}

void TestTransportTls::ownCertificateUnusable_data()
{
    QTest::addColumn<TestCertificate>("certificate");
    QTest::addColumn<ErrorCode>("code");
    const TestCertificate authority = makeTestCertificate({.commonName = QStringLiteral("Old CA"),
        .key = TestCertificateWish::Key::Rsa2048,
        .isAuthority = true});
    const QString bob = QStringLiteral("bob@example.org");
    QTest::newRow("expired") << makeTestCertificate(
        {.commonName = bob, .validFrom = -7200, .validUntil = -3600, .issuer = &authority})
                             << ErrorCode::CertificateExpired;
    QTest::newRow("not yet valid") << makeTestCertificate(
        {.commonName = bob, .validFrom = 3600, .issuer = &authority})
                                   << ErrorCode::CertificateNotYetValid;
    QTest::newRow("RSA-1024") << makeTestCertificate(
        {.commonName = bob, .key = TestCertificateWish::Key::Rsa1024, .issuer = &authority})
                              << ErrorCode::KeyTooSmall;
    QTest::newRow("MD5") << makeTestCertificate(
        {.commonName = bob, .digest = TestCertificateWish::Digest::Md5, .issuer = &authority})
                         << ErrorCode::SignatureTooWeak;
}

void TestTransportTls::ownCertificateUnusable()
{
    QFETCH(TestCertificate, certificate);
    QFETCH(ErrorCode, code);
    ScriptedTlsServer server(m_office.server);
    TransportConfiguration account = configuration(server);
    account.identity = identityOf(certificate);
    QVERIFY(account.identity->isValid());
    QCOMPARE(codeOf(sendTo(account)), text(code));
    QCOMPARE(server.connections(), 0);
}

void TestTransportTls::refusedByAlert_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("who");
    QTest::addColumn<ErrorCode>("code");
    const QStringList tls12{QStringLiteral("-tls1_2")};
    const QStringList tls13{QStringLiteral("-tls1_3")};
    QTest::newRow("no certificate, TLS 1.3")
        << tls13 << QStringLiteral("nobody") << ErrorCode::ClientCertificateRequired;
    QTest::newRow("no certificate, TLS 1.2")
        << tls12 << QStringLiteral("nobody") << ErrorCode::ClientCertificateRequired;
    QTest::newRow("other CA, TLS 1.3")
        << tls13 << QStringLiteral("other") << ErrorCode::ClientCertificateRefused;
    QTest::newRow("other CA, TLS 1.2")
        << tls12 << QStringLiteral("other") << ErrorCode::ClientCertificateRefused;
    QTest::newRow("expired for the server, TLS 1.3")
        << tls13 << QStringLiteral("expired") << ErrorCode::CertificateExpired;
    QTest::newRow("expired for the server, TLS 1.2")
        << tls12 << QStringLiteral("expired") << ErrorCode::CertificateExpired;
}

namespace {

/// A computer whose clock is an hour late.
class LateClock : public Clock {
public:
    qint64 nowSeconds() const override { return QDateTime::currentSecsSinceEpoch() - 3600; }
};

} // namespace

void TestTransportTls::refusedByAlert()
{
    QFETCH(QStringList, options);
    QFETCH(QString, who);
    QFETCH(ErrorCode, code);
    const OpensslServer server(m_office.server, m_office.authority, options);
    const LateClock late;
    TransportConfiguration account;
    account.server = server.url();
    account.trust.systemAuthorities = false;
    account.trust.authorities = {QSslCertificate(m_office.authority.certificatePem)};
    account.clock = &late;
    if (who == QLatin1String("other")) {
        account.identity = identityOf(
            makeTestCertificate({.commonName = QStringLiteral("bob@example.org"), .validFrom = -7200}));
    } else if (who == QLatin1String("expired")) {
        account.identity = identityOf(makeTestCertificate({.commonName = QStringLiteral("bob@example.org"),
            .validFrom = -7200,
            .validUntil = -60,
            .issuer = &m_office.authority}));
    }
    QCOMPARE(codeOf(sendTo(account)), text(code));
    QCOMPARE(codeOf(sendTo(account, true)), text(code)); // not "outcome unknown": it never got in
}

QTEST_GUILESS_MAIN(TestTransportTls)
#include "tst_transporttls.moc"
