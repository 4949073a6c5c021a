// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "apifixture.h"
#include "core/contract/accepthours.h"
#include "core/contract/callrules.h"
#include "core/server/store/migrator.h"
#include "core/server/store/sqltexts.h"
#include "driverstest.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

/// Writing rules and asking what they do, through the API on both drivers: what a client sends, what it reads
/// back, what the SIP server sees, and that bad input changes nothing.
class TestSettingsRules : public DriversTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startPostgres(); }
    void acceptRulesRoundTrip_data() { drivers_data(); }
    void acceptRulesRoundTrip();
    void temporaryRules_data() { drivers_data(); }
    void temporaryRules();
    void dndExceptions_data() { drivers_data(); }
    void dndExceptions();
    void rejectRules_data() { drivers_data(); }
    void rejectRules();
    void badInputChangesNothing_data() { drivers_data(); }
    void badInputChangesNothing();
    void everyWriteIsAudited_data() { drivers_data(); }
    void everyWriteIsAudited();
    void explainCall_data() { drivers_data(); }
    void explainCall();
    void explainCallReadsTimes();
    void patternsMeanTheSameToSql_data() { drivers_data(); }
    void patternsMeanTheSameToSql();
    void windowsAreWhatTheSipServerReads_data() { drivers_data(); }
    void windowsAreWhatTheSipServerReads();
    void migrationMakesTheSameWindows_data() { drivers_data(); }
    void migrationMakesTheSameWindows();

private:
    std::unique_ptr<ApiFixture> newFixture()
    {
        QFETCH(bool, postgresql);
        return std::make_unique<ApiFixture>(postgresql ? postgres() : nullptr);
    }
};

namespace {

const QString alice = QStringLiteral("alice");
const QString bob = QStringLiteral("bob");
const QString setAccept = QStringLiteral("set_accept_rules");
const QString getAccept = QStringLiteral("get_accept_rules");
const QString setReject = QStringLiteral("set_reject_rules");
const QString getReject = QStringLiteral("get_reject_rules");
const QString explain = QStringLiteral("explain_call");
const QString persistent = QStringLiteral("persistent");
const QString temporary = QStringLiteral("temporary");

QString compact(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
}

FormParameters one(const QString &key, const char *value)
{
    return {{key, QString::fromUtf8(value)}};
}

/// The windows as a SIP server selects them: days, from, to, groups.
QStringList windowRows(const StoreFixture &office)
{
    return office.select(
        QStringLiteral("SELECT days, from_minute, to_minute, group_names FROM sip_accept_rule"));
}

/// The groups of the windows that hold at a minute of a day (0 = Sunday).
QSet<QString> groupsAt(const QStringList &windows, int day, int minute)
{
    QSet<QString> groups;
    for (const QString &window : windows) {
        const QStringList parts = window.split(u'|');
        if ((parts.at(0).toInt() & (1 << day)) == 0 || parts.at(1).toInt() > minute
            || parts.at(2).toInt() <= minute)
            continue;
        const QStringList names = parts.at(3).split(u' ');
        groups.unite(QSet<QString>(names.begin(), names.end()));
    }
    return groups;
}

const QList<AcceptRule> overlapping{{31, QStringLiteral("09:00"), QStringLiteral("17:30"),
                                        {QStringLiteral("coworkers"), QStringLiteral("vip")}},
    {127, QStringLiteral("00:00"), QStringLiteral("23:59"), {QStringLiteral("everybody")}},
    {64, QStringLiteral("20:00"), QStringLiteral("10:00"), {QStringLiteral("nobody")}},
    {3, QStringLiteral("12:00"), QStringLiteral("13:00"), {QStringLiteral("family")}},
    {5, QStringLiteral("12:30"), QStringLiteral("14:00"), {QStringLiteral("friends")}}};

} // namespace

