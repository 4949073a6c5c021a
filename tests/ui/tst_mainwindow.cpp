// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/errorcodes.h"
#include "tests/ui/fakekeeper.h"
#include "tests/ui/sessionfixture.h"
#include "tests/ui/uichecks.h"
#include "tests/ui/uifakes.h"
#include "ui/pages/security/securitypage.h"
#include "ui/shell/accountview.h"
#include "ui/shell/certificatedrop.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/reachstrip.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/windowsettings.h"
#include "ui/widgets/applybar.h"
#include "ui/widgets/inlinemessage.h"

#include <QDialog>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

namespace {

/// A page that does as it is told.
class TestPage : public Page {
public:
    TestPage(const PageContext &context, QWidget *parent)
        : Page(context, parent)
        , edit(new QLineEdit(this))
    {
        edit->setObjectName(QStringLiteral("testEdit"));
        edit->setAccessibleName(QStringLiteral("Test"));
        auto *layout = new QVBoxLayout(this);
        layout->addWidget(edit);
    }
    DirtyState dirtyState() const override { return state; }
    int badge() const override { return count; }
    void apply() override { ++applied; }
    void discard() override
    {
        state = {};
        Q_EMIT dirtyStateChanged();
    }
    void setState(const DirtyState &wanted)
    {
        state = wanted;
        Q_EMIT dirtyStateChanged();
    }

    QLineEdit *edit;
    DirtyState state;
    int count = 0;
    int applied = 0;
};

PageInfo info(const QString &id, Permission permission)
{
    return {id, id, QStringLiteral("overview"), permission,
        [](const PageContext &context, QWidget *parent) -> Page * { return new TestPage(context, parent); },
        QStringLiteral("Help of %1.").arg(id)};
}

QList<PageInfo> testPages()
{
    return {info(QStringLiteral("first"), Permission::OwnAccount),
        info(QStringLiteral("second"), Permission::OwnAccount),
        info(QStringLiteral("users"), Permission::Helpdesk)};
}

} // namespace

class MainWindowTest : public QObject {
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
                MainWindow::Parts{testPages(), prompts, fixture.clock, settings, {}});
            window->addAccount(fixture.session->account(), fixture.session.get());
            window->show();
        }
        TestPage &page() { return *static_cast<TestPage *>(window->currentView()->currentPage()); }
        Sidebar &sidebar() { return *window->findChild<Sidebar *>(); }
        ~Desk() { window.reset(); }
    };

