// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakedesktop.h"
#include "tests/support/privatebus.h"
#include "tests/ui/fakekeeper.h"
#include "tests/ui/sessionfixture.h"
#include "tests/ui/uifakes.h"
#include "ui/models/balancewarning.h"
#include "ui/models/standingstate.h"
#include "ui/shell/callbar.h"
#include "ui/shell/desktop/desktopnews.h"
#include "ui/shell/mainwindow.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace {

constexpr qint64 hour = 3600;

} // namespace

class DesktopNewsTest : public QObject {
    Q_OBJECT

private:
    struct Desk {
        PrivateBus bus;
        QTemporaryDir dir;
        WindowSettings settings{dir.filePath(QStringLiteral("bellset.ini"))};
        FakePrompts prompts;
        SessionFixture fixture;
        std::unique_ptr<FakeNotifications> service;
        std::unique_ptr<MainWindow> window;
        std::unique_ptr<Notifier> notifier;
        std::unique_ptr<DesktopNews> news;

        bool open(bool hasService = true)
        {
            if (!bus.start())
                return false;
            static int number = 0;
            const QString name = QStringLiteral("news%1").arg(++number);
            service = std::make_unique<FakeNotifications>(bus.connection(name + QStringLiteral("service")));
            if (hasService && !service->appear())
                return false;
            window = std::make_unique<MainWindow>(
                MainWindow::Parts{allPages(), prompts, fixture.clock, settings, {}});
            notifier = std::make_unique<Notifier>(bus.connection(name));
            news = std::make_unique<DesktopNews>(*window, *notifier);
            window->addAccount(fixture.session->account(), fixture.session.get());
            fixture.serve();
            return fixture.start();
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
        void miss(const QString &from, const QString &name = {})
        {
            fixture.clock.now += 60;
            Call call;
            call.remoteParty = from;
            call.displayName = name;
            call.started = call.stopped = fixture.clock.now - 5;
            call.status = QStringLiteral("487");
            call.sessionId = from + QString::number(call.started);
            fixture.history.received.prepend(call);
        }
        const FakeNotifications::Shown &last() const { return service->shown.constLast(); }
        QString field() const { return window->currentView()->callBar()->findChild<QLineEdit *>()->text(); }
        ~Desk()
        {
            news.reset();
            notifier.reset();
            window.reset();
            service.reset();
        }
    };

private Q_SLOTS:
    void missedCallIsCalledBack()
    {
        Desk desk;
        QVERIFY(desk.open());
        desk.miss(QStringLiteral("+4930123456@example.org"), QStringLiteral("Bob"));
        QVERIFY(desk.look());
        QTRY_COMPARE(desk.service->shown.size(), 1);
        const FakeNotifications::Shown shown = desk.last();
        QCOMPARE(shown.summary, QStringLiteral("Missed call"));
        QVERIFY2(shown.body.startsWith(QStringLiteral("Bob (+49 30 123456)")), qPrintable(shown.body));
        QCOMPARE(shown.hints.value(QStringLiteral("desktop-entry")).toString(),
            QStringLiteral("org.bellset.Bellset"));
        QCOMPARE(shown.hints.value(QStringLiteral("category")).toString(), QStringLiteral("call.unanswered"));
        QCOMPARE(shown.actionIds(),
            (QStringList{QStringLiteral("default"), QStringLiteral("call-back"), QStringLiteral("block")}));
        QVERIFY(!desk.window->isVisible());
        desk.service->click(shown.id, QStringLiteral("call-back"), QStringLiteral("raise-me"));
        QTRY_VERIFY(desk.window->isVisible());
        QVERIFY(desk.window->currentView()->callBar()->isOpen());
        QCOMPARE(desk.field().remove(u' '), QStringLiteral("+4930123456"));
        QCOMPARE(qEnvironmentVariable("XDG_ACTIVATION_TOKEN"), QStringLiteral("raise-me"));
        qunsetenv("XDG_ACTIVATION_TOKEN");
    }

    void callsOfOneCallerDoNotPileUp()
    {
        Desk desk;
        QVERIFY(desk.open());
        for (int i = 0; i < 2; ++i) {
            desk.miss(QStringLiteral("eve@example.org"));
            QVERIFY(desk.look());
            QTRY_COMPARE(desk.service->shown.size(), i + 1);
        }
        QCOMPARE(desk.last().replaces, desk.service->shown.constFirst().id);
        QVERIFY2(desk.last().body.contains(QStringLiteral("2 time")), qPrintable(desk.last().body));
        // Many at once, after a weekend, are one.
        for (int i = 0; i < 5; ++i)
            desk.miss(QStringLiteral("caller%1@example.org").arg(i));
        QVERIFY(desk.look());
        QTRY_COMPARE(desk.service->shown.size(), 3);
        QVERIFY(desk.last().summary.contains(u'5'));
        desk.service->click(desk.last().id, QStringLiteral("open"));
        QTRY_COMPARE(desk.window->currentView()->currentPageId(), QStringLiteral("calls"));
    }

