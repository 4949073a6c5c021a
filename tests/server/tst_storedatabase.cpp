// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/errorcodes.h"
#include "core/server/store/migrator.h"
#include "core/server/store/sqltexts.h"
#include "driverstest.h"

#include <QSqlDatabase>

/// The ground under the stores, on both drivers: connections, transactions, migrations, statements.
class TestStoreDatabase : public DriversTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startPostgres(); }
    void url_data();
    void url();
    void everyStatementPrepares_data() { drivers_data(); }
    void everyStatementPrepares();
    void migrationsRunFromZeroOnce_data() { drivers_data(); }
    void migrationsRunFromZeroOnce();
    void newerSchemaIsRefused_data() { drivers_data(); }
    void newerSchemaIsRefused();
    void failedStepLeavesNothing();
    void uninitialisedIsSaid();
    void innerTransactionsStandAlone_data() { drivers_data(); }
    void innerTransactionsStandAlone();
    void outerRollBackTakesAll_data() { drivers_data(); }
    void outerRollBackTakesAll();
    void anotherWriterIsBusy();
    void generationTellsOfEveryCommit();
    void fileIsPrivate();
    void sqliteIsSetUp();
    void waitingIsBoundedOnPostgres();
    void connectionsGo();
    void errorsTellNoValues();
    void connectionComesBack();
    void valuesSurvive_data() { drivers_data(); }
    void valuesSurvive();
};

void TestStoreDatabase::url_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    QTest::newRow("sqlite") << QStringLiteral("sqlite:/var/lib/bellset/bellset.db") << true;
    QTest::newRow("relative") << QStringLiteral("sqlite:a.db") << true;
    QTest::newRow("full") << QStringLiteral("postgresql://bell@db.example.org:5433/office") << true;
    QTest::newRow("socket") << QStringLiteral("postgresql://bell@%2Frun%2Fpostgresql:5432/office") << true;
    QTest::newRow("no user") << QStringLiteral("postgresql://localhost:5432/office") << true;
    QTest::newRow("no path") << QStringLiteral("sqlite:") << false;
    QTest::newRow("password") << QStringLiteral("postgresql://bell:secret@localhost/office") << false;
    QTest::newRow("no name") << QStringLiteral("postgresql://bell@localhost:5432/") << false;
    QTest::newRow("port 0") << QStringLiteral("postgresql://bell@localhost:0/office") << false;
    QTest::newRow("port 70000") << QStringLiteral("postgresql://bell@localhost:70000/office") << false;
    QTest::newRow("mysql") << QStringLiteral("mysql://bell@localhost/office") << false;
    QTest::newRow("options") << QStringLiteral("postgresql://bell@localhost/office?sslmode=disable") << false;
    QTest::newRow("empty") << QString() << false;
}

void TestStoreDatabase::url()
{
    QFETCH(QString, text);
    QFETCH(bool, valid);
    const Result<DatabaseUrl> url = DatabaseUrl::parse(text);
    QCOMPARE(url.has_value(), valid);
    if (!valid) {
        QCOMPARE(url.error().code, ErrorCode::ConfigurationInvalid);
        QVERIFY(!url.error().detail.contains(u"secret"));
        return;
    }
    const Result<DatabaseUrl> again = DatabaseUrl::parse(url->toString());
    VERIFY_OK(again);
    QCOMPARE(*again, *url);
}

void TestStoreDatabase::everyStatementPrepares()
{
    const auto office = newOffice();
    Database &database = office->stores->database();
    const QStringList names = sqlNames(database.driver());
    QVERIFY(names.size() > 50);
    for (const QString &name : names)
        VERIFY_OK(database.prepareOnly(name.toStdString()));
    VERIFY_FAILS(database.prepareOnly("no_such_statement"), ErrorCode::StoreFailed);
}

void TestStoreDatabase::migrationsRunFromZeroOnce()
{
    const auto office = newOffice();
    Migrator migrator(office->stores->database());
    QVERIFY(Migrator::newestVersion() >= 1);
    QCOMPARE(*migrator.currentVersion(), Migrator::newestVersion());
    VERIFY_OK(migrator.migrate());
    QCOMPARE(*migrator.currentVersion(), Migrator::newestVersion());
    VERIFY_OK(migrator.check());
}

void TestStoreDatabase::newerSchemaIsRefused()
{
    const auto office = newOffice();
    Database &database = office->stores->database();
    const int newest = Migrator::newestVersion();
    QCOMPARE(*database.change("set_schema_version", {{"version", newest + 1}, {"before", newest}}), 1);
    VERIFY_FAILS(Migrator(database).migrate(), ErrorCode::SchemaTooNew);
    VERIFY_FAILS(Migrator(database).check(), ErrorCode::SchemaTooNew);
    VERIFY_FAILS(Stores::open(office->url, office->secrets, office->clock), ErrorCode::SchemaTooNew);
    QCOMPARE(*database.change("set_schema_version", {{"version", newest - 1}, {"before", newest + 1}}), 1);
    if (newest > 1) {
        VERIFY_FAILS(Migrator(database).check(), ErrorCode::StoreFailed);
    } else {
        VERIFY_FAILS(Migrator(database).check(), ErrorCode::NotInitialised);
    }
}

