// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callcases.h"
#include "core/contract/accepthours.h"
#include "core/contract/errorcodes.h"
#include "core/contract/reach.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using Kind = CallStep::Kind;
using Verdict = CallStep::Verdict;

/// What becomes of a call, against the table in cases/callrules.txt; and that everything else which judges
/// the same rules agrees with it.
class TestCallRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cases_data();
    void cases();
    void pathsRoundTrip();
    void windowsAgree();
    void reachAgrees();
    void windows_data();
    void windows();
    void pathTellsWhatDecided();
    void callers_data();
    void callers();
    void moments_data();
    void moments();
    void hostileQueries();
    void newerServersAreReadable();

private:
    QList<CallCase> m_cases;
};

namespace {

/// The outcome as the table writes it; what follows ringing as far as the table says it.
QString written(const CallPath &path, const QString &like)
{
    const auto follows = [&path](Kind kind) {
        const CallStep *step = path.step(kind);
        return step->verdict == Verdict::Forwarded ? forwardConditionKey(*step->condition)
                                                   : QString::number(step->status);
    };
    switch (path.outcome) {
    case CallPath::Outcome::Rings:
        return like == QLatin1String("rings")
            ? like
            : QStringLiteral("rings %1 %2").arg(follows(Kind::Busy), follows(Kind::NoAnswer));
    case CallPath::Outcome::Forwarded:
        return forwardConditionKey(*path.condition) + u' ' + path.target;
    case CallPath::Outcome::Rejected:
    case CallPath::Outcome::Refused:
        return QString::number(path.status);
    }
    return {};
}

CallPath pathOf(const CallCase &each)
{
    return followCall(
        each.facts, callerAddress(each.caller, QStringLiteral("example.org")).value_or(QString()), each.at);
}

/// The groups that windows let through, as the SIP server finds them: by day and minute on the wall.
QStringList groupsIn(const QList<AcceptWindow> &windows, const QTimeZone &zone, qint64 at)
{
    const QDateTime local = QDateTime::fromSecsSinceEpoch(at, zone);
    const int minute = local.time().hour() * 60 + local.time().minute();
    QStringList groups;
    for (const AcceptWindow &window : windows) {
        if ((window.days & (1 << (local.date().dayOfWeek() - 1))) != 0 && window.fromMinute <= minute
            && minute < window.toMinute)
            groups += window.groups;
    }
    groups.sort();
    return groups;
}

} // namespace

void TestCallRules::initTestCase()
{
    m_cases = readCallCases(QStringLiteral(CALL_CASES));
    QVERIFY(m_cases.size() >= 200);
}

void TestCallRules::cases_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < m_cases.size(); ++i)
        QTest::newRow(qPrintable(m_cases.at(i).name)) << i;
}

void TestCallRules::cases()
{
    QFETCH(int, index);
    const CallCase &each = m_cases.at(index);
    QVERIFY2(!each.outcome.isEmpty(), qPrintable(each.name));
    QVERIFY2(callerAddress(each.caller, QStringLiteral("example.org")), qPrintable(each.caller));
    const CallPath path = pathOf(each);
    QCOMPARE(written(path, each.outcome), each.outcome);
    // The path leads where the outcome says.
    const CallStep &last = path.steps.constLast();
    QCOMPARE(path.outcome == CallPath::Outcome::Rings, last.kind == Kind::NoAnswer);
    if (path.outcome == CallPath::Outcome::Forwarded)
        QCOMPARE(last.target, path.target);
    QCOMPARE(path.steps.constFirst().kind, Kind::RejectList);
}

void TestCallRules::pathsRoundTrip()
{
    for (const CallCase &each : std::as_const(m_cases)) {
        const CallPath path = pathOf(each);
        const QByteArray json = QJsonDocument(path.toJson().toObject()).toJson();
        const Result<CallPath> back = CallPath::fromJson(QJsonDocument::fromJson(json).object());
        QVERIFY(back);
        QCOMPARE(*back, path);
    }
}

