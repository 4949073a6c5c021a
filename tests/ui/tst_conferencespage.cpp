// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/errorcodes.h"
#include "tests/ui/fakeprompts.h"
#include "tests/ui/sessionfixture.h"
#include "tests/ui/uichecks.h"
#include "ui/models/officepart.h"
#include "ui/pages/conferences/conferencecard.h"
#include "ui/pages/conferences/conferencespage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pageregistry.h"
#include "ui/shell/windowsettings.h"
#include "ui/widgets/placeholder.h"

#include <QApplication>
#include <QClipboard>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QTest>

namespace {

constexpr int patience = 10000;
constexpr auto get = TransportRequest::Method::Get;
const QString path = QStringLiteral("conferences");

} // namespace

/// The Conferences page, and the part of a session behind it.
class TestConferencesPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(QStringLiteral("Fusion")); }
    void init()
    {
        m_fixture = std::make_unique<SessionFixture>();
        m_fixture->offerOffice();
    }
    void cleanup()
    {
        m_page.reset();
        m_fixture.reset();
    }

    void showsRooms();
    void copiesByKeyboard();
    void pinIsShownOnlyWhenAsked();
    void asksForNothingThatIsNotOffered();
    void isHiddenWithoutTheFeature();
    void emptySaysWhatItIs();
    void errorsAreSaid();
    void cachesNoPin();
    void featureGoesAway();

private:
    void start()
    {
        m_fixture->serve();
        QVERIFY(m_fixture->start());
        show();
        QTRY_VERIFY_WITH_TIMEOUT(
            m_fixture->session->office().conferences().state != RemoteState::Loading, patience);
    }
    void show()
    {
        const PageContext context{*m_fixture->session, m_prompts, m_fixture->clock};
        m_page = std::make_unique<ConferencesPage>(context, nullptr);
        m_page->resize(800, 600);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    QString text(const char *card, const char *label) const
    {
        auto *found = m_page->findChild<QWidget *>(QLatin1String(card));
        return found ? found->findChild<QLabel *>(QLatin1String(label))->text() : QString();
    }
    QString placeholder() const
    {
        return m_page->findChild<Placeholder *>(QStringLiteral("conferencesPlaceholder"))->accessibleName();
    }
    QPushButton *button(const char *name) const
    {
        return m_page->findChild<QPushButton *>(QLatin1String(name));
    }

    std::unique_ptr<SessionFixture> m_fixture;
    FakePrompts m_prompts;
    std::unique_ptr<ConferencesPage> m_page;
};

void TestConferencesPage::showsRooms()
{
    start();
    QCOMPARE(m_fixture->transport.countOffice(get, path), 1);
    QCOMPARE(text("conference0Card", "roomNameLabel"), QStringLiteral("annconf"));
    QCOMPARE(text("conference0Card", "roomDescriptionLabel"), QStringLiteral("Weekly"));
    QCOMPARE(text("conference0Card", "roomDialLabel"),
        QStringLiteral("Dial 3100 (3100@example.org from elsewhere)"));
    QCOMPARE(text("conference0Card", "roomStateLabel"), QStringLiteral("Open"));
    QCOMPARE(text("conference1Card", "roomStateLabel"), QStringLiteral("Switched off: nobody gets in."));
    QCOMPARE(text("conference1Card", "roomPinLabel"), QStringLiteral("No PIN is asked for."));
    QVERIFY(!button("conference1InviteButton")->isEnabled());
    QVERIFY(!button("conference1CopyPinButton")->isVisible());
    QCOMPARE(problemsOf(m_page.get()).join(u'\n'), QString());
}

void TestConferencesPage::copiesByKeyboard()
{
    start();
    QTRY_VERIFY(
        button("conference0InviteButton")->isVisible()); // what is new in a layout is shown a little later
    QWidget *first = m_page->firstFocus();
    QVERIFY(first);
    first->setFocus();
    for (int step = 0; step < 20 && QApplication::focusWidget() != button("conference0InviteButton"); ++step)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), button("conference0InviteButton"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(QGuiApplication::clipboard()->text(),
        QStringLiteral("You are invited to the conference “annconf”.\nDial: 3100\nFrom elsewhere: "
                       "sip:3100@example.org\nPIN: 555"));
    button("conference0CopyPinButton")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("555"));
    m_page.reset();
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty()); // a PIN does not stay
}

