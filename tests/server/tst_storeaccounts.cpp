// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/errorcodes.h"
#include "core/server/store/sipdigest.h"
#include "core/server/store/webpassword.h"
#include "driverstest.h"

/// Accounts, addresses and certificates, on both drivers: what collides, what goes with an account, what is
/// kept of a password.
class TestStoreAccounts : public DriversTest {
    Q_OBJECT

private Q_SLOTS:
    void numbersAreNormalized();
    void initTestCase() { startPostgres(); }
    void addFindRemove_data() { drivers_data(); }
    void addFindRemove();
    void refusals_data() { drivers_data(); }
    void refusals();
    void addressesCollide_data() { drivers_data(); }
    void addressesCollide();
    void numberAndAliasShareAnAddress_data() { drivers_data(); }
    void numberAndAliasShareAnAddress();
    void passwords_data() { drivers_data(); }
    void passwords();
    void removalTakesAllButTheRecord_data() { drivers_data(); }
    void removalTakesAllButTheRecord();
    void certificates_data() { drivers_data(); }
    void certificates();
    void identifiersAreNotReused_data() { drivers_data(); }
    void identifiersAreNotReused();
    void everyChangeIsAudited_data() { drivers_data(); }
    void everyChangeIsAudited();
};

namespace {

const Caller console = StoreFixture::console();

NewAccount accountNamed(const QString &address)
{
    NewAccount account;
    account.identity.sipAddress = address;
    account.password = QStringLiteral("secret");
    account.hashWebPassword = false;
    return account;
}

} // namespace

void TestStoreAccounts::addFindRemove()
{
    const auto office = newOffice();
    AccountStore &accounts = office->stores->accounts;
    NewAccount alice = accountNamed(QStringLiteral("sip:Alice@Example.org"));
    alice.identity.firstName = QString::fromUtf8("Zoë");
    alice.identity.lastName = QStringLiteral("O'Hara");
    alice.identity.email = QStringLiteral("zoe@example.com");
    alice.identity.mobileNumber = QStringLiteral("+31612345678");
    alice.identity.timeZone = QStringLiteral("Europe/Amsterdam");
    alice.identity.noAnswerTimeout = 20;
    alice.role = Role::Helpdesk;
    alice.prepaid = true;
    alice.balance = 123400;
    const Result<qint64> id = accounts.add(console, alice);
    VERIFY_OK(id);
    const Result<Account> found = accounts.find(QStringLiteral("ALICE@example.org"));
    VERIFY_OK(found);
    QCOMPARE(found->id, *id);
    QCOMPARE(found->address, QStringLiteral("alice@example.org"));
    QCOMPARE(found->displayName, QString::fromUtf8("Zoë O'Hara"));
    QCOMPARE(found->role, Role::Helpdesk);
    QVERIFY(found->prepaid && !found->blocked);
    QCOMPARE(found->balance, 123400);
    QCOMPARE(found->created, office->clock.now);
    Identity expected = alice.identity;
    expected.sipAddress = QStringLiteral("alice@example.org");
    QCOMPARE(*accounts.identity(*id), expected);
    QCOMPARE(accounts.list()->size(), 1);
    QCOMPARE(*office->stores->addresses.accountAt(QStringLiteral("alice@example.org")), *id);
    VERIFY_OK(accounts.remove(console, QStringLiteral("alice@example.org")));
    VERIFY_FAILS(accounts.find(QStringLiteral("alice@example.org")), ErrorCode::AccountUnknown);
    VERIFY_FAILS(accounts.identity(*id), ErrorCode::AccountUnknown);
    QVERIFY(!office->stores->addresses.accountAt(QStringLiteral("alice@example.org"))->has_value());
}

