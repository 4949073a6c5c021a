// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/contacts/contactstore.h"
#include "core/contract/errorcodes.h"
#include "tests/ui/fakeprompts.h"
#include "tests/ui/sessionfixture.h"
#include "tests/ui/uichecks.h"
#include "ui/models/contactbook.h"
#include "ui/models/forwardingform.h"
#include "ui/models/forwardingpresets.h"
#include "ui/models/forwardingreturn.h"
#include "ui/pages/forwarding/forwardingpage.h"
#include "ui/shell/changetext.h"
#include "ui/shell/reachstrip.h"
#include "ui/widgets/inlinemessage.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

namespace {

using C = ForwardCondition;

constexpr int patience = 10000;
const QJsonValue done = Done{QStringLiteral("done")}.toJson();
const QString mobile = QStringLiteral("+31612345678@example.org");
const QString bob = QStringLiteral("bob@example.org");

} // namespace

/// Named sets of rows: kept, applied with and without an end, and put back where the server does not.
class TestForwardingPresets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(QStringLiteral("Fusion")); }
    void init() { m_fixture = std::make_unique<SessionFixture>(); }
    void cleanup()
    {
        m_window.reset();
        m_fixture.reset();
    }

    void savesWhatTheRowsShow()
    {
        m_fixture->row(C::AllCalls).target = mobile;
        start();
        ForwardingForm form(session());
        ForwardingPresets presets(session());
        const std::optional<ForwardingPreset> rows = presets.fromForm(form);
        QVERIFY(rows);
        QCOMPARE(rows->targets.at(C::AllCalls), QString(mobileKeyword)); // tomorrow's number, too
        QCOMPARE(rows->targets.at(C::NoAnswer), QString(voicemailKeyword));
        QCOMPARE(rows->targets.at(C::Busy), QString());
        QVERIFY(presets.add(*rows, QStringLiteral(" Mobile\n ")));
        QCOMPARE(presets.presets().first().name, QStringLiteral("Mobile"));
        QCOMPARE(presets.active(), 0);
        QCOMPARE(presets.problemOf(QStringLiteral("mobile")), ForwardingPresets::NameProblem::Taken);
        QCOMPARE(presets.problemOf(QStringLiteral("mobile"), 0), ForwardingPresets::NameProblem::None);
        QCOMPARE(presets.problemOf(QStringLiteral(" \n")), ForwardingPresets::NameProblem::Empty);
        form.setOn(C::Busy, true);
        form.setWritten(C::Busy, QStringLiteral("not a number"));
        QVERIFY(!presets.fromForm(form));
        form.discard();

        ForwardingPresets again(session()); // as after a restart
        QCOMPARE(again.presets(), presets.presets());
        QVERIFY(again.rename(0, QStringLiteral("Out")));
        QVERIFY(again.remove(0));
        QVERIFY(!m_fixture->drafts.load(session().account(), QStringLiteral("forwarding_presets")));
        QVERIFY(again.restore());
        QCOMPARE(again.presets().first().name, QStringLiteral("Out"));
        QCOMPARE(again.restore().value_or(true), false);
    }

    void appliesOnlyWhatDiffersWithTheServersEnd()
    {
        start();
        ForwardingPresets presets(session());
        addOffice(presets);
        QCOMPARE(presets.active(), -1);
        const qint64 end = m_fixture->clock.now + 3600;
        ForwardingChange wish;
        wish.targets[C::Busy] = bob;
        wish.targets[C::NoAnswer] = QString(mobileKeyword);
        wish.until = end;
        m_fixture->transport.expect(ActionId::SetCallForwarding, wish.toForm()).reply(done);
        m_fixture->row(C::Busy) = {C::Busy, bob, end, {}, bob};
        m_fixture->row(C::NoAnswer) = {C::NoAnswer, mobile, end, QString(voicemailKeyword), mobile};
        serveRows();
        QVERIFY(presets.apply(0, end) > 0);
        QTRY_VERIFY_WITH_TIMEOUT(!session().isPending(ChangeKind::Forwarding), patience);
        QCOMPARE(presets.active(), 0);
        QCOMPARE(presets.activeUntil(), end);
        QCOMPARE(session().forwardingReturn().until(), 0); // that is the server's affair
        QVERIFY(session().canUndo());
        QCOMPARE(presets.apply(0, end), 0); // so it is already
        // The same for good is a change.
        wish.until = 0;
        m_fixture->transport.expect(ActionId::SetCallForwarding, wish.toForm()).reply(done);
        QVERIFY(presets.apply(0, 0) > 0);
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->transport.isDone(), patience);
    }

    void undoPutsBackAllRows()
    {
        start();
        ForwardingPresets presets(session());
        addOffice(presets);
        m_fixture->transport
            .expect(ActionId::SetCallForwarding,
                {{key(C::Busy), bob}, {key(C::NoAnswer), QString(mobileKeyword)}})
            .reply(done);
        m_fixture->row(C::Busy).target = bob;
        m_fixture->row(C::NoAnswer).target = mobile;
        serveRows();
        presets.apply(0, 0);
        QTRY_COMPARE_WITH_TIMEOUT(presets.active(), 0, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!session().isPending(ChangeKind::Forwarding), patience);
        m_fixture->transport
            .expect(ActionId::SetCallForwarding,
                {{key(C::Busy), QString()}, {key(C::NoAnswer), QString(voicemailKeyword)}})
            .reply(done);
        m_fixture->row(C::Busy).target.clear();
        m_fixture->row(C::NoAnswer).target = QString(voicemailKeyword);
        serveRows();
        QVERIFY(session().undoLast() > 0);
        QTRY_COMPARE_WITH_TIMEOUT(presets.active(), -1, patience);
    }

    void wrongTargetsAreNotSent()
    {
        m_fixture->identity.mobileNumber.clear();
        start();
        ForwardingPresets presets(session());
        addOffice(presets);
        QCOMPARE(presets.problemOf(0), ErrorCode::ForwardingNoMobileNumber);
        QCOMPARE(presets.apply(0, 0), 0);
    }

    void programEndsWhatTheIncumbentCannot()
    {
        startAsIncumbent();
        ForwardingPresets presets(session());
        addOffice(presets);
        const qint64 end = m_fixture->clock.now + 3600;
        applyOffice(presets, end);
        QCOMPARE(session().forwardingReturn().until(), end);
        QCOMPARE(presets.activeUntil(), end);
        session().refreshArea(Area::Forwarding);
        QTRY_VERIFY_WITH_TIMEOUT(settled(), patience);
        QCOMPARE(session().forwardingReturn().until(), end);

        m_fixture->clock.now = end;
        expectReturn();
        QSignalSpy finished(&session(), &AccountSession::changeFinished);
        session().refreshArea(Area::Forwarding);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
        const auto report = finished.first().first().value<ChangeReport>();
        QVERIFY(session().forwardingReturn().isReturn(report.id));
        QVERIFY(ChangeText::sentence(report, session()).contains(QStringLiteral("as it was before")));
        QCOMPARE(session().forwardingReturn().until(), 0);
        QVERIFY(!m_fixture->drafts.load(session().account(), QStringLiteral("forwarding_return")));
    }

    void overdueEndIsPutBackAfterARestart()
    {
        startAsIncumbent();
        const qint64 end = m_fixture->clock.now + 3600;
        {
            ForwardingPresets presets(session());
            addOffice(presets);
            applyOffice(presets, end);
        }
        m_fixture->clock.now = end + 86400;
        m_fixture->restart();
        QCOMPARE(session().forwardingReturn().until(), end);
        ReachStrip strip(session());
        expectReturn();
        QSignalSpy finished(&session(), &AccountSession::changeFinished);
        session().start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
        QVERIFY(strip.message()->isActive());
        QVERIFY(strip.message()->text().contains(QStringLiteral("The time was over")));
        QCOMPARE(strip.message()->kind(), InlineMessage::Kind::Information); // stays until it was read
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->settled(), patience);
    }

    void whatSomebodyChangedSinceIsLeftAlone()
    {
        startAsIncumbent();
        ForwardingPresets presets(session());
        addOffice(presets);
        const qint64 end = m_fixture->clock.now + 3600;
        applyOffice(presets, end);
        m_fixture->row(C::Busy).target = QStringLiteral("carol@example.org"); // in a browser
        serveRows();
        session().refreshArea(Area::Forwarding);
        QTRY_COMPARE_WITH_TIMEOUT(presets.active(), -1, patience);
        m_fixture->clock.now = end + 1;
        m_fixture->transport
            .expect(ActionId::SetCallForwarding, {{key(C::NoAnswer), QString(voicemailKeyword)}})
            .reply(done);
        session().refreshArea(Area::Forwarding);
        m_fixture->row(C::NoAnswer).target = QString(voicemailKeyword);
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->transport.count(ActionId::SetCallForwarding) == 2, patience);
        serveRows();
        QTRY_COMPARE_WITH_TIMEOUT(session().forwardingReturn().until(), 0, patience);
    }

    void refusedReturnIsTriedAgainLater()
    {
        startAsIncumbent();
        ForwardingPresets presets(session());
        addOffice(presets);
        const qint64 end = m_fixture->clock.now + 3600;
        applyOffice(presets, end);
        m_fixture->clock.now = end;
        QSignalSpy finished(&session(), &AccountSession::changeFinished);
        m_fixture->transport.expect(ActionId::SetCallForwarding, returnForm())
            .reply(failureToJson({ErrorCode::ServerRefused, {}, {}}, QStringLiteral("no")));
        session().refreshArea(Area::Forwarding);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
        QVERIFY(session().forwardingReturn().until() > 0);
        session().refreshArea(Area::Forwarding); // not at once: an unexpected request would fail the test
        QTRY_VERIFY_WITH_TIMEOUT(settled(), patience);
        m_fixture->clock.now = end + 301;
        expectReturn();
        session().refreshArea(Area::Forwarding);
        QTRY_COMPARE_WITH_TIMEOUT(session().forwardingReturn().until(), 0, patience);
    }

    void refusedPresetKeepsTheEarlierEnd()
    {
        startAsIncumbent();
        ForwardingPresets presets(session());
        addOffice(presets);
        const qint64 end = m_fixture->clock.now + 3600;
        applyOffice(presets, end);
        ForwardingPreset home;
        home.targets[C::Busy] = QStringLiteral("dave@example.org");
        QVERIFY(presets.add(home, QStringLiteral("Home")));
        m_fixture->transport
            .expect(ActionId::SetCallForwarding, {{key(C::Busy), QStringLiteral("dave@example.org")}})
            .reply(failureToJson({ErrorCode::ServerRefused, {}, {}}, QStringLiteral("no")));
        QVERIFY(presets.apply(1, end + 7200) > 0);
        QTRY_VERIFY_WITH_TIMEOUT(!session().isPending(ChangeKind::Forwarding), patience);
        QCOMPARE(session().forwardingReturn().until(), end);
        m_fixture->clock.now = end;
        expectReturn(); // both rows, as they were before the first preset
        session().refreshArea(Area::Forwarding);
        QTRY_COMPARE_WITH_TIMEOUT(session().forwardingReturn().until(), 0, patience);
    }

    void laterEndKeepsWhatWasBeforeTheFirst()
    {
        startAsIncumbent();
        ForwardingPresets presets(session());
        addOffice(presets);
        const qint64 end = m_fixture->clock.now + 3600;
        applyOffice(presets, end);
        QCOMPARE(presets.apply(0, end + 600), 0); // nothing to send; the end moves
        QCOMPARE(session().forwardingReturn().until(), end + 600);
        QCOMPARE(presets.apply(0, 0), 0); // for good
        QCOMPARE(session().forwardingReturn().until(), 0);
    }

    void undoBringsAnEndBackOnTheIncumbent()
    {
        startAsIncumbent();
        const auto change = [&](const QString &target, qint64 until) {
            m_fixture->transport.expect(ActionId::SetCallForwarding, {{QStringLiteral("FBUS"), target}})
                .reply(done);
            m_fixture->row(C::Busy).target = target;
            serveRows();
            session().setForwarding({{{C::Busy, target}}, until});
            QTRY_VERIFY_WITH_TIMEOUT(!session().isPending(ChangeKind::Everything), patience);
        };
        const qint64 until = m_fixture->clock.now + 3600;
        change(bob, until);
        QCOMPARE(session().forwardingReturn().until(), until);
        change(QStringLiteral("carol@example.org"), 0);
        QCOMPARE(session().forwardingReturn().until(), 0);

        m_fixture->transport.expect(ActionId::SetCallForwarding, {{QStringLiteral("FBUS"), QString()}})
            .reply(done);
        m_fixture->transport.expect(ActionId::SetCallForwarding, {{QStringLiteral("FBUS"), bob}}).reply(done);
        m_fixture->row(C::Busy).target = bob;
        serveRows();
        QVERIFY(session().undoLast() > 0);
        QTRY_VERIFY_WITH_TIMEOUT(!session().isPending(ChangeKind::Everything), patience);
        QCOMPARE(session().forwardingReturn().until(), until);
        QCOMPARE(session().forwarding()->row(C::Busy)->until, until);
        QCOMPARE(session().forwarding()->row(C::Busy)->afterwards, QString());
    }

    void damagedFilesAreHarmless()
    {
        const QString evil = QStringLiteral("<b>\u202E\n") + QString(500, u'x');
        QJsonArray many;
        for (int i = 0; i < 100; ++i)
            many.append(QJsonObject{{QStringLiteral("name"), QString::number(i) + evil},
                {QStringLiteral("FUNC"), evil}, {QStringLiteral("FBUS"), 7}});
        many.append(QStringLiteral("text"));
        const QString account = m_fixture->identity.sipAddress;
        QVERIFY(m_fixture->drafts.save(
            account, QStringLiteral("forwarding_presets"), {{QStringLiteral("presets"), many}}));
        QVERIFY(m_fixture->drafts.save(account, QStringLiteral("forwarding_return"),
            {{QStringLiteral("until"), QStringLiteral("soon")}, {QStringLiteral("FUNC"), evil},
                {QStringLiteral("FBUS"), QJsonObject{{QStringLiteral("set"), 5}}}}));
        m_fixture->restart();
        start(); // nothing is put back
        QCOMPARE(session().forwardingReturn().until(), 0);
        show();
        ForwardingPresets presets(session());
        QCOMPARE(presets.presets().size(), ForwardingPresets::maxPresets);
        QVERIFY(presets.presets().first().name.size() <= ForwardingPresets::longestName);
        QVERIFY(!presets.presets().first().name.contains(QChar(0x202E)));
        QCOMPARE(presets.apply(0, 0), 0);
        QVERIFY(!find<QPushButton>("savePresetButton")->isEnabled()); // full
        QVERIFY(find<QPushButton>("preset12Button")->isVisible());
        QCOMPARE(problemsOf(m_window.get()), QStringList());
    }

    void stripOffersPresets()
    {
        start();
        ForwardingPresets presets(session());
        addOffice(presets);
        ForwardingPreset bad;
        bad.targets[C::AllCalls] = QStringLiteral("not a number");
        QVERIFY(presets.add(bad, QStringLiteral("Tom & Bad")));
        ReachStrip strip(session());
        auto *menu = strip.findChild<QMenu *>(QStringLiteral("forwardMenu"));
        Q_EMIT menu->aboutToShow();
        Q_EMIT menu->aboutToShow(); // opened again
        auto *broken = menu->findChild<QAction *>(QStringLiteral("forwardPreset2Action"));
        QVERIFY(broken && !broken->isEnabled());
        QCOMPARE(broken->text(), QStringLiteral("Tom && Bad"));
        const qint64 end = m_fixture->clock.now + 3600;
        m_fixture->transport
            .expect(ActionId::SetCallForwarding,
                {{key(C::Busy), bob}, {key(C::NoAnswer), QString(mobileKeyword)},
                    {QStringLiteral("until"), QString::number(end)}})
            .reply(done);
        QAction *hour = nullptr;
        for (QMenu *ends : menu->findChildren<QMenu *>(QStringLiteral("forwardPreset1Action")))
            hour = ends->findChild<QAction *>(QStringLiteral("hourAction"));
        QVERIFY(hour);
        hour->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(m_fixture->transport.count(ActionId::SetCallForwarding), 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(settled(), patience);
    }

    void contactsAreOffered()
    {
        m_fixture->capabilities.countryCode = QStringLiteral("31");
        start();
        ContactStore store{QString()};
        ContactBook book(session(), store);
        Contact ana;
        ana.name = QStringLiteral("Ana & Co");
        ana.numbers = {{{}, QStringLiteral("+31201234567")}};
        book.apply(ContactDeed::Added, {{ana}, {}});
        QTRY_COMPARE_WITH_TIMEOUT(book.contacts().size(), 1, patience);
        show();
        auto *field = find<QComboBox>("FNOATargetField");
        const int at = field->findText(QStringLiteral("Ana & Co (+31 20 1234567)"));
        QVERIFY(at > 0);
        field->setCurrentIndex(at);
        Q_EMIT field->activated(at);
        QCOMPARE(field->lineEdit()->text(), QStringLiteral("+31 20 1234567")); // the number, as it is stored
        QCOMPARE(field->lineEdit()->completer()->completionMode(), QCompleter::PopupCompletion);

        ReachStrip strip(session());
        auto *menu = strip.findChild<QMenu *>(QStringLiteral("forwardMenu"));
        Q_EMIT menu->aboutToShow();
        auto *contact = menu->findChild<QMenu *>(QStringLiteral("forwardContact1Action"));
        QVERIFY(contact);
        QCOMPARE(contact->title(), QStringLiteral("Ana && Co (+31 20 1234567)"));
        m_fixture->transport
            .expect(ActionId::SetCallForwarding, {{key(C::AllCalls), QStringLiteral("+31201234567")}})
            .reply(done);
        contact->findChild<QAction *>(QStringLiteral("openEndAction"))->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(settled(), patience);
        QCOMPARE(m_fixture->transport.count(ActionId::SetCallForwarding), 1);
        m_window.reset();
    }

    void byKeyboardOnly()
    {
        start();
        show();
        auto *save = find<QPushButton>("savePresetButton");
        save->setFocus();
        QTest::keyClick(save, Qt::Key_Space);
        auto *name = find<QLineEdit>("presetNameEdit");
        QCOMPARE(QApplication::focusWidget(), name);
        QTest::keyClick(name, Qt::Key_Return); // no name, no preset
        QVERIFY(name->isVisible());
        QTest::keyClicks(name, QStringLiteral("Desk"));
        QTest::keyClick(name, Qt::Key_Return);
        auto *first = find<QPushButton>("preset1Button");
        QCOMPARE(QApplication::focusWidget(), first);
        QCOMPARE(first->text(), QStringLiteral("Desk"));
        QVERIFY(first->accessibleName().contains(QStringLiteral("in force")));
        QCOMPARE(find<QLabel>("presetStateLabel")->text(), QStringLiteral("In force: Desk."));

        action("presetRenameAction")->trigger();
        QTest::keyClicks(name, QStringLiteral("Office"));
        QTest::keyClick(name, Qt::Key_Escape);
        QCOMPARE(first->text(), QStringLiteral("Desk"));
        action("presetRenameAction")->trigger();
        QTest::keyClicks(name, QStringLiteral("Office"));
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(first->text(), QStringLiteral("Office"));

        m_fixture->row(C::NoAnswer).target.clear();
        serveRows();
        session().refreshArea(Area::Forwarding);
        QTRY_VERIFY_WITH_TIMEOUT(!first->accessibleName().contains(QStringLiteral("in force")), patience);
        ForwardingChange wish;
        wish.targets[C::NoAnswer] = QString(voicemailKeyword);
        wish.until = m_fixture->clock.now + 3600;
        m_fixture->transport.expect(ActionId::SetCallForwarding, wish.toForm()).reply(done);
        m_fixture->row(C::NoAnswer) = {C::NoAnswer, QString(voicemailKeyword), wish.until, {}, {}};
        serveRows();
        action("presetHourAction")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(
            find<QLabel>("presetStateLabel")->text().contains(QStringLiteral("then what was there before")),
            patience);

        // Edited rows come first.
        find<QCheckBox>("FNOLCheckBox")->click();
        QVERIFY(!action("presetApplyAction")->isEnabled());
        QVERIFY(action("presetObstacleAction"));
        m_page->discard();
        QTRY_VERIFY_WITH_TIMEOUT(!session().isPending(ChangeKind::Forwarding), patience);
        QVERIFY(action("presetApplyAction")->isEnabled());

        action("presetDeleteAction")->trigger();
        QVERIFY(!first->isVisible());
        auto *message = find<InlineMessage>("presetMessage");
        QVERIFY(message->text().contains(QStringLiteral("Office")));
        message->findChild<QPushButton *>(QStringLiteral("inlineMessageFirstButton"))->click();
        QVERIFY(first->isVisible());
        QCOMPARE(problemsOf(m_window.get()), QStringList());
    }

    void pageIsHonestAboutTheIncumbent()
    {
        startAsIncumbent();
        {
            ForwardingPresets presets(session());
            addOffice(presets);
            applyOffice(presets, m_fixture->clock.now + 3600);
        }
        show();
        QVERIFY(find<QLabel>("presetStateLabel")
                    ->text()
                    .contains(QStringLiteral("as long as this program runs")));
        auto *stay = find<QPushButton>("presetStayButton");
        QVERIFY(stay->isVisible());
        stay->setFocus();
        QTest::keyClick(stay, Qt::Key_Space);
        QVERIFY(!stay->isVisible());
        QCOMPARE(session().forwardingReturn().until(), 0);
        QCOMPARE(find<QLabel>("presetStateLabel")->text(), QStringLiteral("In force: Office."));
    }

private:
    AccountSession &session() const { return *m_fixture->session; }
    static QString key(C condition) { return forwardConditionKey(condition); }

    void start()
    {
        m_fixture->serve();
        QVERIFY(m_fixture->start());
    }

    void startAsIncumbent()
    {
        m_fixture->serveAsIncumbent();
        QVERIFY(m_fixture->start());
    }

    bool settled() const { return m_fixture->settled() && !session().isPending(ChangeKind::Everything); }

    void serveRows()
    {
        if (!session().isIncumbent())
            m_fixture->transport.always(ActionId::GetForwarding).reply(m_fixture->forwarding.toJson());
        m_fixture->transport.always(ActionId::GetCallForwarding)
            .reply(m_fixture->forwarding.toCallForwarding().toJson());
    }

    /// Busy to Bob, no answer to the mobile.
    static void addOffice(ForwardingPresets &presets)
    {
        ForwardingPreset preset;
        for (const C condition : allForwardConditions)
            preset.targets[condition] = QString();
        preset.targets[C::Busy] = bob;
        preset.targets[C::NoAnswer] = QString(mobileKeyword);
        QVERIFY(presets.add(preset, QStringLiteral("Office")));
    }

    /// On the incumbent.
    void applyOffice(ForwardingPresets &presets, qint64 until)
    {
        m_fixture->transport
            .expect(ActionId::SetCallForwarding,
                {{key(C::Busy), bob}, {key(C::NoAnswer), QString(mobileKeyword)}})
            .reply(done);
        m_fixture->row(C::Busy).target = bob;
        m_fixture->row(C::NoAnswer).target = mobile;
        serveRows();
        QVERIFY(presets.apply(0, until) > 0);
        QTRY_COMPARE_WITH_TIMEOUT(presets.active(), 0, patience);
        QTRY_VERIFY_WITH_TIMEOUT(settled(), patience);
    }

    static FormParameters returnForm()
    {
        return {{key(C::Busy), QString()}, {key(C::NoAnswer), QString(voicemailKeyword)}};
    }

    /// What was before the preset is put back, and the server shows it once it was asked to.
    void expectReturn()
    {
        m_fixture->transport.expect(ActionId::SetCallForwarding, returnForm()).reply(done);
    }

    template<class T>
    T *find(const char *name) const
    {
        return m_window->findChild<T *>(QLatin1String(name));
    }

    /// Of the first preset's menu, built anew as when it opens.
    QAction *action(const char *name) const
    {
        auto *menu = find<QMenu>("preset1Menu");
        Q_EMIT menu->aboutToShow();
        for (QAction *action : menu->actions()) {
            if (action->objectName() == QLatin1String(name))
                return action;
        }
        return nullptr;
    }

    void show()
    {
        m_window = std::make_unique<QWidget>();
        m_window->setObjectName(QStringLiteral("window"));
        auto *layout = new QVBoxLayout(m_window.get());
        m_page = new ForwardingPage({session(), m_prompts, m_fixture->clock}, m_window.get());
        layout->addWidget(m_page);
        m_window->resize(720, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    std::unique_ptr<SessionFixture> m_fixture;
    FakePrompts m_prompts;
    std::unique_ptr<QWidget> m_window;
    ForwardingPage *m_page = nullptr;
};

QTEST_MAIN(TestForwardingPresets)
#include "tst_forwardingpresets.moc"
