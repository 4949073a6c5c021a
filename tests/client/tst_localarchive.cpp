// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/archive/balancerows.h"
#include "core/client/archive/callmerge.h"
#include "core/contract/errorcodes.h"
#include "tests/client/archivefixture.h"

#include <QJsonArray>
#include <QJsonDocument>

/// What the archive keeps, finds and tells.
class TestLocalArchive : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void repeatedAnswersAreKeptOnce();
    void fullerRowsUpdate();
    void sightings_data();
    void sightings();
    void branchesOfOneCallStayApart();
    void callsWithoutSession();
    void startsAreNotReadAnew();
    void rowsWithoutTime();
    void longTextsAreCut();
    void accountsAreApart();

    void filters_data();
    void filters();
    void searches_data();
    void searches();
    void pagesFitTogether_data();
    void pagesFitTogether();

    void gapsWhenTheProgramWasNotRunning();
    void gapsWhenManyCallsCame();
    void gapsAtTheEnds();
    void nothingKnownYet();

    void balanceRowsThatLookAlike();
    void balanceTextsMayChange();
    void balanceGaps();
    void balanceOfAnAnswer();

    void inMemoryLeavesNothing();
    void resultsComeBeforeTheEnd();

private:
    MergeCount merge(const QList<Call> &calls, qint64 ago = 0)
    {
        return awaited(m_archive->mergeCalls(archiveAccount, historyOf(calls), archiveNow - ago)).value();
    }
    CallPage page(const KeptCallQuery &query = {})
    {
        return awaited(m_archive->calls(archiveAccount, query)).value();
    }
    QList<Call> calls(const KeptCallQuery &query = {}) { return callsOf(page(query)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LocalArchive> m_archive;
};

void TestLocalArchive::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_archive = std::make_unique<LocalArchive>(m_folder->filePath(QStringLiteral("archives")));
}

void TestLocalArchive::cleanup()
{
    m_archive.reset();
    m_folder.reset();
}

void TestLocalArchive::repeatedAnswersAreKeptOnce()
{
    const QList<Call> first{received(300, 0), received(400, 60), placed(500, 10)};
    QCOMPARE(merge(first, 10), (MergeCount{3, 0, 0}));
    QCOMPARE(merge(first, 5), (MergeCount{}));
    // A day later the oldest are no longer told, and stay.
    QCOMPARE(merge({received(200, 5), received(300, 0)}), (MergeCount{1, 0, 0}));
    const QList<Call> all{received(200, 5), received(300, 0), received(400, 60), placed(500, 10)};
    QCOMPARE(calls(), all);
    // After a restart too.
    m_archive = std::make_unique<LocalArchive>(m_folder->filePath(QStringLiteral("archives")));
    QCOMPARE(merge(all), (MergeCount{}));
    QCOMPARE(calls(), all);
}

void TestLocalArchive::fullerRowsUpdate()
{
    Call early = received(300, 0);
    early.toTag.clear();
    early.status.clear();
    early.displayName.clear();
    early.stopped = early.started;
    QCOMPARE(merge({early}, 280), (MergeCount{1, 0, 0}));
    const Call late = received(300, 120, early.remoteParty, QStringLiteral("Bob"));
    QCOMPARE(merge({late}), (MergeCount{0, 1, 0}));
    QCOMPARE(calls(), QList<Call>{late});
    // What is known better is not forgotten.
    QCOMPARE(merge({early}), (MergeCount{}));
    QCOMPARE(calls(), QList<Call>{late});
}

void TestLocalArchive::sightings_data()
{
    QTest::addColumn<QString>("knownTag");
    QTest::addColumn<QString>("seenTag");
    QTest::addColumn<bool>("sameDirection");
    QTest::addColumn<bool>("sameFromTag");
    QTest::addColumn<qsizetype>("kept");
    const QString a = QStringLiteral("a");
    const QString b = QStringLiteral("b");
    QTest::newRow("the same") << a << a << true << true << qsizetype(1);
    QTest::newRow("to tag learnt") << QString() << a << true << true << qsizetype(1);
    QTest::newRow("to tag lost") << a << QString() << true << true << qsizetype(1);
    QTest::newRow("another branch") << a << b << true << true << qsizetype(2);
    QTest::newRow("called oneself") << a << a << false << true << qsizetype(2);
    QTest::newRow("other from tag") << a << a << true << false << qsizetype(2);
}