void TestCallRules::windowsAgree()
{
    // What the SIP server reads, against the judgement, for every minute of the weeks in which clocks change.
    QSet<QString> seen;
    for (const CallCase &each : std::as_const(m_cases)) {
        const QString account = each.name.section(u',', 1);
        if (each.facts.acceptRules.isEmpty() || seen.contains(account))
            continue;
        seen.insert(account);
        const QTimeZone zone = accountZone(each.facts.timeZone);
        const QList<AcceptWindow> windows = acceptWindows(each.facts.acceptRules);
        const bool anyRule = judgeAcceptRules(each.facts.acceptRules, zone, each.at).hasRules;
        QCOMPARE(windows.isEmpty(), !anyRule);
        for (const char *start : {"2026-03-05", "2026-03-26", "2026-10-22"}) {
            const qint64 begin =
                QDateTime(QDate::fromString(QLatin1String(start), Qt::ISODate), QTime(0, 0), Qt::UTC)
                    .toSecsSinceEpoch();
            for (qint64 at = begin; anyRule && at < begin + 12 * 86400; at += 300) {
                QStringList judged = judgeAcceptRules(each.facts.acceptRules, zone, at).groups;
                judged.sort();
                QCOMPARE(groupsIn(windows, zone, at), judged);
            }
        }
    }
    QVERIFY(seen.size() > 20);
}

void TestCallRules::reachAgrees()
{
    // The sentence of the Overview and the path of a call are two views of one judgement.
    for (const CallCase &each : std::as_const(m_cases)) {
        const CallFacts &facts = each.facts;
        ReachFacts reachFacts;
        reachFacts.identity.sipAddress = facts.account;
        reachFacts.identity.timeZone = facts.timeZone;
        reachFacts.identity.mobileNumber = facts.mobileNumber;
        reachFacts.forwarding = facts.forwarding;
        reachFacts.rules.persistent = facts.acceptRules;
        reachFacts.voicemail = Voicemail{};
        reachFacts.voicemail->exists = facts.hasMailbox;
        if (facts.devices)
            reachFacts.devices = DeviceList{QList<Device>(*facts.devices)};
        if (facts.temporary.groups.contains(everybodyGroup)) {
            if (facts.temporary.holdsAt(each.at))
                reachFacts.rules.temporaryGroups = facts.temporary.groups;
        } else if (!facts.temporary.groups.isEmpty()) {
            reachFacts.dnd = {true, facts.temporary.until, facts.temporary.groups};
            reachFacts.dnd.except.removeAll(QString(nobodyGroup));
        }
        const Reach reach = reachOf(reachFacts, each.at);
        const CallPath path = pathOf(each);
        if (path.outcome == CallPath::Outcome::Rejected
            || facts.forwarding.row(ForwardCondition::AllCalls)->target == mobileKeyword)
            continue; // the Overview does not speak of single callers, nor of numbers that are missing
        const QByteArray where = each.name.toUtf8();
        QVERIFY2((reach.state == Reach::State::Forwarding) == (path.condition == ForwardCondition::AllCalls),
            where.constData());
        if (reach.state == Reach::State::Forwarding)
            continue;
        const bool accepted = path.step(Kind::Devices) != nullptr;
        if (reach.callers == Reach::Callers::Everybody)
            QVERIFY2(accepted, where.constData());
        if (reach.callers == Reach::Callers::Nobody)
            QVERIFY2(!accepted, where.constData());
        if (reach.callers == Reach::Callers::Groups) {
            const QStringList own =
                groupsOfCaller(facts.contacts, path.caller, QStringLiteral("example.org"));
            const bool isOne = std::any_of(own.begin(), own.end(),
                [&reach](const QString &group) { return reach.groups.contains(group); });
            QVERIFY2(accepted == isOne, where.constData());
        }
    }
}

