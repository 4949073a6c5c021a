// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/archive/localarchive.h"
#include "core/contract/errorcodes.h"
#include "tests/ui/sessionfixture.h"
#include "ui/models/archivefeed.h"
#include "ui/models/callsaddress.h"
#include "ui/models/callsmodel.h"

#include <QAbstractItemModelTester>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

namespace {

constexpr int patience = 20'000;
using Kind = CallsModel::Kind;

Call callAt(qint64 started, int number, qint64 duration = 0, bool placed = false)
{
    Call call;
    call.placed = placed;
    call.remoteParty = QStringLiteral("+4930%1@example.org").arg(number, 6, 10, QLatin1Char('0'));
    call.started = started;
    call.stopped = started + duration;
    call.duration = duration;
    call.status = duration > 0 ? QStringLiteral("200") : QStringLiteral("487");
    call.sessionId = QStringLiteral("%1-%2").arg(started).arg(number);
    return call;
}

} // namespace

/// The list of calls over the archive: pages, days, gaps, search.
class TestCallsModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsDaysCallsAndGaps();
    void filters();
    void searches();
    void onlyTheLastSearchCounts();
    void readsPageByPage();
    void newCallsComeInAtTheTop();
    void firstNeedsAnswers();
    void silenceIsAGap();
    void brokenArchiveIsTold();
    void nothingIsKeptWhereNothingMayBe();
    void headingsFollowTheDay();
    void hostileCallsAreTamed();
    void readsManyCallsPageByPage();
    void addresses_data();
    void addresses();

private:
    void open()
    {
        m_feed = std::make_unique<ArchiveFeed>(*m_fixture->session, *m_archive);
        m_fixture->serve();
        QVERIFY(m_fixture->start());
        makeModel();
    }
    void makeModel()
    {
        m_model = std::make_unique<CallsModel>(*m_fixture->session, QTimeZone("Europe/Amsterdam"));
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_tester->setUseFetchMore(false); // else it reads on by itself
        QVERIFY(settled());
    }
    bool settled()
    {
        return QTest::qWaitFor(
            [this] { return m_model->state() != RemoteState::Loading && !m_model->isReading(); }, patience);
    }
    void keep(const CallHistory &history)
    {
        const QFuture<Result<MergeCount>> merged = m_archive->mergeCalls(m_fixture->identity.sipAddress,
            history, m_fixture->clock.now, ServerWindow{400LL * 86400, 1'000'000});
        QVERIFY(QTest::qWaitFor([&] { return merged.isFinished(); }, 60'000));
        QVERIFY(merged.result());
    }
    QStringList texts(Kind kind) const
    {
        QStringList all;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const QModelIndex index = m_model->index(row);
            if (index.data(CallsModel::KindRole).toInt() == static_cast<int>(kind))
                all.append(index.data().toString());
        }
        return all;
    }

    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<LocalArchive> m_archive;
    std::unique_ptr<ArchiveFeed> m_feed;
    std::unique_ptr<CallsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestCallsModel::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_fixture = std::make_unique<SessionFixture>();
    m_archive = std::make_unique<LocalArchive>(m_fixture->dir.filePath(QStringLiteral("archives")));
}

void TestCallsModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_feed.reset();
    m_fixture.reset();
    m_archive.reset();
}

void TestCallsModel::showsDaysCallsAndGaps()
{
    open();
    QCOMPARE(texts(Kind::Day),
        (QStringList{
            QStringLiteral("Today"), QStringLiteral("Yesterday"), QStringLiteral("Sunday, 22 November")}));
    QCOMPARE(texts(Kind::Call),
        (QStringList{QStringLiteral("Bob Example"), QStringLiteral("Carol Example"),
            QStringLiteral("+49 30 123456"), QStringLiteral("+33 1 55 50 12 34"),
            QStringLiteral("Carol Example"), QStringLiteral("Dave")}));
    // The window of the server begins somewhere: what was before is said not to be known, at the end.
    QCOMPARE(texts(Kind::Gap).size(), 1);
    QVERIFY(m_model->gap(m_model->index(m_model->rowCount() - 1)));
    QVERIFY(texts(Kind::Gap).constFirst().startsWith(QLatin1String("Calls before ")));
    QVERIFY(m_model->knownSince() > 0);
    QCOMPARE(m_model->firstCallRow(), 1);
    const QModelIndex first = m_model->index(1);
    QCOMPARE(first.data(CallsModel::AddressRole).toString(), QStringLiteral("bob@example.org"));
    QVERIFY(first.data(CallsModel::MissedRole).toBool());
    QVERIFY(first.data(Qt::AccessibleTextRole).toString().startsWith(QLatin1String("Missed call from Bob")));
    QVERIFY(!(m_model->index(0).flags() & Qt::ItemIsEnabled)); // a heading
    QVERIFY(m_model->index(m_model->rowCount() - 1).flags() & Qt::ItemIsSelectable); // a gap
    QVERIFY(m_model->isKept());
}

