// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "driverstest.h"
#include "webfixture.h"

#include "core/server/pki/certificateinfo.h"

#include <QJsonDocument>
#include <QTest>

#include <openssl/pem.h>
#include <openssl/x509.h>

#include <memory>

namespace {

template<class T, auto Free>
using Owned = std::unique_ptr<T, decltype([](T *object) { Free(object); })>;

struct Request {
    QString pem;
    QByteArray keyPem;
};

/// A certificate request for an address that it has no right to: the server must not care.
Request requestOf(EVP_PKEY *key)
{
    const Owned<X509_REQ, X509_REQ_free> request(X509_REQ_new());
    X509_REQ_set_pubkey(request.get(), key);
    X509_NAME_add_entry_by_txt(X509_REQ_get_subject_name(request.get()), "CN", MBSTRING_UTF8,
        reinterpret_cast<const unsigned char *>("admin@example.org"), -1, -1, 0);
    X509_REQ_sign(request.get(), key, EVP_sha256());
    const auto textOf = [](auto write) {
        const Owned<BIO, BIO_free_all> bio(BIO_new(BIO_s_mem()));
        write(bio.get());
        char *data = nullptr;
        const long size = BIO_get_mem_data(bio.get(), &data);
        return QByteArray(data, size);
    };
    return {QString::fromLatin1(textOf([&](BIO *bio) { PEM_write_bio_X509_REQ(bio, request.get()); })),
        textOf([&](BIO *bio) {
            PEM_write_bio_PKCS8PrivateKey(bio, key, nullptr, nullptr, 0, nullptr, nullptr);
        })};
}

using Key = Owned<EVP_PKEY, EVP_PKEY_free>;

} // namespace

/// The ways to a certificate besides a new account: invitations, requests of the caller's own, passwords.
class TestInvitations : public DriversTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startPostgres(); }
    void invitationWorksOnce_data() { drivers_data(); }
    void invitationWorksOnce();
    void invitationIsForItsAddress();
    void invitationExpires();
    void invitationOfAnAccountRenewsIt();
    void invitationToAnyAddressTakesNoAccount();
    void newInvitationEndsTheOld();
    void requestOfTheCallerIsCertified();
    void badRequestsMakeNothing_data();
    void badRequestsMakeNothing();
    void failureInTheLastStepUndoesAll();
    void certificateForAPassword();
    void wrongPasswordsTellNothing();
    void codesCannotBeTriedForEver();
    void withoutTheCaNothingIsMade();
};

void TestInvitations::invitationWorksOnce()
{
    QFETCH(bool, postgresql);
    WebFixture web({}, false, postgresql ? postgres() : nullptr);
    const QString code = web.invite(QStringLiteral("erin@example.org"));
    QCOMPARE(code.size(), 23);
    // The database holds nothing that lets one in.
    QVERIFY(!web.office.select(QStringLiteral("SELECT code_hash FROM invitation")).join(u' ').contains(code));
    FormParameters form{{QStringLiteral("password"), QStringLiteral("a long secret")},
        {QStringLiteral("invitation"), QString(code).remove(u'-').toLower() + u' '}};
    const QJsonObject answer = web.enrol(form);
    QVERIFY2(answer.value(u"success").toBool(), qPrintable(said(answer)));
    QCOMPARE(answer.value(u"sip_address").toString(), QStringLiteral("erin@example.org"));
    QVERIFY(!web.office.stores->accounts.find(QStringLiteral("erin@example.org"))->prepaid);
    const QJsonObject again = web.enrol(form);
    QCOMPARE(again.value(u"code").toString(), QStringLiteral("enrolment.invitation_invalid"));
    QCOMPARE(web.certificates(), 1);
}

void TestInvitations::invitationIsForItsAddress()
{
    WebFixture web;
    FormParameters form = WebFixture::fieldsFor(QStringLiteral("mallory"));
    form.set(QStringLiteral("invitation"), web.invite(QStringLiteral("erin@example.org")));
    const QJsonObject answer = web.enrol(form);
    QCOMPARE(answer.value(u"error").toString(), QStringLiteral("value_error"));
    QVERIFY(answer.value(u"error_message").toString().startsWith(u"The invitation is for another username"));
    QVERIFY(!web.hasAccount(QStringLiteral("mallory")));
    form.set(QStringLiteral("username"), QStringLiteral("erin"));
    QVERIFY(web.enrol(form).value(u"success").toBool()); // and the code is still good
}

