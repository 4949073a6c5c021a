// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/phonenumber.h"
#include "core/contract/reach.h"
#include "ui/words/reachtext.h"

#include <QTest>

namespace {

// Tuesday 2026-11-24 14:00 in Amsterdam.
constexpr qint64 now = 1795525200;
const QTimeZone amsterdam("Europe/Amsterdam");

const QString voicemail = QString(voicemailKeyword);
const QString mobile = QStringLiteral("+31612345678@example.org");

} // namespace

/// What a caller meets, and the sentence that says so.
class TestReach : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void follows_data();
    void follows();
    void forgetsEndsThatAreOver();
    void rulesAreInTheAccountsZone();
    void nightRuleReachesPastMidnight();
    void saysWhen_data();
    void saysWhen();
    void shortForms();
    void readsNumbers();
    void namesTargets();

private:
    static ReachFacts facts(int devices = 2)
    {
        ReachFacts facts;
        facts.identity.sipAddress = QStringLiteral("alice@example.org");
        facts.identity.mobileNumber = QStringLiteral("+31612345678");
        facts.identity.timeZone = QStringLiteral("Europe/Amsterdam");
        facts.identity.noAnswerTimeout = 20;
        for (const ForwardCondition condition : allForwardConditions)
            facts.forwarding.rows.append({condition, {}, 0, {}, {}});
        facts.devices = DeviceList{};
        for (int i = 0; i < devices; ++i)
            facts.devices->devices.append(Device{});
        facts.voicemail = Voicemail{};
        facts.voicemail->exists = true;
        return facts;
    }
    static void set(ReachFacts &facts, ForwardCondition condition, const QString &target, qint64 until = 0,
        const QString &afterwards = {})
    {
        for (ForwardingRow &row : facts.forwarding.rows) {
            if (row.condition == condition)
                row = {condition, target, until, afterwards, target};
        }
    }
    static QString said(const ReachFacts &facts, qint64 at = now)
    {
        return ReachText(TimeText(at, amsterdam, QLocale::c())).sentence(reachOf(facts, at));
    }
};

