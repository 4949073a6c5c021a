// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "driverstest.h"

/// What owners and the office change of an account, prepaid cards and the reckoning of calls, on both
/// drivers.
class TestStoreProfile : public DriversTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startPostgres(); }
    void identityIsChanged_data() { drivers_data(); }
    void identityIsChanged();
    void callerId_data() { drivers_data(); }
    void callerId();
    void passwordIsVerified_data() { drivers_data(); }
    void passwordIsVerified();
    void aliasesAreLimited_data() { drivers_data(); }
    void aliasesAreLimited();
    void voicemailIsSwitched_data() { drivers_data(); }
    void voicemailIsSwitched();
    void voicemailKeepsWhatIsNotNamed_data() { drivers_data(); }
    void voicemailKeepsWhatIsNotNamed();
    void mailboxNamesDoNotCollide_data() { drivers_data(); }
    void mailboxNamesDoNotCollide();
    void vouchers_data() { drivers_data(); }
    void vouchers();
    void vouchersOnce_data() { drivers_data(); }
    void vouchersOnce();
    void voucherNumbersAreNotKept_data() { drivers_data(); }
    void voucherNumbersAreNotKept();
    void guessingEnds_data() { drivers_data(); }
    void guessingEnds();
    void historyIsPaged_data() { drivers_data(); }
    void historyIsPaged();
    void usageIsSummed_data() { drivers_data(); }
    void usageIsSummed();
    void queriesUseTheirIndexes();
};

namespace {

const QString alice = QStringLiteral("alice");
const QString bob = QStringLiteral("bob");
const Caller console = StoreFixture::console();

/// The newest audit line about an account, without its time and caller.
AuditChange lastChange(const StoreFixture &office, const QString &user)
{
    const auto lines = office.stores->audit.linesOf(inOffice(user), 1);
    return lines && !lines->isEmpty() ? lines->first().change : AuditChange{};
}

qint64 addPrepaid(const StoreFixture &office, const QString &user)
{
    NewAccount account;
    account.identity.sipAddress = inOffice(user);
    account.password = QStringLiteral("demo-") + user;
    account.hashWebPassword = false;
    account.prepaid = true;
    return office.stores->accounts.add(console, account).value_or(0);
}

CallRecord callOf(qint64 caller, qint64 callee, qint64 begun)
{
    CallRecord call;
    call.callId = QStringLiteral("call-%1-%2-%3").arg(caller).arg(callee).arg(begun);
    call.callerAccount = caller;
    call.calleeAccount = callee;
    call.begun = begun;
    call.answered = begun + 5;
    call.ended = begun + 65;
    call.price = 100;
    return call;
}

} // namespace

void TestStoreProfile::identityIsChanged()
{
    const auto office = newOffice();
    const qint64 id = office->addAccount(alice);
    const Identity before = *office->stores->accounts.identity(id);
    const qint64 audited = *office->stores->audit.count();
    IdentityChange change;
    change.mobileNumber = QStringLiteral("+31612345678");
    change.noAnswerTimeout = 20;
    change.timeZone = before.timeZone; // the same: no change
    const auto changed = office->stores->profiles.setIdentity(console, id, change);
    VERIFY_OK(changed);
    QCOMPARE(*changed, (QStringList{QStringLiteral("mobile_number"), QStringLiteral("no_answer_timeout")}));
    Identity expected = before;
    expected.mobileNumber = QStringLiteral("+31612345678");
    expected.noAnswerTimeout = 20;
    QCOMPARE(*office->stores->accounts.identity(id), expected);
    QCOMPARE(*office->stores->audit.count(), audited + 2);
    const AuditChange last = lastChange(*office, alice);
    QCOMPARE(last.action, QStringLiteral("set_identity"));
    QCOMPARE(last.what, QStringLiteral("no_answer_timeout"));
    QCOMPARE(last.oldValue + u'>' + last.newValue, QStringLiteral("35>20"));
    QVERIFY(office->stores->profiles.setIdentity(console, id, change)->isEmpty());
    QCOMPARE(*office->stores->audit.count(), audited + 2);
    VERIFY_FAILS(office->stores->profiles.setIdentity(console, 4711, change), ErrorCode::AccountUnknown);
    // A forwarding that was resolved stays where it was told to go.
    ForwardingChange forwarding;
    forwarding.targets[ForwardCondition::Busy] = QString(mobileKeyword);
    VERIFY_OK(office->stores->forwarding.change(console, id, forwarding));
    change.mobileNumber = QString();
    VERIFY_OK(office->stores->profiles.setIdentity(console, id, change));
    QCOMPARE(office->stores->forwarding.rows(id)->row(ForwardCondition::Busy)->target,
        QStringLiteral("+31612345678@example.org"));
    // The SIP server waits as long as the owner says.
    QCOMPARE(
        office->select(QStringLiteral("SELECT seconds FROM sip_forward")), QStringList{QStringLiteral("20")});
}