void TestInvitations::invitationExpires()
{
    WebFixture web;
    FormParameters form{{QStringLiteral("password"), QStringLiteral("a long secret")},
        {QStringLiteral("invitation"), web.invite(QStringLiteral("erin@example.org"))}};
    web.office.clock.now += 24 * 60 * 60 + 1;
    QCOMPARE(web.enrol(form).value(u"code").toString(), QStringLiteral("enrolment.invitation_invalid"));
    web.office.clock.now -= 1;
    QVERIFY(web.enrol(form).value(u"success").toBool());
}

void TestInvitations::invitationOfAnAccountRenewsIt()
{
    WebFixture web;
    AccountStore &accounts = web.office.stores->accounts;
    const QString alice = QStringLiteral("alice@example.org");
    const qsizetype before = accounts.list()->size();
    const QJsonObject answer = web.enrol({{QStringLiteral("password"), QStringLiteral("a new secret")},
        {QStringLiteral("display_name"), QStringLiteral("Somebody Else")},
        {QStringLiteral("invitation"), web.invite(alice)}});
    QVERIFY2(answer.value(u"success").toBool(), qPrintable(said(answer)));
    QCOMPARE(accounts.list()->size(), before);
    QCOMPARE(accounts.find(alice)->displayName, QStringLiteral("alice"));
    QVERIFY(*accounts.verifyWebPassword(alice, QStringLiteral("a new secret")));
    QVERIFY(!*accounts.verifyWebPassword(alice, QStringLiteral("demo-alice")));
    QCOMPARE(web.certificates(), 1);

    VERIFY_OK(accounts.setBlocked(StoreFixture::console(), alice, true));
    const QJsonObject blocked = web.enrol({{QStringLiteral("password"), QStringLiteral("a third secret")},
        {QStringLiteral("invitation"), web.invite(alice)}});
    QCOMPARE(blocked.value(u"code").toString(), QStringLiteral("auth.locked"));
    QCOMPARE(web.certificates(), 1);
}

void TestInvitations::invitationToAnyAddressTakesNoAccount()
{
    WebFixture web;
    FormParameters form = WebFixture::fieldsFor(QStringLiteral("alice"));
    form.set(QStringLiteral("invitation"), web.invite(QString()));
    QCOMPARE(web.enrol(form).value(u"error").toString(), QStringLiteral("user_exists"));
    form.set(QStringLiteral("username"), QStringLiteral("erin"));
    QVERIFY(web.enrol(form).value(u"success").toBool());
}

void TestInvitations::newInvitationEndsTheOld()
{
    WebFixture web;
    const QString old = web.invite(QStringLiteral("erin@example.org"));
    const QString fresh = web.invite(QStringLiteral("erin@example.org"));
    VERIFY_FAILS(web.office.stores->invitations.find(old), ErrorCode::InvitationInvalid);
    VERIFY_OK(web.office.stores->invitations.find(fresh));
    const auto create = [&web](const char *address) {
        return web.office.stores->invitations.create(
            StoreFixture::console(), QString::fromLatin1(address), web.office.clock.now + 60);
    };
    VERIFY_FAILS(create("erin"), ErrorCode::AddressInvalid);
    VERIFY_FAILS(create("erin@example.com"), ErrorCode::DomainUnknown);
    VERIFY_OK(web.office.stores->addresses.addAlias(
        StoreFixture::console(), 1, QStringLiteral("alice.example@example.org")));
    VERIFY_FAILS(create("alice.example@example.org"), ErrorCode::AddressTaken);
}