void TestSettingsRules::acceptRulesRoundTrip()
{
    const auto fixture = newFixture();
    const char *rules = R"({"127":{"groups":["everybody"],"start":"00:00","stop":"23:59"},)"
                        R"("31":{"groups":["coworkers","vip"],"start":"09:00","stop":"17:30"}})";
    QCOMPARE(
        fixture->told(alice, setAccept, one(persistent, rules)), QStringLiteral("true Changed accept rules"));
    const QJsonObject read = fixture->json(alice, getAccept).toObject();
    QCOMPARE(compact(read.value(persistent)), QString::fromLatin1(rules));
    QVERIFY(!read.contains(temporary));
    // What was read can be written as it is.
    const FormParameters back{{persistent, compact(read.value(persistent))}};
    QVERIFY(fixture->told(alice, setAccept, back).startsWith(u"true"));
    QCOMPARE(fixture->json(alice, getAccept).toObject(), read);
    QVERIFY(!fixture->json(bob, getAccept).toObject().contains(persistent));
    QCOMPARE(fixture->told(alice, setAccept), QStringLiteral("true Accept rules remained the same"));
    QCOMPARE(fixture->json(alice, getAccept).toObject(), read);
    QVERIFY(fixture->told(alice, setAccept, one(persistent, "{}")).startsWith(u"true"));
    QVERIFY(!fixture->json(alice, getAccept).toObject().contains(persistent));
    QVERIFY(fixture->office.select(QStringLiteral("SELECT days FROM sip_accept_rule")).isEmpty());
}

void TestSettingsRules::temporaryRules()
{
    const auto fixture = newFixture();
    const auto shown = [&] { return compact(fixture->json(alice, getAccept).toObject().value(temporary)); };
    const auto set = [&](const char *rule) {
        return fixture->told(alice, setAccept, one(temporary, rule)).startsWith(u"true");
    };
    const QString columns = QStringLiteral("SELECT dnd_until, dnd_except, open_until FROM sip_account WHERE "
                                           "username = 'alice'");
    const QString inAnHour = QString::number(fixture->office.clock.now + 3600);
    QVERIFY(set(R"({"groups":["nobody"],"duration":60})"));
    QCOMPARE(shown(), QStringLiteral(R"({"duration":60,"groups":["nobody"]})"));
    QCOMPARE(fixture->office.select(columns), QStringList{inAnHour + QStringLiteral("||0")});
    QVERIFY(set(R"({"groups":["family","vip"],"duration":0})"));
    QCOMPARE(shown(), QStringLiteral(R"({"duration":0,"groups":["family","vip"]})"));
    QCOMPARE(fixture->office.select(columns), QStringList{QStringLiteral("253402300799|family vip|0")});
    QVERIFY(set(R"({"groups":["everybody"],"duration":60})"));
    QCOMPARE(shown(), QStringLiteral(R"({"duration":60,"groups":["everybody"]})"));
    QCOMPARE(fixture->office.select(columns), QStringList{QStringLiteral("0||") + inAnHour});
    QVERIFY(!fixture->json(alice, QStringLiteral("get_dnd")).toObject().value(u"dnd").toBool());
    fixture->office.clock.now += 3600;
    QCOMPARE(shown(), QStringLiteral("{}"));
    // How the incumbent writes "none".
    QVERIFY(set(R"({"groups":["nobody"],"duration":60})"));
    QVERIFY(set(R"({"groups":["everybody"],"duration":0})"));
    QCOMPARE(shown(), QStringLiteral("{}"));
    QVERIFY(set(R"({"groups":["everybody"],"duration":60})"));
    QVERIFY(fixture->told(alice, QStringLiteral("set_dnd_off")).startsWith(u"true"));
    QCOMPARE(fixture->office.select(columns), QStringList{QStringLiteral("0||0")});
}

void TestSettingsRules::dndExceptions()
{
    const auto fixture = newFixture();
    const FormParameters order{{QStringLiteral("duration"), QStringLiteral("60")},
        {QStringLiteral("except"), QStringLiteral("vip, family")}};
    QCOMPARE(fixture->told(alice, QStringLiteral("set_dnd_on"), order),
        QStringLiteral("true Do not disturb has been enabled for 60 minutes"));
    const QJsonObject dnd = fixture->json(alice, QStringLiteral("get_dnd")).toObject();
    QCOMPARE(dnd.value(u"except").toVariant().toStringList(),
        (QStringList{QStringLiteral("vip"), QStringLiteral("family")}));
    QCOMPARE(compact(fixture->json(alice, getAccept).toObject().value(temporary)),
        QStringLiteral(R"({"duration":60,"groups":["vip","family"]})"));
    QVERIFY(fixture->json(alice, QStringLiteral("get_capabilities"))
                .toObject()
                .value(u"features")
                .toArray()
                .contains(QStringLiteral("dnd_except")));
    // Switched on again without exceptions, there are none.
    fixture->told(alice, QStringLiteral("dnd_on"));
    QVERIFY(!fixture->json(alice, QStringLiteral("get_dnd")).toObject().contains(u"except"));
    QVERIFY(fixture->told(alice, QStringLiteral("set_dnd_on"), one(QStringLiteral("except"), "enemies"))
                .startsWith(u"false The value of except"));
}

