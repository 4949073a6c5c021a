// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/errorcodes.h"
#include "tests/ui/fakeprompts.h"
#include "tests/ui/sessionfixture.h"
#include "tests/ui/uichecks.h"
#include "ui/pages/conflictdialog.h"
#include "ui/pages/numbers/noteline.h"
#include "ui/pages/numbers/numberspage.h"
#include "ui/shell/reachstrip.h"
#include "ui/widgets/inlinemessage.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

namespace {

constexpr int patience = 10000;
const QJsonValue done = Done{QStringLiteral("done")}.toJson();

} // namespace

/// The Numbers page under the strip, as a person uses it.
class TestNumbersPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(QStringLiteral("Fusion")); }
    void init() { m_fixture = std::make_unique<SessionFixture>(); }
    void cleanup()
    {
        m_window.reset();
        m_fixture.reset();
    }

    void appliesByKeyboard();
    void saysWhatIsWrong();
    void conflictIsSettledOnThePage();
    void conflictIsComparedByKeyboard();
    void officeEditsNames();
    void addsAnAliasByKeyboard();
    void takenAliasIsSaidAtTheField();
    void freeAliasesAreOffered();
    void lateAnswersAboutAliasesAreDropped();
    void incumbentOffersNoAliases();
    void removesAnAliasWithUndo();
    void choosesACallerId();
    void copiesNumbers();
    void incumbentIsReadOnlyWithReasons();
    void offlineKeepsTheDraft();
    void hostileDataIsHarmless();

private:
    void show();
    void start()
    {
        m_fixture->serve();
        QVERIFY(m_fixture->start());
        show();
    }
    template<class T>
    T *find(const char *name) const
    {
        T *found = m_window->findChild<T *>(QLatin1String(name));
        if (!found)
            QTest::qFail(name, __FILE__, __LINE__);
        return found;
    }
    QString note(const char *name) const { return find<NoteLine>(name)->text(); }

    std::unique_ptr<SessionFixture> m_fixture;
    FakePrompts m_prompts;
    std::unique_ptr<QWidget> m_window;
    ReachStrip *m_strip = nullptr;
    NumbersPage *m_page = nullptr;
};

void TestNumbersPage::show()
{
    const PageContext context{*m_fixture->session, m_prompts, m_fixture->clock};
    m_window = std::make_unique<QWidget>();
    auto *layout = new QVBoxLayout(m_window.get());
    m_strip = new ReachStrip(*m_fixture->session, m_window.get());
    m_page = new NumbersPage(context, m_window.get());
    layout->addWidget(m_strip);
    layout->addWidget(m_page, 1);
    m_window->resize(800, 1200);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestNumbersPage::appliesByKeyboard()
{
    start();
    QCOMPARE(m_page->firstFocus(), find<QLineEdit>("emailEdit"));
    m_page->firstFocus()->setFocus();
    const auto tab = [] { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); };
    tab();
    QCOMPARE(QApplication::focusWidget(), find<QLineEdit>("mobileNumberEdit"));
    find<QLineEdit>("mobileNumberEdit")->selectAll();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("+31 6 8765 4321"));
    QVERIFY(note("mobileNumberNote").contains(QStringLiteral("+31 6 87654321")));
    tab();
    tab();
    auto *timeout = find<QSpinBox>("noAnswerTimeoutSpinBox");
    QVERIFY(timeout->hasFocus());
    QTest::keyClick(timeout, Qt::Key_Up);
    QCOMPARE(m_page->dirtyState(), (DirtyState{2, QString()}));

    IdentityChange change;
    change.mobileNumber = QStringLiteral("+31687654321");
    change.noAnswerTimeout = 21;
    m_fixture->transport.expect(ActionId::SetIdentity, change.toForm()).reply(done);
    m_fixture->transport.always(ActionId::GetIdentity).reply(change.appliedTo(m_fixture->identity).toJson());
    m_page->apply();
    QVERIFY(!timeout->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->dirtyState().isDirty(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_strip->message()->isActive(), patience);
    QCOMPARE(m_strip->message()->text(), QStringLiteral("Your details are changed."));
    QCOMPARE(find<QLineEdit>("mobileNumberEdit")->text(), QStringLiteral("+31687654321"));
    QCOMPARE(problemsOf(m_page), QStringList());
}