void TestStoreProfile::callerId()
{
    const auto office = newOffice();
    const qint64 id = office->addAccount(alice);
    QCOMPARE(
        office->stores->profiles.setCallerId(console, id, QStringLiteral("+3120555010")), Result<bool>(true));
    QCOMPARE(office->stores->profiles.setCallerId(console, id, QStringLiteral("+3120555010")),
        Result<bool>(false));
    QCOMPARE(office->stores->accounts.identity(id)->callerId, QStringLiteral("+3120555010"));
    QCOMPARE(lastChange(*office, alice).newValue, QStringLiteral("+3120555010"));
    QCOMPARE(office->stores->profiles.setCallerId(console, id, {}), Result<bool>(true));
    QCOMPARE(office->stores->accounts.identity(id)->callerId, QString());
    VERIFY_FAILS(office->stores->profiles.setCallerId(console, 4711, {}), ErrorCode::AccountUnknown);
}

void TestStoreProfile::passwordIsVerified()
{
    const auto office = newOffice();
    AccountStore &accounts = office->stores->accounts;
    office->addAccount(alice); // without a hash for the web
    QCOMPARE(accounts.verifyPassword(inOffice(alice), QStringLiteral("demo-alice")), Result<bool>(true));
    QCOMPARE(accounts.verifyPassword(inOffice(alice), QStringLiteral("demo-Alice")), Result<bool>(false));
    QCOMPARE(accounts.verifyPassword(inOffice(alice), {}), Result<bool>(false));
    VERIFY_OK(accounts.setPassword(console, inOffice(alice), QStringLiteral("Another1")));
    QCOMPARE(accounts.verifyPassword(inOffice(alice), QStringLiteral("Another1")), Result<bool>(true));
    QCOMPARE(accounts.verifyPassword(inOffice(alice), QStringLiteral("demo-alice")), Result<bool>(false));
    VERIFY_OK(accounts.setBlocked(console, inOffice(alice), true));
    QCOMPARE(accounts.verifyPassword(inOffice(alice), QStringLiteral("Another1")), Result<bool>(false));
    VERIFY_FAILS(accounts.verifyPassword(inOffice(bob), {}), ErrorCode::AccountUnknown);
}

void TestStoreProfile::aliasesAreLimited()
{
    const auto office = newOffice();
    const qint64 id = office->addAccount(alice);
    AddressStore &addresses = office->stores->addresses;
    VERIFY_OK(addresses.addAlias(console, id, inOffice(QStringLiteral("a")), 2));
    VERIFY_OK(addresses.addAlias(console, id, inOffice(QStringLiteral("b")), 2));
    const auto full = addresses.addAlias(console, id, inOffice(QStringLiteral("c")), 2);
    VERIFY_FAILS(full, ErrorCode::TooManyAliases);
    QCOMPARE(full.error().subject, QStringLiteral("2"));
    // A taken name is told as taken, also when there is no room.
    VERIFY_FAILS(addresses.addAlias(console, id, inOffice(alice), 2), ErrorCode::AddressTaken);
    VERIFY_OK(addresses.removeAlias(console, id, inOffice(QStringLiteral("a"))));
    VERIFY_OK(addresses.addAlias(console, id, inOffice(QStringLiteral("c")), 2));
    QCOMPARE(addresses.aliases(id)->size(), 2);
}

