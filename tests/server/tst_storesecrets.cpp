// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/errorcodes.h"
#include "core/server/store/sipdigest.h"
#include "core/server/store/webpassword.h"
#include "driverstest.h"

#include <QDir>

namespace {

QStringList logged;

void keepMessage(QtMsgType, const QMessageLogContext &, const QString &message)
{
    logged.append(message);
}

} // namespace

/// Secrets: sealed, hashed, digested, and nowhere in clear.
class TestStoreSecrets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void derivedKeysAreTheirOwn();
    void boxOpensWhatItSealed();
    void boxRefuses_data();
    void boxRefuses();
    void keyFiles();
    void webPasswords();
    void webPasswordRefuses_data();
    void webPasswordRefuses();
    void digests();
    void noSecretInTheFilesOrTheLog();
};

void TestStoreSecrets::boxOpensWhatItSealed()
{
    const Result<SecretBox> box = SecretBox::withKey(QByteArray(SecretBox::keySize, 'k'));
    VERIFY_OK(box);
    for (const QString &secret :
        {QString(), QStringLiteral("x"), QString::fromUtf8("pässwörd 🔑"), QString(5000, u'y')}) {
        const Result<QString> sealed = box->seal(secret, QStringLiteral("context"));
        VERIFY_OK(sealed);
        QVERIFY(secret.size() < 8 || !sealed->contains(secret)); // one letter may well be in it
        QCOMPARE(*box->open(*sealed, QStringLiteral("context")), secret);
        QVERIFY(*box->seal(secret, QStringLiteral("context")) != *sealed); // never the same twice
    }
}

void TestStoreSecrets::boxRefuses_data()
{
    const Result<SecretBox> box = SecretBox::withKey(QByteArray(SecretBox::keySize, 'k'));
    const QString sealed = *box->seal(QStringLiteral("secret"), QStringLiteral("context"));
    QTest::addColumn<QString>("sealed");
    QTest::addColumn<QString>("context");
    QTest::addColumn<char>("key");
    QTest::newRow("other context") << sealed << "contexts" << 'k';
    QTest::newRow("other key") << sealed << "context" << 'l';
    QTest::newRow("empty") << QString() << "context" << 'k';
    QTest::newRow("no mark") << sealed.mid(3) << "context" << 'k';
    QTest::newRow("short") << "v1:AAAA"
                           << "context" << 'k';
    QTest::newRow("not base64") << "v1:****"
                                << "context" << 'k';
    QTest::newRow("truncated") << sealed.chopped(4) << "context" << 'k';
    QString flipped = sealed;
    flipped[20] = flipped[20] == u'A' ? u'B' : u'A';
    QTest::newRow("one bit") << flipped << "context" << 'k';
}

void TestStoreSecrets::boxRefuses()
{
    QFETCH(QString, sealed);
    QFETCH(QString, context);
    QFETCH(char, key);
    const Result<SecretBox> box = SecretBox::withKey(QByteArray(SecretBox::keySize, key));
    VERIFY_FAILS(box->open(sealed, context), ErrorCode::CryptoFailed);
}