void TestNumbersPage::saysWhatIsWrong()
{
    start();
    auto *mail = find<QLineEdit>("emailEdit");
    mail->selectAll();
    QTest::keyClicks(mail, QStringLiteral("alice@"));
    QVERIFY(note("emailNote").contains(QStringLiteral("Not an e-mail")));
    QCOMPARE(mail->accessibleDescription(), note("emailNote"));
    QVERIFY(!m_page->dirtyState().obstacle.isEmpty());
    m_page->apply();
    QCOMPARE(m_fixture->transport.count(ActionId::SetIdentity), 0);
    auto *zone = find<QComboBox>("timeZoneComboBox");
    zone->lineEdit()->selectAll();
    QTest::keyClicks(zone->lineEdit(), QStringLiteral("Atlantis"));
    QVERIFY(note("timeZoneNote").contains(QStringLiteral("Choose a time zone")));
    QTest::keyClick(mail, Qt::Key_Escape);
    QCOMPARE(mail->text(), QStringLiteral("alice@example.org"));
    QCOMPARE(m_page->dirtyState().changes, 1);
    m_page->discard();
    QCOMPARE(zone->lineEdit()->text(), QStringLiteral("Europe/Amsterdam"));
    QVERIFY(!m_page->dirtyState().isDirty());
}

void TestNumbersPage::conflictIsSettledOnThePage()
{
    start();
    auto *mail = find<QLineEdit>("emailEdit");
    mail->selectAll();
    QTest::keyClicks(mail, QStringLiteral("mine@example.org"));
    m_fixture->identity.email = QStringLiteral("theirs@example.org");
    m_fixture->transport.always(ActionId::GetIdentity).reply(m_fixture->identity.toJson());
    m_fixture->session->refreshArea(Area::Identity);
    auto *theirs = find<QPushButton>("emailTheirsButton");
    QTRY_VERIFY_WITH_TIMEOUT(theirs->isVisible(), patience);
    QVERIFY(note("emailNote").contains(QStringLiteral("theirs@example.org")));
    QVERIFY(!m_page->dirtyState().obstacle.isEmpty());
    theirs->click();
    QVERIFY(!theirs->isVisible());
    QCOMPARE(mail->text(), QStringLiteral("theirs@example.org"));
    QVERIFY(!m_page->dirtyState().isDirty());
}

void TestNumbersPage::conflictIsComparedByKeyboard()
{
    start();
    find<QLineEdit>("emailEdit")->setFocus();
    find<QLineEdit>("emailEdit")->selectAll();
    QTest::keyClicks(find<QLineEdit>("emailEdit"), QStringLiteral("mine@example.org"));
    m_fixture->identity.email = QStringLiteral("theirs@example.org");
    m_fixture->transport.always(ActionId::GetIdentity).reply(m_fixture->identity.toJson());
    m_fixture->session->refreshArea(Area::Identity);
    auto *compare = find<QPushButton>("emailCompareButton");
    QTRY_VERIFY_WITH_TIMEOUT(compare->isVisible(), patience);
    for (int tabs = 0; tabs < 3; ++tabs) // past "theirs" and "mine"
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(compare->hasFocus());
    QTest::keyClick(compare, Qt::Key_Space);
    const QPointer<ConflictDialog> dialog = m_window->findChild<ConflictDialog *>();
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    auto *table = dialog->findChild<QTableView *>(QStringLiteral("conflictTable"));
    QTRY_COMPARE_WITH_TIMEOUT(QApplication::focusWidget(), table, patience);
    QTest::keyClick(table, Qt::Key_Right); // from theirs to mine
    QTest::keyClick(table, Qt::Key_Space);
    QVERIFY(dialog->findChild<QPushButton *>(QStringLiteral("conflictChosenButton"))->isEnabled());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(dialog.isNull(), patience);
    QVERIFY(!compare->isVisible());
    QCOMPARE(find<QLineEdit>("emailEdit")->text(), QStringLiteral("mine@example.org"));
    QCOMPARE(m_page->dirtyState(), (DirtyState{1, QString()}));
    QCOMPARE(m_fixture->transport.count(ActionId::SetIdentity), 0); // chosen is not yet sent
}

