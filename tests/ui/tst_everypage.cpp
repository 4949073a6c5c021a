// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/archive/localarchive.h"
#include "core/contract/errorcodes.h"
#include "tests/ui/fakeprompts.h"
#include "tests/ui/incumbentanswers.h"
#include "tests/ui/sessionfixture.h"
#include "tests/ui/uichecks.h"
#include "ui/models/archivefeed.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pageregistry.h"
#include "ui/shell/reachstrip.h"
#include "ui/shell/windowsettings.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QMetaProperty>
#include <QSet>
#include <QTest>
#include <QWheelEvent>

#include <memory>

/// What holds for each page of the registry in the window: it opens on the incumbent's answers and on hostile
/// ones, and the keyboard gets everywhere and away again.
class TestEveryPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void opensOnTheIncumbent_data() { pages(); }
    void opensOnTheIncumbent();
    void hostileDataIsHarmless_data() { pages(); }
    void hostileDataIsHarmless();
    void tabGetsEverywhereAndAround_data() { pages(); }
    void tabGetsEverywhereAndAround();
    void wheelChangesNothing_data() { pages(); }
    void wheelChangesNothing();

private:
    void pages();
    void open(const QString &page);

    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<LocalArchive> m_archive;
    std::unique_ptr<ArchiveFeed> m_feed;
    std::unique_ptr<WindowSettings> m_settings;
    FakePrompts m_prompts;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

constexpr int patience = 20'000;

/// Characters that turn the direction of what follows them, and control characters besides line breaks.
bool misleads(const QString &text)
{
    for (const QChar character : text) {
        const ushort code = character.unicode();
        if ((code < 0x20 && code != u'\n' && code != u'\t') || code == 0x7f
            || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069))
            return true;
    }
    return false;
}

QString hostile()
{
    return QStringLiteral("<img src=x onerror=1><b>Bank</b>\u202Egnp.exe\u0007\u0000&amp; %1 %n ")
        + QString(1'000'000, u'W');
}

} // namespace

void TestEveryPage::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestEveryPage::init()
{
    m_fixture = std::make_unique<SessionFixture>();
    m_archive = std::make_unique<LocalArchive>(QString());
    m_feed = std::make_unique<ArchiveFeed>(*m_fixture->session, *m_archive);
    m_settings = std::make_unique<WindowSettings>(m_fixture->dir.filePath(QStringLiteral("bellset.ini")));
}

void TestEveryPage::cleanup()
{
    m_window.reset();
    m_feed.reset();
    m_archive.reset();
    m_fixture.reset();
    m_settings.reset();
}

void TestEveryPage::pages()
{
    QTest::addColumn<QString>("page");
    for (const PageInfo &page : allPages())
        QTest::newRow(qPrintable(page.id)) << page.id;
}

void TestEveryPage::open(const QString &page)
{
    m_window = std::make_unique<MainWindow>(
        MainWindow::Parts{allPages(), m_prompts, m_fixture->clock, *m_settings, {}});
    m_window->addAccount(m_fixture->session->account(), m_fixture->session.get());
    m_window->resize(1000, 700);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->showPage(page);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->transport.isDone(), patience);
    QTest::qWait(0);
}

void TestEveryPage::opensOnTheIncumbent()
{
    QFETCH(QString, page);
    IncumbentAnswers::serve(m_fixture->transport, m_fixture->clock.now);
    QVERIFY(m_fixture->start());
    QVERIFY(m_fixture->session->isOnline());
    QVERIFY(m_fixture->session->isIncumbent());
    open(page);
    // What the page reads on its own account comes a moment later.
    QTRY_COMPARE_WITH_TIMEOUT(problemsOf(m_window.get()).join(u'\n'), QString(), patience);
    // What only a newer server does is not offered: whatever can be pressed here asks for known actions.
    QVERIFY(!m_fixture->session->can(ActionId::SetAcceptRules));
    QVERIFY(!m_fixture->session->can(ActionId::SetIdentity));
    // It knows do not disturb from the rules, and privacy not at all.
    QVERIFY(m_fixture->session->dnd()->on);
    QCOMPARE(m_fixture->session->privacy()->number, PrivacyKnowledge::Number::Unknown);
    // Everything was read by then; no error of the server's own is shown as the account's.
    for (const QLabel *label : m_window->findChildren<QLabel *>()) {
        if (label->isVisible())
            QVERIFY2(!label->text().contains(QLatin1String("SOAP"))
                    && !label->text().contains(QLatin1String("null")),
                qPrintable(label->text()));
    }
}

void TestEveryPage::wheelChangesNothing()
{
    QFETCH(QString, page);
    m_fixture->serve();
    QVERIFY(m_fixture->start());
    open(page);
    QList<QWidget *> editors;
    for (QWidget *widget : m_window->findChildren<QWidget *>()) {
        if (qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget))
            editors.append(widget);
    }
    for (QWidget *editor : editors) {
        editor->ensurePolished();
        // A wheel that gave the focus would pass for one that is meant for the editor.
        QVERIFY2(editor->focusPolicy() != Qt::WheelFocus, qPrintable(editor->objectName()));
        editor->clearFocus();
        for (const int step : {120, -120}) {
            const QPointF middle(editor->rect().center());
            QWheelEvent wheel(middle, editor->mapToGlobal(middle), QPoint(), QPoint(0, step), Qt::NoButton,
                Qt::NoModifier, Qt::NoScrollPhase, false);
            const auto *combo = qobject_cast<QComboBox *>(editor);
            const auto value = [&] {
                return combo ? QString::number(combo->currentIndex())
                             : editor->property(editor->metaObject()->userProperty().name()).toString();
            };
            const QString before = value();
            QApplication::sendEvent(editor, &wheel);
            QVERIFY2(value() == before, qPrintable(editor->objectName()));
        }
    }
}