void TestCallsModel::filters()
{
    open();
    m_model->setFilter(CallsFilter::Missed);
    QVERIFY(m_model->isReading() && settled());
    QCOMPARE(m_model->callCount(), 4);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (const Call *call = m_model->call(m_model->index(row)))
            QVERIFY(call->missed());
    }
    m_model->setFilter(CallsFilter::Placed);
    QVERIFY(settled());
    QCOMPARE(texts(Kind::Call), QStringList{QStringLiteral("Carol Example")});
    QVERIFY(texts(Kind::Gap).constFirst().contains(QLatin1String("you made")));
    m_model->setFilter(CallsFilter::Received);
    QVERIFY(settled());
    QCOMPARE(m_model->callCount(), 5);
    m_model->setFilter(CallsFilter::All);
    QVERIFY(settled());
    QCOMPARE(m_model->callCount(), 6);
    QVERIFY(!m_model->isNarrowed());
}

void TestCallsModel::searches()
{
    open();
    for (const auto &[text, count] :
        std::initializer_list<std::pair<const char *, int>>{{"carol", 2}, {"  CAROL ", 2}, {"030", 0},
            {"+49 30 123", 1}, {"0049-30", 1}, {"example.net", 1}, {"%", 0}, {"' OR 1=1 --", 0}, {"", 6}}) {
        m_model->setText(QString::fromLatin1(text));
        QVERIFY(settled());
        QVERIFY2(m_model->callCount() == count, text);
    }
    // Both narrow together.
    m_model->setFilter(CallsFilter::Missed);
    m_model->setText(QStringLiteral("carol"));
    QVERIFY(settled());
    QCOMPARE(m_model->callCount(), 1);
    QVERIFY(m_model->query().missedOnly);
    QCOMPARE(m_model->query().text, QStringLiteral("carol"));
    QCOMPARE(m_model->query().limit, 0);
}

void TestCallsModel::onlyTheLastSearchCounts()
{
    open();
    QSignalSpy inserted(m_model.get(), &CallsModel::rowsInserted);
    for (const char *text : {"d", "da", "dav", "dave", "davex", "bo", "bob"})
        m_model->setText(QString::fromLatin1(text));
    QVERIFY(settled());
    QCOMPARE(texts(Kind::Call), QStringList{QStringLiteral("Bob Example")});
    QVERIFY(inserted.size() <= 1); // nothing of what was typed on the way
}

void TestCallsModel::readsPageByPage()
{
    CallHistory many;
    const qint64 now = m_fixture->clock.now;
    for (int i = 0; i < 1500; ++i)
        many.received.append(callAt(now - 100000 - i * 1800, i, i % 3));
    keep(many);
    open();
    QCOMPARE(m_model->callCount(), CallsModel::pageSize);
    m_tester.reset(); // it asks for more on its own
    QVERIFY(m_model->canFetchMore({}));
    int pages = 1;
    while (m_model->canFetchMore({})) {
        const qsizetype before = m_model->callCount();
        m_model->fetchMore({});
        m_model->fetchMore({}); // while one is under way: nothing
        QTRY_VERIFY_WITH_TIMEOUT(m_model->callCount() > before, patience);
        ++pages;
    }
    QVERIFY(pages > 4);
    QCOMPARE(m_model->callCount(), 1506);
    // Each once, newest first, each day with one heading.
    QSet<QString> sessions;
    QSet<QString> days;
    qint64 last = now;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row);
        const Call *call = m_model->call(index);
        if (!call) {
            const QString text = index.data().toString();
            QVERIFY2(!days.contains(text), qPrintable(text));
            days.insert(text);
            continue;
        }
        QVERIFY(call->started <= last);
        last = call->started;
        sessions.insert(call->sessionId);
    }
    QCOMPARE(sessions.size(), 1506);
}

