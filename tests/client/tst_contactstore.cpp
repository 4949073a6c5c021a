// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/archive/localarchive.h"
#include "core/client/contacts/contactstore.h"
#include "core/contract/errorcodes.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

namespace {

const QString alice = QStringLiteral("alice@example.org");

template<class T>
T wait(QFuture<T> future)
{
    future.waitForFinished();
    return future.result();
}

Contact ann()
{
    Contact contact;
    contact.name = QStringLiteral("Ann");
    contact.numbers = {
        {QStringLiteral("mobile"), QStringLiteral("+31612345678")}, {{}, QStringLiteral("101")}};
    contact.groups = {QStringLiteral("vip"), QStringLiteral("family")};
    contact.note = QStringLiteral("two\nlines");
    return contact;
}

} // namespace

/// The contacts of an account as they lie on the disk.
class TestContactStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void keepsAndForgets();
    void comesBackUnderItsId();
    void allOrNothing();
    void accountsAreApart();
    void goesWithTheArchive();
    void damagedFileIsMovedAside();
    void newerFileIsLeftAlone();

private:
    QString path() const { return m_dir->filePath(QStringLiteral("alice@example.org/contacts.sqlite")); }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestContactStore::keepsAndForgets()
{
    Contact kept;
    {
        ContactStore store(m_dir->path());
        QVERIFY(wait(store.contacts(alice))->isEmpty());
        QVERIFY(!QFile::exists(path())); // reading makes no file
        const Result<QList<Contact>> put = wait(store.apply(alice, {{ann()}, {}}));
        QVERIFY(put);
        kept = put->constFirst();
        QVERIFY(kept.id > 0);
    }
    QCOMPARE(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    ContactStore store(m_dir->path());
    QCOMPARE(*wait(store.contacts(alice)), QList<Contact>{kept});
    Contact other = kept;
    other.numbers = {{{}, QStringLiteral("102")}};
    QVERIFY(wait(store.apply(alice, {{other}, {}})));
    QCOMPARE(*wait(store.contacts(alice)), QList<Contact>{other});
    QVERIFY(wait(store.apply(alice, {{}, {kept.id, 99}})));
    QVERIFY(wait(store.contacts(alice))->isEmpty());
}

void TestContactStore::comesBackUnderItsId()
{
    ContactStore store(m_dir->path());
    const Contact kept = wait(store.apply(alice, {{ann()}, {}}))->constFirst();
    QVERIFY(wait(store.apply(alice, {{}, {kept.id}})));
    // Meanwhile another is added: it must not get the number of the one that may come back.
    const Contact next = wait(store.apply(alice, {{ann()}, {}}))->constFirst();
    QVERIFY(next.id != kept.id);
    QVERIFY(wait(store.apply(alice, {{kept}, {}})));
    QCOMPARE(*wait(store.contacts(alice)), (QList<Contact>{kept, next}));
}

void TestContactStore::allOrNothing()
{
    ContactStore store(m_dir->path());
    const Contact kept = wait(store.apply(alice, {{ann()}, {}}))->constFirst();
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("trigger"));
        other.setDatabaseName(path());
        QVERIFY(other.open());
        QVERIFY(
            QSqlQuery(other).exec(QStringLiteral("CREATE TRIGGER t BEFORE INSERT ON contact WHEN NEW.name = "
                                                 "'Bad' BEGIN SELECT RAISE(ABORT, 'no'); END")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("trigger"));
    Contact bad;
    bad.name = QStringLiteral("Bad");
    QVERIFY(!wait(store.apply(alice, {{ann(), bad}, {kept.id}})));
    QCOMPARE(*wait(store.contacts(alice)), QList<Contact>{kept});
}

void TestContactStore::accountsAreApart()
{
    ContactStore store(m_dir->path());
    QVERIFY(wait(store.apply(alice, {{ann()}, {}})));
    QVERIFY(wait(store.contacts(QStringLiteral("bob@example.org")))->isEmpty());
    ContactStore inMemory{QString()};
    QVERIFY(wait(inMemory.apply(alice, {{ann()}, {}})));
    QCOMPARE(wait(inMemory.contacts(alice))->size(), 1);
}

void TestContactStore::goesWithTheArchive()
{
    ContactStore store(m_dir->path());
    QVERIFY(wait(store.apply(alice, {{ann()}, {}})));
    LocalArchive archive(m_dir->path());
    QVERIFY(wait(archive.remove(alice)));
    QVERIFY(!QFile::exists(path()));
    QVERIFY(wait(store.contacts(alice))->isEmpty());
}

void TestContactStore::damagedFileIsMovedAside()
{
    QVERIFY(QDir(m_dir->path()).mkpath(alice));
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    ContactStore store(m_dir->path());
    QSignalSpy moved(&store, &ContactStore::movedAside);
    QVERIFY(wait(store.contacts(alice))->isEmpty());
    QCOMPARE(moved.size(), 1);
    QVERIFY(wait(store.apply(alice, {{ann()}, {}})));
}

void TestContactStore::newerFileIsLeftAlone()
{
    {
        ContactStore store(m_dir->path());
        QVERIFY(wait(store.apply(alice, {{ann()}, {}})));
    }
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("newer"));
        other.setDatabaseName(path());
        QVERIFY(other.open());
        QVERIFY(QSqlQuery(other).exec(QStringLiteral("PRAGMA user_version = 99")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("newer"));
    ContactStore store(m_dir->path());
    QVERIFY(wait(store.contacts(alice)).error().code == ErrorCode::SchemaTooNew);
    QVERIFY(QFile::exists(path()));
}

QTEST_GUILESS_MAIN(TestContactStore)
#include "tst_contactstore.moc"
