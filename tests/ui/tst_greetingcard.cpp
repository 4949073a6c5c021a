// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/errorcodes.h"
#include "tests/ui/sessionfixture.h"
#include "tests/ui/uichecks.h"
#include "ui/pages/voicemail/greetingcard.h"
#include "ui/widgets/inlinemessage.h"

#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QVBoxLayout>

namespace {

constexpr int patience = 10'000;
using Method = TransportRequest::Method;
const QString reading = QStringLiteral("mailbox/alice/preferences/activegreeting");
const QString outOfOffice = reading + QStringLiteral("/outofoffice");
const QString standard = reading + QStringLiteral("/standard");

} // namespace

/// The greeting of the mailbox: chosen by keyboard, with Undo, and the truth after a lost answer.
class TestGreetingCard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<SessionFixture>();
        m_fixture->capabilities.features.append(QString(Feature::activeGreeting));
        m_fixture->serve();
    }
    void cleanup()
    {
        m_window.reset();
        m_fixture.reset();
    }

    void choosesByKeyboardWithUndo();
    void hiddenWhereItIsNotOffered();
    void refusalIsTold();
    void truthAfterALostAnswer();
    void storedAnotherOne();
    void absentResource();
    void nonsenseIsTold();
    void lockedWhileOffline();

private:
    void open(const QByteArray &word = "standard")
    {
        m_fixture->transport.alwaysOffice(Method::Get, reading).replyText(word);
        openAsScripted();
    }
    void openAsScripted()
    {
        QVERIFY(m_fixture->start());
        m_window = std::make_unique<QWidget>();
        auto *column = new QVBoxLayout(m_window.get());
        m_card = new GreetingCard(*m_fixture->session);
        column->addWidget(m_card);
        connect(&m_card->choice(), &GreetingChoice::changed, m_card, [this] { m_card->refresh(m_lock); });
        m_card->refresh(m_lock);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->transport.isDone(), patience);
    }
    QRadioButton *button(const char *name) const
    {
        return m_window->findChild<QRadioButton *>(QLatin1String(name));
    }
    InlineMessage *notice() const
    {
        return m_window->findChild<InlineMessage *>(QStringLiteral("greetingNotice"));
    }

    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<QWidget> m_window;
    GreetingCard *m_card = nullptr;
    QString m_lock;
};

void TestGreetingCard::choosesByKeyboardWithUndo()
{
    open();
    QTRY_VERIFY_WITH_TIMEOUT(button("greetingStandardButton")->isChecked(), patience);
    QCOMPARE(problemsOf(m_window.get()), QStringList());
    button("greetingStandardButton")->setFocus();
    m_fixture->transport.expectOffice(Method::Put, outOfOffice).replyText({});
    m_fixture->transport.alwaysOffice(Method::Get, reading).replyText("outofoffice");
    QTest::keyClick(button("greetingStandardButton"), Qt::Key_Down); // choosing is activating
    QTRY_VERIFY_WITH_TIMEOUT(notice()->isActive(), patience);
    QCOMPARE(notice()->text(), QStringLiteral("Callers hear your choice from now on."));
    QVERIFY(button("greetingOutOfOfficeButton")->isChecked());
    QVERIFY(button("greetingOutOfOfficeButton")->hasFocus());
    m_fixture->transport.expectOffice(Method::Put, standard).replyText({});
    m_fixture->transport.alwaysOffice(Method::Get, reading).replyText("standard");
    notice()->findChild<QPushButton *>(QStringLiteral("inlineMessageFirstButton"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(button("greetingStandardButton")->isChecked(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->transport.isDone(), patience);
}

void TestGreetingCard::hiddenWhereItIsNotOffered()
{
    m_fixture->capabilities.features.clear();
    m_fixture->serve();
    openAsScripted();
    QVERIFY(!m_card->isVisible());
    QCOMPARE(m_fixture->transport.countOffice(Method::Get, reading), 0);
}

void TestGreetingCard::refusalIsTold()
{
    open();
    QTRY_VERIFY_WITH_TIMEOUT(button("greetingStandardButton")->isChecked(), patience);
    m_fixture->transport.expectOffice(Method::Put, outOfOffice).reply(QJsonObject(), 403);
    button("greetingOutOfOfficeButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(notice()->isActive(), patience);
    QCOMPARE(notice()->kind(), InlineMessage::Kind::Error);
    QVERIFY(button("greetingStandardButton")->isChecked());
    QVERIFY(!button("greetingOutOfOfficeButton")->isChecked());
}

void TestGreetingCard::truthAfterALostAnswer()
{
    open();
    QTRY_VERIFY_WITH_TIMEOUT(button("greetingStandardButton")->isChecked(), patience);
    m_fixture->transport.expectOffice(Method::Put, outOfOffice).replyError(ErrorCode::OutcomeUnknown);
    m_fixture->transport.alwaysOffice(Method::Get, reading).replyText("outofoffice");
    button("greetingOutOfOfficeButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(notice()->isActive(), patience);
    QVERIFY(notice()->kind() != InlineMessage::Kind::Error);
    QVERIFY(button("greetingOutOfOfficeButton")->isChecked());
}

void TestGreetingCard::storedAnotherOne()
{
    open();
    QTRY_VERIFY_WITH_TIMEOUT(button("greetingStandardButton")->isChecked(), patience);
    // 200, and another one was stored: what existing servers do with a word that they do not know.
    m_fixture->transport.expectOffice(Method::Put, outOfOffice).replyText({});
    m_fixture->transport.alwaysOffice(Method::Get, reading).replyText("none");
    button("greetingOutOfOfficeButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(notice()->isActive(), patience);
    QCOMPARE(notice()->kind(), InlineMessage::Kind::Error);
    QVERIFY(button("greetingNoneButton")->isChecked());
}

void TestGreetingCard::absentResource()
{
    m_fixture->transport.alwaysOffice(Method::Get, reading).replyText("Not Found", 404);
    openAsScripted();
    QTRY_VERIFY_WITH_TIMEOUT(!m_card->isVisible(), patience);
}

void TestGreetingCard::nonsenseIsTold()
{
    open("<html>" + QByteArray(1'000'000, 'x'));
    auto *note = m_window->findChild<QWidget *>(QStringLiteral("greetingNote"));
    QTRY_VERIFY_WITH_TIMEOUT(note->isVisible(), patience);
    for (const char *name : {"greetingNoneButton", "greetingStandardButton"})
        QVERIFY(!button(name)->isChecked());
}

void TestGreetingCard::lockedWhileOffline()
{
    open();
    QTRY_VERIFY_WITH_TIMEOUT(button("greetingStandardButton")->isChecked(), patience);
    m_card->refresh(QStringLiteral("The server cannot be reached."));
    QVERIFY(!button("greetingStandardButton")->isEnabled());
    QCOMPARE(button("greetingStandardButton")->accessibleDescription(),
        QStringLiteral("The server cannot be reached."));
}

QTEST_MAIN(TestGreetingCard)
#include "tst_greetingcard.moc"
