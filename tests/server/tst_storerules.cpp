// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/errorcodes.h"
#include "core/server/store/acceptwindows.h"
#include "driverstest.h"

#include <QDateTime>

/// What settings look like to the SIP server, on both drivers: the sip_* views (kamailio.md 5).
class TestStoreRules : public DriversTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startPostgres(); }
    void windowsHaveSundayFirst();
    void viewsHaveTheirColumns_data() { drivers_data(); }
    void viewsHaveTheirColumns();
    void forwardingView_data() { drivers_data(); }
    void forwardingView();
    void forwardingViewEndsByItself_data() { drivers_data(); }
    void forwardingViewEndsByItself();
    void longestPrefixCounts_data() { drivers_data(); }
    void longestPrefixCounts();
    void acceptViewTellsGroups_data() { drivers_data(); }
    void acceptViewTellsGroups();
    void acceptView_data() { drivers_data(); }
    void acceptView();
    void acceptRulesAreChecked_data() { drivers_data(); }
    void acceptRulesAreChecked();
    void rejectRules_data() { drivers_data(); }
    void rejectRules();
    void dndIsAnEnd_data() { drivers_data(); }
    void dndIsAnEnd();
    void addressView_data() { drivers_data(); }
    void addressView();
    void mailboxGoesWithItsForwards_data() { drivers_data(); }
    void mailboxGoesWithItsForwards();
    void balance_data() { drivers_data(); }
    void balance();
    void forwardedCallsReachBoth_data() { drivers_data(); }
    void forwardedCallsReachBoth();
    void noStoreReachesAnotherAccount_data() { drivers_data(); }
    void noStoreReachesAnotherAccount();
    void queriesUseTheirIndexes();
};

namespace {

const Caller console = StoreFixture::console();
const QString everybody = QStringLiteral("everybody");

} // namespace

void TestStoreRules::windowsHaveSundayFirst()
{
    // What a week looks like is tst_callrules' business; here the days get the SIP server's bits.
    const auto daysOf = [](int mask) {
        return sipAcceptWindows({{mask, QStringLiteral("09:00"), QStringLiteral("17:30"), {everybody}}})
            .constFirst()
            .days;
    };
    QCOMPARE(daysOf(1), 2); // Monday
    QCOMPARE(daysOf(32), 64); // Saturday
    QCOMPARE(daysOf(64), 1); // Sunday
    QCOMPARE(daysOf(31), 62);
    QCOMPARE(daysOf(96), 65);
    QCOMPARE(daysOf(127), 127);
}

void TestStoreRules::viewsHaveTheirColumns()
{
    const auto office = newOffice();
    for (const QString &view :
        {QStringLiteral("username, domain, ha1, ha1b, account_id, privacy, prepaid FROM sip_auth"),
            QStringLiteral("username, domain, account_id FROM sip_address"),
            QStringLiteral("id, username, domain, dnd_until, prepaid, balance, charged_through, dnd_except, "
                           "open_until, time_zone FROM sip_account"),
            QStringLiteral("account_id, kind, seconds, target, valid_until, target_after FROM sip_forward"),
            QStringLiteral("account_id, days, from_minute, to_minute, group_names FROM sip_accept_rule"),
            QStringLiteral("account_id, group_name, address FROM sip_contact"),
            QStringLiteral("prefix, per_minute FROM sip_rate"),
            QStringLiteral("account_id, pattern FROM sip_reject_rule")})
        QVERIFY(office->select(QStringLiteral("SELECT ") + view).isEmpty());
}

