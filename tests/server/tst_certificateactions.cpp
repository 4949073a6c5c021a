// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "apifixture.h"
#include "core/server/auth/certificateissuer.h"
#include "core/server/pki/certificaterequest.h"
#include "core/server/pki/pem.h"
#include "tests/server/digestclient.h"

#include <QJsonArray>
#include <QTest>

#include <openssl/pem.h>
#include <openssl/rsa.h>

/// Certificates that accounts give themselves, and which requests are good for one.
class TestCertificateActions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listTellsWhichIsInUse();
    void crtIsCertificateAndKey();
    void p12OpensWithThePassword();
    void downloadsAreNewAndRevocable();
    void boundedPerAccount();
    void renewSignsOurKey();
    void renewIgnoresTheSubject();
    void requests_data();
    void requests();
    void brokenRequestsNeverCrash();
    void revokeOwnOnly();
    void revokeTheOneInUse();
    void byDigest();
    void offlineAuthority();
    void otherAccountIsRefused();
    void auditLines();

private:
    SettingsApiOptions options() const
    {
        SettingsApiOptions options;
        options.loadCa = [ca = *m_ca] { return Result<OfficeCa>(ca); };
        return options;
    }

    std::optional<OfficeCa> m_ca;
};

namespace {

using Request = std::unique_ptr<X509_REQ, OpenSslDelete<X509_REQ_free>>;

const QString alice = QStringLiteral("alice");
const QString bob = QStringLiteral("bob");
const QString list = QStringLiteral("get_certificates");
const QString renew = QStringLiteral("renew_certificate");
const QString revokeAction = QStringLiteral("revoke_certificate");

QByteArray bytesOf(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return QByteArray(data, size);
}

/// A request of a key, signed by another one if that is given.
QByteArray requestOf(EVP_PKEY *key, const char *name = "anybody", EVP_PKEY *signer = nullptr)
{
    const Request request(X509_REQ_new());
    X509_NAME_add_entry_by_txt(X509_REQ_get_subject_name(request.get()), "CN", MBSTRING_UTF8,
        reinterpret_cast<const unsigned char *>(name), -1, -1, 0);
    X509_REQ_set_pubkey(request.get(), key);
    const bool isEd = EVP_PKEY_get_base_id(key) == EVP_PKEY_ED25519;
    X509_REQ_sign(request.get(), signer ? signer : key, isEd ? nullptr : EVP_sha256());
    const BioHandle bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509_REQ(bio.get(), request.get());
    return bytesOf(bio.get());
}

KeyHandle ecKey(const char *curve = "P-256")
{
    return KeyHandle(EVP_EC_gen(curve));
}

FormParameters csrOf(const QByteArray &pem)
{
    return {{QStringLiteral("csr"), QString::fromLatin1(pem)}};
}

QString errorOf(const HttpReply &reply)
{
    const std::optional<Error> error = failureFromJson(jsonOf(reply.body));
    return error ? QString(errorCodeText(error->code)) : QString();
}

} // namespace

void TestCertificateActions::initTestCase()
{
    const Result<OfficeCa> ca = OfficeCa::create(QStringLiteral("example.org"), FixedClock().now);
    VERIFY_OK(ca);
    m_ca = *ca;
}

void TestCertificateActions::listTellsWhichIsInUse()
{
    ApiFixture fixture(nullptr, options());
    fixture.office.clock.now += 10;
    QCOMPARE(fixture.get(alice, QStringLiteral("get_crt")).status, 200);
    const Result<CertificateList> certificates = CertificateList::fromJson(fixture.json(alice, list));
    VERIFY_OK(certificates);
    QCOMPARE(certificates->certificates.size(), 2);
    const CertificateEntry newest = certificates->certificates.at(0);
    QVERIFY(!newest.inUse);
    QCOMPARE(newest.issued, fixture.office.clock.now);
    QCOMPARE(newest.subject, inOffice(alice));
    const CertificateEntry mine = certificates->certificates.at(1);
    QVERIFY(mine.inUse);
    QCOMPARE(mine.sha256, ApiFixture::fingerprintOf(alice));
    QCOMPARE(mine.serial, ApiFixture::serialOf(alice));
    QCOMPARE(fixture.json(bob, list).toArray().size(), 1);
}

