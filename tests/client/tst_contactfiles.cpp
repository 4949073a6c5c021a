// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/contacts/contactimport.h"
#include "core/client/contacts/duplicates.h"

#include <QRandomGenerator>
#include <QTest>

namespace {

const QString netherlands = QStringLiteral("31");

Contact person(const QString &name, const QStringList &numbers)
{
    Contact contact;
    contact.name = name;
    for (const QString &number : numbers)
        contact.numbers.append({QString(), number});
    return contact;
}

/// One that uses what is hard to write: quotes, separators, formulas, other scripts, several lines.
Contact anyContact(QRandomGenerator &dice, qint64 id)
{
    static const QStringList bits{QStringLiteral("=1+1"), QStringLiteral("'=x"), QStringLiteral("''@"),
        QStringLiteral("a,b;c"), QStringLiteral("\"q\""), QStringLiteral("\\n"), QStringLiteral("^'^n"),
        QStringLiteral("Zoë"), QStringLiteral("王"), QStringLiteral("-x"), QStringLiteral("😀"),
        QStringLiteral("Q=3D"), QStringLiteral(": x")};
    const auto text = [&dice](bool lines) {
        QStringList some;
        const int count = dice.bounded(1, 5);
        for (int i = 0; i < count; ++i)
            some << bits.at(dice.bounded(static_cast<int>(bits.size())));
        return some.join(lines ? u'\n' : u' ');
    };
    Contact contact;
    contact.name = text(false) + u' ' + QString::number(id);
    const int numbers = dice.bounded(4);
    for (int i = 0; i < numbers; ++i)
        contact.numbers.append({dice.bounded(2)
                ? text(false)
                : QStringList{QStringLiteral("mobile"), QStringLiteral("home"), QString()}[dice.bounded(3)],
            dice.bounded(3) ? QStringLiteral("+3161%1").arg(1000000 + dice.bounded(9000000))
                            : QStringLiteral("u%1@example.org").arg(dice.bounded(1000))});
    if (dice.bounded(2))
        contact.email = QStringLiteral("a%1@example.org").arg(id);
    if (dice.bounded(2))
        contact.note = text(true);
    for (const QString &group : contactGroups()) {
        if (dice.bounded(3) == 0)
            contact.groups.append(group);
    }
    return tidyContact(contact, netherlands);
}

QList<Contact> contactsOf(const QList<ReadContact> &read)
{
    QList<Contact> contacts;
    for (const ReadContact &one : read) {
        if (one.problem == ContactProblem::None)
            contacts.append(one.contact);
    }
    return contacts;
}

} // namespace

/// Files of contacts in both directions, and what hostile ones do.
class TestContactFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void exportedIsImportedAlike();
    void seedHeader();
    void columnsByName();
    void formulasAreGuarded();
    void oldCards();
    void newCards();
    void nestedCards();
    void planTellsWhatWillBe();
    void duplicatesAreFound();
    void hostileTables_data();
    void hostileTables();
    void hostileCards_data();
    void hostileCards();
    void manyRows();
};

void TestContactFiles::exportedIsImportedAlike()
{
    QRandomGenerator dice(20261124);
    for (int round = 0; round < 40; ++round) {
        QList<Contact> contacts;
        for (int i = 0; i < 25; ++i)
            contacts.append(anyContact(dice, i));
        for (const QByteArray &file : {contactsToCsv(contacts), contactsToVcards(contacts)}) {
            const QList<ReadContact> read = readContacts(file, netherlands);
            QCOMPARE(read.size(), contacts.size());
            for (qsizetype i = 0; i < read.size(); ++i) {
                QCOMPARE(read.at(i).problem, ContactProblem::None);
                if (read.at(i).contact != contacts.at(i))
                    QFAIL(file.constData());
            }
            // Nothing is new to whoever has them.
            QList<Contact> kept = contacts;
            for (qsizetype i = 0; i < kept.size(); ++i)
                kept[i].id = i + 1;
            QCOMPARE(planImport(read, kept, netherlands).count(ImportRow::Kind::Same), contacts.size());
        }
    }
    for (const QByteArray &line : contactsToVcards({anyContact(dice, 1)}).split('\n'))
        QVERIFY(line.size() <= 76); // 75 octets and CR
}

