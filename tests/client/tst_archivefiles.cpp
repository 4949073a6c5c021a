// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/archive/archivedatabase.h"
#include "core/contract/errorcodes.h"
#include "tests/client/archivefixture.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSqlError>

#include <sys/stat.h>
#include <unistd.h>

/// The files of the archive: made, migrated, damaged, foreign, newer, shared.
class TestArchiveFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void filesArePrivate();
    void olderSchemaIsMigrated();
    void newerSchemaIsLeftUntouched();
    void brokenFilesAreMovedAside_data();
    void brokenFilesAreMovedAside();
    void damageFoundWhileReading();
    void twiceBroken();
    void journalGoesWithItsFile();
    void unusableFolders_data();
    void unusableFolders();
    void readOnlyFolder();
    void replacedFileIsNoticed();
    void lockedFileIsBusy();
    void manyPrograms();
    void failedMergeChangesNothing();
    void queriesUseIndexes_data();
    void queriesUseIndexes();
    void hundredThousandCalls();

private:
    QString path(const QString &name = QStringLiteral("archive.sqlite")) const
    {
        return m_folder->filePath(QStringLiteral("archives/") + archiveAccount + u'/' + name);
    }
    std::unique_ptr<LocalArchive> archive() const
    {
        return std::make_unique<LocalArchive>(m_folder->filePath(QStringLiteral("archives")));
    }
    void makeFile(const QByteArray &content) const;
    /// Runs SQL on the file as another program would.
    void sql(const QStringList &statements) const;
    void makeArchive(int calls) const;
    QByteArray content(const QString &name = QStringLiteral("archive.sqlite")) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QStringList filesAside() const
    {
        return QDir(path(QString())).entryList({QStringLiteral("*.broken-*")}, QDir::Files);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestArchiveFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestArchiveFiles::makeFile(const QByteArray &content) const
{
    QVERIFY(QDir().mkpath(path(QString())));
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

void TestArchiveFiles::sql(const QStringList &statements) const
{
    QVERIFY(QDir().mkpath(path(QString())));
    const QString name = QStringLiteral("another program");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path());
        QVERIFY(database.open());
        for (const QString &statement : statements) {
            QSqlQuery query(database);
            QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
        }
    }
    QSqlDatabase::removeDatabase(name);
}

void TestArchiveFiles::makeArchive(int count) const
{
    QList<Call> calls;
    for (int i = 1; i <= count; ++i)
        calls.append(received(i * 60, i % 3, QStringLiteral("p%1@x.org").arg(i % 7)));
    QVERIFY(awaited(archive()->mergeCalls(archiveAccount, historyOf(calls), archiveNow)));
}

void TestArchiveFiles::filesArePrivate()
{
    ::umask(0);
    makeArchive(1);
    int seen = 0;
    QDirIterator all(m_folder->filePath(QStringLiteral("archives")), QDir::AllEntries | QDir::NoDotAndDotDot,
        QDirIterator::Subdirectories);
    const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther
        | QFile::ExeGroup | QFile::ExeOther;
    while (all.hasNext()) {
        ++seen;
        QCOMPARE(QFile::permissions(all.next()) & others, QFile::Permissions());
    }
    QCOMPARE(seen, 2);
    QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    makeArchive(1);
    QCOMPARE(QFile::permissions(path()) & others, QFile::Permissions());
}