void TestSettingsRules::rejectRules()
{
    const auto fixture = newFixture();
    const QString reject = QStringLiteral("reject");
    const auto list = [&] { return fixture->get(alice, getReject).body; };
    QCOMPARE(list(), QByteArray("[]"));
    QCOMPARE(fixture->told(alice, setReject, one(reject, R"([" Spam@example.net ","","sip:%31900%@%"])")),
        QStringLiteral("true Changed reject rules"));
    QCOMPARE(list(), QByteArray(R"(["sip:spam@example.net","sip:%31900%@%"])"));
    QCOMPARE(fixture->get(alice, reject).body, list()); // the oldest name
    // One by one; again changes nothing.
    for (int twice = 0; twice < 2; ++twice) {
        QVERIFY(
            fixture->told(alice, setReject, one(QStringLiteral("add"), "%@bad.example")).startsWith(u"true"));
        QCOMPARE(list(), QByteArray(R"(["sip:spam@example.net","sip:%31900%@%","sip:%@bad.example"])"));
    }
    for (int twice = 0; twice < 2; ++twice) {
        QVERIFY(fixture->told(alice, setReject, one(QStringLiteral("remove"), "SIP:spam@example.NET"))
                    .startsWith(u"true"));
        QCOMPARE(list(), QByteArray(R"(["sip:%31900%@%","sip:%@bad.example"])"));
    }
    QCOMPARE(fixture->told(alice, setReject), QStringLiteral("true Reject rules remained the same"));
    QCOMPARE(fixture->get(bob, getReject).body, QByteArray("[]"));
    QVERIFY(fixture->told(alice, setReject, one(reject, "[]")).startsWith(u"true"));
    QCOMPARE(list(), QByteArray("[]"));
}

