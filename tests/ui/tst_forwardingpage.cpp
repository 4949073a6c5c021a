// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/errorcodes.h"
#include "tests/ui/fakeprompts.h"
#include "tests/ui/sessionfixture.h"
#include "ui/models/devicescards.h"
#include "ui/models/forwardingreturn.h"
#include "ui/pages/forwarding/forwardingpage.h"
#include "ui/pages/overview/overviewpage.h"
#include "ui/shell/reachstrip.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/pathview.h"
#include "ui/widgets/placeholder.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

namespace {

constexpr int patience = 10000;
using C = ForwardCondition;
const QJsonValue done = Done{QStringLiteral("done")}.toJson();

} // namespace

/// Strip and pages as a person uses them: by keyboard and by name, against a scripted server.
class TestForwardingPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(QStringLiteral("Fusion")); }
    void init() { m_fixture = std::make_unique<SessionFixture>(); }
    void cleanup()
    {
        m_window.reset();
        m_fixture.reset();
    }

    void appliesByKeyboard();
    void saysWhatIsWrong();
    void allCallsGreysTheRest();
    void conflictIsSettledOnThePage();
    void readOnlySaysWhy();
    void offlineKeepsTheDraft();
    void lostAnswerTellsTheTruth();
    void lateTruthKeepsLaterEdits();
    void escTakesAFieldBack();
    void waitingCanBeCancelled();
    void programEndsARowOnTheIncumbent();
    void programEndsTheStripsForwardOnTheIncumbent();

    void stripSwitchesDndWithUndo();
    void stripForwardsWithAnEnd();
    void stripShowsThreeStatesOfTheNumber();
    void stripHelpsWhenNobodyIsReached();
    void stripIsLockedOffline();

    void overviewShowsWhatIsThere();
    void overviewDrawsTheWay();
    void namesDevices();

private:
    void show();
    template<class T>
    T *find(const char *name) const
    {
        T *found = m_window->findChild<T *>(QLatin1String(name));
        if (!found)
            QTest::qFail(name, __FILE__, __LINE__);
        return found;
    }
    /// The action of a menu, filled as if it were opened.
    QAction *action(const char *menuName, const QString &name) const
    {
        auto *menu = find<QMenu>(menuName);
        Q_EMIT menu->aboutToShow();
        return menu->findChild<QAction *>(name);
    }

    std::unique_ptr<SessionFixture> m_fixture;
    FakePrompts m_prompts;
    std::unique_ptr<QWidget> m_window;
    ReachStrip *m_strip = nullptr;
    ForwardingPage *m_page = nullptr;
    OverviewPage *m_overview = nullptr;
};

