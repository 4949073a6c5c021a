// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/errorcodes.h"
#include "tests/ui/fakeprompts.h"
#include "tests/ui/sessionfixture.h"
#include "tests/ui/uichecks.h"
#include "ui/pages/devices/devicespage.h"
#include "ui/pages/devices/setupdialog.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/placeholder.h"
#include "ui/widgets/qrcode.h"

#include <QApplication>
#include <QClipboard>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
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
        m_prompts = {};
    }

    void makesCards();
    void hostileCardsAreHarmless();
    void showsDevices();
    void copiesByKeyboard();
    void keepsTheCardsThatStay();
    void emptySaysHowToSignIn();
    void errorIsSaid();
    void manyDevicesAreCut();
    void signsOutByKeyboard();
    void saysTheTruthAboutSigningOut_data();
    void saysTheTruthAboutSigningOut();
    void asksAboutANewDevice();
    void hostileMemoryIsHarmless();
    void incumbentSignsNobodyOut();
    void setsUpAnotherByKeyboard();
    void codeIsDarkOnWhite();
    void codesThatCannotBe();

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
    QPushButton *button(const char *name) const
    {
        auto *found = m_page->findChild<QPushButton *>(QLatin1String(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    QString message() const
    {
        return m_page->findChild<InlineMessage *>(QStringLiteral("devicesMessage"))->text();
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
    QVERIFY(!m_page->findChild<QPushButton *>(QStringLiteral("readOnlyWhyButton"))->isVisible());
    QVERIFY(!button("mineDevice0Button")->isVisible()); // what is there at first is known
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
    for (const char *next : {"signOutDevice0Button", "copyDevice1Button", "signOutDevice1Button"}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), QString::fromLatin1(next));
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(m_page->findChild<SetupDialog *>());
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
    for (int i = 0; i < 3; ++i) // past signing out, and whether it is mine
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
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
    auto *dialog = m_page->findChild<SetupDialog *>();
    QVERIFY(dialog && dialog->isVisible());
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
    QVERIFY(m_page->findChildren<QPushButton *>().size() < 120);
}

void TestDevicesPage::signsOutByKeyboard()
{
    start();
    button("signOutDevice1Button")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(m_prompts.confirmations.size(), 1, patience);
    // The device and the consequence, and the deed in the button; nothing is sent unless it is confirmed.
    const Prompts::Confirmation asked = m_prompts.confirmations.first();
    QVERIFY(asked.text.contains(QStringLiteral("Linphone 5.2.3 (192.0.2.11:5060)")));
    QVERIFY(asked.text.contains(QStringLiteral("may sign in again")));
    QCOMPARE(asked.confirmLabel, QStringLiteral("Sign out Linphone 5.2.3"));
    QCOMPARE(m_fixture->transport.count(ActionId::RemoveDevice), 0);

    m_prompts.agrees = true;
    m_fixture->transport
        .expect(ActionId::RemoveDevice, {{QStringLiteral("contact"), QStringLiteral("192.0.2.11:5060")}})
        .reply(Done{QStringLiteral("done")}.toJson());
    m_fixture->devices.devices.removeLast();
    m_fixture->transport.always(ActionId::GetDevices).reply(m_fixture->devices.toJson());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->findChild<QWidget *>(QStringLiteral("device1Card")), patience);
    QCOMPARE(message(), QStringLiteral("Linphone 5.2.3 is signed out. It comes back if it signs in again."));
    QVERIFY(button("signOutDevice0Button")->isEnabled());
}

void TestDevicesPage::saysTheTruthAboutSigningOut_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<bool>("isThere");
    QTest::addColumn<QString>("said");
    const QString out = QStringLiteral("is signed out");
    QTest::newRow("refused") << ErrorCode::Denied << true << QStringLiteral("may not do this");
    QTest::newRow("gone already") << ErrorCode::NotFound << false << out;
    QTest::newRow("not gone") << ErrorCode::NotFound << true << QStringLiteral("not");
    QTest::newRow("answer lost, worked") << ErrorCode::OutcomeUnknown << false << out;
    QTest::newRow("answer lost, did not work") << ErrorCode::OutcomeUnknown << true << QStringLiteral("not");
}

