// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/p12file.h"

#include "core/contract/errorcodes.h"
#include "tests/support/testcertificates.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

/// Files as people have them, made by the `openssl` program: each fault gets its own code.
class TestP12File : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsFile_data();
    void readsFile();
    void says_data();
    void says();
    void findings_data();
    void findings();
    void readsTheAddress_data();
    void readsTheAddress();
    void survivesDamage();
    void refusesEndlessKeyDerivation();
    void wrapsAgain_data();
    void wrapsAgain();
    void wrappedFileIsModern();
    void readsFromDisk();
    void wrappingPasswordsDiffer();

private:
    TestCertificate issue(TestCertificateWish wish);

    TestCertificate m_authority;
    TestCertificate m_alice;
    qint64 m_now = 0;
};

namespace {

const QString password = QStringLiteral("demo-alice");
const QString address = QStringLiteral("alice@example.org");

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

TestCertificate TestP12File::issue(TestCertificateWish wish)
{
    if (wish.commonName.isEmpty())
        wish.commonName = address;
    wish.issuer = &m_authority;
    return makeTestCertificate(wish);
}

void TestP12File::initTestCase()
{
    m_now = QDateTime::currentSecsSinceEpoch();
    TestCertificateWish authority;
    authority.commonName = QStringLiteral("Example CA");
    authority.isAuthority = true;
    // RSA, so that it can sign with MD5 as the incumbent does.
    authority.key = TestCertificateWish::Key::Rsa2048;
    m_authority = makeTestCertificate(authority);
    TestCertificateWish alice;
    alice.alternativeNames = {QStringLiteral("URI:sip:") + address};
    m_alice = issue(alice);
}

void TestP12File::readsFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("old");
    const QByteArray chain = m_authority.certificatePem;
    QTest::newRow("AES") << makePkcs12(m_alice, password, {}, chain) << password << false;
    QTest::newRow("RC2-40") << makePkcs12(m_alice, password, words("-legacy"), chain) << password << true;
    QTest::newRow("3DES") << makePkcs12(
        m_alice, password, words("-keypbe PBE-SHA1-3DES -certpbe PBE-SHA1-3DES -macalg sha1"), chain)
                          << password << true;
    QTest::newRow("only the key in 3DES")
        << makePkcs12(m_alice, password, words("-keypbe PBE-SHA1-3DES"), chain) << password << true;
    QTest::newRow("3DES inside PBES2")
        << makePkcs12(m_alice, password, words("-keypbe des-ede3-cbc -certpbe des-ede3-cbc"), chain)
        << password << true;
    QTest::newRow("no MAC") << makePkcs12(m_alice, password, words("-nomac"), chain) << password << false;
    QTest::newRow("empty password") << makePkcs12(m_alice, QString(), {}, chain) << QString() << false;
    QTest::newRow("empty password, another typed")
        << makePkcs12(m_alice, QString(), {}, chain) << QStringLiteral("typed") << false;
    QTest::newRow("nothing encrypted")
        << makePkcs12(m_alice, password, words("-keypbe NONE -certpbe NONE"), chain) << password << false;
    QTest::newRow("password beyond ASCII") << makePkcs12(m_alice, QStringLiteral("påsswörd€"), {}, chain)
                                           << QStringLiteral("påsswörd€") << false;
    QTest::newRow("PEM") << QByteArray(m_alice.certificatePem + m_alice.keyPem + chain) << QString() << false;
    QTest::newRow("PEM, key first, text around")
        << QByteArray("Bag Attributes\n" + m_alice.keyPem + "subject=x\n" + chain + m_alice.certificatePem)
        << QString() << false;
    QTest::newRow("PEM with an encrypted key") << QByteArray(m_alice.certificatePem + chain
        + runOpenssl(words("pkcs8 -topk8 -passout pass:demo-alice"), m_alice.keyPem))
                                               << password << false;
}

void TestP12File::readsFile()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, typed);
    QFETCH(bool, old);
    const Result<ImportedIdentity> identity = readIdentity(content, typed, {m_now});
    QVERIFY2(identity.has_value(), identity ? "" : qPrintable(identity.error().detail));
    QCOMPARE(identity->sipAddress, address);
    QCOMPARE(identity->subject, address);
    QCOMPARE(identity->issuer, QStringLiteral("Example CA"));
    QCOMPARE(identity->certificate, QSslCertificate(m_alice.certificatePem));
    QCOMPARE(identity->authorities(), QList{QSslCertificate(m_authority.certificatePem)});
    QCOMPARE(identity->keyKind, KeyKind::EllipticCurve);
    QCOMPARE(identity->keyBits, 256);
    QCOMPARE(identity->sha256.size(), 32);
    QCOMPARE(identity->convertedFromOldCipher, old);
    QVERIFY(identity->findings.isEmpty());
    QVERIFY(!identity->privateKey().isNull());
    QVERIFY(identity->validUntil > QDateTime::currentDateTimeUtc());
}