void TestCallsModel::newCallsComeInAtTheTop()
{
    CallHistory many;
    const qint64 now = m_fixture->clock.now;
    for (int i = 0; i < 900; ++i)
        many.received.append(callAt(now - 300000 - i * 600, i, i % 3));
    keep(many);
    open();
    m_tester.reset(); // it asks for more on its own
    m_model->fetchMore({});
    QTRY_VERIFY_WITH_TIMEOUT(m_model->callCount() > CallsModel::pageSize, patience);
    const qsizetype before = m_model->callCount();
    const QPersistentModelIndex deep = m_model->index(m_model->rowCount() - 1);
    const QString deepSession = m_model->call(deep)->sessionId;
    QSignalSpy removed(m_model.get(), &CallsModel::rowsRemoved);
    QSignalSpy reset(m_model.get(), &CallsModel::modelReset);
    m_fixture->clock.now += 60;
    m_fixture->history.received.prepend(callAt(now + 10, 42));
    m_fixture->serve();
    m_fixture->session->refreshArea(Area::History);
    QTRY_COMPARE_WITH_TIMEOUT(m_model->callCount(), before + 1, patience);
    QCOMPARE(m_model->call(m_model->index(1))->started, now + 10);
    QVERIFY(deep.isValid());
    QCOMPARE(m_model->call(deep)->sessionId, deepSession);
    QCOMPARE(removed.size(), 0);
    QCOMPARE(reset.size(), 0);
    // Reading on goes on where it was: nothing twice.
    while (m_model->canFetchMore({})) {
        const qsizetype count = m_model->callCount();
        m_model->fetchMore({});
        QTRY_VERIFY_WITH_TIMEOUT(m_model->callCount() > count, patience);
    }
    QCOMPARE(m_model->callCount(), 907);
}

void TestCallsModel::firstNeedsAnswers()
{
    m_feed = std::make_unique<ArchiveFeed>(*m_fixture->session, *m_archive);
    m_fixture->serve();
    m_fixture->transport.hold();
    m_fixture->session->start();
    makeModel();
    QVERIFY(!m_model->hasCalls());
    QCOMPARE(m_model->knownSince(), 0);
    m_fixture->transport.release();
    QTRY_COMPARE_WITH_TIMEOUT(m_model->callCount(), 6, patience);
}

void TestCallsModel::silenceIsAGap()
{
    open();
    QCOMPARE(texts(Kind::Gap).size(), 1);
    m_fixture->clock.now += 3 * 3600;
    m_fixture->failWith(ErrorCode::ConnectionRefused);
    m_fixture->session->refresh();
    QTRY_COMPARE_WITH_TIMEOUT(texts(Kind::Gap).size(), 2, patience);
    QCOMPARE(texts(Kind::Gap).constFirst(), QStringLiteral("Calls after 14:00 are unknown."));
    QCOMPARE(m_model->callCount(), 6);
    m_fixture->serve();
    m_fixture->session->refresh();
    QTRY_COMPARE_WITH_TIMEOUT(texts(Kind::Gap).size(), 1, patience);
}

void TestCallsModel::brokenArchiveIsTold()
{
    const QString folder = m_fixture->dir.filePath(QStringLiteral("archives"));
    QFile blocking(folder);
    QVERIFY(blocking.open(QIODevice::WriteOnly));
    open();
    QTRY_VERIFY_WITH_TIMEOUT(m_model->keepingError(), patience);
    QCOMPARE(m_model->keepingError()->code, ErrorCode::FileUnwritable);
    QVERIFY(!m_model->hasCalls());
    QVERIFY(blocking.remove());
    m_fixture->session->refreshArea(Area::History);
    QTRY_COMPARE_WITH_TIMEOUT(m_model->callCount(), 6, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!m_model->keepingError(), patience);
}

void TestCallsModel::nothingIsKeptWhereNothingMayBe()
{
    m_fixture->serve();
    QVERIFY(m_fixture->start()); // no feed: nothing of this account stays here
    makeModel();
    QVERIFY(!m_model->isKept());
    QVERIFY(!m_fixture->session->archiveFeed());
    QCOMPARE(m_model->callCount(), 6);
    m_fixture->history.received.prepend(callAt(m_fixture->clock.now - 5, 7));
    m_fixture->serve();
    m_fixture->session->refreshArea(Area::History);
    QTRY_COMPARE_WITH_TIMEOUT(m_model->callCount(), 7, patience);
    QVERIFY(!QFile::exists(m_fixture->dir.filePath(QStringLiteral("archives"))));
}

