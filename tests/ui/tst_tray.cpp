// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakedesktop.h"
#include "tests/support/privatebus.h"
#include "tests/ui/sessionfixture.h"
#include "tests/ui/uifakes.h"
#include "ui/models/accountnews.h"
#include "ui/models/forwardingpresets.h"
#include "ui/shell/callbar.h"
#include "ui/shell/desktop/tray.h"
#include "ui/shell/desktop/trayhost.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/windowpresence.h"
#include "ui/widgets/icons.h"

#include <QApplication>
#include <QLineEdit>
#include <QPainter>
#include <QSignalSpy>
#include <QSystemTrayIcon>
#include <QTest>

#include <set>

namespace {

constexpr std::array allStates{TrayState::Normal, TrayState::Attention, TrayState::Forwarding,
    TrayState::DoNotDisturb, TrayState::Nobody, TrayState::Offline};

/// What of a picture is painted, without its colour.
QImage shapeOf(TrayState state, int edge)
{
    return TrayLook::icon(state)
        .pixmap(QSize(edge, edge), 1.0)
        .toImage()
        .convertToFormat(QImage::Format_Alpha8);
}

} // namespace

class TrayTest : public QObject {
    Q_OBJECT

private:
    struct Desk {
        PrivateBus bus;
        QTemporaryDir dir;
        WindowSettings settings{dir.filePath(QStringLiteral("bellset.ini"))};
        FakePrompts prompts;
        SessionFixture fixture;
        std::unique_ptr<FakeTrayWatcher> watcher;
        std::unique_ptr<MainWindow> window;
        std::unique_ptr<TrayHost> host;
        std::unique_ptr<Tray> tray;

        /// @param hasHost whether the desktop has a tray from the start
        bool open(bool hasHost)
        {
            if (!bus.start())
                return false;
            static int number = 0;
            const QString name = QStringLiteral("tray%1").arg(++number);
            watcher = std::make_unique<FakeTrayWatcher>(bus.connection(name + QStringLiteral("watcher")));
            if (hasHost) {
                watcher->appear();
                watcher->setHost(true);
            }
            fixture.serve();
            if (!fixture.start())
                return false;
            window = std::make_unique<MainWindow>(
                MainWindow::Parts{allPages(), prompts, fixture.clock, settings, {}});
            window->addAccount(fixture.session->account(), fixture.session.get());
            host = std::make_unique<TrayHost>(bus.connection(name));
            tray = std::make_unique<Tray>(*window, *host);
            return QTest::qWaitFor([this] { return host->isKnown(); });
        }
        bool look()
        {
            fixture.serve();
            const qint64 now = ++fixture.clock.now;
            fixture.session->refresh();
            return QTest::qWaitFor([this, now] {
                return fixture.session->history().asOf == now && fixture.session->forwarding().asOf == now
                    && fixture.settled();
            });
        }
        QAction *action(const char *name) const
        {
            return tray->menu().findChild<QAction *>(QLatin1String(name));
        }
        QMenu *menu(const char *name) const { return tray->menu().findChild<QMenu *>(QLatin1String(name)); }
        ~Desk()
        {
            tray.reset();
            host.reset();
            window.reset();
            watcher.reset();
            QGuiApplication::setQuitOnLastWindowClosed(true);
        }
    };

private Q_SLOTS:
    void noIconWithoutAHost()
    {
        Desk desk;
        QVERIFY(desk.open(false));
        QVERIFY(!desk.tray->icon());
        QVERIFY(!desk.window->presence().isTrayThere());
        // A watcher alone shows nothing.
        QVERIFY(desk.watcher->appear());
        QSignalSpy changed(desk.host.get(), &TrayHost::changed);
        desk.watcher->setHost(true);
        QTRY_VERIFY(desk.tray->icon());
        QVERIFY(desk.tray->icon()->isVisible());
        QCOMPARE(changed.count(), 1);
        desk.watcher->setHost(false);
        QTRY_VERIFY(!desk.tray->icon());
        desk.watcher->setHost(true);
        QTRY_VERIFY(desk.tray->icon());
        desk.watcher->vanish(); // the desktop's panel crashed
        QTRY_VERIFY(!desk.tray->icon());
    }

    void withoutABusThereIsNone()
    {
        const TrayHost host(QDBusConnection(QStringLiteral("nowhere")));
        QTRY_VERIFY(host.isKnown());
        QVERIFY(!host.isThere());
    }