void TestArchiveFiles::olderSchemaIsMigrated()
{
    QFile file(QFINDTESTDATA("archives/version1.sql"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QStringList statements;
    for (const QByteArray &statement : file.readAll().split(';')) {
        if (!statement.trimmed().isEmpty())
            statements.append(QString::fromUtf8(statement));
    }
    sql(statements);
    QCOMPARE(ArchiveDatabase::newestVersion(), 3);

    const auto opened = archive();
    QSignalSpy aside(opened.get(), &LocalArchive::movedAside);
    const CallPage page = awaited(opened->calls(archiveAccount, {})).value();
    QCOMPARE(callsOf(page),
        (QList<Call>{received(1000, 60, QStringLiteral("bob@x.org"), QStringLiteral("Bob")),
            placed(2000, 0, QStringLiteral("bob@x.org"), QStringLiteral("Bob"))}));
    QCOMPARE(page.knownSince, 1794319200);
    // What the newer schemas added works, and the calls are known.
    QVERIFY(awaited(opened->setNote(archiveAccount, page.rows().at(0), QStringLiteral("about the boat"))));
    QCOMPARE(awaited(opened->calls(archiveAccount, {}))->rows().at(0).note, QStringLiteral("about the boat"));
    QVERIFY(awaited(opened->mergeBalance(archiveAccount, {{archiveNow, {}, {}, 1, 1, {}}}, archiveNow)));
    QCOMPARE(awaited(opened->mergeCalls(archiveAccount, historyOf(callsOf(page)), archiveNow)).value(),
        MergeCount());
    QCOMPARE(aside.size(), 0);
    // And a second program finds nothing to do.
    QCOMPARE(awaited(archive()->balance(archiveAccount, {}))->rows().size(), 1);
}

void TestArchiveFiles::newerSchemaIsLeftUntouched()
{
    makeArchive(3);
    sql({QStringLiteral("ALTER TABLE call ADD COLUMN something_new TEXT"),
        QStringLiteral("PRAGMA user_version = 4")});
    const QByteArray before = content();
    const auto opened = archive();
    const Result<MergeCount> merged =
        awaited(opened->mergeCalls(archiveAccount, historyOf({received(5, 1)}), archiveNow));
    QVERIFY(!merged.has_value());
    QCOMPARE(merged.error().code, ErrorCode::SchemaTooNew);
    QCOMPARE(merged.error().subject, path());
    QCOMPARE(awaited(opened->calls(archiveAccount, {})).error().code, ErrorCode::SchemaTooNew);
    QCOMPARE(content(), before);
    QVERIFY(filesAside().isEmpty());
}

void TestArchiveFiles::brokenFilesAreMovedAside_data()
{
    QTest::addColumn<QByteArray>("bytes"); // "" = made by `statements`
    QTest::addColumn<QStringList>("statements");
    QTest::newRow("text") << QByteArray("This is no database at all.\n").repeated(100) << QStringList();
    QTest::newRow("zeros") << QByteArray(8192, '\0') << QStringList();
    QTest::newRow("two bytes") << QByteArray("SQ") << QStringList();
    QTest::newRow("head alone") << QByteArray("SQLite format 3\0", 16) << QStringList();
    QTest::newRow("noise behind the head")
        << QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\x5a') << QStringList();
    const auto texts = [](std::initializer_list<const char *> statements) {
        QStringList list;
        for (const char *statement : statements)
            list.append(QString::fromLatin1(statement));
        return list;
    };
    QTest::newRow("another program's database") << QByteArray() << texts({"CREATE TABLE x (y)"});
    QTest::newRow("another program's mark") << QByteArray() << texts({"PRAGMA application_id = 7"});
    QTest::newRow("a version without our mark") << QByteArray() << texts({"PRAGMA user_version = 2"});
    QTest::newRow("our mark without a version")
        << QByteArray() << texts({"PRAGMA application_id = 1113943148", "CREATE TABLE call (id)"});
    QTest::newRow("our mark, other tables")
        << QByteArray()
        << texts({"PRAGMA application_id = 1113943148", "PRAGMA user_version = 3", "CREATE TABLE call (id)"});
    QTest::newRow("impossible version")
        << QByteArray() << texts({"PRAGMA application_id = 1113943148", "PRAGMA user_version = -5"});
    QTest::newRow("migration that cannot work")
        << QByteArray()
        << texts({"PRAGMA application_id = 1113943148", "PRAGMA user_version = 1", "CREATE TABLE call (id)"});
    QTest::newRow("second migration that cannot work")
        << QByteArray()
        << texts({"PRAGMA application_id = 1113943148", "PRAGMA user_version = 2", "CREATE TABLE call (id)"});
}

void TestArchiveFiles::brokenFilesAreMovedAside()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, statements);
    if (bytes.isEmpty())
        sql(statements);
    else
        makeFile(bytes);
    const QByteArray before = content();
    const auto opened = archive();
    QSignalSpy aside(opened.get(), &LocalArchive::movedAside);
    const Result<MergeCount> merged =
        awaited(opened->mergeCalls(archiveAccount, historyOf({received(100, 0)}), archiveNow));
    QVERIFY2(merged.has_value(), qPrintable(merged ? QString() : merged.error().detail));
    QCOMPARE(awaited(opened->calls(archiveAccount, {}))->rows().size(), 1);
    QTRY_COMPARE(aside.size(), 1);
    QCOMPARE(aside.at(0).at(0).toString(), archiveAccount);
    const QStringList files = filesAside();
    QCOMPARE(files.size(), 1);
    QCOMPARE(aside.at(0).at(1).toString(), path(files.at(0)));
    QCOMPARE(content(files.at(0)), before);
    // "Delete everything of this account" takes it along.
    QVERIFY(awaited(opened->remove(archiveAccount)));
    QVERIFY(!QFile::exists(path(QString())));
}

