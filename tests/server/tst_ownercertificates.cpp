// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "apifixture.h"
#include "core/contract/errorcodes.h"
#include "core/contract/ownerid.h"
#include "core/server/auth/callerfinder.h"
#include "core/server/auth/certificatename.h"
#include "driverstest.h"

#include <QJsonObject>

/// Certificates of owners of several accounts: what is one, which accounts it opens, and that nothing else
/// does, on both drivers.
class TestOwnerCertificates : public DriversTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startPostgres(); }
    void namesByExactForm_data();
    void namesByExactForm();
    void opensEachAccountOfTheOwner_data() { drivers_data(); }
    void opensEachAccountOfTheOwner();
    void accountMustBeNamed();
    void accountInTheBody();
    void othersAreDeniedAlike_data();
    void othersAreDeniedAlike();
    void addressThatBeginsWithANumber();
    void recordMustAgree();
    void roleAndBlockingCount();
    void movedAccountCountsAtOnce_data() { drivers_data(); }
    void movedAccountCountsAtOnce();
    void revocationAndDates();
    void doesNotManageOthers();
    void auditSaysWhoseCertificate();
    void storeKeepsOwners_data() { drivers_data(); }
    void storeKeepsOwners();
};

namespace {

constexpr qint64 owner = 31208;
const QString alice = QStringLiteral("alice");
const QString bob = QStringLiteral("bob");
const QString getIdentity = QStringLiteral("get_identity");
const QString accountKey = QStringLiteral("account");

/// An office whose owner 31208 has alice and bob, and a certificate.
struct OwnerOffice : ApiFixture {
    explicit OwnerOffice(ThrowAwayPostgres *postgres = nullptr)
        : ApiFixture(postgres)
        , finder(*office.stores)
    {
        for (const QString &user : {alice, bob}) {
            if (!office.stores->accounts.setOwner(StoreFixture::console(), inOffice(user), owner))
                qFatal("the owner cannot be set");
        }
        record.serial = QStringLiteral("0EAF");
        record.sha256 = QByteArray(32, 'o');
        record.ownerId = owner;
        record.notBefore = office.clock.now - 3600;
        record.notAfter = office.clock.now + 3600;
        if (!office.stores->certificates.add(StoreFixture::console(), record))
            qFatal("the owner's certificate cannot be kept");
    }

    HttpRequest request(const QString &account, const QString &action = getIdentity) const
    {
        HttpRequest request = requestFrom({}, action);
        if (!account.isNull())
            request.query.add(accountKey, account);
        request.peerCertificate = {
            PeerCertificate::State::Verified, record.sha256, {QString::number(owner)}, {}};
        return request;
    }

    CallerFinder finder;
    CertificateRecord record;
};

QString detailOf(const HttpReply &reply, QStringView key)
{
    return jsonOf(reply.body).toObject().value(key).toString();
}

} // namespace