private Q_SLOTS:
    void pagesFollowTheRole()
    {
        Desk desk;
        desk.fixture.serve();
        QVERIFY(desk.fixture.start());
        desk.open();
        QCOMPARE(desk.sidebar().count(), 2); // one group needs no heading
        QCOMPARE(desk.window->currentView()->currentPageId(), QStringLiteral("first"));

        desk.fixture.capabilities.role = Role::Helpdesk;
        desk.fixture.transport.forgetAll();
        desk.fixture.serve();
        desk.fixture.session->refresh();
        QTRY_COMPARE(desk.sidebar().count(), 5); // two headings
    }

    void anEndingCertificateMarksItsPage()
    {
        Desk desk;
        FakeKeeper keeper(desk.fixture.clock.now, 29);
        desk.fixture.session->setCertificateKeeper(&keeper);
        desk.fixture.serve();
        QVERIFY(desk.fixture.start());
        QList<PageInfo> pages = testPages();
        pages[1].needsAttention = &SecurityPage::needsAttention;
        desk.window = std::make_unique<MainWindow>(
            MainWindow::Parts{pages, desk.prompts, desk.fixture.clock, desk.settings, {}});
        desk.window->addAccount(desk.fixture.session->account(), desk.fixture.session.get());
        desk.window->show();
        const auto spoken = [&desk](int row) {
            return desk.sidebar().item(row)->data(Qt::AccessibleTextRole).toString();
        };
        QVERIFY(!desk.window->currentView()->page(QStringLiteral("second"))); // also before it was opened
        QVERIFY(spoken(1).contains(QStringLiteral("needs your attention")));
        QVERIFY(!spoken(0).contains(QStringLiteral("attention")));
        keeper.certificate.facts.validUntil = keeper.certificate.facts.validUntil.addDays(365);
        Q_EMIT keeper.changed();
        QVERIFY(!spoken(1).contains(QStringLiteral("attention")));
    }

    void keysOpenPages()
    {
        Desk desk;
        desk.fixture.serve();
        QVERIFY(desk.fixture.start());
        desk.open();
        QVERIFY(QTest::qWaitForWindowActive(desk.window.get()));
        QTest::keyClick(desk.window.get(), Qt::Key_2, Qt::ControlModifier);
        QTRY_COMPARE(desk.window->currentView()->currentPageId(), QStringLiteral("second"));
        QCOMPARE(desk.sidebar().currentPage(), QStringLiteral("second"));
        QTRY_COMPARE(QApplication::focusWidget(), desk.page().edit);
    }

    void dirtyPageShowsBarAndDot()
    {
        Desk desk;
        desk.fixture.serve();
        QVERIFY(desk.fixture.start());
        desk.open();
        ApplyBar &bar = *desk.window->currentView()->applyBar();
        QVERIFY(bar.isHidden());
        QVERIFY(!desk.window->actions().apply->isEnabled());
        desk.page().setState({2, {}});
        QVERIFY(!bar.isHidden());
        QVERIFY(desk.window->actions().apply->isEnabled());
        const QString spoken = desk.sidebar().currentItem()->data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(u"not applied"), qPrintable(spoken));
        desk.window->actions().apply->trigger();
        QCOMPARE(desk.page().applied, 1);
        bar.findChild<QPushButton *>(QStringLiteral("discardButton"))->click();
        QVERIFY(bar.isHidden());
    }

    void offlineBannerTellsWhatIsShown()
    {
        Desk desk;
        desk.fixture.serve();
        QVERIFY(desk.fixture.start());
        desk.open();
        auto *banner = desk.window->findChild<InlineMessage *>(QStringLiteral("connectionBanner"));
        QVERIFY(!banner->isActive());
        desk.fixture.transport.forgetAll();
        desk.fixture.failWith(ErrorCode::HostNotFound);
        desk.window->actions().refresh->trigger();
        QTRY_VERIFY(banner->isActive());
        QVERIFY2(banner->text().contains(u"saved data"), qPrintable(banner->text()));
        auto *label = desk.window->findChild<QLabel *>(QStringLiteral("connectionLabel"));
        QVERIFY2(label->text().contains(u"offline"), qPrintable(label->text()));
        desk.fixture.transport.forgetAll();
        desk.fixture.serve();
        banner->findChild<QPushButton *>(QStringLiteral("inlineMessageFirstButton"))->click();
        QTRY_VERIFY(!banner->isActive());
    }

    void draftsOfLastTimeAreAnnounced()
    {
        Desk desk;
        QVERIFY(desk.fixture.drafts.save(desk.fixture.session->account(), QStringLiteral("second"), {}));
        desk.fixture.serve();
        QVERIFY(desk.fixture.start());
        desk.open();
        InlineMessage &notes = *desk.window->currentView()->notes();
        QVERIFY2(notes.isActive() && notes.text().contains(u"second"), qPrintable(notes.text()));
        notes.findChild<QPushButton *>(QStringLiteral("inlineMessageFirstButton"))->click();
        QCOMPARE(desk.window->currentView()->currentPageId(), QStringLiteral("second"));
    }

    void stateSurvivesARestart()
    {
        Desk desk;
        desk.fixture.serve();
        QVERIFY(desk.fixture.start());
        desk.open();
        desk.window->resize(777, 555);
        desk.window->showPage(QStringLiteral("second"));
        desk.window->actions().sidebar->setChecked(false);
        desk.window->actions().menuBar->setChecked(false);
        desk.window->close();
        desk.window.reset();
        desk.open();
        QCOMPARE(desk.window->size(), QSize(777, 555));
        QCOMPARE(desk.window->currentView()->currentPageId(), QStringLiteral("second"));
        QVERIFY(!desk.sidebar().isVisible());
        QVERIFY(!desk.window->menuBar()->isVisible());
    }

    void firstPageIsAsPreferred()
    {
        Desk desk;
        desk.settings.setValue(WindowSettings::Key::Page, QStringLiteral("first"));
        desk.settings.setValue(WindowSettings::Key::StartPage, QStringLiteral("second"));
        desk.fixture.serve();
        QVERIFY(desk.fixture.start());
        desk.open();
        QCOMPARE(desk.window->currentView()->currentPageId(), QStringLiteral("second"));
    }

    /// Where nobody looks, the server is asked no more if that is what is wanted.
    void minimisedWindowAsksAsPreferred()
    {
        Desk desk;
        desk.fixture.serve();
        QVERIFY(desk.fixture.start());
        desk.open();
        desk.fixture.session->setPollIntervals({20, 0, 20, 15'000});
        FakeTransport &transport = desk.fixture.transport;
        const int before = transport.count(ActionId::GetHistory);
        QTRY_VERIFY(transport.count(ActionId::GetHistory) > before + 1);
        desk.window->hide();
        QTRY_VERIFY(desk.fixture.settled());
        const int hidden = transport.count(ActionId::GetHistory);
        QTest::qWait(100);
        QCOMPARE(transport.count(ActionId::GetHistory), hidden);
        desk.window->show();
        QTRY_VERIFY(transport.count(ActionId::GetHistory) > hidden);
    }

    void lockedAccountIsUnlockedInPlace()
    {
        Desk desk;
        desk.fixture.serve();
        QVERIFY(desk.fixture.start());
        desk.window = std::make_unique<MainWindow>(
            MainWindow::Parts{testPages(), desk.prompts, desk.fixture.clock, desk.settings, {}});
        const QString address = desk.fixture.session->account();
        desk.window->addAccount(address, nullptr);
        desk.window->show();
        QSignalSpy wish(desk.window.get(), &MainWindow::unlockRequested);
        auto *button = desk.window->findChild<QPushButton *>(QStringLiteral("placeholderButton"));
        QVERIFY(button && button->isVisible());
        button->click();
        QCOMPARE(wish.count(), 1);
        QVERIFY(!desk.window->actions().refresh->isEnabled());
        desk.window->setLockedReason(address, QStringLiteral("Your wallet is locked."));
        desk.window->unlockAccount(address, desk.fixture.session.get());
        QVERIFY(desk.window->currentView());
        QVERIFY(desk.window->actions().refresh->isEnabled());
        desk.window->removeAccount(address);
        QVERIFY(!desk.window->currentView());
        QVERIFY(desk.window->accounts().isEmpty());
    }

    void accountsAreSwitchedByKey()
    {
        Desk desk;
        SessionFixture other;
        desk.fixture.serve();
        other.serve();
        QVERIFY(desk.fixture.start());
        QVERIFY(other.start());
        desk.open();
        desk.window->addAccount(QStringLiteral("bob@example.org"), other.session.get());
        QVERIFY(QTest::qWaitForWindowActive(desk.window.get()));
        QCOMPARE(desk.window->currentAccount(), desk.fixture.session->account());
        QTest::keyClick(desk.window.get(), Qt::Key_2, Qt::AltModifier);
        QTRY_COMPARE(desk.window->currentAccount(), QStringLiteral("bob@example.org"));
        desk.window.reset(); // before the session of `other`
    }

    void regionsAreCycled()
    {
        Desk desk;
        desk.fixture.serve();
        QVERIFY(desk.fixture.start());
        desk.open();
        QVERIFY(QTest::qWaitForWindowActive(desk.window.get()));
        desk.sidebar().setFocus();
        desk.window->actions().nextRegion->trigger();
        QVERIFY(desk.window->currentView()->reachStrip()->isAncestorOf(QApplication::focusWidget()));
        desk.window->actions().nextRegion->trigger();
        QCOMPARE(QApplication::focusWidget(), desk.page().edit);
        desk.window->actions().previousRegion->trigger();
        desk.window->actions().previousRegion->trigger();
        QCOMPARE(QApplication::focusWidget(), &desk.sidebar());
    }

    void shortcutsAreUniqueAndListed()
    {
        Desk desk;
        desk.fixture.serve();
        QVERIFY(desk.fixture.start());
        desk.open();
        QHash<QString, QString> seen;
        for (const QAction *action : desk.window->findChildren<QAction *>()) {
            const QString keys = action->shortcut().toString();
            if (keys.isEmpty())
                continue;
            QVERIFY2(!seen.contains(keys), qPrintable(keys + action->text() + seen.value(keys)));
            seen.insert(keys, action->text());
        }
        for (const QString &keys : {QStringLiteral("F5"), QStringLiteral("Ctrl+D"),
                 QStringLiteral("Ctrl+Shift+D"), QStringLiteral("Ctrl+Shift+F"),
                 QStringLiteral("Ctrl+Shift+N"), QStringLiteral("Ctrl+Z"), QStringLiteral("Ctrl+S"),
                 QStringLiteral("F6"), QStringLiteral("Shift+F6"), QStringLiteral("Ctrl+Q"),
                 QStringLiteral("Ctrl+M"), QStringLiteral("Ctrl+1"), QStringLiteral("Alt+1"),
                 QStringLiteral("Ctrl+Shift+Z"), QStringLiteral("F1"), QStringLiteral("Ctrl+W"),
                 QStringLiteral("Ctrl+K"), QStringLiteral("Ctrl+L"), QStringLiteral("Ctrl+,")})
            QVERIFY2(seen.contains(keys), qPrintable(keys));
        desk.window->actions().shortcuts->trigger();
        QVERIFY(desk.window->findChild<QDialog *>(QStringLiteral("shortcutsDialog")));
    }

    void helpIsAboutThePageShown()
    {
        Desk desk;
        desk.fixture.serve();
        QVERIFY(desk.fixture.start());
        desk.open();
        QVERIFY(QTest::qWaitForWindowActive(desk.window.get()));
        desk.window->showPage(QStringLiteral("second"));
        QTest::keyClick(desk.window.get(), Qt::Key_F1);
        auto *dialog = desk.window->findChild<QDialog *>(QStringLiteral("helpDialog"));
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QLabel *>(QStringLiteral("helpLabel"))->text(),
            QStringLiteral("Help of second."));
        for (const PageInfo &info : allPages())
            QVERIFY2(info.help.size() > 100, qPrintable(info.id));
    }

    void closesByKeyWithoutAskingWhenAllIsApplied()
    {
        Desk desk;
        desk.fixture.serve();
        QVERIFY(desk.fixture.start());
        desk.open();
        QVERIFY(QTest::qWaitForWindowActive(desk.window.get()));
        QTest::keyClick(desk.window.get(), Qt::Key_W, Qt::ControlModifier);
        QVERIFY(!desk.window->isVisible());
        QVERIFY(desk.prompts.confirmations.isEmpty());
    }

    /// Of this run's page and of one that nobody opened since its draft was kept.
    void asksOnceForAllChangesThatAreNotApplied()
    {
        Desk desk;
        desk.fixture.serve();
        QVERIFY(desk.fixture.start());
        QVERIFY(desk.fixture.drafts.save(desk.fixture.session->account(), QStringLiteral("second"),
            QJsonObject{{QStringLiteral("a"), 1}}));
        desk.open();
        QVERIFY(QTest::qWaitForWindowActive(desk.window.get()));
        desk.page().setState({2, {}});
        desk.prompts.agrees = false;
        QTest::keyClick(desk.window.get(), Qt::Key_W, Qt::ControlModifier);
        QTRY_COMPARE(desk.prompts.confirmations.size(), 1);
        QVERIFY(desk.window->isVisible());
        const QString text = desk.prompts.confirmations.constFirst().text;
        QVERIFY2(text.contains(QStringLiteral("first, second")), qPrintable(text));

        QCoreApplication::processEvents(); // the answer arrives
        desk.prompts.agrees = true;
        QTest::keyClick(desk.window.get(), Qt::Key_W, Qt::ControlModifier);
        QTRY_VERIFY(!desk.window->isVisible());
        QCOMPARE(desk.prompts.confirmations.size(), 2);
    }

    void undoAndRedoByKey()
    {
        Desk desk;
        desk.fixture.serve();
        QVERIFY(desk.fixture.start());
        desk.open();
        QVERIFY(QTest::qWaitForWindowActive(desk.window.get()));
        const QJsonValue done = Done{QStringLiteral("done")}.toJson();
        FakeTransport &transport = desk.fixture.transport;
        const auto idle = [&desk] { return !desk.fixture.session->isPending(ChangeKind::Everything); };
        QVERIFY(!desk.window->actions().undo->isEnabled() && !desk.window->actions().redo->isEnabled());
        transport.expect(ActionId::SetPrivacyOn).reply(done);
        transport.always(ActionId::GetPrivacy).reply(PrivacyState{true}.toJson());
        desk.fixture.session->setPrivacy(true);
        QTRY_VERIFY(idle());
        transport.expect(ActionId::SetPrivacyOff).reply(done);
        transport.always(ActionId::GetPrivacy).reply(PrivacyState{false}.toJson());
        QTest::keyClick(desk.window.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(idle() && transport.count(ActionId::SetPrivacyOff) == 1);
        QVERIFY(!desk.window->actions().undo->isEnabled());
        transport.expect(ActionId::SetPrivacyOn).reply(done);
        QTest::keyClick(desk.window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(idle() && transport.count(ActionId::SetPrivacyOn) == 2);
    }

    void notesDoNotHideEachOther()
    {
        Desk desk;
        QVERIFY(desk.fixture.drafts.save(desk.fixture.session->account(), QStringLiteral("second"), {}));
        desk.fixture.serve();
        QVERIFY(desk.fixture.start());
        desk.open();
        desk.window->warn(desk.fixture.session->account(), QStringLiteral("Your certificate ends today."));
        InlineMessage &notes = *desk.window->currentView()->notes();
        QVERIFY2(notes.isActive() && notes.text().contains(u"last time"), qPrintable(notes.text()));
        auto *certificate = desk.window->findChild<InlineMessage *>(QStringLiteral("certificateNote"));
        QVERIFY(certificate->isVisible());
        desk.window->tell(QStringLiteral("One."));
        desk.window->tell(QStringLiteral("Two."));
        auto *notice = desk.window->findChild<InlineMessage *>(QStringLiteral("windowNotice"));
        QCOMPARE(notice->text(), QStringLiteral("One.\nTwo."));
        QCoreApplication::processEvents();
        const QStringList problems = problemsOf(desk.window.get());
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }

    void troubleWithTrustHasAWayOut_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<Remedy>("remedy");
        QTest::newRow("unknown server") << ErrorCode::ServerUntrusted << Remedy::CompareIdentity;
        QTest::newRow("changed server") << ErrorCode::ServerPinChanged << Remedy::CompareIdentity;
        QTest::newRow("own certificate revoked") << ErrorCode::CertificateRevoked << Remedy::ChooseOtherFile;
        QTest::newRow("own certificate too weak") << ErrorCode::KeyTooSmall << Remedy::ChooseOtherFile;
        QTest::newRow("wallet locked") << ErrorCode::KeychainLocked << Remedy::TryAgain;
        QTest::newRow("wallet said no") << ErrorCode::KeychainDenied << Remedy::TryAgain;
        QTest::newRow("secret lost") << ErrorCode::SecretLost << Remedy::ChooseOtherFile;
    }

    void troubleWithTrustHasAWayOut()
    {
        QFETCH(ErrorCode, code);
        QFETCH(Remedy, remedy);
        Desk desk;
        desk.fixture.serve();
        QVERIFY(desk.fixture.start());
        desk.open();
        QList<Remedy> wishes;
        connect(desk.window.get(), &MainWindow::remedyRequested, this,
            [&wishes](const QString &, Remedy wish) { wishes.append(wish); });
        desk.fixture.failWith(code);
        desk.fixture.session->refresh();
        auto *banner = desk.window->findChild<InlineMessage *>(QStringLiteral("connectionBanner"));
        QTRY_VERIFY(banner->isActive());
        QCOMPARE(desk.fixture.session->connection().kind, ConnectionState::Kind::SignedOut);
        QVERIFY(desk.fixture.session->reach().has_value()); // what is known stays
        banner->findChild<QPushButton *>(QStringLiteral("inlineMessageFirstButton"))->click();
        QCOMPARE(wishes, QList<Remedy>{remedy});
        banner->findChild<QPushButton *>(QStringLiteral("inlineMessageSecondButton"))->click();
        QVERIFY(desk.prompts.texts.constLast().contains(QString(errorCodeText(code))));
    }

    void droppedCertificateIsHandedOn()
    {
        Desk desk;
        desk.fixture.serve();
        QVERIFY(desk.fixture.start());
        desk.open();
        QSignalSpy dropped(desk.window.get(), &MainWindow::certificateDropped);
        const auto drop = [&desk](const QString &path) {
            QMimeData data;
            data.setUrls({QUrl::fromLocalFile(path)});
            QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(desk.window.get(), &enter);
            if (!enter.isAccepted())
                return false;
            QDropEvent event({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(desk.window.get(), &event);
            return event.isAccepted();
        };
        QVERIFY(!drop(QStringLiteral("/a.txt")));
        QVERIFY(drop(QStringLiteral("/a b.p12")));
        QCOMPARE(dropped.size(), 1);
        QCOMPARE(dropped.at(0).at(0).toString(), QStringLiteral("/a b.p12"));
    }

    void everythingHasANameAndFits()
    {
        Desk desk;
        desk.fixture.serve();
        QVERIFY(desk.fixture.start());
        desk.open();
        desk.page().setState({3, QStringLiteral("You are offline.")});
        QCoreApplication::processEvents();
        const QStringList problems = problemsOf(desk.window.get());
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }

    void menusHaveUniqueMnemonics()
    {
        Desk desk;
        desk.fixture.serve();
        QVERIFY(desk.fixture.start());
        desk.open();
        for (const QMenu *menu : desk.window->findChildren<QMenu *>()) {
            QHash<QString, QString> seen;
            for (const QAction *action : menu->actions()) {
                const QString key = QKeySequence::mnemonic(action->text()).toString();
                QVERIFY2(key.isEmpty() || !seen.contains(key), qPrintable(menu->objectName() + key));
                seen.insert(key, action->text());
            }
        }
    }

    void settingsOfOtherVersions()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("bellset.ini"));
        const auto write = [&path](const QByteArray &content) {
            QFile file(path);
            return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
        };
        QVERIFY(write("[window]\npage=forwarding\n")); // no version: never released
        QVERIFY(!WindowSettings(path).value(WindowSettings::Key::Page).isValid());
        QVERIFY(write("[General]\nversion=1\n[window]\npage=forwarding\nsidebar=false\n"));
        QCOMPARE(
            WindowSettings(path).value(WindowSettings::Key::Page).toString(), QStringLiteral("forwarding"));
        QVERIFY(!WindowSettings(path).value(WindowSettings::Key::SidebarVisible).toBool());
        QVERIFY(WindowSettings(path).value(WindowSettings::Key::MenuBarVisible).toBool());
        QVERIFY(write("[General]\nversion=99\n[window]\npage=forwarding\n")); // a newer program's
        QCOMPARE(
            WindowSettings(path).value(WindowSettings::Key::Page).toString(), QStringLiteral("forwarding"));
    }

    void onlyCertificatesAreDropped()
    {
        const auto file = [](const QString &name) { return QUrl::fromLocalFile(u'/' + name); };
        QCOMPARE(certificateFileIn({file(QStringLiteral("a.txt")), file(QStringLiteral("b.P12"))}),
            QStringLiteral("/b.P12"));
        QVERIFY(certificateFileIn({QUrl(QStringLiteral("https://example.org/a.p12"))}).isEmpty());
    }
};

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
