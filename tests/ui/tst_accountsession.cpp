// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/errorcodes.h"
#include "tests/ui/sessionfixture.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonObject>
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

class TestAccountSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<SessionFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void readsEverything();
    void showsTheCacheFirst();
    void firstStartWithoutServer();
    void tellsSignedOutFromOffline_data();
    void tellsSignedOutFromOffline();
    void comesBackByItself();
    void pollsWhileVisible();
    void keepsNoPin();

    void dndIsPendingUntilConfirmed();
    void undoPutsBack();
    void undoOfDndKeepsItsEndAndExceptions();
    void undoOfAnEndSendsBothTargets();
    void backToNormalIsOneChange();
    void refusedChangesNothing();
    void lostAnswer_data();
    void lostAnswer();
    void lostAnswerIsSettledLater();
    void changesWaitForEachOther();

    void incumbentDnd();
    void incumbentPrivacyIsRemembered();
    void incumbentKeepsTheLastTarget();
    void endsAreNoticed();

private:
    AccountSession &session() const { return *m_fixture->session; }
    FakeTransport &transport() const { return m_fixture->transport; }

    std::unique_ptr<SessionFixture> m_fixture;
};

void TestAccountSession::readsEverything()
{
    m_fixture->serve();
    QSignalSpy reached(&session(), &AccountSession::reachChanged);
    QVERIFY(!session().reach());
    QVERIFY(m_fixture->start());
    QCOMPARE(session().connection().kind, ConnectionState::Kind::Connected);
    QVERIFY(!session().isIncumbent());
    QVERIFY(session().hasFeature(Feature::forwardingUntil));
    QCOMPARE(session().identity()->mobileNumber, QStringLiteral("+31612345678"));
    QCOMPARE(session().history()->received.size(), 5);
    QCOMPARE(session().privacy()->number, PrivacyKnowledge::Number::Shown);
    QVERIFY(session().privacy()->fromServer);
    QCOMPARE(session().forwarding().asOf, m_fixture->clock.now);
    QVERIFY(session().reach());
    QCOMPARE(session().reach()->steps.size(), 2);
    QVERIFY(!reached.isEmpty());
    QCOMPARE(session().forwardingOwner().aliases.size(), 4);
    QVERIFY(session().forwardingOwner().hasMailbox);
}

void TestAccountSession::showsTheCacheFirst()
{
    m_fixture->serve();
    QVERIFY(m_fixture->start());
    const qint64 then = m_fixture->clock.now;

    m_fixture->clock.now += 3600;
    m_fixture->restart();
    m_fixture->failWith(ErrorCode::ConnectionRefused);
    transport().hold();
    session().start();
    QCOMPARE(session().identity().state, RemoteState::Stale);
    QCOMPARE(session().forwarding().asOf, then);
    QVERIFY(session().reach());
    QCOMPARE(session().connection().kind, ConnectionState::Kind::Connecting);

    transport().release();
    QTRY_COMPARE_WITH_TIMEOUT(session().connection().kind, ConnectionState::Kind::Offline, patience);
    QCOMPARE(session().connection().since, m_fixture->clock.now);
    QTRY_VERIFY_WITH_TIMEOUT(session().forwarding().error.has_value(), patience);
    QCOMPARE(session().forwarding().state, RemoteState::Stale);
    QVERIFY(session().forwarding().hasValue());
}

void TestAccountSession::firstStartWithoutServer()
{
    m_fixture->failWith(ErrorCode::HostNotFound);
    session().start();
    QTRY_COMPARE_WITH_TIMEOUT(session().history().state, RemoteState::Error, patience);
    QCOMPARE(session().forwarding().error->code, ErrorCode::HostNotFound);
    QVERIFY(!session().reach());
    QCOMPARE(transport().count(ActionId::GetHistory), 0);
}

