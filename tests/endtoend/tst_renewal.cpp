// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/async.h"
#include "core/client/certificaterenewal.h"
#include "core/client/keyrequest.h"
#include "core/client/p12file.h"
#include "core/client/pending.h"
#include "core/client/settingsclient.h"
#include "core/server/pki/certificaterequest.h"
#include "tests/support/memorysecretstore.h"
#include "tests/support/testserver.h"
#include "tests/support/transportoffice.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

/// A saved account gets a new certificate from the real server, or keeps the old one whole.
class TestRenewal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void newOneInPlaceOfTheOld_data();
    void newOneInPlaceOfTheOld();
    void answersThatDoNotFit_data();
    void answersThatDoNotFit();
    void newOneDoesNotOpenTheDoor();
    void keychainIsLocked();
    void clientDiesFirst();
    void requestIsReadable();
    void listAndRevoke();
    void downloads();

private:
    using Answer = std::function<Result<TransportAnswer>(const TransportRequest &)>;

    SavedAccount save(IdentityProtection protection, const QString &passphrase = {});
    std::unique_ptr<HttpsTransport> wayOf(const ImportedIdentity &identity) const;
    /// What is in the folder of accounts: names and contents.
    QMap<QString, QByteArray> files() const;

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MemorySecretStore> m_secrets;
    std::unique_ptr<AccountRegistry> m_registry;
    ImportedIdentity m_alice;
};

namespace {

const QString alice = QStringLiteral("alice@example.org");

/// A server made of a function.
class FunctionTransport : public Transport {
public:
    using Answer = std::function<Result<TransportAnswer>(const TransportRequest &)>;
    explicit FunctionTransport(Answer answer)
        : m_answer(std::move(answer))
    {
    }
    QFuture<Result<TransportAnswer>> send(const TransportRequest &request) override
    {
        return readyFuture(m_answer(request));
    }

private:
    Answer m_answer;
};

TransportAnswer jsonAnswer(const QJsonObject &object, int status = 200)
{
    return {status, "application/json", QJsonDocument(object).toJson(), {}};
}

TransportAnswer renewedAnswer(const QByteArray &certificatePem, const QByteArray &caPem)
{
    return jsonAnswer(
        RenewedCertificate{QStringLiteral("ok"), certificatePem, caPem, {}}.toJson().toObject());
}

QByteArray requestIn(const TransportRequest &request)
{
    return request.parameters.value(u"csr").value_or(QString()).toLatin1();
}

} // namespace

void TestRenewal::initTestCase()
{
    m_server = std::make_unique<TestServer>();
}

void TestRenewal::init()
{
    // An account has at most 20: those of the test before have served.
    Stores &stores = m_server->stores();
    const QList<CertificateRecord> old =
        stores.certificates.listOf(stores.accounts.find(alice)->id, 100).value_or(QList<CertificateRecord>());
    for (const CertificateRecord &record : old)
        QVERIFY(stores.certificates.revoke(consoleCaller(), record.serial).has_value());
    m_folder = std::make_unique<QTemporaryDir>();
    m_secrets = std::make_unique<MemorySecretStore>();
    m_registry =
        std::make_unique<AccountRegistry>(m_folder->filePath(QStringLiteral("accounts")), *m_secrets);
    const Result<ImportedIdentity> identity =
        readIdentity(m_server->p12(m_server->certificateOf(alice), QStringLiteral("pw")),
            QStringLiteral("pw"), {m_server->clock().nowSeconds()});
    QVERIFY(identity.has_value());
    m_alice = *identity;
}

SavedAccount TestRenewal::save(IdentityProtection protection, const QString &passphrase)
{
    AccountToSave account;
    account.address = alice;
    account.server = m_server->url();
    account.trust.authorities = m_alice.authorities();
    account.identity = m_alice;
    account.protection = protection;
    account.passphrase = passphrase;
    const Result<SavedAccount> saved = waitFor(m_registry->add(account));
    return saved.value_or(SavedAccount());
}

