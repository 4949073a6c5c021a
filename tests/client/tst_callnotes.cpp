// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/errorcodes.h"
#include "tests/client/archivefixture.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

/// What the user writes about calls, and by what else they are narrowed: blocked callers, cost.
class TestCallNotes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void notesStayWhenCallsAreToldAnew();
    void notesAreTakenAway();
    void notesAreSearched();
    void hostileNotes_data();
    void hostileNotes();
    void longNotesAreRefused();
    void noNoteForAnotherCall();
    void notesGoWithTheAccount();
    void notesAreExported();
    void callsOfBlockedCallers_data();
    void callsOfBlockedCallers();
    void costs();
    void callsWithOneParty();

private:
    void merge(const QList<Call> &calls)
    {
        QVERIFY(awaited(m_archive->mergeCalls(archiveAccount, historyOf(calls), archiveNow)));
    }
    QList<KeptCall> calls(const KeptCallQuery &query = {})
    {
        return awaited(m_archive->calls(archiveAccount, query)).value().rows();
    }
    Result<bool> note(const KeptCall &call, const QString &text)
    {
        return awaited(m_archive->setNote(archiveAccount, call, text));
    }
    QList<qint64> found(const KeptCallQuery &query)
    {
        QList<qint64> ago;
        for (const KeptCall &call : calls(query))
            ago.append(archiveNow - call.started);
        return ago;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LocalArchive> m_archive;
};

void TestCallNotes::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_archive = std::make_unique<LocalArchive>(m_folder->filePath(QStringLiteral("archives")));
}

void TestCallNotes::cleanup()
{
    m_archive.reset();
    m_folder.reset();
}

void TestCallNotes::notesStayWhenCallsAreToldAnew()
{
    merge({received(100, 0), placed(200, 30)});
    QVERIFY(calls().at(1).note.isEmpty());
    QVERIFY(note(calls().at(1), QStringLiteral("  wants the offer\nby Friday \n")));
    QCOMPARE(calls().at(1).note, QStringLiteral("wants the offer\nby Friday"));
    Call fuller = placed(200, 60);
    fuller.displayName = QStringLiteral("Carol");
    merge({received(50, 0), received(100, 0), fuller});
    QCOMPARE(calls().at(2).note, QStringLiteral("wants the offer\nby Friday"));
    QCOMPARE(calls().at(2).duration, 60);
    QVERIFY(calls().at(0).note.isEmpty());
    // And when the program is started again.
    m_archive = std::make_unique<LocalArchive>(m_folder->filePath(QStringLiteral("archives")));
    QCOMPARE(calls().at(2).note, QStringLiteral("wants the offer\nby Friday"));
}

void TestCallNotes::notesAreTakenAway()
{
    merge({received(100, 0)});
    QVERIFY(note(calls().at(0), QStringLiteral("one")));
    QVERIFY(note(calls().at(0), QStringLiteral("two")));
    QCOMPARE(calls().at(0).note, QStringLiteral("two"));
    QVERIFY(note(calls().at(0), QStringLiteral(" \n ")));
    QVERIFY(calls().at(0).note.isEmpty());
    QVERIFY(note(calls().at(0), {})); // none to begin with is no error
    KeptCallQuery query;
    query.text = QStringLiteral("two");
    QVERIFY(calls(query).isEmpty());
}

void TestCallNotes::notesAreSearched()
{
    merge(
        {received(100, 0, QStringLiteral("boat@x.org")), placed(200, 30), received(300, 30), placed(400, 0)});
    QVERIFY(note(calls().at(0), QStringLiteral("The boat"))); // fits twice, is found once
    QVERIFY(note(calls().at(1), QString::fromUtf8("ÜBER das Boat")));
    QVERIFY(note(calls().at(2), QStringLiteral("100% sure")));
    KeptCallQuery query;
    query.text = QStringLiteral("BOAT");
    QCOMPARE(found(query), (QList<qint64>{100, 200}));
    query.limit = 1;
    QVERIFY(awaited(m_archive->calls(archiveAccount, query))->hasMore);
    query.offset = 1;
    QCOMPARE(found(query), QList<qint64>{200});
    query = {};
    query.text = QString::fromUtf8("über");
    QCOMPARE(found(query), QList<qint64>{200});
    query.direction = CallDirection::Received;
    QVERIFY(found(query).isEmpty());
    query = {};
    query.text = QStringLiteral("%");
    QCOMPARE(found(query), QList<qint64>{300});
    query.text = QStringLiteral("x.org"); // with notes and without
    QCOMPARE(found(query), (QList<qint64>{100, 200, 300, 400}));
}

