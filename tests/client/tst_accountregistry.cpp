// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/accountregistry.h"
#include "core/client/p12file.h"
#include "tests/support/memorysecretstore.h"
#include "tests/support/transportoffice.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

/// Accounts on disk: what is written, with which permissions, and what happens when something is broken.
class TestAccountRegistry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void startsEmpty();
    void savesAndOpens_data();
    void savesAndOpens();
    void filesArePrivate();
    void nothingSecretOnDisk();
    void wrongPassphrase();
    void emptyPassphraseIsRefused();
    void keychainTroubles_data();
    void keychainTroubles();
    void keychainForgot();
    void nothingIsLeftWhenAddingFails();
    void replacesTheSameAddress();
    void removes();
    void removesWithoutKeychain();
    void updatesServerAndTrust();
    void defaultAccount();
    void brokenFilesAreTold_data();
    void brokenFilesAreTold();
    void strangeIds();
    void savedAccountSurvivesJson();

private:
    AccountToSave account(
        const QString &address, IdentityProtection protection = IdentityProtection::Keychain) const;

    TransportOffice m_office;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MemorySecretStore> m_secrets;
    std::unique_ptr<AccountRegistry> m_registry;
};

namespace {

const QString alice = QStringLiteral("alice@example.org");
const QString bob = QStringLiteral("bob@example.org");
const QString passphrase = QStringLiteral("canary-passphrase");

} // namespace

void TestAccountRegistry::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_secrets = std::make_unique<MemorySecretStore>();
    m_registry =
        std::make_unique<AccountRegistry>(m_folder->filePath(QStringLiteral("accounts")), *m_secrets);
}

AccountToSave TestAccountRegistry::account(const QString &address, IdentityProtection protection) const
{
    AccountToSave account;
    account.address = address;
    account.server = QUrl(QStringLiteral("https://office.example:8443"));
    account.trust.authorities = {QSslCertificate(m_office.authority.certificatePem)};
    account.identity = m_office.alice;
    account.protection = protection;
    if (protection != IdentityProtection::Keychain)
        account.passphrase = passphrase;
    return account;
}

void TestAccountRegistry::startsEmpty()
{
    QVERIFY(m_registry->list().accounts.isEmpty());
    QVERIFY(m_registry->list().broken.isEmpty());
    QCOMPARE(m_registry->defaultAccount().error().code, ErrorCode::NoSavedAccount);
    QVERIFY(!QDir(m_folder->filePath(QStringLiteral("accounts"))).exists());
}

void TestAccountRegistry::savesAndOpens_data()
{
    QTest::addColumn<int>("protection");
    QTest::newRow("keychain") << int(IdentityProtection::Keychain);
    QTest::newRow("ask each start") << int(IdentityProtection::AskEachStart);
    QTest::newRow("passphrase") << int(IdentityProtection::Passphrase);
}

void TestAccountRegistry::savesAndOpens()
{
    QFETCH(int, protection);
    QSignalSpy added(m_registry.get(), &AccountRegistry::accountAdded);
    const Result<SavedAccount> saved =
        waitFor(m_registry->add(account(alice, IdentityProtection(protection))));
    QVERIFY(saved.has_value());
    QCOMPARE(added.size(), 1);
    QCOMPARE(m_secrets->secrets().size(), protection == int(IdentityProtection::Keychain) ? 1 : 0);

    // Another run of the program.
    AccountRegistry later(m_folder->filePath(QStringLiteral("accounts")), *m_secrets);
    QCOMPARE(later.list().accounts, QList{*saved});
    QCOMPARE(later.accountOfAddress(QStringLiteral("Alice@example.org"))->id, saved->id);
    QCOMPARE(saved->needsPassphrase(), protection != int(IdentityProtection::Keychain));
    const Result<ImportedIdentity> identity =
        waitFor(later.open(saved->id, saved->needsPassphrase() ? passphrase : QString()));
    QVERIFY(identity.has_value());
    QCOMPARE(identity->certificate, m_office.alice.certificate);
    QCOMPARE(identity->privateKeyPem, m_office.alice.privateKeyPem);
}

void TestAccountRegistry::filesArePrivate()
{
    const Result<SavedAccount> saved = waitFor(m_registry->add(account(alice)));
    QVERIFY(saved.has_value());
    const QString folder = m_folder->filePath(QStringLiteral("accounts/") + saved->id);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    for (const QString &path : {folder, QString(folder + QStringLiteral("/identity.p12")),
             QString(folder + QStringLiteral("/account.json")),
             m_folder->filePath(QStringLiteral("accounts"))}) {
        QVERIFY2(QFile::exists(path), qPrintable(path));
        QCOMPARE(int(QFile::permissions(path) & others), 0);
    }
}