void TestLocalArchive::sightings()
{
    QFETCH(QString, knownTag);
    QFETCH(QString, seenTag);
    QFETCH(bool, sameDirection);
    QFETCH(bool, sameFromTag);
    QFETCH(qsizetype, kept);
    Call known = received(300, 60);
    known.toTag = knownTag;
    Call seen = known;
    seen.toTag = seenTag;
    seen.placed = !sameDirection;
    if (!sameFromTag)
        seen.fromTag = QStringLiteral("other");
    merge({known});
    merge({seen});
    merge({known});
    merge({seen});
    QCOMPARE(calls().size(), kept);
    for (const Call &call : calls())
        QVERIFY(!call.toTag.isEmpty());
}

void TestLocalArchive::branchesOfOneCallStayApart()
{
    // One rang and was cancelled without a to tag, the other was answered.
    Call cancelled = received(300, 0);
    cancelled.toTag.clear();
    Call answered = received(300, 60);
    QCOMPARE(merge({answered, cancelled}), (MergeCount{2, 0, 0}));
    QCOMPARE(merge({answered, cancelled}), (MergeCount{}));
    QCOMPARE(merge({cancelled, answered}), (MergeCount{}));
    QCOMPARE(calls().size(), 2);
}

void TestLocalArchive::callsWithoutSession()
{
    Call call = received(300, 60);
    call.sessionId.clear();
    call.fromTag.clear();
    call.toTag.clear();
    Call other = call;
    other.remoteParty = QStringLiteral("carol@x.org");
    Call later = call;
    later.started += 1;
    merge({later, call, other});
    QCOMPARE(merge({later, call, other}), (MergeCount{}));
    QCOMPARE(calls().size(), 3);
}

void TestLocalArchive::startsAreNotReadAnew()
{
    // In the repeated hour of autumn a call may look an hour earlier once its neighbours are gone.
    const Call known = received(300, 60);
    Call moved = known;
    moved.started -= 3600;
    moved.stopped -= 3600;
    merge({known});
    QCOMPARE(merge({moved}), (MergeCount{}));
    QCOMPARE(calls(), QList<Call>{known});
    moved.stopped += 30;
    QCOMPARE(mergedCall(known, moved).stopped, known.stopped + 30);
}

void TestLocalArchive::rowsWithoutTime()
{
    Call broken = received(300, 60);
    broken.started = 0;
    QCOMPARE(merge({broken, received(400, 60), placed(500, 1)}), (MergeCount{2, 0, 1}));
    QCOMPARE(calls().size(), 2);
    // Nobody knows which received calls are missing; the placed ones are known.
    KeptCallQuery query;
    query.since = archiveNow - archiveDay;
    query.asOf = archiveNow;
    QCOMPARE(page(query).gaps(), (QList<Gap>{{query.since, 0, CallDirection::Received}}));
}