void TestCallRules::windows_data()
{
    QTest::addColumn<QList<AcceptRule>>("rules");
    QTest::addColumn<QList<AcceptWindow>>("windows");
    const QStringList everybody{QString(everybodyGroup)};
    const QStringList nobody{QString(nobodyGroup)};
    const QStringList vip{QStringLiteral("vip")};
    const auto time = [](const char *text) { return QString::fromLatin1(text); };
    using Rules = QList<AcceptRule>;
    using Windows = QList<AcceptWindow>;
    QTest::newRow("none") << Rules{} << Windows{};
    QTest::newRow("ignored") << Rules{{127, time("00:00"), time("00:00"), nobody}} << Windows{};
    QTest::newRow("weekdays") << Rules{{31, time("09:00"), time("17:30"), everybody}}
                              << Windows{{31, 540, 1050, everybody}};
    QTest::newRow("whole day") << Rules{{127, time("00:00"), time("23:59"), everybody}}
                               << Windows{{127, 0, 1440, everybody}};
    QTest::newRow("past midnight") << Rules{{1, time("22:00"), time("06:00"), everybody}}
                                   << Windows{{2, 0, 360, everybody}, {1, 1320, 1440, everybody}};
    QTest::newRow("sunday night") << Rules{{64, time("22:00"), time("06:00"), everybody}}
                                  << Windows{{1, 0, 360, everybody}, {64, 1320, 1440, everybody}};
    QTest::newRow("till midnight") << Rules{{1, time("22:00"), time("00:00"), everybody}}
                                   << Windows{{1, 1320, 1440, everybody}};
    QTest::newRow("nobody closes") << Rules{{127, time("00:00"), time("23:59"), nobody}}
                                   << Windows{{127, 0, 0, nobody}};
    QTest::newRow("never on sunday") << Rules{{64, time("00:00"), time("23:59"), nobody},
        {127, time("00:00"), time("23:59"), everybody}}
                                     << Windows{{63, 0, 1440, everybody}};
    QTest::newRow("narrow within wide")
        << Rules{{31, time("09:00"), time("17:30"), vip}, {127, time("00:00"), time("23:59"), everybody}}
        << Windows{{31, 0, 540, everybody}, {96, 0, 1440, everybody}, {31, 540, 1050, vip},
               {31, 1050, 1440, everybody}};
    QTest::newRow("neighbours are joined")
        << Rules{{1, time("09:00"), time("12:00"), everybody}, {3, time("12:00"), time("15:00"), everybody}}
        << Windows{{1, 540, 900, everybody}, {2, 720, 900, everybody}};
}

void TestCallRules::windows()
{
    QFETCH(QList<AcceptRule>, rules);
    QFETCH(QList<AcceptWindow>, windows);
    QVERIFY(acceptWindows(rules) == windows);
    std::reverse(rules.begin(), rules.end());
    QVERIFY(acceptWindows(rules) == windows); // whatever order they come in
}

void TestCallRules::pathTellsWhatDecided()
{
    const auto caseOf = [this](const char *account) {
        const auto found = std::find_if(m_cases.begin(), m_cases.end(),
            [&](const CallCase &each) { return each.name.endsWith(QLatin1String(account)); });
        return *found;
    };
    const CallPath rejected = pathOf(caseOf(", rejecting"));
    QCOMPARE(rejected.steps.size(), 1);
    QCOMPARE(rejected.steps.constFirst().pattern, QStringLiteral("sip:spam@example.net"));

    CallCase seed = caseOf(", the-example-of-the-specification");
    const CallPath accepted = pathOf(seed);
    QList<Kind> kinds;
    for (const CallStep &step : accepted.steps)
        kinds << step.kind;
    QCOMPARE(kinds,
        (QList{Kind::RejectList, Kind::AllCalls, Kind::TemporaryRule, Kind::AcceptRules, Kind::Devices,
            Kind::Ring, Kind::Busy, Kind::NoAnswer}));
    const CallStep *rules = accepted.step(Kind::AcceptRules);
    QCOMPARE(rules->verdict, Verdict::Accepted);
    QCOMPARE(rules->rules.size(), 1);
    QCOMPARE(rules->rules.constFirst().days, 31);
    QCOMPARE(rules->groups, (QStringList{QStringLiteral("coworkers"), QStringLiteral("vip")}));
    QCOMPARE(accepted.step(Kind::Devices)->devices, std::optional<int>(2));
    QCOMPARE(accepted.step(Kind::NoAnswer)->seconds, 35);
    QCOMPARE(accepted.timeZone, QStringLiteral("Europe/Amsterdam"));

    const CallCase dnd = caseOf(", dnd-except-family");
    const CallPath dndPath = pathOf(dnd);
    const CallStep *temporary = dndPath.step(Kind::TemporaryRule);
    QCOMPARE(temporary->until, dnd.facts.temporary.until);
    QVERIFY(!dndPath.step(Kind::AcceptRules)); // overridden, so not asked
}