void TestCertificateActions::crtIsCertificateAndKey()
{
    ApiFixture fixture(nullptr, options());
    for (const QString &name : {QStringLiteral("get_crt"), QStringLiteral("crt")}) {
        const HttpReply reply = fixture.get(alice, name);
        QCOMPARE(DigestClient::headerOf(reply, "Content-Type"), QByteArray("application/x-crt"));
        QCOMPARE(DigestClient::headerOf(reply, "Content-Disposition"),
            QByteArray("inline; filename=alice@example.org.crt"));
        QCOMPARE(DigestClient::headerOf(reply, "Cache-Control"), QByteArray("no-store"));
        QVERIFY(reply.body.startsWith("-----BEGIN CERTIFICATE-----"));
        QVERIFY(reply.body.contains("-----BEGIN PRIVATE KEY-----"));
        QVERIFY(keyFits(reply.body, reply.body));
        QVERIFY(isSignedBy(reply.body, m_ca->certificatePem()));
        const Result<CertificateInfo> info = readCertificate(reply.body);
        VERIFY_OK(info);
        QCOMPARE(info->commonName, inOffice(alice));
        QCOMPARE(info->uris, QStringList{QStringLiteral("sip:alice@example.org")});
        QCOMPARE(fixture.office.stores->certificates.find(info->serial)->sha256, info->sha256);
    }
}

void TestCertificateActions::p12OpensWithThePassword()
{
    ApiFixture fixture(nullptr, options());
    const HttpReply reply = fixture.get(alice, QStringLiteral("get_p12"));
    QCOMPARE(DigestClient::headerOf(reply, "Content-Type"), QByteArray("application/x-p12"));
    QCOMPARE(DigestClient::headerOf(reply, "Content-Disposition"),
        QByteArray("inline; filename=alice@example.org.p12"));
    const auto *bytes = reinterpret_cast<const unsigned char *>(reply.body.constData());
    const Pkcs12Handle p12(d2i_PKCS12(nullptr, &bytes, reply.body.size()));
    QVERIFY(p12);
    QCOMPARE(PKCS12_verify_mac(p12.get(), "demo-alice", -1), 1);
    QCOMPARE(PKCS12_verify_mac(p12.get(), "demo-bob", -1), 0);
    EVP_PKEY *key = nullptr;
    X509 *certificate = nullptr;
    QCOMPARE(PKCS12_parse(p12.get(), "demo-alice", &key, &certificate, nullptr), 1);
    const KeyHandle ownKey(key);
    const CertificateHandle ownCertificate(certificate);
    QCOMPARE(X509_check_private_key(certificate, key), 1);
    // The old form is another one: its bag of certificates is not encrypted by PBES2.
    const HttpReply old =
        fixture.get(alice, QStringLiteral("p12"), {{QStringLiteral("legacy"), QStringLiteral("1")}});
    QCOMPARE(old.status, 200);
    const QByteArray pbes2 = QByteArray::fromHex("2a864886f70d01050d");
    QVERIFY(reply.body.contains(pbes2));
    QVERIFY(!old.body.contains(pbes2));
}

void TestCertificateActions::downloadsAreNewAndRevocable()
{
    ApiFixture fixture(nullptr, options());
    const HttpReply one = fixture.get(alice, QStringLiteral("get_crt"));
    const HttpReply other = fixture.get(alice, QStringLiteral("get_crt"));
    const CertificateInfo first = *readCertificate(one.body);
    QVERIFY(first.serial != readCertificate(other.body)->serial);
    QVERIFY(!keyFits(one.body, other.body));
    HttpRequest request = ApiFixture::requestFrom({}, QStringLiteral("get_identity"));
    request.peerCertificate = ApiFixture::certificateOf(alice);
    request.peerCertificate.sha256 = first.sha256;
    QCOMPARE(fixture.api.handle(request).status, 200);
    QVERIFY(
        fixture.told(alice, revokeAction, {{QStringLiteral("serial"), first.serial}}).startsWith(u"true"));
    QCOMPARE(errorOf(fixture.api.handle(request)), QStringLiteral("certificate.revoked"));
}

