// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellset/openaccount.h"
#include "core/client/answercache.h"
#include "core/client/draftstore.h"
#include "core/client/p12file.h"
#include "tests/support/bellsetdprocess.h"
#include "tests/ui/fakeprompts.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/reachstrip.h"
#include "ui/shell/windowsettings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <csignal>

namespace {

constexpr int patience = 30'000;

} // namespace

/// The desktop program's window, driven through its widgets, on a real bellsetd, beside curl and bellsetctl:
/// each sees what another changed, and nobody is told what is not so.
class TestDesktop : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void formIsSeenByOthers();
    void switchesAreSeenByOthersAndUndone();
    void changesOfOthersAreSeenAfterRefresh();
    void serverKilledDuringAChange();

private:
    QJsonValue ask(const QString &query);
    ProgramRun bellsetctl(const QStringList &arguments);
    template<class T>
    T *find(const char *name)
    {
        return m_window->findChild<T *>(QLatin1String(name));
    }
    QString forwardingOf(const QString &key)
    {
        return ask(QStringLiteral("get_call_forwarding")).toObject().value(key).toString();
    }
    void write(const char *field, const QString &text);
    void openWindow();

    std::unique_ptr<BellsetdProcess> m_server;
    SystemClock m_clock;
    std::unique_ptr<AnswerCache> m_cache;
    std::unique_ptr<DraftStore> m_drafts;
    std::unique_ptr<WindowSettings> m_settings;
    FakePrompts m_prompts;
    std::unique_ptr<OpenAccount> m_account;
    std::unique_ptr<MainWindow> m_window;
};

void TestDesktop::init()
{
    m_server = std::make_unique<BellsetdProcess>();
    QVERIFY(m_server->start(QStringLiteral("demo")));
    m_cache = std::make_unique<AnswerCache>(m_server->path(QStringLiteral("answers")), m_clock);
    m_drafts = std::make_unique<DraftStore>(m_server->path(QStringLiteral("drafts")));
    m_settings = std::make_unique<WindowSettings>(m_server->path(QStringLiteral("window.conf")));
    openWindow();
}

void TestDesktop::cleanup()
{
    m_window.reset();
    m_account.reset();
    m_server.reset();
}