void TestInvitations::requestOfTheCallerIsCertified()
{
    WebFixture web(withPolicy(EnrolmentPolicy::Open));
    const Key key(EVP_EC_gen("P-256"));
    const Request request = requestOf(key.get());
    FormParameters form = WebFixture::fieldsFor(QStringLiteral("erin"));
    form.set(QStringLiteral("csr"), request.pem);
    const QJsonObject passport = web.enrol(form).value(u"passport").toObject();
    QCOMPARE(sortedKeys(passport), QStringList({QStringLiteral("ca"), QStringLiteral("crt")}));
    const QByteArray certificate = passport.value(u"crt").toString().toLatin1();
    QVERIFY(keyFits(request.keyPem, certificate));
    // The name is the CA's to give, whatever the request says.
    QCOMPARE(readCertificate(certificate)->commonName, QStringLiteral("erin@example.org"));
    QCOMPARE(readCertificate(certificate)->uris, QStringList(QStringLiteral("sip:erin@example.org")));
}

void TestInvitations::badRequestsMakeNothing_data()
{
    QTest::addColumn<QString>("request");
    QTest::addColumn<QString>("code");
    const QString unusable = QStringLiteral("certificate.bad_request");
    const Key weak(EVP_RSA_gen(1024));
    const Key odd(EVP_EC_gen("secp256k1"));
    const Key good(EVP_EC_gen("P-256"));
    QTest::newRow("weak RSA") << requestOf(weak.get()).pem << QStringLiteral("certificate.key_too_small");
    QTest::newRow("odd curve") << requestOf(odd.get()).pem << unusable;
    QTest::newRow("no request") << QStringLiteral("hello") << unusable;
    QTest::newRow("a key") << QString::fromLatin1(requestOf(good.get()).keyPem) << unusable;
    QByteArray der =
        QByteArray::fromBase64(requestOf(good.get()).pem.section(u'\n', 1, -3).remove(u'\n').toLatin1());
    der[der.size() - 2] = char(der.at(der.size() - 2) ^ 1); // the signature is wrong now
    QTest::newRow("not by its own key")
        << QStringLiteral("-----BEGIN CERTIFICATE REQUEST-----\n%1\n-----END CERTIFICATE REQUEST-----\n")
               .arg(QString::fromLatin1(der.toBase64()))
        << unusable;
}

void TestInvitations::badRequestsMakeNothing()
{
    QFETCH(QString, request);
    QFETCH(QString, code);
    WebFixture web;
    FormParameters form{{QStringLiteral("password"), QStringLiteral("a long secret")},
        {QStringLiteral("invitation"), web.invite(QStringLiteral("erin@example.org"))},
        {QStringLiteral("csr"), request}};
    const QJsonObject answer = web.enrol(form);
    QCOMPARE(answer.value(u"error").toString(), QStringLiteral("value_error"));
    QCOMPARE(answer.value(u"code").toString(), code);
    QVERIFY(!web.hasAccount(QStringLiteral("erin")));
    QCOMPARE(web.certificates(), 0);
    form.set(QStringLiteral("csr"), QString());
    QVERIFY(web.enrol(form).value(u"success").toBool());
}

void TestInvitations::failureInTheLastStepUndoesAll()
{
    WebFixture web;
    const FormParameters form{{QStringLiteral("password"), QStringLiteral("a long secret")},
        {QStringLiteral("invitation"), web.invite(QStringLiteral("erin@example.org"))}};
    Database &database = web.office.stores->database();
    VERIFY_OK(database.runText(QStringLiteral("ALTER TABLE certificate RENAME TO elsewhere")));
    const QJsonObject answer = web.enrol(form);
    QCOMPARE(answer.value(u"error").toString(), QStringLiteral("internal_error"));
    QVERIFY(!answer.contains(u"passport"));
    VERIFY_OK(database.runText(QStringLiteral("ALTER TABLE elsewhere RENAME TO certificate")));
    QVERIFY(!web.hasAccount(QStringLiteral("erin")));
    const QJsonObject later = web.enrol(form);
    QVERIFY2(later.value(u"success").toBool(), qPrintable(said(later)));
}