void TestLocalArchive::longTextsAreCut()
{
    Call call = received(300, 60, QString(1'000'000, u'a'), QString(1'000'000, u'b'));
    call.media = QStringList(100'000, QStringLiteral("audio"));
    merge({call});
    QCOMPARE(merge({call}), (MergeCount{}));
    const Call kept = calls().at(0);
    QCOMPARE(kept.remoteParty.size(), 1000);
    QCOMPARE(kept.displayName.size(), 1000);
    QVERIFY(kept.media.size() < 1000);
}

void TestLocalArchive::accountsAreApart()
{
    const QString bob = QStringLiteral("bob@example.org");
    merge({received(300, 60)});
    QVERIFY(awaited(m_archive->calls(bob, {}))->rows().isEmpty());
    QVERIFY(awaited(m_archive->mergeCalls(bob, historyOf({placed(100, 1)}), archiveNow)));
    QCOMPARE(awaited(m_archive->calls(QStringLiteral("Alice@Example.ORG"), {}))->rows().size(), 1);
    QVERIFY(awaited(m_archive->remove(archiveAccount)));
    QVERIFY(calls().isEmpty());
    QCOMPARE(awaited(m_archive->calls(bob, {}))->rows().size(), 1);
    QVERIFY(awaited(m_archive->remove(archiveAccount))); // not there: nothing to do
    merge({received(300, 60)});
    QCOMPARE(calls().size(), 1);
}

void TestLocalArchive::filters_data()
{
    QTest::addColumn<KeptCallQuery>("query");
    QTest::addColumn<QList<qint64>>("ago");
    KeptCallQuery query;
    QTest::newRow("all") << query << QList<qint64>{100, 200, 300, 400, 500};
    query.direction = CallDirection::Placed;
    QTest::newRow("placed") << query << QList<qint64>{200, 500};
    query.missedOnly = true;
    QTest::newRow("missed, whatever else") << query << QList<qint64>{100, 400};
    query = {};
    query.direction = CallDirection::Received;
    QTest::newRow("received") << query << QList<qint64>{100, 300, 400};
    query.since = archiveNow - 300;
    QTest::newRow("since, included") << query << QList<qint64>{100, 300};
    query.until = archiveNow - 100;
    QTest::newRow("until, excluded") << query << QList<qint64>{300};
    query = {};
    query.missedOnly = true;
    query.limit = 1;
    QTest::newRow("the newest") << query << QList<qint64>{100};
    query.offset = 1;
    QTest::newRow("the next") << query << QList<qint64>{400};
    query.offset = 2;
    QTest::newRow("beyond the end") << query << QList<qint64>{};
    query = {};
    query.offset = 3;
    QTest::newRow("without a limit") << query << QList<qint64>{400, 500};
    query.since = archiveNow;
    QTest::newRow("nothing so new") << query << QList<qint64>{};
}

void TestLocalArchive::filters()
{
    QFETCH(KeptCallQuery, query);
    QFETCH(QList<qint64>, ago);
    merge({received(100, 0), placed(200, 0), received(300, 10), received(400, 0), placed(500, 10)});
    // By a search that everything fits it must be the same.
    for (const QString &text : {QString(), QStringLiteral("X.ORG")}) {
        query.text = text;
        QList<qint64> found;
        for (const Call &call : calls(query))
            found.append(archiveNow - call.started);
        QCOMPARE(found, ago);
    }
}

void TestLocalArchive::searches_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<qint64>>("ago");
    const auto row = [](const char *text, const QList<qint64> &ago) {
        QTest::newRow(text) << QString::fromUtf8(text) << ago;
    };
    row("müller", {100});
    row("MÜLLER", {100});
    row("mÜl", {100});
    row(" dentist ", {200});
    row("31201112233", {200});
    row("+31 20 111 22 33", {200});
    row("0031-20-1112233", {200});
    row("(020) 1112233", {});
    row("1112", {200});
    row("100%", {300});
    row("%", {300});
    row("_", {});
    row("\\", {});
    row("'; DROP TABLE call; --", {});
    row("example.net", {100});
    row("nobody", {});
}

void TestLocalArchive::searches()
{
    QFETCH(QString, text);
    QFETCH(QList<qint64>, ago);
    merge({received(100, 0, QStringLiteral("jm@example.net"), QString::fromUtf8("Jürgen Müller")),
        placed(200, 5, QStringLiteral("+31201112233@example.org"), QStringLiteral("Dentist")),
        received(300, 5, QStringLiteral("sales@example.org"), QStringLiteral("100% Shop"))});
    KeptCallQuery query;
    query.text = text;
    QList<qint64> found;
    for (const Call &call : calls(query))
        found.append(archiveNow - call.started);
    QCOMPARE(found, ago);
    query.text = QString(100'000, u'x'); // longer than any pattern may be
    QVERIFY(calls(query).isEmpty());
}

void TestLocalArchive::pagesFitTogether_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {1, 2, 3, 5, 7, 100})
        QTest::addRow("%d", size) << size;
}

