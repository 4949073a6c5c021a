// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/errorcodes.h"
#include "tests/ui/sessionfixture.h"
#include "tests/ui/uichecks.h"
#include "tests/ui/uifakes.h"
#include "ui/shell/accountview.h"
#include "ui/shell/callbar.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/palette/commandpalette.h"
#include "ui/shell/palette/paletteentries.h"
#include "ui/shell/windowsettings.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTest>

/// The search of the window: everything is done by the keyboard, as it is meant to be used.
class PaletteTest : public QObject {
    Q_OBJECT

private:
    struct Desk {
        QTemporaryDir dir;
        WindowSettings settings{dir.filePath(QStringLiteral("bellset.ini"))};
        FakePrompts prompts;
        SessionFixture fixture;
        std::unique_ptr<MainWindow> window;

        ~Desk() { window.reset(); }
        bool open()
        {
            fixture.serve();
            if (!fixture.start())
                return false;
            window = std::make_unique<MainWindow>(
                MainWindow::Parts{allPages(), prompts, fixture.clock, settings, {}});
            window->addAccount(fixture.session->account(), fixture.session.get());
            window->resize(1000, 700);
            window->show();
            return QTest::qWaitForWindowActive(window.get());
        }
        void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
        {
            QWidget *focus = QApplication::focusWidget();
            QTest::keyClick(focus ? focus : window.get(), key, modifiers);
        }
        CommandPalette &palette() { return *window->findChild<CommandPalette *>(); }
        QLineEdit &field() { return *window->findChild<QLineEdit *>(QStringLiteral("paletteEdit")); }
        QString chosen() { return palette().findChild<QListView *>()->currentIndex().data().toString(); }
        /// Ctrl+K, the words, Enter.
        void run(const QString &words)
        {
            press(Qt::Key_K, Qt::ControlModifier);
            QTest::keyClicks(&field(), words);
            press(Qt::Key_Return);
        }
    };

private Q_SLOTS:
    void opensWithTheFocusInTheField()
    {
        Desk desk;
        QVERIFY(desk.open());
        QWidget *before = QApplication::focusWidget();
        QVERIFY(!desk.palette().isVisible());
        desk.press(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(desk.palette().isVisible());
        QCOMPARE(QApplication::focusWidget(), &desk.field());
        QVERIFY(desk.palette().model().foundCount() > 5); // something to choose before anything is typed
        QVERIFY(!desk.chosen().isEmpty());
        QVERIFY(!desk.field().accessibleDescription().isEmpty());
        const QStringList problems = problemsOf(desk.window.get());
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        desk.press(Qt::Key_Escape);
        QVERIFY(!desk.palette().isVisible());
        QCOMPARE(QApplication::focusWidget(), before);
    }

    void opensFromTheTopBar()
    {
        Desk desk;
        QVERIFY(desk.open());
        desk.window->findChild<QAbstractButton *>(QStringLiteral("searchButton"))->click();
        QVERIFY(desk.palette().isVisible());
    }

    void openingAPage()
    {
        Desk desk;
        QVERIFY(desk.open());
        desk.run(QStringLiteral("devices"));
        QCOMPARE(desk.window->currentView()->currentPageId(), QStringLiteral("devices"));
        QVERIFY(!desk.palette().isVisible());
    }

    void switchingASetting()
    {
        Desk desk;
        QVERIFY(desk.open());
        FakeTransport &transport = desk.fixture.transport;
        transport
            .expect(ActionId::SetDndOn, {{QStringLiteral("duration"), QStringLiteral("1140")}}) // until 8:00
            .reply(Done{QStringLiteral("done")}.toJson());
        desk.run(QStringLiteral("dnd tomorrow"));
        QTRY_VERIFY(!desk.fixture.session->isPending(ChangeKind::Everything));
        QCOMPARE(transport.count(ActionId::SetDndOn), 1);
    }

    void forwardingToTheMobile()
    {
        Desk desk;
        QVERIFY(desk.open());
        FakeTransport &transport = desk.fixture.transport;
        transport
            .expect(
                ActionId::SetCallForwarding, {{QStringLiteral("FUNC"), QStringLiteral("<mobile-number>")}})
            .reply(Done{QStringLiteral("done")}.toJson());
        desk.run(QStringLiteral("forward mobile"));
        QTRY_VERIFY(!desk.fixture.session->isPending(ChangeKind::Everything));
        QCOMPARE(transport.count(ActionId::SetCallForwarding), 1);
    }

    /// Whom one calls is chosen here; that nobody is called is a matter of the call bar.
    void callingSomebody()
    {
        Desk desk;
        Call call;
        call.remoteParty = QStringLiteral("bob@example.net");
        call.displayName = QStringLiteral("<b>Bob</b>\nBuilder");
        call.started = desk.fixture.clock.now - 60;
        desk.fixture.history.received.prepend(call);
        QVERIFY(desk.open());
        desk.press(Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(&desk.field(), QStringLiteral("builder"));
        QCOMPARE(desk.chosen(), QStringLiteral("<b>Bob</b> Builder")); // as it is, in one line
        desk.press(Qt::Key_Return);
        CallBar &bar = *desk.window->currentView()->callBar();
        QVERIFY(bar.isOpen());
        QVERIFY(bar.address());
        QCOMPARE(bar.address()->text, QStringLiteral("bob@example.net"));
    }

    void arrowsMoveOverHeadings()
    {
        Desk desk;
        QVERIFY(desk.open());
        desk.press(Qt::Key_K, Qt::ControlModifier);
        const QString first = desk.chosen();
        QStringList seen;
        for (int i = 0; i < desk.palette().model().foundCount(); ++i) {
            seen.append(desk.chosen());
            desk.press(Qt::Key_Down);
        }
        QCOMPARE(desk.chosen(), first); // round
        QCOMPARE(seen.size(), desk.palette().model().foundCount());
        QVERIFY(!seen.contains(QStringLiteral("Pages"))); // a heading
        desk.press(Qt::Key_Up);
        QCOMPARE(desk.chosen(), seen.constLast());
        desk.press(Qt::Key_PageUp);
        desk.press(Qt::Key_PageUp);
        desk.press(Qt::Key_PageUp);
        desk.press(Qt::Key_PageUp);
        QCOMPARE(desk.chosen(), first);
        desk.press(Qt::Key_Tab); // there is nowhere to go
        QCOMPARE(QApplication::focusWidget(), &desk.field());
    }

    void nothingFoundIsSaid()
    {
        Desk desk;
        QVERIFY(desk.open());
        desk.press(Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(&desk.field(), QStringLiteral("qqqqzz"));
        auto *nothing = desk.window->findChild<QLabel *>(QStringLiteral("paletteNothingLabel"));
        QVERIFY(nothing->isVisible());
        QVERIFY2(nothing->text().contains(u"qqqqzz"), qPrintable(nothing->text()));
        desk.press(Qt::Key_Return);
        QVERIFY(desk.palette().isVisible());
    }

    void offlineSaysWhy()
    {
        Desk desk;
        QVERIFY(desk.open());
        desk.fixture.transport.forgetAll();
        desk.fixture.failWith(ErrorCode::HostNotFound);
        desk.fixture.session->refresh();
        QTRY_VERIFY(!desk.fixture.session->isOnline());
        desk.press(Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(&desk.field(), QStringLiteral("hide my number"));
        const QModelIndex index = desk.palette().findChild<QListView *>()->currentIndex();
        QVERIFY(!index.data(PaletteModel::ObstacleRole).toString().isEmpty());
        desk.press(Qt::Key_Return);
        QVERIFY(desk.palette().isVisible()); // nothing happened
    }

    /// What the search promises must be there: each control exists, and is led to where it can be used.
    void everyControlExists()
    {
        Desk desk;
        QVERIFY(desk.open());
        AccountView &view = *desk.window->currentView();
        for (const PageControl &control : pageControls()) {
            const QString name = QString::fromLatin1(control.objectName);
            QVERIFY2(view.showControl(QString::fromLatin1(control.page), name), control.page);
            QTRY_VERIFY2(view.currentPage()->findChild<QWidget *>(name), control.objectName);
            const auto focused = [&] {
                view.showControl(QString::fromLatin1(control.page), name);
                const QWidget *focus = QApplication::focusWidget();
                return focus
                    && (focus->objectName() == name
                        || (focus->parentWidget() && focus->parentWidget()->objectName() == name));
            };
            QTRY_VERIFY2(focused(), control.objectName);
        }
    }
};

QTEST_MAIN(PaletteTest)
#include "tst_palette.moc"
