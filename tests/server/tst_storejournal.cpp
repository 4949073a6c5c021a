// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "driverstest.h"

#include <QSet>

/// The journal's store, on each driver.
class TestStoreJournal : public DriversTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startPostgres(); }
    void keepsAndTells_data() { drivers_data(); }
    void keepsAndTells();
    void dataOfEveryType_data() { drivers_data(); }
    void dataOfEveryType();
    void accountsAreApart_data() { drivers_data(); }
    void accountsAreApart();
    void repeatedPutStoresNothingTwice_data() { drivers_data(); }
    void repeatedPutStoresNothingTwice();
    void readersLoseNothing_data();
    void readersLoseNothing();
    void writersWaitForEachOther_data() { drivers_data(); }
    void writersWaitForEachOther();
    void largePutTakesSeveralSeconds_data() { drivers_data(); }
    void largePutTakesSeveralSeconds();
    void pagesEndWithASecond_data() { drivers_data(); }
    void pagesEndWithASecond();
    void largeAnswersAreCut_data() { drivers_data(); }
    void largeAnswersAreCut();
    void exceptOfAnyMixture_data() { drivers_data(); }
    void exceptOfAnyMixture();
    void summaryIsCompleteOrAbsent_data() { drivers_data(); }
    void summaryIsCompleteOrAbsent();
    void removes_data() { drivers_data(); }
    void removes();
    void quota_data() { drivers_data(); }
    void quota();
    void retention_data() { drivers_data(); }
    void retention();
    void limitsOfAnAccount_data() { drivers_data(); }
    void limitsOfAnAccount();
    void goesWithItsAccount_data() { drivers_data(); }
    void goesWithItsAccount();
    void everyWriteIsAudited_data() { drivers_data(); }
    void everyWriteIsAudited();
};

namespace {

const QString alice = QStringLiteral("alice");
const QString phone = QStringLiteral("urn:uuid:phone");
const QString laptop = QStringLiteral("urn:uuid:laptop");

JournalPut putOf(const QString &uuid, const QStringList &ids, const QByteArray &data = {})
{
    JournalPut put{uuid, {}};
    for (const QString &id : ids)
        put.rows.append({id, JournalRow::Action::Add, {}, data.isNull() ? id.toUtf8() : data});
    return put;
}

QStringList numbered(const QString &prefix, int count)
{
    QStringList ids;
    for (int i = 0; i < count; ++i)
        ids.append(prefix + QString::number(i));
    return ids;
}

/// One account's journal with a short way to everything.
struct Journal {
    explicit Journal(std::unique_ptr<StoreFixture> made)
        : office(std::move(made))
        , caller(StoreFixture::callerOf(office->addAccount(alice), alice))
    {
    }

    Result<JournalStored> put(const JournalPut &put)
    {
        return office->stores->journal.put(caller, put, limits);
    }
    Result<JournalEntries> get(const JournalQuery &query = {})
    {
        return office->stores->journal.entries(caller, query, limits);
    }
    QStringList data(const JournalQuery &query = {})
    {
        QStringList texts;
        const Result<JournalEntries> journal = get(query);
        if (!journal)
            qFatal("the journal cannot be read");
        for (const JournalEntry &entry : journal->entries)
            texts.append(QString::fromUtf8(entry.data));
        return texts;
    }
    qint64 now() const { return office->clock.now; }

    std::unique_ptr<StoreFixture> office;
    Caller caller;
    JournalLimits limits;
};

} // namespace