void TestLocalArchive::pagesFitTogether()
{
    QFETCH(int, size);
    // Three runs of the program, weeks apart, and calls of the same second.
    for (const qint64 ago : {80 * archiveDay, 40 * archiveDay, qint64(0)}) {
        QList<Call> calls;
        for (qint64 i = 0; i < 5; ++i)
            calls.append(received(ago + 1000 * (i / 2) + 10, i % 2));
        for (qsizetype i = 0; i < calls.size(); ++i)
            calls[i].sessionId += QString::number(i);
        merge(calls, ago);
    }
    KeptCallQuery whole;
    whole.asOf = archiveNow + 5000;
    const CallPage all = page(whole);
    QCOMPARE(all.rows().size(), 15);
    QCOMPARE(all.gaps().size(), 4); // before, twice between, after
    QVERIFY(!all.hasMore);
    QList<CallPage::Entry> collected;
    KeptCallQuery part = whole;
    part.limit = size;
    for (bool more = true; more; part.offset += size) {
        const CallPage next = page(part);
        QVERIFY(next.rows().size() <= size);
        collected += next.entries;
        more = next.hasMore;
    }
    QCOMPARE(collected, all.entries);
}

void TestLocalArchive::gapsWhenTheProgramWasNotRunning()
{
    const qint64 hour = 3600;
    merge({received(40 * archiveDay, 10)}, 30 * archiveDay);
    merge({received(100, 0)});
    const QList<CallPage::Entry> entries = page().entries;
    QCOMPARE(entries.size(), 4);
    QCOMPARE(Call(std::get<KeptCall>(entries.at(0))), received(100, 0));
    QCOMPARE(std::get<Gap>(entries.at(1)),
        (Gap{archiveNow - 30 * archiveDay, archiveNow - 14 * archiveDay + hour, CallDirection::Both}));
    QCOMPARE(Call(std::get<KeptCall>(entries.at(2))), received(40 * archiveDay, 10));
    QCOMPARE(
        std::get<Gap>(entries.at(3)), (Gap{0, archiveNow - 44 * archiveDay + hour, CallDirection::Both}));
    QCOMPARE(page().knownSince, archiveNow - 44 * archiveDay + hour);
    // Asked again within the days that the server tells, there is none.
    merge({received(100, 0)}, -10 * archiveDay);
    KeptCallQuery query;
    query.since = archiveNow - 13 * archiveDay;
    query.asOf = archiveNow + 10 * archiveDay;
    QVERIFY(page(query).gaps().isEmpty());
}

void TestLocalArchive::gapsWhenManyCallsCame()
{
    merge({received(archiveDay, 1)}, archiveDay - 100);
    QList<Call> many;
    for (qint64 i = 1; i <= 50; ++i)
        many.append(received(i * 60, 1));
    merge(many);
    KeptCallQuery query;
    query.since = archiveNow - archiveDay;
    query.asOf = archiveNow;
    const Gap gap{archiveNow - archiveDay + 100, archiveNow - 50 * 60, CallDirection::Received};
    QCOMPARE(page(query).gaps(), QList<Gap>{gap});
    QCOMPARE(std::get<Gap>(page(query).entries.at(50)), gap);
    query.missedOnly = true;
    QCOMPARE(page(query).gaps(), QList<Gap>{gap});
    query.missedOnly = false;
    query.direction = CallDirection::Placed;
    QVERIFY(page(query).gaps().isEmpty());
}

