// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fakeprompts.h"
#include "tests/ui/sessionfixture.h"
#include "tests/ui/uichecks.h"
#include "ui/pages/contacts/contactspage.h"
#include "ui/pages/contacts/minetab.h"
#include "ui/widgets/inlinemessage.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

namespace {

constexpr int patience = 10'000;

Contact person(const QString &name, const QString &number)
{
    Contact contact;
    contact.name = name;
    contact.numbers = {{QString(), number}};
    return contact;
}

} // namespace

/// The page of contacts as a person uses it: by keyboard and by name.
class TestContactsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(QStringLiteral("Fusion")); }
    void init();
    void cleanup();

    void addsEditsAndDeletesByKeyboard();
    void wrongFieldsAreTold();
    void vipStar();
    void saysThatGroupsAreLocal();
    void copiesTheChosenNumber();
    void searchAndNothingFound();
    void importsWithPreview();
    void importsWhatIsDropped();
    void hostileFiles();
    void exportsBothKinds();
    void mergesDuplicates();
    void takesProposals();
    void hostileNamesStayText();
    void tenThousandRows();
    void incumbentHasThemToo();

private:
    void show(const QList<Contact> &contacts = {})
    {
        if (!contacts.isEmpty()) {
            m_book->apply(ContactDeed::Imported, {contacts, {}});
            QTRY_COMPARE_WITH_TIMEOUT(m_book->contacts().size(), contacts.size(), patience);
        }
        m_window = std::make_unique<QWidget>();
        m_page = new ContactsPage({*m_fixture->session, m_prompts, m_fixture->clock}, m_window.get());
        m_page->resize(900, 640);
        m_window->resize(900, 640);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_VERIFY_WITH_TIMEOUT(m_book->state() == RemoteState::Ready, patience);
    }
    template<class T>
    T *find(const char *name) const
    {
        T *found = m_window->findChild<T *>(QLatin1String(name));
        if (!found)
            QTest::qFail(name, __FILE__, __LINE__);
        return found;
    }
    void type(const char *field, const QString &text) const
    {
        auto *edit = find<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    void click(const char *name) const { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    QTableView *table() const { return find<QTableView>("contactsTable"); }
    InlineMessage *notice() const { return find<InlineMessage>("contactsNotice"); }
    QString label(const char *name) const { return find<QLabel>(name)->text().remove(QChar(0x200B)); }
    QString file(const QString &name, const QByteArray &content) const
    {
        QFile written(m_fixture->dir.filePath(name));
        return written.open(QIODevice::WriteOnly) && written.write(content) == content.size()
            ? written.fileName()
            : QString();
    }

    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<ContactStore> m_store;
    std::unique_ptr<ContactBook> m_book;
    FakePrompts m_prompts;
    std::unique_ptr<QWidget> m_window;
    ContactsPage *m_page = nullptr;
};

void TestContactsPage::init()
{
    m_prompts = {};
    m_fixture = std::make_unique<SessionFixture>();
    m_fixture->serve();
    QVERIFY(m_fixture->start());
    m_store = std::make_unique<ContactStore>(QString());
    m_book = std::make_unique<ContactBook>(*m_fixture->session, *m_store);
}

void TestContactsPage::cleanup()
{
    m_window.reset();
    m_book.reset();
    m_store.reset();
    m_fixture.reset();
}

void TestContactsPage::addsEditsAndDeletesByKeyboard()
{
    show();
    QTest::keyClick(m_page->firstFocus(), Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(find<QLineEdit>("contactNameEdit")->hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Ann"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("contactNumberEdit1"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("06 1234 5678"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("mobile"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_book->contacts().size(), 1, patience);
    const Contact ann = m_book->contacts().constFirst();
    QCOMPARE(ann.numbers, (QList<ContactNumber>{{QStringLiteral("mobile"), QStringLiteral("+31612345678")}}));
    QTRY_VERIFY(table()->hasFocus());
    QCOMPARE(notice()->text(), QStringLiteral("Ann was added."));

    QTest::keyClick(table(), Qt::Key_F2);
    QTRY_VERIFY(find<QLineEdit>("contactNameEdit")->hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral(" Lee"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape); // leaves all as it was
    QTRY_VERIFY(table()->hasFocus());
    QTest::keyClick(table(), Qt::Key_F2);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral(" Lee"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_book->contacts().constFirst().name, QStringLiteral("Ann Lee"), patience);

    QTest::keyClick(table(), Qt::Key_Delete);
    QTRY_VERIFY_WITH_TIMEOUT(m_book->contacts().isEmpty(), patience);
    QCOMPARE(notice()->text(), QStringLiteral("Ann Lee was deleted."));
    notice()->findChildren<QPushButton *>().constFirst()->click();
    QTRY_COMPARE_WITH_TIMEOUT(m_book->contacts().size(), 1, patience);
    QCOMPARE(m_book->contacts().constFirst().id, ann.id);
}

void TestContactsPage::wrongFieldsAreTold()
{
    show();
    click("newContactButton");
    QVERIFY(!find<QPushButton>("saveContactButton")->isEnabled());
    type("contactNameEdit", QStringLiteral("Ann"));
    QVERIFY(find<QPushButton>("saveContactButton")->isEnabled());
    type("contactNumberEdit1", QStringLiteral("call me"));
    QVERIFY(!find<QPushButton>("saveContactButton")->isEnabled());
    QVERIFY(label("contactProblemLabel").contains(QStringLiteral("neither")));
    QTest::keyClick(find<QLineEdit>("contactNumberEdit1"), Qt::Key_Return);
    type("contactNumberEdit1", QStringLiteral("bob@example.org"));
    type("contactEmailEdit", QStringLiteral("x@"));
    QVERIFY(!find<QPushButton>("saveContactButton")->isEnabled());
    QVERIFY(m_book->contacts().isEmpty());
    const QStringList problems = problemsOf(m_window.get());
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void TestContactsPage::vipStar()
{
    show({person(QStringLiteral("Ann"), QStringLiteral("101"))});
    const QModelIndex star = table()->model()->index(0, ContactsModel::Vip);
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(star).center());
    QTRY_VERIFY_WITH_TIMEOUT(m_book->contacts().constFirst().isVip(), patience);
    QCOMPARE(table()->model()->index(0, ContactsModel::Vip).data().toString(), QStringLiteral("★"));
    click("vipButton");
    QTRY_VERIFY_WITH_TIMEOUT(!m_book->contacts().constFirst().isVip(), patience);
}

void TestContactsPage::saysThatGroupsAreLocal()
{
    show();
    bool says = false;
    for (const QLabel *one : m_page->findChildren<QLabel *>())
        says =
            says || (one->isVisible() && one->text().contains(QStringLiteral("do not let anybody through")));
    QVERIFY(says);
    click("newContactButton");
    QVERIFY(label("groupsNoteLabel").contains(QStringLiteral("stay on this computer")));
}

void TestContactsPage::copiesTheChosenNumber()
{
    Contact ann = person(QStringLiteral("Ann"), QStringLiteral("+31612345678"));
    ann.numbers.append({QStringLiteral("work"), QStringLiteral("101")});
    show({ann});
    QCOMPARE(find<QListWidget>("contactNumbersList")->item(0)->text(), QStringLiteral("+31 6 12345678"));
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("+31612345678"));
    find<QListWidget>("contactNumbersList")->setCurrentRow(1);
    click("copyContactButton");
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("101"));
}

void TestContactsPage::searchAndNothingFound()
{
    show({person(QStringLiteral("Ann"), QStringLiteral("101")),
        person(QStringLiteral("Bob"), QStringLiteral("102"))});
    type("contactsSearchEdit", QStringLiteral("bo"));
    QCOMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(label("contactNameLabel"), QStringLiteral("Bob"));
    type("contactsSearchEdit", QStringLiteral("<b>zz"));
    QVERIFY(label("placeholderLabel").contains(QStringLiteral("<b>zz")));
    QTest::keyClick(find<QLineEdit>("contactsSearchEdit"), Qt::Key_Escape);
    QCOMPARE(table()->model()->rowCount(), 2);
    QTest::keyClick(find<QLineEdit>("contactsSearchEdit"), Qt::Key_Down);
    QVERIFY(table()->hasFocus());
}

void TestContactsPage::importsWithPreview()
{
    show({person(QStringLiteral("Ann"), QStringLiteral("101"))});
    m_prompts.openPath = file(QStringLiteral("a.csv"),
        "\"First name\",\"Last "
        "name\",\"Number\"\n\"Ann\",\"\",\"101\"\n\"Bob\",\"\",\"102\"\n\"\",\"\",\"\"\n\"Eve\",\"\","
        "\"x\"\n");
    click("importContactsButton");
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("acceptImportButton")->isVisible(), patience);
    QCOMPARE(m_book->contacts().size(), 1); // nothing happened yet
    const auto *rows = find<QTableView>("importTable")->model();
    QCOMPARE(rows->rowCount(), 4);
    QCOMPARE(rows->index(0, 1).data().toString(), QStringLiteral("Same"));
    QCOMPARE(rows->index(1, 1).data().toString(), QStringLiteral("New"));
    QVERIFY(rows->index(3, 1).data().toString().contains(QStringLiteral("neither")));
    QVERIFY(find<QPushButton>("acceptImportButton")->hasFocus());
    const QStringList problems = problemsOf(m_window.get());
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(table()->isVisible());
    QCOMPARE(m_book->contacts().size(), 1);

    click("importContactsButton");
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("acceptImportButton")->isVisible(), patience);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(m_book->contacts().size(), 2, patience);
    QTRY_VERIFY(notice()->isActive());
    notice()->findChildren<QPushButton *>().constFirst()->click();
    QTRY_COMPARE_WITH_TIMEOUT(m_book->contacts().size(), 1, patience);
}