    void closingHidesOnlyWhereWanted()
    {
        Desk desk;
        QVERIFY(desk.open(true));
        QTRY_VERIFY(desk.tray->icon());
        QVERIFY(!desk.window->presence().hidesOnClose()); // by default it ends the program
        QVERIFY(QGuiApplication::quitOnLastWindowClosed());
        desk.settings.setValue(WindowSettings::Key::CloseToTray, true);
        desk.window->presence().refresh();
        QVERIFY(desk.window->presence().hidesOnClose());
        QVERIFY(!QGuiApplication::quitOnLastWindowClosed());
        desk.window->show();
        QVERIFY(!desk.window->close());
        QVERIFY(!desk.window->isVisible());
        desk.action("trayOpenAction")->trigger();
        QVERIFY(desk.window->isVisible());
        desk.window->actions().closeWindow->trigger();
        QVERIFY(!desk.window->isVisible());
        // Nothing else would bring it back.
        desk.watcher->setHost(false);
        QTRY_VERIFY(desk.window->isVisible());
        QVERIFY(!desk.window->presence().hidesOnClose());
        QVERIFY(QGuiApplication::quitOnLastWindowClosed());
        QVERIFY(desk.window->close());
    }

    void quitEndsAlsoFromTheTray()
    {
        Desk desk;
        QVERIFY(desk.open(true));
        QTRY_VERIFY(desk.tray->icon());
        desk.settings.setValue(WindowSettings::Key::CloseToTray, true);
        desk.window->presence().refresh();
        desk.window->show();
        desk.action("trayQuitAction")->trigger();
        QVERIFY(!desk.window->isVisible());
        QVERIFY(!desk.window->presence().hidesOnClose());
        QVERIFY(desk.settings.value(WindowSettings::Key::Geometry).isValid());
    }

    void startsHiddenOnlyWhereThereIsATray()
    {
        Desk desk;
        QVERIFY(desk.open(false));
        desk.window->presence().startHidden();
        QVERIFY(desk.window->isVisible());
        desk.window->hide();
        QVERIFY(desk.watcher->appear());
        desk.watcher->setHost(true);
        QTRY_VERIFY(desk.tray->icon());
        desk.window->presence().startHidden();
        QVERIFY(!desk.window->isVisible());
        QVERIFY(!QGuiApplication::quitOnLastWindowClosed()); // a dialog's end is not the program's
        desk.window->presence().bringUp();
        QVERIFY(desk.window->isVisible());
        QVERIFY(QGuiApplication::quitOnLastWindowClosed());
    }

    void everyStateIsAShapeOfItsOwn()
    {
        for (const int edge : {16, 22, 24, 32, 48}) {
            for (std::size_t one = 0; one < allStates.size(); ++one) {
                for (std::size_t other = one + 1; other < allStates.size(); ++other) {
                    const QImage a = shapeOf(allStates.at(one), edge);
                    const QImage b = shapeOf(allStates.at(other), edge);
                    QCOMPARE(a.size(), QSize(edge, edge));
                    int different = 0;
                    for (int y = 0; y < edge; ++y) {
                        for (int x = 0; x < edge; ++x)
                            different += qAbs(qAlpha(a.pixel(x, y)) - qAlpha(b.pixel(x, y))) > 96 ? 1 : 0;
                    }
                    QVERIFY2(different * 100 > edge * edge * 3,
                        qPrintable(QStringLiteral("%1 and %2 at %3: %4")
                                       .arg(one)
                                       .arg(other)
                                       .arg(edge)
                                       .arg(different)));
                }
            }
        }
        // To be looked at: BELLSET_TEST_PICTURES=folder.
        const QString folder = qEnvironmentVariable("BELLSET_TEST_PICTURES");
        if (folder.isEmpty())
            return;
        const QPalette before = QApplication::palette();
        QImage sheet(900, 520, QImage::Format_ARGB32);
        QPainter painter(&sheet);
        for (const bool dark : {false, true}) {
            QPalette palette = before;
            palette.setColor(
                QPalette::WindowText, dark ? QColor(0xfc, 0xfc, 0xfc) : QColor(0x23, 0x26, 0x29));
            QApplication::setPalette(palette);
            painter.fillRect(
                0, dark ? 260 : 0, 900, 260, dark ? QColor(0x2a, 0x2e, 0x32) : QColor(0xef, 0xf0, 0xf1));
            int x = 20;
            for (const TrayState state : allStates) {
                int y = (dark ? 260 : 0) + 15;
                for (const int edge : {16, 22, 24, 32, 48}) {
                    painter.drawPixmap(x, y, TrayLook::icon(state).pixmap(QSize(edge, edge), 1.0));
                    y += edge + 14;
                }
                painter.drawPixmap(QRect(x + 60, (dark ? 260 : 0) + 15, 64, 64),
                    TrayLook::icon(state).pixmap(QSize(16, 16), 1.0));
                x += 145;
            }
        }
        painter.end();
        QVERIFY(sheet.save(folder + QStringLiteral("/tray.png")));
        QApplication::setPalette(before);
    }