void TestLocalArchive::gapsAtTheEnds()
{
    merge({received(archiveDay, 1)}, archiveDay - 100);
    const qint64 asked = archiveNow - archiveDay + 100;
    KeptCallQuery query;
    query.since = archiveNow - 2 * archiveDay;
    query.asOf = archiveNow;
    QCOMPARE(page(query).gaps(), (QList<Gap>{{asked, 0, CallDirection::Both}}));
    QVERIFY(std::holds_alternative<Gap>(page(query).entries.at(0)));
    query.asOf = 0; // what came after the last answer does not matter
    QVERIFY(page(query).gaps().isEmpty());
    query.asOf = archiveNow;
    query.until = archiveNow - 3600;
    QCOMPARE(page(query).gaps(), (QList<Gap>{{asked, archiveNow - 3601, CallDirection::Both}}));
    query.until = asked;
    QVERIFY(page(query).gaps().isEmpty());
    query.since = archiveNow - 30 * archiveDay;
    QCOMPARE(
        page(query).gaps(), (QList<Gap>{{query.since, asked - 14 * archiveDay + 3600, CallDirection::Both}}));
}

void TestLocalArchive::nothingKnownYet()
{
    KeptCallQuery query;
    query.asOf = archiveNow;
    const CallPage empty = page(query);
    QCOMPARE(empty.gaps(), (QList<Gap>{{0, 0, CallDirection::Both}}));
    QVERIFY(empty.rows().isEmpty());
    QCOMPARE(empty.knownSince, 0);
    // Asking makes no file.
    QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("archives"))));
    merge({});
    QCOMPARE(page(query).gaps(), (QList<Gap>{{0, archiveNow - 14 * archiveDay + 3600, CallDirection::Both}}));
}