void TestContactsPage::importsWhatIsDropped()
{
    show();
    QMimeData mime;
    mime.setUrls(
        {QUrl::fromLocalFile(file(QStringLiteral("a.vcf"), "BEGIN:VCARD\nFN:Ann\nTEL:101\nEND:VCARD\n"))});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_page, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_page, &drop);
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("acceptImportButton")->isVisible(), patience);
    click("acceptImportButton");
    QTRY_COMPARE_WITH_TIMEOUT(m_book->contacts().size(), 1, patience);
    // A certificate is somebody else's business.
    QMimeData other;
    other.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/me.p12"))});
    QDragEnterEvent refused({10, 10}, Qt::CopyAction, &other, Qt::LeftButton, Qt::NoModifier);
    refused.ignore();
    QApplication::sendEvent(m_page, &refused);
    QVERIFY(!refused.isAccepted());
}

void TestContactsPage::hostileFiles()
{
    show();
    auto *mine = find<MineTab>("mineTab");
    mine->importFile(m_fixture->dir.filePath(QStringLiteral("missing.csv")));
    QTRY_VERIFY_WITH_TIMEOUT(notice()->text().startsWith(QStringLiteral("Nothing was imported.")), patience);
    mine->importFile(file(QStringLiteral("empty.csv"), "\n\n"));
    QTRY_VERIFY_WITH_TIMEOUT(notice()->text().contains(QStringLiteral("holds no contacts")), patience);
    mine->importFile(
        file(QStringLiteral("bad.csv"), "Name,Number\n" + QByteArray(1024 * 1024, 'x') + ",1\n\"open,1\n"));
    QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("acceptImportButton")->isVisible(), patience);
    QVERIFY(!find<QPushButton>("acceptImportButton")->isEnabled());
    QVERIFY(find<QPushButton>("cancelImportButton")->hasFocus());
}