void TestDevicesPage::saysTheTruthAboutSigningOut()
{
    QFETCH(ErrorCode, code);
    QFETCH(bool, isThere);
    QFETCH(QString, said);
    start();
    m_prompts.agrees = true;
    m_fixture->transport.always(ActionId::RemoveDevice).replyError(code, QStringLiteral("192.0.2.11:5060"));
    if (!isThere) {
        m_fixture->devices.devices.removeLast();
        m_fixture->transport.always(ActionId::GetDevices).reply(m_fixture->devices.toJson());
    }
    button("signOutDevice1Button")->click();
    QTRY_VERIFY_WITH_TIMEOUT(!message().isEmpty(), patience);
    QVERIFY2(message().contains(said), qPrintable(message()));
    QCOMPARE(message().contains(QStringLiteral("is signed out")), !isThere);
}

void TestDevicesPage::asksAboutANewDevice()
{
    start();
    DeviceList next = m_fixture->devices;
    next.devices.append({QStringLiteral("203.0.113.9:4711"), QStringLiteral("203.0.113.9:4711"), 600,
        QStringLiteral("<b>Evil</b>"), {}});
    serverNowHas(next);
    const auto note = [this] {
        auto *line = m_page->findChild<QWidget *>(QStringLiteral("device2Card"))
                         ->findChild<QWidget *>(QStringLiteral("newDeviceNote"));
        return line->isVisible() ? line->findChild<QLabel *>(QStringLiteral("noteLabel"))->text() : QString();
    };
    QTRY_COMPARE_WITH_TIMEOUT(note(), QStringLiteral("New since 13:00. Is it yours?"), patience);
    QCOMPARE(problemsOf(m_page.get()), QStringList());
    // It is remembered, also over a restart; the others are known by their address, whatever the port.
    next.devices[0].contact = QStringLiteral("192.0.2.10:9999");
    m_page.reset();
    m_fixture->cache.flush();
    m_fixture->clock.now += 86400;
    m_fixture->transport.always(ActionId::GetDevices).reply(next.toJson());
    m_fixture->restart();
    QVERIFY(m_fixture->start());
    show();
    QTRY_COMPARE_WITH_TIMEOUT(note(), QStringLiteral("New since yesterday. Is it yours?"), patience);
    QVERIFY(!button("mineDevice0Button")->isVisible());
    button("mineDevice2Button")->setFocus();
    QTest::keyClick(button("mineDevice2Button"), Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(note().isEmpty(), patience);
    QCOMPARE(QApplication::focusWidget(), button("copyDevice2Button"));
    m_page.reset();
    show();
    QVERIFY(note().isEmpty());
}

void TestDevicesPage::hostileMemoryIsHarmless()
{
    const QString name = QStringLiteral("devices_seen");
    for (const QJsonValue &stored : {QJsonValue(5), QJsonValue(QJsonArray{1, 2}),
             QJsonValue(
                 QJsonObject{{QStringLiteral("known"), 7}, {QStringLiteral("new"), QStringLiteral("x")}}),
             QJsonValue(QJsonObject{{QStringLiteral("new"),
                 QJsonObject{{QStringLiteral("a"), QStringLiteral("never")}, {QStringLiteral("b"), -5}}}})}) {
        m_fixture->cache.storeJson(m_fixture->session->account(), name, stored);
        KnownDevices known(m_fixture->cache, m_fixture->session->account());
        known.see(m_fixture->devices, 1000);
        const qint64 since = known.newSince(m_fixture->devices.devices.first());
        QVERIFY(since == 0 || since == 1000);
    }
    DeviceList many;
    for (int i = 0; i < 1000; ++i)
        many.devices.append(
            {QStringLiteral("192.0.2.1:1"), {}, 60, QString::number(i) + QString(5000, u'y'), {}});
    KnownDevices known(m_fixture->cache, m_fixture->session->account());
    known.see(many, 1000);
    QVERIFY(known.newSince(many.devices.last()) == 0); // no more than a few hundred are remembered
}

void TestDevicesPage::incumbentSignsNobodyOut()
{
    m_fixture->serveAsIncumbent();
    QVERIFY(m_fixture->start());
    show();
    QVERIFY(!button("signOutDevice0Button")->isVisible());
    QVERIFY(button("readOnlyWhyButton")->isVisible());
    QCOMPARE(problemsOf(m_page.get()), QStringList());
}

void TestDevicesPage::setsUpAnotherByKeyboard()
{
    start();
    button("setUpDeviceButton")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QPointer<SetupDialog> dialog = m_page->findChild<SetupDialog *>();
    QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
    QCOMPARE(problemsOf(dialog).join(u'\n'), QString());
    const auto value = [&dialog](const char *name) {
        return dialog->findChild<QLineEdit *>(QLatin1String(name))->text();
    };
    QCOMPARE(value("setupAddressEdit"), QStringLiteral("alice@example.org"));
    QCOMPARE(value("setupUserEdit"), QStringLiteral("alice"));
    QCOMPARE(value("setupDomainEdit"), QStringLiteral("example.org"));
    QCOMPARE(value("setupTransportEdit"), QStringLiteral("TLS")); // one of hers is signed in so
    auto *code = dialog->findChild<QrCode *>(QStringLiteral("setupQrCode"));
    QCOMPARE(code->text(), QStringLiteral("sip:alice@example.org"));
    QVERIFY(code->accessibleName().contains(QStringLiteral("without a password")));

    auto *copy = dialog->findChild<QPushButton *>(QStringLiteral("copySetupDomainButton"));
    auto *first = dialog->findChild<QLineEdit *>(QStringLiteral("setupAddressEdit"));
    QTRY_VERIFY_WITH_TIMEOUT(copy->isVisible() && dialog->isActiveWindow(), patience);
    first->setFocus();
    QStringList passed;
    for (int i = 0; i < 20 && !copy->hasFocus(); ++i) {
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
        passed.append(dialog->focusWidget()->objectName());
    }
    QVERIFY2(copy->hasFocus(), qPrintable(passed.join(u' ')));
    QTest::keyClick(copy, Qt::Key_Space);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("example.org"));
    dialog->findChild<QPushButton *>(QStringLiteral("copyAllSetupButton"))->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("User name: alice\n")));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(dialog.isNull(), patience);
}

