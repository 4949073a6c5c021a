// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/actions.h"
#include "core/contract/callrules.h"
#include "core/contract/errorcodes.h"
#include "ui/words/calltext.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

/// The parameters that write rules, and the words for rules and calls.
class TestRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void acceptRulesRoundTrip();
    void acceptRulesAreRefused_data();
    void acceptRulesAreRefused();
    void temporaryRules_data();
    void temporaryRules();
    void rejectRulesRoundTrip();
    void rejectRulesAreRefused_data();
    void rejectRulesAreRefused();
    void patternsAreNormalized_data();
    void patternsAreNormalized();
    void blocking_data();
    void blocking();
    void dndExceptions_data();
    void dndExceptions();
    void words();
    void stepsInWords();
};

namespace {

const QString persistent = QStringLiteral("persistent");
const QString temporary = QStringLiteral("temporary");
const QString reject = QStringLiteral("reject");

Result<AcceptRulesChange> acceptChange(const QString &key, const QString &text)
{
    return AcceptRulesChange::fromForm({{key, text}});
}

} // namespace

void TestRules::acceptRulesRoundTrip()
{
    // What get_accept_rules gives can be sent back as it is.
    AcceptRules rules;
    rules.persistent = {{31, QStringLiteral("09:00"), QStringLiteral("17:30"),
                            {QStringLiteral("coworkers"), QStringLiteral("vip")}},
        {127, QStringLiteral("00:00"), QStringLiteral("23:59"), {QStringLiteral("everybody")}}};
    rules.temporaryGroups = {QStringLiteral("family")};
    rules.temporaryMinutes = 60;
    const QJsonObject json = rules.toJson().toObject();
    const auto part = [&json](const QString &key) {
        return QString::fromUtf8(QJsonDocument(json.value(key).toObject()).toJson());
    };
    const Result<AcceptRulesChange> change =
        AcceptRulesChange::fromForm({{persistent, part(persistent)}, {temporary, part(temporary)}});
    QVERIFY(change);
    QCOMPARE(*change->persistent, rules.persistent);
    QCOMPARE(change->temporary->groups, rules.temporaryGroups);
    QCOMPARE(change->temporary->minutes, 60);
    QCOMPARE(AcceptRulesChange::fromForm(change->toForm()), change);
    // What is absent stays, what is empty goes.
    QVERIFY(!AcceptRulesChange::fromForm({})->persistent);
    for (const char *empty : {"", " ", "{}", "[]"}) {
        QVERIFY(acceptChange(persistent, QString::fromLatin1(empty))->persistent->isEmpty());
        QVERIFY(acceptChange(temporary, QString::fromLatin1(empty))->temporary->isNone());
    }
    AcceptRulesChange none;
    none.persistent = QList<AcceptRule>();
    none.temporary = TemporaryRuleChange();
    QCOMPARE(AcceptRulesChange::fromForm(none.toForm()), Result<AcceptRulesChange>(none));
}

void TestRules::acceptRulesAreRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("subject");
    const auto row = [](const char *text, const char *subject) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(subject);
    };
    row("nonsense", "persistent");
    row("7", "persistent");
    row("null", "persistent");
    row("[1]", "persistent");
    row(R"({"31":)", "persistent");
    row(R"({"31":null})", "persistent");
    row(R"({"31":[]})", "persistent");
    row(R"({"31":{"start":900,"stop":"17:30","groups":["vip"]}})", "persistent");
    row(R"({"31":{"start":"09:00","stop":"17:30","groups":"vip"}})", "persistent");
    row(R"({"31":{"start":"09:00","stop":"17:30","groups":[1]}})", "persistent");
    row(R"({"31":{"start":"09:00","stop":"17:30"}})", "persistent");
    row(R"({"31":{"start":"09:00","stop":"17:30","groups":[]}})", "groups");
    row(R"({"31":{"start":"09:00","stop":"17:30","groups":["enemies"]}})", "groups");
    row(R"({"31":{"start":"09:00","stop":"17:30","groups":["vip","vip"]}})", "groups");
    row(R"({"31":{"start":"09:00","stop":"17:30","groups":["everybody","vip"]}})", "groups");
    row(R"({"31":{"start":"9:00","stop":"17:30","groups":["vip"]}})", "start");
    row(R"({"31":{"start":"09:00","stop":"09:00","groups":["vip"]}})", "start");
    row(R"({"31":{"start":"09:00","stop":"24:00","groups":["vip"]}})", "stop");
    row(R"({"31":{"start":"09:00","stop":"17:30\n","groups":["vip"]}})", "stop");
    row(R"({"031":{"start":"09:00","stop":"17:30","groups":["vip"]}})", "days");
    row(R"({"0":{"start":"09:00","stop":"17:30","groups":["vip"]}})", "days");
    row(R"({"128":{"start":"09:00","stop":"17:30","groups":["vip"]}})", "days");
    row(R"({"-1":{"start":"09:00","stop":"17:30","groups":["vip"]}})", "days");
    row(R"({"weekdays":{"start":"09:00","stop":"17:30","groups":["vip"]}})", "days");
    row(R"({"":{"start":"09:00","stop":"17:30","groups":["vip"]}})", "days");
    row(R"({"99999999999999999999":{"start":"09:00","stop":"17:30","groups":["vip"]}})", "days");
    QTest::newRow("a megabyte") << QString(1 << 20, u'{') << persistent;
    QTest::newRow("deep") << QStringLiteral("[").repeated(10000) << persistent;
    QTest::newRow("control characters") << QStringLiteral("{\"31\x01\":{}}") << persistent;
}