void TestArchiveFiles::damageFoundWhileReading()
{
    makeArchive(500);
    const QByteArray whole = content();
    QVERIFY(whole.size() > 10 * 4096);
    // A cut in the middle is noticed at once, noise in it when the page is reached.
    QByteArray noisy = whole;
    for (qsizetype page = 2; page * 4096 < whole.size(); ++page)
        noisy.replace(page * 4096, 4096, QByteArray(4096, '\xa5'));
    for (const QByteArray &damaged : {whole.left(whole.size() / 2), whole.left(4096 * 3 + 100), noisy}) {
        makeFile(damaged);
        const auto opened = archive();
        const qsizetype before = filesAside().size();
        const Result<CallPage> page = awaited(opened->calls(archiveAccount, {}));
        QVERIFY2(page.has_value(), qPrintable(page ? QString() : page.error().detail));
        QVERIFY(page->rows().isEmpty());
        QCOMPARE(filesAside().size(), before + 1);
        QVERIFY(!QFile::exists(path()));
        QVERIFY(awaited(opened->mergeCalls(archiveAccount, historyOf({received(5, 1)}), archiveNow)));
        QCOMPARE(awaited(opened->calls(archiveAccount, {}))->rows().size(), 1);
    }
}

void TestArchiveFiles::twiceBroken()
{
    for (int i = 1; i <= 3; ++i) {
        makeFile("no database, for the " + QByteArray::number(i) + " time");
        const auto opened = archive();
        QVERIFY(awaited(opened->calls(archiveAccount, {})));
        QCOMPARE(filesAside().size(), i); // none replaces another, even within a second
    }
}

void TestArchiveFiles::journalGoesWithItsFile()
{
    makeFile("no database");
    QFile journal(path() + QStringLiteral("-journal"));
    QVERIFY(journal.open(QIODevice::WriteOnly));
    journal.write("what was half done");
    journal.close();
    QVERIFY(awaited(archive()->mergeCalls(archiveAccount, historyOf({received(5, 1)}), archiveNow)));
    // Beside the new file it would be taken for its own.
    QVERIFY(!QFile::exists(journal.fileName()));
    QVERIFY(!filesAside().isEmpty());
}

void TestArchiveFiles::unusableFolders_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("below a file") << QStringLiteral("file/archives");
    QTest::newRow("where nobody may write") << QStringLiteral("/proc/bellset");
}