void TestStoreJournal::keepsAndTells()
{
    Journal journal(newOffice());
    QCOMPARE(*journal.get(), JournalEntries{});
    const QByteArray bytes("a\0\n\xC3\xA9\xF0\x9F\x93\x9E\xEF\xBB\xBF'\"\\", 16);
    JournalPut put = putOf(phone, {QStringLiteral("m1")}, bytes);
    put.rows.append({QJsonValue(7), JournalRow::Action::Add, {}, QByteArray("")});
    const Result<JournalStored> stored = journal.put(put);
    VERIFY_OK(stored);
    QCOMPARE(stored->rows.size(), 2);
    QCOMPARE(stored->rows.at(1).id, QJsonValue(7));
    const Result<JournalEntries> told = journal.get();
    VERIFY_OK(told);
    QCOMPARE(told->rows, 2);
    const JournalEntry first{stored->rows.at(0).journalId, journal.now(), inOffice(alice), phone,
        QStringLiteral("192.0.2.1"), bytes};
    QCOMPARE(told->entries.at(0), first);
    QCOMPARE(told->entries.at(1).data, QByteArray());
    QVERIFY(!told->summary);
    // Another connection sees it: it is committed.
    QCOMPARE(*journal.office->openAgain()->journal.entries(journal.caller, {}, {}), *told);
}

void TestStoreJournal::dataOfEveryType()
{
    Journal journal(newOffice());
    const QList<std::pair<QByteArray, bool>> kept{{"5", false}, {"5", true}, {"{}", true},
        {"[1,\"x\"]", true}, {"true", true}, {"", false}, {"[\"\xE2\x98\x8E\"]", true}};
    JournalPut put{phone, {}};
    JournalPut again{phone, {}};
    for (const auto &[data, isJson] : kept) {
        put.rows.append({QJsonValue::Null, JournalRow::Action::Add, {}, data, isJson});
        again.rows.append({QString::fromUtf8(data), JournalRow::Action::Add, {}, data, isJson});
    }
    put.rows.insert(1, JournalRow{QStringLiteral("none"), JournalRow::Action::None, {}, {}});
    const Result<JournalStored> stored = journal.put(put);
    VERIFY_OK(stored);
    QCOMPARE(stored->rows.size(), kept.size() + 1);
    QCOMPARE(stored->rows.at(1), (JournalStored::Row{QStringLiteral("none"), {}}));
    // Through a connection of its own: it is on disk.
    const auto elsewhere = journal.office->openAgain();
    for (const JournalQuery &query : {JournalQuery{}, JournalQuery{laptop, 0, {}, 0, false}}) {
        const Result<JournalEntries> told = elsewhere->journal.entries(journal.caller, query, {});
        VERIFY_OK(told);
        QCOMPARE(told->entries.size(), kept.size());
        for (qsizetype i = 0; i < kept.size(); ++i)
            QCOMPARE(std::pair(told->entries.at(i).data, told->entries.at(i).isJson), kept.at(i));
    }
    // The text 5 and the number 5 under one id are a change; the same again is none.
    VERIFY_OK(journal.put(again));
    QCOMPARE(journal.get()->rows, 2 * kept.size());
    VERIFY_OK(journal.put({phone, again.rows.mid(1)}));
    QCOMPARE(journal.get()->rows, 2 * kept.size());
    // Counted by what is kept.
    QStringList ids;
    const Result<JournalEntries> all = journal.get();
    for (const JournalEntry &entry : all->entries)
        ids.append(entry.id);
    VERIFY_OK(journal.office->stores->journal.remove(journal.caller, ids));
    QCOMPARE(journal.office->stores->journal.usage(journal.caller.accountId)->octets, 0);
}

void TestStoreJournal::accountsAreApart()
{
    Journal journal(newOffice());
    const Caller bob =
        StoreFixture::callerOf(journal.office->addAccount(QStringLiteral("bob")), QStringLiteral("bob"));
    JournalStore &store = journal.office->stores->journal;
    const Result<JournalStored> stored = journal.put(putOf(phone, {QStringLiteral("a")}));
    VERIFY_OK(stored);
    VERIFY_OK(store.put(bob, putOf(phone, {QStringLiteral("a")}, "bob's"), {}));
    VERIFY_OK(store.remove(bob,
        {stored->rows.first().journalId + u'0', QStringLiteral("x"), QStringLiteral("-1"),
            QStringLiteral("99999999999999999999")}));
    QCOMPARE(journal.data(), QStringList{QStringLiteral("a")});
    QCOMPARE(store.entries(bob, {}, {})->entries.first().data, QByteArray("bob's"));
    QCOMPARE(store.entries(bob, {phone, 0, {}, 0, false}, {})->entries.size(), 0);
}

