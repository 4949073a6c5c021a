// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/errorcodes.h"
#include "core/server/pki/officeca.h"
#include "core/server/pki/pkcs12.h"
#include "core/server/pki/privatefile.h"
#include "core/server/pki/servercertificate.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

namespace {

constexpr qint64 day = 24 * 60 * 60;

struct Output {
    int code = -1;
    QByteArray text; ///< standard output and error together
};

Output openssl(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("openssl"), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60000))
        return {};
    return {process.exitCode(), process.readAll()};
}

qint64 now()
{
    return QDateTime::currentSecsSinceEpoch();
}

SipAddress alice()
{
    return *SipAddress::parse(u"alice@example.org");
}

} // namespace

/// What other programs make of the office's certificates: openssl reads and verifies everything.
class TestPki : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void caIsAModernCa();
    void clientCertificateVerifies();
    void clientCertificateSaysWho();
    void longAddressStaysTheCommonName();
    void serialsAreUniqueAndPositive();
    void expiredCertificateFailsVerification();
    void caSurvivesSaveAndLoad();
    void caRefusesAForeignKey();
    void keyFilesArePrivate();
    void bundleIsCertificateThenKey();
    void pkcs12IsAes();
    void pkcs12PasswordIsUtf8();
    void pkcs12WrongPasswordFails();
    void legacyPkcs12NeedsTheLegacyProvider();
    void serverCertificateCoversTheHosts();
    void serverCertificateIsKept();
    void serverCertificateIsRenewed_data();
    void serverCertificateIsRenewed();
    void serverCertificateKeepsItsHosts();
    void serverCertificateRefusesBadHosts_data();
    void serverCertificateRefusesBadHosts();
    void readsNoRubbish_data();
    void readsNoRubbish();
    void isSignedByTellsCasApart();

private:
    QString path(const QString &name) const { return m_dir->filePath(name); }
    QString saved(const QString &name, const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_dir;
    std::optional<OfficeCa> m_ca;
};

void TestPki::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_ca = *OfficeCa::create(QStringLiteral("example.org"), now());
    saved(QStringLiteral("ca.crt"), m_ca->certificatePem());
}

QString TestPki::saved(const QString &name, const QByteArray &bytes) const
{
    const QString file = path(name);
    return writePrivateFile(file, bytes) ? file : QString();
}

void TestPki::caIsAModernCa()
{
    const Output text = openssl({QStringLiteral("x509"), QStringLiteral("-noout"), QStringLiteral("-text"),
        QStringLiteral("-in"), path(QStringLiteral("ca.crt"))});
    QCOMPARE(text.code, 0);
    QVERIFY(text.text.contains("ecdsa-with-SHA256"));
    QVERIFY(text.text.contains("NIST CURVE: P-256"));
    QVERIFY(text.text.contains("CA:TRUE, pathlen:0"));
    QVERIFY(text.text.contains("Certificate Sign, CRL Sign"));
    const CertificateInfo info = *readCertificate(m_ca->certificatePem());
    QVERIFY(info.validity.notAfter - now() > 3640 * day);
    QVERIFY(info.validity.notAfter - now() < 3660 * day);
}

void TestPki::clientCertificateVerifies()
{
    const IssuedCertificate issued = *m_ca->issueClient(alice(), m_ca->clientValidity(now()));
    const QString file = saved(QStringLiteral("alice.crt"), issued.certificatePem);
    const Output verified =
        openssl({QStringLiteral("verify"), QStringLiteral("-x509_strict"), QStringLiteral("-purpose"),
            QStringLiteral("sslclient"), QStringLiteral("-CAfile"), path(QStringLiteral("ca.crt")), file});
    QVERIFY2(verified.code == 0, verified.text.constData());
    QVERIFY(openssl({QStringLiteral("verify"), QStringLiteral("-purpose"), QStringLiteral("sslserver"),
                        QStringLiteral("-CAfile"), path(QStringLiteral("ca.crt")), file})
                .code
        != 0);
}