void TestCertificateActions::boundedPerAccount()
{
    ApiFixture fixture(nullptr, options());
    QString serial;
    for (int i = 1; i < CertificateIssuer::mostValid; ++i)
        serial = readCertificate(fixture.get(alice, QStringLiteral("get_crt")).body)->serial;
    const KeyHandle key = ecKey();
    for (const HttpReply &reply :
        {fixture.get(alice, QStringLiteral("get_crt")), fixture.get(alice, QStringLiteral("get_p12")),
            fixture.post(alice, renew, csrOf(requestOf(key.get())))}) {
        QCOMPARE(reply.status, 200);
        QCOMPARE(errorOf(reply), QStringLiteral("certificate.too_many"));
        QVERIFY(reply.body.contains("20 valid certificates"));
        QCOMPARE(DigestClient::headerOf(reply, "Content-Type"), QByteArray("application/json"));
    }
    QCOMPARE(*fixture.office.stores->certificates.countValid(fixture.ids.value(alice)), 20);
    QVERIFY(fixture.told(alice, revokeAction, {{QStringLiteral("serial"), serial}}).startsWith(u"true"));
    QVERIFY(fixture.get(alice, QStringLiteral("get_crt")).body.startsWith("-----BEGIN"));
    QVERIFY(fixture.get(bob, QStringLiteral("get_crt")).body.startsWith("-----BEGIN"));
}

void TestCertificateActions::renewSignsOurKey()
{
    ApiFixture fixture(nullptr, options());
    const KeyHandle key = ecKey();
    const QJsonValue answer = jsonOf(fixture.post(alice, renew, csrOf(requestOf(key.get()))).body);
    const Result<RenewedCertificate> renewed = RenewedCertificate::fromJson(answer);
    VERIFY_OK(renewed);
    QCOMPARE(renewed->caPem, m_ca->certificatePem());
    QVERIFY(isSignedBy(renewed->certificatePem, m_ca->certificatePem()));
    const Result<CertificateHandle> certificate = certificateFromPem(renewed->certificatePem);
    VERIFY_OK(certificate);
    QCOMPARE(X509_check_private_key(certificate->get(), key.get()), 1);
    QCOMPARE(X509_get_signature_nid(certificate->get()), NID_ecdsa_with_SHA256);
    QVERIFY(!answer.toObject().value(u"crt").toString().contains(u"PRIVATE"));
    QCOMPARE(fixture.office.stores->certificates.find(renewed->serial)->address, inOffice(alice));
    // The old one still holds.
    QCOMPARE(fixture.get(alice, QStringLiteral("get_identity")).status, 200);
}

void TestCertificateActions::renewIgnoresTheSubject()
{
    ApiFixture fixture(nullptr, options());
    const KeyHandle key = ecKey();
    const QJsonValue answer =
        jsonOf(fixture.post(alice, renew, csrOf(requestOf(key.get(), "admin@example.org"))).body);
    const CertificateInfo info = *readCertificate(RenewedCertificate::fromJson(answer)->certificatePem);
    QCOMPARE(info.commonName, inOffice(alice));
    QCOMPARE(info.uris, QStringList{QStringLiteral("sip:alice@example.org")});
}

