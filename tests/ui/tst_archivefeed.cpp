// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/archive/localarchive.h"
#include "core/contract/errorcodes.h"
#include "tests/ui/sessionfixture.h"
#include "ui/models/archivefeed.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

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
    QTRY_COMPARE_WITH_TIMEOUT(kept.size(), 1, patience);
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
    QTRY_COMPARE_WITH_TIMEOUT(kept.size(), 2, patience);
    const CallPage now = page();
    QCOMPARE(now.rows().size(), 7);
    QCOMPARE(now.rows().first(), call);
    QCOMPARE(now.gaps().size(), 1); // before the first answer
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