void TestStoreAccounts::refusals()
{
    const auto office = newOffice();
    AccountStore &accounts = office->stores->accounts;
    VERIFY_FAILS(accounts.add(console, accountNamed(QStringLiteral("alice"))), ErrorCode::AddressInvalid);
    VERIFY_FAILS(
        accounts.add(console, accountNamed(QStringLiteral("a'b@example.org"))), ErrorCode::AddressInvalid);
    VERIFY_FAILS(
        accounts.add(console, accountNamed(QStringLiteral("alice@other.example"))), ErrorCode::DomainUnknown);
    NewAccount account = accountNamed(inOffice(QStringLiteral("alice")));
    account.password.clear();
    VERIFY_FAILS(accounts.add(console, account), ErrorCode::PasswordTooWeak);
    account = accountNamed(inOffice(QStringLiteral("alice")));
    for (const char *zone : {"Mars/Olympus", "../../etc/passwd", "posix/CET", "CET-1CEST"}) {
        account.identity.timeZone = QString::fromLatin1(zone);
        VERIFY_FAILS(accounts.add(console, account), ErrorCode::InvalidParameter);
    }
    account.identity.timeZone.clear();
    for (const int timeout : {0, -1, 901}) {
        account.identity.noAnswerTimeout = timeout;
        VERIFY_FAILS(accounts.add(console, account), ErrorCode::InvalidParameter);
    }
    account.identity.noAnswerTimeout = 35;
    account.identity.email = QString(1 << 20, u'x');
    VERIFY_FAILS(accounts.add(console, account), ErrorCode::InvalidParameter);
    QVERIFY(accounts.list()->isEmpty());
    VERIFY_FAILS(accounts.addDomain(console, QStringLiteral("exa mple")), ErrorCode::AddressInvalid);
    VERIFY_FAILS(accounts.remove(console, inOffice(QStringLiteral("nobody"))), ErrorCode::AccountUnknown);
    VERIFY_FAILS(accounts.setPassword(console, inOffice(QStringLiteral("nobody")), QStringLiteral("x")),
        ErrorCode::AccountUnknown);
}

void TestStoreAccounts::addressesCollide()
{
    const auto office = newOffice();
    Stores &stores = *office->stores;
    const qint64 alice = office->addAccount(QStringLiteral("alice"));
    const qint64 bob = office->addAccount(QStringLiteral("bob"));
    const QString shared = inOffice(QStringLiteral("sales"));
    VERIFY_FAILS(stores.accounts.add(console, accountNamed(inOffice(QStringLiteral("alice")))),
        ErrorCode::AccountDuplicate);
    VERIFY_OK(stores.addresses.addAlias(console, alice, shared));
    VERIFY_FAILS(stores.addresses.addAlias(console, alice, shared), ErrorCode::AddressTaken);
    VERIFY_FAILS(stores.addresses.addAlias(console, bob, shared), ErrorCode::AddressTaken);
    VERIFY_FAILS(
        stores.addresses.addAlias(console, bob, inOffice(QStringLiteral("alice"))), ErrorCode::AddressTaken);
    VERIFY_FAILS(stores.accounts.add(console, accountNamed(shared)), ErrorCode::AddressTaken);
    VERIFY_FAILS(stores.addresses.removeAlias(console, bob, shared), ErrorCode::NotFound);
    VERIFY_FAILS(
        stores.addresses.removeAlias(console, alice, inOffice(QStringLiteral("alice"))), ErrorCode::NotFound);
    VERIFY_FAILS(stores.addresses.addAlias(console, alice, QStringLiteral("x@other.example")),
        ErrorCode::DomainUnknown);
    VERIFY_FAILS(
        stores.addresses.addAlias(console, 4711, inOffice(QStringLiteral("x"))), ErrorCode::AccountUnknown);
    VERIFY_OK(stores.addresses.removeAlias(console, alice, shared));
    VERIFY_OK(stores.accounts.add(console, accountNamed(shared)));
    // The constraint holds without our questions, too.
    VERIFY_FAILS(stores.database().change("add_address",
                     {{"username", QStringLiteral("sales")}, {"domain", 1}, {"account", bob},
                         {"kind", QStringLiteral("alias")}, {"created", 1}}),
        ErrorCode::Conflict);
}

