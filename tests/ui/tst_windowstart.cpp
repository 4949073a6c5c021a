// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/errorcodes.h"
#include "tests/ui/fakekeeper.h"
#include "tests/ui/sessionfixture.h"
#include "tests/ui/uichecks.h"
#include "tests/ui/uifakes.h"
#include "ui/shell/callbar.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/windoworder.h"
#include "ui/widgets/inlinemessage.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

/// What the window does and says by itself: when it starts, and when another start asks for something.
class WindowStartTest : public QObject {
    Q_OBJECT

private:
    struct Desk {
        QTemporaryDir dir;
        WindowSettings settings{dir.filePath(QStringLiteral("bellset.ini"))};
        FakePrompts prompts;
        SessionFixture fixture;
        std::unique_ptr<MainWindow> window;

        void open()
        {
            window = std::make_unique<MainWindow>(
                MainWindow::Parts{allPages(), prompts, fixture.clock, settings, {}});
            window->addAccount(fixture.session->account(), fixture.session.get());
            window->show();
        }
        ~Desk() { window.reset(); }
    };

private Q_SLOTS:
    void aboutSaysWhatItIs()
    {
        Desk desk;
        desk.fixture.serve();
        QVERIFY(desk.fixture.start());
        desk.open();
        desk.window->actions().about->trigger();
        auto *dialog = desk.window->findChild<QDialog *>(QStringLiteral("aboutDialog"));
        QVERIFY(dialog && dialog->isVisible());
        const QString text = dialog->findChild<QLabel *>(QStringLiteral("aboutLabel"))->text();
        QVERIFY2(text.contains(QStringLiteral(BELLSET_VERSION)) && text.contains(QStringLiteral("version 3")),
            qPrintable(text));
        const QStringList problems = problemsOf(dialog);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
    }

    void ordersOfAnotherStart()
    {
        using Kind = WindowOrder::Kind;
        Desk desk;
        desk.fixture.serve();
        desk.open();
        FakeTransport &transport = desk.fixture.transport;
        // The server has not answered yet: it waits.
        desk.window->orders().obey({Kind::DndOn, 60});
        QCOMPARE(transport.count(ActionId::SetDndOn), 0);
        transport.expect(ActionId::SetDndOn, {{QStringLiteral("duration"), QStringLiteral("60")}})
            .reply(Done{QStringLiteral("done")}.toJson());
        QVERIFY(desk.fixture.start());
        QTRY_COMPARE(transport.count(ActionId::SetDndOn), 1);
        QTRY_VERIFY(!desk.fixture.session->isPending(ChangeKind::Everything));
        QVERIFY(desk.window->findChild<InlineMessage *>(QStringLiteral("reachMessage"))->isActive());
        transport.expect(ActionId::SetDndOff).reply(Done{QStringLiteral("done")}.toJson());
        desk.window->orders().obey({Kind::DndOff, 0});
        QTRY_COMPARE(transport.count(ActionId::SetDndOff), 1);
        QTRY_VERIFY(!desk.fixture.session->isPending(ChangeKind::Everything));
        desk.window->orders().obey({Kind::NewCall, 0});
        QVERIFY(desk.window->currentView()->callBar()->isOpen());
    }

    void orderThatCannotBeDoneIsGivenUp()
    {
        Desk desk;
        desk.fixture.failWith(ErrorCode::ConnectionRefused);
        QVERIFY(desk.fixture.start());
        desk.open();
        desk.window->orders().setPatience(20);
        desk.window->orders().obey({WindowOrder::Kind::DndOn, 60});
        auto *notice = desk.window->findChild<InlineMessage *>(QStringLiteral("windowNotice"));
        QTRY_VERIFY(notice->isActive());
        QVERIFY2(notice->text().contains(QStringLiteral("cannot be reached")), qPrintable(notice->text()));
        // Not later either, when nobody thinks of it any more.
        desk.fixture.serve();
        desk.fixture.session->refresh();
        QTRY_VERIFY(desk.fixture.session->isOnline());
        QCOMPARE(desk.fixture.transport.count(ActionId::SetDndOn), 0);
    }