    void blocksAndUndoes()
    {
        Desk desk;
        QVERIFY(desk.open());
        desk.miss(QStringLiteral("spam@example.net"));
        QVERIFY(desk.look());
        QTRY_COMPARE(desk.service->shown.size(), 1);
        const QJsonValue done = Done{QStringLiteral("done")}.toJson();
        FakeTransport &transport = desk.fixture.transport;
        transport.always(ActionId::SetRejectRules).reply(done);
        desk.fixture.rejects.texts = {QStringLiteral("spam@example.net")};
        transport.always(ActionId::GetRejectRules).reply(desk.fixture.rejects.toJson());
        desk.service->click(desk.last().id, QStringLiteral("block"));
        QTRY_COMPARE(desk.service->shown.size(), 2);
        QCOMPARE(desk.last().summary, QStringLiteral("Caller blocked"));
        QCOMPARE(desk.last().replaces, desk.service->shown.constFirst().id);
        QVERIFY(!desk.window->isVisible()); // nothing of it needs the window
        transport.always(ActionId::GetRejectRules).reply(TextList{}.toJson());
        desk.service->click(desk.last().id, QStringLiteral("undo"));
        QTRY_COMPARE(desk.service->closed.size(), 1);
    }

    void buttonsOutliveTheirAccount()
    {
        Desk desk;
        QVERIFY(desk.open());
        desk.miss(QStringLiteral("eve@example.org"));
        QVERIFY(desk.look());
        QTRY_COMPARE(desk.service->shown.size(), 1);
        desk.window->removeAccount(desk.fixture.session->account());
        desk.fixture.restart(); // the old session is gone
        for (const QString &action : desk.last().actionIds())
            desk.service->click(desk.last().id, action);
        QTRY_VERIFY(desk.window->isVisible()); // "default"
        QVERIFY(!desk.window->currentView());
    }

    void refusedBlockIsSaid()
    {
        Desk desk;
        QVERIFY(desk.open());
        desk.miss(QStringLiteral("spam@example.net"));
        QVERIFY(desk.look());
        QTRY_COMPARE(desk.service->shown.size(), 1);
        desk.fixture.failWith(ErrorCode::ConnectionRefused);
        desk.service->click(desk.last().id, QStringLiteral("block"));
        QTRY_VERIFY(desk.service->shown.size() > 1);
        QCOMPARE(desk.last().summary, QStringLiteral("The caller is not blocked"));
        QVERIFY(!desk.last().body.isEmpty());
    }

    void markupOfCallersIsText()
    {
        Desk desk;
        QVERIFY(desk.open());
        desk.miss(QStringLiteral("eve@example.org"),
            QStringLiteral("<a href=\"http://evil\">Boss</a>\n\u202Egnp & ") + QString(1024 * 1024, u'x'));
        QVERIFY(desk.look());
        QTRY_COMPARE(desk.service->shown.size(), 1);
        const QString body = desk.last().body;
        QVERIFY2(body.contains(QStringLiteral("&lt;a href")) && !body.contains(u'<'), qPrintable(body));
        QVERIFY(!body.contains(u'\n') && !body.contains(QChar(0x202E)) && body.size() < 1000);
        QVERIFY2(body.contains(QStringLiteral("(eve@example.org)")), qPrintable(body));
    }

    void plainServiceGetsPlainText()
    {
        Desk desk;
        QVERIFY(desk.open(false));
        desk.service->capabilities = {QStringLiteral("body")};
        QVERIFY(desk.service->appear());
        desk.miss(QStringLiteral("eve@example.org"), QStringLiteral("Tom & Jerry"));
        QVERIFY(desk.look());
        QTRY_COMPARE(desk.service->shown.size(), 1);
        QVERIFY(desk.last().body.startsWith(QStringLiteral("Tom & Jerry")));
        QVERIFY(desk.last().actions.isEmpty());
    }

    void withoutAServiceNothingHappens()
    {
        Desk desk;
        QVERIFY(desk.open(false));
        desk.miss(QStringLiteral("eve@example.org"));
        QVERIFY(desk.look());
        QTRY_VERIFY(!desk.notifier->isShown(QStringLiteral("alice@example.org/missed/eve@example.org")));
        QVERIFY(desk.service->appear());
        desk.miss(QStringLiteral("carol@example.org"));
        QVERIFY(desk.look());
        QTRY_COMPARE(desk.service->shown.size(), 1);
        // The service was started anew: its numbers are not ours any more.
        desk.service->vanish();
        QVERIFY(desk.service->appear());
        QTRY_VERIFY(!desk.notifier->isShown(QStringLiteral("alice@example.org/missed/carol@example.org")));
        desk.miss(QStringLiteral("carol@example.org"));
        QVERIFY(desk.look());
        QTRY_COMPARE(desk.service->shown.size(), 2);
        QCOMPARE(desk.last().replaces, 0U);
    }