void TestStoreAccounts::numberAndAliasShareAnAddress()
{
    const auto office = newOffice();
    AddressStore &addresses = office->stores->addresses;
    const qint64 alice = office->addAccount(QStringLiteral("alice"));
    const qint64 bob = office->addAccount(QStringLiteral("bob"));
    const QString number = QStringLiteral("+3120555010");
    VERIFY_OK(addresses.addEnumNumber(console, alice, number));
    QCOMPARE(*addresses.accountAt(inOffice(number)), alice);
    QVERIFY(addresses.aliases(alice)->isEmpty());
    VERIFY_FAILS(addresses.addEnumNumber(console, alice, number), ErrorCode::AddressTaken);
    VERIFY_FAILS(addresses.addEnumNumber(console, bob, number), ErrorCode::AddressTaken);
    VERIFY_FAILS(addresses.addAlias(console, bob, inOffice(number)), ErrorCode::AddressTaken);
    VERIFY_OK(addresses.addAlias(console, alice, inOffice(number)));
    QCOMPARE(*addresses.aliases(alice), QStringList{inOffice(number)});
    VERIFY_OK(addresses.removeAlias(console, alice, inOffice(number)));
    QCOMPARE(*addresses.accountAt(inOffice(number)), alice); // still her number
    VERIFY_FAILS(addresses.removeEnumNumber(console, bob, number), ErrorCode::NotFound);
    VERIFY_OK(addresses.removeEnumNumber(console, alice, number));
    QVERIFY(!addresses.accountAt(inOffice(number))->has_value());
    // The other way round: the alias stays when the number goes.
    VERIFY_OK(addresses.addAlias(console, alice, inOffice(number)));
    VERIFY_OK(addresses.addEnumNumber(console, alice, number));
    VERIFY_OK(addresses.removeEnumNumber(console, alice, number));
    QCOMPARE(*addresses.aliases(alice), QStringList{inOffice(number)});
    for (const QString &wrong : {QStringLiteral("3120555010"), QStringLiteral("+0123456"),
             QStringLiteral("+1"), QStringLiteral("+31'; --"), QStringLiteral("+1234567890123456")})
        VERIFY_FAILS(addresses.addEnumNumber(console, alice, wrong), ErrorCode::AddressInvalid);
}

void TestStoreAccounts::passwords()
{
    const auto office = newOffice();
    AccountStore &accounts = office->stores->accounts;
    const QString address = inOffice(QStringLiteral("alice"));
    office->addAccount(QStringLiteral("alice"));
    // Left out for mass-made accounts: no web sign-in until a password is set.
    QVERIFY(!*accounts.verifyWebPassword(address, QStringLiteral("demo-alice")));
    const QString password = QString::fromUtf8("pässwörd: '\"\\ 🔑");
    VERIFY_OK(accounts.setPassword(console, address, password));
    QVERIFY(*accounts.verifyWebPassword(address, password));
    QVERIFY(!*accounts.verifyWebPassword(address, QStringLiteral("demo-alice")));
    QVERIFY(!*accounts.verifyWebPassword(inOffice(QStringLiteral("nobody")), password));
    QVERIFY(!*accounts.verifyWebPassword(QStringLiteral("' OR 1=1"), password));
    QCOMPARE(*accounts.recoverPassword(console, address), password);
    QCOMPARE(
        office->select(QStringLiteral("SELECT username, domain, ha1, ha1b, privacy, prepaid FROM sip_auth")),
        QStringList{QStringLiteral("alice|example.org|")
            + sipHa1(QStringLiteral("alice"), QStringLiteral("example.org"), password) + u'|'
            + sipHa1b(QStringLiteral("alice"), QStringLiteral("example.org"), password)
            + QStringLiteral("|0|0")});
    VERIFY_OK(accounts.setBlocked(console, address, true));
    QVERIFY(!*accounts.verifyWebPassword(address, password));
    QVERIFY(office->select(QStringLiteral("SELECT username FROM sip_auth")).isEmpty());
    VERIFY_FAILS(accounts.setPassword(console, address, {}), ErrorCode::PasswordTooWeak);
    // Sealed for this account and under this key only.
    StoreFixture other;
    const Result<SecretBox> otherKey = SecretBox::withKey(QByteArray(SecretBox::keySize, 'x'));
    const Result<std::unique_ptr<Stores>> stolen = Stores::open(office->url, *otherKey, office->clock);
    VERIFY_OK(stolen);
    VERIFY_FAILS((*stolen)->accounts.recoverPassword(console, address), ErrorCode::CryptoFailed);
}