void TestP12File::says_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("legacy");
    QTest::addColumn<ErrorCode>("code");
    const QByteArray sound = makePkcs12(m_alice, password);
    QByteArray noise(5000, '\0');
    QRandomGenerator random(1);
    for (char &c : noise)
        c = static_cast<char>(random.bounded(256));
    QTest::newRow("wrong password") << makePkcs12(m_alice, QStringLiteral("other")) << true
                                    << ErrorCode::P12WrongPassword;
    QTest::newRow("wrong password, RC2-40") << makePkcs12(m_alice, QStringLiteral("other"), words("-legacy"))
                                            << true << ErrorCode::P12WrongPassword;
    QTest::newRow("wrong password, no MAC") << makePkcs12(m_alice, QStringLiteral("other"), words("-nomac"))
                                            << true << ErrorCode::P12WrongPassword;
    QTest::newRow("RC2-40 on a system without it")
        << makePkcs12(m_alice, password, words("-legacy")) << false << ErrorCode::P12OldCipher;
    QTest::newRow("no key") << makePkcs12(m_alice, password, words("-nokeys")) << true
                            << ErrorCode::P12NoPrivateKey;
    QTest::newRow("no certificate") << runOpenssl(
        words("pkcs12 -export -nocerts -passout pass:demo-alice"), m_alice.keyPem + m_alice.certificatePem)
                                    << true << ErrorCode::P12NoCertificate;
    QTest::newRow("cut off") << sound.left(sound.size() / 2) << true << ErrorCode::P12Broken;
    QTest::newRow("empty") << QByteArray() << true << ErrorCode::P12Broken;
    QTest::newRow("random bytes") << noise << true << ErrorCode::P12Broken;
    QTest::newRow("text") << QByteArray("Dear Alice,\n") << true << ErrorCode::P12Broken;
    QTest::newRow("2 MB") << QByteArray(2 * 1024 * 1024, '\x30') << true << ErrorCode::TooLarge;
    QTest::newRow("DER certificate alone")
        << QSslCertificate(m_alice.certificatePem).toDer() << true << ErrorCode::P12NoPrivateKey;
    QTest::newRow("PEM without key") << m_alice.certificatePem << true << ErrorCode::P12NoPrivateKey;
    QTest::newRow("PEM without certificate") << m_alice.keyPem << true << ErrorCode::P12NoCertificate;
    QTest::newRow("PEM with another key")
        << QByteArray(m_alice.certificatePem + makeTestKey(TestCertificateWish::Key::Ec256)) << true
        << ErrorCode::P12KeyMismatch;
    QTest::newRow("PEM, key with another password") << QByteArray(
        m_alice.certificatePem + runOpenssl(words("pkcs8 -topk8 -passout pass:other"), m_alice.keyPem))
                                                    << true << ErrorCode::P12WrongPassword;
    QTest::newRow("PEM with nothing in it")
        << QByteArray("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n") << true
        << ErrorCode::P12Broken;
}

void TestP12File::says()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, legacy);
    QFETCH(ErrorCode, code);
    const Result<ImportedIdentity> identity = readIdentity(content, password, {m_now, legacy});
    QVERIFY(!identity.has_value());
    QCOMPARE(errorCodeText(identity.error().code), errorCodeText(code));
    QVERIFY(!identity.error().detail.contains(password));
}