void TestCertificateActions::requests_data()
{
    QTest::addColumn<QByteArray>("pem");
    QTest::addColumn<QString>("code");
    const QString bad = QStringLiteral("certificate.bad_request");
    const KeyHandle p256 = ecKey();
    const KeyHandle other = ecKey();
    QTest::newRow("P-384") << requestOf(ecKey("P-384").get()) << QString();
    QTest::newRow("P-521") << requestOf(ecKey("P-521").get()) << QString();
    QTest::newRow("RSA 2048") << requestOf(KeyHandle(EVP_RSA_gen(2048)).get()) << QString();
    QTest::newRow("RSA 1024") << requestOf(KeyHandle(EVP_RSA_gen(1024)).get())
                              << QStringLiteral("certificate.key_too_small");
    QTest::newRow("P-192") << requestOf(ecKey("P-192").get()) << bad;
    QTest::newRow("secp256k1") << requestOf(ecKey("secp256k1").get()) << bad;
    QTest::newRow("Ed25519") << requestOf(KeyHandle(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519")).get())
                             << bad;
    QTest::newRow("signed by another") << requestOf(p256.get(), "x", other.get()) << bad;
    QByteArray cut = requestOf(p256.get());
    QTest::newRow("cut") << cut.first(cut.size() / 2) << bad;
    QTest::newRow("no PEM") << QByteArray("hello") << bad;
    QTest::newRow("a certificate") << m_ca->certificatePem() << bad;
    QTest::newRow("a private key") << *keyToPem(p256.get()) << bad;
    QTest::newRow("encrypted PEM") << QByteArray(
        "-----BEGIN CERTIFICATE REQUEST-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,"
        "00112233445566778899AABBCCDDEEFF\n\nAAAA\n-----END CERTIFICATE REQUEST-----\n")
                                   << bad;
    QTest::newRow("huge") << QByteArray(40000, 'A') << bad;
}

void TestCertificateActions::requests()
{
    QFETCH(QByteArray, pem);
    QFETCH(QString, code);
    ApiFixture fixture(nullptr, options());
    const qint64 audited = *fixture.office.stores->audit.count();
    const HttpReply reply = fixture.post(alice, renew, csrOf(pem));
    QCOMPARE(reply.status, 200);
    QCOMPARE(errorOf(reply), code);
    QCOMPARE(*fixture.office.stores->audit.count(), audited + (code.isEmpty() ? 1 : 0));
}

void TestCertificateActions::brokenRequestsNeverCrash()
{
    const KeyHandle key = ecKey();
    const QByteArray good = requestOf(key.get());
    QByteArray base64 = good;
    base64.replace("-----BEGIN CERTIFICATE REQUEST-----\n", "")
        .replace("-----END CERTIFICATE REQUEST-----\n", "");
    const QByteArray der = QByteArray::fromBase64(base64);
    QVERIFY(der.size() > 100);
    for (qsizetype at = 0; at < der.size(); ++at) {
        for (const char value : {'\0', '\x7f', '\xff'}) {
            QByteArray broken = der;
            if (broken[at] == value)
                continue;
            broken[at] = value;
            const QByteArray pem = "-----BEGIN CERTIFICATE REQUEST-----\n" + broken.toBase64()
                + "\n-----END CERTIFICATE REQUEST-----\n";
            QVERIFY2(!keyOfRequest(pem),
                QByteArray::number(at).constData()); // every byte is signed or the signature
        }
    }
    VERIFY_OK(keyOfRequest(good));
}

void TestCertificateActions::revokeOwnOnly()
{
    ApiFixture fixture(nullptr, options());
    const qint64 audited = *fixture.office.stores->audit.count();
    const QString serial = QStringLiteral("serial");
    const HttpReply foreign = fixture.get(alice, revokeAction, {{serial, ApiFixture::serialOf(bob)}});
    QCOMPARE(errorOf(foreign), QStringLiteral("request.not_found"));
    QCOMPARE(errorOf(fixture.get(alice, revokeAction, {{serial, QStringLiteral("77")}})),
        QStringLiteral("request.not_found"));
    QCOMPARE(errorOf(fixture.get(alice, revokeAction, {{serial, QStringLiteral("' OR 1=1")}})),
        QStringLiteral("request.invalid_parameter"));
    QCOMPARE(errorOf(fixture.get(alice, revokeAction)), QStringLiteral("request.missing_parameter"));
    QCOMPARE(*fixture.office.stores->audit.count(), audited);
    QCOMPARE(fixture.get(bob, list).status, 200);
    // Even an administrator's own action reaches the administrator's own certificates alone.
    QCOMPARE(
        errorOf(fixture.get(QStringLiteral("admin"), revokeAction, {{serial, ApiFixture::serialOf(bob)}})),
        QStringLiteral("request.not_found"));
}

void TestCertificateActions::revokeTheOneInUse()
{
    ApiFixture fixture(nullptr, options());
    QString serial = ApiFixture::serialOf(alice).toLower();
    serial.insert(2, u':');
    const QString told = fixture.told(alice, revokeAction, {{QStringLiteral("serial"), serial}});
    QVERIFY2(told.startsWith(u"true") && told.contains(u"you are using"), qPrintable(told));
    QCOMPARE(errorOf(fixture.get(alice, list)), QStringLiteral("certificate.revoked"));
}

void TestCertificateActions::byDigest()
{
    ApiFixture fixture(nullptr, options());
    DigestClient client;
    client.username = "alice@example.org";
    client.password = "demo-alice";
    const HttpRequest request = ApiFixture::requestFrom({}, list);
    QVERIFY(client.read(fixture.api.handle(request)));
    const QJsonArray certificates = jsonOf(fixture.api.handle(client.sign(request)).body).toArray();
    QCOMPARE(certificates.size(), 1);
    QVERIFY(!certificates.first().toObject().value(u"in_use").toBool(true));
    const HttpRequest download = ApiFixture::requestFrom({}, QStringLiteral("get_crt"));
    QCOMPARE(fixture.api.executionOf(client.sign(download)), Execution::Pool);
    QVERIFY(fixture.api.handle(client.sign(download)).body.startsWith("-----BEGIN"));
}

void TestCertificateActions::offlineAuthority()
{
    SettingsApiOptions offline;
    offline.loadCa = [] {
        return Result<OfficeCa>(failure(ErrorCode::FileUnreadable, QStringLiteral("/ca/ca.key")));
    };
    SettingsApiOptions told;
    told.loadCa = [] { return Result<OfficeCa>(failure(ErrorCode::CaOffline)); };
    for (const SettingsApiOptions &each : {told, offline}) {
        ApiFixture fixture(nullptr, each);
        const qint64 audited = *fixture.office.stores->audit.count();
        const KeyHandle key = ecKey();
        for (const HttpReply &reply :
            {fixture.get(alice, QStringLiteral("get_crt")), fixture.get(alice, QStringLiteral("get_p12")),
                fixture.post(alice, renew, csrOf(requestOf(key.get())))}) {
            QCOMPARE(errorOf(reply), QStringLiteral("certificate.no_authority"));
            QVERIFY(reply.body.contains("not on line") && !reply.body.contains("ca.key"));
        }
        QCOMPARE(*fixture.office.stores->audit.count(), audited);
        QCOMPARE(fixture.json(alice, list).toArray().size(), 1);
    }
}

void TestCertificateActions::otherAccountIsRefused()
{
    // A certificate speaks for its account; that the request may name, and no other (settings-api.md 4).
    ApiFixture fixture(nullptr, options());
    const QString account = QStringLiteral("account");
    for (const QString &action : {list, QStringLiteral("get_crt"), QStringLiteral("get_identity")}) {
        QCOMPARE(fixture.get(alice, action, {{account, QStringLiteral("Alice@example.org")}}).status, 200);
        QCOMPARE(fixture.get(alice, action, {{account, inOffice(bob)}}).status, 403);
        QCOMPARE(fixture.get(alice, action, {{account, QStringLiteral("31208")}}).status, 403);
    }
}

void TestCertificateActions::auditLines()
{
    ApiFixture fixture(nullptr, options());
    QCOMPARE(fixture.get(alice, QStringLiteral("get_p12")).status, 200);
    QStringList actions;
    const QList<AuditLine> lines = *fixture.office.stores->audit.linesOf(inOffice(alice), 2);
    for (const AuditLine &line : lines) {
        QCOMPARE(line.actor, inOffice(alice));
        actions.append(line.change.action);
    }
    QCOMPARE(actions,
        QStringList({QStringLiteral("certificate.issue"), QStringLiteral("account.recover_password")}));
}

QTEST_GUILESS_MAIN(TestCertificateActions)
#include "tst_certificateactions.moc"