void TestStoreProfile::voicemailIsSwitched()
{
    const auto office = newOffice();
    const qint64 id = office->addAccount(alice);
    VoicemailStore &voicemail = office->stores->voicemail;
    VoicemailChange on;
    on.enable = true;
    VoicemailChange off;
    off.enable = false;
    QCOMPARE(voicemail.change(console, id, off), Result<VoicemailOutcome>(VoicemailOutcome::Same));
    VoicemailChange pin;
    pin.pin = QStringLiteral("4711");
    VERIFY_FAILS(voicemail.change(console, id, pin), ErrorCode::VoicemailAbsent);
    ForwardingChange elsewhere;
    elsewhere.targets[ForwardCondition::AllCalls] = inOffice(QStringLiteral("carol"));
    VERIFY_OK(office->stores->forwarding.change(console, id, elsewhere));

    QCOMPARE(voicemail.change(console, id, on), Result<VoicemailOutcome>(VoicemailOutcome::Enabled));
    const Voicemail box = *voicemail.box(id, true);
    QCOMPARE(box.account, QStringLiteral("alice@voicemail.example.org"));
    QCOMPARE(box.name, alice);
    QCOMPARE(box.pin.size(), 6);
    QVERIFY(!box.deleteAfterMail); // no mail, nothing deleted
    const auto rows = office->stores->forwarding.rows(id);
    for (const ForwardCondition condition :
        {ForwardCondition::NotOnline, ForwardCondition::Busy, ForwardCondition::NoAnswer})
        QCOMPARE(rows->row(condition)->target, QString(voicemailKeyword));
    QCOMPARE(rows->row(ForwardCondition::AllCalls)->target, inOffice(QStringLiteral("carol")));
    QCOMPARE(rows->row(ForwardCondition::Unavailable)->target, QString());
    QCOMPARE(voicemail.change(console, id, on), Result<VoicemailOutcome>(VoicemailOutcome::Same));
    QCOMPARE(voicemail.box(id, true)->pin, box.pin);

    QCOMPARE(voicemail.change(console, id, off), Result<VoicemailOutcome>(VoicemailOutcome::Disabled));
    QVERIFY(!voicemail.box(id, false)->exists);
    const auto after = office->stores->forwarding.rows(id);
    for (const ForwardingRow &row : after->rows)
        QVERIFY(row.target != voicemailKeyword);
    // No line of the audit trail holds the PIN.
    for (const QString &line : office->select(QStringLiteral("SELECT what, old_value, new_value FROM audit")))
        QVERIFY2(!line.contains(box.pin), qPrintable(line));
}

void TestStoreProfile::voicemailKeepsWhatIsNotNamed()
{
    const auto office = newOffice();
    const qint64 id = office->addAccount(alice);
    VoicemailStore &voicemail = office->stores->voicemail;
    VoicemailChange change;
    change.enable = true;
    change.email = QStringLiteral("alice@example.org");
    change.deleteAfterMail = true;
    change.pin = QStringLiteral("4711");
    VERIFY_OK(voicemail.change(console, id, change));
    VoicemailChange name;
    name.name = QStringLiteral("Zoë");
    QCOMPARE(voicemail.change(console, id, name), Result<VoicemailOutcome>(VoicemailOutcome::Changed));
    const Voicemail box = *voicemail.box(id, true);
    QCOMPARE(box.name + box.email + box.pin, QStringLiteral("Zoëalice@example.org4711"));
    QVERIFY(box.deleteAfterMail);
    // Mail that goes nowhere and is deleted would be lost.
    VoicemailChange lost;
    lost.email = QString();
    lost.deleteAfterMail = true;
    const auto refused = voicemail.change(console, id, lost);
    VERIFY_FAILS(refused, ErrorCode::InvalidParameter);
    QCOMPARE(refused.error().subject, QStringLiteral("delete"));
    QCOMPARE(*voicemail.box(id, true), box);
    lost.deleteAfterMail.reset();
    VERIFY_OK(voicemail.change(console, id, lost));
    QVERIFY(!voicemail.box(id, false)->deleteAfterMail);
}