void TestOwnerCertificates::namesByExactForm_data()
{
    QTest::addColumn<QStringList>("commonNames");
    QTest::addColumn<QStringList>("alternativeNames");
    QTest::addColumn<QString>("address");
    QTest::addColumn<qint64>("ownerId");
    const QString name = QStringLiteral("alice@example.org");
    const QString digits = QStringLiteral("31208@example.org");
    const QString number = QStringLiteral("31208");
    const auto san = [](const QString &address) { return QStringList{QStringLiteral("URI:sip:") + address}; };
    QTest::newRow("address") << QStringList{name} << san(name) << name << qint64(0);
    QTest::newRow("address of digits") << QStringList{digits} << san(digits) << digits << qint64(0);
    QTest::newRow("owner") << QStringList{number} << QStringList() << QString() << owner;
    QTest::newRow("the first owner") << QStringList{QStringLiteral("1")} << QStringList() << QString()
                                     << qint64(1);
    QTest::newRow("the last owner") << QStringList{QString::number(maxOwnerId)} << QStringList() << QString()
                                    << maxOwnerId;
    // Nobody: anything beside these two forms.
    const auto nobody = [](const char *what, const QStringList &commonNames, const QStringList &names) {
        QTest::newRow(what) << commonNames << names << QString() << qint64(0);
    };
    nobody("no name", {}, {});
    nobody("empty name", {QString()}, {});
    nobody("address of digits without SAN", {digits}, {});
    nobody("address without SAN", {name}, {});
    nobody("owner with an address", {number}, san(name));
    nobody("owner with its number as address", {number}, san(number));
    nobody("owner with another name", {number}, {QStringLiteral("other")});
    nobody("address with the SAN of another", {name}, san(digits));
    nobody("address with a second SAN", {name}, san(name) + san(digits));
    nobody("address with a host", {name}, san(name) + QStringList{QStringLiteral("other")});
    nobody("SAN alone", {}, san(name));
    nobody("two numbers", {number, QStringLiteral("4711")}, {});
    nobody("number, then address", {number, name}, {});
    nobody("address, then number", {name, number}, san(name));
    nobody("the same number twice", {number, number}, {});
    nobody("address in other letters", {QStringLiteral("Alice@example.org")},
        san(QStringLiteral("Alice@example.org")));
    nobody("address with scheme", {QStringLiteral("sip:alice@example.org")}, san(name));
    nobody("address with a space", {name + u' '}, san(name + u' '));
    for (const char *text : {"0", "-1", "+31208", "031208", "31208 ", " 31208", "31208\n", "31208x",
             "31208.0", "3.1e4", "0x79E8", "31,208", "4294967296", "99999999999", "18446744073709582824",
             "31208@", "@31208", "31208/alice", "31208;", "owner 31208"})
        nobody(text, {QString::fromLatin1(text)}, {});
    nobody("NUL", {number + QChar(u'\0') + QStringLiteral("@example.org")}, {});
    nobody("NUL at the end", {number + QChar(u'\0')}, {});
    nobody("Arabic digits", {QStringLiteral("\u0663\u0661\u0662\u0660\u0668")}, {});
    nobody("full-width digits", {QStringLiteral("\uff13\uff11\uff12\uff10\uff18")}, {});
    nobody("zero-width space", {number + QChar(0x200b)}, {});
    nobody("a megabyte of digits", {QString(1'000'000, u'1')}, {});
}

void TestOwnerCertificates::namesByExactForm()
{
    QFETCH(QStringList, commonNames);
    QFETCH(QStringList, alternativeNames);
    QFETCH(QString, address);
    QFETCH(qint64, ownerId);
    const std::optional<CertificateName> name = certificateName(commonNames, alternativeNames);
    QCOMPARE(name.has_value(), !address.isEmpty() || ownerId != 0);
    if (name) {
        QCOMPARE(name->address, address);
        QCOMPARE(name->ownerId, ownerId);
    }
    // The finder goes by it: whatever is on record, no other form opens anything.
    OwnerOffice office;
    HttpRequest request = office.request(inOffice(alice));
    request.peerCertificate.commonNames = commonNames;
    request.peerCertificate.alternativeNames = alternativeNames;
    QCOMPARE(office.finder.find(request).has_value(), ownerId == owner);
}

void TestOwnerCertificates::opensEachAccountOfTheOwner()
{
    QFETCH(bool, postgresql);
    OwnerOffice office(postgresql ? postgres() : nullptr);
    for (int round = 0; round < 2; ++round) { // the second from memory
        for (const QString &user : {alice, bob}) {
            const Result<Caller> caller = office.finder.find(office.request(inOffice(user)));
            VERIFY_OK(caller);
            QCOMPARE(caller->accountId, office.ids.value(user));
            QCOMPARE(caller->address, inOffice(user));
            QCOMPARE(caller->role, Role::User);
            QCOMPARE(caller->ownerId, owner);
            QCOMPARE(caller->certificateSha256, office.record.sha256);
        }
    }
    // In any spelling that accounts are named in.
    QCOMPARE(office.finder.find(office.request(QStringLiteral(" sip:Alice@EXAMPLE.org")))->address,
        inOffice(alice));
    const HttpReply reply = office.api.handle(office.request(inOffice(bob)));
    QCOMPARE(reply.status, 200);
    QCOMPARE(detailOf(reply, u"sip_address"), inOffice(bob));
    QCOMPARE(reply.account, inOffice(bob));
    // An answer that is remembered is that of the account asked for.
    QCOMPARE(detailOf(office.api.handle(office.request(inOffice(alice))), u"sip_address"), inOffice(alice));
}