    void clicksOfOthersAreNotOurs()
    {
        Desk desk;
        QVERIFY(desk.open());
        desk.miss(QStringLiteral("eve@example.org"));
        QVERIFY(desk.look());
        QTRY_COMPARE(desk.service->shown.size(), 1);
        desk.service->click(desk.last().id + 7, QStringLiteral("call-back"));
        desk.service->click(desk.last().id, QStringLiteral("rm -rf"));
        desk.service->click(0, QStringLiteral("default"));
        desk.service->click(desk.last().id, QStringLiteral("default"));
        QTRY_VERIFY(desk.window->isVisible());
        QCOMPARE(desk.window->currentView()->currentPageId(), QStringLiteral("calls"));
        QVERIFY(!desk.window->currentView()->callBar()->isOpen());
    }

    void whatIsNotWantedIsNotShown_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("missed") << int(WindowSettings::Key::NotifyMissed);
        QTest::newRow("forwarding") << int(WindowSettings::Key::NotifyForwarding);
        QTest::newRow("balance") << int(WindowSettings::Key::NotifyBalance);
        QTest::newRow("certificate") << int(WindowSettings::Key::NotifyCertificate);
        QTest::newRow("all wanted") << -1;
    }

    void whatIsNotWantedIsNotShown()
    {
        QFETCH(int, key);
        Desk desk;
        FakeKeeper keeper(desk.fixture.clock.now, 200);
        desk.fixture.session->setCertificateKeeper(&keeper);
        if (key >= 0)
            desk.settings.setValue(static_cast<WindowSettings::Key>(key), false);
        QVERIFY(desk.open());
        desk.miss(QStringLiteral("eve@example.org"));
        desk.fixture.row(ForwardCondition::Busy).target = QStringLiteral("carol@example.org");
        QVERIFY(desk.look());
        keeper.certificate.facts.validUntil = desk.fixture.clock.nowUtc().addDays(20);
        Q_EMIT desk.fixture.session->reachChanged();
        QVERIFY(desk.fixture.session->balanceWarning().setThreshold(200'000));
        QTRY_COMPARE(desk.service->shown.size(), key >= 0 ? 3 : 4);
        const QStringList summaries{QStringLiteral("Missed call"),
            QStringLiteral("Your forwarding was changed elsewhere"), QStringLiteral("Your balance is low"),
            QStringLiteral("Your certificate ends in 20 day(s)")};
        const QHash<QString, QString> pages{{summaries.at(1), QStringLiteral("forwarding")},
            {summaries.at(2), QStringLiteral("balance")}, {summaries.at(3), QStringLiteral("security")}};
        for (const FakeNotifications::Shown &shown : desk.service->shown) {
            QVERIFY2(shown.summary.startsWith(QStringLiteral("Your certificate ends in"))
                    || summaries.contains(shown.summary),
                qPrintable(shown.summary));
            QVERIFY(!shown.body.isEmpty());
            QString page = pages.value(shown.summary);
            if (shown.summary.contains(QStringLiteral("certificate")))
                page = QStringLiteral("security");
            if (page.isEmpty())
                continue;
            desk.service->click(shown.id, shown.actionIds().constLast());
            QTRY_COMPARE(desk.window->currentView()->currentPageId(), page);
        }
    }

    void reminderOfAHiddenWindow()
    {
        Desk desk;
        QVERIFY(desk.open());
        desk.fixture.row(ForwardCondition::AllCalls).target = QStringLiteral("+31612345678");
        QVERIFY(desk.look());
        QTRY_COMPARE(desk.service->shown.size(), 1); // changed elsewhere
        desk.fixture.clock.now += 13 * hour;
        QVERIFY(desk.look());
        QTRY_COMPARE(desk.service->shown.size(), 2);
        QCOMPARE(desk.last().summary, QStringLiteral("Your calls are forwarded"));
        desk.fixture.transport.expect(ActionId::SetCallForwarding, {{QStringLiteral("FUNC"), QString()}})
            .reply(Done{QStringLiteral("done")}.toJson());
        desk.fixture.row(ForwardCondition::AllCalls).target.clear();
        desk.fixture.transport.always(ActionId::GetForwarding).reply(desk.fixture.forwarding.toJson());
        desk.service->click(desk.last().id, QStringLiteral("turn-off"));
        QTRY_COMPARE(desk.service->closed.size(), 1);
        QVERIFY(!desk.fixture.session->standing().reminder());
        QVERIFY(desk.window->isVisible());
    }

    void certificateOfTheLastDaysIsUrgent()
    {
        Desk desk;
        FakeKeeper keeper(desk.fixture.clock.now, 2);
        desk.fixture.session->setCertificateKeeper(&keeper);
        QVERIFY(desk.open());
        Q_EMIT desk.fixture.session->reachChanged();
        QTRY_COMPARE(desk.service->shown.size(), 1);
        QCOMPARE(desk.last().hints.value(QStringLiteral("urgency")).toInt(), 2);
    }
};

QTEST_MAIN(DesktopNewsTest)
#include "tst_desktopnews.moc"