void TestCallsModel::headingsFollowTheDay()
{
    open();
    m_fixture->clock.now += 86400;
    Q_EMIT m_fixture->session->reachChanged();
    QCOMPARE(texts(Kind::Day).constFirst(), QStringLiteral("Yesterday"));
}

void TestCallsModel::hostileCallsAreTamed()
{
    const qint64 now = m_fixture->clock.now;
    Call call = callAt(now - 50, 1);
    call.displayName = QStringLiteral("<b>Bank</b>\n\u202Egro.elpmaxe@bob\u0007") + QString(100'000, u'x');
    call.status = QStringLiteral("<img src=x>");
    call.media = {QStringLiteral("<i>audio</i>")};
    Call bare = callAt(now - 60, 2);
    bare.displayName = QStringLiteral("\u200B \u202E\u0001");
    Call hidden = callAt(now - 70, 3);
    hidden.remoteParty = QStringLiteral("anonymous@anonymous.invalid");
    m_fixture->history.received = {call, bare, hidden};
    open();
    QCOMPARE(m_model->callCount(), 4);
    const QString shown = m_model->index(1).data().toString();
    QVERIFY(shown.size() <= 200);
    QVERIFY(shown.startsWith(QLatin1String("<b>Bank</b> gro.elpmaxe@bob")));
    QVERIFY(!shown.contains(u'\n') && !shown.contains(QChar(0x202E)) && !shown.contains(QChar(7)));
    QVERIFY(!m_model->index(1).data(Qt::ToolTipRole).toString().contains(u'<'));
    // A name of which nothing is seen is none.
    QCOMPARE(m_model->index(2).data().toString(), QStringLiteral("+49 30 000002"));
    QCOMPARE(m_model->index(3).data().toString(), QStringLiteral("Hidden number"));
    QCOMPARE(m_model->index(3).data(CallsModel::AddressRole).toString(), QString());
}

void TestCallsModel::readsManyCallsPageByPage()
{
    CallHistory many;
    const qint64 now = m_fixture->clock.now;
    for (int i = 0; i < 10'000; ++i)
        many.received.append(callAt(now - 300000 - i * 120, i % 900, i % 3));
    keep(many);
    open();
    QCOMPARE(m_model->callCount(), CallsModel::pageSize);
    m_model->setText(QStringLiteral("30 000 123")); // a number as people type it
    QVERIFY(settled());
    QVERIFY(m_model->callCount() > 0);
    QVERIFY(m_model->callCount() < CallsModel::pageSize);
    m_model->setText(QString());
    QVERIFY(settled());
    while (m_model->callCount() < 8'000) {
        const qsizetype before = m_model->callCount();
        m_model->fetchMore({});
        QTRY_VERIFY_WITH_TIMEOUT(m_model->callCount() > before, patience);
    }
}

void TestCallsModel::addresses_data()
{
    QTest::addColumn<QString>("party");
    QTest::addColumn<QString>("url");
    QTest::newRow("number") << QStringLiteral("+4930123456@example.org") << QStringLiteral("tel:+4930123456");
    QTest::newRow("bare") << QStringLiteral("0049 30 123456") << QStringLiteral("tel:+4930123456");
    QTest::newRow("extension") << QStringLiteral("101@example.org") << QStringLiteral("sip:101@example.org");
    QTest::newRow("address") << QStringLiteral("bob@example.net") << QStringLiteral("sip:bob@example.net");
    QTest::newRow("elsewhere") << QStringLiteral("+4930123456@example.net")
                               << QStringLiteral("sip:+4930123456@example.net");
    QTest::newRow("hidden") << QStringLiteral("anonymous@anonymous.invalid") << QString();
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("script") << QStringLiteral("javascript:alert(1)") << QString();
    QTest::newRow("headers") << QStringLiteral("bob@example.net?Replaces=x") << QString();
    QTest::newRow("parameters") << QStringLiteral("bob@example.net;maddr=evil.example") << QString();
    QTest::newRow("option") << QStringLiteral("--help@example.net") << QString();
    QTest::newRow("long") << QString(100'000, u'1') << QString();
}

void TestCallsModel::addresses()
{
    QFETCH(QString, party);
    QFETCH(QString, url);
    Call call;
    call.remoteParty = party;
    QCOMPARE(callBackUrl(call, QStringLiteral("example.org")).toString(), url);
}

QTEST_GUILESS_MAIN(TestCallsModel)
#include "tst_callsmodel.moc"