void TestP12File::findings_data()
{
    using Key = TestCertificateWish::Key;
    using Digest = TestCertificateWish::Digest;
    QTest::addColumn<TestCertificate>("certificate");
    QTest::addColumn<QList<ErrorCode>>("codes");
    const auto row = [this](const char *name, const TestCertificateWish &wish,
                         const QList<ErrorCode> &codes) { QTest::newRow(name) << issue(wish) << codes; };
    row("RSA-2048", {.key = Key::Rsa2048}, {});
    row("Ed25519", {.key = Key::Ed25519}, {});
    row("RSA-1024", {.key = Key::Rsa1024}, {ErrorCode::KeyTooSmall});
    row("EC-192", {.key = Key::Ec192}, {ErrorCode::KeyTooSmall});
    row("SHA-1", {.digest = Digest::Sha1}, {ErrorCode::SignatureTooWeak});
    row("as the incumbent makes them", {.key = Key::Rsa1024, .digest = Digest::Md5},
        {ErrorCode::KeyTooSmall, ErrorCode::SignatureTooWeak});
    row("expired", {.validFrom = -7200, .validUntil = -3600}, {ErrorCode::CertificateExpired});
    row("not yet valid", {.validFrom = 3600, .validUntil = 7200}, {ErrorCode::CertificateNotYetValid});
    row("no address", {.commonName = QStringLiteral("31208")}, {ErrorCode::CertificateWithoutAddress});
}

void TestP12File::findings()
{
    QFETCH(TestCertificate, certificate);
    QFETCH(QList<ErrorCode>, codes);
    const Result<ImportedIdentity> identity =
        readIdentity(makePkcs12(certificate, password, words("-legacy")), password, {m_now});
    QVERIFY2(identity.has_value(), identity ? "" : qPrintable(identity.error().detail));
    QList<ErrorCode> found;
    for (const Error &finding : identity->findings) {
        found.append(finding.code);
        QVERIFY(!finding.subject.isEmpty());
    }
    QCOMPARE(found, codes);
    const bool blocks = !codes.isEmpty() && codes.constFirst() != ErrorCode::CertificateWithoutAddress;
    QCOMPARE(identity->obstacle().has_value(), blocks);
    QVERIFY(!identity->privateKey().isNull());
}

void TestP12File::readsTheAddress_data()
{
    QTest::addColumn<QString>("commonName");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("expected");
    const QString bob = QStringLiteral("bob@example.org");
    QTest::newRow("CN") << bob << QStringList() << bob;
    QTest::newRow("CN in capitals") << QStringLiteral("Bob@Example.ORG") << QStringList() << bob;
    QTest::newRow("SAN wins") << QStringLiteral("x@example.net")
                              << QStringList{QStringLiteral("URI:sip:bob@example.org")} << bob;
    QTest::newRow("sips") << QStringLiteral("Bob") << QStringList{QStringLiteral("URI:sips:bob@example.org")}
                          << bob;
    QTest::newRow("other URIs") << bob
                                << QStringList{QStringLiteral("URI:https://example.org"),
                                       QStringLiteral("email:a@b.org")}
                                << bob;
    QTest::newRow("damaged SAN") << bob << QStringList{QStringLiteral("URI:sip:@@")} << bob;
    QTest::newRow("a name") << QStringLiteral("Bob Example") << QStringList() << QString();
    QTest::newRow("a mail address in the SAN is none")
        << QStringLiteral("Bob") << QStringList{QStringLiteral("email:bob@example.org")} << QString();
}

void TestP12File::readsTheAddress()
{
    QFETCH(QString, commonName);
    QFETCH(QStringList, names);
    QFETCH(QString, expected);
    TestCertificateWish wish;
    wish.commonName = commonName;
    wish.alternativeNames = names;
    const TestCertificate certificate = issue(wish);
    const Result<ImportedIdentity> identity =
        readIdentity(certificate.certificatePem + certificate.keyPem, {}, {m_now});
    QVERIFY(identity.has_value());
    QCOMPARE(identity->sipAddress, expected);
}

void TestP12File::survivesDamage()
{
    // Every third byte of a real file changed once: an error or a sound identity, never a crash.
    const QByteArray sound = makePkcs12(m_alice, password, words("-iter 1 -nomaciter"));
    QVERIFY(!sound.isEmpty());
    int refused = 0;
    int tried = 0;
    for (qsizetype i = 0; i < sound.size(); i += 3) {
        ++tried;
        QByteArray damaged = sound;
        damaged[i] = static_cast<char>(damaged[i] ^ 0x81);
        const Result<ImportedIdentity> identity = readIdentity(damaged, password, {m_now});
        if (identity)
            QCOMPARE(identity->certificate, QSslCertificate(m_alice.certificatePem));
        else
            ++refused;
    }
    QVERIFY(refused > tried / 2);
}