void TestPki::clientCertificateSaysWho()
{
    const IssuedCertificate issued = *m_ca->issueClient(alice(), m_ca->clientValidity(now()));
    QCOMPARE(issued.info.commonName, QStringLiteral("alice@example.org"));
    QCOMPARE(issued.info.uris, QStringList{QStringLiteral("sip:alice@example.org")});
    QCOMPARE(issued.info.sha256.size(), 32);
    QVERIFY(issued.info.validity.notBefore <= now());
    QVERIFY(issued.info.validity.notAfter - now() > 729 * day);
    QVERIFY(issued.info.validity.notAfter - now() < 732 * day);
    const QByteArray text =
        openssl({QStringLiteral("x509"), QStringLiteral("-noout"), QStringLiteral("-text"),
                    QStringLiteral("-in"), saved(QStringLiteral("alice.crt"), issued.certificatePem)})
            .text;
    for (const char *part : {"URI:sip:alice@example.org", "CN = alice@example.org",
             "TLS Web Client Authentication", "Digital Signature", "CA:FALSE",
             "X509v3 Subject Key Identifier", "X509v3 Authority Key Identifier", "ecdsa-with-SHA256"})
        QVERIFY2(text.contains(part), part);
}

void TestPki::longAddressStaysTheCommonName()
{
    const QString user = QString(60, u'a');
    const SipAddress address =
        *SipAddress::parse(QString(user + QStringLiteral("@some.long.domain.example.org")));
    const Result<IssuedCertificate> issued = m_ca->issueClient(address, m_ca->clientValidity(now()));
    QVERIFY(issued.has_value());
    QCOMPARE(issued->info.commonName, address.toString());
}

void TestPki::serialsAreUniqueAndPositive()
{
    QSet<QString> serials;
    for (int i = 0; i < 200; ++i) {
        const QString serial = m_ca->issueClient(alice(), m_ca->clientValidity(now()))->info.serial;
        QVERIFY2(serial.size() >= 32 && serial.size() <= 40, qPrintable(serial));
        QVERIFY(!serial.startsWith(u'-'));
        serials.insert(serial);
    }
    QCOMPARE(serials.size(), 200);
}

void TestPki::expiredCertificateFailsVerification()
{
    const IssuedCertificate issued = *m_ca->issueClient(alice(), {now() - 20 * day, now() - 10 * day});
    const Output verified =
        openssl({QStringLiteral("verify"), QStringLiteral("-no_check_time"), QStringLiteral("-CAfile"),
            path(QStringLiteral("ca.crt")), saved(QStringLiteral("old.crt"), issued.certificatePem)});
    QVERIFY2(verified.code == 0, verified.text.constData());
    const Output timed = openssl({QStringLiteral("verify"), QStringLiteral("-CAfile"),
        path(QStringLiteral("ca.crt")), path(QStringLiteral("old.crt"))});
    QVERIFY(timed.code != 0);
    QVERIFY(timed.text.contains("expired"));
}

void TestPki::caSurvivesSaveAndLoad()
{
    QVERIFY(m_ca->save(path(QStringLiteral("c.crt")), path(QStringLiteral("c.key"))).has_value());
    const Result<OfficeCa> loaded =
        OfficeCa::load(path(QStringLiteral("c.crt")), path(QStringLiteral("c.key")));
    QVERIFY(loaded.has_value());
    QCOMPARE(loaded->certificatePem(), m_ca->certificatePem());
    QCOMPARE(loaded->clientValidity(1), m_ca->clientValidity(1));
    const IssuedCertificate issued = *loaded->issueClient(alice(), loaded->clientValidity(now()));
    QVERIFY(isSignedBy(issued.certificatePem, m_ca->certificatePem()));
}

