// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/errorcodes.h"
#include "tests/ui/sessionfixture.h"
#include "ui/models/choices.h"
#include "ui/models/forwardingform.h"
#include "ui/models/recentcallsmodel.h"

#include <QAbstractItemModelTester>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

namespace {

constexpr int patience = 10000;
using C = ForwardCondition;

} // namespace

/// The form behind the Forwarding page, what menus offer, and the list of calls.
class TestForwardingForm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<SessionFixture>();
        m_fixture->serve();
        QVERIFY(m_fixture->start());
    }
    void cleanup() { m_fixture.reset(); }

    void showsWhatTheServerHas();
    void keepsTheNumberOfAConditionThatIsOff();
    void countsOnlyRealChanges();
    void checksWhileTyping_data();
    void checksWhileTyping();
    void sendsOnlyWhatChanged();
    void oneChangePerEnd();
    void asksForTheMissingMobile();
    void ownNumbersAreLoopsOnTheIncumbent();
    void draftSurvivesARestart();
    void draftIsSavedWhenTypingPauses();
    void damagedDraftIsHarmless();
    void settlesConflicts();
    void draftThatTheServerHasIsGone();

    void offersEnds();
    void recentTargetsAreUnique();
    void tellsAbroad();
    void recentCalls();

private:
    AccountSession &session() const { return *m_fixture->session; }
    void serverNowHas(C condition, const QString &target)
    {
        m_fixture->row(condition).target = target;
        m_fixture->transport.always(ActionId::GetForwarding).reply(m_fixture->forwarding.toJson());
        session().refreshArea(Area::Forwarding);
        QTRY_COMPARE_WITH_TIMEOUT(session().forwarding()->row(condition)->target, target, patience);
    }

    std::unique_ptr<SessionFixture> m_fixture;
};

void TestForwardingForm::showsWhatTheServerHas()
{
    const ForwardingForm form(session());
    QCOMPARE(form.field(C::NoAnswer), (ForwardingField{true, QString(voicemailKeyword), 0}));
    QVERIFY(!form.field(C::AllCalls).on);
    QCOMPARE(form.changeCount(), 0);
    QVERIFY(form.isGood());
    QVERIFY(form.toChanges().isEmpty());
}

void TestForwardingForm::keepsTheNumberOfAConditionThatIsOff()
{
    ForwardingForm form(session());
    QCOMPARE(form.field(C::Busy), (ForwardingField{false, QStringLiteral("bob@example.org"), 0}));
    form.setOn(C::NoAnswer, false);
    QCOMPARE(form.field(C::NoAnswer).written, QString(voicemailKeyword));
    form.setOn(C::NoAnswer, true);
    QCOMPARE(form.changeCount(), 0);
}

void TestForwardingForm::countsOnlyRealChanges()
{
    ForwardingForm form(session());
    QSignalSpy changed(&form, &ForwardingForm::changed);
    form.setOn(C::Busy, true);
    QCOMPARE(form.changeCount(), 1);
    QCOMPARE(changed.size(), 1);
    form.setOn(C::Busy, true); // nothing new
    QCOMPARE(changed.size(), 1);
    form.setWritten(C::NoAnswer, QStringLiteral("+31 20 1234567"));
    QCOMPARE(form.changeCount(), 2);
    form.setWritten(C::NoAnswer, QString(voicemailKeyword));
    QCOMPARE(form.changeCount(), 1);
    form.discard();
    QCOMPARE(form.changeCount(), 0);
}

void TestForwardingForm::checksWhileTyping_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<int>("problem"); // -1 = none
    QTest::addColumn<QString>("normalized");
    QTest::addColumn<bool>("abroad");
    const auto row = [](const char *name, const QString &written, int problem, const QString &normalized,
                         bool abroad) { QTest::newRow(name) << written << problem << normalized << abroad; };
    const QString none;
    row("number", QStringLiteral("+31 (0) 20"), -1, QStringLiteral("+3120@example.org"), false);
    row("abroad", QStringLiteral("0049 30 1234"), -1, QStringLiteral("+49301234@example.org"), true);
    row("colleague", QStringLiteral("Bob"), -1, QStringLiteral("bob@example.org"), false);
    row("mobile", QString(mobileKeyword), -1, QStringLiteral("+31612345678@example.org"), false);
    row("own number, national", QStringLiteral("020 555 010"), int(ErrorCode::ForwardingLoop), none, false);
    row("emergency", QStringLiteral("1-1-2"), int(ErrorCode::ForwardingEmergency), none, false);
    row("self", QStringLiteral("alice"), int(ErrorCode::ForwardingLoop), none, false);
    row("alias", QStringLiteral("+31 20 555 010"), int(ErrorCode::ForwardingLoop), none, false);
    row("nonsense", QStringLiteral("b ob"), int(ErrorCode::ForwardingBadTarget), none, false);
    row("missing", QStringLiteral("  "), int(ErrorCode::ForwardingBadTarget), none, false);
}