void TestConferencesPage::pinIsShownOnlyWhenAsked()
{
    start();
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        QVERIFY(!label->text().contains(QLatin1String("555")));
    button("conference0ShowPinButton")->click();
    QCOMPARE(text("conference0Card", "roomPinLabel"), QStringLiteral("PIN: 555"));
    button("conference0ShowPinButton")->click();
    QVERIFY(!text("conference0Card", "roomPinLabel").contains(QLatin1String("555")));
}

void TestConferencesPage::asksForNothingThatIsNotOffered()
{
    m_fixture->capabilities.features.clear();
    m_fixture->serve(); // an office request would fail the test
    QVERIFY(m_fixture->start());
    show();
    QCOMPARE(placeholder(), QStringLiteral("This server has no conference rooms."));
    m_page->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->transport.isDone(), patience);
    QCOMPARE(m_fixture->transport.countOffice(get, path), 0);
}

void TestConferencesPage::isHiddenWithoutTheFeature()
{
    const auto has = [](const MainWindow &window) {
        const QList<PageInfo> pages = window.currentView()->visiblePages();
        return std::any_of(
            pages.begin(), pages.end(), [](const PageInfo &info) { return info.id == u"conferences"; });
    };
    WindowSettings settings(m_fixture->dir.filePath(QStringLiteral("bellset.ini")));
    m_fixture->serve();
    QVERIFY(m_fixture->start());
    MainWindow window(MainWindow::Parts{allPages(), m_prompts, m_fixture->clock, settings, {}});
    window.addAccount(m_fixture->session->account(), m_fixture->session.get());
    QVERIFY(has(window));
    window.currentView()->showPage(path);
    QCOMPARE(window.currentView()->currentPageId(), path);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->transport.isDone(), patience);
    m_fixture->capabilities.features.clear();
    m_fixture->serve();
    m_fixture->session->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(!has(window), patience);
    QVERIFY(window.currentView()->currentPageId() != path);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->transport.isDone(), patience);
}

void TestConferencesPage::emptySaysWhatItIs()
{
    m_fixture->conferences = {};
    start();
    QVERIFY(placeholder().startsWith(QStringLiteral("You have no conference room.")));
}

void TestConferencesPage::errorsAreSaid()
{
    m_fixture->serve();
    m_fixture->transport.alwaysOffice(get, path).replyText("<html>Internal error</html>", 500);
    QVERIFY(m_fixture->start());
    show();
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->session->office().conferences().error, patience);
    QVERIFY(!placeholder().isEmpty());
    m_fixture->serve();
    m_page->refresh();
    QTRY_COMPARE_WITH_TIMEOUT(text("conference0Card", "roomNameLabel"), QStringLiteral("annconf"), patience);
    // A later failure leaves what is known.
    m_fixture->transport.alwaysOffice(get, path).replyText("nonsense");
    m_page->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->session->office().conferences().error, patience);
    QCOMPARE(m_fixture->session->office().conferences().state, RemoteState::Stale);
    QCOMPARE(text("conference0Card", "roomNameLabel"), QStringLiteral("annconf"));
}

void TestConferencesPage::cachesNoPin()
{
    start();
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->transport.isDone(), patience);
    m_page.reset();
    m_fixture->cache.flush();
    m_fixture->restart();
    m_fixture->failWith(ErrorCode::ConnectionRefused);
    m_fixture->session->start();
    m_fixture->session->office().want(OfficeArea::Conferences);
    const Remote<ConferenceList> &rooms = m_fixture->session->office().conferences();
    QVERIFY(rooms.hasValue());
    QCOMPARE(rooms.state, RemoteState::Stale);
    QCOMPARE(rooms->conferences.first().extension, QStringLiteral("3100"));
    QVERIFY(!rooms->conferences.first().accessCode);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->transport.isDone(), patience);
}

void TestConferencesPage::featureGoesAway()
{
    start();
    m_fixture->capabilities.features.clear();
    m_fixture->serve();
    m_page->refresh();
    QTRY_COMPARE_WITH_TIMEOUT(
        placeholder(), QStringLiteral("This server has no conference rooms."), patience);
    QVERIFY(!m_fixture->session->office().conferences().hasValue());
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->transport.isDone(), patience);
}

QTEST_MAIN(TestConferencesPage)
#include "tst_conferencespage.moc"