void TestPki::caRefusesAForeignKey()
{
    const OfficeCa other = *OfficeCa::create(QStringLiteral("example.org"), now());
    QVERIFY(m_ca->save(path(QStringLiteral("a.crt")), path(QStringLiteral("a.key"))).has_value());
    QVERIFY(other.save(path(QStringLiteral("b.crt")), path(QStringLiteral("b.key"))).has_value());
    const Result<OfficeCa> mixed =
        OfficeCa::load(path(QStringLiteral("a.crt")), path(QStringLiteral("b.key")));
    QVERIFY(!mixed.has_value());
    QCOMPARE(mixed.error().code, ErrorCode::CryptoFailed);
    QVERIFY(!mixed.error().detail.isEmpty());
    const Result<OfficeCa> none =
        OfficeCa::load(path(QStringLiteral("x.crt")), path(QStringLiteral("x.key")));
    QCOMPARE(none.error().code, ErrorCode::FileUnreadable);
}

void TestPki::keyFilesArePrivate()
{
    QVERIFY(m_ca->save(path(QStringLiteral("c.crt")), path(QStringLiteral("c.key"))).has_value());
    const QFileDevice::Permissions others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QCOMPARE(QFileInfo(path(QStringLiteral("c.key"))).permissions() & others, QFileDevice::Permissions());
    QVERIFY(!writePrivateFile(path(QStringLiteral("no/such/dir")), "x").has_value());
    QVERIFY(makePrivateDirectory(path(QStringLiteral("a/b"))).has_value());
    QCOMPARE(QFileInfo(path(QStringLiteral("a/b"))).permissions() & (others | QFileDevice::ExeGroup),
        QFileDevice::Permissions());
}

void TestPki::bundleIsCertificateThenKey()
{
    const IssuedCertificate issued = *m_ca->issueClient(alice(), m_ca->clientValidity(now()));
    const QByteArray bundle = issued.bundlePem();
    const qsizetype certificate = bundle.indexOf("-----BEGIN CERTIFICATE-----");
    const qsizetype key = bundle.indexOf("-----BEGIN PRIVATE KEY-----");
    QCOMPARE(certificate, 0);
    QVERIFY(key > certificate);
    QVERIFY(keyFits(bundle, bundle));
}

void TestPki::pkcs12IsAes()
{
    const IssuedCertificate issued = *m_ca->issueClient(alice(), m_ca->clientValidity(now()));
    const QByteArray p12 =
        *makePkcs12(issued, m_ca->certificatePem(), QStringLiteral("demo-alice"), Pkcs12Form::Modern);
    const Output info = openssl({QStringLiteral("pkcs12"), QStringLiteral("-info"), QStringLiteral("-nodes"),
        QStringLiteral("-passin"), QStringLiteral("pass:demo-alice"), QStringLiteral("-in"),
        saved(QStringLiteral("a.p12"), p12)});
    QVERIFY2(info.code == 0, info.text.constData());
    QVERIFY(info.text.contains("MAC: sha256"));
    QVERIFY(info.text.contains("PBES2, PBKDF2, AES-256-CBC"));
    QVERIFY(info.text.contains("hmacWithSHA256"));
    QVERIFY(!info.text.contains("RC2"));
    QCOMPARE(info.text.count("BEGIN CERTIFICATE"), 2);
    QCOMPARE(info.text.count("BEGIN PRIVATE KEY"), 1);
    QVERIFY(info.text.contains("friendlyName: alice@example.org"));
}

void TestPki::pkcs12PasswordIsUtf8()
{
    const QString password = QStringLiteral("pässwörd €");
    const IssuedCertificate issued = *m_ca->issueClient(alice(), m_ca->clientValidity(now()));
    const QByteArray p12 = *makePkcs12(issued, m_ca->certificatePem(), password, Pkcs12Form::Modern);
    const Output info =
        openssl({QStringLiteral("pkcs12"), QStringLiteral("-nodes"), QStringLiteral("-passin"),
                    QStringLiteral("stdin"), QStringLiteral("-in"), saved(QStringLiteral("a.p12"), p12)},
            password.toUtf8() + '\n');
    QVERIFY2(info.code == 0, info.text.constData());
}