void TestCallNotes::hostileNotes_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("markup") << QStringLiteral("<img src=x onerror=alert(1)>&amp;");
    QTest::newRow("SQL") << QStringLiteral("'); DROP TABLE call; --");
    QTest::newRow("control characters") << QStringLiteral("a\u0001b\u001B[31mc");
    QTest::newRow("turned around") << QStringLiteral("\u202Egpj.exe");
    QTest::newRow("beyond the first plane") << QString::fromUtf8("\xF0\x9F\x90\x88 cat");
    QTest::newRow("the longest") << QString(longestCallNote, u'x');
}

void TestCallNotes::hostileNotes()
{
    QFETCH(QString, text);
    merge({received(100, 0)});
    QVERIFY(note(calls().at(0), text));
    QCOMPARE(calls().at(0).note, text); // kept as it was written; whoever shows it tames it
    KeptCallQuery query;
    query.text = text.left(20);
    QCOMPARE(found(query), QList<qint64>{100});
}

void TestCallNotes::longNotesAreRefused()
{
    merge({received(100, 0)});
    QVERIFY(note(calls().at(0), QStringLiteral("short")));
    for (const qsizetype size : {longestCallNote + 1, qsizetype(1'000'000)}) {
        const Result<bool> refused = note(calls().at(0), QString(size, u'x'));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::InvalidParameter);
        QCOMPARE(refused.error().subject, QStringLiteral("note"));
    }
    QCOMPARE(calls().at(0).note, QStringLiteral("short"));
}

void TestCallNotes::noNoteForAnotherCall()
{
    merge({received(100, 0)});
    KeptCall other = calls().at(0);
    other.sessionId = QStringLiteral("of a file that was replaced");
    QCOMPARE(note(other, QStringLiteral("x")).error().code, ErrorCode::NotFound);
    other = calls().at(0);
    other.id = 4711;
    QCOMPARE(note(other, QStringLiteral("x")).error().code, ErrorCode::NotFound);
    QVERIFY(calls().at(0).note.isEmpty());
    // Of an account without a file: nothing is made.
    QCOMPARE(awaited(m_archive->setNote(QStringLiteral("bob@example.org"), other, QStringLiteral("x")))
                 .error()
                 .code,
        ErrorCode::NotFound);
    QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("archives/bob@example.org"))));
}

void TestCallNotes::notesGoWithTheAccount()
{
    merge({received(100, 0)});
    QVERIFY(note(calls().at(0), QStringLiteral("secret")));
    QVERIFY(awaited(m_archive->remove(archiveAccount)));
    merge({received(100, 0)});
    QVERIFY(calls().at(0).note.isEmpty());
}

void TestCallNotes::notesAreExported()
{
    merge({received(100, 0), placed(200, 10)});
    QVERIFY(note(calls().at(0), QStringLiteral("=SUM(1)\nsaid \"no\", twice")));
    const QString path = m_folder->filePath(QStringLiteral("calls"));
    QVERIFY(awaited(m_archive->exportCalls(archiveAccount, {}, ExportFormat::Csv, path, QTimeZone("UTC"))));
    QFile csv(path);
    QVERIFY(csv.open(QIODevice::ReadOnly));
    const QByteArray text = csv.readAll();
    QVERIFY2(text.contains(",from,to,\"'=SUM(1)\nsaid \"\"no\"\", twice\"\r\n"), text.constData());
    QVERIFY2(text.endsWith(",from,to,\r\n"), text.constData());
    csv.close();
    QVERIFY(awaited(m_archive->exportCalls(archiveAccount, {}, ExportFormat::Json, path, QTimeZone("UTC"))));
    QFile json(path);
    QVERIFY(json.open(QIODevice::ReadOnly));
    const QJsonArray entries = QJsonDocument::fromJson(json.readAll()).array();
    QCOMPARE(entries.at(0)[u"note"].toString(), QStringLiteral("=SUM(1)\nsaid \"no\", twice"));
    QCOMPARE(entries.at(1)[u"note"].toString(), QString());
}

