// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/errorcodes.h"
#include "tests/ui/fakeprompts.h"
#include "tests/ui/sessionfixture.h"
#include "tests/ui/uichecks.h"
#include "ui/pages/devices/devicespage.h"
#include "ui/widgets/placeholder.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QTest>

namespace {

constexpr int patience = 10000;

} // namespace

/// The Devices page and the cards behind it.
class TestDevicesPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(QStringLiteral("Fusion")); }
    void init() { m_fixture = std::make_unique<SessionFixture>(); }
    void cleanup()
    {
        m_page.reset();
        m_fixture.reset();
    }

    void makesCards();
    void hostileCardsAreHarmless();
    void showsDevices();
    void copiesByKeyboard();
    void keepsTheCardsThatStay();
    void emptySaysHowToSignIn();
    void errorIsSaid();
    void manyDevicesAreCut();

private:
    void start()
    {
        m_fixture->serve();
        QVERIFY(m_fixture->start());
        show();
    }
    void show()
    {
        const PageContext context{*m_fixture->session, m_prompts, m_fixture->clock};
        m_page = std::make_unique<DevicesPage>(context, nullptr);
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
    void serverNowHas(const DeviceList &devices)
    {
        m_fixture->transport.always(ActionId::GetDevices).reply(devices.toJson());
        m_fixture->session->refreshArea(Area::Devices);
        QTRY_COMPARE_WITH_TIMEOUT(*m_fixture->session->devices(), devices, patience);
    }

    std::unique_ptr<SessionFixture> m_fixture;
    FakePrompts m_prompts;
    std::unique_ptr<DevicesPage> m_page;
};

void TestDevicesPage::makesCards()
{
    const QList<DeviceCard> cards = deviceCards(m_fixture->devices, 1000);
    QCOMPARE(cards.size(), 2);
    QCOMPARE(cards.at(0).model, QStringLiteral("Yealink SIP-T46U"));
    QCOMPARE(cards.at(0).kind, DeviceCard::Kind::DeskPhone);
    QVERIFY(cards.at(0).encrypted);
    QCOMPARE(cards.at(0).until, 2800);
    QCOMPARE(cards.at(1).kind, DeviceCard::Kind::Program);
    QCOMPARE(cards.at(1).transport, QStringLiteral("UDP"));
    QVERIFY(!cards.at(1).encrypted);
    QCOMPARE(deviceCards(m_fixture->devices, 0).at(0).until, 0); // nobody knows when that was said
}

void TestDevicesPage::hostileCardsAreHarmless()
{
    DeviceList list;
    list.devices = {
        {QString(1000000, u'1'), QStringLiteral("a\u202Eb\x1b[31m"), 9007199254740992LL,
            QStringLiteral("\n<b>x</b>\u2028\u200F") + QString(1000000, u'y'), QString(500, u't')},
        {{}, {}, -5, {}, QStringLiteral("wss")}};
    const QList<DeviceCard> cards = deviceCards(list, 1000);
    QVERIFY(cards.at(0).contact.size() <= 120);
    QVERIFY(cards.at(0).transport.size() <= 10);
    QCOMPARE(cards.at(0).seenFrom, QStringLiteral("ab [31m"));
    QVERIFY(cards.at(0).model.startsWith(QStringLiteral("<b>x<")));
    QCOMPARE(cards.at(0).until, 0);
    QVERIFY(cards.at(1).model.isEmpty());
    QVERIFY(cards.at(1).encrypted);
    QCOMPARE(cards.at(1).until, 0);
}