void TestStoreProfile::mailboxNamesDoNotCollide()
{
    const auto office = newOffice();
    const qint64 first = office->addAccount(alice);
    const qint64 second = office->addAccount(bob);
    Voicemail box;
    box.account = QStringLiteral("bob@voicemail.example.org");
    box.pin = QStringLiteral("4711");
    VERIFY_OK(office->stores->voicemail.setBox(console, first, box));
    VoicemailChange on;
    on.enable = true;
    VERIFY_OK(office->stores->voicemail.change(console, second, on));
    QCOMPARE(office->stores->voicemail.box(second, false)->mailbox, QStringLiteral("bob-%1").arg(second));
}

void TestStoreProfile::vouchers()
{
    const auto office = newOffice();
    VoucherStore &vouchers = office->stores->vouchers;
    const qint64 id = addPrepaid(*office, bob);
    const qint64 postpaid = office->addAccount(alice);
    const qint64 now = office->clock.now;
    const auto made = vouchers.create(console, 3, 250000, now + 3600);
    VERIFY_OK(made);
    QCOMPARE(made->size(), 3);
    QCOMPARE(made->at(0).number.size(), 20);
    QVERIFY(made->at(0).number != made->at(1).number);
    const auto code = [&](qint64 account, const NewVoucher &voucher) {
        return codeOf(vouchers.redeem(console, account, voucher.id, voucher.number));
    };
    QCOMPARE(code(id, {made->at(0).id, made->at(1).number}), QStringLiteral("voucher.unknown"));
    QCOMPARE(code(id, {4711, made->at(0).number}), QStringLiteral("voucher.unknown"));
    QCOMPARE(code(id, {made->at(0).id, {}}), QStringLiteral("voucher.unknown"));
    QCOMPARE(code(postpaid, made->at(0)), QStringLiteral("balance.not_prepaid"));
    QCOMPARE(*office->stores->balances.balance(id), 0);

    QCOMPARE(vouchers.redeem(console, id, made->at(0).id, made->at(0).number), Result<qint64>(250000));
    QCOMPARE(*office->stores->balances.balance(id), 250000);
    const BalanceEntry entry = office->stores->balances.entries(id, 1)->first();
    QCOMPARE(entry.action + u'|' + entry.description,
        QStringLiteral("Add balance|Voucher %1").arg(made->at(0).id));
    QCOMPARE(entry.balance, 250000);
    QVERIFY(entry.id > 0);
    QCOMPARE(lastChange(*office, bob).newValue, QStringLiteral("250000"));
    QCOMPARE(code(id, made->at(0)), QStringLiteral("voucher.used"));
    office->clock.now += 3600;
    QCOMPARE(code(id, made->at(1)), QStringLiteral("voucher.expired"));
    QCOMPARE(*office->stores->balances.balance(id), 250000);

    const auto all = vouchers.list();
    QCOMPARE(all->size(), 3);
    QCOMPARE(all->at(0).redeemedBy, inOffice(bob));
    QCOMPARE(all->at(0).redeemed, now);
    QCOMPARE(all->at(1).redeemed, 0);
    QCOMPARE(all->at(1).batch, QStringLiteral("20261121-000000"));
    // Whoever redeemed it may go: the card stays used.
    VERIFY_OK(office->stores->accounts.remove(console, inOffice(bob)));
    QCOMPARE(vouchers.list()->at(0).redeemedBy, inOffice(bob));
    for (const auto &bad : {vouchers.create(console, 0, 1, 0), vouchers.create(console, 1001, 1, 0),
             vouchers.create(console, 1, 0, 0), vouchers.create(console, 1, -1, 0),
             vouchers.create(console, 1, VoucherStore::mostAmount + 1, 0),
             vouchers.create(console, 1, 1, now)})
        VERIFY_FAILS(bad, ErrorCode::InvalidParameter);
    QCOMPARE(vouchers.list()->size(), 3);
}