void TestReach::follows_data()
{
    QTest::addColumn<ReachFacts>("facts");
    QTest::addColumn<Reach::State>("state");
    QTest::addColumn<QString>("sentence");
    using C = ForwardCondition;
    using S = Reach::State;

    QTest::newRow("only phones") << facts() << S::Normal << QStringLiteral("Callers reach: 2 devices.");
    QTest::newRow("one phone") << facts(1) << S::Normal << QStringLiteral("Callers reach: 1 device.");
    {
        ReachFacts f = facts();
        f.devices.reset();
        QTest::newRow("devices unknown") << f << S::Normal << QStringLiteral("Callers reach: your devices.");
    }
    {
        ReachFacts f = facts();
        set(f, C::NoAnswer, voicemail);
        QTest::newRow("no answer") << f << S::Normal
                                   << QStringLiteral("Callers reach: 2 devices → after 20 s voicemail.");
        set(f, C::Busy, voicemail);
        QTest::newRow("busy as no answer")
            << f << S::Normal << QStringLiteral("Callers reach: 2 devices → after 20 s voicemail.");
        set(f, C::Busy, mobile);
        QTest::newRow("busy elsewhere")
            << f << S::Normal
            << QStringLiteral("Callers reach: 2 devices → after 20 s voicemail (when busy: +31 6 12345678).");
        f.voicemail->exists = false;
        set(f, C::Busy, {});
        QTest::newRow("mailbox missing") << f << S::Normal << QStringLiteral("Callers reach: 2 devices.");
    }
    QTest::newRow("nobody") << facts(0) << S::Nobody
                            << QStringLiteral(
                                   "Nobody can reach you: no phone is signed in and nothing is forwarded.");
    {
        ReachFacts f = facts(0);
        set(f, C::NoAnswer, voicemail);
        set(f, C::Busy, voicemail);
        QTest::newRow("no phone, other conditions do not help")
            << f << S::Nobody
            << QStringLiteral("Nobody can reach you: no phone is signed in and nothing is forwarded.");
        set(f, C::NotOnline, voicemail);
        QTest::newRow("no phone") << f << S::Normal
                                  << QStringLiteral("No phone is signed in; callers hear voicemail.");
    }
    {
        ReachFacts f = facts(0);
        set(f, C::AllCalls, mobile);
        QTest::newRow("all calls, no phone")
            << f << S::Forwarding << QStringLiteral("All calls go to +31 6 12345678.");
        set(f, C::AllCalls, mobile, now + 3 * 86400 - 5 * 3600);
        QTest::newRow("all calls until a day")
            << f << S::Forwarding << QStringLiteral("All calls go to +31 6 12345678 until Friday 9:00.");
        f.dnd = {true, 0};
        QTest::newRow("all calls beat do not disturb")
            << f << S::Forwarding
            << QStringLiteral("All calls go to +31 6 12345678 until Friday 9:00, do not disturb or not.");
        set(f, C::AllCalls, QStringLiteral("bob@example.org"));
        f.dnd = {};
        QTest::newRow("all calls to a colleague")
            << f << S::Forwarding << QStringLiteral("All calls go to bob@example.org.");
    }
    {
        ReachFacts f = facts();
        f.dnd = {true, now + 3 * 3600};
        QTest::newRow("dnd, turned away")
            << f << S::DoNotDisturb << QStringLiteral("Do not disturb until 17:00; callers are turned away.");
        set(f, C::Unavailable, voicemail);
        QTest::newRow("dnd, voicemail")
            << f << S::DoNotDisturb << QStringLiteral("Do not disturb until 17:00; callers hear voicemail.");
        f.dnd.until = 0;
        set(f, C::Unavailable, mobile);
        QTest::newRow("dnd without end")
            << f << S::DoNotDisturb << QStringLiteral("Do not disturb; callers go to +31 6 12345678.");
        f.devices->devices.clear();
        QTest::newRow("dnd without phones")
            << f << S::DoNotDisturb << QStringLiteral("Do not disturb; callers go to +31 6 12345678.");
    }
    {
        ReachFacts f = facts();
        f.rules.persistent = {{31, QStringLiteral("09:00"), QStringLiteral("17:30"),
            {QStringLiteral("coworkers"), QStringLiteral("vip")}}};
        QTest::newRow("groups") << f << S::Normal
                                << QStringLiteral("Only coworkers and VIP get through: 2 devices; others are "
                                                  "turned away.");
        f.rules.persistent.first().days = 96;
        set(f, C::Unavailable, voicemail);
        QTest::newRow("outside the hours")
            << f << S::Normal << QStringLiteral("Outside your hours: callers hear voicemail.");
        f.rules.persistent.append(
            {127, QStringLiteral("00:00"), QStringLiteral("23:59"), {QStringLiteral("everybody")}});
        QTest::newRow("a second rule opens") << f << S::Normal << QStringLiteral("Callers reach: 2 devices.");
        f.dnd = {true, now + 3 * 3600, {QStringLiteral("family")}};
        QTest::newRow("a temporary rule overrides")
            << f << S::DoNotDisturb
            << QStringLiteral("Do not disturb until 17:00, except for family; others hear voicemail.");
        f.dnd = {};
        f.rules.temporaryGroups = {QStringLiteral("family")};
        QTest::newRow("do not disturb was asked for by its newer answer")
            << f << S::Normal << QStringLiteral("Callers reach: 2 devices.");
    }
    {
        ReachFacts f = facts();
        f.rules.persistent = {
            {96, QStringLiteral("09:00"), QStringLiteral("17:00"), {QStringLiteral("everybody")}}};
        f.rules.temporaryGroups = {QStringLiteral("everybody")};
        QTest::newRow("a temporary rule opens")
            << f << S::Normal << QStringLiteral("Callers reach: 2 devices.");
    }
    {
        ReachFacts f = facts();
        f.rules.persistent = {
            {127, QStringLiteral("00:00"), QStringLiteral("00:00"), {QStringLiteral("nobody")}}};
        QTest::newRow("a rule of no length is no rule")
            << f << S::Normal << QStringLiteral("Callers reach: 2 devices.");
    }
    {
        ReachFacts f = facts();
        f.rules.persistent = {
            {127, QStringLiteral("25:00"), QStringLiteral("x"), {QStringLiteral("nobody")}}};
        QTest::newRow("a malformed rule is no rule")
            << f << S::Normal << QStringLiteral("Callers reach: 2 devices.");
    }
    {
        ReachFacts f = facts();
        set(f, C::AllCalls, QStringLiteral("0201234567@other.example"));
        QTest::newRow("a number elsewhere keeps its domain")
            << f << S::Forwarding << QStringLiteral("All calls go to 0201234567@other.example.");
    }
}