void TestRules::acceptRulesAreRefused()
{
    QFETCH(QString, text);
    QFETCH(QString, subject);
    const Result<AcceptRulesChange> change = acceptChange(persistent, text);
    QVERIFY(!change);
    QCOMPARE(change.error().code, ErrorCode::InvalidParameter);
    QVERIFY2(change.error().subject == subject || text.contains(u'\x01'), qPrintable(change.error().subject));
}

void TestRules::temporaryRules_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("subject"); // "" = accepted
    const auto row = [](const char *text, const char *subject) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(subject);
    };
    row(R"({"groups":["nobody"],"duration":60})", "");
    row(R"({"groups":["nobody"]})", "");
    row(R"({"groups":["everybody"],"duration":525600})", "");
    row(R"({"groups":["vip","family"],"duration":0})", "");
    row(R"({"groups":["nobody"],"duration":525601})", "duration");
    row(R"({"groups":["nobody"],"duration":-1})", "duration");
    row(R"({"groups":["nobody"],"duration":1.5})", "duration");
    row(R"({"groups":["nobody"],"duration":1e300})", "duration");
    row(R"({"groups":["nobody"],"duration":"60"})", "duration");
    row(R"({"groups":["nobody"],"duration":null})", "duration");
    row(R"({"groups":["nobody","vip"],"duration":60})", "groups");
    row(R"({"groups":"nobody","duration":60})", "groups");
    row(R"({"groups":[],"duration":60})", "groups");
    row(R"({"duration":60})", "groups");
    row(R"([60])", "temporary");
    row("soon", "temporary");
}

void TestRules::temporaryRules()
{
    QFETCH(QString, text);
    QFETCH(QString, subject);
    const Result<AcceptRulesChange> change = acceptChange(temporary, text);
    QCOMPARE(change.has_value(), subject.isEmpty());
    if (!change)
        QCOMPARE(change.error().subject, subject);
    else
        QCOMPARE(AcceptRulesChange::fromForm(change->toForm()), change);
}

void TestRules::rejectRulesRoundTrip()
{
    RejectRulesChange change;
    QVERIFY(change.isEmpty());
    change.patterns = QStringList{QStringLiteral("sip:%31900%@%"), QStringLiteral("sip:\"\\@x")};
    change.add = QStringLiteral("sip:a@b");
    change.remove = QStringLiteral("%@c");
    QCOMPARE(RejectRulesChange::fromForm(change.toForm()), Result<RejectRulesChange>(change));
    QVERIFY(RejectRulesChange::fromForm({})->isEmpty());
    QVERIFY(RejectRulesChange::fromForm({{reject, QString()}})->patterns->isEmpty());
    QVERIFY(RejectRulesChange::fromForm({{reject, QStringLiteral("[]")}})->patterns->isEmpty());
}

void TestRules::rejectRulesAreRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    for (const char *text :
        {"nonsense", "{}", "7", "null", "\"sip:x\"", "[1]", "[null]", "[[\"x\"]]", "[\"x\""})
        QTest::newRow(text) << reject << QString::fromLatin1(text);
    QTest::newRow("a megabyte") << reject << QString(1 << 20, u'[');
    QTest::newRow("a pattern of a megabyte")
        << reject << QStringLiteral("[\"%1\"]").arg(QString(1 << 20, u'x'));
    QStringList many;
    for (int i = 0; i <= maxRejectRules; ++i)
        many << QStringLiteral("\"%1\"").arg(i);
    QTest::newRow("too many") << reject << QStringLiteral("[%1]").arg(many.join(u','));
    for (const QString &key : {QStringLiteral("add"), QStringLiteral("remove")}) {
        QTest::addRow("%s nothing", qPrintable(key)) << key << QStringLiteral(" ");
        QTest::addRow("%s a megabyte", qPrintable(key)) << key << QString(1 << 20, u'x');
    }
}