void TestContactFiles::seedHeader()
{
    const QList<Contact> read =
        contactsOf(readContacts("\"First name\",\"Last name\",\"Number\"\r\n\"Ann\",\"Lee\",\"06 1234 "
                                "5678\"\r\n\"\",\"Desk\",\"101\"\r\n",
            netherlands));
    QCOMPARE(read.size(), 2);
    QCOMPARE(read.at(0), person(QStringLiteral("Ann Lee"), {QStringLiteral("+31612345678")}));
    QCOMPARE(read.at(1), person(QStringLiteral("Desk"), {QStringLiteral("101")}));
}

void TestContactFiles::columnsByName()
{
    const QList<ReadContact> read =
        readContacts("Display Name;Shoe size;Mobile Number;Home Phone;E-mail\n"
                     "Bob;43;+31 6 1111 2222;020 123 4567;bob@example.org\nEve;;call me;;\n",
            netherlands);
    QCOMPARE(read.size(), 2);
    QCOMPARE(read.at(0).contact.numbers.at(0).number, QStringLiteral("+31611112222"));
    QCOMPARE(read.at(0).contact.numbers.at(1).number, QStringLiteral("+31201234567"));
    QCOMPARE(read.at(0).contact.email, QStringLiteral("bob@example.org"));
    QCOMPARE(read.at(1).problem, ContactProblem::BadNumber);
    QCOMPARE(read.at(1).line, 3);
    // Latin-1 of an old spreadsheet; no header.
    QCOMPARE(readContacts("Zo\xEB,Smit,101", netherlands).at(0).contact.name, QStringLiteral("Zoë Smit"));
}

void TestContactFiles::formulasAreGuarded()
{
    const Contact evil = person(QStringLiteral("=HYPERLINK(\"http://x\")"), {QStringLiteral("+31611112222")});
    const QByteArray file = contactsToCsv({evil});
    QVERIFY(file.contains("\"'=HYPERLINK"));
    QVERIFY(!file.contains("'+31"));
}

void TestContactFiles::oldCards()
{
    const QList<ReadContact> read = contactsFromVcards(
        "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:M=FCller;J=F6rg;;;\r\n"
        "TEL;CELL;VOICE:06-1234 5678\r\nPHOTO;ENCODING=BASE64:AAAA\r\n BBBB\r\n\r\n"
        "NOTE;ENCODING=QUOTED-PRINTABLE:first=0D=0Asecond=\r\n third\r\nEND:VCARD\r\n",
        netherlands);
    QCOMPARE(read.size(), 1);
    const Contact &contact = read.at(0).contact;
    QCOMPARE(contact.name, QStringLiteral("Jörg Müller"));
    QCOMPARE(
        contact.numbers.at(0), (ContactNumber{QStringLiteral("mobile"), QStringLiteral("+31612345678")}));
    QCOMPARE(contact.note, QStringLiteral("first\nsecond third"));
}

void TestContactFiles::newCards()
{
    const QList<ReadContact> read = readContacts(
        "\xEF\xBB\xBF"
        "begin:vcard\nVERSION:4.0\nFN:Ann\\, Lee\\; of\\nsale\n s\n"
        "item1.TEL;TYPE=\"work,voice\";VALUE=uri:tel:+31-20-123-4567\nIMPP;X-LABEL=\"a:b^'c\":sip:ann@"
        "example.org\n"
        "IMPP:xmpp:no@example.org\nCATEGORIES:VIP,Others,friends\nEMAIL;PREF=1:ann@example.org\nEND:VCARD\n"
        "BEGIN:VCARD\nORG:Baker;Bread\nTEL:112233\nEND:VCARD\n",
        netherlands);
    QCOMPARE(read.size(), 2);
    const Contact &ann = read.at(0).contact;
    QCOMPARE(ann.name, QStringLiteral("Ann, Lee; of sales"));
    QCOMPARE(ann.numbers.size(), 2);
    QCOMPARE(ann.numbers.at(0), (ContactNumber{QStringLiteral("work"), QStringLiteral("+31201234567")}));
    QCOMPARE(ann.numbers.at(1), (ContactNumber{QStringLiteral("a:b\"c"), QStringLiteral("ann@example.org")}));
    QCOMPARE(ann.groups, (QStringList{QStringLiteral("vip"), QStringLiteral("friends")}));
    QCOMPARE(read.at(1).contact.name, QStringLiteral("Baker"));
    QCOMPARE(read.at(1).line, 11);
}