std::unique_ptr<HttpsTransport> TestRenewal::wayOf(const ImportedIdentity &identity) const
{
    TransportConfiguration configuration;
    configuration.server = m_server->url();
    configuration.trust.authorities = m_alice.authorities();
    configuration.identity = identity;
    return std::make_unique<HttpsTransport>(configuration);
}

QMap<QString, QByteArray> TestRenewal::files() const
{
    QMap<QString, QByteArray> all;
    QDirIterator iterator(m_folder->path(), QDir::Files, QDirIterator::Subdirectories);
    while (iterator.hasNext()) {
        QFile file(iterator.next());
        if (file.open(QIODevice::ReadOnly))
            all.insert(file.fileName(), file.readAll());
    }
    return all;
}

void TestRenewal::newOneInPlaceOfTheOld_data()
{
    QTest::addColumn<IdentityProtection>("protection");
    QTest::addColumn<QString>("passphrase");
    QTest::newRow("keychain") << IdentityProtection::Keychain << QString();
    QTest::newRow("password") << IdentityProtection::AskEachStart << QStringLiteral("pw");
    QTest::newRow("passphrase") << IdentityProtection::Passphrase << QStringLiteral("a phrase");
}

void TestRenewal::newOneInPlaceOfTheOld()
{
    QFETCH(IdentityProtection, protection);
    QFETCH(QString, passphrase);
    const SavedAccount before = save(protection, passphrase);
    QVERIFY(m_registry->setDefaultAccount(before.id).has_value());
    CertificateRenewal renewal(
        *m_registry, [this](const ImportedIdentity &identity) { return wayOf(identity); }, m_server->clock());
    const auto renewed = waitFor(renewal.renew(before, m_alice, passphrase));
    QVERIFY2(renewed.has_value(), renewed ? "" : qPrintable(errorCodeText(renewed.error().code)));
    const QList<SavedAccount> accounts = m_registry->list().accounts;
    QCOMPARE(accounts.size(), 1);
    QCOMPARE(accounts.first(), renewed->account);
    QVERIFY(accounts.first().id != before.id);
    QCOMPARE(accounts.first().protection, protection);
    QCOMPARE(accounts.first().server, before.server);
    QCOMPARE(m_registry->defaultAccount()->id, accounts.first().id);
    QVERIFY(m_registry->list().broken.isEmpty());

    const Result<ImportedIdentity> opened = waitFor(m_registry->open(accounts.first().id, passphrase));
    QVERIFY(opened.has_value());
    QCOMPARE(opened->sipAddress, alice);
    QVERIFY(opened->sha256 != m_alice.sha256);
    QVERIFY(opened->privateKeyPem != m_alice.privateKeyPem);
    QVERIFY(opened->authorities() == m_alice.authorities());
    // Both open the door: the old one may be in use elsewhere.
    for (const ImportedIdentity &identity : {*opened, m_alice}) {
        const auto way = wayOf(identity);
        SettingsClient client(*way);
        QCOMPARE(waitFor(client.identity())->sipAddress, alice);
    }
    // The key is nowhere in clear.
    const QMap<QString, QByteArray> written = files();
    for (const QByteArray &content : written)
        QVERIFY(!content.contains("PRIVATE KEY"));
}

void TestRenewal::answersThatDoNotFit_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("code");
    QTest::newRow("another key") << QStringLiteral("key") << QStringLiteral("p12.key_mismatch");
    QTest::newRow("another account") << QStringLiteral("account")
                                     << QStringLiteral("certificate.other_account");
    QTest::newRow("another authority") << QStringLiteral("authority") << QStringLiteral("server.unreadable");
    QTest::newRow("over already") << QStringLiteral("expired") << QStringLiteral("certificate.expired");
    QTest::newRow("nonsense") << QStringLiteral("nonsense") << QStringLiteral("server.unreadable");
    QTest::newRow("no certificate") << QStringLiteral("empty") << QStringLiteral("server.outcome_unknown");
    QTest::newRow("refused") << QStringLiteral("refused") << QStringLiteral("certificate.too_many");
    QTest::newRow("cut off") << QStringLiteral("cut") << QStringLiteral("server.outcome_unknown");
    QTest::newRow("old server") << QStringLiteral("old") << QStringLiteral("server.not_supported");
}