void TestContactsPage::exportsBothKinds()
{
    show({person(QStringLiteral("=Ann"), QStringLiteral("+31612345678"))});
    for (const auto &[name, start] :
        {std::pair("c.csv", "\xEF\xBB\xBFName,"), std::pair("c.vcf", "BEGIN:VCARD")}) {
        m_prompts.savePath = m_fixture->dir.filePath(QLatin1String(name));
        notice()->dismiss();
        click("exportContactsButton");
        QTRY_VERIFY_WITH_TIMEOUT(notice()->isActive(), patience);
        QFile written(m_prompts.savePath);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.readAll().startsWith(start));
    }
    m_prompts.savePath = m_fixture->dir.filePath(QStringLiteral("."));
    click("exportContactsButton");
    QTRY_VERIFY_WITH_TIMEOUT(
        notice()->isActive() && notice()->kind() == InlineMessage::Kind::Error, patience);
}

void TestContactsPage::mergesDuplicates()
{
    show({person(QStringLiteral("Ann"), QStringLiteral("+31612345678")),
        person(QStringLiteral("Ann Lee"), QStringLiteral("0031612345678")),
        person(QStringLiteral("Bob"), QStringLiteral("102"))});
    click("duplicatesButton");
    QTRY_VERIFY(find<QListWidget>("duplicatesList")->hasFocus());
    QCOMPARE(find<QListWidget>("duplicatesList")->count(), 1);
    click("mergeButton");
    QTRY_COMPARE_WITH_TIMEOUT(m_book->contacts().size(), 2, patience);
    QVERIFY(find<QPushButton>("closeDuplicatesButton")->hasFocus());
    notice()->findChildren<QPushButton *>().constFirst()->click();
    QTRY_COMPARE_WITH_TIMEOUT(m_book->contacts().size(), 3, patience);
    QTest::keyClick(find<QPushButton>("closeDuplicatesButton"), Qt::Key_Escape);
    QTRY_VERIFY(table()->isVisible());
}