void TestAccountSession::tellsSignedOutFromOffline_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<ConnectionState::Kind>("kind");
    using K = ConnectionState::Kind;
    QTest::newRow("refused") << ErrorCode::ConnectionRefused << K::Offline;
    QTest::newRow("timed out") << ErrorCode::TimedOut << K::Offline;
    QTest::newRow("revoked") << ErrorCode::CertificateRevoked << K::SignedOut;
    QTest::newRow("certificate refused") << ErrorCode::ClientCertificateRefused << K::SignedOut;
    QTest::newRow("pin changed") << ErrorCode::ServerPinChanged << K::SignedOut;
    QTest::newRow("denied at the door") << ErrorCode::Denied << K::SignedOut;
    QTest::newRow("too many") << ErrorCode::TooManyRequests << K::Connected;
}

void TestAccountSession::tellsSignedOutFromOffline()
{
    QFETCH(ErrorCode, code);
    QFETCH(ConnectionState::Kind, kind);
    m_fixture->failWith(code);
    session().start();
    QTRY_COMPARE_WITH_TIMEOUT(session().connection().kind, kind, patience);
    if (kind != ConnectionState::Kind::Connected)
        QCOMPARE(session().connection().error->code, code);
}

void TestAccountSession::comesBackByItself()
{
    session().setPollIntervals({50, 50, 20, 1000});
    m_fixture->failWith(ErrorCode::ConnectionRefused);
    session().start();
    QTRY_COMPARE_WITH_TIMEOUT(session().connection().kind, ConnectionState::Kind::Offline, patience);
    m_fixture->serve();
    QTRY_COMPARE_WITH_TIMEOUT(session().connection().kind, ConnectionState::Kind::Connected, patience);
    QTRY_VERIFY_WITH_TIMEOUT(session().reach().has_value(), patience);
}

void TestAccountSession::pollsWhileVisible()
{
    m_fixture->serve();
    session().setPollIntervals({20, 3'600'000, 20, 1000});
    QVERIFY(m_fixture->start());
    const int before = transport().count(ActionId::GetForwarding);
    QTRY_VERIFY_WITH_TIMEOUT(transport().count(ActionId::GetForwarding) > before + 1, patience);
    session().setVisible(false);
    QTRY_VERIFY_WITH_TIMEOUT(transport().isDone(), patience);
    const int hidden = transport().count(ActionId::GetForwarding);
    session().setVisible(true);
    QTRY_VERIFY_WITH_TIMEOUT(transport().count(ActionId::GetForwarding) > hidden, patience);
    QVERIFY(transport().count(ActionId::GetForwarding) > hidden);
}

void TestAccountSession::keepsNoPin()
{
    m_fixture->voicemail.pin = QStringLiteral("9081726354");
    m_fixture->serve();
    QVERIFY(m_fixture->start());
    QVERIFY(session().voicemail()->exists);
    QVERIFY(session().voicemail()->pin.isEmpty());
    m_fixture->cache.flush();
    int files = 0;
    QDirIterator walk(m_fixture->dir.path(), QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("9081726354"));
        ++files;
    }
    QVERIFY(files > 5);
}

void TestAccountSession::dndIsPendingUntilConfirmed()
{
    m_fixture->serve();
    QVERIFY(m_fixture->start());
    Reports reports(session());
    transport()
        .expect(ActionId::SetDndOn, form(QStringLiteral("duration"), QStringLiteral("60")))
        .reply(done);
    transport().hold();
    const int id = session().turnDndOn(60);
    QVERIFY(session().isPending(ChangeKind::Dnd));
    QVERIFY(session().isPending(ChangeKind::Everything));
    QVERIFY(!session().isPending(ChangeKind::Forwarding));
    QVERIFY(!session().dnd()->on);
    transport().always(ActionId::GetDnd).reply(DndState{true, m_fixture->clock.now + 3600}.toJson());
    transport().release();
    QVERIFY(reports.waitFor(1));
    QCOMPARE(reports.list.first().id, id);
    QCOMPARE(reports.list.first().outcome, ChangeOutcome::Worked);
    QVERIFY(reports.list.first().undoable);
    QVERIFY(session().dnd()->on);
    QCOMPARE(session().reach()->state, Reach::State::DoNotDisturb);
    QVERIFY(!session().isPending(ChangeKind::Everything));
}