    void stateFollowsTheAccount()
    {
        Desk desk;
        QVERIFY(desk.open(true));
        QTRY_VERIFY(desk.tray->icon());
        QTRY_COMPARE(desk.tray->state(), TrayState::Normal);
        QVERIFY(desk.tray->icon()->toolTip().contains(QStringLiteral("devices")));
        desk.fixture.clock.now += 60;
        Call call = desk.fixture.history.received.constFirst();
        call.started = call.stopped = desk.fixture.clock.now - 5;
        call.sessionId = QStringLiteral("new@call");
        desk.fixture.history.received.prepend(call);
        QVERIFY(desk.look());
        QTRY_COMPARE(desk.tray->state(), TrayState::Attention);
        QVERIFY2(desk.tray->icon()->toolTip().contains(QStringLiteral("Missed calls: 1")),
            qPrintable(desk.tray->icon()->toolTip()));
        QVERIFY(!desk.tray->icon()->toolTip().contains(u'\n'));
        // Who looks at the window has seen them.
        desk.window->show();
        desk.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(desk.window.get()));
        QTRY_COMPARE(desk.tray->state(), TrayState::Normal);

        desk.fixture.row(ForwardCondition::AllCalls).target = QStringLiteral("+31612345678");
        QVERIFY(desk.look());
        QTRY_COMPARE(desk.tray->state(), TrayState::Forwarding);
        desk.fixture.row(ForwardCondition::AllCalls).target.clear();
        desk.fixture.dnd = {true, 0, {}};
        QVERIFY(desk.look());
        QTRY_COMPARE(desk.tray->state(), TrayState::DoNotDisturb);
        desk.fixture.dnd = {};
        desk.fixture.row(ForwardCondition::NoAnswer).target.clear();
        desk.fixture.devices.devices.clear();
        QVERIFY(desk.look());
        QTRY_COMPARE(desk.tray->state(), TrayState::Nobody);
        desk.fixture.failWith(ErrorCode::ConnectionRefused);
        desk.fixture.session->refresh();
        QTRY_COMPARE(desk.tray->state(), TrayState::Offline);
        desk.window->removeAccount(desk.fixture.session->account());
        QTRY_VERIFY(!desk.action("traySentenceAction")->text().isEmpty());
        QTRY_VERIFY(!desk.menu("trayDndMenu"));
        QCOMPARE(desk.tray->state(), TrayState::Offline);
    }

    void menuActs()
    {
        Desk desk;
        QVERIFY(desk.open(true));
        QTRY_VERIFY(desk.tray->icon());
        QTRY_VERIFY(desk.menu("trayDndMenu"));
        const QJsonValue done = Done{QStringLiteral("done")}.toJson();
        desk.fixture.transport
            .expect(ActionId::SetDndOn, {{QStringLiteral("duration"), QStringLiteral("60")}})
            .reply(done);
        desk.fixture.dnd = {true, desk.fixture.clock.now + 3600, {}};
        desk.fixture.transport.always(ActionId::GetDnd).reply(desk.fixture.dnd.toJson());
        desk.menu("trayDndMenu")->findChild<QAction *>(QStringLiteral("dnd60Action"))->trigger();
        QTRY_COMPARE(desk.tray->state(), TrayState::DoNotDisturb);
        QTRY_VERIFY(desk.action("trayDndOffAction") && desk.action("trayDndOffAction")->isEnabled());
        desk.fixture.transport.expect(ActionId::SetDndOff).reply(done);
        desk.fixture.transport.always(ActionId::GetDnd).reply(DndState{}.toJson());
        desk.action("trayDndOffAction")->trigger();
        QTRY_COMPARE(desk.tray->state(), TrayState::Normal);
        QTRY_VERIFY(desk.menu("trayForwardMenu") && desk.menu("trayForwardMenu")->isEnabled());
        desk.menu("trayForwardMenu")->findChild<QAction *>(QStringLiteral("forwardOtherAction"))->trigger();
        QVERIFY(desk.window->isVisible());
        QCOMPARE(desk.window->currentView()->currentPageId(), QStringLiteral("forwarding"));
        desk.action("trayWhoAction")->trigger();
        QCOMPARE(desk.window->currentView()->currentPageId(), QStringLiteral("callers"));
        desk.action("trayCallAction")->trigger();
        QVERIFY(desk.window->currentView()->callBar()->isOpen());
        QMenu *missed = desk.menu("trayMissedMenu");
        QVERIFY(missed);
        QCOMPARE(missed->actions().size(), 3);
        missed->actions().constFirst()->trigger();
        QCOMPARE(desk.window->currentView()->callBar()->findChild<QLineEdit *>()->text(),
            QStringLiteral("bob@example.org"));
    }

    void presetsAreInTheMenu()
    {
        Desk desk;
        QVERIFY(desk.open(true));
        QTRY_VERIFY(desk.tray->icon());
        ForwardingPresets presets(*desk.fixture.session);
        ForwardingPreset holiday;
        for (const ForwardCondition condition : allForwardConditions)
            holiday.targets[condition] = QString();
        holiday.targets[ForwardCondition::AllCalls] = QString(voicemailKeyword);
        QVERIFY(presets.add(holiday, QStringLiteral("Rest & <b>more</b>")));
        Q_EMIT desk.fixture.session->reachChanged();
        QTRY_VERIFY(desk.action("trayPreset1Action"));
        QCOMPARE(desk.action("trayPreset1Action")->text(), QStringLiteral("Rest && <b>more</b>"));
        desk.fixture.transport.always(ActionId::SetCallForwarding)
            .reply(Done{QStringLiteral("done")}.toJson());
        desk.action("trayPreset1Action")->trigger();
        QTRY_VERIFY(desk.fixture.transport.count(ActionId::SetCallForwarding) > 0);
        QTRY_VERIFY(!desk.fixture.session->isPending(ChangeKind::Everything));
    }

    void hostileNamesStayOnePlainLine()
    {
        Desk desk;
        desk.fixture.history.received.first().displayName =
            QStringLiteral("<b>Boss</b>\n\u202Egnp.exe & ") + QString(1024 * 1024, u'x');
        QVERIFY(desk.open(true));
        QTRY_VERIFY(desk.menu("trayMissedMenu"));
        const QString text = desk.menu("trayMissedMenu")->actions().constFirst()->text();
        QVERIFY(text.size() < 200);
        QVERIFY(!text.contains(u'\n') && !text.contains(QChar(0x202E)));
    }

    void incumbentServerHasAMenuThatWorks()
    {
        Desk desk;
        QVERIFY(desk.open(true));
        QTRY_VERIFY(desk.tray->icon());
        desk.window->removeAccount(desk.fixture.identity.sipAddress);
        desk.fixture.cache.remove(desk.fixture.identity.sipAddress);
        desk.fixture.serveAsIncumbent();
        desk.fixture.restart();
        desk.window->addAccount(desk.fixture.session->account(), desk.fixture.session.get());
        QVERIFY(desk.fixture.start());
        QTRY_COMPARE(desk.tray->state(), TrayState::Normal);
        QTRY_VERIFY(desk.menu("trayForwardMenu") && desk.menu("trayForwardMenu")->isEnabled());
        QTRY_VERIFY(desk.menu("trayDndMenu") && desk.menu("trayDndMenu")->isEnabled());
    }

    void whatTheServerDoesNotOfferIsNotThere()
    {
        Desk desk;
        QVERIFY(desk.open(true));
        QTRY_VERIFY(desk.menu("trayForwardMenu"));
        desk.fixture.capabilities.actions.removeAll(QStringLiteral("set_dnd_on"));
        desk.fixture.capabilities.actions.removeAll(QStringLiteral("set_call_forwarding"));
        QVERIFY(desk.look());
        QTRY_VERIFY(!desk.menu("trayForwardMenu"));
        QTRY_VERIFY(!desk.menu("trayDndMenu"));
    }
};

QTEST_MAIN(TrayTest)
#include "tst_tray.moc"
