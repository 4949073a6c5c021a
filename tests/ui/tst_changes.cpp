// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/errorcodes.h"
#include "tests/ui/sessionfixture.h"

#include <QSignalSpy>
#include <QTest>

namespace {

constexpr int patience = 10000;

FormParameters form(const QString &name, const QString &value)
{
    return {{name, value}};
}

const QJsonValue done = Done{QStringLiteral("done")}.toJson();

/// Collects the reports of a session.
class Reports {
public:
    explicit Reports(AccountSession &session)
    {
        QObject::connect(&session, &AccountSession::changeFinished, &session,
            [this](const ChangeReport &report) { list.append(report); });
    }
    bool waitFor(qsizetype count)
    {
        return QTest::qWaitFor([this, count] { return list.size() >= count; }, patience);
    }
    QList<ChangeReport> list;
};

} // namespace

/// The truth about changes of several steps, about lost answers, and the way back and forth.
class TestChanges : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<SessionFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void refusedLaterStepIsToldAsPartly();
    void laterStepsFollowALostAnswer();
    void stepsNeverSentAreNotJudged();
    void everyAreaIsReadBeforeItIsSettled();
    void anEndThatStaysIsNoSuccess();
    void nationalNumberIsKnownAgain();
    void refusedUndoCanBeTriedAgain();
    void redoMakesItAgain();

private:
    AccountSession &session() const { return *m_fixture->session; }
    FakeTransport &transport() const { return m_fixture->transport; }

    std::unique_ptr<SessionFixture> m_fixture;
};

namespace {

/// Do not disturb is on and all calls go to Bob: what "back to normal" ends in two steps.
void divert(SessionFixture &fixture)
{
    fixture.dnd = {true, 0};
    fixture.row(ForwardCondition::AllCalls).target = QStringLiteral("bob@example.org");
    fixture.serve();
}

} // namespace

void TestChanges::refusedLaterStepIsToldAsPartly()
{
    divert(*m_fixture);
    QVERIFY(m_fixture->start());
    Reports reports(session());
    transport().expect(ActionId::SetDndOff).reply(done);
    transport().always(ActionId::GetDnd).reply(DndState{}.toJson());
    transport()
        .expect(ActionId::SetCallForwarding, form(QStringLiteral("FUNC"), {}))
        .reply(failureToJson({ErrorCode::Denied, {}, {}}, QStringLiteral("no")));
    session().backToNormal();
    QVERIFY(reports.waitFor(1));
    QCOMPARE(reports.list.first().outcome, ChangeOutcome::Partly);
    QCOMPARE(reports.list.first().error->code, ErrorCode::Denied);
    QVERIFY(!reports.list.first().inEffect());
    QVERIFY(reports.list.first().undoable);
    transport().expect(ActionId::SetDndOn).reply(done); // and nothing about forwarding
    QVERIFY(session().undoLast() > 0);
    QVERIFY(reports.waitFor(2));
    QCOMPARE(reports.list.last().outcome, ChangeOutcome::Worked);
    QCOMPARE(transport().count(ActionId::SetCallForwarding), 1);
}

void TestChanges::laterStepsFollowALostAnswer()
{
    divert(*m_fixture);
    QVERIFY(m_fixture->start());
    Reports reports(session());
    transport().expect(ActionId::SetDndOff).replyError(ErrorCode::OutcomeUnknown);
    transport().always(ActionId::GetDnd).reply(DndState{}.toJson());
    transport().expect(ActionId::SetCallForwarding, form(QStringLiteral("FUNC"), {})).reply(done);
    session().backToNormal();
    QVERIFY(reports.waitFor(1));
    QCOMPARE(reports.list.first().outcome, ChangeOutcome::WorkedAfterAll);
    QCOMPARE(transport().count(ActionId::SetCallForwarding), 1);
}

void TestChanges::stepsNeverSentAreNotJudged()
{
    divert(*m_fixture);
    QVERIFY(m_fixture->start());
    Reports reports(session());
    transport().expect(ActionId::SetDndOff).replyError(ErrorCode::OutcomeUnknown);
    session().backToNormal();
    QVERIFY(reports.waitFor(1));
    QCOMPARE(reports.list.first().outcome, ChangeOutcome::DidNotWork);
    QVERIFY(!reports.list.first().undoable);
    QCOMPARE(transport().count(ActionId::SetCallForwarding), 0);
}