void TestAccountRegistry::nothingSecretOnDisk()
{
    const Result<SavedAccount> saved = waitFor(m_registry->add(account(alice)));
    const Result<SavedAccount> other = waitFor(m_registry->add(account(bob, IdentityProtection::Passphrase)));
    QVERIFY(saved && other);
    const QByteArray secret = m_secrets->secrets().begin().value();
    QVERIFY(secret.size() >= 32);
    for (const QString &id : {saved->id, other->id}) {
        for (const char *name : {"/identity.p12", "/account.json"}) {
            QFile file(m_folder->filePath(QStringLiteral("accounts/") + id + QString::fromLatin1(name)));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray content = file.readAll();
            QVERIFY(!content.contains(secret));
            QVERIFY(!content.contains(passphrase.toUtf8()));
            QVERIFY(!content.contains("PRIVATE KEY"));
        }
    }
}

void TestAccountRegistry::wrongPassphrase()
{
    const Result<SavedAccount> saved =
        waitFor(m_registry->add(account(alice, IdentityProtection::Passphrase)));
    QCOMPARE(waitFor(m_registry->open(saved->id, QStringLiteral("wrong"))).error().code,
        ErrorCode::P12WrongPassword);
    QCOMPARE(waitFor(m_registry->open(saved->id)).error().code, ErrorCode::P12WrongPassword);
}

void TestAccountRegistry::emptyPassphraseIsRefused()
{
    AccountToSave unprotected = account(alice, IdentityProtection::Passphrase);
    unprotected.passphrase.clear();
    QCOMPARE(waitFor(m_registry->add(unprotected)).error().code, ErrorCode::PasswordTooWeak);
    QVERIFY(m_registry->list().accounts.isEmpty());
}

void TestAccountRegistry::keychainTroubles_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("locked") << ErrorCode::KeychainLocked;
    QTest::newRow("denied") << ErrorCode::KeychainDenied;
    QTest::newRow("absent") << ErrorCode::KeychainAbsent;
}

void TestAccountRegistry::keychainTroubles()
{
    QFETCH(ErrorCode, code);
    const Result<SavedAccount> saved = waitFor(m_registry->add(account(alice)));
    QVERIFY(saved.has_value());
    m_secrets->failWith(code);
    QCOMPARE(waitFor(m_registry->open(saved->id)).error().code, code);
    QCOMPARE(waitFor(m_registry->add(account(bob))).error().code, code);
    // Nothing was lost, and nothing was written in clear instead.
    QCOMPARE(m_registry->list().accounts, QList{*saved});
    m_secrets->failWith(std::nullopt);
    QVERIFY(waitFor(m_registry->open(saved->id)).has_value());
}

void TestAccountRegistry::keychainForgot()
{
    const Result<SavedAccount> saved = waitFor(m_registry->add(account(alice)));
    m_secrets->secrets().clear();
    QCOMPARE(waitFor(m_registry->open(saved->id)).error().code, ErrorCode::SecretLost);
    QCOMPARE(m_registry->list().accounts.size(), 1);
}

void TestAccountRegistry::nothingIsLeftWhenAddingFails()
{
    // A file where the folder should be.
    QFile blocking(m_folder->filePath(QStringLiteral("accounts")));
    QVERIFY(blocking.open(QIODevice::WriteOnly));
    QCOMPARE(waitFor(m_registry->add(account(alice))).error().code, ErrorCode::FileUnwritable);
    QVERIFY(m_secrets->secrets().isEmpty());
}

void TestAccountRegistry::replacesTheSameAddress()
{
    const Result<SavedAccount> first = waitFor(m_registry->add(account(alice)));
    QVERIFY(m_registry->setDefaultAccount(first->id).has_value());
    QVERIFY(waitFor(m_registry->add(account(bob))).has_value());
    AccountToSave renewed = account(alice);
    renewed.server = QUrl(QStringLiteral("https://new.example"));
    const Result<SavedAccount> second = waitFor(m_registry->add(renewed));
    QVERIFY(second.has_value());
    QCOMPARE(m_registry->list().accounts.size(), 2);
    QCOMPARE(m_registry->accountOfAddress(alice)->server, renewed.server);
    QCOMPARE(m_registry->defaultAccount()->id, second->id);
    QCOMPARE(m_secrets->secrets().size(), 2);
    QVERIFY(waitFor(m_registry->open(second->id)).has_value());
}

void TestAccountRegistry::removes()
{
    const Result<SavedAccount> saved = waitFor(m_registry->add(account(alice)));
    QVERIFY(m_registry->setDefaultAccount(saved->id).has_value());
    QSignalSpy before(m_registry.get(), &AccountRegistry::accountAboutToBeRemoved);
    QSignalSpy after(m_registry.get(), &AccountRegistry::accountRemoved);
    QVERIFY(waitFor(m_registry->remove(saved->id)).has_value());
    QCOMPARE(before.size(), 1);
    QCOMPARE(after.size(), 1);
    QVERIFY(m_secrets->secrets().isEmpty());
    QVERIFY(m_registry->list().accounts.isEmpty());
    QVERIFY(QDir(m_folder->filePath(QStringLiteral("accounts"))).isEmpty());
    QCOMPARE(waitFor(m_registry->remove(saved->id)).error().code, ErrorCode::NoSavedAccount);
}