void TestDevicesPage::codeIsDarkOnWhite()
{
    QrCode code;
    QPalette dark;
    for (const QPalette::ColorRole role : {QPalette::Window, QPalette::Base})
        dark.setColor(role, Qt::black);
    code.setPalette(dark);
    QVERIFY(code.setText(QStringLiteral("sip:alice@example.org"), QStringLiteral("a code")));
    QCOMPARE(code.modules(), 25); // version 2 is what 21 bytes at level M need
    code.resize(code.sizeHint());
    const QImage image = code.grab().toImage();
    const int whole = code.modules() + 2 * QrCode::quietZone;
    const int module = image.width() / whole;
    for (int row = 0; row < whole; ++row) {
        for (int column = 0; column < whole; ++column) {
            const int x = column - QrCode::quietZone;
            const int y = row - QrCode::quietZone;
            const bool inside = x >= 0 && y >= 0 && x < code.modules() && y < code.modules();
            const QColor seen = image.pixelColor(column * module + module / 2, row * module + module / 2);
            QCOMPARE(seen, QColor(inside && code.isDark(x, y) ? Qt::black : Qt::white));
        }
    }
    // The three finder patterns: a dark ring of seven around a white one.
    for (const QPoint corner : {QPoint(0, 0), QPoint(18, 0), QPoint(0, 18)}) {
        for (int i = 0; i < 7; ++i)
            QVERIFY(code.isDark(corner.x() + i, corner.y()) && code.isDark(corner.x(), corner.y() + i));
        for (int i = 1; i < 6; ++i)
            QVERIFY(!code.isDark(corner.x() + i, corner.y() + 1));
    }
}

void TestDevicesPage::codesThatCannotBe()
{
    QrCode code;
    QVERIFY(code.setText(QStringLiteral("x"), QStringLiteral("a code")));
    for (const QString &text : {QString(), QString(501, u'x'), QString(1 << 20, u'\u00e9')}) {
        QVERIFY(!code.setText(text, QStringLiteral("a code")));
        QCOMPARE(code.modules(), 0);
        QVERIFY(code.accessibleName().isEmpty() && code.text().isEmpty());
        QCOMPARE(code.sizeHint(), QSize(0, 0));
    }
    QVERIFY(code.setText(QString(500, u'x'), QStringLiteral("a code")));
}

QTEST_MAIN(TestDevicesPage)
#include "tst_devicespage.moc"