void TestP12File::refusesEndlessKeyDerivation()
{
    // 100000 rounds become 8388607 in one place after the other: certificates, key, MAC.
    const QByteArray content = makePkcs12(m_alice, password, words("-iter 100000"));
    const QByteArray rounds = QByteArray::fromHex("0203") + QByteArray::fromHex("0186a0");
    QCOMPARE(content.count(rounds), 3);
    for (qsizetype at = content.indexOf(rounds); at >= 0; at = content.indexOf(rounds, at + 1)) {
        QByteArray endless = content;
        endless.replace(at, rounds.size(), QByteArray::fromHex("02037fffff"));
        const Result<ImportedIdentity> identity = readIdentity(endless, password, {m_now});
        QVERIFY(!identity.has_value());
        QCOMPARE(identity.error().code, ErrorCode::P12Broken);
        QVERIFY(identity.error().detail.contains(QStringLiteral("rounds")));
    }
}

void TestP12File::wrapsAgain_data()
{
    QTest::addColumn<TestCertificate>("certificate");
    QTest::newRow("EC") << m_alice;
    QTest::newRow("RSA") << issue({.key = TestCertificateWish::Key::Rsa2048});
    QTest::newRow("Ed25519") << issue({.key = TestCertificateWish::Key::Ed25519});
}

void TestP12File::wrapsAgain()
{
    QFETCH(TestCertificate, certificate);
    const Result<ImportedIdentity> identity = readIdentity(
        makePkcs12(certificate, password, words("-legacy"), m_authority.certificatePem), password, {m_now});
    QVERIFY(identity.has_value());
    const QString newPassword = newWrappingPassword();
    const Result<QByteArray> wrapped = wrapIdentity(*identity, newPassword);
    QVERIFY(wrapped.has_value());
    // Readable without the legacy provider, by the new password only.
    const Result<ImportedIdentity> again = readIdentity(*wrapped, newPassword, {m_now, false});
    QVERIFY(again.has_value());
    QCOMPARE(again->certificate, identity->certificate);
    QCOMPARE(again->privateKeyPem, identity->privateKeyPem);
    QCOMPARE(again->otherCertificates, identity->otherCertificates);
    QVERIFY(!again->convertedFromOldCipher);
    const Result<ImportedIdentity> refused = readIdentity(*wrapped, password, {m_now, false});
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::P12WrongPassword);
    QVERIFY(!wrapIdentity(*identity, QString()).has_value());
}

void TestP12File::wrappedFileIsModern()
{
    const Result<ImportedIdentity> identity =
        readIdentity(m_alice.certificatePem + m_alice.keyPem, {}, {m_now});
    QVERIFY(identity.has_value());
    const Result<QByteArray> wrapped = wrapIdentity(*identity, password);
    QVERIFY(wrapped.has_value());
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("identity.p12"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*wrapped) == wrapped->size());
    file.close();
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("openssl"),
        words("pkcs12 -info -noout -passin pass:demo-alice -in") + QStringList{path});
    QVERIFY(process.waitForFinished(60000));
    const QByteArray info = process.readAll();
    QCOMPARE(process.exitCode(), 0);
    QVERIFY2(info.contains("MAC: sha256, Iteration 200000"), info.constData());
    QCOMPARE(info.count("PBES2, PBKDF2, AES-256-CBC, Iteration 200000"), 2);
}

void TestP12File::readsFromDisk()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("alice.p12"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(makePkcs12(m_alice, password));
    file.close();
    const auto read = [this](const QString &from, const QString &typed) {
        const QFuture<Result<ImportedIdentity>> future = importIdentityFile(from, typed, {m_now});
        return QTest::qWaitFor([&future] { return future.isFinished(); }, 30000)
            ? future.result()
            : Result<ImportedIdentity>(failure(ErrorCode::TimedOut));
    };
    QVERIFY(read(path, password).has_value());
    const Result<ImportedIdentity> locked = read(path, QString());
    QCOMPARE(locked.error().code, ErrorCode::P12WrongPassword);
    QCOMPARE(locked.error().subject, QStringLiteral("alice.p12"));
    QCOMPARE(
        read(folder.filePath(QStringLiteral("none.p12")), password).error().code, ErrorCode::FileUnreadable);
    QCOMPARE(read(folder.path(), password).error().code, ErrorCode::FileUnreadable);
    QVERIFY(file.resize(2 * 1024 * 1024));
    QCOMPARE(read(path, password).error().code, ErrorCode::TooLarge);
}

void TestP12File::wrappingPasswordsDiffer()
{
    const QString one = newWrappingPassword();
    QCOMPARE(one.size(), 43); // 32 bytes in base64
    QVERIFY(one != newWrappingPassword());
}

QTEST_GUILESS_MAIN(TestP12File)
#include "tst_p12file.moc"
