// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/contacts/contactstore.h"
#include "tests/ui/sessionfixture.h"
#include "tests/ui/uichecks.h"
#include "tests/ui/uifakes.h"
#include "ui/models/contactbook.h"
#include "ui/models/firsthints.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/windowpresence.h"
#include "ui/widgets/inlinemessage.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using Hint = FirstHints::Hint;

/// The first steps on the Overview.
class FirstHintsTest : public QObject {
    Q_OBJECT

private:
    struct Desk {
        QTemporaryDir dir;
        WindowSettings settings{dir.filePath(QStringLiteral("bellset.ini"))};
        FakePrompts prompts;
        SessionFixture fixture;
        std::unique_ptr<ContactStore> store;
        std::unique_ptr<ContactBook> book;
        std::unique_ptr<MainWindow> window;

        bool open()
        {
            store = std::make_unique<ContactStore>(dir.filePath(QStringLiteral("archives")));
            book = std::make_unique<ContactBook>(*fixture.session, *store);
            fixture.identity.mobileNumber.clear();
            fixture.serve();
            if (!fixture.start() || !QTest::qWaitFor([this] { return book->state() == RemoteState::Ready; }))
                return false;
            window = std::make_unique<MainWindow>(
                MainWindow::Parts{allPages(), prompts, fixture.clock, settings, {}});
            window->addAccount(fixture.session->account(), fixture.session.get());
            window->show();
            window->activateWindow();
            return QTest::qWaitForWindowActive(window.get());
        }
        QWidget *widget(const char *name) const { return window->findChild<QWidget *>(QLatin1String(name)); }
        ~Desk()
        {
            window.reset();
            book.reset();
            QGuiApplication::setQuitOnLastWindowClosed(true);
        }
    };

private Q_SLOTS:
    void hintsGoWhenDone()
    {
        Desk desk;
        QVERIFY(desk.open());
        QVERIFY(desk.widget("hintMobileButton")->isVisible());
        QVERIFY(desk.widget("hintVipButton")->isVisible());
        QVERIFY(!desk.widget("hintTrayButton")->isVisible()); // no tray
        desk.fixture.identity.mobileNumber = QStringLiteral("+31612345678");
        desk.fixture.serve();
        desk.fixture.session->refresh();
        QTRY_VERIFY(!desk.widget("hintMobileButton")->isVisible());
        Contact contact;
        contact.name = QStringLiteral("Bob");
        contact.numbers = {{QStringLiteral("work"), QStringLiteral("+31201234567")}};
        contact.groups = {QStringLiteral("vip")};
        desk.book->apply(ContactDeed::Added, {{contact}, {}});
        QTRY_VERIFY(!desk.widget("hintRow")->isVisible());
    }

    void trayIsSuggestedWhereThereIsOne()
    {
        Desk desk;
        QVERIFY(desk.open());
        desk.window->presence().setTrayThere(true);
        QTRY_VERIFY(desk.widget("hintTrayButton")->isVisible());
        desk.window->resize(900, 600);
        QCoreApplication::processEvents();
        const QStringList problems = problemsOf(desk.window.get());
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        if (const QString folder = qEnvironmentVariable("BELLSET_TEST_PICTURES"); !folder.isEmpty())
            QVERIFY(desk.window->grab().save(folder + QStringLiteral("/hints.png")));
        desk.window->resize(desk.window->minimumSizeHint().width(), 500);
        auto *mobile = desk.widget("hintMobileButton");
        auto *tray = desk.widget("hintTrayButton");
        QTRY_VERIFY(tray->mapTo(desk.window.get(), QPoint()).y()
            > mobile->mapTo(desk.window.get(), QPoint()).y() + mobile->height());
        QTRY_COMPARE(mobile->height(), mobile->sizeHint().height());
        if (const QString folder = qEnvironmentVariable("BELLSET_TEST_PICTURES"); !folder.isEmpty())
            QVERIFY(desk.window->grab().save(folder + QStringLiteral("/hints-narrow.png")));
        desk.widget("hintTrayButton")->setFocus();
        QTest::keyClick(desk.widget("hintTrayButton"), Qt::Key_Space);
        QVERIFY(!desk.widget("hintTrayButton")->isVisible());
        QVERIFY(desk.window->presence().hidesOnClose());
        QVERIFY(desk.window->findChild<InlineMessage *>(QStringLiteral("overviewMessage"))->isActive());
        QCOMPARE(QApplication::focusWidget(), desk.widget("hintMobileButton"));
        desk.window->presence().setTrayThere(false);
        QVERIFY(!desk.widget("hintTrayButton")->isVisible());
    }

    void hintsLeadToTheirPages()
    {
        Desk desk;
        QVERIFY(desk.open());
        static_cast<QPushButton *>(desk.widget("hintMobileButton"))->click();
        QCOMPARE(desk.window->currentView()->currentPageId(), QStringLiteral("numbers"));
        desk.window->showPage(QStringLiteral("overview"));
        static_cast<QPushButton *>(desk.widget("hintVipButton"))->click();
        QCOMPARE(desk.window->currentView()->currentPageId(), QStringLiteral("contacts"));
    }

    void dismissedHintsStayAway()
    {
        Desk desk;
        QVERIFY(desk.open());
        desk.widget("hintMobileDismissButton")->setFocus();
        QTest::keyClick(desk.widget("hintMobileDismissButton"), Qt::Key_Space);
        QVERIFY(!desk.widget("hintMobileButton")->isVisible());
        QCOMPARE(QApplication::focusWidget(), desk.widget("hintVipButton"));
        const FirstHints again(*desk.fixture.session);
        QCOMPARE(again.open(), QList<Hint>{Hint::Vip});
    }

    void onlyWhatCanBeDoneIsSuggested()
    {
        SessionFixture fixture;
        fixture.identity.mobileNumber.clear();
        fixture.capabilities.actions.removeAll(QStringLiteral("set_identity"));
        fixture.serve();
        QVERIFY(fixture.start());
        FirstHints hints(*fixture.session); // no contacts are kept, no tray is there
        QVERIFY(hints.open().isEmpty());
        hints.setTray(true, true);
        QVERIFY(hints.open().isEmpty());
        hints.setTray(true, false);
        QCOMPARE(hints.open(), QList<Hint>{Hint::Tray});
    }

    void damagedMemoryHidesNothing()
    {
        SessionFixture fixture;
        QVERIFY(fixture.drafts.save(fixture.session->account(), QStringLiteral("hints"),
            {{QStringLiteral("tray"), QStringLiteral("yes")}, {QStringLiteral("vip"), 1}}));
        FirstHints hints(*fixture.session);
        hints.setTray(true, false);
        QCOMPARE(hints.open(), QList<Hint>{Hint::Tray});
    }
};

QTEST_MAIN(FirstHintsTest)
#include "tst_firsthints.moc"
