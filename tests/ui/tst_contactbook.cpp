// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/errorcodes.h"
#include "tests/ui/sessionfixture.h"
#include "ui/models/archivefeed.h"
#include "ui/models/callsmodel.h"
#include "ui/models/contactbook.h"
#include "ui/models/contactsmodel.h"
#include "ui/models/people.h"

#include <QElapsedTimer>
#include <QFile>
#include <QMimeData>
#include <QSignalSpy>
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

/// The contacts of an account as the pages see them.
class TestContactBook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void everyDeedCanBeUndone();
    void deedsKeepTheirOrder();
    void unreadableIsTold();
    void unwritableChangesNothing();
    void namesOfNumbers();
    void callsAreNamed();
    void theSearchOfTheWindowFindsThem();
    void searches_data();
    void searches();
    void rowsAreDraggedAsText();
    void tenThousand();

private:
    void open()
    {
        m_store = std::make_unique<ContactStore>(m_fixture->dir.filePath(QStringLiteral("archives")));
        m_book = std::make_unique<ContactBook>(*m_fixture->session, *m_store);
        QTRY_VERIFY_WITH_TIMEOUT(m_book->state() != RemoteState::Loading, patience);
    }
    ContactReport apply(ContactDeed deed, const ContactChange &change)
    {
        QSignalSpy finished(m_book.get(), &ContactBook::finished);
        m_book->apply(deed, change);
        return finished.wait(patience) ? finished.constFirst().constFirst().value<ContactReport>()
                                       : ContactReport();
    }
    void undo(const ContactReport &report)
    {
        QSignalSpy finished(m_book.get(), &ContactBook::finished);
        m_book->undo(report);
        QVERIFY(finished.wait(patience));
        QVERIFY(!finished.constFirst().constFirst().value<ContactReport>().error);
    }

    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<ContactStore> m_store;
    std::unique_ptr<ContactBook> m_book;
};

void TestContactBook::init()
{
    m_fixture = std::make_unique<SessionFixture>();
    m_fixture->serve();
    QVERIFY(m_fixture->start());
    open();
}

void TestContactBook::cleanup()
{
    m_book.reset();
    m_store.reset();
    m_fixture.reset();
}

void TestContactBook::everyDeedCanBeUndone()
{
    const ContactReport added =
        apply(ContactDeed::Added, {{person(QStringLiteral("bob"), QStringLiteral("101"))}, {}});
    apply(ContactDeed::Added, {{person(QStringLiteral("Ann"), QStringLiteral("102"))}, {}});
    const QList<Contact> two = m_book->contacts();
    QCOMPARE(two.size(), 2);
    QCOMPARE(two.at(0).name, QStringLiteral("Ann")); // by name, not by case
    QCOMPARE(added.name, QStringLiteral("bob"));

    const ContactReport removed = apply(ContactDeed::Removed, {{}, {two.at(0).id, two.at(1).id}});
    QCOMPARE(removed.count, 2);
    QVERIFY(m_book->contacts().isEmpty());
    undo(removed);
    QCOMPARE(m_book->contacts(), two);

    Contact merged = two.at(0);
    merged.numbers += two.at(1).numbers;
    const ContactReport one = apply(ContactDeed::Merged, {{merged}, {two.at(1).id}});
    QCOMPARE(m_book->contacts(), QList<Contact>{merged});
    undo(one);
    QCOMPARE(m_book->contacts(), two);

    undo(added);
    QCOMPARE(m_book->contacts(), QList<Contact>{two.at(0)});
    // As it lies on the disk.
    const QList<Contact> shown = m_book->contacts();
    m_book.reset();
    open();
    QCOMPARE(m_book->contacts(), shown);
}

void TestContactBook::deedsKeepTheirOrder()
{
    const ContactReport first =
        apply(ContactDeed::Added, {{person(QStringLiteral("Ann"), QStringLiteral("101"))}, {}});
    QSignalSpy finished(m_book.get(), &ContactBook::finished);
    for (int i = 0; i < 5; ++i) {
        Contact ann = person(QStringLiteral("Ann %1").arg(i), QStringLiteral("101"));
        ann.id = first.ids.constFirst();
        m_book->apply(ContactDeed::Changed, {{ann}, {}});
    }
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 5, patience);
    QCOMPARE(m_book->contacts().constFirst().name, QStringLiteral("Ann 4"));
    // The way back of each is what was there before it, not before the first.
    undo(finished.constLast().constFirst().value<ContactReport>());
    QCOMPARE(m_book->contacts().constFirst().name, QStringLiteral("Ann 3"));
}

void TestContactBook::unreadableIsTold()
{
    m_book.reset();
    m_store.reset();
    const QString folder = m_fixture->dir.filePath(QStringLiteral("blocked"));
    QFile file(folder);
    QVERIFY(file.open(QIODevice::WriteOnly)); // a file where the folder should be
    m_store = std::make_unique<ContactStore>(folder);
    m_book = std::make_unique<ContactBook>(*m_fixture->session, *m_store);
    QTRY_VERIFY_WITH_TIMEOUT(m_book->state() != RemoteState::Loading, patience);
    const ContactReport report =
        apply(ContactDeed::Added, {{person(QStringLiteral("Ann"), QStringLiteral("101"))}, {}});
    QVERIFY(report.error);
    QVERIFY(report.error->code == ErrorCode::FileUnwritable);
    QVERIFY(m_book->contacts().isEmpty());
}