void TestLocalArchive::balanceRowsThatLookAlike()
{
    const auto merged = [this](const QList<KeptBalanceRow> &rows) {
        return awaited(m_archive->mergeBalance(archiveAccount, rows, archiveNow)).value();
    };
    const auto kept = [this] { return awaited(m_archive->balance(archiveAccount, {}))->rows(); };
    const KeptBalanceRow free = balanceRow(100, 0, 50'000, QStringLiteral("Message"), {});
    const KeptBalanceRow cost = balanceRow(100, -1200, 48'800, QStringLiteral("Session"));
    const KeptBalanceRow older = balanceRow(900, -1, 50'000, QStringLiteral("Session"));
    QCOMPARE(merged({cost, free, free, older}), (MergeCount{4, 0, 0}));
    QCOMPARE(merged({cost, free, free, older}), (MergeCount{}));
    // The answer was cut off between the two.
    QCOMPARE(merged({cost, free}), (MergeCount{}));
    QCOMPARE(merged({cost, free, free, free}), (MergeCount{1, 0, 0}));
    QCOMPARE(kept().size(), 5);
    // Within a second the order of the server stays.
    QCOMPARE(kept().last(), older);
    const KeptBalanceRow next = balanceRow(100, -800, 48'000, QStringLiteral("Session"), QStringLiteral("t"));
    merged({next, cost});
    QCOMPARE(kept().first(), next);
}

void TestLocalArchive::balanceTextsMayChange()
{
    const auto merged = [this](const QList<KeptBalanceRow> &rows) {
        return awaited(m_archive->mergeBalance(archiveAccount, rows, archiveNow)).value();
    };
    const KeptBalanceRow toBob = balanceRow(100, 0, 50'000, QStringLiteral("Message to bob"), {});
    const KeptBalanceRow toCarol = balanceRow(100, 0, 50'000, QStringLiteral("Message to carol"), {});
    KeptBalanceRow inDutch = toBob;
    inDutch.description = QStringLiteral("Bericht aan bob");
    merged({toBob, toCarol});
    QCOMPARE(merged({inDutch, toCarol}), (MergeCount{0, 1, 0}));
    QCOMPARE(awaited(m_archive->balance(archiveAccount, {}))->rows().size(), 2);
    KeptBalanceRow without = toBob;
    without.date = 0;
    QCOMPARE(merged({without}), (MergeCount{0, 0, 1}));
}

void TestLocalArchive::balanceGaps()
{
    const KeptBalanceRow row = balanceRow(archiveDay * 20, -5, 10, QStringLiteral("Session"));
    QVERIFY(awaited(m_archive->mergeBalance(archiveAccount, {row}, archiveNow - 19 * archiveDay)));
    QVERIFY(awaited(m_archive->mergeBalance(archiveAccount, {row}, archiveNow)));
    KeptBalanceQuery query;
    query.since = archiveNow - 20 * archiveDay;
    query.asOf = archiveNow;
    const BalancePage page = awaited(m_archive->balance(archiveAccount, query)).value();
    QCOMPARE(page.gaps(),
        (QList<Gap>{
            {archiveNow - 19 * archiveDay, archiveNow - 7 * archiveDay + 3600, CallDirection::Both}}));
    QCOMPARE(page.rows(), QList<KeptBalanceRow>{row});
}

void TestLocalArchive::inMemoryLeavesNothing()
{
    LocalArchive memory{QString()};
    QVERIFY(awaited(memory.mergeCalls(archiveAccount, historyOf({received(100, 0)}), archiveNow)));
    QCOMPARE(awaited(memory.calls(archiveAccount, {}))->rows().size(), 1);
    QVERIFY(awaited(memory.calls(QStringLiteral("bob@x.org"), {}))->rows().isEmpty());
    QVERIFY(awaited(memory.remove(archiveAccount)));
    QVERIFY(awaited(memory.calls(archiveAccount, {}))->rows().isEmpty());
}

void TestLocalArchive::resultsComeBeforeTheEnd()
{
    const QFuture<Result<MergeCount>> merging =
        m_archive->mergeCalls(archiveAccount, historyOf({received(100, 0)}), archiveNow);
    const QFuture<Result<CallPage>> reading = m_archive->calls(archiveAccount, {});
    m_archive.reset();
    QVERIFY(merging.isFinished() && reading.isFinished());
    QCOMPARE(reading.result()->rows().size(), 1);
}

void TestLocalArchive::balanceOfAnAnswer()
{
    // As the incumbent sends it: text for numbers, local times, and one that cannot be read.
    const QJsonValue answer = QJsonDocument::fromJson(R"([
        {"date":"2026-11-24 12:00:00","action":"Debit balance","description":"Session to x for 9s",
         "value":"-0.0670","balance":"12.3400","session":"abc"},
        {"date":"soon","action":"Set balance","description":"Manual update","value":5,"balance":12.407},
        {"timestamp":1795435200,"action":"Set balance","description":"CC transaction 7","value":7.407,
         "balance":7.407,"session":null}])")
                                  .array();
    const Result<BalanceHistory> history = BalanceHistory::fromJson(answer);
    QVERIFY(history);
    const QList<KeptBalanceRow> rows = keptRowsOf(*history);
    QCOMPARE(rows.size(), 3);
    QCOMPARE(
        awaited(m_archive->mergeBalance(archiveAccount, rows, archiveNow)).value(), (MergeCount{2, 0, 1}));
    KeptBalanceQuery query;
    query.asOf = archiveNow;
    const BalancePage page = awaited(m_archive->balance(archiveAccount, query)).value();
    QCOMPARE(page.rows(), (QList<KeptBalanceRow>{rows.at(0), rows.at(2)}));
    const KeptBalanceRow &debit = rows.at(0);
    QCOMPARE(debit,
        (KeptBalanceRow{debit.date, QStringLiteral("Debit balance"), QStringLiteral("Session to x for 9s"),
            -670, 123'400, QStringLiteral("abc")}));
    // With a time that cannot be read nobody knows what is missing.
    QCOMPARE(page.gaps(), (QList<Gap>{{0, 0}}));
    QCOMPARE(page.knownSince, 0);
}

QTEST_GUILESS_MAIN(TestLocalArchive)
#include "tst_localarchive.moc"