void TestStoreRules::forwardingView()
{
    const auto office = newOffice();
    Stores &stores = *office->stores;
    office->clock.now = QDateTime::currentSecsSinceEpoch(); // the view goes by the database's clock
    const qint64 alice = office->addAccount(QStringLiteral("alice"));
    Voicemail box;
    box.account = QStringLiteral("1001@vm.example.org");
    box.pin = QStringLiteral("1234");
    VERIFY_OK(stores.voicemail.setBox(console, alice, box));
    const auto set = [&](ForwardCondition condition, const QString &target, qint64 until) {
        return stores.forwarding.change(console, alice, {{{condition, target}}, until});
    };
    VERIFY_OK(set(ForwardCondition::NoAnswer, QStringLiteral("<voice-mailbox>"), 0));
    VERIFY_OK(set(ForwardCondition::Busy, QStringLiteral("bob"), 0));
    VERIFY_OK(set(ForwardCondition::Busy, QStringLiteral("0612345678"), office->clock.now + 3600));
    VERIFY_OK(set(ForwardCondition::AllCalls, QStringLiteral("x@example.com"), office->clock.now + 3600));
    VERIFY_OK(set(ForwardCondition::NotOnline, QStringLiteral("bob"), 0));
    VERIFY_OK(set(ForwardCondition::NotOnline, QString(), 0));
    const QString until = QString::number(office->clock.now + 3600);
    QCOMPARE(office->select(QStringLiteral(
                 "SELECT kind, seconds, target, valid_until, target_after FROM sip_forward ORDER BY kind")),
        QStringList({QStringLiteral("FBUS|35|sip:0612345678@example.org|") + until
                + QStringLiteral("|sip:bob@example.org"),
            QStringLiteral("FNOA|35|sip:1001@vm.example.org|0|"),
            QStringLiteral("FUNC|35|sip:x@example.com|") + until + u'|'}));
    // As read here, an end that has passed counts without anything having run.
    office->clock.now += 3600;
    const CallForwarding now = stores.forwarding.rows(alice)->toCallForwarding();
    QCOMPARE(now.target(ForwardCondition::Busy), inOffice(QStringLiteral("bob")));
    QCOMPARE(now.target(ForwardCondition::AllCalls), QString());
    QCOMPARE(now.target(ForwardCondition::NoAnswer), QStringLiteral("<voice-mailbox>"));
}

void TestStoreRules::forwardingViewEndsByItself()
{
    const auto office = newOffice();
    ForwardingStore &forwarding = office->stores->forwarding;
    const qint64 alice = office->addAccount(QStringLiteral("alice"));
    const QString query = QStringLiteral("SELECT kind, target FROM sip_forward ORDER BY kind");
    const qint64 real = QDateTime::currentSecsSinceEpoch(); // the view goes by the database's clock
    const auto setAt = [&](qint64 when) -> Result<void> {
        office->clock.now = when - 60;
        for (const ForwardingChange &change :
            {ForwardingChange{{{ForwardCondition::Busy, QStringLiteral("bob")}}, 0},
                ForwardingChange{{{ForwardCondition::Busy, QStringLiteral("x@example.com")}}, when},
                ForwardingChange{{{ForwardCondition::NoAnswer, QStringLiteral("bob")}}, 0},
                ForwardingChange{{{ForwardCondition::NoAnswer, QString()}}, when},
                ForwardingChange{{{ForwardCondition::AllCalls, QStringLiteral("y@example.com")}}, when}}) {
            if (const auto changed = forwarding.change(console, alice, change); !changed)
                return failure(changed.error());
        }
        return {};
    };
    VERIFY_OK(setAt(real + 3600));
    QCOMPARE(office->select(query),
        QStringList({QStringLiteral("FBUS|sip:x@example.com"), QStringLiteral("FUNC|sip:y@example.com")}));
    // The same with an end that is past: who reads these columns alone forwards no longer than the owner
    // wanted.
    VERIFY_OK(forwarding.change(console, alice, {{{ForwardCondition::AllCalls, QString()}}, 0}));
    VERIFY_OK(setAt(real - 60));
    QCOMPARE(office->select(query),
        QStringList(
            {QStringLiteral("FBUS|sip:bob@example.org"), QStringLiteral("FNOA|sip:bob@example.org")}));
}

void TestStoreRules::longestPrefixCounts()
{
    const auto office = newOffice();
    Database &database = office->stores->database();
    VERIFY_OK(database.runText(QStringLiteral(
        "INSERT INTO rate (prefix, per_minute) VALUES ('+', 9000), ('+44', 6000), ('+447', 12000)")));
    VERIFY_FAILS(database.runText(QStringLiteral("INSERT INTO rate (prefix, per_minute) VALUES ('44', 1)")),
        ErrorCode::StoreFailed);
    for (const auto &[number, price] : {std::pair("+442079460000", "6000"),
             std::pair("+447700900123", "12000"), std::pair("+3120555010", "9000")}) {
        QCOMPARE(
            office->select(QStringLiteral("SELECT per_minute FROM sip_rate WHERE '%1' LIKE prefix || '%' "
                                          "ORDER BY LENGTH(prefix) DESC LIMIT 1")
                               .arg(QLatin1String(number))),
            QStringList{QLatin1String(price)});
    }
}

