// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/errorcodes.h"
#include "tests/ui/fakekeeper.h"
#include "tests/ui/sessionfixture.h"
#include "ui/models/accountnews.h"
#include "ui/models/standingstate.h"

#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

namespace {

constexpr qint64 hour = 3600;
const QString away = QStringLiteral("+31612345678");

Call missedCall(qint64 started, const QString &from = QStringLiteral("bob@example.org"))
{
    Call call;
    call.remoteParty = from;
    call.started = started;
    call.stopped = started + 20;
    call.sessionId = QString::number(started) + from;
    call.status = QStringLiteral("487");
    return call;
}

} // namespace

/// What is told of an account, and what is remembered for that.
class AccountNewsTest : public QObject {
    Q_OBJECT

private:
    /// Lets the server answer anew and waits until all is read.
    static bool look(SessionFixture &fixture)
    {
        fixture.transport.forgetAll();
        fixture.serve();
        const qint64 now = ++fixture.clock.now;
        fixture.session->refresh();
        const bool settled = QTest::qWaitFor([&fixture, now] {
            return fixture.session->history().asOf == now && fixture.session->forwarding().asOf == now
                && fixture.session->dnd().asOf == now && fixture.settled();
        });
        Q_EMIT fixture.session->reachChanged(); // as time went by
        return settled;
    }
    static bool open(SessionFixture &fixture)
    {
        fixture.serve();
        return fixture.start();
    }

private Q_SLOTS:
    void callsOfBeforeAreNotNews()
    {
        SessionFixture fixture;
        QSignalSpy told(&fixture.session->news(), &AccountNews::missed);
        QVERIFY(open(fixture)); // bob was missed already
        QCOMPARE(told.count(), 0);
        QCOMPARE(fixture.session->news().unseenMissed(), 0);

        fixture.clock.now += 600;
        fixture.history.received.prepend(missedCall(fixture.clock.now - 60));
        QVERIFY(look(fixture));
        QTRY_COMPARE(told.count(), 1);
        const auto calls = told.at(0).at(0).value<QList<Call>>();
        QCOMPARE(calls.size(), 1);
        QCOMPARE(calls.constFirst().started, fixture.history.received.constFirst().started);
        QCOMPARE(fixture.session->news().unseenMissed(), 1);
        QVERIFY(look(fixture));
        QCOMPARE(told.count(), 1);
        fixture.session->news().markSeen();
        QCOMPARE(fixture.session->news().unseenMissed(), 0);
    }

    void nothingIsToldTwiceAcrossRestarts()
    {
        SessionFixture fixture;
        QVERIFY(open(fixture));
        fixture.clock.now += 600;
        fixture.history.received.prepend(missedCall(fixture.clock.now - 60));
        QVERIFY(look(fixture));
        QTRY_COMPARE(fixture.session->news().unseenMissed(), 1);

        fixture.restart();
        QSignalSpy told(&fixture.session->news(), &AccountNews::missed);
        fixture.clock.now += 600;
        // One that was missed while the program was off.
        fixture.history.received.prepend(
            missedCall(fixture.clock.now - 30, QStringLiteral("eve@example.org")));
        QVERIFY(open(fixture));
        QTRY_COMPARE(told.count(), 1);
        QCOMPARE(told.at(0).at(0).value<QList<Call>>().size(), 1);
        QCOMPARE(fixture.session->news().unseenMissed(), 2);
    }

    void damagedMemoryIsNoNews()
    {
        SessionFixture fixture;
        QVERIFY(fixture.drafts.save(fixture.session->account(), QStringLiteral("news"),
            {{QStringLiteral("missed"), 7}, {QStringLiteral("forwarding"), QStringLiteral("x")},
                {QStringLiteral("certificate_days"), QStringLiteral("soon")}}));
        fixture.restart();
        fixture.history.received = {missedCall(-5), missedCall(0), missedCall(fixture.clock.now)};
        QVERIFY(open(fixture));
        QVERIFY(fixture.session->news().unseenMissed() <= 3);
    }

    void ownForwardingIsNoNews()
    {
        SessionFixture fixture;
        QVERIFY(open(fixture));
        QSignalSpy elsewhere(&fixture.session->news(), &AccountNews::forwardingChangedElsewhere);
        ForwardingChange change;
        change.targets[ForwardCondition::AllCalls] = away;
        fixture.row(ForwardCondition::AllCalls).target = away;
        fixture.transport.forgetAll();
        fixture.serve();
        fixture.transport.expect(ActionId::SetCallForwarding, {{QStringLiteral("FUNC"), away}})
            .reply(Done{QStringLiteral("done")}.toJson());
        fixture.session->setForwarding(change);
        QTRY_VERIFY(!fixture.session->isPending(ChangeKind::Everything));
        QVERIFY(look(fixture));
        QCOMPARE(elsewhere.count(), 0);

        fixture.row(ForwardCondition::AllCalls).target = QStringLiteral("eve@example.org");
        QVERIFY(look(fixture));
        QTRY_COMPARE(elsewhere.count(), 1);
        QVERIFY(look(fixture));
        QCOMPARE(elsewhere.count(), 1);
        // Also while the program was off.
        fixture.restart();
        QSignalSpy later(&fixture.session->news(), &AccountNews::forwardingChangedElsewhere);
        fixture.row(ForwardCondition::AllCalls).target.clear();
        QVERIFY(open(fixture));
        QTRY_COMPARE(later.count(), 1);
    }