    void reminderIsSaidOnceADay()
    {
        Desk desk;
        desk.fixture.row(ForwardCondition::AllCalls).target = QStringLiteral("+31612345678");
        desk.fixture.serve();
        QVERIFY(desk.fixture.start());
        desk.fixture.restart();
        desk.fixture.clock.now += 3 * 86400;
        desk.open();
        QVERIFY(desk.fixture.start());
        auto *reminder = desk.window->findChild<InlineMessage *>(QStringLiteral("standingReminder"));
        QTRY_VERIFY(reminder->isVisible());
        QCOMPARE(reminder->text(),
            QStringLiteral("All your calls have gone to +31 6 12345678 at least since Tuesday 13:00."));
        const QStringList problems = problemsOf(desk.window.get());
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        if (const QString folder = qEnvironmentVariable("BELLSET_TEST_PICTURES"); !folder.isEmpty())
            QVERIFY(desk.window->grab().save(folder + QStringLiteral("/reminder.png")));
        desk.fixture.row(ForwardCondition::AllCalls).target.clear();
        desk.fixture.transport.always(ActionId::GetForwarding).reply(desk.fixture.forwarding.toJson());
        desk.fixture.transport.expect(ActionId::SetCallForwarding, {{QStringLiteral("FUNC"), QString()}})
            .reply(Done{QStringLiteral("done")}.toJson());
        reminder->findChild<QPushButton *>(QStringLiteral("inlineMessageFirstButton"))->click();
        QTRY_COMPARE(desk.fixture.transport.count(ActionId::SetCallForwarding), 1);
        QTRY_VERIFY(!desk.fixture.session->isPending(ChangeKind::Everything));
        QVERIFY(!reminder->isActive());
        QVERIFY(desk.fixture.session->canUndo());
    }

    void closedReminderWaitsForTheNextDay()
    {
        Desk desk;
        desk.fixture.dnd = {true, 0, {}};
        desk.fixture.serve();
        QVERIFY(desk.fixture.start());
        desk.fixture.clock.now += 13 * 3600;
        desk.open();
        Q_EMIT desk.fixture.session->reachChanged();
        auto *reminder = desk.window->findChild<InlineMessage *>(QStringLiteral("standingReminder"));
        QVERIFY(reminder->isActive());
        reminder->findChild<QToolButton *>(QStringLiteral("inlineMessageCloseButton"))->click();
        QVERIFY(!reminder->isActive());
        Q_EMIT desk.fixture.session->reachChanged();
        QVERIFY(!reminder->isActive());
        desk.fixture.clock.now += 86400;
        Q_EMIT desk.fixture.session->reachChanged();
        QVERIFY(reminder->isActive());
    }

    /// Nothing else matters then: its page comes first, and says first what to do.
    void expiredCertificateLeadsToSecurity()
    {
        Desk desk;
        FakeKeeper keeper(desk.fixture.clock.now, -3);
        keeper.certificate.isOpen = false; // the keychain is still being asked
        desk.fixture.session->setCertificateKeeper(&keeper);
        desk.fixture.failWith(ErrorCode::CertificateExpired);
        QVERIFY(desk.fixture.start());
        desk.settings.setValue(WindowSettings::Key::StartPage, QStringLiteral("calls"));
        desk.open();
        QCOMPARE(desk.window->currentView()->currentPageId(), QStringLiteral("calls"));
        keeper.certificate.isOpen = true;
        Q_EMIT keeper.changed();
        QCOMPARE(desk.window->currentView()->currentPageId(), QStringLiteral("security"));
        const Page *page = desk.window->currentView()->currentPage();
        auto *advice = page->findChild<QWidget *>(QStringLiteral("adviceNote"));
        QVERIFY(advice && advice->isVisible());
        QCoreApplication::processEvents();
        for (const char *other : {"certificateCard", "renewButton", "replaceButton"}) {
            const auto *widget = page->findChild<QWidget *>(QLatin1String(other));
            QVERIFY2(widget, other);
            QVERIFY2(
                !widget->isVisible() || advice->mapTo(page, QPoint()).y() < widget->mapTo(page, QPoint()).y(),
                other);
        }
        if (const QString folder = qEnvironmentVariable("BELLSET_TEST_PICTURES"); !folder.isEmpty())
            QVERIFY(desk.window->grab().save(folder + QStringLiteral("/expired.png")));
        // Who goes elsewhere is left alone.
        desk.window->showPage(QStringLiteral("calls"));
        Q_EMIT keeper.changed();
        QCOMPARE(desk.window->currentView()->currentPageId(), QStringLiteral("calls"));
    }
};

QTEST_MAIN(WindowStartTest)
#include "tst_windowstart.moc"