void TestPki::pkcs12WrongPasswordFails()
{
    const IssuedCertificate issued = *m_ca->issueClient(alice(), m_ca->clientValidity(now()));
    const QByteArray p12 =
        *makePkcs12(issued, m_ca->certificatePem(), QStringLiteral("right"), Pkcs12Form::Modern);
    QVERIFY(
        openssl({QStringLiteral("pkcs12"), QStringLiteral("-nodes"), QStringLiteral("-passin"),
                    QStringLiteral("pass:wrong"), QStringLiteral("-in"), saved(QStringLiteral("a.p12"), p12)})
            .code
        != 0);
}

void TestPki::legacyPkcs12NeedsTheLegacyProvider()
{
    const IssuedCertificate issued = *m_ca->issueClient(alice(), m_ca->clientValidity(now()));
    const QByteArray p12 =
        *makePkcs12(issued, m_ca->certificatePem(), QStringLiteral("demo-alice"), Pkcs12Form::Legacy);
    const QString file = saved(QStringLiteral("old.p12"), p12);
    const QStringList read{QStringLiteral("pkcs12"), QStringLiteral("-info"), QStringLiteral("-nodes"),
        QStringLiteral("-passin"), QStringLiteral("pass:demo-alice"), QStringLiteral("-in"), file};
    QVERIFY(openssl(read).code != 0);
    const Output info = openssl(read + QStringList{QStringLiteral("-legacy")});
    QVERIFY2(info.code == 0, info.text.constData());
    QVERIFY(info.text.contains("MAC: sha1"));
    QVERIFY(info.text.contains("pbeWithSHA1And40BitRC2-CBC"));
    QVERIFY(info.text.contains("pbeWithSHA1And3-KeyTripleDES-CBC"));
}

void TestPki::serverCertificateCoversTheHosts()
{
    const ServerCertificate store(path(QStringLiteral("s.crt")), path(QStringLiteral("s.key")));
    const Result<IssuedCertificate> issued =
        store.ensure(*m_ca, {QStringLiteral("pbx.example.org"), QStringLiteral("192.0.2.7")}, now());
    QVERIFY(issued.has_value());
    for (const char *host : {"pbx.example.org", "localhost"}) {
        const Output verified = openssl({QStringLiteral("verify"), QStringLiteral("-purpose"),
            QStringLiteral("sslserver"), QStringLiteral("-verify_hostname"), QString::fromLatin1(host),
            QStringLiteral("-CAfile"), path(QStringLiteral("ca.crt")), path(QStringLiteral("s.crt"))});
        QVERIFY2(verified.code == 0, verified.text.constData());
    }
    for (const char *address : {"192.0.2.7", "127.0.0.1", "::1"}) {
        const Output verified =
            openssl({QStringLiteral("verify"), QStringLiteral("-verify_ip"), QString::fromLatin1(address),
                QStringLiteral("-CAfile"), path(QStringLiteral("ca.crt")), path(QStringLiteral("s.crt"))});
        QVERIFY2(verified.code == 0, verified.text.constData());
    }
    const QFileInfo key(path(QStringLiteral("s.key")));
    QCOMPARE(
        key.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
}

void TestPki::serverCertificateIsKept()
{
    const ServerCertificate store(path(QStringLiteral("s.crt")), path(QStringLiteral("s.key")));
    const QStringList hosts{QStringLiteral("pbx.example.org")};
    const IssuedCertificate first = *store.ensure(*m_ca, hosts, now());
    QCOMPARE(store.ensure(*m_ca, hosts, now())->info, first.info);
    QCOMPARE(store.ensure(*m_ca, {QStringLiteral("PBX.example.org")}, now())->info, first.info);
}

void TestPki::serverCertificateIsRenewed_data()
{
    QTest::addColumn<qint64>("later");
    QTest::addColumn<QStringList>("hosts");
    QTest::addColumn<bool>("otherCa");
    QTest::addColumn<QString>("damaged");
    const QStringList same{QStringLiteral("pbx.example.org")};
    QTest::newRow("near its end") << 370 * day << same << false << QString();
    QTest::newRow("after its end") << 800 * day << same << false << QString();
    QTest::newRow("clock went back") << -30 * day << same << false << QString();
    QTest::newRow("other host") << 0 * day << QStringList{QStringLiteral("tel.example.org")} << false
                                << QString();
    QTest::newRow("other CA of the same name") << 0 * day << same << true << QString();
    QTest::newRow("key damaged") << 0 * day << same << false << QStringLiteral("s.key");
    QTest::newRow("certificate damaged") << 0 * day << same << false << QStringLiteral("s.crt");
}

void TestPki::serverCertificateIsRenewed()
{
    QFETCH(qint64, later);
    QFETCH(QStringList, hosts);
    QFETCH(bool, otherCa);
    QFETCH(QString, damaged);
    const ServerCertificate store(path(QStringLiteral("s.crt")), path(QStringLiteral("s.key")));
    const IssuedCertificate first = *store.ensure(*m_ca, {QStringLiteral("pbx.example.org")}, now());
    if (!damaged.isEmpty())
        QVERIFY(writePrivateFile(path(damaged), "rubbish").has_value());
    const OfficeCa ca = otherCa ? *OfficeCa::create(QStringLiteral("example.org"), now()) : *m_ca;
    const IssuedCertificate second = *store.ensure(ca, hosts, now() + later);
    QVERIFY(second.info.serial != first.info.serial);
    QVERIFY(isSignedBy(second.certificatePem, ca.certificatePem()));
    QCOMPARE(*readFile(path(QStringLiteral("s.crt"))), second.certificatePem);
}

void TestPki::serverCertificateKeepsItsHosts()
{
    const ServerCertificate store(path(QStringLiteral("s.crt")), path(QStringLiteral("s.key")));
    const IssuedCertificate first = *store.ensure(*m_ca, {QStringLiteral("pbx.example.org")}, now());
    QCOMPARE(store.ensure(*m_ca, {}, now())->info, first.info);
    const IssuedCertificate renewed = *store.ensure(*m_ca, {}, now() + 380 * day);
    QVERIFY(renewed.info.serial != first.info.serial);
    QCOMPARE(renewed.info.hosts, first.info.hosts);
}

void TestPki::serverCertificateRefusesBadHosts_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("space") << QStringLiteral("pbx example");
    QTest::newRow("injection") << QStringLiteral("a.example,DNS:evil.example");
    QTest::newRow("empty label") << QStringLiteral("a..b");
    QTest::newRow("newline") << QStringLiteral("a.example\nb");
}