void TestStoreDatabase::failedStepLeavesNothing()
{
    QTemporaryDir folder;
    const auto database =
        Database::open(DatabaseUrl::ofSqliteFile(folder.filePath(QStringLiteral("half.db"))));
    VERIFY_OK(database);
    // Something in the way of a late step: the earlier ones must be undone with it.
    VERIFY_OK((*database)->runText(QStringLiteral("CREATE TABLE setting (x TEXT)")));
    const Result<void> migrated = Migrator(**database).migrate();
    VERIFY_FAILS(migrated, ErrorCode::StoreFailed);
    QVERIFY2(migrated.error().subject.contains(u"setting"), qPrintable(migrated.error().subject));
    QCOMPARE(*Migrator(**database).currentVersion(), 0);
    VERIFY_FAILS((*database)->query("list_accounts"), ErrorCode::StoreFailed);
}

void TestStoreDatabase::uninitialisedIsSaid()
{
    QTemporaryDir folder;
    const auto url = DatabaseUrl::ofSqliteFile(folder.filePath(QStringLiteral("new.db")));
    const Result<SecretBox> secrets = SecretBox::withKey(QByteArray(SecretBox::keySize, 'k'));
    FixedClock clock;
    VERIFY_FAILS(Stores::open(url, *secrets, clock), ErrorCode::NotInitialised);
    const auto nowhere = DatabaseUrl::ofSqliteFile(folder.filePath(QStringLiteral("no/such/folder.db")));
    VERIFY_FAILS(Stores::open(nowhere, *secrets, clock), ErrorCode::StoreFailed);
}

void TestStoreDatabase::innerTransactionsStandAlone()
{
    const auto office = newOffice();
    Database &database = office->stores->database();
    const auto add = [&](const char *name) {
        return database.change("add_domain", {{"name", QLatin1String(name)}, {"created", 1}});
    };
    {
        Result<Transaction> outer = Transaction::begin(database);
        VERIFY_OK(outer);
        {
            Result<Transaction> kept = Transaction::begin(database);
            VERIFY_OK(kept);
            VERIFY_OK(add("kept.example"));
            VERIFY_OK(kept->commit());
        }
        {
            Result<Transaction> failing = Transaction::begin(database);
            VERIFY_OK(failing);
            VERIFY_OK(add("lost.example"));
            // An error inside, as a colliding write makes it, must not spoil the others.
            const Result<qint64> collision = database.change("add_certificate", {{"serial", QVariant()}});
            QVERIFY(!collision);
        }
        {
            Result<Transaction> after = Transaction::begin(database);
            VERIFY_OK(after);
            VERIFY_OK(add("after.example"));
            VERIFY_OK(after->commit());
        }
        VERIFY_OK(outer->commit());
    }
    const auto again = office->openAgain();
    const QStringList expected{
        QStringLiteral("after.example"), QStringLiteral("example.org"), QStringLiteral("kept.example")};
    QCOMPARE(*again->accounts.domains(), expected);
}

void TestStoreDatabase::outerRollBackTakesAll()
{
    const auto office = newOffice();
    {
        Result<Transaction> outer = Transaction::begin(office->stores->database());
        VERIFY_OK(outer);
        VERIFY_OK(
            office->stores->accounts.addDomain(StoreFixture::console(), QStringLiteral("lost.example")));
        QCOMPARE(office->stores->accounts.domains()->size(), 2);
        QCOMPARE(*office->stores->audit.count(), 2);
    }
    QCOMPARE(*office->stores->accounts.domains(), QStringList{QStringLiteral("example.org")});
    QCOMPARE(*office->stores->audit.count(), 1);
}

void TestStoreDatabase::anotherWriterIsBusy()
{
    StoreFixture office;
    const auto other = office.openAgain();
    VERIFY_OK(other->database().runText(QStringLiteral("PRAGMA busy_timeout = 10")));
    Result<Transaction> held = Transaction::begin(office.stores->database());
    VERIFY_OK(held);
    VERIFY_FAILS(other->accounts.addDomain(StoreFixture::console(), QStringLiteral("b.example")),
        ErrorCode::StoreBusy);
    // Readers go on meanwhile, and the writer can write once the other is done.
    QCOMPARE(other->accounts.domains()->size(), 1);
    VERIFY_OK(held->commit());
    VERIFY_OK(other->accounts.addDomain(StoreFixture::console(), QStringLiteral("b.example")));
}