void TestAccountSession::undoPutsBack()
{
    m_fixture->serve();
    QVERIFY(m_fixture->start());
    Reports reports(session());
    QVERIFY(!session().canUndo());
    QCOMPARE(session().undoLast(), 0);
    transport().expect(ActionId::SetPrivacyOn).reply(done);
    transport().always(ActionId::GetPrivacy).reply(PrivacyState{true}.toJson());
    session().setPrivacy(true);
    QVERIFY(reports.waitFor(1));
    QCOMPARE(session().privacy()->number, PrivacyKnowledge::Number::Hidden);
    QVERIFY(session().canUndo());
    transport().expect(ActionId::SetPrivacyOff).reply(done);
    transport().always(ActionId::GetPrivacy).reply(PrivacyState{false}.toJson());
    QVERIFY(session().undoLast() > 0);
    QVERIFY(reports.waitFor(2));
    QVERIFY(reports.list.last().wasUndo);
    QVERIFY(!reports.list.last().undoable);
    QVERIFY(!session().canUndo());
    QCOMPARE(session().privacy()->number, PrivacyKnowledge::Number::Shown);
}

void TestAccountSession::undoOfDndKeepsItsEndAndExceptions()
{
    m_fixture->dnd = {true, m_fixture->clock.now + 90 * 60, {QStringLiteral("vip")}};
    m_fixture->serve();
    QVERIFY(m_fixture->start());
    Reports reports(session());
    transport().expect(ActionId::SetDndOff).reply(done);
    session().turnDndOff();
    QVERIFY(reports.waitFor(1));
    m_fixture->clock.now += 30 * 60;
    transport()
        .expect(ActionId::SetDndOn,
            FormParameters{{QStringLiteral("duration"), QStringLiteral("60")},
                {QStringLiteral("except"), QStringLiteral("vip")}})
        .reply(done);
    session().undoLast();
    QVERIFY(reports.waitFor(2));
}

void TestAccountSession::undoOfAnEndSendsBothTargets()
{
    const qint64 until = m_fixture->clock.now + 7200;
    m_fixture->row(ForwardCondition::Busy) = {ForwardCondition::Busy, QStringLiteral("bob@example.org"),
        until, QString(voicemailKeyword), QStringLiteral("bob@example.org")};
    m_fixture->serve();
    QVERIFY(m_fixture->start());
    Reports reports(session());
    transport().expect(ActionId::SetCallForwarding, form(QStringLiteral("FBUS"), {})).reply(done);
    ForwardingChange off;
    off.targets[ForwardCondition::Busy] = QString();
    session().setForwarding(off);
    QVERIFY(reports.waitFor(1));
    transport()
        .expect(ActionId::SetCallForwarding, form(QStringLiteral("FBUS"), QString(voicemailKeyword)))
        .reply(done);
    transport()
        .expect(ActionId::SetCallForwarding,
            {{QStringLiteral("FBUS"), QStringLiteral("bob@example.org")},
                {QStringLiteral("until"), QString::number(until)}})
        .reply(done);
    session().undoLast();
    QVERIFY(reports.waitFor(2));
    QCOMPARE(reports.list.last().outcome, ChangeOutcome::Worked);
}

void TestAccountSession::backToNormalIsOneChange()
{
    m_fixture->dnd = {true, 0};
    m_fixture->row(ForwardCondition::AllCalls).target = QStringLiteral("+31612345678@example.org");
    m_fixture->serve();
    QVERIFY(m_fixture->start());
    Reports reports(session());
    transport().expect(ActionId::SetDndOff).reply(done);
    transport().expect(ActionId::SetCallForwarding, form(QStringLiteral("FUNC"), {})).reply(done);
    session().backToNormal();
    QVERIFY(session().isPending(ChangeKind::Dnd));
    QVERIFY(session().isPending(ChangeKind::Forwarding));
    QVERIFY(reports.waitFor(1));
    transport().expect(ActionId::SetDndOn).reply(done);
    transport()
        .expect(ActionId::SetCallForwarding,
            form(QStringLiteral("FUNC"), QStringLiteral("+31612345678@example.org")))
        .reply(done);
    session().undoLast();
    QVERIFY(reports.waitFor(2));
    QCOMPARE(reports.list.size(), 2);
}