    void endOfForwardingIsAnEnd()
    {
        SessionFixture fixture;
        fixture.row(ForwardCondition::AllCalls).target = away;
        fixture.row(ForwardCondition::AllCalls).until = fixture.clock.now + hour;
        QVERIFY(open(fixture));
        QSignalSpy elsewhere(&fixture.session->news(), &AccountNews::forwardingChangedElsewhere);
        QSignalSpy ended(&fixture.session->news(), &AccountNews::forwardingEnded);
        fixture.clock.now += 2 * hour;
        fixture.row(ForwardCondition::AllCalls) = {ForwardCondition::AllCalls, {}, 0, {}, away};
        QVERIFY(look(fixture));
        QTRY_COMPARE(ended.count(), 1);
        QCOMPARE(elsewhere.count(), 0);
    }

    void certificateIsToldOncePerStage()
    {
        SessionFixture fixture;
        FakeKeeper keeper(fixture.clock.now, 200);
        fixture.session->setCertificateKeeper(&keeper);
        QVERIFY(open(fixture));
        QSignalSpy told(&fixture.session->news(), &AccountNews::certificateEnds);
        const auto daysLeft = [&fixture, &keeper](int days) {
            keeper.certificate.facts.validUntil =
                fixture.clock.nowUtc().addDays(days).addSecs(days < 0 ? 0 : 60);
            Q_EMIT fixture.session->reachChanged();
            QCoreApplication::processEvents();
        };
        daysLeft(31);
        QCOMPARE(told.count(), 0);
        daysLeft(29);
        daysLeft(20);
        QCOMPARE(told.count(), 1);
        daysLeft(14);
        daysLeft(13);
        QCOMPARE(told.count(), 2);
        fixture.restart();
        fixture.session->setCertificateKeeper(&keeper);
        QVERIFY(open(fixture));
        QSignalSpy again(&fixture.session->news(), &AccountNews::certificateEnds);
        daysLeft(12);
        QCOMPARE(again.count(), 0);
        daysLeft(3);
        daysLeft(1);
        QCOMPARE(again.count(), 1);
        daysLeft(-1);
        QCOMPARE(again.count(), 2);
        QVERIFY(again.at(1).at(0).toLongLong() < 0);
        // A new one starts afresh.
        keeper.certificate.sha256 = QByteArray(32, '\x11');
        daysLeft(20);
        QCOMPARE(again.count(), 3);
    }

    void reminderSaysSinceWhen()
    {
        SessionFixture fixture;
        QVERIFY(open(fixture));
        QVERIFY(!fixture.session->standing().reminder());
        fixture.row(ForwardCondition::AllCalls).target = away;
        QVERIFY(look(fixture));
        const qint64 begin = fixture.clock.now;
        QVERIFY(!fixture.session->standing().reminder());
        fixture.clock.now += 13 * hour;
        QVERIFY(look(fixture));
        QTRY_VERIFY(fixture.session->standing().reminder());
        const StandingState::Standing standing = *fixture.session->standing().reminder();
        QCOMPARE(standing, (StandingState::Standing{StandingState::Kind::Forwarding, away, begin, true}));

        // Not again on the day on which it was dismissed, but on the next one.
        fixture.session->standing().dismiss();
        QVERIFY(!fixture.session->standing().reminder());
        fixture.restart();
        QVERIFY(open(fixture));
        QVERIFY(!fixture.session->standing().reminder());
        fixture.clock.now += 24 * hour;
        QVERIFY(look(fixture));
        QTRY_VERIFY(fixture.session->standing().reminder());
        QCOMPARE(fixture.session->standing().reminder()->since, begin);
        // What is switched off is forgotten.
        fixture.row(ForwardCondition::AllCalls).target.clear();
        QVERIFY(look(fixture));
        QTRY_VERIFY(!fixture.session->standing().reminder());
    }

    /// Nobody knows how long it has been on when it is seen for the first time.
    void reminderOwnsUpToWhatItDoesNotKnow()
    {
        SessionFixture fixture;
        fixture.dnd = {true, 0, {}};
        QVERIFY(open(fixture));
        const qint64 seen = fixture.clock.now;
        fixture.restart();
        fixture.clock.now += 20 * hour;
        QVERIFY(open(fixture));
        QTRY_VERIFY(fixture.session->standing().reminder());
        const StandingState::Standing standing = *fixture.session->standing().reminder();
        QCOMPARE(standing.kind, StandingState::Kind::DoNotDisturb);
        QCOMPARE(standing.since, seen);
        QVERIFY(!standing.isExact);
    }

    /// A clock that was set back must not make a time to come.
    void reminderSurvivesAClockThatGoesBack()
    {
        SessionFixture fixture;
        fixture.dnd = {true, 0, {}};
        QVERIFY(open(fixture));
        fixture.restart();
        fixture.clock.now -= 48 * hour;
        QVERIFY(open(fixture));
        QVERIFY(!fixture.session->standing().reminder());
        fixture.clock.now += 13 * hour;
        QVERIFY(look(fixture));
        QTRY_VERIFY(fixture.session->standing().reminder());
        QVERIFY(fixture.session->standing().reminder()->since <= fixture.clock.now);
    }
};

QTEST_MAIN(AccountNewsTest)
#include "tst_accountnews.moc"