void TestRenewal::answersThatDoNotFit()
{
    QFETCH(QString, kind);
    QFETCH(QString, code);
    const SavedAccount before = save(IdentityProtection::Keychain);
    const QMap<QString, QByteArray> onDisk = files();
    const OfficeCa &ca = m_server->ca();
    const qint64 now = m_server->clock().nowSeconds();
    const auto signedFor = [&](const QByteArray &request, const char *address, const Validity &validity) {
        return ca.signClient(request, *SipAddress::parse(QString::fromLatin1(address)), validity)
            ->certificatePem;
    };
    const auto answer = [&](const TransportRequest &request) -> Result<TransportAnswer> {
        const QByteArray csr = requestIn(request);
        const Validity usual = ca.clientValidity(now);
        if (kind == u"key")
            return renewedAnswer(m_server->certificateOf(alice).certificatePem, ca.certificatePem());
        if (kind == u"account")
            return renewedAnswer(signedFor(csr, "bob@example.org", usual), ca.certificatePem());
        if (kind == u"authority") {
            const OfficeCa other = *OfficeCa::create(QStringLiteral("example.org"), now);
            return renewedAnswer(signedFor(csr, "alice@example.org", usual), other.certificatePem());
        }
        if (kind == u"expired")
            return renewedAnswer(
                signedFor(csr, "alice@example.org", {now - 1000, now - 10}), ca.certificatePem());
        if (kind == u"nonsense")
            return renewedAnswer("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n", "hello");
        if (kind == u"empty")
            return jsonAnswer({{QStringLiteral("success"), true}});
        if (kind == u"refused")
            return jsonAnswer(failureToJson({ErrorCode::TooManyCertificates, {}, {}}, {}).toObject());
        if (kind == u"cut")
            return failure(ErrorCode::OutcomeUnknown);
        return jsonAnswer(failureToJson({ErrorCode::UnknownAction, {}, {}}, {}).toObject());
    };
    CertificateRenewal renewal(
        *m_registry,
        [&answer](const ImportedIdentity &) { return std::make_unique<FunctionTransport>(answer); },
        m_server->clock());
    const auto renewed = waitFor(renewal.renew(before, m_alice));
    QVERIFY(!renewed);
    QCOMPARE(QString(errorCodeText(renewed.error().code)), code);
    QCOMPARE(files(), onDisk);
    QVERIFY(waitFor(m_registry->open(before.id)).has_value());
}

void TestRenewal::newOneDoesNotOpenTheDoor()
{
    const SavedAccount before = save(IdentityProtection::Keychain);
    const QMap<QString, QByteArray> onDisk = files();
    CertificateRenewal renewal(
        *m_registry,
        [this](const ImportedIdentity &identity) -> std::unique_ptr<Transport> {
            if (identity.sha256 == m_alice.sha256)
                return wayOf(identity);
            return std::make_unique<FunctionTransport>([](const TransportRequest &) {
                return Result<TransportAnswer>(
                    jsonAnswer(failureToJson({ErrorCode::CertificateUnknown, {}, {}}, {}).toObject(), 401));
            });
        },
        m_server->clock());
    const auto renewed = waitFor(renewal.renew(before, m_alice));
    QVERIFY(!renewed);
    QCOMPARE(renewed.error().code, ErrorCode::CertificateUnknown);
    QCOMPARE(files(), onDisk);
}