void TestPki::serverCertificateRefusesBadHosts()
{
    QFETCH(QString, host);
    const ServerCertificate store(path(QStringLiteral("s.crt")), path(QStringLiteral("s.key")));
    const Result<IssuedCertificate> issued = store.ensure(*m_ca, {host}, now());
    QVERIFY(!issued.has_value());
    QCOMPARE(issued.error().code, ErrorCode::InvalidParameter);
    QVERIFY(!QFile::exists(path(QStringLiteral("s.crt"))));
}

void TestPki::readsNoRubbish_data()
{
    QTest::addColumn<QByteArray>("pem");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("cut off")
        << OfficeCa::create(QStringLiteral("example.org"), now())->certificatePem().left(200);
    QTest::newRow("wrong inside") << QByteArray(
        "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n");
    QTest::newRow("NUL bytes") << QByteArray(1000, '\0');
}

void TestPki::readsNoRubbish()
{
    QFETCH(QByteArray, pem);
    const Result<CertificateInfo> info = readCertificate(pem);
    QVERIFY(!info.has_value());
    QCOMPARE(info.error().code, ErrorCode::CryptoFailed);
    QVERIFY(!isSignedBy(pem, m_ca->certificatePem()));
    QVERIFY(!keyFits(pem, m_ca->certificatePem()));
}

void TestPki::isSignedByTellsCasApart()
{
    const OfficeCa other = *OfficeCa::create(QStringLiteral("example.org"), now());
    const IssuedCertificate issued = *m_ca->issueClient(alice(), m_ca->clientValidity(now()));
    QVERIFY(isSignedBy(issued.certificatePem, m_ca->certificatePem()));
    QVERIFY(!isSignedBy(issued.certificatePem, other.certificatePem()));
}

QTEST_GUILESS_MAIN(TestPki)
#include "tst_pki.moc"