void TestAccountRegistry::removesWithoutKeychain()
{
    const Result<SavedAccount> saved = waitFor(m_registry->add(account(alice)));
    m_secrets->failWith(ErrorCode::KeychainLocked);
    QCOMPARE(waitFor(m_registry->remove(saved->id)).error().code, ErrorCode::KeychainLocked);
    QVERIFY(m_registry->list().accounts.isEmpty());
}

void TestAccountRegistry::updatesServerAndTrust()
{
    Result<SavedAccount> saved = waitFor(m_registry->add(account(alice)));
    saved->server = QUrl(QStringLiteral("https://other.example/settings.phtml"));
    saved->trust.pin = ServerPin{ServerPin::Kind::Key, QByteArray(32, '\3')};
    QSignalSpy changed(m_registry.get(), &AccountRegistry::accountChanged);
    QVERIFY(m_registry->update(*saved).has_value());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_registry->list().accounts, QList{*saved});
    saved->id = QStringLiteral("0000");
    QCOMPARE(m_registry->update(*saved).error().code, ErrorCode::NoSavedAccount);
}

void TestAccountRegistry::defaultAccount()
{
    const Result<SavedAccount> first = waitFor(m_registry->add(account(alice)));
    QCOMPARE(m_registry->defaultAccount()->id, first->id); // the only one
    const Result<SavedAccount> second = waitFor(m_registry->add(account(bob)));
    QCOMPARE(m_registry->defaultAccount().error().code, ErrorCode::NoSavedAccount); // which of the two?
    QVERIFY(m_registry->setDefaultAccount(second->id).has_value());
    QCOMPARE(m_registry->defaultAccount()->address, bob);
    QVERIFY(!m_registry->setDefaultAccount(QStringLiteral("nobody")).has_value());
}

void TestAccountRegistry::brokenFilesAreTold_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray sound =
        R"({"version":1,"address":"bob@example.org","server":"https://x","protection":"keychain",
        "trust":{"system_authorities":true,"authorities":[]}})";
    const auto with = [&sound](
                          const char *from, const char *to) { return QByteArray(sound).replace(from, to); };
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("hello");
    QTest::newRow("cut off") << sound.left(60);
    QTest::newRow("newer version") << with("\"version\":1", "\"version\":2");
    QTest::newRow("no address") << with("bob@example.org", "bob");
    QTest::newRow("not https") << with("https://x", "http://x");
    QTest::newRow("unknown protection") << with("keychain", "plain");
    QTest::newRow("damaged pin") << with(
        "\"authorities\":[]", "\"pin\":{\"kind\":\"key\",\"sha256\":\"00\"}");
    QTest::newRow("pin that is null") << with("\"authorities\":[]", "\"pin\":null");
    QTest::newRow("damaged authority") << with("\"authorities\":[]", "\"authorities\":[\"x\"]");
    QTest::newRow("nested a thousandfold") << QByteArray(100000, '[');
}

void TestAccountRegistry::brokenFilesAreTold()
{
    QFETCH(QByteArray, content);
    const Result<SavedAccount> good = waitFor(m_registry->add(account(alice)));
    const QString folder = m_folder->filePath(QStringLiteral("accounts/broken"));
    QVERIFY(QDir().mkpath(folder));
    QFile file(folder + QStringLiteral("/account.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const AccountRegistry::Listing listing = m_registry->list();
    QCOMPARE(listing.accounts, QList{*good});
    QCOMPARE(listing.broken.size(), 1);
    QCOMPARE(listing.broken.constFirst().code, ErrorCode::ConfigurationInvalid);
    QCOMPARE(listing.broken.constFirst().subject, folder);
    QVERIFY(!waitFor(m_registry->open(QStringLiteral("broken"))).has_value());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content); // left as it was
}

void TestAccountRegistry::strangeIds()
{
    for (const QString &id : {QString(), QStringLiteral(".."), QStringLiteral("../x"), QStringLiteral("/etc"),
             QStringLiteral("a/b"), QString(1000, u'a')}) {
        QCOMPARE(m_registry->account(id).error().code, ErrorCode::NoSavedAccount);
        QCOMPARE(waitFor(m_registry->open(id)).error().code, ErrorCode::NoSavedAccount);
        QCOMPARE(waitFor(m_registry->remove(id)).error().code, ErrorCode::NoSavedAccount);
    }
}

void TestAccountRegistry::savedAccountSurvivesJson()
{
    SavedAccount saved;
    saved.address = alice;
    saved.server = QUrl(QStringLiteral("https://office.example:8443/settings.phtml"));
    saved.trust.systemAuthorities = false;
    saved.trust.authorities = {QSslCertificate(m_office.authority.certificatePem)};
    saved.trust.pin = ServerPin{ServerPin::Kind::Certificate, QByteArray(32, '\xfe')};
    saved.protection = IdentityProtection::Passphrase;
    const Result<SavedAccount> again = SavedAccount::fromJson(saved.toJson());
    QVERIFY(again.has_value());
    QCOMPARE(*again, saved);
}

QTEST_GUILESS_MAIN(TestAccountRegistry)
#include "tst_accountregistry.moc"