void TestDevicesPage::showsDevices()
{
    start();
    QCOMPARE(text("device0Card", "deviceNameLabel"), QStringLiteral("Yealink SIP-T46U"));
    QVERIFY(text("device0Card", "deviceLineLabel").contains(QStringLiteral("198.51.100.7:5060")));
    QVERIFY(text("device0Card", "deviceLineLabel").contains(QStringLiteral("· encrypted (TLS)")));
    QVERIFY(text("device1Card", "deviceLineLabel").contains(QStringLiteral("not encrypted (UDP)")));
    QCOMPARE(text("device0Card", "deviceUntilLabel"),
        QStringLiteral("Signed in until 13:30, unless it renews that."));
    m_fixture->clock.now += 3600;
    Q_EMIT m_fixture->session->reachChanged();
    QVERIFY(text("device0Card", "deviceUntilLabel").contains(QStringLiteral("ended")));
    QVERIFY(m_page->findChild<QPushButton *>(QStringLiteral("readOnlyWhyButton"))->isVisible());
    QCOMPARE(problemsOf(m_page.get()), QStringList());
}

void TestDevicesPage::copiesByKeyboard()
{
    start();
    QCOMPARE(m_page->firstFocus()->objectName(), QStringLiteral("copyDevice0Button"));
    m_page->firstFocus()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.startsWith(QStringLiteral("Yealink SIP-T46U 108.86.0.20\n")));
    QVERIFY(copied.contains(QStringLiteral("192.0.2.10:5060")));
    QVERIFY(copied.contains(QStringLiteral("198.51.100.7:5060")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("copyDevice1Button"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("Domain: example.org")));
}

void TestDevicesPage::keepsTheCardsThatStay()
{
    start();
    auto *first = m_page->findChild<QPushButton *>(QStringLiteral("copyDevice0Button"));
    first->setFocus();
    DeviceList next = m_fixture->devices;
    next.devices[1].userAgent = QStringLiteral("snom870/8.7.5.35");
    next.devices.append(next.devices.first());
    serverNowHas(next);
    QVERIFY(first->hasFocus());
    QCOMPARE(text("device1Card", "deviceNameLabel"), QStringLiteral("snom870 8.7.5.35"));
    auto *second = m_page->findChild<QPushButton *>(QStringLiteral("copyDevice1Button"));
    QTRY_VERIFY_WITH_TIMEOUT(second->isVisible(), patience); // a layout shows what is new a moment later
    QTest::keyClick(first, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), second);
    next.devices.resize(1);
    serverNowHas(next);
    QVERIFY(!m_page->findChild<QWidget *>(QStringLiteral("device1Card")));
}

void TestDevicesPage::emptySaysHowToSignIn()
{
    m_fixture->devices.devices.clear();
    start();
    auto *placeholder = m_page->findChild<Placeholder *>(QStringLiteral("devicesPlaceholder"));
    QVERIFY(placeholder->isVisible());
    QVERIFY(placeholder->accessibleName().contains(QStringLiteral("alice@example.org")));
    placeholder->findChild<QPushButton *>(QStringLiteral("placeholderButton"))->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("User name: alice")));
    QVERIFY(!m_page->findChild<QPushButton *>(QStringLiteral("readOnlyWhyButton"))->isVisible());
}

void TestDevicesPage::errorIsSaid()
{
    m_fixture->serve();
    m_fixture->transport.always(ActionId::GetDevices).replyError(ErrorCode::ServerUnreadable);
    QVERIFY(m_fixture->start());
    show();
    auto *placeholder = m_page->findChild<Placeholder *>(QStringLiteral("devicesPlaceholder"));
    QVERIFY(placeholder->isVisible());
    m_fixture->serve();
    placeholder->findChild<QPushButton *>(QStringLiteral("placeholderButton"))->click(); // try again
    QTRY_VERIFY_WITH_TIMEOUT(!placeholder->isVisible(), patience);
}

void TestDevicesPage::manyDevicesAreCut()
{
    m_fixture->devices.devices =
        QList<Device>(50000, {QStringLiteral("192.0.2.1:1"), {}, 60, QStringLiteral("x"), {}});
    start();
    auto *more = m_page->findChild<QLabel *>(QStringLiteral("moreDevicesLabel"));
    QVERIFY(more->isVisibleTo(m_page.get()));
    QVERIFY(more->text().contains(QStringLiteral("49970")));
    QVERIFY(m_page->findChildren<QPushButton *>().size() < 100);
}

QTEST_MAIN(TestDevicesPage)
#include "tst_devicespage.moc"