void TestStoreAccounts::removalTakesAllButTheRecord()
{
    const auto office = newOffice();
    Stores &stores = *office->stores;
    const qint64 alice = office->addAccount(QStringLiteral("alice"));
    const qint64 bob = office->addAccount(QStringLiteral("bob"));
    VERIFY_OK(stores.addresses.addAlias(console, alice, inOffice(QStringLiteral("a"))));
    VERIFY_OK(stores.addresses.addEnumNumber(console, alice, QStringLiteral("+3120555010")));
    VERIFY_OK(stores.forwarding.change(
        console, alice, {{{ForwardCondition::Busy, inOffice(QStringLiteral("bob"))}}, 0}));
    VERIFY_OK(stores.rules.setAcceptRules(console, alice,
        {{31, QStringLiteral("09:00"), QStringLiteral("17:00"), {QStringLiteral("everybody")}}}));
    VERIFY_OK(stores.rules.setRejectRules(console, alice, {QStringLiteral("%@spam.example")}));
    VERIFY_OK(
        stores.balances.add(console, alice, {office->clock.now, QStringLiteral("Set balance"), {}, 100}));
    CallRecord call;
    call.callId = QStringLiteral("between");
    call.callerAccount = alice;
    call.calleeAccount = bob;
    call.begun = call.answered = office->clock.now - 60;
    call.ended = office->clock.now;
    VERIFY_OK(stores.calls.add(call));
    call.callId = QStringLiteral("outside");
    call.calleeAccount = 0;
    VERIFY_OK(stores.calls.add(call));
    CertificateRecord record;
    record.serial = QStringLiteral("0A1B");
    record.sha256 = QByteArray(32, 'c');
    record.address = inOffice(QStringLiteral("alice"));
    VERIFY_OK(stores.certificates.add(console, record));

    VERIFY_OK(stores.accounts.remove(console, inOffice(QStringLiteral("alice"))));
    for (const QString &table : {QStringLiteral("address"), QStringLiteral("enum_number"),
             QStringLiteral("forwarding"), QStringLiteral("accept_rule"), QStringLiteral("accept_window"),
             QStringLiteral("reject_rule"), QStringLiteral("balance_entry")}) {
        QCOMPARE(office->select(
                     QStringLiteral("SELECT COUNT(*) FROM %1 WHERE account_id = %2").arg(table).arg(alice)),
            QStringList{QStringLiteral("0")});
    }
    // Bob keeps his side of the call; the certificate stays on record, revoked.
    QCOMPARE(office->select(QStringLiteral("SELECT call_id, caller_account FROM call_record")),
        QStringList{QStringLiteral("between|0")});
    QCOMPARE(stores.calls.history(bob)->received.size(), 1);
    const Result<CertificateRecord> kept = stores.certificates.find(QStringLiteral("0a:1b"));
    VERIFY_OK(kept);
    QCOMPARE(kept->revoked, office->clock.now);
    QCOMPARE(kept->address, inOffice(QStringLiteral("alice")));
}

void TestStoreAccounts::certificates()
{
    const auto office = newOffice();
    CertificateStore &certificates = office->stores->certificates;
    const qint64 alice = office->addAccount(QStringLiteral("alice"), Role::Helpdesk);
    CertificateRecord record;
    record.serial = QStringLiteral("0a1b");
    record.sha256 = QByteArray::fromHex("00ff").repeated(16);
    record.address = inOffice(QStringLiteral("alice"));
    record.notBefore = 1;
    record.notAfter = 1LL << 40;
    record.pem = QStringLiteral("-----BEGIN CERTIFICATE-----\n");
    VERIFY_OK(certificates.add(console, record));
    const Result<CertificateRecord> found = certificates.find(QStringLiteral("0A1B"));
    VERIFY_OK(found);
    QCOMPARE(found->sha256, record.sha256);
    QCOMPARE(found->notAfter, record.notAfter);
    QCOMPARE(found->issued, office->clock.now);
    QCOMPARE(found->pem, record.pem);
    const auto holder = certificates.holderOf(record.sha256);
    VERIFY_OK(holder);
    QCOMPARE(holder->value().accountId, alice);
    QCOMPARE(holder->value().role, Role::Helpdesk);
    QVERIFY(!certificates.holderOf(QByteArray(32, 'x'))->has_value());
    QVERIFY(!certificates.holderOf({})->has_value());
    VERIFY_FAILS(certificates.add(console, record), ErrorCode::Conflict);
    record.serial = QStringLiteral("02");
    VERIFY_FAILS(certificates.add(console, record), ErrorCode::Conflict); // the fingerprint
    record.sha256 = QByteArray(31, 'a');
    VERIFY_FAILS(certificates.add(console, record), ErrorCode::InvalidParameter);
    record.sha256 = QByteArray(32, 'a');
    record.serial = QStringLiteral("'; --");
    VERIFY_FAILS(certificates.add(console, record), ErrorCode::InvalidParameter);
    record.serial = QStringLiteral("02");
    record.address = inOffice(QStringLiteral("nobody"));
    VERIFY_FAILS(certificates.add(console, record), ErrorCode::AccountUnknown);
    VERIFY_OK(certificates.revoke(console, QStringLiteral("0A1B")));
    office->clock.now += 100;
    VERIFY_OK(certificates.revoke(console, QStringLiteral("0A1B")));
    QCOMPARE(certificates.find(QStringLiteral("0A1B"))->revoked, office->clock.now - 100);
    VERIFY_FAILS(certificates.revoke(console, QStringLiteral("FF")), ErrorCode::NotFound);
    QCOMPARE(certificates.list()->size(), 1);
}