void TestReach::follows()
{
    QFETCH(ReachFacts, facts);
    QFETCH(Reach::State, state);
    QFETCH(QString, sentence);
    const Reach reach = reachOf(facts, now);
    QCOMPARE(reach.state, state);
    QVERIFY(!reach.steps.isEmpty());
    QCOMPARE(said(facts), sentence);
}

void TestReach::forgetsEndsThatAreOver()
{
    ReachFacts f = facts();
    f.dnd = {true, now + 60};
    set(f, ForwardCondition::NoAnswer, mobile, now + 60, voicemail);
    QCOMPARE(reachOf(f, now).state, Reach::State::DoNotDisturb);
    QCOMPARE(reachOf(f, now + 60).state, Reach::State::Normal);
    QCOMPARE(said(f, now + 60), QStringLiteral("Callers reach: 2 devices → after 20 s voicemail."));
}

void TestReach::rulesAreInTheAccountsZone()
{
    ReachFacts f = facts();
    f.rules.persistent = {
        {127, QStringLiteral("13:30"), QStringLiteral("14:30"), {QStringLiteral("everybody")}}};
    QCOMPARE(reachOf(f, now).callers, Reach::Callers::Everybody);
    f.identity.timeZone = QStringLiteral("America/New_York");
    QCOMPARE(reachOf(f, now).callers, Reach::Callers::Nobody);
}

void TestReach::nightRuleReachesPastMidnight()
{
    ReachFacts f = facts();
    // Mondays from 22:00: on Tuesday it still holds at 05:00, not at 07:00.
    f.rules.persistent = {
        {1, QStringLiteral("22:00"), QStringLiteral("06:00"), {QStringLiteral("everybody")}}};
    QCOMPARE(reachOf(f, now - 9 * 3600).callers, Reach::Callers::Everybody);
    QCOMPARE(reachOf(f, now - 7 * 3600).callers, Reach::Callers::Nobody);
    QCOMPARE(reachOf(f, now + 9 * 3600).callers, Reach::Callers::Nobody);
}

void TestReach::saysWhen_data()
{
    QTest::addColumn<qint64>("distance");
    QTest::addColumn<QString>("moment");
    QTest::addColumn<QString>("ago");
    QTest::newRow("now") << qint64(0) << "14:00"
                         << "just now";
    QTest::newRow("12 min ago") << qint64(-720) << "13:48"
                                << "12 min ago";
    QTest::newRow("this morning") << qint64(-4 * 3600) << "10:00"
                                  << "10:00";
    QTest::newRow("yesterday") << qint64(-24 * 3600) << "24 Nov 14:00"
                               << "yesterday 14:00";
    QTest::newRow("tomorrow") << qint64(18 * 3600) << "tomorrow 8:00"
                              << "25 Nov 8:00";
    QTest::newRow("this week") << qint64(3 * 86400) << "Friday 14:00"
                               << "27 Nov 14:00";
    QTest::newRow("a week") << qint64(7 * 86400) << "1 Dec 14:00"
                            << "1 Dec 14:00";
    QTest::newRow("summer, next year") << qint64(200 * 86400) << "12 Jun 2027 15:00"
                                       << "12 Jun 2027 15:00";
}

void TestReach::saysWhen()
{
    QFETCH(qint64, distance);
    QFETCH(QString, moment);
    QFETCH(QString, ago);
    const TimeText times(now, amsterdam, QLocale::c());
    if (distance != -24 * 3600)
        QCOMPARE(times.moment(now + distance), moment);
    QCOMPARE(times.ago(now + distance), ago);
    QVERIFY(times.full(now + distance).startsWith(QLatin1String("202")));
    QVERIFY(times.full(now).endsWith(QLatin1String("+01:00")));
}