void TestArchiveFiles::unusableFolders()
{
    QFETCH(QString, folder);
    QFile blocking(m_folder->filePath(QStringLiteral("file")));
    QVERIFY(blocking.open(QIODevice::WriteOnly));
    LocalArchive opened(QDir::isAbsolutePath(folder) ? folder : m_folder->filePath(folder));
    const Result<MergeCount> merged =
        awaited(opened.mergeCalls(archiveAccount, historyOf({received(5, 1)}), archiveNow));
    QVERIFY(!merged.has_value());
    QCOMPARE(merged.error().code, ErrorCode::FileUnwritable);
    QVERIFY(!merged.error().subject.isEmpty());
    QVERIFY(awaited(opened.calls(archiveAccount, {}))->rows().isEmpty());
}

void TestArchiveFiles::readOnlyFolder()
{
    makeArchive(3);
    const QString folder = path(QString());
    const auto readOnly = QFile::ReadOwner | QFile::ExeOwner;
    QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner));
    QVERIFY(QFile::setPermissions(folder, readOnly));
    // The superuser may write anyway: then it must simply work.
    const bool isBarred = ::access(QFile::encodeName(folder).constData(), W_OK) != 0;
    const auto opened = archive();
    const Result<MergeCount> merged =
        awaited(opened->mergeCalls(archiveAccount, historyOf({received(5, 1)}), archiveNow));
    QCOMPARE(merged.has_value(), !isBarred);
    if (isBarred)
        QCOMPARE(merged.error().code, ErrorCode::FileUnwritable);
    QCOMPARE(awaited(opened->calls(archiveAccount, {}))->rows().size(), isBarred ? 3 : 4);
    QVERIFY(filesAside().isEmpty());
    QVERIFY(QFile::setPermissions(folder, readOnly | QFile::WriteOwner));
}

void TestArchiveFiles::replacedFileIsNoticed()
{
    const auto opened = archive();
    QVERIFY(awaited(opened->mergeCalls(archiveAccount, historyOf({received(5, 1)}), archiveNow)));
    // Another program deletes everything of this account.
    QVERIFY(awaited(archive()->remove(archiveAccount)));
    QVERIFY(awaited(opened->calls(archiveAccount, {}))->rows().isEmpty());
    QVERIFY(awaited(opened->mergeCalls(archiveAccount, historyOf({received(9, 1)}), archiveNow)));
    const CallPage after = awaited(archive()->calls(archiveAccount, {})).value();
    QCOMPARE(callsOf(after), QList<Call>{received(9, 1)});
}

void TestArchiveFiles::lockedFileIsBusy()
{
    makeArchive(3);
    const QString name = QStringLiteral("holder");
    {
        QSqlDatabase holder = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        holder.setDatabaseName(path());
        QVERIFY(holder.open());
        QVERIFY(QSqlQuery(holder).exec(QStringLiteral("BEGIN EXCLUSIVE")));
        const Result<std::unique_ptr<ArchiveDatabase>> late = ArchiveDatabase::open(path(), 20);
        QVERIFY(!late.has_value());
        QCOMPARE(late.error().code, ErrorCode::FileBusy);
        // Who waits long enough gets it.
        const auto opened = archive();
        const QFuture<Result<MergeCount>> waiting =
            opened->mergeCalls(archiveAccount, historyOf({received(5, 1)}), archiveNow);
        QVERIFY(QSqlQuery(holder).exec(QStringLiteral("ROLLBACK")));
        QVERIFY(awaited(waiting));
    }
    QSqlDatabase::removeDatabase(name);
    QVERIFY(filesAside().isEmpty());
}

void TestArchiveFiles::manyPrograms()
{
    // Each begins on a file that is not there yet, as desktop and command line may.
    std::vector<std::unique_ptr<LocalArchive>> programs;
    for (int i = 0; i < 4; ++i)
        programs.push_back(archive());
    QList<QFuture<Result<MergeCount>>> merging;
    for (int round = 0; round < 10; ++round) {
        for (int i = 0; i < 4; ++i) {
            const QList<Call> calls{received(1000 + round, 1), placed(5000 + round * 4 + i, 1)};
            merging.append(programs.at(size_t(i))->mergeCalls(archiveAccount, historyOf(calls), archiveNow));
        }
    }
    for (const auto &future : merging) {
        const Result<MergeCount> merged = awaited(future);
        QVERIFY2(merged.has_value(), qPrintable(merged ? QString() : merged.error().detail));
    }
    QCOMPARE(awaited(programs.at(0)->calls(archiveAccount, {}))->rows().size(), 10 + 40);
    QVERIFY(filesAside().isEmpty());
}

