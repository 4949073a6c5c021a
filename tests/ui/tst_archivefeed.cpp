// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/archive/balancerows.h"
#include "core/client/archive/localarchive.h"
#include "core/contract/errorcodes.h"
#include "tests/ui/sessionfixture.h"
#include "ui/models/archivefeed.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace {

constexpr int patience = 10'000;

} // namespace

/// The archive grows while an account's session runs.
class TestArchiveFeed : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyHistoryIsKept();
    void everyBookingIsKept();
    void bookingsAreReadOnceAnHour();
    void serverWithoutBookings();
    void savedAnswersAreNotKeptAnew();
    void failuresAreTold();
    void feedMayGoFirst();

private:
    CallPage page()
    {
        const QFuture<Result<CallPage>> reading = m_archive->calls(m_fixture->identity.sipAddress, {});
        return QTest::qWaitFor([&] { return reading.isFinished(); }, patience) && reading.result()
            ? *reading.result()
            : CallPage();
    }

    BalancePage bookings()
    {
        const QFuture<Result<BalancePage>> reading = m_archive->balance(m_fixture->identity.sipAddress, {});
        return QTest::qWaitFor([&] { return reading.isFinished(); }, patience) && reading.result()
            ? *reading.result()
            : BalancePage();
    }
    /// How often an answer of this area was kept.
    static qsizetype keptOf(const QSignalSpy &kept, Area area)
    {
        return std::count_if(kept.begin(), kept.end(),
            [area](const QList<QVariant> &arguments) { return arguments.at(0).value<Area>() == area; });
    }

    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<LocalArchive> m_archive;
};

void TestArchiveFeed::init()
{
    m_fixture = std::make_unique<SessionFixture>();
    m_archive = std::make_unique<LocalArchive>(m_fixture->dir.filePath(QStringLiteral("archives")));
}

void TestArchiveFeed::cleanup()
{
    m_fixture.reset();
    m_archive.reset();
}

void TestArchiveFeed::everyHistoryIsKept()
{
    ArchiveFeed feed(*m_fixture->session, *m_archive);
    QSignalSpy kept(&feed, &ArchiveFeed::kept);
    m_fixture->serve();
    QVERIFY(m_fixture->start());
    QTRY_COMPARE_WITH_TIMEOUT(keptOf(kept, Area::History), 1, patience);
    QCOMPARE(page().rows().size(), 6);
    // An hour later there is a new call, and one that the server no longer tells.
    m_fixture->clock.now += 3600;
    Call call = m_fixture->history.received.takeLast();
    call.sessionId = QStringLiteral("new");
    call.started = m_fixture->clock.now - 60;
    call.stopped = call.started + 5;
    m_fixture->history.received.prepend(call);
    m_fixture->serve();
    m_fixture->session->refreshArea(Area::History);
    QTRY_COMPARE_WITH_TIMEOUT(keptOf(kept, Area::History), 2, patience);
    const CallPage now = page();
    QCOMPARE(now.rows().size(), 7);
    QCOMPARE(Call(now.rows().first()), call);
    QCOMPARE(now.gaps().size(), 1); // before the first answer
}

void TestArchiveFeed::everyBookingIsKept()
{
    ArchiveFeed feed(*m_fixture->session, *m_archive);
    QSignalSpy kept(&feed, &ArchiveFeed::kept);
    m_fixture->serve();
    QVERIFY(m_fixture->start());
    QTRY_COMPARE_WITH_TIMEOUT(keptOf(kept, Area::Balance), 1, patience);
    QCOMPARE(bookings().rows(), keptRowsOf(m_fixture->balanceHistory));
    // An hour later there is a new one, and one that the server no longer tells.
    m_fixture->clock.now += 3600;
    BalanceRow row = m_fixture->balanceHistory.rows.takeLast();
    row.at = m_fixture->clock.now - 60;
    row.session = QStringLiteral("new");
    m_fixture->balanceHistory.rows.prepend(row);
    m_fixture->serve();
    m_fixture->session->refreshArea(Area::Balance);
    QTRY_COMPARE_WITH_TIMEOUT(keptOf(kept, Area::Balance), 2, patience);
    const BalancePage now = bookings();
    QCOMPARE(now.rows().size(), 3);
    QCOMPARE(now.rows().first().session, QStringLiteral("new"));
    QCOMPARE(now.gaps().size(), 1); // before the first answer
}