void TestStoreAccounts::identifiersAreNotReused()
{
    const auto office = newOffice();
    const qint64 first = office->addAccount(QStringLiteral("alice"));
    VERIFY_OK(office->stores->accounts.remove(console, inOffice(QStringLiteral("alice"))));
    QVERIFY(office->addAccount(QStringLiteral("alice")) > first);
}

void TestStoreAccounts::everyChangeIsAudited()
{
    const auto office = newOffice();
    Stores &stores = *office->stores;
    const qint64 alice = office->addAccount(QStringLiteral("alice"));
    const QString address = inOffice(QStringLiteral("alice"));
    const Caller caller = StoreFixture::callerOf(alice, QStringLiteral("alice"));
    Voicemail box;
    box.account = QStringLiteral("1001@vm.example.org");
    box.pin = QStringLiteral("8642975");
    CertificateRecord record;
    record.serial = QStringLiteral("01");
    record.sha256 = QByteArray(32, 'a');
    record.address = address;
    const QList<std::pair<QString, std::function<bool()>>> changes{
        {QStringLiteral("set_dnd_on"),
            [&] {
                return stores.dnd.switchOn(caller, alice, {5, {}}).has_value();
            }},
        {QStringLiteral("set_dnd_off"), [&] { return stores.dnd.switchOff(caller, alice).has_value(); }},
        {QStringLiteral("set_privacy_on"),
            [&] { return stores.privacy.set(caller, alice, true).has_value(); }},
        {QStringLiteral("set_privacy_off"),
            [&] { return stores.privacy.set(caller, alice, false).has_value(); }},
        {QStringLiteral("set_call_forwarding"),
            [&] {
                return stores.forwarding
                    .change(caller, alice, {{{ForwardCondition::Busy, QStringLiteral("bob")}}, 0})
                    .has_value();
            }},
        {QStringLiteral("set_accept_rules"),
            [&] { return stores.rules.setAcceptRules(caller, alice, {}).has_value(); }},
        {QStringLiteral("set_reject_rules"),
            [&] { return stores.rules.setRejectRules(caller, alice, {}).has_value(); }},
        {QStringLiteral("contact.add"),
            [&] {
                return stores.rules.addContact(caller, alice, QStringLiteral("vip"), QStringLiteral("b"))
                    .has_value();
            }},
        {QStringLiteral("voicemail.set"),
            [&] { return stores.voicemail.setBox(caller, alice, box).has_value(); }},
        {QStringLiteral("voicemail.remove"),
            [&] { return stores.voicemail.removeBox(caller, alice).has_value(); }},
        {QStringLiteral("alias.add"),
            [&] {
                return stores.addresses.addAlias(caller, alice, QStringLiteral("al@example.org")).has_value();
            }},
        {QStringLiteral("alias.remove"),
            [&] {
                return stores.addresses.removeAlias(caller, alice, QStringLiteral("al@example.org"))
                    .has_value();
            }},
        {QStringLiteral("enum.add"),
            [&] {
                return stores.addresses.addEnumNumber(caller, alice, QStringLiteral("+311234567"))
                    .has_value();
            }},
        {QStringLiteral("enum.remove"),
            [&] {
                return stores.addresses.removeEnumNumber(caller, alice, QStringLiteral("+311234567"))
                    .has_value();
            }},
        {QStringLiteral("balance.add"),
            [&] {
                return stores.balances.add(caller, alice, {1, {}, {}, 7}).has_value();
            }},
        {QStringLiteral("certificate.issue"),
            [&] { return stores.certificates.add(caller, record).has_value(); }},
        {QStringLiteral("certificate.revoke"),
            [&] { return stores.certificates.revoke(caller, QStringLiteral("01")).has_value(); }},
        {QStringLiteral("account.set_password"),
            [&] {
                return stores.accounts.setPassword(caller, address, QStringLiteral("canary-pw")).has_value();
            }},
        {QStringLiteral("account.recover_password"),
            [&] { return stores.accounts.recoverPassword(caller, address).has_value(); }},
        {QStringLiteral("account.set_role"),
            [&] { return stores.accounts.setRole(caller, address, Role::Admin).has_value(); }},
        {QStringLiteral("account.set_blocked"),
            [&] { return stores.accounts.setBlocked(caller, address, true).has_value(); }},
        {QStringLiteral("account.remove"),
            [&] { return stores.accounts.remove(caller, address).has_value(); }},
    };
    qint64 audited = *stores.audit.count();
    for (const auto &[action, change] : changes) {
        QVERIFY2(change(), qPrintable(action));
        QCOMPARE(*stores.audit.count(), ++audited);
        const AuditLine line = stores.audit.linesOf(address, 1)->constFirst();
        QCOMPARE(line.change.action, action);
        QCOMPARE(line.actor, caller.address);
        QCOMPARE(line.method, QStringLiteral("certificate"));
        QCOMPARE(line.peer, QStringLiteral("192.0.2.1"));
        QCOMPARE(line.at, office->clock.now);
    }
    const QString all =
        office->select(QStringLiteral("SELECT what, old_value, new_value FROM audit")).join(u'\n');
    for (const QString &secret :
        {QStringLiteral("canary-pw"), QStringLiteral("8642975"), QStringLiteral("demo-alice")})
        QVERIFY2(!all.contains(secret), qPrintable(secret));
    QVERIFY(all.contains(QStringLiteral("caller_id|visible|hidden")));
    QVERIFY(all.contains(QStringLiteral("FBUS||bob@example.org")));
    QVERIFY(all.contains(QStringLiteral("role|user|admin")));
}