void TestArchiveFiles::failedMergeChangesNothing()
{
    makeArchive(3);
    // A trigger stands for a disk that is full half-way.
    sql({QStringLiteral("CREATE TRIGGER full BEFORE INSERT ON call WHEN NEW.session_id = 'session-7' "
                        "BEGIN SELECT RAISE(ABORT, 'full'); END")});
    const auto opened = archive();
    const Result<MergeCount> merged = awaited(opened->mergeCalls(
        archiveAccount, historyOf({received(5, 1), received(6, 1), received(7, 1)}), archiveNow + 100));
    QVERIFY(!merged.has_value());
    QCOMPARE(merged.error().code, ErrorCode::FileUnwritable);
    KeptCallQuery query;
    query.asOf = archiveNow + 100;
    const CallPage page = awaited(opened->calls(archiveAccount, query)).value();
    QCOMPARE(page.rows().size(), 3);
    QCOMPARE(page.gaps().first(), (Gap{archiveNow, 0, CallDirection::Both}));
    QVERIFY(filesAside().isEmpty());
}

void TestArchiveFiles::queriesUseIndexes_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QStringList>("steps"); // of the plan, in order; nothing else may read a table
    const auto row = [](const char *statement, std::initializer_list<const char *> steps) {
        QStringList list;
        for (const char *step : steps)
            list.append(QString::fromLatin1(step));
        QTest::newRow(statement) << QString::fromLatin1(statement) << list;
    };
    const char *noted = "SEARCH n USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN";
    const char *byParty = "SEARCH c USING INDEX call_by_party (party=? AND started>? AND started<?)";
    row("list_calls",
        {"SEARCH call USING COVERING INDEX call_by_time (started>? AND started<?)", "SCAN page",
            "SEARCH c USING INTEGER PRIMARY KEY (rowid=?)", "SEARCH p USING INTEGER PRIMARY KEY (rowid=?)",
            noted});
    row("list_calls_by_direction",
        {"SEARCH call USING COVERING INDEX call_by_direction (placed=? AND started>? AND started<?)",
            "SCAN page", "SEARCH c USING INTEGER PRIMARY KEY (rowid=?)",
            "SEARCH p USING INTEGER PRIMARY KEY (rowid=?)", noted});
    row("list_missed_calls",
        {"SEARCH call USING COVERING INDEX call_missed (placed=? AND duration=? AND started>? AND started<?)",
            "SCAN page", "SEARCH c USING INTEGER PRIMARY KEY (rowid=?)",
            "SEARCH p USING INTEGER PRIMARY KEY (rowid=?)", noted});
    for (const char *cost : {"with", "without"}) {
        row(qPrintable(QStringLiteral("list_calls_%1_cost").arg(QLatin1String(cost))),
            {qPrintable(
                 QStringLiteral("SEARCH call USING COVERING INDEX call_%1_cost (started>? AND started<?)")
                     .arg(QLatin1String(cost))),
                "SCAN page", "SEARCH c USING INTEGER PRIMARY KEY (rowid=?)",
                "SEARCH p USING INTEGER PRIMARY KEY (rowid=?)", noted});
    }
    row("list_calls_of_parties",
        {"SCAN wanted VIRTUAL TABLE INDEX 1:", byParty, "SCAN page",
            "SEARCH c USING INTEGER PRIMARY KEY (rowid=?)", "SEARCH p USING INTEGER PRIMARY KEY (rowid=?)",
            noted});
    row("search_calls",
        {"SCAN p", byParty, "SCAN json_each VIRTUAL TABLE INDEX 1:", "SCAN n",
            "SEARCH c USING INTEGER PRIMARY KEY (rowid=?)",
            "SCAN json_each VIRTUAL TABLE INDEX 1:", "SEARCH p USING INTEGER PRIMARY KEY (rowid=?)",
            "SCAN page", "SEARCH c USING INTEGER PRIMARY KEY (rowid=?)",
            "SEARCH p USING INTEGER PRIMARY KEY (rowid=?)", noted});
    row("has_costs", {"SCAN CONSTANT ROW", "SCAN call USING COVERING INDEX call_with_cost"});
    row("list_parties_by_address",
        {"SEARCH party USING COVERING INDEX sqlite_autoindex_party_1 (address=?)"});
    row("find_noted_call", {"SEARCH call USING INTEGER PRIMARY KEY (rowid=?)"});
    row("list_calls_by_session",
        {"SEARCH c USING INDEX call_by_session (session_id=? AND from_tag=?)",
            "SEARCH p USING INTEGER PRIMARY KEY (rowid=?)"});
    row("list_calls_by_start",
        {"SEARCH c USING INDEX call_by_direction (placed=? AND started=?)",
            "SEARCH p USING INTEGER PRIMARY KEY (rowid=?)"});
    row("list_call_lengths", {"SEARCH call USING INDEX call_by_time (started>? AND started<?)"});
    row("find_party", {"SEARCH party USING COVERING INDEX sqlite_autoindex_party_1 (address=? AND name=?)"});
    row("list_balance",
        {"SEARCH balance USING COVERING INDEX balance_by_date (date>? AND date<?)", "SCAN page",
            "SEARCH b USING INTEGER PRIMARY KEY (rowid=?)"});
    row("list_balance_by_key", {"SEARCH balance USING INDEX balance_by_date (date=?)"});
    row("list_covered", {"SEARCH covered USING PRIMARY KEY (kind=?)"});
}