void TestOwnerCertificates::accountMustBeNamed()
{
    OwnerOffice office;
    for (const QString &account : {QString(), QStringLiteral("")}) {
        VERIFY_FAILS(office.finder.find(office.request(account)), ErrorCode::MissingParameter);
        const HttpReply reply = office.api.handle(office.request(account));
        QCOMPARE(reply.status, 200); // as the incumbent, and in its words
        QCOMPARE(detailOf(reply, u"error"), QStringLiteral("request.missing_parameter"));
        const QString said = detailOf(reply, u"error_message");
        QVERIFY2(said.startsWith(u"Error, please specify an account"), qPrintable(said));
        QVERIFY2(said.contains(u"account=user@domain"), qPrintable(said));
    }
}

void TestOwnerCertificates::accountInTheBody()
{
    OwnerOffice office;
    HttpRequest request = office.request({}, QStringLiteral("set_dnd_on"));
    request.method = HttpMethod::Post;
    request.headers.append(HttpHeader{"content-type", "application/x-www-form-urlencoded"});
    request.body = FormParameters{{accountKey, inOffice(bob)}}.encoded();
    QCOMPARE(office.api.handle(request).status, 200);
    QVERIFY(office.office.stores->dnd.state(office.ids.value(bob))->on);
    QVERIFY(!office.office.stores->dnd.state(office.ids.value(alice))->on);
}