void TestContactBook::unwritableChangesNothing()
{
    const ContactReport bad = apply(ContactDeed::Removed, {{}, {12345}});
    QVERIFY(!bad.error); // what is not there is gone already
    QVERIFY(bad.undo.isEmpty());
}

void TestContactBook::namesOfNumbers()
{
    QCOMPARE(m_book->countryCode(), QStringLiteral("31"));
    Contact ann = person(QStringLiteral("Ann"), QStringLiteral("+31612340000"));
    ann.numbers.append({QString(), QStringLiteral("ann@elsewhere.example")});
    ann.numbers.append({QString(), QStringLiteral("101")});
    apply(ContactDeed::Added, {{ann}, {}});
    const QString own = m_fixture->session->account().section(u'@', 1);
    for (const QString &address : {QStringLiteral("+31612340000"), QStringLiteral("06-12340000"),
             QStringLiteral("0031612340000@") + own, QStringLiteral("101@") + own.toUpper(),
             QStringLiteral("Ann@elsewhere.example")})
        QVERIFY2(m_book->nameOf(address) == ann.name, qPrintable(address));
    // Anybody may call themselves so at a domain of their own.
    QCOMPARE(m_book->nameOf(QStringLiteral("+31612340000@evil.example")), QString());
    QCOMPARE(m_book->nameOf(QString()), QString());
    QCOMPARE(m_book->nameOf(QStringLiteral("anonymous@anonymous.invalid")), QString());
}

void TestContactBook::callsAreNamed()
{
    CallsModel calls(*m_fixture->session);
    QTRY_VERIFY_WITH_TIMEOUT(calls.hasCalls() && !calls.isReading(), patience);
    const QModelIndex first = calls.index(calls.firstCallRow());
    const QString party = calls.call(first)->remoteParty;
    QSignalSpy changed(&calls, &CallsModel::dataChanged);
    apply(ContactDeed::Added,
        {{tidyContact(person(QStringLiteral("My <b>friend</b>"), party), m_book->countryCode())}, {}});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(first.data().toString(), QStringLiteral("My <b>friend</b>"));
    QVERIFY(first.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("My <b>friend</b>")));
}

void TestContactBook::theSearchOfTheWindowFindsThem()
{
    const ContactPeople people(*m_fixture->session);
    QVERIFY(people.people().isEmpty()); // nobody keeps contacts yet
    open();
    Contact carol = person(QStringLiteral("Carol"), QStringLiteral("+31201234567"));
    carol.numbers.append({QStringLiteral("work"), QStringLiteral("carol@example.org")});
    const ContactReport added = apply(ContactDeed::Added, {{carol}, {}});
    QVERIFY(!added.error);
    QCOMPARE(people.people(),
        (QList<Person>{{QStringLiteral("Carol"), QStringLiteral("+31201234567")},
            {QStringLiteral("Carol"), QStringLiteral("carol@example.org")}}));
}

void TestContactBook::searches_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("found");
    QTest::newRow("nothing") << QString() << 2;
    QTest::newRow("name") << QStringLiteral(" ANN ") << 1;
    QTest::newRow("national") << QStringLiteral("06 1234") << 1;
    QTest::newRow("international") << QStringLiteral("0031 6-1234") << 1;
    QTest::newRow("group") << QStringLiteral("vip") << 1;
    QTest::newRow("note") << QStringLiteral("plumber") << 1;
    QTest::newRow("nobody") << QStringLiteral("zzz") << 0;
    QTest::newRow("pattern") << QStringLiteral(".*%") << 0;
}

void TestContactBook::searches()
{
    QFETCH(QString, text);
    QFETCH(int, found);
    Contact ann = person(QStringLiteral("Ann"), QStringLiteral("+31612345678"));
    ann.groups = {QStringLiteral("vip")};
    Contact bob = person(QStringLiteral("Bob"), QStringLiteral("101"));
    bob.note = QStringLiteral("The Plumber");
    apply(ContactDeed::Imported, {{ann, bob}, {}});
    ContactsModel model(*m_book);
    model.setText(text);
    QCOMPARE(model.rowCount(), found);
}

void TestContactBook::rowsAreDraggedAsText()
{
    apply(ContactDeed::Imported,
        {{person(QStringLiteral("Ann"), QStringLiteral("101")),
             person(QStringLiteral("Bob"), QStringLiteral("102"))},
            {}});
    const ContactsModel model(*m_book);
    const std::unique_ptr<QMimeData> mime(
        model.mimeData({model.index(0, 0), model.index(0, 1), model.index(1, 1)}));
    QCOMPARE(mime->text(), QStringLiteral("Ann\t101\nBob\t102\n"));
    QVERIFY(mime->data(QStringLiteral("text/vcard")).startsWith("BEGIN:VCARD"));
}

void TestContactBook::tenThousand()
{
    ContactChange change;
    for (int i = 0; i < 10'000; ++i)
        change.put.append(
            person(QStringLiteral("Person %1").arg(i), QStringLiteral("+3161%1").arg(1000000 + i)));
    QCOMPARE(apply(ContactDeed::Imported, change).count, 10'000);
    ContactsModel model(*m_book);
    QElapsedTimer timer;
    timer.start();
    const QString typed = QStringLiteral("person 99");
    for (qsizetype length = 1; length <= typed.size(); ++length) {
        model.setText(typed.left(length));
        QVERIFY(model.rowCount() > 0);
    }
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    model.setText(QStringLiteral("Person 9999"));
    QCOMPARE(model.rowCount(), 1);
}

QTEST_GUILESS_MAIN(TestContactBook)
#include "tst_contactbook.moc"