void TestForwardingPage::show()
{
    const PageContext context{*m_fixture->session, m_prompts, m_fixture->clock};
    m_window = std::make_unique<QWidget>();
    auto *layout = new QVBoxLayout(m_window.get());
    m_strip = new ReachStrip(*m_fixture->session, m_window.get());
    m_page = new ForwardingPage(context, m_window.get());
    m_overview = new OverviewPage(context, m_window.get());
    layout->addWidget(m_strip);
    layout->addWidget(m_page);
    layout->addWidget(m_overview);
    m_window->resize(800, 1200);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestForwardingPage::appliesByKeyboard()
{
    m_fixture->serve();
    QVERIFY(m_fixture->start());
    show();
    QCOMPARE(m_page->firstFocus(), find<QCheckBox>("FUNCCheckBox"));
    m_page->firstFocus()->setFocus();
    for (int i = 0; i < 2; ++i) // the fields of a row that is off are not in the way
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), find<QCheckBox>("FBUSCheckBox"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    auto *field = find<QComboBox>("FBUSTargetField");
    QVERIFY(field->hasFocus() || field->lineEdit()->hasFocus());
    QCOMPARE(field->lineEdit()->text(), QStringLiteral("bob@example.org")); // remembered
    field->lineEdit()->selectAll();
    QTest::keyClicks(field->lineEdit(), QStringLiteral("+31 20 1234567"));
    QCOMPARE(m_page->dirtyState(), (DirtyState{1, QString()}));

    m_fixture->transport
        .expect(ActionId::SetCallForwarding,
            {{QStringLiteral("FBUS"), QStringLiteral("+31201234567@example.org")}})
        .reply(done);
    m_fixture->row(C::Busy).target = QStringLiteral("+31201234567@example.org");
    m_fixture->transport.always(ActionId::GetForwarding).reply(m_fixture->forwarding.toJson());
    m_page->apply();
    QVERIFY(!find<QCheckBox>("FBUSCheckBox")->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->dirtyState().isDirty(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_strip->message()->isActive(), patience);
    QCOMPARE(m_strip->message()->kind(), InlineMessage::Kind::Positive);
    QVERIFY(m_strip->sentence().contains(QStringLiteral("+31 20 1234567")));
}

void TestForwardingPage::saysWhatIsWrong()
{
    m_fixture->identity.mobileNumber.clear();
    m_fixture->serve();
    QVERIFY(m_fixture->start());
    show();
    find<QCheckBox>("FUNCCheckBox")->click();
    auto *field = find<QComboBox>("FUNCTargetField");
    auto *note = find<QLabel>("FUNCNoteLabel");
    QVERIFY(note->text().contains(QStringLiteral("Choose")));
    QVERIFY(!m_page->dirtyState().obstacle.isEmpty());
    const QList<QPair<QString, QString>> cases{{QStringLiteral("alice"), QStringLiteral("circles")},
        {QStringLiteral("+31 20 555 010"), QStringLiteral("circles")},
        {QStringLiteral("my mobile"), QStringLiteral("no mobile number")},
        {QStringLiteral("a b"), QStringLiteral("Not a number")},
        {QStringLiteral("+49 (30) 1234"), QStringLiteral("another country")},
        {QStringLiteral("Bob"), QStringLiteral("bob@example.org")}};
    for (const auto &[written, said] : cases) {
        field->lineEdit()->clear();
        QTest::keyClicks(field->lineEdit(), written);
        QVERIFY2(note->text().contains(said), qPrintable(QString(written + u' ' + note->text())));
        QCOMPARE(field->accessibleDescription(), note->text());
    }
    QVERIFY(m_page->dirtyState().obstacle.isEmpty());
    m_page->discard();
    QVERIFY(!find<QCheckBox>("FUNCCheckBox")->isChecked());
    QVERIFY(!m_page->dirtyState().isDirty());
}

void TestForwardingPage::allCallsGreysTheRest()
{
    m_fixture->row(C::AllCalls).target = QStringLiteral("bob@example.org");
    m_fixture->serve();
    QVERIFY(m_fixture->start());
    show();
    for (const char *name : {"FNOLCheckBox", "FBUSCheckBox", "FNOACheckBox", "FUNVCheckBox"}) {
        QVERIFY(!find<QCheckBox>(name)->isEnabled());
        QVERIFY(find<QCheckBox>(name)->accessibleDescription().contains(QStringLiteral("Not used")));
    }
    find<QCheckBox>("FUNCCheckBox")->click();
    QVERIFY(find<QCheckBox>("FNOACheckBox")->isEnabled());
}

void TestForwardingPage::conflictIsSettledOnThePage()
{
    m_fixture->serve();
    QVERIFY(m_fixture->start());
    show();
    find<QCheckBox>("FBUSCheckBox")->click();
    m_fixture->row(C::Busy).target = QStringLiteral("carol@example.org");
    m_fixture->transport.always(ActionId::GetForwarding).reply(m_fixture->forwarding.toJson());
    m_fixture->session->refreshArea(Area::Forwarding);
    auto *theirs = find<QPushButton>("FBUSTheirsButton");
    QTRY_VERIFY_WITH_TIMEOUT(theirs->isVisible(), patience);
    QVERIFY(find<QLabel>("FBUSNoteLabel")->text().contains(QStringLiteral("carol@example.org")));
    QVERIFY(!m_page->dirtyState().obstacle.isEmpty());
    theirs->click();
    QVERIFY(!theirs->isVisible());
    QCOMPARE(find<QComboBox>("FBUSTargetField")->lineEdit()->text(), QStringLiteral("carol@example.org"));
    QVERIFY(!m_page->dirtyState().isDirty());
}

void TestForwardingPage::readOnlySaysWhy()
{
    m_fixture->capabilities.actions.removeAll(QStringLiteral("set_call_forwarding"));
    m_fixture->serve();
    QVERIFY(m_fixture->start());
    show();
    QVERIFY(!find<QCheckBox>("FUNCCheckBox")->isEnabled());
    auto *why = m_page->findChild<QPushButton *>(QStringLiteral("readOnlyWhyButton"));
    QVERIFY(why->isVisible());
    why->click();
    auto *reason = m_page->findChild<QLabel *>(QStringLiteral("readOnlyReasonLabel"));
    QVERIFY(reason->isVisible());
    QVERIFY(!find<QPushButton>("forwardButton")->isEnabled());
    QVERIFY(find<QPushButton>("dndButton")->isEnabled());
}

void TestForwardingPage::offlineKeepsTheDraft()
{
    m_fixture->serve();
    QVERIFY(m_fixture->start());
    show();
    m_fixture->failWith(ErrorCode::ConnectionRefused);
    m_fixture->session->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(!m_fixture->session->isOnline(), patience);
    find<QCheckBox>("FBUSCheckBox")->click();
    QCOMPARE(m_page->dirtyState().changes, 1);
    QVERIFY(m_page->dirtyState().obstacle.contains(QStringLiteral("draft")));
    m_page->apply();
    QCOMPARE(m_fixture->transport.count(ActionId::SetCallForwarding), 0);
    m_window.reset();
    m_fixture->serve();
    m_fixture->restart();
    QVERIFY(m_fixture->start());
    show();
    QVERIFY(find<QCheckBox>("FBUSCheckBox")->isChecked());
    QCOMPARE(m_page->dirtyState(), (DirtyState{1, QString()}));
}

void TestForwardingPage::lostAnswerTellsTheTruth()
{
    m_fixture->serve();
    QVERIFY(m_fixture->start());
    show();
    find<QCheckBox>("FBUSCheckBox")->click();
    m_fixture->failWith(ErrorCode::ConnectionRefused);
    m_fixture->transport
        .expect(ActionId::SetCallForwarding, {{QStringLiteral("FBUS"), QStringLiteral("bob@example.org")}})
        .replyError(ErrorCode::OutcomeUnknown);
    m_page->apply();
    QTRY_VERIFY_WITH_TIMEOUT(m_strip->message()->isActive(), patience);
    QVERIFY(m_strip->message()->text().contains(QStringLiteral("may or may not")));
    QVERIFY(m_page->dirtyState().isDirty()); // not shown as done
    m_fixture->row(C::Busy).target = QStringLiteral("bob@example.org");
    m_fixture->serve();
    m_strip->message()->findChild<QPushButton *>(QStringLiteral("inlineMessageFirstButton"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_strip->message()->text().contains(QStringLiteral("It worked")), patience);
    QVERIFY(!m_page->dirtyState().isDirty());
}

void TestForwardingPage::lateTruthKeepsLaterEdits()
{
    m_fixture->serve();
    QVERIFY(m_fixture->start());
    show();
    find<QCheckBox>("FBUSCheckBox")->click();
    m_fixture->failWith(ErrorCode::ConnectionRefused);
    m_fixture->transport
        .expect(ActionId::SetCallForwarding, {{QStringLiteral("FBUS"), QStringLiteral("bob@example.org")}})
        .replyError(ErrorCode::OutcomeUnknown);
    m_page->apply();
    QTRY_VERIFY_WITH_TIMEOUT(m_strip->message()->isActive(), patience);
    find<QCheckBox>("FNOACheckBox")->click(); // edited while nobody knows
    m_fixture->row(C::Busy).target = QStringLiteral("bob@example.org");
    m_fixture->serve();
    m_fixture->session->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(m_strip->message()->text().contains(QStringLiteral("It worked")), patience);
    QCOMPARE(m_page->dirtyState().changes, 1);
    QVERIFY(!find<QCheckBox>("FNOACheckBox")->isChecked());
}

void TestForwardingPage::escTakesAFieldBack()
{
    m_fixture->serve();
    QVERIFY(m_fixture->start());
    show();
    find<QCheckBox>("FBUSCheckBox")->click();
    find<QCheckBox>("FNOACheckBox")->click();
    auto *field = find<QComboBox>("FBUSTargetField");
    field->lineEdit()->selectAll();
    QTest::keyClicks(field->lineEdit(), QStringLiteral("dave@example.net"));
    QCOMPARE(m_page->dirtyState().changes, 2);
    QTest::keyClick(field->lineEdit(), Qt::Key_Escape);
    QCOMPARE(m_page->dirtyState().changes, 1);
    QVERIFY(!find<QCheckBox>("FBUSCheckBox")->isChecked());
    QCOMPARE(field->lineEdit()->text(), QStringLiteral("bob@example.org"));
}

void TestForwardingPage::waitingCanBeCancelled()
{
    m_fixture->serve();
    m_fixture->transport.hold();
    m_fixture->session->start();
    show();
    for (const char *name : {"forwardingPlaceholder", "overviewPlaceholder"}) {
        auto *placeholder = find<Placeholder>(name);
        placeholder->setDelays({1, 2, 3});
        placeholder->showLoading(placeholder->accessibleName(), placeholder->isCancellable());
        auto *button = placeholder->findChild<QPushButton *>(QStringLiteral("placeholderButton"));
        QTRY_VERIFY_WITH_TIMEOUT(button->isVisible(), patience);
    }
    auto *placeholder = find<Placeholder>("forwardingPlaceholder");
    placeholder->findChild<QPushButton *>(QStringLiteral("placeholderButton"))->click();
    QVERIFY2(placeholder->accessibleName().contains(u"Stopped"), qPrintable(placeholder->accessibleName()));
    // What comes after all is not thrown away.
    m_fixture->transport.release();
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->session->forwarding().hasValue(), patience);
    QVERIFY(find<QCheckBox>("FNOACheckBox")->isVisible());
}

void TestForwardingPage::programEndsARowOnTheIncumbent()
{
    m_fixture->serveAsIncumbent();
    QVERIFY(m_fixture->start());
    show();
    AccountSession &session = *m_fixture->session;
    auto *target = find<QComboBox>("FNOATargetField");
    QCOMPARE(target->lineEdit()->text(), QStringLiteral("Voicemail"));
    auto *end = find<QComboBox>("FNOAEndField");
    QVERIFY(end->isVisible());
    target->lineEdit()->selectAll();
    QTest::keyClicks(target->lineEdit(), QStringLiteral("bob@example.org"));
    end->setCurrentIndex(1);
    Q_EMIT end->activated(1);
    const qint64 until = end->currentData().toLongLong();
    QVERIFY(until > m_fixture->clock.now);
    const QString said = find<QLabel>("FNOANoteLabel")->text();
    QVERIFY2(said.contains(QStringLiteral("as long as this program runs")), qPrintable(said));

    const QString bob = QStringLiteral("bob@example.org");
    m_fixture->transport.expect(ActionId::SetCallForwarding, {{QStringLiteral("FNOA"), bob}}).reply(done);
    m_fixture->row(C::NoAnswer).target = bob;
    m_fixture->transport.always(ActionId::GetCallForwarding)
        .reply(m_fixture->forwarding.toCallForwarding().toJson());
    m_page->apply();
    QTRY_VERIFY_WITH_TIMEOUT(!session.isPending(ChangeKind::Everything), patience);
    QCOMPARE(session.forwardingReturn().until(), until);
    QCOMPARE(session.forwarding()->row(C::NoAnswer)->until, until);
    QCOMPARE(end->currentData().toLongLong(), until); // as a server with ends would show it

    m_fixture->clock.now = until;
    m_fixture->transport
        .expect(ActionId::SetCallForwarding, {{QStringLiteral("FNOA"), QString(voicemailKeyword)}})
        .reply(done);
    m_fixture->row(C::NoAnswer).target = QString(voicemailKeyword);
    session.refreshArea(Area::Forwarding);
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->transport.count(ActionId::SetCallForwarding), 2, patience);
    m_fixture->transport.always(ActionId::GetCallForwarding)
        .reply(m_fixture->forwarding.toCallForwarding().toJson());
    QTRY_COMPARE_WITH_TIMEOUT(session.forwardingReturn().until(), 0, patience);
    QTRY_COMPARE_WITH_TIMEOUT(target->lineEdit()->text(), QStringLiteral("Voicemail"), patience);
}

void TestForwardingPage::programEndsTheStripsForwardOnTheIncumbent()
{
    m_fixture->serveAsIncumbent();
    QVERIFY(m_fixture->start());
    show();
    AccountSession &session = *m_fixture->session;
    Q_EMIT find<QMenu>("forwardMenu")->aboutToShow();
    auto *ends = find<QMenu>("forwardMenu")->findChild<QMenu *>(QStringLiteral("forwardMobileAction"));
    QVERIFY(ends);
    auto *note = ends->findChild<QAction *>(QStringLiteral("endsHereAction"));
    QVERIFY(note && note->text().contains(QStringLiteral("as long as this program runs")));
    const QString mobile = QStringLiteral("+31612345678@example.org");
    m_fixture->transport
        .expect(ActionId::SetCallForwarding, {{QStringLiteral("FUNC"), QString(mobileKeyword)}})
        .reply(done);
    m_fixture->row(C::AllCalls).target = mobile;
    m_fixture->transport.always(ActionId::GetCallForwarding)
        .reply(m_fixture->forwarding.toCallForwarding().toJson());
    ends->findChild<QAction *>(QStringLiteral("hourAction"))->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(
        m_strip->sentence(), QStringLiteral("All calls go to +31 6 12345678 until 14:00."), patience);
    QCOMPARE(session.forwardingReturn().until(), m_fixture->clock.now + 3600);

    // Stopped by hand, nothing is put back any more.
    QTRY_VERIFY_WITH_TIMEOUT(!session.isPending(ChangeKind::Everything), patience);
    m_fixture->transport.expect(ActionId::SetCallForwarding, {{QStringLiteral("FUNC"), QString()}})
        .reply(done);
    m_fixture->row(C::AllCalls).target.clear();
    m_fixture->transport.always(ActionId::GetCallForwarding)
        .reply(m_fixture->forwarding.toCallForwarding().toJson());
    action("forwardMenu", QStringLiteral("forwardStopAction"))->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(m_strip->sentence().startsWith(QStringLiteral("Callers reach")), patience);
    QCOMPARE(session.forwardingReturn().until(), 0);
}

void TestForwardingPage::stripSwitchesDndWithUndo()
{
    m_fixture->serve();
    QVERIFY(m_fixture->start());
    show();
    m_fixture->transport.expect(ActionId::SetDndOn, {{QStringLiteral("duration"), QStringLiteral("60")}})
        .reply(done);
    m_fixture->transport.always(ActionId::GetDnd).reply(DndState{true, m_fixture->clock.now + 3600}.toJson());
    action("dndMenu", QStringLiteral("dnd60Action"))->trigger();
    auto *button = find<QPushButton>("dndButton");
    QVERIFY(!button->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(button->text().startsWith(QStringLiteral("Turn off")), patience);
    QVERIFY(m_strip->sentence().startsWith(QStringLiteral("Do not disturb until 14:00")));
    QTRY_VERIFY_WITH_TIMEOUT(m_strip->message()->isActive(), patience);
    m_fixture->transport.expect(ActionId::SetDndOff).reply(done);
    m_fixture->transport.always(ActionId::GetDnd).reply(DndState{}.toJson());
    m_strip->message()->findChild<QPushButton *>(QStringLiteral("inlineMessageFirstButton"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_strip->sentence().startsWith(QStringLiteral("Callers reach")), patience);
    QTRY_COMPARE_WITH_TIMEOUT(
        m_strip->message()->text(), QStringLiteral("Undone: everything is as it was before."), patience);
}

void TestForwardingPage::stripForwardsWithAnEnd()
{
    m_fixture->serve();
    QVERIFY(m_fixture->start());
    show();
    QSignalSpy asked(m_strip, &ReachStrip::pageRequested);
    action("forwardMenu", QStringLiteral("forwardOtherAction"))->trigger();
    QCOMPARE(asked.first().first().toString(), QStringLiteral("forwarding"));
    QVERIFY(!action("forwardMenu", QStringLiteral("forwardStopAction")));

    const qint64 until = m_fixture->clock.now + 3600;
    const QString mobile = QStringLiteral("+31612345678@example.org");
    m_fixture->transport
        .expect(ActionId::SetCallForwarding,
            {{QStringLiteral("FUNC"), QString(mobileKeyword)},
                {QStringLiteral("until"), QString::number(until)}})
        .reply(done);
    m_fixture->row(C::AllCalls) = {C::AllCalls, mobile, until, {}, mobile};
    m_fixture->transport.always(ActionId::GetForwarding).reply(m_fixture->forwarding.toJson());
    auto *ends = find<QMenu>("forwardMenu")->findChild<QMenu *>(QStringLiteral("forwardMobileAction"));
    QVERIFY(ends);
    ends->findChild<QAction *>(QStringLiteral("hourAction"))->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(
        m_strip->sentence(), QStringLiteral("All calls go to +31 6 12345678 until 14:00."), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!m_fixture->session->isPending(ChangeKind::Everything), patience);

    m_fixture->transport.expect(ActionId::SetDndOff).reply(done);
    m_fixture->transport.expect(ActionId::SetCallForwarding, {{QStringLiteral("FUNC"), QString()}})
        .reply(done);
    m_fixture->row(C::AllCalls) = {C::AllCalls, {}, 0, {}, mobile};
    m_fixture->transport.always(ActionId::GetForwarding).reply(m_fixture->forwarding.toJson());
    action("forwardMenu", QStringLiteral("backToNormalAction"))->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(m_strip->sentence().startsWith(QStringLiteral("Callers reach")), patience);
    QCOMPARE(find<QComboBox>("FUNCTargetField")->lineEdit()->text(), QStringLiteral("My mobile"));
}

void TestForwardingPage::stripShowsThreeStatesOfTheNumber()
{
    m_fixture->serveAsIncumbent();
    QVERIFY(m_fixture->start());
    show();
    auto *button = find<QPushButton>("privacyButton");
    QVERIFY(button->text().contains(QStringLiteral("not known")));
    QVERIFY(!button->isCheckable());
    m_fixture->transport.expect(ActionId::SetPrivacyOn).reply(done);
    find<QAction>("hideNumberAction")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(button->text().contains(QStringLiteral("hidden")), patience);

    m_window.reset();
    m_fixture->privacy.hidden = true;
    m_fixture->serve();
    m_fixture->restart();
    QVERIFY(m_fixture->start());
    show();
    button = find<QPushButton>("privacyButton");
    QTRY_VERIFY_WITH_TIMEOUT(button->isCheckable() && button->isChecked(), patience);
    m_fixture->transport.expect(ActionId::SetPrivacyOff)
        .reply(failureToJson({ErrorCode::Denied, {}, {}}, QStringLiteral("no")));
    button->click();
    QVERIFY(button->isChecked()); // not before the server says so
    QTRY_VERIFY_WITH_TIMEOUT(m_strip->message()->isActive(), patience);
    QCOMPARE(m_strip->message()->kind(), InlineMessage::Kind::Error);
    QVERIFY(button->isChecked());
}

void TestForwardingPage::stripHelpsWhenNobodyIsReached()
{
    m_fixture->devices.devices.clear();
    m_fixture->serve();
    QVERIFY(m_fixture->start());
    show();
    auto *help = find<QPushButton>("nobodyButton");
    QVERIFY(help->isVisible());
    m_fixture->transport
        .expect(ActionId::SetCallForwarding, {{QStringLiteral("FNOL"), QString(voicemailKeyword)}})
        .reply(done);
    m_fixture->row(C::NotOnline).target = QString(voicemailKeyword);
    m_fixture->transport.always(ActionId::GetForwarding).reply(m_fixture->forwarding.toJson());
    help->click();
    QTRY_VERIFY_WITH_TIMEOUT(!help->isVisible(), patience);
    QCOMPARE(m_strip->sentence(), QStringLiteral("No phone is signed in; callers hear voicemail."));
}

void TestForwardingPage::stripIsLockedOffline()
{
    m_fixture->failWith(ErrorCode::HostNotFound);
    QVERIFY(m_fixture->start());
    show();
    for (const char *name : {"dndButton", "forwardButton", "privacyButton"}) {
        QVERIFY(!find<QPushButton>(name)->isEnabled());
        QVERIFY(
            find<QPushButton>(name)->accessibleDescription().contains(QStringLiteral("cannot be reached")));
    }
    m_strip->dndForOneHour();
    m_strip->backToNormal();
    m_strip->undo();
    QCOMPARE(m_fixture->transport.count(ActionId::SetDndOn), 0);
    QCOMPARE(m_fixture->transport.count(ActionId::SetDndOff), 0);
}

void TestForwardingPage::overviewShowsWhatIsThere()
{
    m_fixture->voicemail.deleteAfterMail = true;
    m_fixture->serve();
    QVERIFY(m_fixture->start());
    show();
    QCOMPARE(find<QListView>("missedList")->model()->rowCount(), 3);
    QCOMPARE(find<QListView>("recentList")->model()->rowCount(), 5);
    QCOMPARE(m_overview->badge(), 3);
    const auto words = [this](const char *tile) { return find<QWidget>(tile)->accessibleDescription(); };
    QCOMPARE(words("devicesTile"), QStringLiteral("2 online"));
    QVERIFY(words("voicemailTile").contains(QStringLiteral("not kept")));

    m_fixture->transport.always(ActionId::GetDevices).replyError(ErrorCode::Denied);
    m_fixture->transport.always(ActionId::GetHistory).reply(CallHistory{}.toJson());
    QSignalSpy badge(m_overview, &Page::badgeChanged);
    m_overview->refresh();
    QTRY_COMPARE_WITH_TIMEOUT(m_overview->badge(), 0, patience);
    QCOMPARE(badge.size(), 1);
    QVERIFY(find<QLabel>("recentNoteLabel")->text().contains(QStringLiteral("first call")));
    QCOMPARE(words("devicesTile"), QStringLiteral("2 online")); // the last known stays
}

void TestForwardingPage::overviewDrawsTheWay()
{
    m_fixture->serve();
    QVERIFY(m_fixture->start());
    show();
    auto *view = find<PathView>("reachPathView");
    QCOMPARE(view->path().lanes.size(), 1);
    QCOMPARE(view->accessibleDescription(),
        QStringLiteral("Everybody, then 2 devices ring, then after 20 s Voicemail."));
    const int oneLane = view->sizeHint().height();
    m_fixture->row(C::Busy).target = QStringLiteral("bob@example.org");
    m_fixture->transport.always(ActionId::GetForwarding).reply(m_fixture->forwarding.toJson());
    m_fixture->session->refreshArea(Area::Forwarding);
    QTRY_COMPARE_WITH_TIMEOUT(view->path().lanes.size(), 2, patience);
    QVERIFY(view->sizeHint().height() > oneLane);
    view->setLayoutDirection(Qt::RightToLeft);
    view->resize(200, view->sizeHint().height()); // narrower than it needs
    QVERIFY(!view->grab().isNull());
}

void TestForwardingPage::namesDevices()
{
    QCOMPARE(deviceModel(QStringLiteral("Yealink SIP-T46U 108.86.0.20")), QStringLiteral("Yealink SIP-T46U"));
    QCOMPARE(deviceModel(QStringLiteral("Linphone/5.2.3 (Debian)")), QStringLiteral("Linphone 5.2.3"));
    QCOMPARE(deviceModel(QStringLiteral("snom870/8.7.5.35")), QStringLiteral("snom870 8.7.5.35"));
    QCOMPARE(deviceModel({}), QString());
    QVERIFY(deviceModel(QString(100000, u'x')).size() <= 60);
}

QTEST_MAIN(TestForwardingPage)
#include "tst_forwardingpage.moc"