void TestAccountSession::refusedChangesNothing()
{
    m_fixture->serve();
    QVERIFY(m_fixture->start());
    Reports reports(session());
    transport()
        .expect(ActionId::SetCallForwarding, form(QStringLiteral("FUNC"), QStringLiteral("<mobile-number>")))
        .reply(failureToJson({ErrorCode::ForwardingNoMobileNumber, {}, {}}, QStringLiteral("no")));
    ForwardingChange change;
    change.targets[ForwardCondition::AllCalls] = QString(mobileKeyword);
    session().setForwarding(change);
    QVERIFY(reports.waitFor(1));
    QCOMPARE(reports.list.first().outcome, ChangeOutcome::Refused);
    QCOMPARE(reports.list.first().error->code, ErrorCode::ForwardingNoMobileNumber);
    QVERIFY(!session().canUndo());
}

void TestAccountSession::lostAnswer_data()
{
    QTest::addColumn<bool>("tookEffect");
    QTest::newRow("it worked") << true;
    QTest::newRow("it did not") << false;
}

void TestAccountSession::lostAnswer()
{
    QFETCH(bool, tookEffect);
    m_fixture->serve();
    QVERIFY(m_fixture->start());
    Reports reports(session());
    transport()
        .expect(ActionId::SetCallForwarding, form(QStringLiteral("FUNC"), QStringLiteral("bob")))
        .replyError(ErrorCode::OutcomeUnknown);
    if (tookEffect) {
        m_fixture->row(ForwardCondition::AllCalls).target = QStringLiteral("bob@example.org");
        transport().always(ActionId::GetForwarding).reply(m_fixture->forwarding.toJson());
    }
    ForwardingChange change;
    change.targets[ForwardCondition::AllCalls] = QStringLiteral("bob");
    session().setForwarding(change);
    QVERIFY(reports.waitFor(1));
    QCOMPARE(
        reports.list.first().outcome, tookEffect ? ChangeOutcome::WorkedAfterAll : ChangeOutcome::DidNotWork);
    QCOMPARE(reports.list.first().undoable, tookEffect);
    QCOMPARE(session().reach()->state, tookEffect ? Reach::State::Forwarding : Reach::State::Normal);
}

void TestAccountSession::lostAnswerIsSettledLater()
{
    m_fixture->serve();
    QVERIFY(m_fixture->start());
    Reports reports(session());
    m_fixture->failWith(ErrorCode::ConnectionRefused);
    transport().expect(ActionId::SetDndOn).replyError(ErrorCode::OutcomeUnknown);
    session().turnDndOn(0);
    QVERIFY(reports.waitFor(1));
    QCOMPARE(reports.list.first().outcome, ChangeOutcome::Unknown);
    QVERIFY(!session().dnd()->on); // the last thing the server said
    QCOMPARE(session().dnd().state, RemoteState::Stale);

    m_fixture->dnd = {true, 0};
    m_fixture->serve();
    session().refresh();
    QVERIFY(reports.waitFor(2));
    QCOMPARE(reports.list.last().id, reports.list.first().id);
    QCOMPARE(reports.list.last().outcome, ChangeOutcome::WorkedAfterAll);
    QVERIFY(session().canUndo());
    session().refresh();
    QVERIFY(m_fixture->settled() || QTest::qWaitFor([this] { return m_fixture->settled(); }, patience));
    QCOMPARE(reports.list.size(), 2);
}

void TestAccountSession::changesWaitForEachOther()
{
    m_fixture->serve();
    QVERIFY(m_fixture->start());
    Reports reports(session());
    transport().hold();
    transport().expect(ActionId::SetDndOn).reply(done);
    transport().expect(ActionId::SetDndOff).reply(done);
    session().turnDndOn(0);
    session().turnDndOff();
    QCOMPARE(transport().count(ActionId::SetDndOff), 0);
    transport().release();
    QVERIFY(reports.waitFor(2));
    QVERIFY(reports.list.at(0).id < reports.list.at(1).id);
}