void TestCallRules::callers_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("address"); // "" = refused
    const auto row = [](const char *written, const char *address) {
        QTest::newRow(written) << QString::fromUtf8(written) << QString::fromLatin1(address);
    };
    row("bob@example.net", "bob@example.net");
    row("  SIPS:Bob@Example.NET ", "bob@example.net");
    row("tel:+31-20-1234567", "+31201234567@example.org");
    row("\"A <b> c\" <sip:bob@example.net>;tag=1", "bob@example.net");
    row("bob@192.0.2.1:5060", "bob@192.0.2.1");
    row("+31 (20) 123.4567", "+31201234567@example.org");
    row("0031 20 1234567", "0031201234567@example.org");
    row("alice.b", "alice.b@example.org");
    row("Anonymous", "anonymous@anonymous.invalid");
    row("x=y%20z!@example.net", "x=y%20z!@example.net");
    row("", "");
    row("@example.net", "");
    row("bob@", "");
    row("bob@ex ample.net", "");
    row("b\"ob@example.net", "");
    row("bob@a@example.net", "");
    row("<bob@example.net", "");
    row("b\nob@example.net", "");
    row("böb@example.net", "");
    row("bob@exämple.net", "");
}

void TestCallRules::callers()
{
    QFETCH(QString, written);
    QFETCH(QString, address);
    const Result<QString> read = callerAddress(written, QStringLiteral("example.org"));
    QCOMPARE(read.value_or(QString()), address);
    if (!read)
        QCOMPARE(read.error().code, ErrorCode::AddressInvalid);
    const Result<QString> huge = callerAddress(QString(1 << 20, u'a'), QStringLiteral("example.org"));
    QVERIFY(!huge && huge.error().subject.size() <= 100);
}

void TestCallRules::moments_data()
{
    QTest::addColumn<QString>("time");
    QTest::addColumn<QString>("utc"); // "" = refused
    const auto row = [](const char *time, const char *utc) {
        QTest::newRow(time) << QString::fromLatin1(time) << QString::fromLatin1(utc);
    };
    row("", "2026-11-21T00:00:00Z"); // now
    row("0", "1970-01-01T00:00:00Z");
    row("1795525200", "2026-11-24T13:00:00Z");
    row("253402300799", "9999-12-31T23:59:59Z");
    row("2026-11-24T13:00:00Z", "2026-11-24T13:00:00Z");
    row("2026-11-24T14:00:00+01:00", "2026-11-24T13:00:00Z");
    row("2026-11-24T14:00", "2026-11-24T13:00:00Z"); // in the account's zone
    row("2026-11-24", "2026-11-23T23:00:00Z");
    row("2100-07-01T12:00", "2100-07-01T10:00:00Z");
    row("2026-03-29T01:59:59", "2026-03-29T00:59:59Z");
    row("2026-03-29T02:30", "2026-03-29T01:30:00Z"); // skipped: as much later, 03:30
    row("2026-03-29T03:00", "2026-03-29T01:00:00Z");
    row("2026-10-25T02:30", "2026-10-25T00:30:00Z"); // twice: the first
    row("2026-10-25T03:00", "2026-10-25T02:00:00Z");
    row("2026-10-25T01:59:59", "2026-10-24T23:59:59Z");
    row("-1", "");
    row("253402300800", "");
    row("99999999999999999999", "");
    row("1969-12-31T00:00:00Z", "");
    row("2026-02-30T00:00", "");
    row("2026-11-24T25:00", "");
    row("noon", "");
    row("1e9", "");
    row("17:00", "");
    row("2026-11-24T14:00:00+99:99", "");
}