void TestOwnerCertificates::othersAreDeniedAlike_data()
{
    QTest::addColumn<QString>("account");
    QTest::newRow("an account of nobody") << inOffice(QStringLiteral("helpdesk"));
    QTest::newRow("an account of another owner") << inOffice(QStringLiteral("admin"));
    QTest::newRow("not there") << inOffice(QStringLiteral("nobody"));
    QTest::newRow("not there, of digits") << inOffice(QStringLiteral("31208"));
    QTest::newRow("another domain") << QStringLiteral("alice@example.com");
    QTest::newRow("an alias") << inOffice(QStringLiteral("al"));
    QTest::newRow("no address") << QStringLiteral("alice");
    QTest::newRow("the number") << QStringLiteral("31208");
    QTest::newRow("two") << inOffice(alice) + u',' + inOffice(bob);
    QTest::newRow("wildcard") << QStringLiteral("%@example.org");
    QTest::newRow("quotes") << QStringLiteral("' OR 1=1 --");
    QTest::newRow("NUL") << inOffice(alice) + QChar(u'\0');
    QTest::newRow("long") << QString(100'000, u'a') + QStringLiteral("@example.org");
}

void TestOwnerCertificates::othersAreDeniedAlike()
{
    QFETCH(QString, account);
    OwnerOffice office;
    AccountStore &accounts = office.office.stores->accounts;
    VERIFY_OK(accounts.setOwner(StoreFixture::console(), inOffice(QStringLiteral("admin")), owner + 1));
    VERIFY_OK(office.office.stores->addresses.addAlias(
        StoreFixture::console(), office.ids.value(alice), inOffice(QStringLiteral("al"))));
    VERIFY_FAILS(office.finder.find(office.request(account)), ErrorCode::Denied);
    const HttpReply reply = office.api.handle(office.request(account));
    QCOMPARE(reply.status, 403);
    // The answer differs by nothing but what was asked.
    const QString name = account.left(100);
    const QString other = inOffice(QStringLiteral("unheard-of"));
    const HttpReply told = office.api.handle(office.request(other));
    QCOMPARE(detailOf(reply, u"error_message").replace(name, QStringLiteral("X")),
        detailOf(told, u"error_message").replace(other, QStringLiteral("X")));
    QCOMPARE(detailOf(reply, u"error"), detailOf(told, u"error"));
    QCOMPARE(reply.headers.size(), told.headers.size());
    QVERIFY(reply.account.isEmpty());
}

void TestOwnerCertificates::addressThatBeginsWithANumber()
{
    // Whose SIP name is the owner's number is not the owner.
    OwnerOffice office;
    const QString digits = QStringLiteral("31208");
    office.office.addAccount(digits);
    CertificateRecord record;
    record.serial = QStringLiteral("0D");
    record.sha256 = ApiFixture::fingerprintOf(digits);
    record.address = inOffice(digits);
    record.notAfter = office.office.clock.now + 60;
    VERIFY_OK(office.office.stores->certificates.add(StoreFixture::console(), record));
    const Result<Caller> caller = office.finder.find(ApiFixture::requestFrom(digits, getIdentity));
    VERIFY_OK(caller);
    QCOMPARE(caller->address, inOffice(digits));
    QCOMPARE(caller->ownerId, qint64(0));
    const HttpReply reply = office.get(digits, getIdentity, {{accountKey, inOffice(alice)}});
    QCOMPARE(reply.status, 403);
    QCOMPARE(detailOf(reply, u"error"), QStringLiteral("auth.denied"));
    QCOMPARE(
        office.json(digits, getIdentity, {{accountKey, inOffice(digits)}}).toObject().value(u"sip_address"),
        QJsonValue(inOffice(digits)));
}

void TestOwnerCertificates::recordMustAgree()
{
    OwnerOffice office;
    // On record as alice's, says that it is an owner's.
    HttpRequest request = office.request(inOffice(bob));
    request.peerCertificate.sha256 = ApiFixture::fingerprintOf(alice);
    VERIFY_FAILS(office.finder.find(request), ErrorCode::CertificateUnknown);
    // On record as owner 31208's, says another owner, or alice.
    request = office.request(inOffice(bob));
    request.peerCertificate.commonNames = QStringList{QStringLiteral("31209")};
    VERIFY_FAILS(office.finder.find(request), ErrorCode::CertificateUnknown);
    request.peerCertificate = ApiFixture::certificateOf(alice);
    request.peerCertificate.sha256 = office.record.sha256;
    VERIFY_FAILS(office.finder.find(request), ErrorCode::CertificateUnknown);
    // Nowhere on record.
    request = office.request(inOffice(bob));
    request.peerCertificate.sha256 = QByteArray(32, 'f');
    VERIFY_FAILS(office.finder.find(request), ErrorCode::CertificateUnknown);
}

void TestOwnerCertificates::roleAndBlockingCount()
{
    OwnerOffice office;
    AccountStore &accounts = office.office.stores->accounts;
    VERIFY_OK(accounts.setRole(StoreFixture::console(), inOffice(bob), Role::Helpdesk));
    QCOMPARE(office.finder.find(office.request(inOffice(bob)))->role, Role::Helpdesk);
    QCOMPARE(office.finder.find(office.request(inOffice(alice)))->role, Role::User);
    VERIFY_OK(accounts.setBlocked(StoreFixture::console(), inOffice(bob), true));
    VERIFY_FAILS(office.finder.find(office.request(inOffice(bob))), ErrorCode::AccountLocked);
    VERIFY_OK(office.finder.find(office.request(inOffice(alice))));
    // Who is blocked under another owner is denied as anybody is.
    VERIFY_OK(accounts.setOwner(StoreFixture::console(), inOffice(bob), 0));
    VERIFY_FAILS(office.finder.find(office.request(inOffice(bob))), ErrorCode::Denied);
}

void TestOwnerCertificates::movedAccountCountsAtOnce()
{
    QFETCH(bool, postgresql);
    OwnerOffice office(postgresql ? postgres() : nullptr);
    VERIFY_OK(office.finder.find(office.request(inOffice(bob))));
    const auto elsewhere = office.office.openAgain(); // `bellsetd account owner` beside a running server
    VERIFY_OK(elsewhere->accounts.setOwner(StoreFixture::console(), inOffice(bob), owner + 1));
    VERIFY_FAILS(office.finder.find(office.request(inOffice(bob))), ErrorCode::Denied);
    VERIFY_OK(office.finder.find(office.request(inOffice(alice))));
    VERIFY_OK(elsewhere->accounts.setOwner(StoreFixture::console(), inOffice(bob), owner));
    VERIFY_OK(office.finder.find(office.request(inOffice(bob))));
    // An account of the same name as one that went is nobody's.
    VERIFY_OK(elsewhere->accounts.remove(StoreFixture::console(), inOffice(bob)));
    VERIFY_FAILS(office.finder.find(office.request(inOffice(bob))), ErrorCode::Denied);
    office.office.addAccount(bob);
    VERIFY_FAILS(office.finder.find(office.request(inOffice(bob))), ErrorCode::Denied);
    VERIFY_OK(office.finder.find(office.request(inOffice(alice))));
}

void TestOwnerCertificates::revocationAndDates()
{
    OwnerOffice office;
    const qint64 now = office.office.clock.now;
    office.office.clock.now = office.record.notAfter + 1;
    VERIFY_FAILS(office.finder.find(office.request(inOffice(alice))), ErrorCode::CertificateExpired);
    office.office.clock.now = office.record.notBefore - 1;
    VERIFY_FAILS(office.finder.find(office.request(inOffice(alice))), ErrorCode::CertificateNotYetValid);
    office.office.clock.now = now;
    VERIFY_OK(office.finder.find(office.request(inOffice(alice))));
    const auto elsewhere = office.office.openAgain();
    VERIFY_OK(elsewhere->certificates.revoke(StoreFixture::console(), office.record.serial));
    for (const QString &account : {inOffice(alice), inOffice(bob), QString(), inOffice(QStringLiteral("x"))})
        VERIFY_FAILS(office.finder.find(office.request(account)), ErrorCode::CertificateRevoked);
    VERIFY_OK(office.finder.find(ApiFixture::requestFrom(alice, getIdentity))); // alice's own is not touched
}

void TestOwnerCertificates::doesNotManageOthers()
{
    // An administrator's account among the owner's does not open the accounts that it manages.
    OwnerOffice office;
    const QString admin = QStringLiteral("admin");
    VERIFY_OK(office.office.stores->accounts.setOwner(StoreFixture::console(), inOffice(admin), owner));
    QCOMPARE(office.finder.find(office.request(inOffice(admin)))->role, Role::Admin);
    QCOMPARE(
        office.api
            .handle(office.request(inOffice(QStringLiteral("helpdesk")), QStringLiteral("set_voicemail")))
            .status,
        403);
}

void TestOwnerCertificates::auditSaysWhoseCertificate()
{
    OwnerOffice office;
    QCOMPARE(
        office.api.handle(office.request(inOffice(alice), QStringLiteral("set_privacy_on"))).status, 200);
    const AuditLine line = office.office.stores->audit.linesOf(inOffice(alice), 1)->constFirst();
    QCOMPARE(line.change.action, QStringLiteral("set_privacy_on"));
    QCOMPARE(line.actor, inOffice(alice));
    QCOMPARE(line.method, QStringLiteral("certificate of owner 31208"));
    QCOMPARE(line.peer, QStringLiteral("192.0.2.7"));
}

void TestOwnerCertificates::storeKeepsOwners()
{
    const auto office = newOffice();
    Stores &stores = *office->stores;
    const Caller console = StoreFixture::console();
    NewAccount dora;
    dora.identity.sipAddress = inOffice(QStringLiteral("dora"));
    dora.password = QStringLiteral("secret");
    dora.hashWebPassword = false;
    for (const qint64 bad : {qint64(-1), maxOwnerId + 1}) {
        dora.ownerId = bad;
        VERIFY_FAILS(stores.accounts.add(console, dora), ErrorCode::InvalidParameter);
    }
    dora.ownerId = maxOwnerId;
    VERIFY_OK(stores.accounts.add(console, dora));
    const QString address = dora.identity.sipAddress;
    QCOMPARE(stores.accounts.find(address)->ownerId, maxOwnerId);
    QCOMPARE(stores.accounts.list()->constFirst().ownerId, maxOwnerId);
    QCOMPARE(stores.audit.linesOf(address, 1)->constFirst().change.newValue,
        QStringLiteral("user, owner 4294967295"));
    VERIFY_OK(stores.accounts.setOwner(console, address, 0));
    QCOMPARE(stores.accounts.find(address)->ownerId, qint64(0));
    const AuditChange change = stores.audit.linesOf(address, 1)->constFirst().change;
    QCOMPARE(change.action, QStringLiteral("account.set_owner"));
    QCOMPARE(change.oldValue, QStringLiteral("4294967295"));
    QCOMPARE(change.newValue, QStringLiteral("none"));
    qint64 audited = *stores.audit.count();
    VERIFY_FAILS(stores.accounts.setOwner(console, address, -1), ErrorCode::InvalidParameter);
    VERIFY_FAILS(stores.accounts.setOwner(console, address, maxOwnerId + 1), ErrorCode::InvalidParameter);
    VERIFY_FAILS(
        stores.accounts.setOwner(console, inOffice(QStringLiteral("nobody")), 7), ErrorCode::AccountUnknown);
    QCOMPARE(*stores.audit.count(), audited);

    CertificateRecord record;
    record.serial = QStringLiteral("0A");
    record.sha256 = QByteArray(32, 'a');
    record.ownerId = 7;
    VERIFY_FAILS(stores.certificates.add(console, record), ErrorCode::NotFound); // has no account
    VERIFY_OK(stores.accounts.setOwner(console, address, 7));
    audited = *stores.audit.count();
    VERIFY_OK(stores.certificates.add(console, record));
    QCOMPARE(*stores.audit.count(), ++audited);
    QCOMPARE(stores.audit.linesOf(QStringLiteral("owner 7"), 1)->constFirst().change.action,
        QStringLiteral("certificate.issue"));
    const Result<CertificateRecord> kept = stores.certificates.find(record.serial);
    VERIFY_OK(kept);
    QCOMPARE(kept->ownerId, qint64(7));
    QCOMPARE(kept->address, QString());
    QCOMPARE(kept->holderText(), QStringLiteral("owner 7"));
    const auto holder = stores.certificates.holderOf(record.sha256);
    VERIFY_OK(holder);
    QCOMPARE(holder->value().ownerId, qint64(7));
    QCOMPARE(holder->value().accountId, qint64(0));
    // It is none of the account's own certificates, and outlives the account.
    const qint64 id = stores.accounts.find(address)->id;
    QVERIFY(stores.certificates.listOf(id, 10)->isEmpty());
    VERIFY_FAILS(stores.certificates.revokeOwn(console, id, record.serial), ErrorCode::NotFound);
    VERIFY_OK(stores.accounts.remove(console, address));
    QCOMPARE(stores.certificates.find(record.serial)->revoked, qint64(0));
    audited = *stores.audit.count();
    VERIFY_OK(stores.certificates.revoke(console, record.serial));
    QCOMPARE(*stores.audit.count(), ++audited);
    QCOMPARE(stores.audit.linesOf(QStringLiteral("owner 7"), 1)->constFirst().change.action,
        QStringLiteral("certificate.revoke"));
    QCOMPARE(stores.certificates.list()->constFirst().revoked, office->clock.now);
}

QTEST_GUILESS_MAIN(TestOwnerCertificates)
#include "tst_ownercertificates.moc"