void TestArchiveFiles::queriesUseIndexes()
{
    QFETCH(QString, statement);
    QFETCH(QStringList, steps);
    makeArchive(1);
    QFile file(QStringLiteral(":/archive/%1.sql").arg(statement));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QStringList found;
    const QString name = QStringLiteral("planner");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path());
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.prepare(QStringLiteral("EXPLAIN QUERY PLAN\n") + text));
        static const QRegularExpression value(QStringLiteral(":[a-z_]+"));
        for (auto names = value.globalMatch(text); names.hasNext();)
            query.bindValue(names.next().captured(), 1);
        QVERIFY2(query.exec(), qPrintable(query.lastError().text()));
        while (query.next()) {
            const QString step = query.value(3).toString();
            if (step.startsWith(QLatin1String("SEARCH")) || step.startsWith(QLatin1String("SCAN")))
                found.append(step);
        }
    }
    QSqlDatabase::removeDatabase(name);
    QCOMPARE(found, steps);
}

void TestArchiveFiles::hundredThousandCalls()
{
    makeArchive(1);
    sql({QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000) "
                        "INSERT INTO call SELECT NULL, i % 2, 's' || i, 'f', 't', 1, 1700000000 + i, "
                        "1700000000 + i, i % 3, '200', 0, '', 'audio' FROM n")});
    const auto opened = archive();
    KeptCallQuery query;
    query.limit = 50;
    query.offset = 99'000;
    query.missedOnly = false;
    QCOMPARE(awaited(opened->calls(archiveAccount, query))->rows().size(), 50);
    query.offset = 0;
    query.text = QStringLiteral("nobody");
    QVERIFY(awaited(opened->calls(archiveAccount, query))->rows().isEmpty());
    query.text = QStringLiteral("p1@");
    QVERIFY(awaited(opened->calls(archiveAccount, query))->hasMore);
    query.text.clear();
    query.missedOnly = true;
    query.limit = 0;
    QCOMPARE(awaited(opened->calls(archiveAccount, query))->rows().size(), 16'666);
}

QTEST_GUILESS_MAIN(TestArchiveFiles)
#include "tst_archivefiles.moc"