void TestStoreRules::acceptViewTellsGroups()
{
    const auto office = newOffice();
    RuleStore &rules = office->stores->rules;
    const qint64 alice = office->addAccount(QStringLiteral("alice"));
    const qint64 bob = office->addAccount(QStringLiteral("bob"));
    VERIFY_OK(rules.setAcceptRules(console, alice,
        {{127, QStringLiteral("09:00"), QStringLiteral("17:00"),
            {QStringLiteral("coworkers"), QStringLiteral("vip")}}}));
    VERIFY_OK(rules.setAcceptRules(
        console, bob, {{127, QStringLiteral("09:00"), QStringLiteral("17:00"), {everybody}}}));
    VERIFY_OK(rules.addContact(console, alice, QStringLiteral("vip"), inOffice(QStringLiteral("carol"))));
    VERIFY_OK(rules.addContact(console, bob, QStringLiteral("vip"), inOffice(QStringLiteral("dora"))));
    // Whose calls are let through, as a SIP server asks.
    const auto accepting = [&](const QString &caller) {
        return office->select(QStringLiteral(
            "SELECT a.username, a.time_zone FROM sip_accept_rule r JOIN sip_account a ON a.id = "
            "r.account_id WHERE r.group_names = 'everybody' OR EXISTS (SELECT 1 FROM sip_contact c "
            "WHERE c.account_id = r.account_id AND c.address = '%1' AND ' ' || r.group_names || ' ' "
            "LIKE '% ' || c.group_name || ' %') ORDER BY a.username")
                                  .arg(inOffice(caller)));
    };
    const QString toAlice = QStringLiteral("alice|Europe/Amsterdam");
    const QString toBob = QStringLiteral("bob|Europe/Amsterdam");
    QCOMPARE(accepting(QStringLiteral("carol")), QStringList({toAlice, toBob}));
    QCOMPARE(accepting(QStringLiteral("dora")), QStringList{toBob}); // a contact of bob's, not of alice's
}

void TestStoreRules::acceptView()
{
    const auto office = newOffice();
    const qint64 alice = office->addAccount(QStringLiteral("alice"));
    const QList<AcceptRule> rules{{31, QStringLiteral("09:00"), QStringLiteral("17:30"), {everybody}},
        {96, QStringLiteral("22:00"), QStringLiteral("06:00"),
            {QStringLiteral("vip"), QStringLiteral("family")}}};
    VERIFY_OK(office->stores->rules.setAcceptRules(console, alice, rules));
    QCOMPARE(office->stores->rules.acceptRules(alice)->persistent, rules);
    const QString query =
        QStringLiteral("SELECT days, from_minute, to_minute FROM sip_accept_rule ORDER BY days, from_minute");
    QCOMPARE(office->select(query),
        QStringList(
            {QStringLiteral("3|0|360"), QStringLiteral("62|540|1050"), QStringLiteral("65|1320|1440")}));
    VERIFY_OK(office->stores->rules.setAcceptRules(console, alice, {}));
    QVERIFY(office->select(query).isEmpty());
}