void TestContactFiles::nestedCards()
{
    const QList<ReadContact> read =
        contactsFromVcards("BEGIN:VCARD\nFN:Boss\nAGENT:\nBEGIN:VCARD\nFN:Agent\n"
                           "TEL:1\nEND:VCARD\nTEL:101\nEND:VCARD\nBEGIN:VCARD\nFN:Lost\n",
            {});
    QCOMPARE(read.size(), 2);
    QCOMPARE(read.at(0).contact, person(QStringLiteral("Boss"), {QStringLiteral("101")}));
    QCOMPARE(read.at(1).problem, ContactProblem::NotClosed);
    QCOMPARE(read.at(1).contact.name, QStringLiteral("Lost"));
}

void TestContactFiles::planTellsWhatWillBe()
{
    Contact ann = person(QStringLiteral("Ann Lee"), {QStringLiteral("+31612345678")});
    ann.id = 7;
    ann.email = QStringLiteral("ann@example.org");
    const QList<ReadContact> read =
        readContacts("Name,Number,E-mail\nann lee,0612345678,\nANN "
                     "LEE,101,other@example.org\nBob,102,\nBob,102,\nBob,103,\n,,x\n",
            netherlands);
    const ImportPlan plan = planImport(read, {ann}, netherlands);
    using Kind = ImportRow::Kind;
    const QList<Kind> wanted{Kind::Same, Kind::Changed, Kind::New, Kind::Same, Kind::New, Kind::Error};
    QCOMPARE(plan.rows.size(), wanted.size());
    for (qsizetype i = 0; i < wanted.size(); ++i)
        QVERIFY2(plan.rows.at(i).kind == wanted.at(i), qPrintable(QString::number(i)));
    QCOMPARE(plan.rows.at(5).problem, ContactProblem::NoName);
    const ContactChange change = plan.change();
    QCOMPARE(change.put.size(), 3);
    QCOMPARE(change.put.at(0).id, 7);
    QCOMPARE(change.put.at(0).numbers.size(), 2);
    QCOMPARE(change.put.at(0).email, ann.email); // nothing is taken away
    QCOMPARE(change.put.at(0).note, QStringLiteral("other@example.org")); // nor lost
}

void TestContactFiles::duplicatesAreFound()
{
    QList<Contact> contacts{person(QStringLiteral("Ann"), {QStringLiteral("+31612345678")}),
        person(QStringLiteral("Bob"), {QStringLiteral("101")}),
        person(QStringLiteral("A. Lee"), {QStringLiteral("0612345678")}),
        person(QStringLiteral("a. lee"), {QStringLiteral("102")}), person(QStringLiteral("101"), {})};
    for (qsizetype i = 0; i < contacts.size(); ++i)
        contacts[i].id = i + 1;
    const QList<QList<Contact>> found = findDuplicates(contacts, netherlands);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.at(0).size(), 3);
    const Contact merged = mergeContacts(found.at(0), netherlands);
    QCOMPARE(merged.id, 1);
    QCOMPARE(merged.numbers.size(), 2);
}