void TestDesktop::openWindow()
{
    const QFuture<Result<ImportedIdentity>> importing =
        importIdentityFile(m_server->directory() + QStringLiteral("/demo/alice@example.org.p12"),
            QStringLiteral("demo-alice"), {m_clock.nowSeconds()});
    QTRY_VERIFY_WITH_TIMEOUT(importing.isFinished(), patience);
    QVERIFY(importing.result());
    TransportConfiguration configuration;
    configuration.server = QUrl(m_server->url());
    configuration.identity = *importing.result();
    configuration.trust.systemAuthorities = false;
    configuration.trust.authorities = configuration.identity->authorities();
    QCOMPARE(configuration.trust.authorities.size(), 1);
    m_account = std::make_unique<OpenAccount>(
        QStringLiteral("alice@example.org"), configuration, m_clock, *m_cache, *m_drafts);
    m_window = std::make_unique<MainWindow>(MainWindow::Parts{
        allPages(), m_prompts, m_clock, *m_settings, [](QWidget *parent) { return new QWidget(parent); }});
    m_window->addAccount(QStringLiteral("alice@example.org"), &m_account->session());
    m_account->session().start();
    m_window->show();
    QTRY_VERIFY_WITH_TIMEOUT(m_account->session().isOnline(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_account->session().reach(), patience);
}

QJsonValue TestDesktop::ask(const QString &query)
{
    const ProgramRun answer = m_server->curl(QStringLiteral("/settings.phtml?action=") + query,
        m_server->directory() + QStringLiteral("/demo/alice@example.org.crt"));
    // an array around it, because QJsonDocument takes no bare values
    return QJsonDocument::fromJson('[' + answer.output + ']').array().at(0);
}

ProgramRun TestDesktop::bellsetctl(const QStringList &arguments)
{
    return runProgram(QStringLiteral(BELLSETCTL_PROGRAM),
        arguments
            + QStringList{QStringLiteral("--p12"),
                m_server->directory() + QStringLiteral("/demo/alice@example.org.p12"),
                QStringLiteral("--password-stdin"), QStringLiteral("--server"), m_server->url(),
                QStringLiteral("--ca"), m_server->ca()},
        "demo-alice\n");
}

/// Types into an editable field as a person does.
void TestDesktop::write(const char *field, const QString &text)
{
    auto *box = find<QComboBox>(field);
    QVERIFY(box && box->isEnabled());
    box->lineEdit()->selectAll();
    QTest::keyClicks(box->lineEdit(), text);
}

void TestDesktop::formIsSeenByOthers()
{
    m_window->showPage(QStringLiteral("forwarding"));
    auto *busy = find<QCheckBox>("FBUSCheckBox");
    QVERIFY(busy);
    QTRY_VERIFY_WITH_TIMEOUT(busy->isEnabled(), patience);
    QVERIFY(!busy->isChecked());
    busy->click();
    write("FBUSTargetField", QStringLiteral("bob"));
    auto *apply = find<QPushButton>("applyButton");
    QTRY_VERIFY(apply->isVisible() && apply->isEnabled());
    QCOMPARE(forwardingOf(QStringLiteral("FBUS")), QString()); // nothing before Apply
    apply->click();
    QTRY_VERIFY_WITH_TIMEOUT(!apply->isVisible(), patience);
    QCOMPARE(forwardingOf(QStringLiteral("FBUS")), QStringLiteral("bob@example.org"));
    QCOMPARE(forwardingOf(QStringLiteral("FNOA")), QStringLiteral("<voice-mailbox>")); // not touched
    const ProgramRun shown = bellsetctl(
        {QStringLiteral("forward"), QStringLiteral("show"), QStringLiteral("-o"), QStringLiteral("json")});
    QVERIFY2(shown.exitCode == 0 && shown.output.contains("bob@example.org"), shown.both().constData());

    // Switched off, the number is kept on the page and on the server.
    busy->click();
    QTRY_VERIFY(apply->isVisible() && apply->isEnabled());
    apply->click();
    QTRY_VERIFY_WITH_TIMEOUT(!apply->isVisible(), patience);
    QCOMPARE(forwardingOf(QStringLiteral("FBUS")), QString());
    QVERIFY(find<QComboBox>("FBUSTargetField")->currentText().contains(QStringLiteral("bob")));
}

void TestDesktop::switchesAreSeenByOthersAndUndone()
{
    auto *strip = m_window->findChild<ReachStrip *>();
    QVERIFY(strip);
    strip->dndForOneHour();
    QTRY_VERIFY_WITH_TIMEOUT(
        m_account->session().dnd().hasValue() && m_account->session().dnd()->on, patience);
    QVERIFY(ask(QStringLiteral("get_dnd")).toObject().value(u"dnd").toBool());
    const ProgramRun status =
        bellsetctl({QStringLiteral("status"), QStringLiteral("-o"), QStringLiteral("json")});
    QVERIFY2(status.output.contains("\"dnd\""), status.both().constData());
    QTRY_VERIFY_WITH_TIMEOUT(m_account->session().canUndo(), patience);
    strip->undo();
    QTRY_VERIFY_WITH_TIMEOUT(!m_account->session().dnd()->on, patience);
    QVERIFY(!ask(QStringLiteral("get_dnd")).toObject().value(u"dnd").toBool(true));

    auto *hide = find<QPushButton>("privacyButton");
    QVERIFY(hide);
    QTRY_VERIFY_WITH_TIMEOUT(hide->isEnabled(), patience);
    hide->click();
    QTRY_VERIFY_WITH_TIMEOUT(
        ask(QStringLiteral("get_privacy")).toObject().value(u"privacy").toBool(), patience);
}

void TestDesktop::changesOfOthersAreSeenAfterRefresh()
{
    m_window->showPage(QStringLiteral("forwarding"));
    auto *all = find<QCheckBox>("FUNCCheckBox");
    QVERIFY(all);
    QTRY_VERIFY_WITH_TIMEOUT(all->isEnabled(), patience);
    QVERIFY(ask(QStringLiteral("set_call_forwarding&FUNC=carol")).toObject().value(u"success").toBool());
    const ProgramRun dnd = bellsetctl({QStringLiteral("dnd"), QStringLiteral("on")});
    QVERIFY2(dnd.exitCode == 0, dnd.both().constData());
    QVERIFY(!all->isChecked());
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(all->isChecked(), patience);
    QVERIFY(find<QComboBox>("FUNCTargetField")->currentText().contains(QStringLiteral("carol")));
    QTRY_VERIFY_WITH_TIMEOUT(m_account->session().dnd()->on, patience);
    QVERIFY(find<QLabel>("reachLabel")->text() != QString());
}

void TestDesktop::serverKilledDuringAChange()
{
    m_window->showPage(QStringLiteral("forwarding"));
    auto *busy = find<QCheckBox>("FBUSCheckBox");
    QTRY_VERIFY_WITH_TIMEOUT(busy->isEnabled(), patience);
    busy->click();
    write("FBUSTargetField", QStringLiteral("bob"));
    auto *apply = find<QPushButton>("applyButton");
    QTRY_VERIFY(apply->isEnabled());
    // The server takes the request and never answers: it stands still, then it is gone.
    const QString address = QUrl(m_server->url()).authority();
    m_server->signal(SIGSTOP);
    ChangeOutcome last = ChangeOutcome::Worked;
    int reports = 0;
    connect(&m_account->session(), &AccountSession::changeFinished, this, [&](const ChangeReport &report) {
        last = report.outcome;
        ++reports;
    });
    apply->click();
    QTRY_VERIFY(m_account->session().isPending(ChangeKind::Forwarding));
    m_server->signal(SIGKILL);
    QVERIFY(m_server->process().waitForFinished(patience));
    QTRY_VERIFY_WITH_TIMEOUT(reports > 0, patience);
    QVERIFY2(last == ChangeOutcome::Unknown || last == ChangeOutcome::Refused,
        QByteArray::number(static_cast<int>(last)).constData());
    QTRY_VERIFY_WITH_TIMEOUT(!m_account->session().isOnline(), patience);
    // Not shown as done, not lost: the draft waits, Apply says why it cannot be used.
    QVERIFY(apply->isVisible());
    QTRY_VERIFY(!apply->isEnabled());
    QVERIFY(!apply->accessibleDescription().isEmpty());
    QVERIFY(busy->isChecked());

    QVERIFY(m_server->start(QStringLiteral("demo"), {QStringLiteral("--listen"), address}));
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(m_account->session().isOnline(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!m_account->session().isPending(ChangeKind::Forwarding), patience);
    // The page says what the server says: not in effect, and still wanted.
    const bool inEffect = forwardingOf(QStringLiteral("FBUS")) == QLatin1String("bob@example.org");
    QVERIFY(!inEffect);
    QTRY_VERIFY_WITH_TIMEOUT(last == ChangeOutcome::DidNotWork || last == ChangeOutcome::Refused, patience);
    QTRY_VERIFY_WITH_TIMEOUT(apply->isVisible() && apply->isEnabled(), patience);
    apply->click();
    QTRY_VERIFY_WITH_TIMEOUT(!apply->isVisible(), patience);
    QCOMPARE(forwardingOf(QStringLiteral("FBUS")), QStringLiteral("bob@example.org"));
}

QTEST_MAIN(TestDesktop)
#include "tst_desktop.moc"