void TestStoreJournal::repeatedPutStoresNothingTwice()
{
    Journal journal(newOffice());
    const JournalPut put = putOf(phone, {QStringLiteral("a"), QStringLiteral("b")});
    const Result<JournalStored> first = journal.put(put);
    VERIFY_OK(first);
    journal.office->clock.now += 100;
    QCOMPARE(*journal.put(put), *first);
    // Partly new: only that is stored.
    const Result<JournalStored> more =
        journal.put(putOf(phone, {QStringLiteral("a"), QStringLiteral("c"), QStringLiteral("b")}));
    QCOMPARE(more->rows.at(0), first->rows.at(0));
    QCOMPARE(more->rows.at(2), first->rows.at(1));
    QCOMPARE(journal.data(), (QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
    // Twice in one request is once.
    const Result<JournalStored> twins = journal.put(putOf(phone, {QStringLiteral("d"), QStringLiteral("d")}));
    QCOMPARE(twins->rows.at(0), twins->rows.at(1));
    // Another client, another type of the id, other data: others.
    VERIFY_OK(journal.put(putOf(laptop, {QStringLiteral("a")})));
    JournalPut typed{phone, {}};
    typed.rows.append({QJsonValue(1), JournalRow::Action::Add, {}, "typed"});
    typed.rows.append({QStringLiteral("1"), JournalRow::Action::Add, {}, "typed"});
    VERIFY_OK(journal.put(typed));
    QCOMPARE(journal.get()->rows, 7);
    // A change and a change back are three entries; the last one repeated is none.
    VERIFY_OK(journal.put(putOf(phone, {QStringLiteral("s")}, "on")));
    VERIFY_OK(journal.put(putOf(phone, {QStringLiteral("s")}, "off")));
    const Result<JournalStored> on = journal.put(putOf(phone, {QStringLiteral("s")}, "on"));
    QCOMPARE(*journal.put(putOf(phone, {QStringLiteral("s")}, "on")), *on);
    QCOMPARE(journal.get()->rows, 10);
    // Without an id nothing is known to be the same.
    JournalPut nameless{phone, {}};
    nameless.rows.append({QJsonValue::Null, JournalRow::Action::Add, {}, "x"});
    VERIFY_OK(journal.put(nameless));
    VERIFY_OK(journal.put(nameless));
    QCOMPARE(journal.get()->rows, 12);
    // What was deleted meanwhile comes anew.
    VERIFY_OK(journal.office->stores->journal.remove(journal.caller, {first->rows.at(0).journalId}));
    QVERIFY(journal.put(putOf(phone, {QStringLiteral("a")}))->rows.at(0) != first->rows.at(0));
}

void TestStoreJournal::readersLoseNothing_data()
{
    QTest::addColumn<bool>("postgresql");
    QTest::addColumn<QList<int>>("steps"); // of the clock, before each put
    for (const bool postgresql : {false, true}) {
        const char *driver = postgresql ? "postgresql" : "sqlite";
        QTest::addRow("%s, standing still", driver) << postgresql << QList<int>{0};
        QTest::addRow("%s, a second each", driver) << postgresql << QList<int>{1};
        QTest::addRow("%s, now and then", driver) << postgresql << QList<int>{0, 0, 1, 0, 5};
        QTest::addRow("%s, backwards", driver) << postgresql << QList<int>{1, -2};
        QTest::addRow("%s, a year back", driver) << postgresql << QList<int>{0, -31'536'000, 1, 0, 0, 1};
    }
}

/// Two writers on connections of their own, and a reader that knows nothing but the newest timestamp it saw,
/// asking after every put.
void TestStoreJournal::readersLoseNothing()
{
    QFETCH(QList<int>, steps);
    Journal journal(newOffice());
    const auto other = journal.office->openAgain();
    QStringList written;
    QStringList read;
    JournalQuery query;
    query.exceptUuid = QStringLiteral("urn:uuid:reader");
    for (int i = 0; i < 40; ++i) {
        journal.office->clock.now += steps.at(i % steps.size());
        const QStringList ids = numbered(QStringLiteral("%1-").arg(i), i % 3 + 1);
        Stores &stores = i % 2 ? *other : *journal.office->stores;
        VERIFY_OK(stores.journal.put(journal.caller, putOf(i % 2 ? laptop : phone, ids), {}));
        written += ids;
        if (i % 4 == 3)
            continue; // sometimes the reader is late
        const Result<JournalEntries> news = journal.get(query);
        VERIFY_OK(news);
        QCOMPARE(news->rows, news->entries.size());
        for (const JournalEntry &entry : news->entries) {
            QVERIFY(entry.timestamp >= query.afterTimestamp);
            query.afterTimestamp = entry.timestamp;
            read.append(QString::fromUtf8(entry.data));
        }
    }
    read += journal.data(query);
    QCOMPARE(read, written); // all, once each, in order
}

/// What is written but not committed holds up the others, so nothing can appear before it later.
void TestStoreJournal::writersWaitForEachOther()
{
    QFETCH(bool, postgresql);
    Journal journal(newOffice());
    const auto other = journal.office->openAgain();
    VERIFY_OK(other->database().runText(postgresql ? QStringLiteral("SET lock_timeout = '50ms'")
                                                   : QStringLiteral("PRAGMA busy_timeout = 50")));
    const JournalPut second = putOf(laptop, {QStringLiteral("second")});
    for (int round = 0; round < 2; ++round) { // without a journal yet, and with one
        const qint64 before = journal.get()->rows;
        Result<Transaction> held = Transaction::begin(journal.office->stores->database());
        VERIFY_OK(held);
        VERIFY_OK(journal.put(putOf(phone, {QStringLiteral("first%1").arg(round)})));
        VERIFY_FAILS(other->journal.put(journal.caller, second, {}), ErrorCode::StoreBusy);
        QCOMPARE(other->journal.entries(journal.caller, {}, {})->rows, before);
        VERIFY_OK(held->commit());
        QCOMPARE(other->journal.entries(journal.caller, {}, {})->rows, before + 1);
    }
    VERIFY_OK(other->journal.put(journal.caller, second, {}));
    QCOMPARE(journal.data(),
        (QStringList{QStringLiteral("first0"), QStringLiteral("first1"), QStringLiteral("second")}));
}

void TestStoreJournal::largePutTakesSeveralSeconds()
{
    Journal journal(newOffice());
    const int count = 2 * JournalStore::rowsPerSecond + 10;
    const QStringList ids = numbered(QStringLiteral("m"), count);
    VERIFY_OK(journal.put(putOf(phone, ids, "x")));
    // No limit still means no more than 5,000, cut where a second begins.
    const Result<JournalEntries> first = journal.get();
    QCOMPARE(first->entries.size(), 2 * JournalStore::rowsPerSecond);
    QCOMPARE(first->rows, count);
    QCOMPARE(first->entries.last().timestamp, journal.now() + 1);
    JournalQuery query;
    query.afterTimestamp = first->entries.last().timestamp;
    QCOMPARE(journal.get(query)->entries.size(), 10);
}

void TestStoreJournal::pagesEndWithASecond()
{
    Journal journal(newOffice());
    for (const int count : {1, 2, 3, 1}) {
        const QString prefix = QString::number(journal.now());
        VERIFY_OK(journal.put(putOf(phone, numbered(prefix, count), "x")));
        journal.office->clock.now += 10;
    }
    const auto sizeOf = [&journal](qint64 limit, qint64 after = 0, const QString &afterId = {}) {
        JournalQuery query;
        query.limit = limit;
        query.afterTimestamp = after;
        query.afterId = afterId;
        const Result<JournalEntries> page = journal.get(query);
        return page ? page->entries.size() * 100 + page->rows : -1;
    };
    QCOMPARE(sizeOf(1), 107);
    QCOMPARE(sizeOf(2), 107); // two of the second second would be cut in two
    QCOMPARE(sizeOf(3), 307);
    QCOMPARE(sizeOf(5), 307);
    QCOMPARE(sizeOf(6), 607);
    QCOMPARE(sizeOf(7), 707);
    QCOMPARE(sizeOf(8), 707);
    // A second that alone is too large is cut all the same: who goes on by id gets the rest.
    QCOMPARE(sizeOf(2, journal.now() - 30), 204);
    const QString third = journal.get()->entries.at(2).id;
    QCOMPARE(sizeOf(2, 0, third), 204);
    QCOMPARE(sizeOf(5, 0, third), 404);
    QCOMPARE(sizeOf(0, 0, QStringLiteral("0")), 707);
    QCOMPARE(sizeOf(0, 4'102'444'800), 0);
    QCOMPARE(sizeOf(0, 0, QStringLiteral("9223372036854775807")), 0);
    QCOMPARE(sizeOf(0, 0, QStringLiteral("50c5a1f2")), -1);
    QCOMPARE(sizeOf(0, 0, QStringLiteral("-5")), -1);
}

void TestStoreJournal::largeAnswersAreCut()
{
    Journal journal(newOffice());
    const QByteArray megabyte(1024 * 1024, 'x');
    for (int i = 0; i < 12; ++i)
        VERIFY_OK(journal.put(putOf(i % 2 ? phone : laptop, {QString::number(i)}, megabyte)));
    for (const QString &except : {QString(), QStringLiteral("urn:uuid:other")}) {
        JournalQuery query;
        query.exceptUuid = except;
        const Result<JournalEntries> first = journal.get(query);
        VERIFY_OK(first);
        QCOMPARE(first->rows, 12);
        QCOMPARE(first->entries.size(), JournalStore::bytesPerAnswer / megabyte.size() + 1);
        query.afterTimestamp = first->entries.last().timestamp;
        QCOMPARE(journal.get(query)->entries.size(), 12 - first->entries.size());
    }
    // One second goes whole.
    VERIFY_OK(journal.put(putOf(phone, numbered(QStringLiteral("whole"), 12), megabyte)));
    JournalQuery query;
    query.afterTimestamp = journal.get()->entries.last().timestamp + 3;
    QCOMPARE(journal.get(query)->entries.size(), 12);
}

/// Blocks with one, two and many clients, holes, and every position, against a plain list.
void TestStoreJournal::exceptOfAnyMixture()
{
    Journal journal(newOffice());
    struct Written {
        QString id;
        QString uuid;
        qint64 timestamp;
    };
    QList<Written> all;
    const QStringList uuids{phone, laptop, QStringLiteral("urn:uuid:3"), QStringLiteral("urn:uuid:4")};
    quint32 random = 42;
    const auto dice = [&random](quint32 sides) {
        random = random * 1664525 + 1013904223;
        return static_cast<int>((random >> 16) % sides);
    };
    for (int i = 0; i < 120; ++i) {
        // Long runs of the phone alone, then everybody.
        const QString uuid = (i / 30) % 2 == 0 ? phone : uuids.at(dice(4));
        const Result<JournalStored> stored =
            journal.put(putOf(uuid, numbered(QStringLiteral("%1-").arg(i), 1 + dice(50)), "x"));
        VERIFY_OK(stored);
        for (const JournalStored::Row &row : stored->rows)
            all.append({row.journalId, uuid, journal.now() + i});
    }
    QVERIFY(all.size() > 2 * JournalStore::blockSize);
    QStringList removed;
    for (int i = 0; i < 300; ++i)
        removed.append(all.takeAt(dice(static_cast<quint32>(all.size()))).id);
    VERIFY_OK(journal.office->stores->journal.remove(journal.caller, removed));
    for (const QString &except : uuids + QStringList{QString(), QStringLiteral("urn:uuid:unknown")}) {
        for (int i = 0; i < 25; ++i) {
            JournalQuery query;
            query.exceptUuid = except;
            query.limit = 1 + dice(500);
            const qsizetype at = dice(static_cast<quint32>(all.size()));
            const bool byId = i % 2 == 1;
            query.afterTimestamp = byId ? 0 : all.at(at).timestamp;
            query.afterId = byId ? all.at(at).id : QString();
            QList<Written> expected;
            for (const Written &written : std::as_const(all)) {
                const bool isLater = byId ? written.id.toLongLong() > query.afterId.toLongLong()
                                          : written.timestamp > query.afterTimestamp;
                if (isLater && written.uuid != except)
                    expected.append(written);
            }
            const Result<JournalEntries> page = journal.get(query);
            VERIFY_OK(page);
            QCOMPARE(page->rows, expected.size());
            qsizetype wanted = std::min<qsizetype>(expected.size(), query.limit);
            if (!byId && wanted < expected.size()
                && expected.first().timestamp != expected.at(wanted).timestamp) {
                while (expected.at(wanted - 1).timestamp == expected.at(wanted).timestamp)
                    --wanted;
            }
            QCOMPARE(page->entries.size(), wanted);
            for (qsizetype k = 0; k < wanted; ++k) {
                QCOMPARE(page->entries.at(k).id, expected.at(k).id);
                QCOMPARE(page->entries.at(k).uuid, expected.at(k).uuid);
            }
        }
    }
    // The tally agrees with what is there.
    QCOMPARE(journal.office->select(QStringLiteral("SELECT sum(entries) FROM journal_tally")),
        QStringList{QString::number(all.size())});
    QCOMPARE(journal.office->select(QStringLiteral("SELECT entries, octets FROM journal")),
        QStringList{
            QStringLiteral("%1|%2").arg(all.size()).arg(all.size() * (1 + JournalStore::octetsPerEntry))});
}

void TestStoreJournal::summaryIsCompleteOrAbsent()
{
    Journal journal(newOffice());
    JournalQuery query;
    query.summary = true;
    QCOMPARE(journal.get(query)->summary, std::optional(QList<JournalMark>()));
    VERIFY_OK(journal.put(putOf(phone, numbered(QStringLiteral("p"), 3))));
    VERIFY_OK(journal.put(putOf(laptop, numbered(QStringLiteral("l"), 2))));
    query.afterTimestamp = journal.now() + 100;
    query.limit = 1;
    const Result<JournalEntries> all = journal.get(query);
    QCOMPARE(all->entries.size(), 0);
    QCOMPARE(all->summary->size(), 5);
    QCOMPARE(all->summary->first(), (JournalMark{journal.get()->entries.first().id, journal.now()}));
    query.exceptUuid = phone;
    QCOMPARE(journal.get(query)->summary->size(), 2);
    QCOMPARE(journal.get(query)->summary->first().timestamp, journal.now() + 1);
}

void TestStoreJournal::removes()
{
    Journal journal(newOffice());
    JournalStore &store = journal.office->stores->journal;
    VERIFY_OK(store.remove(journal.caller, {QStringLiteral("1")})); // there is no journal yet
    const Result<JournalStored> stored = journal.put(putOf(phone, numbered(QStringLiteral("p"), 4)));
    const auto id = [&stored](int i) { return stored->rows.at(i).journalId; };
    VERIFY_OK(store.remove(journal.caller, {id(1), id(1), QStringLiteral("17"), QStringLiteral("x")}));
    QCOMPARE(journal.data(), (QStringList{QStringLiteral("p0"), QStringLiteral("p2"), QStringLiteral("p3")}));
    // By a row of a put, beside one that adds; an id goes out of use with its entry.
    JournalPut put = putOf(laptop, {QStringLiteral("l0")});
    put.rows.append({QStringLiteral("r"), JournalRow::Action::Remove, id(3), {}});
    const Result<JournalStored> mixed = journal.put(put);
    VERIFY_OK(mixed);
    QCOMPARE(mixed->rows.at(1), (JournalStored::Row{QStringLiteral("r"), id(3)}));
    QVERIFY(mixed->rows.at(0).journalId.toLongLong() > id(3).toLongLong());
    QCOMPARE(journal.data(), (QStringList{QStringLiteral("p0"), QStringLiteral("p2"), QStringLiteral("l0")}));
    // A client of which nothing is left is forgotten.
    VERIFY_OK(store.remove(journal.caller, {id(0), id(2)}));
    QCOMPARE(journal.office->select(QStringLiteral("SELECT uuid FROM journal_writer")), QStringList{laptop});
    QCOMPARE(journal.office->select(QStringLiteral("SELECT count(*) FROM journal_tally")),
        QStringList{QStringLiteral("1")});
}

void TestStoreJournal::quota()
{
    Journal journal(newOffice());
    journal.limits.quotaMb = 1;
    const QByteArray half(512 * 1024 - JournalStore::octetsPerEntry, 'x');
    const JournalPut first = putOf(phone, {QStringLiteral("a")}, half);
    VERIFY_OK(journal.put(first));
    const Result<JournalStored> tooMuch =
        journal.put(putOf(phone, {QStringLiteral("b"), QStringLiteral("c")}, half));
    VERIFY_FAILS(tooMuch, ErrorCode::JournalFull);
    QCOMPARE(tooMuch.error().subject, QStringLiteral("1"));
    QCOMPARE(journal.get()->rows, 1); // nothing of it
    VERIFY_OK(journal.put(putOf(phone, {QStringLiteral("b")}, half))); // exactly full
    VERIFY_FAILS(journal.put(putOf(phone, {QStringLiteral("d")}, "")), ErrorCode::JournalFull);
    VERIFY_OK(journal.put(first)); // stored before: no more room needed
    JournalPut exchange{phone, {}};
    exchange.rows.append(
        {QJsonValue::Null, JournalRow::Action::Remove, journal.get()->entries.first().id, {}});
    exchange.rows.append({QStringLiteral("d"), JournalRow::Action::Add, {}, half});
    VERIFY_OK(journal.put(exchange));
    QCOMPARE(journal.get()->rows, 2);
}

void TestStoreJournal::retention()
{
    Journal journal(newOffice());
    VERIFY_OK(journal.put(putOf(phone, numbered(QStringLiteral("old"), 3))));
    journal.office->clock.now += 10 * 86400;
    VERIFY_OK(journal.put(putOf(laptop, {QStringLiteral("new")})));
    journal.limits.retentionDays = 10;
    QCOMPARE(journal.get()->rows, 4); // to the second
    journal.office->clock.now += 1;
    JournalQuery query;
    query.summary = true;
    // Over at once, though nobody has written since.
    QCOMPARE(journal.data(query), QStringList{QStringLiteral("new")});
    QCOMPARE(journal.get(query)->rows, 1);
    QCOMPARE(journal.get(query)->summary->size(), 1);
    query.exceptUuid = laptop;
    QCOMPARE(journal.get(query)->rows, 0);
    QCOMPARE(journal.office->select(QStringLiteral("SELECT count(*) FROM journal_entry")),
        QStringList{QStringLiteral("4")});
    VERIFY_OK(journal.put(putOf(laptop, {QStringLiteral("newer")})));
    QCOMPARE(journal.office->select(QStringLiteral("SELECT count(*) FROM journal_entry")),
        QStringList{QStringLiteral("2")});
    QCOMPARE(journal.office->select(QStringLiteral("SELECT entries FROM journal")),
        QStringList{QStringLiteral("2")});
    QCOMPARE(journal.office->select(QStringLiteral("SELECT uuid FROM journal_writer")), QStringList{laptop});

    // A backlog goes in steps, and what is too much meanwhile may come again.
    journal.limits = {100, 0};
    VERIFY_OK(
        journal.put(putOf(phone, numbered(QStringLiteral("log"), JournalStore::purgedAtOnce + 10), "x")));
    journal.office->clock.now += 86400 * 31;
    journal.limits = {1, 30};
    const JournalPut large = putOf(phone, {QStringLiteral("large")}, QByteArray(1024 * 1024 - 256, 'x'));
    VERIFY_FAILS(journal.put(large), ErrorCode::StoreBusy);
    VERIFY_OK(journal.put(large));
    QCOMPARE(journal.get()->rows, 1);
}

void TestStoreJournal::limitsOfAnAccount()
{
    Journal journal(newOffice());
    JournalStore &store = journal.office->stores->journal;
    const Caller console = StoreFixture::console();
    VERIFY_OK(store.setLimits(console, journal.caller.accountId, 0, std::nullopt));
    VERIFY_FAILS(journal.put(putOf(phone, {QStringLiteral("a")})), ErrorCode::JournalFull);
    VERIFY_OK(store.setLimits(console, journal.caller.accountId, std::nullopt, 1));
    VERIFY_OK(journal.put(putOf(phone, {QStringLiteral("a")})));
    journal.office->clock.now += 86401;
    QCOMPARE(journal.get()->rows, 0);
    VERIFY_OK(store.setLimits(console, journal.caller.accountId, std::nullopt, 0)); // for ever
    journal.limits.retentionDays = 1;
    QCOMPARE(journal.get()->rows, 1);
    VERIFY_OK(store.setLimits(console, journal.caller.accountId, std::nullopt, std::nullopt));
    QCOMPARE(journal.get()->rows, 0);
    VERIFY_FAILS(store.setLimits(console, 4711, 1, 1), ErrorCode::AccountUnknown);
}

void TestStoreJournal::goesWithItsAccount()
{
    Journal journal(newOffice());
    const QString before = journal.put(putOf(phone, {QStringLiteral("a")}))->rows.first().journalId;
    journal.office->clock.now += 10;
    VERIFY_OK(journal.office->stores->accounts.remove(StoreFixture::console(), inOffice(alice)));
    for (const char *table : {"journal", "journal_writer", "journal_entry", "journal_tally"}) {
        QCOMPARE(journal.office->select(QStringLiteral("SELECT count(*) FROM %1").arg(QLatin1String(table))),
            QStringList{QStringLiteral("0")});
    }
    // Who remembers an id of the old account finds everything of the new one behind it.
    journal.caller = StoreFixture::callerOf(journal.office->addAccount(alice), alice);
    VERIFY_OK(journal.put(putOf(phone, {QStringLiteral("b")})));
    JournalQuery query;
    query.afterId = before;
    QCOMPARE(journal.data(query), QStringList{QStringLiteral("b")});
}

void TestStoreJournal::everyWriteIsAudited()
{
    Journal journal(newOffice());
    AuditStore &audit = journal.office->stores->audit;
    const qint64 before = *audit.count();
    const Result<JournalStored> stored = journal.put(putOf(phone, {QStringLiteral("a")}, "canary"));
    VERIFY_OK(journal.put(putOf(phone, {QStringLiteral("a")}, "canary"))); // changes nothing
    VERIFY_OK(journal.put({phone, {}}));
    QCOMPARE(*audit.count(), before + 1);
    VERIFY_OK(journal.office->stores->journal.remove(journal.caller, {stored->rows.first().journalId}));
    QCOMPARE(*audit.count(), before + 2);
    const QList<AuditLine> lines = *audit.linesOf(inOffice(alice), 2);
    QCOMPARE(lines.at(0).change.action, QStringLiteral("delete_journal_entries"));
    QCOMPARE(lines.at(1).change.action, QStringLiteral("put_journal_entries"));
    QCOMPARE(lines.at(1).change.newValue, QStringLiteral("1 added"));
    QVERIFY(!journal.office->select(QStringLiteral("SELECT * FROM audit")).join(u'\n').contains(u"canary"));
}

QTEST_GUILESS_MAIN(TestStoreJournal)
#include "tst_storejournal.moc"