void TestStoreAccounts::numbersAreNormalized()
{
    StoreFixture office;
    Result<std::unique_ptr<Database>> database = Database::open(office.url);
    VERIFY_OK(database);
    Stores dutch(std::move(*database), office.secrets, office.clock, QStringLiteral("31"));
    NewAccount bob;
    bob.identity.sipAddress = inOffice(QStringLiteral("bob"));
    bob.identity.mobileNumber = QStringLiteral("06-1234 5678");
    bob.identity.callerId = QStringLiteral("(020) 555 010");
    bob.password = QStringLiteral("x");
    bob.hashWebPassword = false;
    const Result<qint64> id = dutch.accounts.add(StoreFixture::console(), bob);
    VERIFY_OK(id);
    QCOMPARE(dutch.accounts.identity(*id)->mobileNumber, QStringLiteral("+31612345678"));
    QCOMPARE(dutch.accounts.identity(*id)->callerId, QStringLiteral("+3120555010"));
    VERIFY_OK(dutch.forwarding.change(
        StoreFixture::console(), *id, {{{ForwardCondition::Busy, QStringLiteral("0201234567")}}, 0}));
    QCOMPARE(office.select(QStringLiteral("SELECT target FROM sip_forward")),
        QStringList{QStringLiteral("sip:+31201234567@example.org")});
    // An office that says no country keeps what was written, but for its punctuation.
    bob.identity.sipAddress = inOffice(QStringLiteral("carol"));
    const Result<qint64> carol = office.stores->accounts.add(StoreFixture::console(), bob);
    VERIFY_OK(carol);
    QCOMPARE(office.stores->accounts.identity(*carol)->mobileNumber, QStringLiteral("0612345678"));
}

QTEST_GUILESS_MAIN(TestStoreAccounts)
#include "tst_storeaccounts.moc"