void TestStoreProfile::vouchersOnce()
{
    const auto office = newOffice();
    const qint64 id = addPrepaid(*office, bob);
    const NewVoucher voucher = office->stores->vouchers.create(console, 1, 10000, 0)->first();
    const auto elsewhere = office->openAgain();
    VERIFY_OK(elsewhere->vouchers.redeem(console, id, voucher.id, voucher.number));
    VERIFY_FAILS(
        office->stores->vouchers.redeem(console, id, voucher.id, voucher.number), ErrorCode::VoucherUsed);
    QCOMPARE(*office->stores->balances.balance(id), 10000);
}

void TestStoreProfile::voucherNumbersAreNotKept()
{
    const auto office = newOffice();
    const auto made = office->stores->vouchers.create(console, 5, 10000, 0);
    VERIFY_OK(made);
    const QString kept =
        office->select(QStringLiteral("SELECT id, batch, number_hash FROM voucher")).join(u'\n')
        + office->select(QStringLiteral("SELECT what, old_value, new_value FROM audit")).join(u'\n');
    for (const NewVoucher &voucher : *made)
        QVERIFY(!kept.contains(voucher.number));
}

void TestStoreProfile::guessingEnds()
{
    const auto office = newOffice();
    const qint64 id = office->addAccount(alice);
    const qint64 other = office->addAccount(bob);
    const auto kind = QStringLiteral("voucher");
    GuessStore &guesses = office->stores->guesses;
    const auto elsewhere = office->openAgain();
    for (int i = 0; i < GuessStore::mostTries; ++i)
        VERIFY_OK((i % 2 ? elsewhere->guesses : guesses).take(id, kind));
    office->clock.now += 600;
    const auto refused = guesses.take(id, kind);
    VERIFY_FAILS(refused, ErrorCode::TooManyRequests);
    QCOMPARE(refused.error().subject, QStringLiteral("3000"));
    VERIFY_OK(guesses.take(other, kind));
    VERIFY_OK(guesses.take(id, QStringLiteral("password")));
    office->clock.now += 3000;
    VERIFY_OK(guesses.take(id, kind)); // the hour is over
    for (int i = 1; i < GuessStore::mostTries; ++i)
        VERIFY_OK(guesses.take(id, kind));
    VERIFY_OK(guesses.forget(id, kind));
    VERIFY_OK(guesses.take(id, kind));
    for (int i = 1; i < GuessStore::mostTries; ++i)
        VERIFY_OK(guesses.take(id, kind));
    office->clock.now -= 86400; // a clock that was set back
    VERIFY_OK(guesses.take(id, kind));
}

void TestStoreProfile::historyIsPaged()
{
    const auto office = newOffice();
    const qint64 id = office->addAccount(alice);
    const qint64 other = office->addAccount(bob);
    const qint64 now = office->clock.now;
    constexpr qint64 day = 24 * 60 * 60;
    for (int i = 1; i <= 40; ++i) {
        VERIFY_OK(office->stores->calls.add(callOf(id, other, now - i * day)));
        VERIFY_OK(office->stores->calls.add(callOf(other, id, now - i * day - 7)));
    }
    const auto ask = [&](const HistoryQuery &query) { return *office->stores->calls.history(id, query); };
    QCOMPARE(ask({}).placed.size(), 14);
    QCOMPARE(ask({}).received.size(), 13); // the fourteenth is seven seconds too old
    HistoryQuery query;
    query.direction = HistoryQuery::Direction::Placed;
    QCOMPARE(ask(query).placed.size(), 14);
    QVERIFY(ask(query).received.isEmpty());
    query.direction = HistoryQuery::Direction::Received;
    query.limit = 15;
    QCOMPARE(ask(query).received.size(), 15);
    QVERIFY(ask(query).placed.isEmpty());
    query = {};
    query.after = now - 20 * day;
    query.before = now - 10 * day;
    QCOMPARE(ask(query).placed.size(), 9); // both bounds are outside
    QCOMPARE(ask(query).received.size(), 10);
    QCOMPARE(ask(query).placed.first().started, now - 11 * day);
    // Page by page, without losing or repeating any.
    query = {};
    query.direction = HistoryQuery::Direction::Placed;
    query.limit = 7;
    QList<qint64> all;
    for (;;) {
        const QList<Call> page = ask(query).placed;
        if (page.isEmpty())
            break;
        for (const Call &call : page)
            all.append(call.started);
        query.before = page.last().started;
    }
    QCOMPARE(all.size(), 40);
    QVERIFY(std::is_sorted(all.rbegin(), all.rend()));
    query = {};
    query.after = 0;
    query.limit = HistoryQuery::mostRows;
    QCOMPARE(ask(query).placed.size(), 40);
    query.after = 4102444800; // 2100
    QVERIFY(ask(query).placed.isEmpty());
}

