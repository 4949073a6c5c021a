// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/errorcodes.h"
#include "core/contract/rejectrules.h"
#include "tests/ui/fakeprompts.h"
#include "tests/ui/sessionfixture.h"
#include "tests/ui/uichecks.h"
#include "ui/pages/callers/callerspage.h"
#include "ui/pages/callers/callerwords.h"
#include "ui/pages/callers/weekstrip.h"
#include "ui/shell/accountview.h"
#include "ui/shell/pageregistry.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/pathview.h"
#include "ui/widgets/placeholder.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimeEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace {

constexpr int patience = 10000;
const QJsonValue done = Done{QStringLiteral("done")}.toJson();
const AcceptRule weekdays{
    31, QStringLiteral("09:00"), QStringLiteral("17:30"), {QStringLiteral("everybody")}};
const AcceptRule weekend{
    96, QStringLiteral("10:00"), QStringLiteral("12:00"), {QStringLiteral("vip"), QStringLiteral("family")}};
const QString spam = QStringLiteral("sip:spam@example.net");

} // namespace

/// The page as a person uses it: by keyboard and by name, against a scripted server.
class TestCallersPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(QStringLiteral("Fusion")); }
    void init()
    {
        m_fixture = std::make_unique<SessionFixture>();
        m_fixture->capabilities.features.append(QString(Feature::dndExcept));
        m_fixture->rules.persistent = {weekdays, weekend};
        m_fixture->rejects.texts = {spam};
    }
    void cleanup()
    {
        m_window.reset();
        m_fixture.reset();
    }

    void rulesByKeyboardOnly()
    {
        open();
        QCOMPARE(m_page->firstFocus(), find<QCheckBox>("dndCheckBox"));
        m_page->firstFocus()->setFocus();
        QVERIFY(tabTo("rule1FromEdit"));
        auto *from = find<QTimeEdit>("rule1FromEdit");
        QTest::keyClick(from, Qt::Key_Up); // the hour
        QCOMPARE(from->time(), QTime(10, 0));
        QCOMPARE(m_page->dirtyState(), (DirtyState{1, QString()}));
        QVERIFY(tabTo("rule2RemoveButton"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QVERIFY(!m_window->findChild<QPushButton *>(QStringLiteral("rule2DaysButton")));
        QCOMPARE(QApplication::focusWidget(), find<QPushButton>("addRuleButton"));
        QCOMPARE(m_page->dirtyState().changes, 2);

        AcceptRule later = weekdays;
        later.start = QStringLiteral("10:00");
        AcceptRulesChange wish;
        wish.persistent = QList<AcceptRule>{later};
        m_fixture->transport.expect(ActionId::SetAcceptRules, wish.toForm()).reply(done);
        m_fixture->rules.persistent = {later};
        m_fixture->transport.always(ActionId::GetAcceptRules).reply(m_fixture->rules.toJson());
        m_page->apply();
        QVERIFY(!from->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(!m_page->dirtyState().isDirty(), patience);
        QCOMPARE(from->time(), QTime(10, 0));
    }

    void addsARuleByKeyboard()
    {
        m_fixture->rules.persistent.clear();
        open();
        auto *add = find<QPushButton>("addRuleButton");
        add->setFocus();
        QTest::keyClick(add, Qt::Key_Space);
        auto *days = find<QPushButton>("rule1DaysButton");
        QVERIFY(days->isVisible());
        QCOMPARE(QApplication::focusWidget(), days);
        QCOMPARE(days->text(), QStringLiteral("Weekdays"));
        QCOMPARE(m_page->dirtyState(), (DirtyState{1, QString()}));
        QVERIFY(tabTo("rule1GroupsButton"));
        QVERIFY(tabTo("addRuleButton")); // no trap
        QVERIFY(tabTo("testCallerButton"));
    }

    void daysAndGroupsByMenu()
    {
        open();
        action("rule2GroupsMenu", "vipAction")->trigger();
        QCOMPARE(find<QPushButton>("rule2GroupsButton")->text(), QStringLiteral("Family"));
        action("rule2GroupsMenu", "familyAction")->trigger(); // the last one: nobody
        QCOMPARE(find<QPushButton>("rule2GroupsButton")->text(), QStringLiteral("Nobody"));
        action("rule2GroupsMenu", "everybodyAction")->trigger();
        action("rule2GroupsMenu", "coworkersAction")->trigger(); // instead of everybody
        action("rule2DaysMenu", "day6Action")->trigger();
        QCOMPARE(find<QPushButton>("rule2DaysButton")->text(), QStringLiteral("Sun"));
        action("rule2DaysMenu", "days31Action")->trigger();
        QVERIFY(find<QLabel>("rule2NoteLabel")->isVisible()); // weekdays twice
        QVERIFY(!m_page->dirtyState().obstacle.isEmpty());
        m_page->apply(); // sends nothing: an unexpected request would fail the test
        action("rule2DaysMenu", "day1Action")->trigger();
        QVERIFY(m_page->dirtyState().obstacle.isEmpty());
        m_page->discard();
        QVERIFY(!m_page->dirtyState().isDirty());
        QCOMPARE(find<QPushButton>("rule2DaysButton")->text(), QStringLiteral("Weekend"));
    }

    void dragSetsHours()
    {
        open();
        auto *strip = find<WeekStrip>("weekStrip");
        drag(strip, 1, 8 * 60 + 5, 3, 12 * 60 - 5);
        QCOMPARE(m_page->dirtyState().changes, 1);
        QCOMPARE(find<QPushButton>("rule3DaysButton")->text(), QStringLiteral("Mon–Wed"));
        QCOMPARE(find<QTimeEdit>("rule3FromEdit")->time(), QTime(8, 0));
        QCOMPARE(find<QTimeEdit>("rule3ToEdit")->time(), QTime(12, 0));
        QCOMPARE(QApplication::focusWidget(), find<QPushButton>("rule3DaysButton"));
        // Backwards, over the end: until midnight.
        drag(strip, 7, 24 * 60 - 5, 6, 20 * 60 + 5);
        QCOMPARE(find<QTimeEdit>("rule2FromEdit")->time(), QTime(20, 0));
        QCOMPARE(find<QTimeEdit>("rule2ToEdit")->time(), QTime(23, 59));
        QVERIFY(strip->textAt(strip->pointAt(6, 21 * 60)).contains(QStringLiteral("VIP")));
        QVERIFY(strip->textAt(strip->pointAt(6, 11 * 60)).contains(QStringLiteral("Nobody")));
        const int changes = m_page->dirtyState().changes;
        QTest::mouseClick(strip, Qt::LeftButton, {}, strip->pointAt(4, 600));
        QCOMPARE(m_page->dirtyState().changes, changes);
    }

    void conflictIsSettledOnThePage()
    {
        open();
        find<QToolButton>("rule2RemoveButton")->click();
        m_fixture->rules.persistent = {weekend};
        m_fixture->transport.always(ActionId::GetAcceptRules).reply(m_fixture->rules.toJson());
        m_fixture->session->refreshArea(Area::AcceptRules);
        auto *said = find<QLabel>("rulesConflictLabel");
        QTRY_VERIFY_WITH_TIMEOUT(said->isVisible(), patience);
        QVERIFY(said->text().contains(QStringLiteral("10:00–12:00")));
        QVERIFY(!m_page->dirtyState().obstacle.isEmpty());
        find<QPushButton>("rulesMineButton")->click();
        QVERIFY(!said->isVisible());
        QVERIFY(m_page->dirtyState().obstacle.isEmpty());
        QVERIFY(m_page->dirtyState().isDirty());
    }

    void readOnlySaysWhy()
    {
        for (const char *name : {"set_accept_rules", "set_reject_rules", "explain_call"})
            m_fixture->capabilities.actions.removeAll(QLatin1String(name));
        open();
        QVERIFY(!find<QTimeEdit>("rule1FromEdit")->isEnabled());
        QVERIFY(
            find<QTimeEdit>("rule1FromEdit")->accessibleDescription().contains(QStringLiteral("provider")));
        QVERIFY(!find<QPushButton>("addRuleButton")->isVisible());
        QVERIFY(!find<QLineEdit>("blockEdit")->isVisible());
        QVERIFY(!find<QPushButton>("unblockButton")->isVisible());
        QCOMPARE(find<QListWidget>("blockListWidget")->item(0)->text(), QStringLiteral("spam@example.net"));
        QVERIFY(!find<QCheckBox>("rejectAnonymousCheckBox")->isEnabled());
        QVERIFY(find<QPushButton>("testCallerButton")->isEnabled()); // then it is worked out here
        QVERIFY(find<QCheckBox>("dndCheckBox")->isEnabled());
        drag(find<WeekStrip>("weekStrip"), 1, 60, 1, 600);
        QVERIFY(!m_page->dirtyState().isDirty());
    }

    void incumbentIsReadOnly()
    {
        m_fixture->serveAsIncumbent();
        QVERIFY(m_fixture->start());
        show();
        QVERIFY(!find<QPushButton>("addRuleButton")->isVisible());
        QVERIFY(!find<QCheckBox>("dndExcept_vipCheckBox")->isVisible());
        QVERIFY(find<QCheckBox>("dndCheckBox")->isEnabled());
    }

    void offlineKeepsTheDraft()
    {
        open();
        find<QToolButton>("rule2RemoveButton")->click();
        m_fixture->failWith(ErrorCode::ConnectionRefused);
        m_fixture->session->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(!m_fixture->session->isOnline(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!m_page->dirtyState().obstacle.isEmpty(), patience);
        QVERIFY(find<QTimeEdit>("rule1FromEdit")->isEnabled()); // drafts can be made offline
        QVERIFY(!find<QCheckBox>("dndCheckBox")->isEnabled());
        QVERIFY(!find<QPushButton>("testCallerButton")->isEnabled());
        m_page->keepDrafts();
        QVERIFY(m_fixture->drafts.load(m_fixture->session->account(), QStringLiteral("accept_rules")));
    }

    void dndWithEndAndExceptions()
    {
        open();
        find<QCheckBox>("dndExcept_vipCheckBox")->click(); // off: nothing is sent yet
        auto *end = find<QComboBox>("dndEndComboBox");
        end->setCurrentIndex(2);
        Q_EMIT end->activated(2);
        m_fixture->transport.expect(ActionId::SetDndOn, DndOn{60, {QStringLiteral("vip")}}.toForm())
            .reply(done);
        const DndState on{true, m_fixture->clock.now + 3600, {QStringLiteral("vip")}};
        m_fixture->transport.always(ActionId::GetDnd).reply(on.toJson());
        auto *box = find<QCheckBox>("dndCheckBox");
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
        QVERIFY(!box->isChecked()); // as the server says
        QTRY_VERIFY_WITH_TIMEOUT(box->isChecked(), patience);
        QVERIFY(find<QCheckBox>("dndExcept_vipCheckBox")->isChecked());
        QCOMPARE(end->currentData().toLongLong(), on.until);
        QVERIFY(m_fixture->session->canUndo());
        // While it is on, an exception acts at once, with the same end.
        QTRY_VERIFY_WITH_TIMEOUT(!m_fixture->session->isPending(ChangeKind::Dnd), patience);
        m_fixture->transport
            .expect(ActionId::SetDndOn, DndOn{60, {QStringLiteral("vip"), QStringLiteral("family")}}.toForm())
            .reply(done);
        find<QCheckBox>("dndExcept_familyCheckBox")->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->transport.isDone(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!m_fixture->session->isPending(ChangeKind::Dnd), patience);
        m_fixture->transport.expect(ActionId::SetDndOff).reply(done);
        m_fixture->transport.always(ActionId::GetDnd).reply(DndState{}.toJson());
        box->click();
        QTRY_VERIFY_WITH_TIMEOUT(!box->isChecked(), patience);
    }

    void blocksByKeyboardWithUndo()
    {
        open();
        auto *field = find<QLineEdit>("blockEdit");
        auto *entries = find<QListWidget>("blockListWidget");
        field->setFocus();
        QTest::keyClicks(field, QStringLiteral("@example.org"));
        QVERIFY(find<QLabel>("blockHintLabel")->text().contains(QStringLiteral("own domain")));
        field->clear();
        QTest::keyClicks(field, QStringLiteral("two words"));
        QVERIFY(!find<QPushButton>("blockButton")->isEnabled());
        QTest::keyClick(field, Qt::Key_Return); // sends nothing
        field->clear();
        QTest::keyClicks(field, QStringLiteral("@example.com"));
        RejectRulesChange wish;
        wish.add = QStringLiteral("sip:%@example.com");
        m_fixture->transport.expect(ActionId::SetRejectRules, wish.toForm()).reply(done);
        serveRejects({spam, *wish.add});
        QTest::keyClick(field, Qt::Key_Return);
        auto *message = find<InlineMessage>("blockMessage");
        QTRY_VERIFY_WITH_TIMEOUT(message->isActive(), patience);
        QCOMPARE(entries->count(), 2);
        QCOMPARE(entries->item(1)->text(), QStringLiteral("everybody at example.com"));
        QVERIFY(field->text().isEmpty());

        RejectRulesChange back;
        back.remove = wish.add;
        m_fixture->transport.expect(ActionId::SetRejectRules, back.toForm()).reply(done);
        serveRejects({spam});
        pressUndo(message);
        QTRY_COMPARE_WITH_TIMEOUT(entries->count(), 1, patience);

        // Del removes the chosen one, and Undo brings it back.
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("unblockButton")->isEnabled(), patience);
        entries->setFocus();
        back.remove = spam;
        m_fixture->transport.expect(ActionId::SetRejectRules, back.toForm()).reply(done);
        serveRejects({});
        QTest::keyClick(entries, Qt::Key_Delete);
        QTRY_VERIFY_WITH_TIMEOUT(!entries->isVisible(), patience);
        wish.add = spam;
        m_fixture->transport.expect(ActionId::SetRejectRules, wish.toForm()).reply(done);
        serveRejects({spam});
        QTRY_VERIFY_WITH_TIMEOUT(message->isActive(), patience);
        pressUndo(message);
        QTRY_VERIFY_WITH_TIMEOUT(entries->isVisible(), patience);
    }

    void rejectsAnonymous()
    {
        open();
        auto *box = find<QCheckBox>("rejectAnonymousCheckBox");
        RejectRulesChange wish;
        wish.add = BlockList::anonymousPattern();
        m_fixture->transport.expect(ActionId::SetRejectRules, wish.toForm()).reply(done);
        serveRejects({spam, *wish.add});
        box->click();
        QTRY_VERIFY_WITH_TIMEOUT(box->isChecked(), patience);
        QCOMPARE(find<QListWidget>("blockListWidget")->count(), 1); // has its switch, not a line
    }

    void testsACaller()
    {
        open();
        CallPath path;
        path.account = m_fixture->session->account();
        path.caller = QStringLiteral("bob@example.net");
        path.time = m_fixture->clock.now + 3600;
        path.timeZone = QStringLiteral("Europe/Amsterdam");
        path.outcome = CallPath::Outcome::Forwarded;
        path.condition = ForwardCondition::Unavailable;
        path.target = QString(voicemailKeyword);
        CallStep first;
        first.kind = CallStep::Kind::RejectList;
        first.verdict = CallStep::Verdict::Passed;
        CallStep other;
        other.kind = CallStep::Kind::Other;
        other.sentence = QStringLiteral("<b>new</b>\u202Estep");
        path.steps = {first, other};
        auto *caller = find<QLineEdit>("testCallerEdit");
        caller->setFocus();
        QTest::keyClicks(caller, QStringLiteral("bob@example.net"));
        auto *when = find<QComboBox>("testWhenComboBox");
        QVERIFY(tabTo("testWhenComboBox"));
        QTest::keyClick(when, Qt::Key_Down);
        auto *time = find<QDateTimeEdit>("testTimeEdit");
        QVERIFY(time->isVisible());
        m_fixture->transport
            .expect(ActionId::ExplainCall,
                CallQuery{caller->text(), QString::number(time->dateTime().toSecsSinceEpoch())}.toForm())
            .reply(path.toJson());
        QVERIFY(tabTo("testCallerButton"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        auto *outcome = find<QLabel>("testOutcomeLabel");
        QTRY_VERIFY_WITH_TIMEOUT(outcome->isVisible(), patience);
        QVERIFY(outcome->text().startsWith(QStringLiteral("The call of bob@example.net goes to voicemail.")));
        const QList<QLabel *> steps = m_window->findChildren<QLabel *>(QStringLiteral("testStepLabel"));
        QCOMPARE(steps.size(), 2);
        QCOMPARE(steps.at(1)->textFormat(), Qt::PlainText);
        QCOMPARE(steps.at(1)->text(), QStringLiteral("<b>new</b>\uFFFDstep"));
        // Another caller is another question.
        QTest::keyClicks(caller, QStringLiteral("x"));
        QVERIFY(!outcome->isVisible());
        caller->setText(QStringLiteral("no caller"));
        QTest::keyClick(caller, Qt::Key_Return);
        QVERIFY(find<QLabel>("testStateLabel")->isVisible());
    }

    void wayIsDrawnByKeyboard()
    {
        m_fixture->rules.persistent.clear();
        m_fixture->rejects.texts.clear();
        m_fixture->serveAsIncumbent(); // explains no calls: worked out here
        QVERIFY(m_fixture->start());
        show();
        auto *caller = find<QLineEdit>("testCallerEdit");
        caller->setFocus();
        QTest::keyClicks(caller, QStringLiteral("bob@example.net"));
        QTest::keyClick(caller, Qt::Key_Return);
        auto *view = find<PathView>("testPathView");
        QTRY_VERIFY_WITH_TIMEOUT(view->isVisible(), patience);
        QCOMPARE(find<QLabel>("testOutcomeLabel")->text(),
            QStringLiteral(
                "Your devices ring for bob@example.net; without an answer after 20 s the call goes "
                "to voicemail."));
        QCOMPARE(view->accessibleDescription(),
            QStringLiteral("bob@example.net calls, then 2 devices ring, then after 20 s Voicemail."));
        QVERIFY(find<QLabel>("testLocalLabel")->text().contains(QStringLiteral("Worked out here")));
        m_window->resize(420, 1600); // too narrow for one line
        QTRY_VERIFY_WITH_TIMEOUT(view->height() >= view->heightForWidth(view->width()), patience);
        QVERIFY(view->rect().contains(find<QWidget>("pathBox3")->geometry()));
        QVERIFY(find<QWidget>("pathBox3")->y() > find<QWidget>("pathBox1")->y());
        QVERIFY(tabTo("pathBox1"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
        QVERIFY(QApplication::focusWidget()->accessibleName().contains(QStringLiteral("Voicemail")));
        QCOMPARE(problemsOf(m_window.get()), QStringList());
    }

    void stripLeadsToTheQuestion()
    {
        m_fixture->serve();
        QVERIFY(m_fixture->start());
        AccountView view({*m_fixture->session, m_prompts, m_fixture->clock}, allPages());
        view.showPage(QStringLiteral("overview"));
        view.resize(720, 600);
        view.show();
        view.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        auto *button = view.findChild<QPushButton *>(QStringLiteral("whoWouldRingButton"));
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(view.currentPageId(), QStringLiteral("callers"));
        auto *field = view.findChild<QLineEdit *>(QStringLiteral("testCallerEdit"));
        QTRY_COMPARE_WITH_TIMEOUT(QApplication::focusWidget(), field, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!field->visibleRegion().isEmpty(), patience); // scrolled to
    }

    void hostileDataMisleadsNobody()
    {
        const QString evil = QStringLiteral("<h1>a</h1>\u202E\n&b") + QString(1000000, u'x');
        m_fixture->rules.persistent = {{1, evil, evil, {evil, evil}}, weekend};
        m_fixture->rules.groups = {evil};
        m_fixture->identity.timeZone = QStringLiteral("<i>\u202E") + QString(5000, u'z');
        m_fixture->rejects.texts = {evil, QStringLiteral("sip:"), QStringLiteral("%"), QString(),
            QStringLiteral("sip:%<b>@x"), QStringLiteral("sip:%31900@%")};
        for (int i = 0; i < 50000; ++i)
            m_fixture->rejects.texts << QStringLiteral("sip:user%1@example.net").arg(i);
        open();
        auto *entries = find<QListWidget>("blockListWidget");
        QTRY_COMPARE_WITH_TIMEOUT(entries->count(), 50006, patience);
        for (int i = 0; i < 6; ++i) {
            QVERIFY(entries->item(i)->text().size() < 300);
            QVERIFY(!entries->item(i)->text().contains(QChar(0x202E)));
            QVERIFY(!entries->item(i)->text().contains(u'\n'));
        }
        for (const QLabel *label : m_page->findChildren<QLabel *>())
            QVERIFY2(label->text().size() < 2500, qPrintable(label->objectName()));
        QVERIFY(m_window->width() <= 900);
        QVERIFY(find<QLabel>("rule1NoteLabel")->isVisible());
        // What cannot be read is replaced by what is shown as soon as it is edited.
        find<QTimeEdit>("rule1ToEdit")->setFocus();
        QTest::keyClick(find<QTimeEdit>("rule1ToEdit"), Qt::Key_Up);
        action("rule1GroupsMenu", "nobodyAction")->trigger();
        QVERIFY(!find<QLabel>("rule1NoteLabel")->isVisible());
        QVERIFY(m_page->dirtyState().obstacle.isEmpty());
    }

    void waitingAndErrors()
    {
        m_fixture->failWith(ErrorCode::HostNotFound);
        QVERIFY(m_fixture->start());
        show();
        auto *placeholder = find<Placeholder>("callersPlaceholder");
        QVERIFY(placeholder->isVisible());
        m_fixture->serve();
        Q_EMIT placeholder->actionRequested();
        QTRY_VERIFY_WITH_TIMEOUT(!placeholder->isVisible(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(find<QListWidget>("blockListWidget")->count(), 1, patience);
        m_fixture->transport.always(ActionId::GetRejectRules).replyError(ErrorCode::ServerUnreadable);
        m_fixture->session->refreshArea(Area::AcceptRules);
        QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("blockStateLabel")->isVisible(), patience);
        QCOMPARE(find<QListWidget>("blockListWidget")->count(), 1); // the old one stays
    }

    void speaksOfDays()
    {
        const QLocale english(QLocale::English);
        QCOMPARE(CallerWords::days(127, english), QStringLiteral("Every day"));
        QCOMPARE(CallerWords::days(0, english), QStringLiteral("No day"));
        QCOMPARE(CallerWords::days(39, english), QStringLiteral("Mon–Wed, Sat"));
        QCOMPARE(CallerWords::days(64, english), QStringLiteral("Sun"));
        QCOMPARE(CallerWords::groups({}), QStringLiteral("Nobody"));
    }

    void nothingIsNamelessOrShared()
    {
        open();
        QCOMPARE(problemsOf(m_window.get()).join(u'\n'), QString());
    }

private:
    void open()
    {
        m_fixture->serve();
        QVERIFY(m_fixture->start());
        show();
        QTRY_VERIFY_WITH_TIMEOUT(find<QListWidget>("blockListWidget")->count() > 0, patience);
    }
    void show()
    {
        const PageContext context{*m_fixture->session, m_prompts, m_fixture->clock};
        m_window = std::make_unique<QWidget>();
        auto *layout = new QVBoxLayout(m_window.get());
        m_page = new CallersPage(context, m_window.get());
        layout->addWidget(m_page);
        m_window->resize(800, 1300);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    template<class T>
    T *find(const char *name) const
    {
        T *found = m_window->findChild<T *>(QLatin1String(name));
        if (!found)
            QTest::qFail(name, __FILE__, __LINE__);
        return found;
    }
    /// The action of a menu, filled as if it were opened.
    QAction *action(const char *menuName, const char *name) const
    {
        auto *menu = find<QMenu>(menuName);
        Q_EMIT menu->aboutToShow();
        return menu->findChild<QAction *>(QLatin1String(name));
    }
    static bool tabTo(const char *name)
    {
        for (int i = 0; i < 60; ++i) {
            if (QApplication::focusWidget()->objectName() == QLatin1String(name))
                return true;
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        return false;
    }
    static void drag(WeekStrip *strip, int fromDay, int fromMinute, int toDay, int toMinute)
    {
        QTest::mousePress(strip, Qt::LeftButton, {}, strip->pointAt(fromDay, fromMinute));
        QTest::mouseMove(strip, strip->pointAt(toDay, toMinute));
        QTest::mouseRelease(strip, Qt::LeftButton, {}, strip->pointAt(toDay, toMinute));
    }
    static void pressUndo(InlineMessage *message)
    {
        for (auto *button : message->findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == QStringLiteral("Undo")) {
                button->click();
                return;
            }
        }
        QTest::qFail("no Undo", __FILE__, __LINE__);
    }
    void serveRejects(const QStringList &patterns)
    {
        m_fixture->transport.always(ActionId::GetRejectRules).reply(TextList{patterns}.toJson());
    }

    std::unique_ptr<SessionFixture> m_fixture;
    FakePrompts m_prompts;
    std::unique_ptr<QWidget> m_window;
    CallersPage *m_page = nullptr;
};

QTEST_MAIN(TestCallersPage)
#include "tst_callerspage.moc"