void TestChanges::everyAreaIsReadBeforeItIsSettled()
{
    divert(*m_fixture);
    QVERIFY(m_fixture->start());
    Reports reports(session());
    m_fixture->failWith(ErrorCode::ConnectionRefused);
    transport().expect(ActionId::SetDndOff).reply(done);
    transport()
        .expect(ActionId::SetCallForwarding, form(QStringLiteral("FUNC"), {}))
        .replyError(ErrorCode::OutcomeUnknown);
    session().backToNormal();
    QVERIFY(reports.waitFor(1));
    QCOMPARE(reports.list.first().outcome, ChangeOutcome::Unknown);

    m_fixture->dnd = {};
    m_fixture->row(ForwardCondition::AllCalls).target.clear();
    m_fixture->serve();
    session().refreshArea(Area::Dnd);
    QTRY_VERIFY_WITH_TIMEOUT(!session().dnd()->on, patience);
    QCOMPARE(reports.list.size(), 1); // forwarding is as old as before
    session().refreshArea(Area::Forwarding);
    QVERIFY(reports.waitFor(2));
    QCOMPARE(reports.list.last().outcome, ChangeOutcome::WorkedAfterAll);
}

void TestChanges::anEndThatStaysIsNoSuccess()
{
    const QString bob = QStringLiteral("bob@example.org");
    m_fixture->row(ForwardCondition::AllCalls) = {
        ForwardCondition::AllCalls, bob, m_fixture->clock.now + 3600, {}, bob};
    m_fixture->serve();
    QVERIFY(m_fixture->start());
    Reports reports(session());
    transport()
        .expect(ActionId::SetCallForwarding, form(QStringLiteral("FUNC"), bob))
        .replyError(ErrorCode::OutcomeUnknown);
    ForwardingChange forEver;
    forEver.targets[ForwardCondition::AllCalls] = bob;
    session().setForwarding(forEver);
    QVERIFY(reports.waitFor(1));
    QCOMPARE(reports.list.first().outcome, ChangeOutcome::DidNotWork);
}

/// The server puts its country in front; a lost answer is judged by that.
void TestChanges::nationalNumberIsKnownAgain()
{
    m_fixture->capabilities.countryCode = QStringLiteral("31");
    m_fixture->serve();
    QVERIFY(m_fixture->start());
    AccountSession &session = *m_fixture->session;
    QCOMPARE(session.forwardingOwner().countryCode, QStringLiteral("31"));
    QSignalSpy finished(&session, &AccountSession::changeFinished);
    m_fixture->transport
        .expect(ActionId::SetCallForwarding, form(QStringLiteral("FUNC"), QStringLiteral("020 123 4567")))
        .replyError(ErrorCode::OutcomeUnknown);
    m_fixture->row(ForwardCondition::AllCalls).target = QStringLiteral("+31201234567@example.org");
    m_fixture->transport.always(ActionId::GetForwarding).reply(m_fixture->forwarding.toJson());
    session.setForwarding({{{ForwardCondition::AllCalls, QStringLiteral("020 123 4567")}}, 0});
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 10000);
    QCOMPARE(finished.first().first().value<ChangeReport>().outcome, ChangeOutcome::WorkedAfterAll);
}

void TestChanges::refusedUndoCanBeTriedAgain()
{
    m_fixture->serve();
    QVERIFY(m_fixture->start());
    Reports reports(session());
    transport().expect(ActionId::SetPrivacyOn).reply(done);
    transport().always(ActionId::GetPrivacy).reply(PrivacyState{true}.toJson());
    session().setPrivacy(true);
    QVERIFY(reports.waitFor(1));
    transport().expect(ActionId::SetPrivacyOff).replyError(ErrorCode::ConnectionRefused);
    session().undoLast();
    QVERIFY(reports.waitFor(2));
    QCOMPARE(reports.list.last().outcome, ChangeOutcome::Refused);
    QVERIFY(reports.list.last().wasUndo);
    QVERIFY(session().canUndo());
    transport().expect(ActionId::SetPrivacyOff).reply(done);
    QVERIFY(session().undoLast() > 0);
    QVERIFY(reports.waitFor(3));
    QVERIFY(!session().canUndo());
}

void TestChanges::redoMakesItAgain()
{
    m_fixture->serve();
    QVERIFY(m_fixture->start());
    Reports reports(session());
    QCOMPARE(session().redoLast(), 0);
    transport().expect(ActionId::SetPrivacyOn).reply(done);
    transport().always(ActionId::GetPrivacy).reply(PrivacyState{true}.toJson());
    session().setPrivacy(true);
    QVERIFY(reports.waitFor(1));
    QVERIFY(!session().canRedo());
    transport().expect(ActionId::SetPrivacyOff).reply(done);
    transport().always(ActionId::GetPrivacy).reply(PrivacyState{false}.toJson());
    session().undoLast();
    QVERIFY(reports.waitFor(2));
    QVERIFY(session().canRedo() && !session().canUndo());
    transport().expect(ActionId::SetPrivacyOn).reply(done);
    transport().always(ActionId::GetPrivacy).reply(PrivacyState{true}.toJson());
    QVERIFY(session().redoLast() > 0);
    QVERIFY(reports.waitFor(3));
    QVERIFY(!reports.list.last().wasUndo && reports.list.last().undoable);
    QVERIFY(session().canUndo() && !session().canRedo());
}

QTEST_GUILESS_MAIN(TestChanges)
#include "tst_changes.moc"