void TestContactFiles::hostileTables_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<int>("most");
    QTest::newRow("nothing") << QByteArray() << 0;
    QTest::newRow("line of a megabyte") << "Name,Number\n" + QByteArray(1024 * 1024, 'x') + ",1\nBob,101\n"
                                        << 1;
    QTest::newRow("nul") << QByteArray("Name,Number\nB\0b,101\n\0\n", 23) << 1;
    QTest::newRow("invalid") << QByteArray("Name,Number\nB\xFF\xC0\x80,101\n") << 1;
    QTest::newRow("quotation marks") << "Name,Number\n\"Bob,101\n" + QByteArray(100'000, '"') << 0;
    QTest::newRow("separators") << "Name,Number\n" + QByteArray(1024 * 1024, ',') << 0;
    QTest::newRow("columns") << QByteArray("Number,").repeated(100'000) + "\n"
            + QByteArray("1,").repeated(100'000)
                             << 1;
    QTest::newRow("overrides") << QByteArray("Name,Number\n\xE2\x80\xAE"
                                             "boB,101\n")
                               << 1;
    QTest::newRow("line ends") << QByteArray(1024 * 1024, '\r') << 0;
}

void TestContactFiles::hostileTables()
{
    QFETCH(QByteArray, data);
    QFETCH(int, most);
    const QList<ReadContact> read = readContacts(data, netherlands);
    QVERIFY(contactsOf(read).size() <= most);
    for (const Contact &contact : contactsOf(read)) {
        QCOMPARE(contactProblem(contact), ContactProblem::None);
        QVERIFY(!contact.name.contains(QChar(0)));
    }
}

void TestContactFiles::hostileCards_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("line of a megabyte") << "NOTE:" + QByteArray(1024 * 1024, 'x');
    QTest::newRow("folds") << "NOTE:" + QByteArray("\n x").repeated(200'000);
    QTest::newRow("soft breaks") << "NOTE;ENCODING=QUOTED-PRINTABLE:" + QByteArray("=\n").repeated(200'000);
    QTest::newRow("nul") << QByteArray("NO\0TE:x\0y", 9);
    QTest::newRow("invalid") << QByteArray("NOTE;CHARSET=UTF-8:\xFF\xFE");
    QTest::newRow("charset") << QByteArray("NOTE;CHARSET=no\\such:x");
    QTest::newRow("hex") << QByteArray("NOTE;ENCODING=QUOTED-PRINTABLE:=ZZ=4");
    QTest::newRow("quotation mark") << QByteArray("NOTE;X=\"y:z");
    QTest::newRow("begins") << QByteArray("BEGIN:VCARD\n").repeated(100'000);
    QTest::newRow("parameters") << "NOTE" + QByteArray(";X=Y").repeated(100'000) + ":z";
    QTest::newRow("numbers") << QByteArray("TEL:101\n").repeated(100'000);
    QTest::newRow("no colon") << QByteArray("NOTE\n:\n;\n=\n");
}

void TestContactFiles::hostileCards()
{
    QFETCH(QByteArray, body);
    const QList<ReadContact> read =
        readContacts("BEGIN:VCARD\nFN:Bob\nTEL:101\n" + body + "\nEND:VCARD\n", netherlands);
    QCOMPARE(read.size(), 1);
    QCOMPARE(read.at(0).contact.name, QStringLiteral("Bob"));
}

void TestContactFiles::manyRows()
{
    QByteArray table("Name,Number\n");
    QByteArray cards;
    for (int i = 0; i < 50'000; ++i) {
        const QByteArray number = "+3161" + QByteArray::number(1000000 + i);
        table += "Bob," + number + '\n';
        cards += "BEGIN:VCARD\nFN:Bob\nTEL:" + number + "\nEND:VCARD\n";
    }
    QElapsedTimer timer;
    timer.start();
    for (const QByteArray &file : {table, cards}) {
        const QList<ReadContact> read = readContacts(file, netherlands);
        QCOMPARE(read.size(), 50'000);
        QList<Contact> present = contactsOf(read);
        for (qsizetype i = 0; i < present.size(); ++i)
            present[i].id = i + 1;
        QCOMPARE(planImport(read, present, netherlands).count(ImportRow::Kind::Same), 50'000);
        QCOMPARE(planImport(read, {}, netherlands).count(ImportRow::Kind::New), 50'000);
    }
    QVERIFY2(timer.elapsed() < 60'000, qPrintable(QString::number(timer.elapsed())));
    // One more than fits is told, not dropped.
    table += "Eve,101\n";
    const ImportPlan plan = planImport(readContacts(table, netherlands), {}, netherlands);
    QCOMPARE(plan.rows.constLast().problem, ContactProblem::TooMany);
}

QTEST_GUILESS_MAIN(TestContactFiles)
#include "tst_contactfiles.moc"
