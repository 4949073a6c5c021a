// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/errorcodes.h"
#include "tests/server/httpfixture.h"

#include <openssl/sslerr.h>
#include <openssl/tls1.h>

#include <QTest>

class TestHttpTls : public QObject {
    Q_OBJECT

private:
    HttpFixture m_server{relaxedConfig()};
    TestAuthority m_stranger{QStringLiteral("Test office")}; // the same name, another key
    IssuedTestCertificate m_alice = m_server.authority.issue(QStringLiteral("alice@example.org"));

    QByteArray who(RawHttpClient &client)
    {
        const auto reply = client.ask(get("/who"));
        return reply ? reply->body : QByteArray("no answer");
    }

    QByteArray verified(const IssuedTestCertificate &certificate)
    {
        return "verified " + certificate.sha256.toHex();
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_server.isUp(), qPrintable(m_server.error())); }

    void verifiedCertificateIsTold_data()
    {
        QTest::addColumn<int>("version");
        QTest::newRow("TLS 1.3") << TLS1_3_VERSION;
        QTest::newRow("TLS 1.2") << TLS1_2_VERSION;
    }

    void verifiedCertificateIsTold()
    {
        QFETCH(int, version);
        RawHttpClient client(m_server.tlsPort(),
            {.certificate = &m_alice, .authority = m_server.authority.certificate(), .maxVersion = version});
        QVERIFY(client.isConnected());
        QCOMPARE(who(client), verified(m_alice));
        RawHttpClient anonymous(m_server.tlsPort(), {.maxVersion = version});
        QCOMPARE(who(anonymous), QByteArray("none "));
    }

    void allNamesAreTold_data()
    {
        QTest::addColumn<QStringList>("commonNames");
        QTest::addColumn<QStringList>("alternativeNames");
        QTest::addColumn<QByteArray>("told");
        const QString alice = QStringLiteral("alice@example.org");
        const QString uri = QStringLiteral("URI:sip:alice@example.org");
        QTest::newRow("account") << QStringList{alice} << QStringList{uri}
                                 << QByteArray("alice@example.org;URI:sip:alice@example.org");
        QTest::newRow("owner") << QStringList{QStringLiteral("31208")} << QStringList()
                               << QByteArray("31208;");
        QTest::newRow("no name") << QStringList() << QStringList{uri}
                                 << QByteArray(";URI:sip:alice@example.org");
        QTest::newRow("several")
            << QStringList{QStringLiteral("31208"), alice}
            << QStringList{uri, QStringLiteral("DNS:alice"), QStringLiteral("email:a@b.c"),
                   QStringLiteral("URI:x")}
            << QByteArray("31208|alice@example.org;URI:sip:alice@example.org|other|other|URI:x");
        QTest::newRow("NUL inside") << QStringList{QStringLiteral("31208") + QChar(u'\0')
            + QStringLiteral("x")} << QStringList()
                                    << QByteArray("31208\0x;", 8);
    }

    void allNamesAreTold()
    {
        QFETCH(QStringList, commonNames);
        QFETCH(QStringList, alternativeNames);
        QFETCH(QByteArray, told);
        const IssuedTestCertificate certificate =
            m_server.authority.issue({.commonName = commonNames.value(0),
                .alternativeNames = alternativeNames,
                .moreCommonNames = commonNames.mid(1)});
        RawHttpClient client(
            m_server.tlsPort(), {.certificate = &certificate, .authority = m_server.authority.certificate()});
        QVERIFY(client.isConnected());
        for (int round = 0; round < 2; ++round) {
            const auto reply = client.ask(get("/names"));
            QVERIFY(reply);
            QCOMPARE(reply->body, told);
        }
        // Of a certificate that is not ours nothing is told.
        const IssuedTestCertificate foreign = m_stranger.issue({.commonName = commonNames.value(0),
            .alternativeNames = alternativeNames,
            .moreCommonNames = commonNames.mid(1)});
        RawHttpClient stranger(
            m_server.tlsPort(), {.certificate = &foreign, .authority = m_server.authority.certificate()});
        QCOMPARE(stranger.ask(get("/names"))->body, QByteArray(";"));
    }

    void otherCertificatesCountAsNone_data()
    {
        QTest::addColumn<bool>("ours");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("until");
        QTest::addColumn<QByteArray>("state");
        QTest::newRow("expired") << true << -7200 << -3600 << QByteArray("expired ");
        QTest::newRow("not yet valid") << true << 3600 << 7200 << QByteArray("not-yet-valid ");
        QTest::newRow("foreign") << false << -3600 << 3600 << QByteArray("untrusted ");
        QTest::newRow("foreign and expired") << false << -7200 << -3600 << QByteArray("untrusted ");
        QTest::newRow("foreign and early") << false << 3600 << 7200 << QByteArray("untrusted ");
    }

    void otherCertificatesCountAsNone()
    {
        QFETCH(bool, ours);
        QFETCH(int, from);
        QFETCH(int, until);
        QFETCH(QByteArray, state);
        const TestAuthority &issuer = ours ? m_server.authority : m_stranger;
        const IssuedTestCertificate certificate =
            issuer.issue(QStringLiteral("alice@example.org"), from, until);
        for (const int version : {TLS1_3_VERSION, TLS1_2_VERSION}) {
            RawHttpClient client(m_server.tlsPort(), {.certificate = &certificate, .maxVersion = version});
            QVERIFY(client.isConnected()); // so that the answer can say what is wrong
            QCOMPARE(who(client), state);
            // A resumed session is no way around it.
            RawHttpClient again(
                m_server.tlsPort(), {.certificate = &certificate, .maxVersion = version, .resume = &client});
            QVERIFY(again.isResumed());
            QCOMPARE(who(again), state);
        }
    }

    void certificateExpiresInAnOpenConnection()
    {
        const IssuedTestCertificate brief =
            m_server.authority.issue(QStringLiteral("alice@example.org"), -3600, 1);
        RawHttpClient client(m_server.tlsPort(), {.certificate = &brief});
        QVERIFY(client.isConnected());
        QTRY_COMPARE(who(client), QByteArray("expired "));
    }

    void resumedSessionKeepsTheCertificate_data() { verifiedCertificateIsTold_data(); }

    void resumedSessionKeepsTheCertificate()
    {
        QFETCH(int, version);
        RawHttpClient first(m_server.tlsPort(), {.certificate = &m_alice, .maxVersion = version});
        QCOMPARE(who(first), verified(m_alice));
        QVERIFY(!first.isResumed());
        RawHttpClient second(m_server.tlsPort(), {.maxVersion = version, .resume = &first});
        QVERIFY(second.isConnected());
        QVERIFY(second.isResumed());
        QCOMPARE(who(second), verified(m_alice));
    }

    void oldVersionsAreRefused()
    {
        RawHttpClient client(m_server.tlsPort(), {.maxVersion = TLS1_1_VERSION});
        QVERIFY(!client.isConnected());
        // The server's word, not the client's own caution.
        QCOMPARE(client.failureReason(), int(SSL_R_TLSV1_ALERT_PROTOCOL_VERSION));
    }

    void suitesWithoutAeadAreRefused_data()
    {
        QTest::addColumn<QByteArray>("ciphers");
        QTest::newRow("CBC with SHA-1")
            << QByteArray("ECDHE-ECDSA-AES128-SHA:ECDHE-RSA-AES128-SHA:AES128-SHA");
        QTest::newRow("CBC with SHA-2") << QByteArray(
            "ECDHE-ECDSA-AES128-SHA256:ECDHE-ECDSA-AES256-SHA384:ECDHE-RSA-AES256-SHA384:AES256-SHA256");
        QTest::newRow("no forward secrecy") << QByteArray("AES128-GCM-SHA256:AES256-GCM-SHA384");
    }

    void suitesWithoutAeadAreRefused()
    {
        QFETCH(QByteArray, ciphers);
        RawHttpClient refused(m_server.tlsPort(), {.maxVersion = TLS1_2_VERSION, .ciphers = ciphers});
        QVERIFY(!refused.isConnected());
        QCOMPARE(refused.failureReason(), int(SSL_R_SSLV3_ALERT_HANDSHAKE_FAILURE));
        // With one good suite behind them the same client gets in, by that one.
        RawHttpClient client(m_server.tlsPort(),
            {.maxVersion = TLS1_2_VERSION, .ciphers = ciphers + ":ECDHE-ECDSA-AES256-GCM-SHA384"});
        QVERIFY(client.isConnected());
        QCOMPARE(client.cipher(), QByteArray("ECDHE-ECDSA-AES256-GCM-SHA384"));
    }

    void serverChoosesTheSuite()
    {
        RawHttpClient older(m_server.tlsPort(),
            {.maxVersion = TLS1_2_VERSION,
                .ciphers = "ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-ECDSA-AES128-GCM-SHA256"});
        QVERIFY(older.isConnected());
        QCOMPARE(older.cipher(), QByteArray("ECDHE-ECDSA-AES128-GCM-SHA256"));
        RawHttpClient newer(m_server.tlsPort(), {.suites = "TLS_AES_256_GCM_SHA384:TLS_AES_128_GCM_SHA256"});
        QVERIFY(newer.isConnected());
        QCOMPARE(newer.cipher(), QByteArray("TLS_AES_128_GCM_SHA256"));
    }

    void renegotiationIsRefused()
    {
        RawHttpClient client(m_server.tlsPort(), {.certificate = &m_alice, .maxVersion = TLS1_2_VERSION});
        QCOMPARE(who(client), verified(m_alice));
        QVERIFY(!client.renegotiate());
        QCOMPARE(client.failureReason(), int(SSL_R_NO_RENEGOTIATION));
        RawHttpClient next(m_server.tlsPort(), {.maxVersion = TLS1_2_VERSION});
        QCOMPARE(who(next), QByteArray("none "));
    }

    void protocolIsNegotiated()
    {
        RawHttpClient both(m_server.tlsPort(), {.alpn = "\x02h2\x08http/1.1"});
        QCOMPARE(both.alpn(), QByteArray("http/1.1"));
        RawHttpClient onlyTwo(m_server.tlsPort(), {.alpn = "\x02h2"});
        QVERIFY(!onlyTwo.isConnected());
    }

    void plainListenerKnowsNobody()
    {
        RawHttpClient client(m_server.plainPort());
        QCOMPARE(who(client), QByteArray("none "));
    }

    void plainRequestToTheTlsPort()
    {
        RawHttpClient client(m_server.tlsPort());
        QVERIFY(client.send(get("/hello")));
        QVERIFY(client.waitForClose());
        RawHttpClient next(m_server.tlsPort(), RawHttpClient::Tls{});
        QCOMPARE(next.ask(get("/hello"))->status, 200);
    }

    void handshakeGarbageIsClosed()
    {
        RawHttpClient client(m_server.tlsPort());
        client.send(QByteArray("\x16\x03\x01\x00\x05", 5) + QByteArray(5000, '\xff'));
        QVERIFY(client.waitForClose());
    }

    void reloadChangesNewConnectionsOnly()
    {
        HttpFixture server(relaxedConfig());
        const IssuedTestCertificate bob = server.authority.issue(QStringLiteral("bob@example.org"));
        RawHttpClient old(server.tlsPort(), {.certificate = &bob});
        QCOMPARE(who(old), verified(bob));

        const IssuedTestCertificate renewed = server.authority.issue(QStringLiteral("127.0.0.1"));
        const IssuedTestCertificate strange = m_stranger.issue(QStringLiteral("carol@example.org"));
        QVERIFY(
            server.server->reloadTls({renewed.certificatePem, renewed.keyPem, {m_stranger.certificate()}}));

        QCOMPARE(who(old), verified(bob));
        RawHttpClient fresh(server.tlsPort(), {.certificate = &strange});
        QCOMPARE(fresh.serverCertificateSha256(), renewed.sha256);
        QCOMPARE(who(fresh), verified(strange));
        // The ticket of before the reload is worth nothing, so the old authority's certificate is judged
        // anew.
        RawHttpClient resumed(server.tlsPort(), {.certificate = &bob, .resume = &old});
        QVERIFY(resumed.isConnected());
        QVERIFY(!resumed.isResumed());
        QCOMPARE(who(resumed), QByteArray("untrusted "));
    }

    void badIdentityIsRefused_data()
    {
        QTest::addColumn<TlsIdentity>("identity");
        QTest::addColumn<QString>("subject");
        const TlsIdentity good = m_server.identity;
        TlsIdentity bad = good;
        bad.certificateChain = "nonsense";
        QTest::newRow("certificate") << bad << QStringLiteral("server certificate");
        bad = good;
        bad.privateKey.clear();
        QTest::newRow("key") << bad << QStringLiteral("server key");
        bad = good;
        bad.privateKey = m_alice.keyPem;
        QTest::newRow("other key") << bad << QStringLiteral("server certificate and key");
        bad = good;
        bad.clientCas.append("nonsense");
        QTest::newRow("client CA") << bad << QStringLiteral("client CA");
    }

    void badIdentityIsRefused()
    {
        QFETCH(TlsIdentity, identity);
        QFETCH(QString, subject);
        const Result<bool> reloaded = m_server.server->reloadTls(identity);
        QVERIFY(!reloaded);
        QCOMPARE(reloaded.error().code, ErrorCode::ConfigurationInvalid);
        QCOMPARE(reloaded.error().subject, subject);
        RawHttpClient client(m_server.tlsPort(), {.authority = m_server.authority.certificate()});
        QCOMPARE(client.ask(get("/hello"))->status, 200);
    }
};

QTEST_GUILESS_MAIN(TestHttpTls)
#include "tst_httptls.moc"