void TestForwardingForm::checksWhileTyping()
{
    QFETCH(QString, written);
    QFETCH(int, problem);
    QFETCH(QString, normalized);
    QFETCH(bool, abroad);
    ForwardingForm form(session());
    form.setOn(C::AllCalls, true);
    form.setWritten(C::AllCalls, written);
    const ForwardingCheck check = form.check(C::AllCalls);
    QCOMPARE(check.problem ? int(*check.problem) : -1, problem);
    QCOMPARE(check.missing, written.trimmed().isEmpty());
    QCOMPARE(check.normalized, normalized);
    QCOMPARE(check.abroad, abroad);
    QCOMPARE(form.isGood(), problem == -1);
}

void TestForwardingForm::sendsOnlyWhatChanged()
{
    ForwardingForm form(session());
    form.setOn(C::NoAnswer, false);
    form.setOn(C::NotOnline, true);
    form.setWritten(C::NotOnline, QString(mobileKeyword));
    form.setOn(C::Busy, true);
    form.setWritten(C::Busy, QStringLiteral("carol"));
    const QList<ForwardingChange> changes = form.toChanges();
    QCOMPARE(changes.size(), 1);
    const ForwardingChange expected{
        {{C::NotOnline, QString(mobileKeyword)}, {C::Busy, QStringLiteral("carol@example.org")},
            {C::NoAnswer, QString()}},
        0};
    QCOMPARE(changes.first(), expected);
}

void TestForwardingForm::oneChangePerEnd()
{
    const qint64 evening = m_fixture->clock.now + 3600;
    ForwardingForm form(session());
    form.setUntil(C::NoAnswer, evening);
    form.setOn(C::Busy, true);
    form.setUntil(C::Busy, evening);
    form.setOn(C::AllCalls, true);
    form.setWritten(C::AllCalls, QStringLiteral("carol"));
    const QList<ForwardingChange> changes = form.toChanges();
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes.at(0).until, 0);
    QCOMPARE(changes.at(1).until, evening);
    QCOMPARE(changes.at(1).targets.size(), std::size_t(2));
    m_fixture->clock.now = evening;
    QVERIFY(form.check(C::Busy).endIsOver);
    QVERIFY(!form.isGood());
}

void TestForwardingForm::draftSurvivesARestart()
{
    {
        ForwardingForm form(session());
        form.setOn(C::AllCalls, true);
        form.setWritten(C::AllCalls, QStringLiteral("+31 20 12"));
    }
    m_fixture->restart();
    QVERIFY(m_fixture->start());
    ForwardingForm form(session());
    QCOMPARE(form.field(C::AllCalls), (ForwardingField{true, QStringLiteral("+31 20 12"), 0}));
    QCOMPARE(form.changeCount(), 1);
    QVERIFY(!form.hasConflict(C::AllCalls));
    form.discard();
    form.flush();
    QVERIFY(!m_fixture->drafts.load(session().account(), QStringLiteral("forwarding")));
}

void TestForwardingForm::draftIsSavedWhenTypingPauses()
{
    ForwardingForm form(session());
    form.setOn(C::AllCalls, true);
    form.setWritten(C::AllCalls, QStringLiteral("+31 20 1"));
    QVERIFY(!m_fixture->drafts.load(session().account(), QStringLiteral("forwarding")));
    QTRY_VERIFY_WITH_TIMEOUT(
        m_fixture->drafts.load(session().account(), QStringLiteral("forwarding")), patience);
}

void TestForwardingForm::damagedDraftIsHarmless()
{
    QVERIFY(m_fixture->drafts
                .save(session().account(), QStringLiteral("forwarding"),
                    {{QStringLiteral("FUNC"), 7},
                        {QStringLiteral("FBUS"), QJsonObject{{QStringLiteral("on"), 3}}},
                        {QStringLiteral("EVIL"), QJsonObject{{QStringLiteral("on"), true}}},
                        {QStringLiteral("FNOL"),
                            QJsonObject{{QStringLiteral("on"), true},
                                {QStringLiteral("written"), QString(100000, u'x')}}}})
                .has_value());
    const ForwardingForm form(session());
    QVERIFY(!form.field(C::AllCalls).on);
    QVERIFY(form.field(C::NotOnline).written.size() <= 400);
    QVERIFY(!form.isGood());
}