void TestRenewal::keychainIsLocked()
{
    const SavedAccount before = save(IdentityProtection::Keychain);
    const QMap<QString, QByteArray> onDisk = files();
    m_secrets->failWith(ErrorCode::KeychainLocked);
    CertificateRenewal renewal(
        *m_registry, [this](const ImportedIdentity &identity) { return wayOf(identity); }, m_server->clock());
    const auto renewed = waitFor(renewal.renew(before, m_alice));
    QVERIFY(!renewed);
    QCOMPARE(renewed.error().code, ErrorCode::KeychainLocked);
    QCOMPARE(files(), onDisk);
}

void TestRenewal::clientDiesFirst()
{
    const SavedAccount before = save(IdentityProtection::Keychain);
    QFuture<Result<CertificateRenewal::Renewed>> future;
    {
        CertificateRenewal renewal(
            *m_registry, [this](const ImportedIdentity &identity) { return wayOf(identity); },
            m_server->clock());
        future = renewal.renew(before, m_alice);
    }
    const auto renewed = waitFor(future);
    QVERIFY(!renewed);
    QCOMPARE(renewed.error().code, ErrorCode::Cancelled);
}

void TestRenewal::requestIsReadable()
{
    const Result<KeyRequest> request = newKeyRequest(QString(200, u'x') + QStringLiteral("@example.org"));
    QVERIFY(request.has_value());
    QVERIFY(keyOfRequest(request->requestPem).has_value());
    const QByteArray shown = runOpenssl(
        {QStringLiteral("req"), QStringLiteral("-noout"), QStringLiteral("-text"), QStringLiteral("-verify")},
        request->requestPem);
    QVERIFY2(shown.contains("prime256v1") && shown.contains("ecdsa-with-SHA256"), shown.constData());
}

void TestRenewal::listAndRevoke()
{
    const auto way = wayOf(m_alice);
    SettingsClient client(*way);
    const Result<CertificateList> list = waitFor(client.certificates());
    QVERIFY(list.has_value());
    QCOMPARE(std::count_if(list->certificates.begin(), list->certificates.end(),
                 [](const CertificateEntry &entry) { return entry.inUse; }),
        1);
    const auto mine = std::find_if(list->certificates.begin(), list->certificates.end(),
        [](const CertificateEntry &entry) { return entry.inUse; });
    QCOMPARE(mine->sha256, m_alice.sha256);
    QVERIFY(!waitFor(client.revokeCertificate(QStringLiteral("00"))));
    QVERIFY(waitFor(client.revokeCertificate(mine->serial)).has_value());
    QCOMPARE(waitFor(client.identity()).error().code, ErrorCode::CertificateRevoked);
    // Nor on a new connection, which resumes the old one's session.
    const auto again = wayOf(m_alice);
    SettingsClient other(*again);
    QCOMPARE(waitFor(other.identity()).error().code, ErrorCode::CertificateRevoked);
}

void TestRenewal::downloads()
{
    const auto way = wayOf(m_alice);
    SettingsClient client(*way);
    const qint64 now = m_server->clock().nowSeconds();
    const Result<FileAnswer> pem = waitFor(client.newCertificatePem());
    QVERIFY(pem.has_value());
    QVERIFY(readIdentity(pem->content, {}, {now}).has_value());
    for (const bool legacy : {false, true}) {
        const Result<FileAnswer> p12 = waitFor(client.newCertificateP12(legacy));
        QVERIFY(p12.has_value());
        const Result<ImportedIdentity> identity =
            readIdentity(p12->content, QStringLiteral("demo-alice"), {now});
        QVERIFY(identity.has_value());
        QCOMPARE(identity->sipAddress, alice);
        QCOMPARE(identity->convertedFromOldCipher, legacy);
        const auto newWay = wayOf(*identity);
        SettingsClient newClient(*newWay);
        QCOMPARE(waitFor(newClient.identity())->sipAddress, alice);
    }
}

QTEST_GUILESS_MAIN(TestRenewal)
#include "tst_renewal.moc"
