// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/errorcodes.h"
#include "core/contract/rejectrules.h"
#include "tests/ui/sessionfixture.h"
#include "ui/models/acceptrulesform.h"
#include "ui/models/blocklist.h"
#include "ui/models/callertest.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

namespace {

constexpr int patience = 10000;
using Problem = AcceptRulesForm::Problem;
const QJsonValue done = Done{QStringLiteral("done")}.toJson();
const AcceptRule weekdays{
    31, QStringLiteral("09:00"), QStringLiteral("17:30"), {QStringLiteral("everybody")}};
const AcceptRule weekend{96, QStringLiteral("10:00"), QStringLiteral("12:00"), {QStringLiteral("family")}};

} // namespace

/// The models behind "Who may call me", against a scripted server.
class TestCallersModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<SessionFixture>();
        m_fixture->rules.persistent = {weekdays, weekend};
        m_fixture->rejects.texts = {QStringLiteral("sip:spam@example.net")};
    }
    void cleanup() { m_fixture.reset(); }

    void editsAreADraft()
    {
        start();
        AcceptRulesForm form(session());
        QCOMPARE(form.rules(), (QList<AcceptRule>{weekdays, weekend}));
        QCOMPARE(form.changeCount(), 0);
        AcceptRule later = weekdays;
        later.start = QStringLiteral("10:00");
        form.setRule(0, later);
        QCOMPARE(form.changeCount(), 1);
        form.removeRule(1);
        QCOMPARE(form.changeCount(), 2);
        QVERIFY(form.isGood());
        form.setRule(0, weekdays);
        QCOMPARE(form.changeCount(), 1);
        form.discard();
        QCOMPARE(form.rules(), (QList<AcceptRule>{weekdays, weekend}));
    }

    void draftSurvivesARestart()
    {
        start();
        {
            AcceptRulesForm form(session());
            form.removeRule(1);
        }
        m_fixture->restart();
        start();
        AcceptRulesForm form(session());
        QCOMPARE(form.rules(), QList<AcceptRule>{weekdays});
        QCOMPARE(form.changeCount(), 1);
        QVERIFY(!form.hasConflict());
        form.discard();
        form.flush();
        QVERIFY(!m_fixture->drafts.load(session().account(), QStringLiteral("accept_rules")));
    }

    void damagedDraftIsHarmless()
    {
        const QJsonArray bad{QJsonValue(), 7, QJsonObject{{QStringLiteral("days"), 4000}},
            QJsonObject{{QStringLiteral("days"), 3}, {QStringLiteral("start"), QString(100000, u'9')}}};
        QVERIFY(m_fixture->drafts.save(QStringLiteral("alice@example.org"), QStringLiteral("accept_rules"),
            {{QStringLiteral("rules"), bad}, {QStringLiteral("base"), 3}}));
        start();
        AcceptRulesForm form(session());
        for (const AcceptRule &rule : form.rules())
            QVERIFY(rule.days <= 127 && rule.start.size() < 100);
        QVERIFY(!form.isGood());
        form.discard();
        QVERIFY(form.isGood());
    }

    void conflictIsTold()
    {
        start();
        AcceptRulesForm form(session());
        form.removeRule(0);
        m_fixture->rules.persistent = {weekdays};
        reread();
        QVERIFY(form.hasConflict());
        form.keepMine();
        QVERIFY(!form.hasConflict());
        QCOMPARE(form.rules(), QList<AcceptRule>{weekend});
        m_fixture->rules.persistent.clear();
        reread();
        QVERIFY(form.hasConflict());
        form.takeTheirs();
        QVERIFY(form.rules().isEmpty());
        QCOMPARE(form.changeCount(), 0);
    }

    /// The same made elsewhere leaves nothing to do.
    void draftThatIsInEffectIsGone()
    {
        start();
        AcceptRulesForm form(session());
        form.removeRule(1);
        m_fixture->rules.persistent = {weekdays};
        reread();
        QCOMPARE(form.changeCount(), 0);
        QVERIFY(!form.hasConflict());
    }

    void draggingSetsHours()
    {
        start();
        AcceptRulesForm form(session());
        QCOMPARE(form.setHours(31, 8 * 60, 24 * 60), 0);
        QCOMPARE(form.rules().at(0).start, QStringLiteral("08:00"));
        QCOMPARE(form.rules().at(0).stop, QStringLiteral("23:59"));
        QCOMPARE(form.setHours(2, 0, 30), 2);
        QCOMPARE(form.rules().at(2),
            (AcceptRule{2, QStringLiteral("00:00"), QStringLiteral("00:30"), {QStringLiteral("everybody")}}));
        QVERIFY(form.isGood());
        for (const auto &[days, from, to] : {std::tuple(0, 0, 60), std::tuple(128, 0, 60),
                 std::tuple(1, 60, 60), std::tuple(1, -30, 60), std::tuple(1, 0, 1470)})
            QCOMPARE(form.setHours(days, from, to), -1);
        QCOMPARE(form.rules().size(), 3);
    }

    void addsRulesForFreeDays()
    {
        start();
        AcceptRulesForm form(session());
        for (int i = 2; i < 127; ++i)
            QCOMPARE(form.addRule(), i);
        QVERIFY(form.isGood());
        QCOMPARE(form.addRule(), -1);
    }

    void saysWhatIsWrong()
    {
        m_fixture->rules.persistent = {
            {3, QStringLiteral("25:99"), QStringLiteral("x"), {QStringLiteral("vip")}},
            {4, QStringLiteral("09:00"), QStringLiteral("10:00"), {QStringLiteral("<b>who</b>")}}};
        start();
        AcceptRulesForm form(session());
        QCOMPARE(form.problem(0), Problem::BadTime);
        QCOMPARE(form.problem(1), Problem::UnknownGroup);
        QVERIFY(!form.isGood());
        AcceptRule rule = weekdays;
        form.setRule(0, rule);
        QCOMPARE(form.problem(0), Problem::None);
        form.setRule(1, rule);
        QCOMPARE(form.problem(1), Problem::SameDays);
        rule.days = 0;
        form.setRule(1, rule);
        QCOMPARE(form.problem(1), Problem::NoDays);
        rule.days = 1;
        rule.stop = rule.start;
        form.setRule(1, rule);
        QCOMPARE(form.problem(1), Problem::NoTime);
        rule.stop = QStringLiteral("12:00");
        rule.groups.clear();
        form.setRule(1, rule);
        QCOMPARE(form.problem(1), Problem::NoGroups);
    }

    void rulesCanBeUndone()
    {
        start();
        QSignalSpy finished(&session(), &AccountSession::changeFinished);
        AcceptRulesChange wish;
        wish.persistent = QList<AcceptRule>{weekdays};
        m_fixture->transport.expect(ActionId::SetAcceptRules, wish.toForm()).reply(done);
        m_fixture->rules.persistent = {weekdays};
        m_fixture->transport.always(ActionId::GetAcceptRules).reply(m_fixture->rules.toJson());
        session().setAcceptRules({weekdays});
        QVERIFY(session().isPending(ChangeKind::AcceptRules));
        QVERIFY(!session().isPending(ChangeKind::Dnd));
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
        const auto report = finished.first().first().value<ChangeReport>();
        QCOMPARE(report.outcome, ChangeOutcome::Worked);
        QVERIFY(report.undoable);
        wish.persistent = QList<AcceptRule>{weekdays, weekend};
        m_fixture->transport.expect(ActionId::SetAcceptRules, wish.toForm()).reply(done);
        session().undoLast();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, patience);
        QVERIFY(m_fixture->transport.isDone());
    }

    void lostAnswerOfRulesIsSettledByReading()
    {
        start();
        QSignalSpy finished(&session(), &AccountSession::changeFinished);
        AcceptRulesChange wish;
        wish.persistent = QList<AcceptRule>{};
        m_fixture->transport.expect(ActionId::SetAcceptRules, wish.toForm())
            .replyError(ErrorCode::OutcomeUnknown);
        session().setAcceptRules({});
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
        QCOMPARE(finished.first().first().value<ChangeReport>().outcome, ChangeOutcome::DidNotWork);
    }

    void blocksAndUndoes()
    {
        start();
        BlockList list(session());
        QTRY_VERIFY_WITH_TIMEOUT(list.patterns().state == RemoteState::Ready, patience);
        QSignalSpy finished(&list, &BlockList::finished);
        const QString pattern = *list.patternOf(QStringLiteral("+31 900 1234"));
        expectAdd(pattern).reply(done);
        serveRejects({m_fixture->rejects.texts.first(), pattern});
        list.add(pattern);
        list.add(QStringLiteral("sip:other@example.net")); // one at a time: not sent
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
        QVERIFY(list.contains(pattern));
        const BlockReport report = qvariant_cast<BlockReport>(finished.first().first());
        QCOMPARE(report.outcome, ChangeOutcome::Worked);
        RejectRulesChange back;
        back.remove = pattern;
        m_fixture->transport.expect(ActionId::SetRejectRules, back.toForm()).reply(done);
        serveRejects({m_fixture->rejects.texts.first()});
        list.undo(report);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, patience);
        QVERIFY(!list.contains(pattern));
        QVERIFY(qvariant_cast<BlockReport>(finished.last().first()).wasUndo);
        QVERIFY(m_fixture->transport.isDone());
    }

    void blockTellsTheTruth_data()
    {
        QTest::addColumn<bool>("readable");
        QTest::addColumn<bool>("inEffect");
        QTest::addColumn<ChangeOutcome>("outcome");
        QTest::newRow("worked") << true << true << ChangeOutcome::WorkedAfterAll;
        QTest::newRow("did not") << true << false << ChangeOutcome::DidNotWork;
        QTest::newRow("unknown") << false << false << ChangeOutcome::Unknown;
    }
    void blockTellsTheTruth()
    {
        QFETCH(bool, readable);
        QFETCH(bool, inEffect);
        QFETCH(ChangeOutcome, outcome);
        start();
        BlockList list(session());
        QTRY_VERIFY_WITH_TIMEOUT(list.patterns().state == RemoteState::Ready, patience);
        QSignalSpy finished(&list, &BlockList::finished);
        const QString pattern = QStringLiteral("sip:eve@example.net");
        expectAdd(pattern).replyError(ErrorCode::OutcomeUnknown);
        if (!readable)
            m_fixture->transport.always(ActionId::GetRejectRules).replyError(ErrorCode::ConnectionRefused);
        else if (inEffect)
            serveRejects({pattern});
        list.add(pattern);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
        QCOMPARE(qvariant_cast<BlockReport>(finished.first().first()).outcome, outcome);
        QVERIFY(!list.isPending());
        QVERIFY(list.patterns().hasValue());
    }

    void refusedBlockChangesNothing()
    {
        start();
        BlockList list(session());
        QTRY_VERIFY_WITH_TIMEOUT(list.patterns().state == RemoteState::Ready, patience);
        QSignalSpy finished(&list, &BlockList::finished);
        expectAdd(QStringLiteral("sip:eve@example.net"))
            .reply(failureToJson({ErrorCode::Denied, {}, {}}, QStringLiteral("no")));
        list.add(QStringLiteral("sip:eve@example.net"));
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
        const BlockReport report = qvariant_cast<BlockReport>(finished.first().first());
        QCOMPARE(report.outcome, ChangeOutcome::Refused);
        QCOMPARE(report.error->code, ErrorCode::Denied);
        QVERIFY(!list.contains(QStringLiteral("sip:eve@example.net")));
    }

    void savedBlockListIsShownFirst()
    {
        start();
        {
            BlockList list(session());
            QTRY_VERIFY_WITH_TIMEOUT(list.patterns().state == RemoteState::Ready, patience);
        }
        m_fixture->restart();
        m_fixture->failWith(ErrorCode::ConnectionRefused);
        BlockList list(session());
        QCOMPARE(list.patterns().state, RemoteState::Stale);
        QVERIFY(list.contains(QStringLiteral("SIP:spam@example.net")));
        QVERIFY(m_fixture->start());
        QCOMPARE(list.patterns().error->code, ErrorCode::ConnectionRefused);
        QVERIFY(list.patterns().hasValue());
    }

    void knowsTheOwnDomain()
    {
        BlockList list(session());
        QVERIFY(list.blocksOwnDomain(*list.patternOf(QStringLiteral("@example.org"))));
        QVERIFY(list.blocksOwnDomain(QStringLiteral("sip:%")));
        QVERIFY(!list.blocksOwnDomain(*list.patternOf(QStringLiteral("bob@example.org"))));
        QVERIFY(!list.blocksOwnDomain(*list.patternOf(QStringLiteral("@example.net"))));
        QVERIFY(!list.patternOf(QStringLiteral("  ")));
        QVERIFY(!list.patternOf(QStringLiteral("two words")));
        QVERIFY(!list.patternOf(QString(5000, u'a')));
    }

    void asksWhoWouldRing()
    {
        start();
        CallerTest test(session());
        test.ask(QStringLiteral("no caller at all"), 0);
        QCOMPARE(test.error()->code, ErrorCode::AddressInvalid); // nothing was sent
        QVERIFY(!test.isAsking());

        CallPath path;
        path.account = session().account();
        path.caller = QStringLiteral("bob@example.net");
        path.time = m_fixture->clock.now;
        path.timeZone = QStringLiteral("UTC");
        m_fixture->transport
            .expect(ActionId::ExplainCall,
                CallQuery{QStringLiteral("bob@example.net"), QStringLiteral("1795600000")}.toForm())
            .reply(path.toJson());
        test.ask(QStringLiteral(" bob@example.net "), 1795600000);
        QVERIFY(test.isAsking());
        QVERIFY(!test.error());
        QTRY_VERIFY_WITH_TIMEOUT(test.path(), patience);
        QCOMPARE(test.path()->caller, path.caller);

        // What is asked anew meanwhile has no answer yet.
        m_fixture->transport
            .expect(ActionId::ExplainCall, CallQuery{QStringLiteral("bob@example.net"), QString()}.toForm())
            .reply(path.toJson());
        test.ask(QStringLiteral("bob@example.net"), 0);
        test.forget();
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->transport.isDone(), patience);
        QCoreApplication::processEvents();
        QVERIFY(!test.path() && !test.isAsking());

        m_fixture->transport
            .expect(ActionId::ExplainCall, CallQuery{QStringLiteral("bob@example.net"), QString()}.toForm())
            .replyText("<html>");
        test.ask(QStringLiteral("bob@example.net"), 0);
        QTRY_VERIFY_WITH_TIMEOUT(test.error(), patience);
        QVERIFY(!test.path());
    }

    void rulesAnswerWhereTheServerDoesNot()
    {
        m_fixture->capabilities.actions.removeAll(QStringLiteral("explain_call"));
        m_fixture->rejects.texts = {QStringLiteral("sip:spam@%")};
        start();
        CallerTest test(session());
        QVERIFY(!test.asksServer());
        QVERIFY(test.canAnswer());
        test.ask(QStringLiteral("bob@example.net"), 0); // explain_call would be an unexpected request
        QVERIFY(test.isAsking());
        QTRY_VERIFY_WITH_TIMEOUT(test.path(), patience);
        QCOMPARE(test.path()->outcome, CallPath::Outcome::Rings);
        QCOMPARE(test.path()->time, m_fixture->clock.now);
        QCOMPARE(test.path()->timeZone, QStringLiteral("Europe/Amsterdam"));
        const CallStep *last = test.path()->step(CallStep::Kind::NoAnswer);
        QVERIFY(last && last->target == voicemailKeyword && last->seconds == 20);
        QVERIFY(!test.dependsOnGroups());
        test.ask(QStringLiteral("spam@example.net"), 0);
        QTRY_VERIFY_WITH_TIMEOUT(test.path(), patience);
        QCOMPARE(test.path()->outcome, CallPath::Outcome::Rejected);

        m_fixture->transport.always(ActionId::GetRejectRules).replyError(ErrorCode::TimedOut);
        test.ask(QStringLiteral("bob@example.net"), 0);
        QTRY_VERIFY_WITH_TIMEOUT(test.error(), patience);
        QVERIFY(!test.path());
    }

    void incumbentIsWorkedOutHere()
    {
        m_fixture->rules.persistent = {
            {127, QStringLiteral("00:00"), QStringLiteral("23:59"), {QStringLiteral("vip")}}};
        m_fixture->serveAsIncumbent();
        QVERIFY(m_fixture->start());
        CallerTest test(session());
        test.ask(QStringLiteral("bob@example.net"), 0);
        QTRY_VERIFY_WITH_TIMEOUT(test.path(), patience);
        QCOMPARE(test.path()->outcome, CallPath::Outcome::Refused);
        QVERIFY(test.dependsOnGroups()); // Bob may be a VIP: that is not known here
        m_fixture->failWith(ErrorCode::ConnectionRefused);
        session().refresh();
        QTRY_VERIFY_WITH_TIMEOUT(!session().isOnline(), patience);
        QVERIFY(!test.canAnswer());
    }

private:
    AccountSession &session() { return *m_fixture->session; }
    void start()
    {
        m_fixture->serve();
        QVERIFY(m_fixture->start());
    }
    void reread()
    {
        m_fixture->transport.always(ActionId::GetAcceptRules).reply(m_fixture->rules.toJson());
        session().refreshArea(Area::AcceptRules);
        QTRY_COMPARE_WITH_TIMEOUT(session().acceptRules()->persistent, m_fixture->rules.persistent, patience);
    }
    void serveRejects(const QStringList &patterns)
    {
        m_fixture->transport.always(ActionId::GetRejectRules).reply(TextList{patterns}.toJson());
    }
    FakeTransport::Script &expectAdd(const QString &pattern)
    {
        RejectRulesChange change;
        change.add = pattern;
        return m_fixture->transport.expect(ActionId::SetRejectRules, change.toForm());
    }

    std::unique_ptr<SessionFixture> m_fixture;
};

QTEST_GUILESS_MAIN(TestCallersModels)
#include "tst_callersmodels.moc"