void TestForwardingForm::settlesConflicts()
{
    ForwardingForm form(session());
    form.setOn(C::Busy, true);
    form.setWritten(C::Busy, QStringLiteral("dave@example.net"));
    QVERIFY(!form.hasConflicts());
    serverNowHas(C::Busy, QStringLiteral("carol@example.org"));
    QVERIFY(form.hasConflict(C::Busy));
    QCOMPARE(form.field(C::Busy).written, QStringLiteral("dave@example.net"));
    form.keepMine(C::Busy);
    QVERIFY(!form.hasConflicts());
    QCOMPARE(form.changeCount(), 1);
    serverNowHas(C::Busy, QString());
    QVERIFY(form.hasConflict(C::Busy));
    form.takeTheirs(C::Busy);
    QVERIFY(!form.hasConflicts());
    QCOMPARE(form.changeCount(), 0);
}

void TestForwardingForm::draftThatTheServerHasIsGone()
{
    ForwardingForm form(session());
    form.setOn(C::AllCalls, true);
    form.setWritten(C::AllCalls, QStringLiteral("carol"));
    serverNowHas(C::AllCalls, QStringLiteral("carol@example.org"));
    QCOMPARE(form.changeCount(), 0);
    form.flush();
    QVERIFY(!m_fixture->drafts.load(session().account(), QStringLiteral("forwarding")));
}

void TestForwardingForm::offersEnds()
{
    const QTimeZone zone("Europe/Amsterdam");
    const auto texts = [&zone](qint64 now) {
        QStringList list;
        for (const qint64 end : offeredEnds(now, zone))
            list << QDateTime::fromSecsSinceEpoch(end, zone).toString(QStringLiteral("ddd HH:mm"));
        return list.join(u' ');
    };
    const qint64 tuesday14 = m_fixture->clock.now;
    QCOMPARE(texts(tuesday14), QStringLiteral("Tue 17:00 Wed 08:00"));
    QCOMPARE(texts(tuesday14 + 3 * 3600), QStringLiteral("Wed 08:00"));
    QCOMPARE(texts(tuesday14 + 3 * 86400), QStringLiteral("Fri 17:00 Sat 08:00 Mon 08:00"));
    QCOMPARE(texts(tuesday14 + 5 * 86400), QStringLiteral("Sun 17:00 Mon 08:00"));
}

void TestForwardingForm::recentTargetsAreUnique()
{
    ForwardingRows rows = m_fixture->forwarding;
    rows.rows[0].target = QStringLiteral("carol@example.org");
    rows.rows[1].lastTarget = QStringLiteral("carol@example.org");
    rows.rows[4].target = QStringLiteral("+31612345678@example.org");
    QCOMPARE(recentTargets(rows, m_fixture->identity),
        QStringList({QStringLiteral("carol@example.org"), QStringLiteral("bob@example.org")}));
}

void TestForwardingForm::tellsAbroad()
{
    Identity identity = m_fixture->identity;
    QVERIFY(isAbroad(QStringLiteral("+491234567@example.org"), identity, {}));
    QVERIFY(!isAbroad(QStringLiteral("+311234567@example.org"), identity, {}));
    QVERIFY(!isAbroad(QStringLiteral("bob@example.org"), identity, {}));
    identity.callerId.clear();
    identity.mobileNumber.clear();
    QVERIFY(!isAbroad(QStringLiteral("+491234567@example.org"), identity, {}));
    QVERIFY(isAbroad(QStringLiteral("+491234567@example.org"), identity,
        {QStringLiteral("alice.example@example.org"), QStringLiteral("+3120555010@example.org")}));
}