void TestStoreRules::acceptRulesAreChecked()
{
    const auto office = newOffice();
    const qint64 alice = office->addAccount(QStringLiteral("alice"));
    const AcceptRule good{31, QStringLiteral("09:00"), QStringLiteral("17:30"), {everybody}};
    VERIFY_OK(office->stores->rules.setAcceptRules(console, alice, {good}));
    const auto with = [&good](auto change) {
        AcceptRule rule = good;
        change(rule);
        return rule;
    };
    const QList<AcceptRule> wrong{with([](AcceptRule &rule) { rule.days = 0; }),
        with([](AcceptRule &rule) { rule.days = 128; }),
        with([](AcceptRule &rule) { rule.start = QStringLiteral("9:00"); }),
        with([](AcceptRule &rule) { rule.stop = QStringLiteral("24:00"); }),
        with([](AcceptRule &rule) { rule.stop = rule.start; }),
        with([](AcceptRule &rule) { rule.groups.clear(); }),
        with([](AcceptRule &rule) { rule.groups.append(QStringLiteral("vip")); }),
        with([](AcceptRule &rule) { rule.groups = {QStringLiteral("enemies")}; }), with([](AcceptRule &rule) {
            rule.groups = {QStringLiteral("vip"), QStringLiteral("vip")};
        })};
    for (const AcceptRule &rule : wrong)
        VERIFY_FAILS(
            office->stores->rules.setAcceptRules(console, alice, {rule}), ErrorCode::InvalidParameter);
    VERIFY_FAILS(
        office->stores->rules.setAcceptRules(console, alice, {good, good}), ErrorCode::InvalidParameter);
    QCOMPARE(office->stores->rules.acceptRules(alice)->persistent, QList<AcceptRule>{good});
}

void TestStoreRules::rejectRules()
{
    const auto office = newOffice();
    RuleStore &rules = office->stores->rules;
    const qint64 alice = office->addAccount(QStringLiteral("alice"));
    VERIFY_OK(rules.setRejectRules(console, alice,
        {QStringLiteral(" spam@example.net "), QString(), QStringLiteral("sip:%31900%@%"),
            QStringLiteral("sip:spam@example.net")}));
    const QStringList expected{QStringLiteral("sip:spam@example.net"), QStringLiteral("sip:%31900%@%")};
    QCOMPARE(*rules.rejectRules(alice), expected);
    QCOMPARE(office->select(QStringLiteral("SELECT pattern FROM sip_reject_rule ORDER BY pattern DESC")),
        expected);
    VERIFY_FAILS(
        rules.setRejectRules(console, alice, {QStringLiteral("a\nb@c")}), ErrorCode::InvalidParameter);
    VERIFY_FAILS(rules.setRejectRules(console, alice, {QString(1 << 20, u'x')}), ErrorCode::InvalidParameter);
    QCOMPARE(*rules.rejectRules(alice), expected);
}

void TestStoreRules::dndIsAnEnd()
{
    const auto office = newOffice();
    const qint64 alice = office->addAccount(QStringLiteral("alice"));
    const QString query = QStringLiteral("SELECT dnd_until FROM sip_account");
    QCOMPARE(office->select(query), QStringList{QStringLiteral("0")});
    VERIFY_OK(office->stores->dnd.switchOn(console, alice, {5, {}}));
    QCOMPARE(office->select(query), QStringList{QString::number(office->clock.now + 300)});
    VERIFY_OK(office->stores->dnd.switchOn(console, alice, {}));
    QCOMPARE(office->select(query), QStringList{QStringLiteral("253402300799")});
    VERIFY_FAILS(office->stores->dnd.switchOn(console, 4711, {5, {}}), ErrorCode::AccountUnknown);
    VERIFY_FAILS(office->stores->dnd.state(4711), ErrorCode::AccountUnknown);
    VERIFY_FAILS(office->stores->privacy.set(console, 4711, true), ErrorCode::AccountUnknown);
}

void TestStoreRules::addressView()
{
    const auto office = newOffice();
    const qint64 alice = office->addAccount(QStringLiteral("alice"));
    VERIFY_OK(office->stores->addresses.addAlias(console, alice, inOffice(QStringLiteral("al"))));
    VERIFY_OK(office->stores->addresses.addEnumNumber(console, alice, QStringLiteral("+3120555010")));
    QCOMPARE(
        office->select(QStringLiteral("SELECT username, domain FROM sip_address ORDER BY LENGTH(username)")),
        QStringList({QStringLiteral("al|example.org"), QStringLiteral("alice|example.org"),
            QStringLiteral("+3120555010|example.org")}));
}