void TestContactsPage::takesProposals()
{
    m_book->proposeNew(person(QStringLiteral("Caller"), QStringLiteral("+31612345678")));
    show();
    QCOMPARE(find<QLineEdit>("contactNameEdit")->text(), QStringLiteral("Caller"));
    QCOMPARE(find<QLineEdit>("contactNumberEdit1")->text(), QStringLiteral("+31 6 12345678"));
    QTest::keyClick(find<QLineEdit>("contactNameEdit"), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_book->contacts().size(), 1, patience);
    QCOMPARE(m_book->contacts().constFirst().numbers.constFirst().number, QStringLiteral("+31612345678"));
}

void TestContactsPage::hostileNamesStayText()
{
    Contact evil = person(QStringLiteral("<img src=x>\u202Egpj"), QStringLiteral("101"));
    evil.note = QString(ContactLimits::note, u'x');
    show({evil});
    QCOMPARE(
        table()->model()->index(0, ContactsModel::Name).data().toString(), QStringLiteral("<img src=x>gpj"));
    QCOMPARE(find<QLabel>("contactNameLabel")->textFormat(), Qt::PlainText);
    const QStringList problems = problemsOf(m_window.get());
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void TestContactsPage::tenThousandRows()
{
    QList<Contact> many;
    for (int i = 0; i < 10'000; ++i)
        many.append(person(QStringLiteral("Person %1").arg(i), QStringLiteral("+3161%1").arg(1000000 + i)));
    show(many);
    QElapsedTimer timer;
    timer.start();
    QScrollBar *bar = table()->verticalScrollBar();
    for (int i = 0; i <= 50; ++i) {
        bar->setValue(bar->maximum() * i / 50);
        table()->viewport()->repaint();
    }
    QVERIFY2(timer.elapsed() < 50 * 100, qPrintable(QString::number(timer.elapsed())));
}

void TestContactsPage::incumbentHasThemToo()
{
    m_book.reset();
    m_fixture = std::make_unique<SessionFixture>();
    m_fixture->serveAsIncumbent();
    QVERIFY(m_fixture->start());
    m_book = std::make_unique<ContactBook>(*m_fixture->session, *m_store);
    show({person(QStringLiteral("Ann"), QStringLiteral("101"))});
    QCOMPARE(table()->model()->rowCount(), 1);
    const QStringList problems = problemsOf(m_window.get());
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

QTEST_MAIN(TestContactsPage)
#include "tst_contactspage.moc"