void TestEveryPage::hostileDataIsHarmless()
{
    QFETCH(QString, page);
    const QString text = hostile();
    const QString address = text.left(300).remove(u'@') + QStringLiteral("@example.org");
    SessionFixture &f = *m_fixture;
    f.identity.firstName = text;
    f.identity.lastName = text;
    f.identity.email = text;
    f.identity.mobileNumber = text;
    f.identity.callerId = text;
    f.identity.timeZone = text;
    for (ForwardingRow &row : f.forwarding.rows) {
        row.target = address;
        row.lastTarget = address;
    }
    f.rules.persistent = {{31, text.left(100), QStringLiteral("25:99"), {text}}};
    f.rules.groups = {text};
    f.rejects.texts = {text, address};
    f.voicemail.email = text;
    f.voicemail.mailbox = text;
    f.voicemail.account = text;
    Call call = f.history.received.first();
    call.remoteParty = text;
    call.displayName = text;
    f.history.received.prepend(call);
    const int rows = page == u"calls" ? 50'000 : 2000;
    for (int i = 0; i < rows; ++i) {
        call.displayName = QStringLiteral("<b>%1</b>\u202Ex").arg(i);
        call.remoteParty = QStringLiteral("x%1@example.org").arg(i);
        call.sessionId = QString::number(i);
        call.started -= 60;
        call.stopped = call.started;
        f.history.received.append(call);
    }
    f.devices.devices.first().userAgent = text;
    for (int i = 0; i < 5000; ++i)
        f.devices.devices.append(f.devices.devices.last());
    f.aliases.texts = QStringList(1000, address);
    f.numbers.texts = QStringList(1000, text.left(1000));
    f.offerOffice();
    f.conferences.conferences =
        QList<Conference>(1000, {true, text.left(5000), text.left(5000), text.left(5000), text.left(5000)});
    f.serve();
    QVERIFY(f.start());
    open(page);
    QCOMPARE(m_window->width(), 1000);
    for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        QStringList texts{widget->toolTip(), widget->accessibleName(), widget->accessibleDescription()};
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            texts += label->text();
            const bool asTags = label->textFormat() == Qt::RichText
                || (label->textFormat() == Qt::AutoText && Qt::mightBeRichText(label->text()));
            QVERIFY2(!asTags || !label->text().contains(QLatin1String("<b>Bank")),
                qPrintable(label->objectName()));
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            texts += button->text();
        } else if (const auto *box = qobject_cast<const QComboBox *>(widget); box && !box->isEditable()) {
            texts += box->currentText();
        }
        for (const QString &each : texts) {
            QVERIFY2(
                !misleads(each), qPrintable(widget->objectName() + QStringLiteral(": ") + each.left(200)));
            QVERIFY2(each.size() < 3000, qPrintable(widget->objectName()));
        }
        // A tool tip cannot be told to be plain: it must not look like tags.
        QVERIFY2(
            !Qt::mightBeRichText(widget->toolTip()) || !widget->toolTip().contains(QLatin1String("<b>Bank")),
            qPrintable(widget->objectName()));
    }
}

void TestEveryPage::tabGetsEverywhereAndAround()
{
    QFETCH(QString, page);
    m_fixture->offerOffice();
    m_fixture->serve();
    QVERIFY(m_fixture->start());
    open(page);
    const auto inPage = [this](const QWidget *widget) {
        return m_window->currentView()->isAncestorOf(widget) && widget->isVisible() && widget->isEnabled();
    };
    QWidget *first = QApplication::focusWidget();
    QVERIFY(first);
    QSet<QWidget *> reached;
    QWidget *at = first;
    for (int step = 0; step < 500; ++step) {
        reached.insert(at);
        QTest::keyClick(at, Qt::Key_Tab);
        QWidget *next = QApplication::focusWidget();
        QVERIFY2(next && next != at, qPrintable(QStringLiteral("Tab does not leave ") + at->objectName()));
        at = next;
        if (at == first)
            break;
    }
    QCOMPARE(at, first); // around
    // One button of a group is reached, the others by arrow keys; parts of a control are the control.
    const auto isOwn = [](const QWidget *widget) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        return !(button && (button->group() || button->autoExclusive()))
            && !qobject_cast<const QComboBox *>(widget->parentWidget())
            && !widget->parentWidget()->inherits("QAbstractSpinBox") && !widget->focusProxy();
    };
    for (QWidget *widget : m_window->findChildren<QWidget *>()) {
        if (inPage(widget) && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && isOwn(widget))
            QVERIFY2(reached.contains(widget), qPrintable(widget->objectName()));
    }
    // And back the same way.
    QTest::keyClick(at, Qt::Key_Backtab);
    QVERIFY(QApplication::focusWidget() != at);
}

QTEST_MAIN(TestEveryPage)
#include "tst_everypage.moc"