void TestStoreRules::mailboxGoesWithItsForwards()
{
    const auto office = newOffice();
    Stores &stores = *office->stores;
    const qint64 alice = office->addAccount(QStringLiteral("alice"));
    Voicemail box;
    box.account = QStringLiteral("1001@vm.example.org");
    box.pin = QStringLiteral("12");
    VERIFY_FAILS(stores.voicemail.setBox(console, alice, box), ErrorCode::InvalidParameter);
    box.pin = QStringLiteral("1234");
    VERIFY_FAILS(stores.voicemail.setBox(console, 4711, box), ErrorCode::AccountUnknown);
    VERIFY_FAILS(stores.voicemail.removeBox(console, alice), ErrorCode::VoicemailAbsent);
    VERIFY_OK(stores.voicemail.setBox(console, alice, box));
    VERIFY_OK(stores.forwarding.change(console, alice,
        {{{ForwardCondition::NoAnswer, QStringLiteral("<voice-mailbox>")},
             {ForwardCondition::Busy, QStringLiteral("bob")}},
            0}));
    VERIFY_OK(stores.voicemail.removeBox(console, alice));
    const CallForwarding left = stores.forwarding.rows(alice)->toCallForwarding();
    QVERIFY(!left.isOn(ForwardCondition::NoAnswer));
    QCOMPARE(left.target(ForwardCondition::Busy), inOffice(QStringLiteral("bob")));
    QVERIFY(!stores.voicemail.box(alice, true)->exists);
    // Nor is a box that is gone remembered as the last target.
    const auto rows = stores.forwarding.rows(alice);
    QCOMPARE(rows->row(ForwardCondition::NoAnswer)->lastTarget, QString());
    QCOMPARE(rows->row(ForwardCondition::Busy)->lastTarget, inOffice(QStringLiteral("bob")));
}

void TestStoreRules::balance()
{
    const auto office = newOffice();
    BalanceStore &balances = office->stores->balances;
    const qint64 bob = office->addAccount(QStringLiteral("bob"));
    VERIFY_OK(balances.add(console, bob, {10, QStringLiteral("Set balance"), QStringLiteral("x"), 200000}));
    BalanceEntry debit{20, QStringLiteral("Debit balance"), QStringLiteral("Session"), -76600};
    debit.callId = QStringLiteral("call");
    debit.duration = 60;
    VERIFY_OK(balances.add(console, bob, debit));
    QCOMPARE(*balances.balance(bob), 123400);
    const auto entries = balances.entries(bob, 10);
    VERIFY_OK(entries);
    QCOMPARE(entries->size(), 2);
    QCOMPARE(entries->at(0).balance, 123400);
    QCOMPARE(entries->at(0).callId, QStringLiteral("call"));
    QCOMPARE(entries->at(1).balance, 200000);
    QCOMPARE(balances.entries(bob, 1)->size(), 1);
    VERIFY_FAILS(balances.add(console, 4711, debit), ErrorCode::AccountUnknown);
    VERIFY_OK(balances.addActiveCall(bob, {QStringLiteral("c"), QStringLiteral("+1"), 5, 600}));
    QCOMPARE(balances.activeCalls(bob)->size(), 1);
    QCOMPARE(balances.activeCalls(bob)->at(0).maxSeconds, 600);
}

void TestStoreRules::forwardedCallsReachBoth()
{
    const auto office = newOffice();
    const qint64 alice = office->addAccount(QStringLiteral("alice"));
    const qint64 bob = office->addAccount(QStringLiteral("bob"));
    CallRecord call;
    call.callId = QStringLiteral("c1");
    call.calleeAccount = alice;
    call.targetAccount = bob;
    call.caller = QStringLiteral("x@example.com");
    call.begun = call.answered = office->clock.now - 60;
    call.ended = office->clock.now;
    call.media = {QStringLiteral("audio"), QStringLiteral("video")};
    VERIFY_OK(office->stores->calls.add(call));
    call.callId = QStringLiteral("c2");
    call.targetAccount = alice; // rung where it was dialled: once in the list, not twice
    VERIFY_OK(office->stores->calls.add(call));
    QCOMPARE(office->stores->calls.history(alice)->received.size(), 2);
    const auto bobs = office->stores->calls.history(bob);
    QCOMPARE(bobs->received.size(), 1);
    QCOMPARE(bobs->received.at(0).duration, 60);
    QCOMPARE(bobs->received.at(0).media, call.media);
    QVERIFY(bobs->placed.isEmpty());
}