void TestStoreProfile::usageIsSummed()
{
    const auto office = newOffice();
    const qint64 id = office->addAccount(alice);
    const qint64 other = office->addAccount(bob);
    const qint64 now = office->clock.now;
    VERIFY_OK(office->stores->calls.add(callOf(id, other, now - 100)));
    VERIFY_OK(office->stores->calls.add(callOf(id, 0, now - 200)));
    CallRecord missed = callOf(id, other, now - 300);
    missed.answered = 0;
    missed.price = 0;
    missed.code = 487;
    VERIFY_OK(office->stores->calls.add(missed));
    CallRecord running = callOf(id, other, now - 50);
    running.ended = 0;
    VERIFY_OK(office->stores->calls.add(running));
    CallRecord refused = callOf(id, other, now - 60);
    refused.code = 435;
    VERIFY_OK(office->stores->calls.add(refused));
    CallRecord forwarded = callOf(0, other, now - 400);
    forwarded.targetAccount = id;
    VERIFY_OK(office->stores->calls.add(forwarded));
    CallRecord straight = callOf(other, id, now - 500);
    straight.targetAccount = id; // dialled and rung here: once
    VERIFY_OK(office->stores->calls.add(straight));
    QCOMPARE(office->stores->calls.usage(id, 0, now), Result<UsageSum>(UsageSum{3, 120, 200, 2}));
    QCOMPARE(
        office->stores->calls.usage(id, now - 200, now - 100), Result<UsageSum>(UsageSum{1, 60, 100, 0}));
    QCOMPARE(office->stores->calls.usage(other, 0, now)->received, 4);
    QCOMPARE(office->stores->calls.usage(4711, 0, now), Result<UsageSum>(UsageSum{}));
}

void TestStoreProfile::queriesUseTheirIndexes()
{
    const StoreFixture office;
    const auto plan = [&office](const QString &sql) {
        return office.select(QStringLiteral("EXPLAIN QUERY PLAN ") + sql).join(u'\n');
    };
    for (const char *column : {"caller_account", "callee_account", "target_account"}) {
        const QString text =
            plan(QStringLiteral("SELECT COUNT(*) FROM call_record WHERE %1 = 1 AND begun >= 1 AND "
                                "begun < 2 AND ended > 0")
                     .arg(QLatin1String(column)));
        QVERIFY2(text.contains(QLatin1String("USING INDEX")) && !text.contains(QLatin1String("SCAN")),
            qPrintable(text));
    }
    const QString entries = plan(QStringLiteral(
        "SELECT amount, id FROM balance_entry WHERE account_id = 1 ORDER BY id DESC LIMIT 200"));
    QVERIFY2(
        entries.contains(QLatin1String("USING INDEX")) && !entries.contains(QLatin1String("TEMP B-TREE")),
        qPrintable(entries));
}

QTEST_GUILESS_MAIN(TestStoreProfile)
#include "tst_storeprofile.moc"
