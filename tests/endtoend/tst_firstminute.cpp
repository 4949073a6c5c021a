// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellset/application.h"
#include "tests/support/bellsetdprocess.h"
#include "tests/support/memorysecretstore.h"
#include "tests/ui/uifakes.h"
#include "ui/pages/connect/connectwizard.h"
#include "ui/shell/accountview.h"
#include "ui/shell/reachstrip.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/passwordfield.h"

#include <QApplication>
#include <QCheckBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

namespace {

constexpr int patience = 30'000;

} // namespace

/// The first minute of somebody who got a certificate file from a real bellsetd: dropped on the window,
/// opened by its password, connected, kept; what the account is shows, do not disturb goes on and off again;
/// and the second start shows it all before the keychain or the server said a word.
class TestFirstMinute : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void fromTheFileToDoNotDisturbAndBack();

private:
    void startProgram()
    {
        const QString base = m_server->path(QStringLiteral("home"));
        const ClientPaths paths{base + QStringLiteral("/config"), base + QStringLiteral("/data"),
            base + QStringLiteral("/cache"), base + QStringLiteral("/state")};
        m_program = std::make_unique<Application>(paths, m_secrets, m_prompts);
        m_program->start({});
    }
    MainWindow &window() { return m_program->window(); }
    template<class T>
    T *find(const char *name)
    {
        return window().findChild<T *>(QLatin1String(name));
    }
    bool drop(const QString &path);
    bool goOn();
    QJsonObject dndOnTheServer();

    std::unique_ptr<BellsetdProcess> m_server;
    MemorySecretStore m_secrets;
    FakePrompts m_prompts;
    std::unique_ptr<Application> m_program;
};

void TestFirstMinute::init()
{
    m_server = std::make_unique<BellsetdProcess>();
    QVERIFY(m_server->start(QStringLiteral("demo")));
}

void TestFirstMinute::cleanup()
{
    m_program.reset();
    m_server.reset();
}

bool TestFirstMinute::drop(const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    const QPoint middle = window().rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window(), &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent drop(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window(), &drop);
    return drop.isAccepted();
}

/// The button that leads on, as soon as it can be pressed.
bool TestFirstMinute::goOn()
{
    auto *next = find<QPushButton>("nextButton");
    if (!next || !QTest::qWaitFor([next] { return next->isVisible() && next->isEnabled(); }, patience))
        return false;
    next->click();
    return true;
}

QJsonObject TestFirstMinute::dndOnTheServer()
{
    const ProgramRun answer = m_server->curl(QStringLiteral("/settings.phtml?action=get_dnd"),
        m_server->directory() + QStringLiteral("/demo/alice@example.org.crt"));
    return QJsonDocument::fromJson(answer.output).object();
}

void TestFirstMinute::fromTheFileToDoNotDisturbAndBack()
{
    startProgram();
    QVERIFY(find<QWidget>("connectWizard"));
    QVERIFY(drop(m_server->directory() + QStringLiteral("/demo/alice@example.org.p12")));

    auto *password = find<PasswordField>("filePasswordField");
    QTRY_VERIFY_WITH_TIMEOUT(password->isVisible(), patience);
    QTest::keyClicks(password->lineEdit(), QStringLiteral("demo-alice"));
    QVERIFY(goOn());

    auto *server = find<QLineEdit>("serverEdit");
    QTRY_VERIFY_WITH_TIMEOUT(server->isVisible(), patience);
    QCOMPARE(find<QLineEdit>("addressEdit")->isVisible(), false); // the certificate says whose it is
    server->setText(m_server->url());
    auto *trust = find<QCheckBox>("trustAuthorityCheckBox");
    QVERIFY(trust->isVisible());
    trust->setChecked(true);
    QVERIFY(goOn());

    QVERIFY(goOn()); // all four lines have their tick
    auto *keep = find<QRadioButton>("keychainRadioButton");
    QTRY_VERIFY_WITH_TIMEOUT(keep->isVisible(), patience);
    QVERIFY(keep->isChecked());
    QVERIFY(goOn());

    QTRY_VERIFY_WITH_TIMEOUT(window().currentView(), patience);
    const AccountSession &session = window().currentView()->session();
    QCOMPARE(window().currentAccount(), QStringLiteral("alice@example.org"));
    QVERIFY(find<QWidget>("overviewPage")->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>("overviewContent")->isVisible(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(session.history().hasValue() && session.voicemail().hasValue(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!find<QLabel>("reachLabel")->text().isEmpty(), patience);
    const QString before = find<QLabel>("reachLabel")->text();

    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("dndButton")->isEnabled(), patience);
    QTest::keyClick(&window(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier); // for an hour
    QTRY_VERIFY_WITH_TIMEOUT(session.dnd()->on, patience);
    QVERIFY(dndOnTheServer().value(u"dnd").toBool());
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("reachLabel")->text() != before, patience);
    auto *message = find<InlineMessage>("reachMessage");
    QTRY_VERIFY_WITH_TIMEOUT(message->isActive(), patience);
    auto *undo = message->findChild<QPushButton *>(QStringLiteral("inlineMessageFirstButton"));
    QTRY_VERIFY_WITH_TIMEOUT(undo->isVisible(), patience);
    undo->click();
    QTRY_VERIFY_WITH_TIMEOUT(!session.dnd()->on, patience);
    QTRY_COMPARE_WITH_TIMEOUT(find<QLabel>("reachLabel")->text(), before, patience);
    QVERIFY(!dndOnTheServer().value(u"dnd").toBool(true));

    // The second start: everything is there while the keychain still takes its time.
    m_program.reset();
    m_secrets.hold();
    startProgram();
    QVERIFY(!find<QWidget>("connectWizard"));
    QVERIFY(find<QWidget>("overviewContent")->isVisible());
    QCOMPARE(find<QLabel>("reachLabel")->text(), before);
    QVERIFY(!window().currentView()->session().isOnline());
    m_secrets.release();
    QTRY_VERIFY_WITH_TIMEOUT(window().currentView()->session().isOnline(), patience);
}

QTEST_MAIN(TestFirstMinute)
#include "tst_firstminute.moc"