void TestInvitations::certificateForAPassword()
{
    WebFixture web(withPolicy(EnrolmentPolicy::Closed));
    const QJsonObject answer = web.enrol({{QStringLiteral("action"), QStringLiteral("certificate")},
        {QStringLiteral("account"), QStringLiteral("sip:Alice@Example.org")},
        {QStringLiteral("password"), QStringLiteral("demo-alice")}});
    QVERIFY2(answer.value(u"success").toBool(), qPrintable(said(answer)));
    QCOMPARE(answer.value(u"sip_address").toString(), QStringLiteral("alice@example.org"));
    const QByteArray certificate = answer.value(u"passport").toObject().value(u"crt").toString().toLatin1();
    QCOMPARE(readCertificate(certificate)->commonName, QStringLiteral("alice@example.org"));
    QCOMPARE(web.certificates(), 1);
    QCOMPARE(
        web.enrol({{QStringLiteral("action"), QStringLiteral("explode")}}).value(u"error_message").toString(),
        QStringLiteral("Error: invalid action"));
}

void TestInvitations::wrongPasswordsTellNothing()
{
    WebFixture web;
    VERIFY_OK(web.office.stores->accounts.setBlocked(
        StoreFixture::console(), QStringLiteral("bob@example.org"), true));
    const auto attempt = [&web](const QString &address, const QString &password) {
        return said(web.enrol({{QStringLiteral("action"), QStringLiteral("certificate")},
            {QStringLiteral("account"), address}, {QStringLiteral("password"), password}}));
    };
    const QString wrong = attempt(QStringLiteral("alice@example.org"), QStringLiteral("guess"));
    QVERIFY2(wrong.startsWith(u"value_error|auth.wrong_credentials|"), qPrintable(wrong));
    QCOMPARE(attempt(QStringLiteral("nobody@example.org"), QStringLiteral("guess")), wrong);
    QCOMPARE(attempt(QStringLiteral("bob@example.org"), QStringLiteral("demo-bob")), wrong);
    QCOMPARE(attempt(QStringLiteral("<nonsense>"), QStringLiteral("guess")), wrong);
    QString last;
    for (int i = 0; i < 12; ++i)
        last = attempt(QStringLiteral("alice@example.org"), QStringLiteral("guess"));
    QVERIFY2(last.startsWith(u"internal_error|auth.locked_out|"), qPrintable(last));
    // The right password does not open either, nor does another way of writing the address.
    QVERIFY(attempt(QStringLiteral("sip:ALICE@example.org"), QStringLiteral("demo-alice"))
                .contains(u"auth.locked_out"));
    QCOMPARE(web.certificates(), 0);
    web.office.clock.now += 15 * 60;
    attempt(QStringLiteral("alice@example.org"), QStringLiteral("demo-alice"));
    QCOMPARE(web.certificates(), 1);
}

void TestInvitations::codesCannotBeTriedForEver()
{
    WebFixture web;
    FormParameters form{{QStringLiteral("password"), QStringLiteral("a long secret")},
        {QStringLiteral("invitation"), QStringLiteral("00000-00000-00000-00000")}};
    QString last;
    for (int i = 0; i < 25; ++i)
        last = said(web.enrol(form));
    QVERIFY2(last.startsWith(u"internal_error|enrolment.delayed|"), qPrintable(last));
    // About codes, and what to do; there was no password to be wrong.
    QVERIFY2(
        last.contains(u"codes") && last.contains(u"wait") && !last.contains(u"password"), qPrintable(last));
    form.set(QStringLiteral("invitation"), web.invite(QStringLiteral("erin@example.org")));
    const HttpReply refused =
        web.enrolment.handle(web.request(HttpMethod::Post, QString(EnrolmentApi::path), form));
    QCOMPARE(refused.status, 200);
    QVERIFY(headerOf(refused, "Retry-After").toInt() > 0);
    QVERIFY(!web.hasAccount(QStringLiteral("erin")));
    web.peer = QStringLiteral("198.51.100.1");
    QVERIFY(web.enrol(form).value(u"success").toBool());
}

void TestInvitations::withoutTheCaNothingIsMade()
{
    WebFixture web;
    Enroller enroller(*web.office.stores, nullptr, web.enrolments, withPolicy(EnrolmentPolicy::Open));
    const Result<EnrolledAccount> enrolled =
        enroller.enrol(WebFixture::fieldsFor(QStringLiteral("erin")), QHostAddress(web.peer));
    VERIFY_FAILS(enrolled, ErrorCode::CaOffline);
    QVERIFY(!web.hasAccount(QStringLiteral("erin")));
}

QTEST_GUILESS_MAIN(TestInvitations)
#include "tst_invitations.moc"