void TestStoreDatabase::generationTellsOfEveryCommit()
{
    StoreFixture office;
    const auto other = office.openAgain();
    const qint64 before = **other->database().generation();
    QCOMPARE(**other->database().generation(), before);
    VERIFY_OK(office.stores->accounts.addDomain(StoreFixture::console(), QStringLiteral("b.example")));
    const qint64 afterOthers = **other->database().generation();
    QVERIFY(afterOthers != before);
    VERIFY_OK(other->accounts.addDomain(StoreFixture::console(), QStringLiteral("c.example")));
    QVERIFY(**other->database().generation() != afterOthers);

    StoreFixture postgresql(postgres());
    QVERIFY(!postgresql.stores->database().generation()->has_value());
}

void TestStoreDatabase::fileIsPrivate()
{
    StoreFixture office;
    const auto expected = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    for (const QString &ending : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")}) {
        QVERIFY(QFile::exists(office.url.path + ending));
        QCOMPARE(QFile::permissions(office.url.path + ending), QFile::Permissions(expected));
    }
}

void TestStoreDatabase::sqliteIsSetUp()
{
    StoreFixture office;
    const Result<qint64> orphan = office.stores->database().change("add_address",
        {{"username", QStringLiteral("x")}, {"domain", 1}, {"account", 4711},
            {"kind", QStringLiteral("alias")}, {"created", 1}});
    VERIFY_FAILS(orphan, ErrorCode::StoreFailed); // foreign keys hold
    QCOMPARE(office.select(QStringLiteral("PRAGMA synchronous")), QStringList{QStringLiteral("2")}); // FULL
    QCOMPARE(office.select(QStringLiteral("PRAGMA foreign_keys")), QStringList{QStringLiteral("1")});
    QCOMPARE(office.select(QStringLiteral("PRAGMA busy_timeout")), QStringList{QStringLiteral("5000")});
    QFile file(office.url.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.read(20).at(18), char(2)); // byte 18 of the header: 2 = WAL
}

void TestStoreDatabase::waitingIsBoundedOnPostgres()
{
    StoreFixture office(postgres());
    QCOMPARE(office.select(QStringLiteral("SHOW lock_timeout")), QStringList{QStringLiteral("5s")});
    QCOMPARE(office.select(QStringLiteral("SHOW statement_timeout")), QStringList{QStringLiteral("8s")});
    Database &database = office.stores->database();
    VERIFY_OK(database.runText(QStringLiteral("SET statement_timeout = '20ms'")));
    VERIFY_FAILS(database.runText(QStringLiteral("SELECT pg_sleep(60)")), ErrorCode::StoreBusy);
    QCOMPARE(office.stores->accounts.domains()->size(), 1); // the connection lives on
}

void TestStoreDatabase::connectionsGo()
{
    const qsizetype before = QSqlDatabase::connectionNames().size();
    {
        StoreFixture office;
        const auto again = office.openAgain();
        QCOMPARE(QSqlDatabase::connectionNames().size(), before + 2);
    }
    QCOMPARE(QSqlDatabase::connectionNames().size(), before);
}

void TestStoreDatabase::errorsTellNoValues()
{
    for (ThrowAwayPostgres *postgres : {static_cast<ThrowAwayPostgres *>(nullptr), postgres()}) {
        StoreFixture office(postgres);
        Database &database = office.stores->database();
        const SqlValues values{{"serial", QStringLiteral("canary-serial")},
            {"sha256", QStringLiteral("canary")}, {"account", QVariant()},
            {"address", QStringLiteral("canary")}, {"not_before", 1}, {"not_after", 1}, {"issued", 1},
            {"pem", QStringLiteral("canary")}};
        VERIFY_OK(database.change("add_certificate", values));
        const Result<qint64> collision = database.change("add_certificate", values);
        VERIFY_FAILS(collision, ErrorCode::Conflict);
        QVERIFY(!collision.error().detail.contains(u"canary"));
        QVERIFY(!collision.error().subject.contains(u"canary"));
    }
}

void TestStoreDatabase::connectionComesBack()
{
    StoreFixture office(postgres());
    const auto other = office.openAgain();
    // Another client ends ours, as a restart of PostgreSQL would.
    VERIFY_OK(other->database().runText(
        QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                       "WHERE pid <> pg_backend_pid() AND datname = current_database()")));
    QVERIFY(!office.stores->accounts.domains());
    QCOMPARE(office.stores->accounts.domains().value().size(), 1);
}

void TestStoreDatabase::valuesSurvive()
{
    const auto office = newOffice();
    const QStringList texts{QString(), QStringLiteral("'; DROP TABLE account; --"),
        QStringLiteral("back\\slash \\' and \"quotes\" :name ? $1 %s"),
        QStringLiteral("line\nbreak\ttab\x01\x1f"), QString::fromUtf8("Zoë Ünï 電話 🔔"),
        QString(1 << 20, u'm')};
    for (const QString &text : texts) {
        VERIFY_OK(office->stores->settings.set(StoreFixture::console(), QStringLiteral("test.value"), text));
        const auto value = office->stores->settings.value(QStringLiteral("test.value"));
        VERIFY_OK(value);
        QCOMPARE(value->value(), text);
    }
}

QTEST_GUILESS_MAIN(TestStoreDatabase)
#include "tst_storedatabase.moc"