void TestCallNotes::callsOfBlockedCallers_data()
{
    QTest::addColumn<QStringList>("patterns");
    QTest::addColumn<QList<qint64>>("ago");
    const auto row = [](const char *name, const QStringList &patterns, const QList<qint64> &ago) {
        QTest::newRow(name) << patterns << ago;
    };
    row("none", {}, {});
    row("one address", {QStringLiteral("sip:spam@example.net")}, {100, 300});
    row("a number wherever it comes in", {QStringLiteral("sip:%319001234@%")}, {400});
    row("told without a domain", {QStringLiteral("sip:200@example.org")}, {500});
    row("a domain and a number", {QStringLiteral("sip:%@example.net"), QStringLiteral("sip:%319001234@%")},
        {100, 300, 400});
    row("everybody", {QStringLiteral("sip:%")}, {100, 300, 400, 500});
    row("nobody", {QStringLiteral("sip:'; --@%")}, {});
}

void TestCallNotes::callsOfBlockedCallers()
{
    QFETCH(QStringList, patterns);
    QFETCH(QList<qint64>, ago);
    const QString spam = QStringLiteral("spam@example.net");
    merge({received(100, 0, spam), placed(200, 5, spam), received(300, 20, spam, QStringLiteral("Prize")),
        received(400, 0, QStringLiteral("+319001234@example.org")), received(500, 0, QStringLiteral("200"))});
    KeptCallQuery query;
    query.callers = CallerPatterns{patterns, QStringLiteral("example.org")};
    QCOMPARE(found(query), ago);
    query.limit = 1;
    QCOMPARE(found(query), ago.mid(0, 1));
    query.limit = 0;
    query.text = QStringLiteral("spam");
    QList<qint64> ofSpam = ago;
    ofSpam.removeIf([](qint64 each) { return each > 300; });
    QCOMPARE(found(query), ofSpam);
    query.text.clear();
    query.missedOnly = true;
    QList<qint64> missed = ago;
    missed.removeAll(300);
    QCOMPARE(found(query), missed);
}

void TestCallNotes::costs()
{
    Call dear = placed(200, 60);
    dear.price = 0.05;
    Call receivedOne = received(100, 60);
    merge({receivedOne, placed(300, 60), placed(400, 0)});
    QVERIFY(!awaited(m_archive->calls(archiveAccount, {}))->hasCosts);
    merge({dear});
    KeptCallQuery query;
    query.limit = 1;
    query.offset = 3;
    QVERIFY(awaited(m_archive->calls(archiveAccount, query))->hasCosts); // on another page
    query = {};
    query.cost = CallCost::With;
    QCOMPARE(found(query), QList<qint64>{200});
    query.cost = CallCost::Without; // of received calls nobody tells what they cost
    QCOMPARE(found(query), (QList<qint64>{300, 400}));
    query.text = QStringLiteral("carol");
    QCOMPARE(found(query), (QList<qint64>{300, 400}));
    query.cost = CallCost::With;
    QCOMPARE(found(query), QList<qint64>{200});
    query.text = QStringLiteral("bob");
    QVERIFY(found(query).isEmpty());
    // What is unknown of received calls does not matter here.
    query = {};
    query.cost = CallCost::With;
    query.asOf = archiveNow;
    const QList<Gap> gaps = awaited(m_archive->calls(archiveAccount, query))->gaps();
    QCOMPARE(gaps.size(), 1);
    QCOMPARE(gaps.constFirst().from, 0);
}

void TestCallNotes::callsWithOneParty()
{
    merge({received(100, 0, QStringLiteral("bob@x.org"), QStringLiteral("Bob")),
        placed(200, 5, QStringLiteral("bob@x.org")), received(300, 5, QStringLiteral("bob@x.org.evil"))});
    KeptCallQuery query;
    query.party = QStringLiteral("bob@x.org");
    QCOMPARE(found(query), (QList<qint64>{100, 200}));
    query.direction = CallDirection::Placed;
    QCOMPARE(found(query), QList<qint64>{200});
    query.party = QStringLiteral("x' OR '1'='1");
    QVERIFY(found(query).isEmpty());
}

QTEST_GUILESS_MAIN(TestCallNotes)
#include "tst_callnotes.moc"