void TestForwardingForm::recentCalls()
{
    RecentCallsModel model(m_fixture->clock);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    CallHistory history = m_fixture->history;
    model.setCalls(history, {false, 0, 4}, QStringLiteral("example.org"));
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("Bob Example"));
    QCOMPARE(model.index(2).data().toString(), QStringLiteral("+49 30 123456"));
    QVERIFY(model.index(0).data(RecentCallsModel::MissedRole).toBool());
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(),
        QStringLiteral("Missed call from Bob Example, 12 min ago"));

    // A new call comes on top; what stays is not touched.
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    model.setCalls(history, {true, 0, 100}, QStringLiteral("example.org"));
    QCOMPARE(model.rowCount(), 4);
    inserted.clear();
    removed.clear();
    Call call = history.received.first();
    call.started += 60;
    history.received.prepend(call);
    model.setCalls(history, {true, 0, 100}, QStringLiteral("example.org"));
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted.first().at(2).toInt(), 0);
    QVERIFY(removed.isEmpty());
    QSignalSpy data(&model, &QAbstractItemModel::dataChanged);
    model.refreshTimes();
    QCOMPARE(data.size(), 1);
    QCOMPARE(RecentCallsModel::count(history, {true, m_fixture->clock.now - 10000, 0}), 3);
    model.setCalls({}, {}, {});
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(model.index(0).data().isNull());
}

/// The provider's server has no aliases for them.
void TestForwardingForm::ownNumbersAreLoopsOnTheIncumbent()
{
    m_fixture->aliases.texts.clear();
    m_fixture->numbers.texts = {QStringLiteral("+31201111111")};
    m_fixture->identity.callerId = QStringLiteral("+31202222222");
    m_fixture->serveAsIncumbent();
    m_fixture->restart();
    QVERIFY(m_fixture->start());
    ForwardingForm form(*m_fixture->session);
    form.setOn(ForwardCondition::Busy, true);
    for (const char *own : {"+31 20 1111111", "020-2222222", "0031202222222", "020 1111111"}) {
        form.setWritten(ForwardCondition::Busy, QLatin1String(own));
        QCOMPARE(
            form.check(ForwardCondition::Busy).problem, std::optional<ErrorCode>(ErrorCode::ForwardingLoop));
    }
    form.setWritten(ForwardCondition::Busy, QStringLiteral("020 3333333"));
    QVERIFY(form.isGood());
    // A caller ID that is the mobile rings elsewhere.
    m_fixture->identity.callerId = m_fixture->identity.mobileNumber;
    m_fixture->serveAsIncumbent();
    m_fixture->session->refreshArea(Area::Identity);
    QTRY_COMPARE(m_fixture->session->identity()->callerId, m_fixture->identity.mobileNumber);
    form.setWritten(ForwardCondition::Busy, QString(mobileKeyword));
    QVERIFY(form.isGood());
}

void TestForwardingForm::asksForTheMissingMobile()
{
    m_fixture->identity.mobileNumber.clear();
    m_fixture->capabilities.countryCode = QStringLiteral("31");
    m_fixture->serve();
    m_fixture->restart();
    QVERIFY(m_fixture->start());
    QTRY_COMPARE(m_fixture->session->forwardingOwner().countryCode, QStringLiteral("31"));
    ForwardingForm form(*m_fixture->session);
    QVERIFY(!form.asksMobile(ForwardCondition::Busy));
    form.setOn(ForwardCondition::Busy, true);
    form.setWritten(ForwardCondition::Busy, QString(mobileKeyword));
    form.setOn(ForwardCondition::NotOnline, true);
    form.setWritten(ForwardCondition::NotOnline, QString(mobileKeyword));
    QVERIFY(form.asksMobile(ForwardCondition::NotOnline)); // once, at the first
    QVERIFY(!form.asksMobile(ForwardCondition::Busy));
    QCOMPARE(form.check(ForwardCondition::Busy).problem,
        std::optional<ErrorCode>(ErrorCode::ForwardingNoMobileNumber));
    for (const char *bad : {"bob", "+", "12", "06 <b>", "99999999999999999999"}) {
        form.setMobile(QLatin1String(bad));
        QVERIFY2(!form.isGood() && form.mobileToSave().isEmpty(), bad);
    }
    form.setMobile(QStringLiteral("06 1234 5678"));
    QVERIFY(form.isGood());
    QCOMPARE(form.mobileToSave(), QStringLiteral("+31612345678"));
    const QString target = QStringLiteral("+31612345678@example.org");
    QCOMPARE(form.toChanges().first().targets.at(ForwardCondition::Busy), target);
    QCOMPARE(form.toChanges().first().targets.at(ForwardCondition::NotOnline), target);

    form.flush();
    ForwardingForm again(*m_fixture->session);
    QCOMPARE(again.mobileToSave(), QStringLiteral("+31612345678"));
    again.discard();
    QVERIFY(again.mobileToSave().isEmpty());
}

QTEST_GUILESS_MAIN(TestForwardingForm)
#include "tst_forwardingform.moc"