void TestArchiveFeed::bookingsAreReadOnceAnHour()
{
    m_fixture->serve();
    m_fixture->session->setPollIntervals({20, 20, 20, 15'000});
    QVERIFY(m_fixture->start());
    const FakeTransport &transport = m_fixture->transport;
    const int polled = transport.count(ActionId::GetHistory);
    QTRY_VERIFY_WITH_TIMEOUT(transport.count(ActionId::GetHistory) > polled + 2, patience);
    QCOMPARE(transport.count(ActionId::GetBalanceHistory), 1);
    m_fixture->clock.now += 3600;
    QTRY_COMPARE_WITH_TIMEOUT(transport.count(ActionId::GetBalanceHistory), 2, patience);
}

void TestArchiveFeed::serverWithoutBookings()
{
    ArchiveFeed feed(*m_fixture->session, *m_archive);
    QSignalSpy kept(&feed, &ArchiveFeed::kept);
    m_fixture->capabilities.actions.removeAll(QString(actionInfo(ActionId::GetBalanceHistory).name));
    m_fixture->serve();
    QVERIFY(m_fixture->start());
    QCOMPARE(m_fixture->transport.count(ActionId::GetBalanceHistory), 0);
    QVERIFY(m_fixture->session->isOnline());
    const Remote<BalanceHistory> &history = m_fixture->session->balanceHistory();
    QVERIFY(history.state == RemoteState::Error && history.error->code == ErrorCode::NotSupported);
    QTRY_COMPARE_WITH_TIMEOUT(kept.size(), 1, patience);
    QVERIFY(bookings().rows().isEmpty() && bookings().knownSince == 0);
}

void TestArchiveFeed::savedAnswersAreNotKeptAnew()
{
    m_fixture->serve();
    QVERIFY(m_fixture->start());
    m_fixture->restart();
    m_fixture->failWith(ErrorCode::ConnectionRefused);
    ArchiveFeed feed(*m_fixture->session, *m_archive);
    QSignalSpy kept(&feed, &ArchiveFeed::kept);
    QVERIFY(m_fixture->start());
    QVERIFY(m_fixture->session->history().hasValue());
    QVERIFY(page().rows().isEmpty());
    QCOMPARE(kept.size(), 0);
    QVERIFY(!QFile::exists(m_fixture->dir.filePath(QStringLiteral("archives"))));
}

void TestArchiveFeed::failuresAreTold()
{
    QFile blocking(m_fixture->dir.filePath(QStringLiteral("archives")));
    QVERIFY(blocking.open(QIODevice::WriteOnly));
    ArchiveFeed feed(*m_fixture->session, *m_archive);
    QSignalSpy failed(&feed, &ArchiveFeed::failed);
    QSignalSpy kept(&feed, &ArchiveFeed::kept);
    m_fixture->serve();
    QVERIFY(m_fixture->start());
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
    QCOMPARE(failed.at(0).at(0).value<Error>().code, ErrorCode::FileUnwritable);
    // Not every minute again; and once the disk is there, all is kept.
    m_fixture->session->refreshArea(Area::History);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->transport.isDone(), patience);
    page();
    QVERIFY(blocking.remove());
    m_fixture->session->refreshArea(Area::History);
    QTRY_COMPARE_WITH_TIMEOUT(kept.size(), 1, patience);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(page().rows().size(), 6);
}

void TestArchiveFeed::feedMayGoFirst()
{
    auto feed = std::make_unique<ArchiveFeed>(*m_fixture->session, *m_archive);
    m_fixture->serve();
    connect(m_fixture->session.get(), &AccountSession::areaChanged, this, [&feed](Area area) {
        if (area == Area::History)
            feed.reset(); // while its work is under way
    });
    QVERIFY(m_fixture->start());
    QVERIFY(!feed);
    QCOMPARE(page().rows().size(), 6);
}

QTEST_GUILESS_MAIN(TestArchiveFeed)
#include "tst_archivefeed.moc"