void TestRules::rejectRulesAreRefused()
{
    QFETCH(QString, key);
    QFETCH(QString, text);
    const Result<RejectRulesChange> change = RejectRulesChange::fromForm({{key, text}});
    QVERIFY(!change);
    QCOMPARE(change.error().code, ErrorCode::InvalidParameter);
    QCOMPARE(change.error().subject, key);
}

void TestRules::patternsAreNormalized_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("pattern"); // "-" = refused
    const auto row = [](const char *written, const char *pattern) {
        QTest::newRow(written) << QString::fromUtf8(written) << QString::fromLatin1(pattern);
    };
    row("spam@example.net", "sip:spam@example.net");
    row(" SIP:Spam@Example.net ", "sip:spam@example.net");
    row("sips:spam@example.net", "sip:spam@example.net");
    row("%@spam.example", "sip:%@spam.example");
    row("sip:%31900%@%", "sip:%31900%@%");
    row("%", "sip:%");
    row("", "");
    row("sip:", "");
    row("a b@c", "-");
    row("a\nb@c", "-");
    row("a\x01@c", "-");
    row("ä@c", "-");
    QTest::newRow("255") << QString(251, u'x') << QString(QStringLiteral("sip:") + QString(251, u'x'));
    QTest::newRow("256") << QString(252, u'x') << QStringLiteral("-");
    QTest::newRow("a megabyte") << QString(1 << 20, u'x') << QStringLiteral("-");
}

void TestRules::patternsAreNormalized()
{
    QFETCH(QString, written);
    QFETCH(QString, pattern);
    const Result<QString> normalized = normalizedRejectPattern(written);
    QCOMPARE(normalized.value_or(QStringLiteral("-")), pattern);
    if (normalized)
        QCOMPARE(normalizedRejectPattern(*normalized), normalized);
}

void TestRules::blocking_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("pattern"); // "" = refused
    const auto row = [](const char *written, const char *pattern) {
        QTest::newRow(written) << QString::fromUtf8(written) << QString::fromLatin1(pattern);
    };
    row("spam@example.net", "sip:spam@example.net");
    row("sip:Spam@Example.net", "sip:spam@example.net");
    row("@bad.example", "sip:%@bad.example");
    row("+31 900 123-4567", "sip:%319001234567@%");
    row("0031 900 1234567", "sip:%319001234567@%");
    row("0900 1234567", "sip:%9001234567@%");
    row("101", "sip:101@example.org");
    row("0800", "sip:0800@example.org"); // too short to be told by its end
    row("+31900", "sip:+31900@example.org");
    row("bob", "sip:bob@example.org");
    row("+31201234567@gateway.example", "sip:+31201234567@gateway.example");
    row("anonymous", "sip:anonymous@%");
    row("%31900%@%", "sip:%31900%@%");
    row("", "");
    row("@", "");
    row("two words", "");
    row("a@b@c", "");
    row("b\x01ob", "");
}

void TestRules::blocking()
{
    QFETCH(QString, written);
    QFETCH(QString, pattern);
    const QString domain = QStringLiteral("example.org");
    const Result<QString> made = rejectPatternOf(written, domain);
    QCOMPARE(made.value_or(QString()), pattern);
    if (!made) {
        QCOMPARE(made.error().code, ErrorCode::AddressInvalid);
        return;
    }
    // It is as it will be stored, and it turns away whom it was made for.
    QCOMPARE(normalizedRejectPattern(*made).value(), *made);
    if (const Result<QString> caller = callerAddress(written, domain))
        QVERIFY(rejectPatternMatches(*made, *caller));
}

void TestRules::dndExceptions_data()
{
    QTest::addColumn<QString>("except");
    QTest::addColumn<int>("count"); // -1 = refused
    QTest::newRow("none") << QString() << 0;
    QTest::newRow("one") << QStringLiteral("vip") << 1;
    QTest::newRow("two") << QStringLiteral(" vip , family ") << 2;
    QTest::newRow("all") << QStringLiteral("vip,business,coworkers,friends,family") << 5;
    QTest::newRow("twice") << QStringLiteral("vip,vip") << -1;
    QTest::newRow("nobody") << QStringLiteral("nobody") << -1;
    QTest::newRow("everybody") << QStringLiteral("everybody") << -1;
    QTest::newRow("case") << QStringLiteral("VIP") << -1;
    QTest::newRow("empty part") << QStringLiteral("vip,") << -1;
    QTest::newRow("a megabyte") << QString(1 << 20, u',') << -1;
}