void TestNumbersPage::officeEditsNames()
{
    start();
    QVERIFY(!find<QLineEdit>("firstNameEdit")->isEnabled());
    QVERIFY(note("lastNameNote").contains(QStringLiteral("office")));
    m_fixture->capabilities.role = Role::Admin;
    m_fixture->serve();
    m_fixture->session->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(find<QLineEdit>("firstNameEdit")->isEnabled(), patience);
    QVERIFY(note("lastNameNote").isEmpty());
}

void TestNumbersPage::addsAnAliasByKeyboard()
{
    start();
    auto *edit = find<QLineEdit>("aliasEdit");
    auto *add = find<QPushButton>("addAliasButton");
    edit->setFocus();
    const QList<QPair<QString, QString>> cases{{QStringLiteral("a b"), QStringLiteral("cannot be")},
        {QStringLiteral("x@example.net"), QStringLiteral("own domain")},
        {QStringLiteral("alice.example"), QStringLiteral("already")},
        {QStringLiteral("112"), QStringLiteral("given out")}};
    for (const auto &[written, said] : cases) {
        edit->clear();
        QTest::keyClicks(edit, written);
        QVERIFY2(note("aliasNote").contains(said), qPrintable(note("aliasNote")));
        QVERIFY(!add->isEnabled());
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(edit->accessibleDescription(), note("aliasNote"));
    }
    edit->clear();
    QTest::keyClicks(edit, QStringLiteral("Ally"));
    QVERIFY(add->isEnabled());
    m_fixture->transport.expect(ActionId::AddAlias, {{QStringLiteral("username"), QStringLiteral("ally")}})
        .reply(done);
    m_fixture->aliases.texts.append(QStringLiteral("ally@example.org"));
    m_fixture->transport.always(ActionId::GetAliases).reply(m_fixture->aliases.toJson());
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(
        m_strip->message()->text(), QStringLiteral("ally@example.org reaches you too."), patience);
    QVERIFY(edit->text().isEmpty());
    QVERIFY(edit->hasFocus());
    QVERIFY(find<QWidget>("aliasList")->findChild<QPushButton *>(QStringLiteral("remove2Button")));
}