void TestSettingsRules::badInputChangesNothing()
{
    const auto fixture = newFixture();
    VERIFY_OK(fixture->office.stores->rules.setAcceptRules(
        StoreFixture::console(), fixture->ids.value(alice), overlapping));
    QVERIFY(
        fixture->told(alice, setReject, one(QStringLiteral("add"), "spam@example.net")).startsWith(u"true"));
    const QByteArray accept = fixture->get(alice, getAccept).body;
    const QByteArray reject = fixture->get(alice, getReject).body;
    const qint64 audited = *fixture->office.stores->audit.count();
    const QString mega = QString(1 << 20, u'x');
    const QString good = QStringLiteral(R"({"1":{"start":"09:00","stop":"10:00","groups":["vip"]}})");
    QStringList many;
    for (int i = 0; i <= maxRejectRules; ++i)
        many << QStringLiteral("\"x%1@example.net\"").arg(i);
    const QList<std::pair<QString, FormParameters>> orders{{setAccept, one(persistent, "soon")},
        {setAccept, {{persistent, mega}}}, {setAccept, {{persistent, QStringLiteral("[").repeated(100000)}}},
        {setAccept, {{persistent, QStringLiteral("{\"1\":").repeated(5000)}}},
        {setAccept, one(persistent, R"({"1":{"start":"09:00","stop":"10:00","groups":["root"]}})")},
        {setAccept, one(persistent, R"({"1":{"start":"09:00\u0000","stop":"10:00","groups":["vip"]}})")},
        {setAccept, one(persistent, R"({"1":{"start":"';--","stop":"10:00","groups":["vip"]}})")},
        {setAccept, one(temporary, R"({"groups":["nobody"],"duration":-5})")},
        {setAccept, {{temporary, mega}}},
        // One bad half keeps the good one back.
        {setAccept, {{persistent, good}, {temporary, QStringLiteral(R"({"groups":["root"]})")}}},
        {setReject, one(QStringLiteral("reject"), R"(["ok@example.net","a\nb@c"])")},
        {setReject, one(QStringLiteral("reject"), R"(["ok@example.net",7])")},
        {setReject, {{QStringLiteral("reject"), QStringLiteral("[\"%1\"]").arg(mega)}}},
        {setReject, {{QStringLiteral("reject"), QStringLiteral("[%1]").arg(many.join(u','))}}},
        {setReject, {{QStringLiteral("add"), mega}}},
        {setReject, one(QStringLiteral("add"), "a\x01@example.net")},
        {setReject, one(QStringLiteral("add"), "\xe2\x80\xae@example.net")},
        {setReject, one(QStringLiteral("remove"), "a b")},
        {QStringLiteral("set_dnd_on"), one(QStringLiteral("except"), "vip;family")},
        {QStringLiteral("set_dnd_on"), {{QStringLiteral("except"), mega}}}, {explain, {}},
        {explain, {{QStringLiteral("caller"), mega}}}, {explain, one(QStringLiteral("caller"), "a\x01@b")},
        {explain, {{QStringLiteral("caller"), bob}, {QStringLiteral("time"), QStringLiteral("-1")}}},
        {explain, {{QStringLiteral("caller"), bob}, {QStringLiteral("time"), mega}}}};
    for (const auto &[action, form] : orders) {
        const HttpReply reply = fixture->post(alice, action, form);
        QCOMPARE(reply.status, 200);
        const std::optional<Error> error = failureFromJson(jsonOf(reply.body));
        const QByteArray where = action.toUtf8() + ' ' + form.encoded().left(120);
        QVERIFY2(error, where.constData());
        QVERIFY2(error->code == ErrorCode::InvalidParameter || error->code == ErrorCode::MissingParameter
                || error->code == ErrorCode::AddressInvalid,
            where.constData());
        QVERIFY2(reply.body.size() < 1000 && error->detail.size() > 20, where.constData());
        QCOMPARE(fixture->get(alice, getAccept).body, accept);
        QCOMPARE(fixture->get(alice, getReject).body, reject);
    }
    QCOMPARE(*fixture->office.stores->audit.count(), audited);
}

void TestSettingsRules::everyWriteIsAudited()
{
    const auto fixture = newFixture();
    const auto newest = [&] {
        return fixture->office.stores->audit.linesOf(inOffice(alice), 1)->constFirst().change;
    };
    fixture->told(alice, setReject, one(QStringLiteral("add"), "spam@example.net"));
    QCOMPARE(newest().action, setReject);
    QCOMPARE(newest().newValue, QStringLiteral("sip:spam@example.net"));
    fixture->told(alice, QStringLiteral("set_dnd_on"), one(QStringLiteral("except"), "vip"));
    QCOMPARE(newest().newValue, QStringLiteral("on except vip"));
    fixture->told(alice, setAccept, one(temporary, R"({"groups":["everybody"],"duration":1})"));
    QCOMPARE(newest().action, setAccept);
    QCOMPARE(newest().oldValue, QStringLiteral("on except vip"));
    QCOMPARE(newest().newValue, QStringLiteral("everybody until %1").arg(fixture->office.clock.now + 60));
    const qint64 before = *fixture->office.stores->audit.count();
    fixture->told(alice, setAccept, one(persistent, "{}"));
    QCOMPARE(*fixture->office.stores->audit.count(), before + 1);
}

void TestSettingsRules::explainCall()
{
    const auto fixture = newFixture();
    const qint64 id = fixture->ids.value(alice);
    Stores &stores = *fixture->office.stores;
    const auto ask = [&](const char *caller) {
        const Result<CallPath> path =
            CallPath::fromJson(fixture->json(alice, explain, one(QStringLiteral("caller"), caller)));
        return path.value_or(CallPath{});
    };
    const CallPath offline = ask("bob");
    QCOMPARE(offline.account, inOffice(alice));
    QCOMPARE(offline.caller, inOffice(bob));
    QCOMPARE(offline.time, fixture->office.clock.now);
    QCOMPARE(offline.outcome, CallPath::Outcome::Refused); // no device is registered
    VERIFY_OK(stores.devices.registerDevice(id, {QStringLiteral("192.0.2.1:5060"), {}, 600, {}, {}}));
    QCOMPARE(ask("bob").outcome, CallPath::Outcome::Rings);
    QVERIFY(fixture->told(alice, setReject, one(QStringLiteral("add"), "%31900%@%")).startsWith(u"true"));
    const CallPath rejected = ask("+31 900 1234567");
    QCOMPARE(rejected.outcome, CallPath::Outcome::Rejected);
    QCOMPARE(rejected.steps.constFirst().sentence,
        QStringLiteral("+319001234567@example.org matches the reject rule sip:%31900%@%: refused with 603."));
    VERIFY_OK(stores.rules.addContact(StoreFixture::console(), id, QStringLiteral("vip"), inOffice(bob)));
    fixture->told(alice, QStringLiteral("set_dnd_on"), one(QStringLiteral("except"), "vip"));
    QCOMPARE(ask("bob").outcome, CallPath::Outcome::Rings);
    QCOMPARE(ask("carol").outcome, CallPath::Outcome::Refused);
    fixture->told(alice, QStringLiteral("set_call_forwarding"), one(QStringLiteral("FUNV"), "bob"));
    const CallPath forwarded = ask("carol");
    QCOMPARE(forwarded.condition, std::optional(ForwardCondition::Unavailable));
    QCOMPARE(forwarded.target, inOffice(bob));
    // Each step has a sentence of its own.
    for (const CallPath &path : {offline, rejected, forwarded, ask("bob")}) {
        for (const CallStep &step : path.steps)
            QVERIFY(step.sentence.size() > 10 && step.sentence.endsWith(u'.'));
    }
    // Nobody is told about another account.
    const FormParameters others{{QStringLiteral("caller"), bob}, {QStringLiteral("account"), inOffice(bob)}};
    QCOMPARE(fixture->get(alice, explain, others).status, 403);
}

void TestSettingsRules::explainCallReadsTimes()
{
    ApiFixture fixture;
    VERIFY_OK(fixture.office.stores->rules.setAcceptRules(
        StoreFixture::console(), fixture.ids.value(alice), overlapping));
    const QString zone =
        fixture.json(alice, QStringLiteral("get_identity")).toObject().value(u"timezone").toString();
    const QTimeZone local = accountZone(zone);
    const qint64 noon = QDateTime(QDate(2026, 11, 24), QTime(12, 0), local).toSecsSinceEpoch();
    for (const QString &time : {QString::number(noon), QStringLiteral("2026-11-24T12:00"),
             QDateTime::fromSecsSinceEpoch(noon, Qt::UTC).toString(Qt::ISODate)}) {
        const FormParameters form{{QStringLiteral("caller"), bob}, {QStringLiteral("time"), time}};
        const Result<CallPath> path = CallPath::fromJson(fixture.json(alice, explain, form));
        VERIFY_OK(path);
        QCOMPARE(path->time, noon);
        QCOMPARE(path->timeZone, zone);
        QCOMPARE(path->step(CallStep::Kind::AcceptRules)->groups, QStringList{QStringLiteral("family")});
    }
}

void TestSettingsRules::patternsMeanTheSameToSql()
{
    const auto fixture = newFixture();
    const QStringList patterns{QStringLiteral("sip:spam@example.net"), QStringLiteral("sip:%31900%@%"),
        QStringLiteral("sip:%@bad.example"), QStringLiteral("sip:john_doe@example.net"),
        QStringLiteral("sip:back\\slash@example.net"), QStringLiteral("sip:a%b%c@x.example"),
        QStringLiteral("sip:Loud@EXAMPLE.net"), QStringLiteral("sip:%%"),
        QStringLiteral("sip:\\%@x.example")};
    const QStringList callers{QStringLiteral("spam@example.net"), QStringLiteral("+319001@example.org"),
        QStringLiteral("x@bad.example"), QStringLiteral("john_doe@example.net"),
        QStringLiteral("johnxdoe@example.net"), QStringLiteral("back\\slash@example.net"),
        QStringLiteral("backslash@example.net"), QStringLiteral("abc@x.example"),
        QStringLiteral("acb@x.example"), QStringLiteral("loud@example.net"), QStringLiteral("\\x@x.example")};
    for (const QString &pattern : patterns) {
        VERIFY_OK(fixture->office.stores->rules.setRejectRules(
            StoreFixture::console(), fixture->ids.value(alice), {pattern}));
        for (const QString &caller : callers) {
            const bool found =
                !fixture->office
                     .select(QStringLiteral("SELECT 1 FROM sip_reject_rule WHERE 'sip:%1' LIKE "
                                            "pattern ESCAPE '\\'")
                                 .arg(caller))
                     .isEmpty();
            QVERIFY2(rejectPatternMatches(pattern, caller) == found, qPrintable(pattern + u' ' + caller));
        }
    }
}

void TestSettingsRules::windowsAreWhatTheSipServerReads()
{
    const auto fixture = newFixture();
    VERIFY_OK(fixture->office.stores->rules.setAcceptRules(
        StoreFixture::console(), fixture->ids.value(alice), overlapping));
    const auto at = [](const char *time) { return minuteOfDay(QString::fromLatin1(time)); };
    const auto groups = [](const char *text) {
        const QStringList names = QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
        return QSet<QString>(names.begin(), names.end());
    };
    const QStringList windows = windowRows(fixture->office);
    // Monday (1) is in all but the Sunday rule, whose night reaches into it.
    QCOMPARE(groupsAt(windows, 0, at("12:00")), groups("everybody"));
    QCOMPARE(groupsAt(windows, 0, at("20:00")), groups(""));
    QCOMPARE(groupsAt(windows, 1, at("09:59")), groups(""));
    QCOMPARE(groupsAt(windows, 1, at("10:00")), groups("coworkers vip"));
    QCOMPARE(groupsAt(windows, 1, at("12:00")), groups("family"));
    QCOMPARE(groupsAt(windows, 1, at("12:30")), groups("family friends"));
    QCOMPARE(groupsAt(windows, 1, at("13:00")), groups("friends"));
    QCOMPARE(groupsAt(windows, 1, at("17:30")), groups("everybody"));
    QCOMPARE(groupsAt(windows, 2, at("12:45")), groups("family"));
    QCOMPARE(groupsAt(windows, 3, at("12:45")), groups("friends"));
    QCOMPARE(groupsAt(windows, 6, at("23:59")), groups("everybody"));
}

void TestSettingsRules::migrationMakesTheSameWindows()
{
    // The windows of rules that an earlier version stored, made by SQL, are those that the program makes.
    const auto fixture = newFixture();
    Database &database = fixture->office.stores->database();
    const QString migration =
        migrationNames().filter(QStringLiteral("temporary_rules")).value(0, QStringLiteral("none"));
    QVERIFY(migrationSteps(database.driver(), migration).size() > 3);
    const QList<QList<AcceptRule>> weeks{overlapping, overlapping.mid(0, 1), overlapping.mid(2, 1), {},
        {{96, QStringLiteral("22:00"), QStringLiteral("00:00"), {QStringLiteral("vip")}},
            {31, QStringLiteral("23:00"), QStringLiteral("05:00"), {QStringLiteral("family")}}}};
    for (const QList<AcceptRule> &rules : weeks) {
        VERIFY_OK(fixture->office.stores->rules.setAcceptRules(
            StoreFixture::console(), fixture->ids.value(alice), rules));
        const auto everyQuarter = [&] {
            const QStringList windows = windowRows(fixture->office);
            QStringList all{windows.isEmpty() ? QStringLiteral("no rule") : QStringLiteral("rules")};
            for (int day = 0; day < 7; ++day) {
                for (int minute = 0; minute < 1440; minute += 15) {
                    QStringList names = groupsAt(windows, day, minute).values();
                    names.sort();
                    all << names.join(u' ');
                }
            }
            return all;
        };
        const QStringList made = everyQuarter();
        for (const QString &step : migrationSteps(database.driver(), migration)) {
            if (step.startsWith(u"02") || step.startsWith(u"03"))
                VERIFY_OK(database.runText(migrationText(database.driver(), migration, step)));
        }
        QCOMPARE(everyQuarter(), made);
    }
}

QTEST_GUILESS_MAIN(TestSettingsRules)
#include "tst_settingsrules.moc"