void TestRules::dndExceptions()
{
    QFETCH(QString, except);
    QFETCH(int, count);
    const Result<DndOn> order = DndOn::fromForm({{QStringLiteral("except"), except}});
    QCOMPARE(order ? static_cast<int>(order->except.size()) : -1, count);
    if (!order) {
        QCOMPARE(order.error().subject, QStringLiteral("except"));
        return;
    }
    QCOMPARE(DndOn::fromForm(order->toForm()), order);
    const DndState state{true, 60, order->except};
    QCOMPARE(DndState::fromJson(state.toJson()), Result<DndState>(state));
    QCOMPARE(state.toJson().toObject().contains(u"except"), count > 0);
    AcceptRules rules;
    rules.temporaryGroups = state.toRule().groups;
    QCOMPARE(rules.toDndState(0).except, order->except);
}

void TestRules::words()
{
    // Tuesday 2026-11-24 14:00 in Amsterdam.
    constexpr qint64 now = 1795525200;
    const CallText text(TimeText(now, QTimeZone("Europe/Amsterdam"), QLocale::c()));
    const QStringList vipAndFamily{QStringLiteral("vip"), QStringLiteral("family")};
    QCOMPARE(text.days(127), QStringLiteral("every day"));
    QCOMPARE(text.days(31), QStringLiteral("weekdays"));
    QCOMPARE(text.days(96), QStringLiteral("weekend"));
    QCOMPARE(text.days(64 + 1), QStringLiteral("Monday, Sunday"));
    QCOMPARE(text.groups(vipAndFamily), QStringLiteral("VIP and family"));
    QCOMPARE(text.groups({}), QStringLiteral("nobody"));
    QCOMPARE(text.rule({31, QStringLiteral("09:00"), QStringLiteral("17:30"), vipAndFamily}),
        QString::fromUtf8("weekdays 09:00–17:30: VIP and family"));
    QCOMPARE(text.rule({64, QStringLiteral("00:00"), QStringLiteral("23:59"), {QStringLiteral("nobody")}}),
        QStringLiteral("Sunday: nobody"));
    QCOMPARE(text.temporary({{QStringLiteral("nobody")}, now + 3 * 3600}),
        QStringLiteral("do not disturb until 17:00"));
    QCOMPARE(text.temporary({vipAndFamily, 0}), QStringLiteral("do not disturb, except for VIP and family"));
    QCOMPARE(text.temporary({{QStringLiteral("everybody")}, now + 3 * 3600}),
        QStringLiteral("everybody until 17:00"));
    QCOMPARE(
        CallText::person(QStringLiteral("+31612345678@example.org"), QStringLiteral("alice@example.org")),
        QStringLiteral("+31 6 12345678"));
}

void TestRules::stepsInWords()
{
    const CallText text(TimeText(1795525200, QTimeZone::utc(), QLocale::c()));
    CallFacts facts;
    facts.account = QStringLiteral("alice@example.org");
    facts.devices = 1;
    facts.forwarding.rows = {{ForwardCondition::NoAnswer, QString(voicemailKeyword), 0, {}, {}}};
    const CallPath rings = followCall(facts, QStringLiteral("bob@example.org"), 1795525200);
    QStringList said;
    for (const CallStep &step : rings.steps)
        said << text.step(step, rings);
    QCOMPARE(said,
        (QStringList{QStringLiteral("There are no reject rules."),
            QStringLiteral("Calls are not all forwarded."), QStringLiteral("Do not disturb is off."),
            QStringLiteral("There are no accept rules: everybody gets through."),
            QStringLiteral("1 phone is signed in."), QStringLiteral("They ring for 35 s."),
            QStringLiteral("If they are busy, so is the line for the caller (486)."),
            QStringLiteral("Without an answer after 35 s the call goes to voicemail.")}));
    QCOMPARE(text.outcome(rings), QStringLiteral("Your devices ring for bob@example.org."));

    facts.temporary = {{QStringLiteral("family")}, 0};
    const CallPath refused = followCall(facts, QStringLiteral("anonymous@anonymous.invalid"), 1795525200);
    QCOMPARE(text.step(*refused.step(CallStep::Kind::TemporaryRule), refused),
        QStringLiteral("In force: do not disturb, except for family; a caller who hides is none of them."));
    QCOMPARE(text.outcome(refused), QStringLiteral("The call of a caller who hides is turned away (480)."));

    CallStep newer;
    newer.sentence = QStringLiteral("The moon is full.");
    QCOMPARE(text.step(newer, rings), newer.sentence);
}

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