void TestNumbersPage::takenAliasIsSaidAtTheField()
{
    start();
    auto *edit = find<QLineEdit>("aliasEdit");
    QTest::keyClicks(edit, QStringLiteral("bob"));
    m_fixture->transport.expect(ActionId::AddAlias, {{QStringLiteral("username"), QStringLiteral("bob")}})
        .reply(failureToJson(
            {ErrorCode::AddressTaken, QStringLiteral("bob@example.org"), {}}, QStringLiteral("taken")));
    find<QPushButton>("addAliasButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(note("aliasNote").contains(QStringLiteral("already belongs")), patience);
    QCOMPARE(edit->text(), QStringLiteral("bob"));
    QVERIFY(!find<QPushButton>("addAliasButton")->isEnabled());
    QTest::keyClicks(edit, QStringLiteral("2"));
    QVERIFY(find<QPushButton>("addAliasButton")->isEnabled());
}

void TestNumbersPage::freeAliasesAreOffered()
{
    start();
    auto *edit = find<QLineEdit>("aliasEdit");
    auto *add = find<QPushButton>("addAliasButton");
    const AliasAvailability taken{
        QStringLiteral("bob@example.org"), false, {QStringLiteral("bob.example"), QStringLiteral("bob2")}};
    m_fixture->transport.expect(ActionId::CheckAlias, {{QStringLiteral("username"), QStringLiteral("bob")}})
        .reply(taken.toJson());
    edit->setFocus();
    QTest::keyClicks(edit, QStringLiteral("bob"));
    QTRY_COMPARE_WITH_TIMEOUT(note("aliasNote"), QStringLiteral("bob is taken."), patience);
    QVERIFY(!add->isEnabled());
    auto *second = find<QPushButton>("aliasSuggestion1Button");
    QCOMPARE(second->text(), QStringLiteral("bob2"));
    QVERIFY(second->accessibleName().contains(QStringLiteral("bob2")));
    QVERIFY(!find<QPushButton>("aliasSuggestion2Button")->isVisible());
    QCOMPARE(problemsOf(m_page), QStringList());

    // By the keyboard alone.
    for (int i = 0; i < 3 && !second->hasFocus(); ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(second->hasFocus());
    m_fixture->transport.expect(ActionId::CheckAlias, {{QStringLiteral("username"), QStringLiteral("bob2")}})
        .reply(AliasAvailability{QStringLiteral("bob2@example.org"), true, {}}.toJson());
    QTest::keyClick(second, Qt::Key_Space);
    QCOMPARE(edit->text(), QStringLiteral("bob2"));
    QVERIFY(edit->hasFocus());
    QVERIFY(!second->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(
        note("aliasNote").contains(QStringLiteral("bob2@example.org is free")), patience);
    QVERIFY(add->isEnabled());
}

void TestNumbersPage::lateAnswersAboutAliasesAreDropped()
{
    start();
    auto *edit = find<QLineEdit>("aliasEdit");
    m_fixture->transport.always(ActionId::CheckAlias)
        .reply(AliasAvailability{QStringLiteral("else@example.org"), false, {QStringLiteral("x1")}}.toJson());
    QTest::keyClicks(edit, QStringLiteral("ally"));
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->transport.count(ActionId::CheckAlias), 1, patience);
    QVERIFY(m_fixture->transport.isDone());
    QCoreApplication::processEvents();
    QVERIFY(!find<QWidget>("aliasSuggestions")->isVisible());
    QVERIFY(find<QPushButton>("addAliasButton")->isEnabled());
    // What is typed on is asked once, about the whole.
    QTest::keyClicks(edit, QStringLiteral("son"));
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->transport.count(ActionId::CheckAlias), 2, patience);
}

void TestNumbersPage::incumbentOffersNoAliases()
{
    m_fixture->serveAsIncumbent();
    QVERIFY(m_fixture->start());
    show();
    QTest::keyClicks(find<QLineEdit>("aliasEdit"), QStringLiteral("bob"));
    QVERIFY(find<QPushButton>("addAliasButton")->isEnabled());
    QTest::qWait(400); // longer than the pause after which it would be asked
    QCOMPARE(m_fixture->transport.count(ActionId::CheckAlias), 0);
    QVERIFY(!find<QWidget>("aliasSuggestions")->isVisible());
}

void TestNumbersPage::removesAnAliasWithUndo()
{
    start();
    auto *list = find<QWidget>("aliasList");
    // The number alias is the office's to take back.
    QVERIFY(!list->findChild<QPushButton *>(QStringLiteral("remove1Button")));
    const FormParameters name{{QStringLiteral("username"), QStringLiteral("alice.example")}};
    m_fixture->transport.expect(ActionId::RemoveAlias, name).reply(done);
    m_fixture->transport.always(ActionId::GetAliases)
        .reply(TextList{{m_fixture->aliases.texts.last()}}.toJson());
    list->findChild<QPushButton *>(QStringLiteral("remove0Button"))->click();
    QTRY_COMPARE_WITH_TIMEOUT(m_strip->message()->text(),
        QStringLiteral("alice.example@example.org no longer reaches you."), patience);
    m_fixture->transport.expect(ActionId::AddAlias, name).reply(done);
    m_fixture->transport.always(ActionId::GetAliases).reply(m_fixture->aliases.toJson());
    m_strip->message()->findChild<QPushButton *>(QStringLiteral("inlineMessageFirstButton"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(list->findChild<QPushButton *>(QStringLiteral("remove0Button")), patience);
}

void TestNumbersPage::choosesACallerId()
{
    m_fixture->numbers.texts.append(QStringLiteral("+3120555011"));
    start();
    auto *choice = find<QComboBox>("callerIdComboBox");
    QCOMPARE(choice->currentText(), QStringLiteral("+31 205 550 10"));
    m_fixture->transport
        .expect(ActionId::SetCallerId, {{QStringLiteral("caller_id"), QStringLiteral("+3120555011")}})
        .reply(done);
    m_fixture->identity.callerId = QStringLiteral("+3120555011");
    m_fixture->transport.always(ActionId::GetIdentity).reply(m_fixture->identity.toJson());
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Down);
    QCOMPARE(choice->currentText(), QStringLiteral("+31 205 550 10")); // not before the server says so
    QTRY_COMPARE_WITH_TIMEOUT(choice->currentText(), QStringLiteral("+31 205 550 11"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(choice->isEnabled(), patience);

    m_fixture->transport.expect(ActionId::SetPrivacyOn).reply(done);
    m_fixture->transport.always(ActionId::GetPrivacy).reply(PrivacyState{true}.toJson());
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_End);
    QTRY_COMPARE_WITH_TIMEOUT(choice->currentText(), QStringLiteral("Hidden"), patience);
}

void TestNumbersPage::copiesNumbers()
{
    start();
    find<QWidget>("numbersList")->findChild<QPushButton *>(QStringLiteral("copy0Button"))->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("+3120555010"));
    QVERIFY(find<InlineMessage>("numbersMessage")->isActive());
    find<QPushButton>("copyAddressButton")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("alice@example.org"));
}

void TestNumbersPage::incumbentIsReadOnlyWithReasons()
{
    m_fixture->serveAsIncumbent();
    QVERIFY(m_fixture->start());
    show();
    QVERIFY(!find<QLineEdit>("emailEdit")->isEnabled());
    QVERIFY(find<QPushButton>("readOnlyWhyButton")->isVisible());
    QVERIFY(find<QLineEdit>("aliasEdit")->isEnabled());
    QVERIFY(note("aliasNote").contains(QStringLiteral("does not remove")));
    QVERIFY(!find<QWidget>("aliasList")->findChild<QPushButton *>(QStringLiteral("remove0Button")));
    auto *choice = find<QComboBox>("callerIdComboBox");
    QCOMPARE(choice->currentIndex(), -1); // nobody can know
    QVERIFY(note("callerIdNote").contains(QStringLiteral("cannot be asked")));
    QCOMPARE(problemsOf(m_page), QStringList());
}

void TestNumbersPage::offlineKeepsTheDraft()
{
    start();
    m_fixture->failWith(ErrorCode::ConnectionRefused);
    m_fixture->session->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(!m_fixture->session->isOnline(), patience);
    QTest::keyClicks(find<QLineEdit>("quickDialEdit"), QStringLiteral("+3120"));
    QVERIFY(m_page->dirtyState().obstacle.contains(QStringLiteral("draft")));
    QTest::keyClicks(find<QLineEdit>("aliasEdit"), QStringLiteral("ally"));
    QVERIFY(!find<QPushButton>("addAliasButton")->isEnabled());
    QVERIFY(!find<QComboBox>("callerIdComboBox")->isEnabled());
    m_window.reset();
    m_fixture->serve();
    m_fixture->restart();
    QVERIFY(m_fixture->start());
    show();
    QCOMPARE(find<QLineEdit>("quickDialEdit")->text(), QStringLiteral("+3120"));
    QCOMPARE(m_page->dirtyState(), (DirtyState{1, QString()}));
}

void TestNumbersPage::hostileDataIsHarmless()
{
    const QString markup = QStringLiteral("<img src=x>\u202Egro.elpmaxe\n") + QString(1000000, u'A');
    m_fixture->identity.firstName = markup;
    m_fixture->identity.email = markup;
    m_fixture->identity.callerId = markup;
    m_fixture->aliases.texts = QStringList(50000, markup.left(200));
    m_fixture->numbers.texts = {markup};
    start();
    QCOMPARE(m_page->dirtyState().changes, 0);
    const QString first =
        find<QWidget>("aliasList")->findChild<QLabel *>(QStringLiteral("address0Label"))->text();
    QVERIFY(first.startsWith(QStringLiteral("<img src=x>gro")));
    QVERIFY(first.size() <= 120);
    QVERIFY(find<QWidget>("aliasList")->findChild<QLabel *>(QStringLiteral("moreLabel")));
    QVERIFY(find<QComboBox>("callerIdComboBox")->count() < 100);
    QVERIFY(!m_window->grab().isNull());
}

QTEST_MAIN(TestNumbersPage)
#include "tst_numberspage.moc"