void TestStoreSecrets::keyFiles()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("secret.key"));
    const Result<SecretBox> made = SecretBox::createKeyFile(path);
    VERIFY_OK(made);
    QCOMPARE(QFile(path).size(), qint64(SecretBox::keySize));
    QVERIFY(!(QFile::permissions(path)
        & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)));
    const Result<SecretBox> read = SecretBox::fromKeyFile(path);
    VERIFY_OK(read);
    QCOMPARE(*read->open(*made->seal(QStringLiteral("x"), {}), {}), QStringLiteral("x"));
    VERIFY_FAILS(SecretBox::createKeyFile(path), ErrorCode::FileUnwritable); // never over an old key
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadOther));
    VERIFY_FAILS(SecretBox::fromKeyFile(path), ErrorCode::ConfigurationInvalid);
    VERIFY_FAILS(SecretBox::fromKeyFile(folder.filePath(QStringLiteral("none"))), ErrorCode::FileUnreadable);
    VERIFY_FAILS(
        SecretBox::createKeyFile(folder.filePath(QStringLiteral("no/x"))), ErrorCode::FileUnwritable);
    for (const int size : {0, 31, 33}) {
        QFile file(folder.filePath(QStringLiteral("key%1").arg(size)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.write(QByteArray(size, 'k'));
        file.close();
        VERIFY_FAILS(SecretBox::fromKeyFile(file.fileName()), ErrorCode::ConfigurationInvalid);
        VERIFY_FAILS(SecretBox::withKey(QByteArray(size, 'k')), ErrorCode::CryptoFailed);
    }
}

void TestStoreSecrets::webPasswords()
{
    const Result<QString> hash = WebPassword::hash(QStringLiteral("secret"));
    VERIFY_OK(hash);
    QVERIFY2(hash->startsWith(u"$scrypt$ln=15,r=8,p=1$"), qPrintable(*hash));
    QVERIFY(WebPassword::verify(QStringLiteral("secret"), *hash));
    QVERIFY(!WebPassword::verify(QStringLiteral("Secret"), *hash));
    QVERIFY(!WebPassword::verify(QString(), *hash));
    QVERIFY(*WebPassword::hash(QStringLiteral("secret")) != *hash); // salted
    // Computed by another implementation (Python's hashlib): N = 2^4, r = 8, p = 1.
    QVERIFY(WebPassword::verify(QStringLiteral("password"),
        QStringLiteral("$scrypt$ln=4,r=8,p=1$TmFDbE5hQ2xOYUNs$iFtTUSNfOvO1kQSoFOwjl7l5F88bMpf/3RRKCHAd/tA")));
}

void TestStoreSecrets::webPasswordRefuses_data()
{
    QTest::addColumn<QString>("hash");
    const QString salt = QStringLiteral("AAAAAAAAAAAAAAAAAAAAAA");
    const QString digest = QString(43, u'A');
    QTest::newRow("empty") << QString();
    QTest::newRow("too dear") << QStringLiteral("$scrypt$ln=30,r=8,p=1$") + salt + u'$' + digest;
    QTest::newRow("no cost") << QStringLiteral("$scrypt$ln=0,r=8,p=1$") + salt + u'$' + digest;
    QTest::newRow("other r") << QStringLiteral("$scrypt$ln=15,r=9,p=1$") + salt + u'$' + digest;
    QTest::newRow("short digest") << QStringLiteral("$scrypt$ln=15,r=8,p=1$") + salt
            + QStringLiteral("$AAAA");
    QTest::newRow("other scheme") << QStringLiteral("$2b$12$abcdefghijklmnopqrstuv");
    QTest::newRow("clear text") << QStringLiteral("secret");
}

void TestStoreSecrets::webPasswordRefuses()
{
    QFETCH(QString, hash);
    QVERIFY(!WebPassword::verify(QStringLiteral("secret"), hash));
    QVERIFY(!WebPassword::verify(hash, hash));
}

void TestStoreSecrets::digests()
{
    // RFC 2617 3.5
    QCOMPARE(sipHa1(QStringLiteral("Mufasa"), QStringLiteral("testrealm@host.com"),
                 QStringLiteral("Circle Of Life")),
        QStringLiteral("939e7578ed9e3c518a452acee763bce9"));
    QCOMPARE(sipHa1b(QStringLiteral("alice"), QStringLiteral("example.org"), QStringLiteral("x")),
        sipHa1(QStringLiteral("alice@example.org"), QStringLiteral("example.org"), QStringLiteral("x")));
}

void TestStoreSecrets::noSecretInTheFilesOrTheLog()
{
    const QtMessageHandler before = qInstallMessageHandler(keepMessage);
    logged.clear();
    const QStringList secrets{
        QStringLiteral("canary-first"), QStringLiteral("canary-second"), QStringLiteral("90817263")};
    StoreFixture office;
    NewAccount account;
    account.identity.sipAddress = inOffice(QStringLiteral("alice"));
    account.password = secrets.at(0);
    const Result<qint64> id = office.stores->accounts.add(StoreFixture::console(), account);
    const QString address = account.identity.sipAddress;
    std::ignore = office.stores->accounts.setPassword(StoreFixture::console(), address, secrets.at(1));
    std::ignore = office.stores->accounts.recoverPassword(StoreFixture::console(), address);
    std::ignore = office.stores->accounts.verifyWebPassword(address, secrets.at(0));
    Voicemail box;
    box.account = QStringLiteral("1001@vm.example.org");
    box.pin = secrets.at(2);
    std::ignore = office.stores->voicemail.setBox(StoreFixture::console(), *id, box);
    std::ignore = office.stores->voicemail.box(*id, true);
    // Failing statements log, too: one that carries the password as a value.
    std::ignore = office.stores->database().change("add_certificate",
        {{"serial", secrets.at(0)}, {"sha256", secrets.at(1)}, {"account", 4711}, {"address", QVariant()},
            {"not_before", 1}, {"not_after", 1}, {"issued", 1}, {"pem", secrets.at(2)}});
    qInstallMessageHandler(before);
    QVERIFY(!logged.isEmpty());
    QByteArray everything = logged.join(u'\n').toUtf8();
    const QFileInfoList files = QDir(office.folder.path()).entryInfoList(QDir::Files);
    QVERIFY(files.size() >= 2);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        everything += file.readAll();
    }
    QVERIFY(everything.contains("alice"));
    for (const QString &secret : secrets)
        QVERIFY2(!everything.contains(secret.toUtf8()), qPrintable(secret));
}

void TestStoreSecrets::derivedKeysAreTheirOwn()
{
    const SecretBox box = *SecretBox::withKey(QByteArray(SecretBox::keySize, 'k'));
    const QByteArray key = box.derivedKey("nonces");
    QCOMPARE(key.size(), 32);
    QCOMPARE(SecretBox::withKey(QByteArray(SecretBox::keySize, 'k'))->derivedKey("nonces"), key);
    QVERIFY(key != QByteArray(SecretBox::keySize, 'k'));
    QVERIFY(box.derivedKey("other") != key);
    QVERIFY(SecretBox::withKey(QByteArray(SecretBox::keySize, 'x'))->derivedKey("nonces") != key);
}

QTEST_GUILESS_MAIN(TestStoreSecrets)
#include "tst_storesecrets.moc"