void TestCallRules::moments()
{
    QFETCH(QString, time);
    QFETCH(QString, utc);
    const FormParameters form{
        {QStringLiteral("caller"), QStringLiteral("bob")}, {QStringLiteral("time"), time}};
    const Result<CallQuery> query = CallQuery::fromForm(form);
    if (!query) {
        QCOMPARE(query.error().code, ErrorCode::InvalidParameter);
        QCOMPARE(query.error().subject, QStringLiteral("time"));
        QCOMPARE(QString(), utc);
        return;
    }
    QCOMPARE(CallQuery::fromForm(query->toForm()), query);
    const Result<qint64> at = query->moment(QTimeZone("Europe/Amsterdam"), 1795219200);
    QVERIFY(at);
    QCOMPARE(QDateTime::fromSecsSinceEpoch(*at, Qt::UTC).toString(Qt::ISODate), utc);
}

void TestCallRules::hostileQueries()
{
    const auto query = [](const QString &caller, const QString &time) {
        return CallQuery::fromForm({{QStringLiteral("caller"), caller}, {QStringLiteral("time"), time}});
    };
    QCOMPARE(CallQuery::fromForm({}).error().code, ErrorCode::MissingParameter);
    QCOMPARE(query(QStringLiteral("  "), {}).error().code, ErrorCode::MissingParameter);
    QCOMPARE(query(QString(1 << 20, u'1'), {}).error().code, ErrorCode::InvalidParameter);
    QCOMPARE(query(QStringLiteral("bob"), QString(1 << 20, u'1')).error().code, ErrorCode::InvalidParameter);
    QCOMPARE(query(QStringLiteral("bob"), QStringLiteral("\x01")).error().code, ErrorCode::InvalidParameter);
    // A pattern made to be slow, against a caller made to be slow.
    QElapsedTimer timer;
    timer.start();
    CallFacts facts = m_cases.constFirst().facts;
    facts.rejectPatterns = QStringList(1000, QStringLiteral("sip:") + QStringLiteral("%a").repeated(125));
    const CallPath path = followCall(facts, QString(388, u'a') + QStringLiteral("@example.org"), 0);
    QCOMPARE(path.outcome, CallPath::Outcome::Rings);
    QVERIFY(timer.elapsed() < 5000);
    // Nor do a thousand rules hurt.
    facts.rejectPatterns.clear();
    facts.acceptRules = QList<AcceptRule>(1000,
        {127, QStringLiteral("00:00"), QStringLiteral("23:59"), QStringList(100, QStringLiteral("vip"))});
    QCOMPARE(followCall(facts, QStringLiteral("bob@example.org"), 0).outcome, CallPath::Outcome::Refused);
    for (const QString &zone : {QStringLiteral("../../etc/passwd"), QString(1 << 20, u'x'),
             QStringLiteral("Europe/Amsterdam\x01"), QStringLiteral("'")})
        QCOMPARE(accountZone(zone), QTimeZone::utc());
}

void TestCallRules::newerServersAreReadable()
{
    const auto parsed = [](const char *json) {
        return CallPath::fromJson(QJsonDocument::fromJson(json).object());
    };
    const Result<CallPath> path = parsed(R"({"outcome":{"result":"rings"},"steps":[
        {"step":"moon","result":"full","sentence":"The moon is full."},
        {"step":"ring","result":"loudly","sentence":"They ring loudly."}, 7, null]})");
    QVERIFY(path);
    QCOMPARE(path->steps.size(), 4);
    QCOMPARE(path->steps.at(0).kind, Kind::Other);
    QCOMPARE(path->steps.at(0).sentence, QStringLiteral("The moon is full."));
    QCOMPARE(path->steps.at(1).kind, Kind::Other);
    for (const char *json : {"{}", "[]", R"({"outcome":{"result":"explodes"}})", R"({"outcome":7})"})
        QCOMPARE(parsed(json).error().code, ErrorCode::ServerUnreadable);
}

QTEST_GUILESS_MAIN(TestCallRules)
#include "tst_callrules.moc"
