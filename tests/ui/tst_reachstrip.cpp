// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/errorcodes.h"
#include "tests/ui/sessionfixture.h"
#include "ui/shell/reachstrip.h"
#include "ui/widgets/inlinemessage.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace {

constexpr int patience = 10000;
const QJsonValue done = Done{QStringLiteral("done")}.toJson();

QPushButton *button(const ReachStrip &strip, const char *name)
{
    return strip.message()->findChild<QPushButton *>(QLatin1String(name));
}

} // namespace

/// What the strip says about changes, and what it offers then.
class TestReachStrip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusalHasDetails()
    {
        SessionFixture fixture;
        fixture.serve();
        QVERIFY(fixture.start());
        ReachStrip strip(*fixture.session);
        strip.show();
        QSignalSpy details(&strip, &ReachStrip::detailsRequested);
        fixture.transport.expect(ActionId::SetPrivacyOn)
            .reply(failureToJson({ErrorCode::ServerRefused, {}, {}}, QStringLiteral("quota 0x17")));
        fixture.session->setPrivacy(true);
        QTRY_VERIFY_WITH_TIMEOUT(strip.message()->isActive(), patience);
        QCOMPARE(strip.message()->kind(), InlineMessage::Kind::Error);
        button(strip, "inlineMessageFirstButton")->click();
        QCOMPARE(details.size(), 1);
        QVERIFY(details.at(0).at(0).value<Error>().detail.contains(u"quota 0x17"));
        QVERIFY(strip.message()->isActive());
    }

    void aPartCanBeUndone()
    {
        SessionFixture fixture;
        fixture.dnd = {true, 0};
        fixture.row(ForwardCondition::AllCalls).target = QStringLiteral("bob@example.org");
        fixture.serve();
        QVERIFY(fixture.start());
        ReachStrip strip(*fixture.session);
        strip.show();
        fixture.transport.expect(ActionId::SetDndOff).reply(done);
        fixture.transport.expect(ActionId::SetCallForwarding, {{QStringLiteral("FUNC"), QString()}})
            .reply(failureToJson({ErrorCode::Denied, {}, {}}, QStringLiteral("no")));
        strip.backToNormal();
        QTRY_VERIFY_WITH_TIMEOUT(strip.message()->isActive(), patience);
        QVERIFY2(strip.message()->text().contains(u"part"), qPrintable(strip.message()->text()));
        QVERIFY2(!strip.message()->text().contains(u"Nothing"), qPrintable(strip.message()->text()));
        fixture.transport.expect(ActionId::SetDndOn).reply(done);
        button(strip, "inlineMessageFirstButton")->click();
        QTRY_COMPARE_WITH_TIMEOUT(fixture.transport.count(ActionId::SetDndOn), 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.session->isPending(ChangeKind::Everything), patience);
    }

    /// Clicked while it cannot be done, Undo is still there afterwards.
    void undoWhileBusyIsNotLost()
    {
        SessionFixture fixture;
        fixture.serve();
        QVERIFY(fixture.start());
        ReachStrip strip(*fixture.session);
        strip.show();
        fixture.privacy = {true};
        fixture.transport.expect(ActionId::SetPrivacyOn).reply(done);
        fixture.transport.always(ActionId::GetPrivacy).reply(fixture.privacy.toJson());
        fixture.session->setPrivacy(true);
        QTRY_VERIFY_WITH_TIMEOUT(strip.message()->isActive(), patience);
        fixture.failWith(ErrorCode::ConnectionRefused);
        fixture.session->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(
            fixture.session->connection().kind, ConnectionState::Kind::Offline, patience);
        button(strip, "inlineMessageFirstButton")->click();
        QVERIFY(strip.message()->isActive());
        QVERIFY(fixture.session->canUndo());
        QVERIFY2(strip.message()->text().contains(u"cannot be reached"), qPrintable(strip.message()->text()));

        fixture.serve();
        fixture.session->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(fixture.session->isOnline(), patience);
        fixture.transport.expect(ActionId::SetPrivacyOff).reply(done);
        fixture.transport.always(ActionId::GetPrivacy).reply(PrivacyState{false}.toJson());
        button(strip, "inlineMessageFirstButton")->click();
        QTRY_COMPARE_WITH_TIMEOUT(fixture.transport.count(ActionId::SetPrivacyOff), 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.session->canUndo(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.session->isPending(ChangeKind::Everything), patience);
        QVERIFY(fixture.session->canRedo());
        fixture.transport.expect(ActionId::SetPrivacyOn).reply(done);
        strip.redo();
        QTRY_COMPARE_WITH_TIMEOUT(fixture.transport.count(ActionId::SetPrivacyOn), 2, patience);
    }

    void forwardStopsWithOneClick()
    {
        SessionFixture fixture;
        const QString bob = QStringLiteral("bob@example.org");
        fixture.row(ForwardCondition::AllCalls).target = bob;
        fixture.serve();
        QVERIFY(fixture.start());
        ReachStrip strip(*fixture.session);
        strip.show();
        auto *stop = strip.findChild<QPushButton *>(QStringLiteral("stopForwardButton"));
        QVERIFY(stop && stop->isVisible() && stop->isEnabled());
        fixture.transport.expect(ActionId::SetCallForwarding, {{QStringLiteral("FUNC"), QString()}})
            .reply(done);
        fixture.row(ForwardCondition::AllCalls) = {ForwardCondition::AllCalls, {}, 0, {}, bob};
        fixture.transport.always(ActionId::GetForwarding).reply(fixture.forwarding.toJson());
        stop->setFocus();
        QTest::keyClick(stop, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(strip.message()->isActive(), patience);
        QVERIFY(!stop->isVisible());
        fixture.transport.expect(ActionId::SetCallForwarding, {{QStringLiteral("FUNC"), bob}}).reply(done);
        fixture.row(ForwardCondition::AllCalls).target = bob;
        fixture.transport.always(ActionId::GetForwarding).reply(fixture.forwarding.toJson());
        button(strip, "inlineMessageFirstButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(stop->isVisible(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.session->isPending(ChangeKind::Everything), patience);
    }

    void missingMobileIsAskedForAndSavedFirst()
    {
        SessionFixture fixture;
        fixture.identity.mobileNumber.clear();
        fixture.capabilities.countryCode = QStringLiteral("31");
        fixture.serve();
        QVERIFY(fixture.start());
        ReachStrip strip(*fixture.session);
        strip.show();
        auto *menu = strip.findChild<QMenu *>(QStringLiteral("forwardMenu"));
        Q_EMIT menu->aboutToShow();
        auto *action = menu->findChild<QAction *>(QStringLiteral("forwardMobileAction"));
        QVERIFY(action && action->isEnabled());
        auto *field = strip.findChild<QLineEdit *>(QStringLiteral("stripMobileEdit"));
        QVERIFY(!field->isVisible());
        action->trigger();
        QVERIFY(field->isVisible());
        QTest::keyClicks(field, QStringLiteral("no number"));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(field->isVisible());
        field->clear();
        QTest::keyClicks(field, QStringLiteral("112"));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(field->isVisible()); // an unexpected request would fail the test
        field->clear();
        QTest::keyClicks(field, QStringLiteral("06 1234 5678"));
        const QString mobile = QStringLiteral("+31612345678");
        fixture.transport.expect(ActionId::SetIdentity, {{QStringLiteral("mobile_number"), mobile}})
            .reply(done);
        fixture.transport
            .expect(ActionId::SetCallForwarding,
                {{QStringLiteral("FUNC"), QString(mobile + QStringLiteral("@example.org"))}})
            .reply(done);
        fixture.identity.mobileNumber = mobile;
        fixture.row(ForwardCondition::AllCalls).target = mobile + QStringLiteral("@example.org");
        fixture.transport.always(ActionId::GetForwarding).reply(fixture.forwarding.toJson());
        fixture.transport.always(ActionId::GetIdentity).reply(fixture.identity.toJson());
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(strip.message()->isActive(), patience);
        QVERIFY2(strip.message()->text().startsWith(QStringLiteral("All calls go to")),
            qPrintable(strip.message()->text()));
        QVERIFY(!field->isVisible());
    }

    void missingMobileThatCannotBeSetIsOnlyTold()
    {
        SessionFixture fixture;
        fixture.identity.mobileNumber.clear();
        fixture.serve();
        fixture.capabilities.actions.removeAll(QString(actionInfo(ActionId::SetIdentity).name));
        fixture.serve();
        QVERIFY(fixture.start());
        ReachStrip strip(*fixture.session);
        auto *menu = strip.findChild<QMenu *>(QStringLiteral("forwardMenu"));
        Q_EMIT menu->aboutToShow();
        QVERIFY(!menu->findChild<QAction *>(QStringLiteral("forwardMobileAction"))->isEnabled());
    }

    void unreadableIsNotLookedUpForEver()
    {
        SessionFixture fixture;
        fixture.serve();
        fixture.transport.always(ActionId::GetDnd).replyError(ErrorCode::ServerUnreadable);
        QVERIFY(fixture.start());
        QVERIFY(fixture.session->isOnline());
        ReachStrip strip(*fixture.session);
        QVERIFY2(strip.sentence().contains(u"not known"), qPrintable(strip.sentence()));
    }
};

QTEST_MAIN(TestReachStrip)
#include "tst_reachstrip.moc"