void TestReach::shortForms()
{
    const ReachText text(TimeText(now, amsterdam, QLocale::c()));
    ReachFacts f = facts();
    QCOMPARE(text.shortForm(reachOf(f, now)), QStringLiteral("Reachable"));
    f.dnd = {true, now + 3 * 3600};
    QCOMPARE(text.shortForm(reachOf(f, now)), QStringLiteral("Do not disturb until 17:00"));
    set(f, ForwardCondition::AllCalls, voicemail);
    QCOMPARE(text.shortForm(reachOf(f, now)), QStringLiteral("Forwarded to voicemail"));
    QCOMPARE(text.shortForm(reachOf(facts(0), now)), QStringLiteral("Nobody can reach you"));
}

void TestReach::readsNumbers()
{
    QCOMPARE(countryCodeOf(QStringLiteral("+31612345678")), QStringLiteral("31"));
    QCOMPARE(countryCodeOf(QStringLiteral("0049 30 1234")), QStringLiteral("49"));
    QCOMPARE(countryCodeOf(QStringLiteral("+1 212 555 0123")), QStringLiteral("1"));
    QCOMPARE(countryCodeOf(QStringLiteral("+352123456")), QStringLiteral("352"));
    QCOMPARE(countryCodeOf(QStringLiteral("0201234567")), QString());
    QCOMPARE(countryCodeOf(QStringLiteral("+0123456")), QString());
    QCOMPARE(countryCodeOf(QStringLiteral("bob@example.org")), QString());
    QCOMPARE(spacedPhoneNumber(QStringLiteral("+12125550123")), QStringLiteral("+1 212 555 0123"));
    QCOMPARE(spacedPhoneNumber(QStringLiteral("+3120555010")), QStringLiteral("+31 205 550 10"));
    QCOMPARE(spacedPhoneNumber(QStringLiteral("+31201234567")), QStringLiteral("+31 20 1234567"));
    QCOMPARE(spacedPhoneNumber(QStringLiteral("+31299123456")), QStringLiteral("+31 299 123456"));
    QCOMPARE(spacedPhoneNumber(QStringLiteral("+31880123456")), QStringLiteral("+31 88 0123456"));
    QCOMPARE(spacedPhoneNumber(QStringLiteral("+31800123456")), QStringLiteral("+31 800 123 456"));
    for (const char *spaced : {"+47 22 12 34 56", "+47 412 34 567", "+47 800 12 345", "+45 32 12 34 56",
             "+33 1 23 45 67 89", "+34 912 345 678", "+44 20 7946 0958", "+44 7700 900123",
             "+44 121 496 0123", "+44 1632 960001", "+49 30 123456", "+49 151 23456789", "+49 221 123456",
             "+49 6151 123456", "+49 800 1234567", "+43 1 2345678", "+43 664 1234567", "+43 316 123456",
             "+41 44 123 45 67", "+41 800 123 456", "+32 2 123 45 67", "+32 470 12 34 56", "+32 50 12 34 56",
             "+1 212 555 0100", "+31 6 12345678", "+46 812 345 67", "+352 123 456", "+358 401 234 567",
             "+49 335 123456", "+49 342 112 3456", "+44 123"})
        QCOMPARE(spacedPhoneNumber(QString::fromLatin1(spaced).remove(u' ')), QString::fromLatin1(spaced));
    QCOMPARE(spacedPhoneNumber(QStringLiteral("*86")), QStringLiteral("*86"));
    QVERIFY(!isPhoneNumber(QStringLiteral("+")));
    QVERIFY(!isPhoneNumber(QString::fromUtf8("٣١٢")));
}

void TestReach::namesTargets()
{
    const Identity identity = facts().identity;
    QCOMPARE(ReachText::target(voicemail, identity), QStringLiteral("Voicemail"));
    QCOMPARE(ReachText::target(mobile, identity), QStringLiteral("+31 6 12345678"));
    QCOMPARE(
        ReachText::target(QStringLiteral("bob@example.org"), identity), QStringLiteral("bob@example.org"));
    QCOMPARE(ReachText::target(QStringLiteral("123@other.example"), identity),
        QStringLiteral("123@other.example"));
}

QTEST_GUILESS_MAIN(TestReach)
#include "tst_reach.moc"