void TestStoreRules::noStoreReachesAnotherAccount()
{
    const auto office = newOffice();
    Stores &stores = *office->stores;
    const qint64 alice = office->addAccount(QStringLiteral("alice"));
    const qint64 bob = office->addAccount(QStringLiteral("bob"));
    Voicemail box;
    box.account = QStringLiteral("1001@vm.example.org");
    box.pin = QStringLiteral("1234");
    VERIFY_OK(stores.voicemail.setBox(console, alice, box));
    VERIFY_OK(
        stores.forwarding.change(console, alice, {{{ForwardCondition::Busy, QStringLiteral("carol")}}, 0}));
    VERIFY_OK(stores.rules.setRejectRules(console, alice, {QStringLiteral("%@spam.example")}));
    VERIFY_OK(stores.rules.setAcceptRules(
        console, alice, {{127, QStringLiteral("09:00"), QStringLiteral("10:00"), {everybody}}}));
    VERIFY_OK(stores.dnd.switchOn(console, alice, {}));
    VERIFY_OK(stores.privacy.set(console, alice, true));
    VERIFY_OK(stores.devices.registerDevice(alice, {QStringLiteral("192.0.2.1:5060"), {}, 60, {}, {}}));
    VERIFY_OK(stores.addresses.addAlias(console, alice, inOffice(QStringLiteral("al"))));
    VERIFY_OK(stores.rules.addContact(console, alice, QStringLiteral("vip"), QStringLiteral("x")));
    QVERIFY(!stores.voicemail.box(bob, true)->exists);
    QCOMPARE(stores.forwarding.rows(bob)->toCallForwarding(), CallForwarding());
    QVERIFY(stores.rules.rejectRules(bob)->isEmpty());
    QVERIFY(stores.rules.acceptRules(bob)->persistent.isEmpty());
    QCOMPARE(stores.rules.acceptRules(bob)->groups.size(), 2);
    QVERIFY(!stores.dnd.state(bob)->on);
    QVERIFY(!stores.privacy.state(bob)->hidden);
    QVERIFY(stores.devices.devices(bob)->devices.isEmpty());
    QVERIFY(stores.addresses.aliases(bob)->isEmpty());
    // Clearing bob's leaves alice's.
    VERIFY_OK(stores.rules.setRejectRules(console, bob, {}));
    VERIFY_OK(stores.rules.setAcceptRules(console, bob, {}));
    QCOMPARE(stores.rules.rejectRules(alice)->size(), 1);
    QCOMPARE(stores.rules.acceptRules(alice)->persistent.size(), 1);
}

void TestStoreRules::queriesUseTheirIndexes()
{
    // What is asked per request or call must not read a whole table.
    StoreFixture office;
    const QStringList queries{
        QStringLiteral("SELECT account_id FROM sip_address WHERE username = 'a' AND domain = 'b'"),
        QStringLiteral("SELECT ha1 FROM sip_auth WHERE username = 'a' AND domain = 'b'"),
        QStringLiteral("SELECT dnd_until FROM sip_account WHERE id = 1"),
        QStringLiteral("SELECT target FROM sip_forward WHERE account_id = 1"),
        QStringLiteral("SELECT days FROM sip_accept_rule WHERE account_id = 1"),
        QStringLiteral("SELECT pattern FROM sip_reject_rule WHERE account_id = 1"),
        QStringLiteral("SELECT address FROM sip_contact WHERE account_id = 1"),
        QStringLiteral("SELECT 1 FROM certificate WHERE sha256 = 'x'"),
        QStringLiteral(
            "SELECT * FROM call_record WHERE callee_account = 1 AND begun > 5 ORDER BY begun DESC, id DESC"),
        QStringLiteral("SELECT * FROM audit WHERE account = 'x' ORDER BY id DESC"),
        QStringLiteral("SELECT contact FROM registration WHERE account_id = 1"),
        QStringLiteral("SELECT amount FROM balance_entry WHERE account_id = 1 ORDER BY id DESC")};
    for (const QString &query : queries) {
        const QString plan = office.select(QStringLiteral("EXPLAIN QUERY PLAN ") + query).join(u'\n');
        QVERIFY2(plan.contains(u"SEARCH") && !plan.contains(u"SCAN") && !plan.contains(u"TEMP B-TREE"),
            qPrintable(query + u'\n' + plan));
    }
}

QTEST_GUILESS_MAIN(TestStoreRules)
#include "tst_storerules.moc"