void TestAccountSession::incumbentDnd()
{
    m_fixture->rules.temporaryGroups = {QStringLiteral("nobody")};
    m_fixture->rules.temporaryMinutes = 60;
    m_fixture->serveAsIncumbent();
    QVERIFY(m_fixture->start());
    QVERIFY(session().isIncumbent());
    QVERIFY(!session().hasFeature(Feature::forwardingUntil));
    QVERIFY(session().dnd()->on);
    QCOMPARE(session().dnd()->until, m_fixture->clock.now + 3600);
    QCOMPARE(session().reach()->state, Reach::State::DoNotDisturb);
    QCOMPARE(transport().count(ActionId::GetDnd), 0);
    QCOMPARE(session().connection().kind, ConnectionState::Kind::Connected);
}

void TestAccountSession::incumbentPrivacyIsRemembered()
{
    m_fixture->serveAsIncumbent();
    QVERIFY(m_fixture->start());
    QCOMPARE(session().privacy()->number, PrivacyKnowledge::Number::Unknown);
    Reports reports(session());
    transport().expect(ActionId::SetPrivacyOn).reply(done);
    session().setPrivacy(true);
    QVERIFY(reports.waitFor(1));
    QCOMPARE(reports.list.first().outcome, ChangeOutcome::Worked);
    QVERIFY(!reports.list.first().undoable); // nobody knows what was there before
    QCOMPARE(session().privacy()->number, PrivacyKnowledge::Number::Hidden);
    QVERIFY(!session().privacy()->fromServer);
    const qint64 written = m_fixture->clock.now;

    m_fixture->clock.now += 86400;
    m_fixture->restart();
    QVERIFY(m_fixture->start());
    QCOMPARE(session().privacy()->number, PrivacyKnowledge::Number::Hidden);
    QCOMPARE(session().privacy()->writtenAt, written);

    Reports later(session());
    transport().expect(ActionId::SetPrivacyOff).replyError(ErrorCode::OutcomeUnknown);
    session().setPrivacy(false);
    QVERIFY(later.waitFor(1));
    QCOMPARE(later.list.first().outcome, ChangeOutcome::Unknown);
    QCOMPARE(session().privacy()->number, PrivacyKnowledge::Number::Unknown);
}

void TestAccountSession::incumbentKeepsTheLastTarget()
{
    m_fixture->row(ForwardCondition::Busy).target = QStringLiteral("carol@example.org");
    m_fixture->serveAsIncumbent();
    QVERIFY(m_fixture->start());
    m_fixture->row(ForwardCondition::Busy).target.clear();
    m_fixture->serveAsIncumbent();
    m_fixture->restart();
    QVERIFY(m_fixture->start());
    QTRY_COMPARE_WITH_TIMEOUT(
        session().forwarding()->row(ForwardCondition::Busy)->target, QString(), patience);
    QCOMPARE(
        session().forwarding()->row(ForwardCondition::Busy)->lastTarget, QStringLiteral("carol@example.org"));
}

void TestAccountSession::endsAreNoticed()
{
    m_fixture->dnd = {true, m_fixture->clock.now + 60};
    m_fixture->serve();
    session().setPollIntervals({3'600'000, 3'600'000, 3'600'000, 20});
    QVERIFY(m_fixture->start());
    QCOMPARE(session().reach()->state, Reach::State::DoNotDisturb);
    m_fixture->dnd = {};
    transport().always(ActionId::GetDnd).reply(m_fixture->dnd.toJson());
    QSignalSpy reached(&session(), &AccountSession::reachChanged);
    m_fixture->clock.now += 61;
    QTRY_VERIFY_WITH_TIMEOUT(!session().dnd()->on, patience);
    QVERIFY(!reached.isEmpty());
    QCOMPARE(session().reach()->state, Reach::State::Normal);
}

QTEST_GUILESS_MAIN(TestAccountSession)
#include "tst_accountsession.moc"
