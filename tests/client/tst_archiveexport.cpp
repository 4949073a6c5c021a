// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/errorcodes.h"
#include "tests/client/archivefixture.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

/// What leaves the archive: totals for charts, files for spreadsheets and programs.
class TestArchiveExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void dayTotalsInAZone();
    void dayTotalsKnowWhatTheyDoNotKnow();
    void exportsCsv();
    void exportsJson();
    void exportFails();

private:
    void merge(const QList<Call> &calls, qint64 ago = 0)
    {
        QVERIFY(awaited(m_archive->mergeCalls(archiveAccount, historyOf(calls), archiveNow - ago)));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LocalArchive> m_archive;
};

void TestArchiveExport::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_archive = std::make_unique<LocalArchive>(m_folder->filePath(QStringLiteral("archives")));
}

void TestArchiveExport::cleanup()
{
    m_archive.reset();
    m_folder.reset();
}

void TestArchiveExport::dayTotalsInAZone()
{
    // The day of the change has 25 hours in Amsterdam: 24 October 22:00 UTC to 25 October 23:00 UTC.
    const qint64 begin = QDateTime(QDate(2026, 10, 24), QTime(22, 0), Qt::UTC).toSecsSinceEpoch();
    const auto at = [begin](qint64 seconds) { return archiveNow - begin - seconds; };
    Call priced = placed(at(25 * 3600 - 1), 60);
    priced.price = 0.25;
    merge(
        {placed(at(25 * 3600), 10), priced, received(at(3600), 0), received(at(0), 30), received(at(-1), 5)});
    const QTimeZone zone("Europe/Amsterdam");
    const QDate day(2026, 10, 25);
    const QList<DayTotal> days =
        awaited(m_archive->dayTotals(archiveAccount, day.addDays(-1), day.addDays(2), zone, archiveNow))
            .value();
    QCOMPARE(days.size(), 4);
    QCOMPARE(days.at(0), (DayTotal{day.addDays(-1), 0, 1, 0, 0, 5, 0, false}));
    QCOMPARE(days.at(1), (DayTotal{day, 1, 1, 1, 60, 30, 0.25, false}));
    QCOMPARE(days.at(2), (DayTotal{day.addDays(1), 1, 0, 0, 10, 0, 0, false}));
    QCOMPARE(days.at(3), (DayTotal{day.addDays(2), 0, 0, 0, 0, 0, 0, false}));
    QVERIFY(awaited(m_archive->dayTotals(archiveAccount, day, day.addDays(-1), zone, archiveNow))->isEmpty());
    QCOMPARE(
        awaited(m_archive->dayTotals(archiveAccount, QDate(1, 1, 1), QDate(9999, 1, 1), zone, archiveNow))
            ->size(),
        3660);
}

void TestArchiveExport::dayTotalsKnowWhatTheyDoNotKnow()
{
    merge({}, 100);
    const QDate today = QDateTime::fromSecsSinceEpoch(archiveNow, Qt::UTC).date();
    const QTimeZone utc("UTC");
    const auto complete = [&](qint64 now) {
        QString marks;
        const auto days =
            awaited(m_archive->dayTotals(archiveAccount, today.addDays(-14), today.addDays(1), utc, now));
        for (const DayTotal &day : *days)
            marks += day.complete ? u'+' : u'-';
        return marks;
    };
    QCOMPARE(complete(archiveNow - 100), QStringLiteral("-++++++++++++++-"));
    QCOMPARE(complete(archiveNow), QStringLiteral("-+++++++++++++--"));
}

void TestArchiveExport::exportsCsv()
{
    merge({received(100, 0, QStringLiteral("+31201112233@example.org"), QStringLiteral("=cmd|' /C calc'!A0")),
        placed(3600, 62, QStringLiteral("carol@x.org"), QStringLiteral("Carol, \"C\""))});
    const QString path = m_folder->filePath(QStringLiteral("calls.csv"));
    const Result<ExportOutcome> outcome = awaited(
        m_archive->exportCalls(archiveAccount, {}, ExportFormat::Csv, path, QTimeZone("Europe/Amsterdam")));
    QVERIFY(outcome.has_value());
    QCOMPARE(outcome->rows, 2);
    QCOMPARE(outcome->gaps.size(), 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(),
        QByteArray("started,stopped,direction,missed,address,name,duration,status,price,media,session_id,"
                   "from_tag,to_tag,note\r\n"
                   "2026-11-24T13:58:20+01:00,2026-11-24T13:58:25+01:00,received,yes,"
                   "+31201112233@example.org,'=cmd|' /C calc'!A0,0,487,,audio,session-100,from,to,\r\n"
                   "2026-11-24T13:00:00+01:00,2026-11-24T13:01:07+01:00,placed,no,carol@x.org,"
                   "\"Carol, \"\"C\"\"\",62,200,0.0000,audio,session-3600,from,to,\r\n"));
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const KeptBalanceRow row =
        balanceRow(100, -500, 123'400, QStringLiteral("@SUM(1+1)"), QStringLiteral("-1+2"));
    QVERIFY(awaited(m_archive->mergeBalance(archiveAccount, {row}, archiveNow)));
    QVERIFY(awaited(m_archive->exportBalance(archiveAccount, {}, ExportFormat::Csv, path, QTimeZone("UTC"))));
    QFile again(path);
    QVERIFY(again.open(QIODevice::ReadOnly));
    QCOMPARE(again.readAll(),
        QByteArray("date,action,description,value,balance,session\r\n"
                   "2026-11-24T12:58:20Z,Debit balance,'@SUM(1+1),-0.05,12.34,'-1+2\r\n"));
}

void TestArchiveExport::exportsJson()
{
    QList<Call> many; // more than one page
    for (qint64 i = 1; i <= 2500; ++i)
        many.append(received(i * 60, i % 2));
    merge(many);
    const QString path = m_folder->filePath(QStringLiteral("calls.json"));
    KeptCallQuery query;
    query.asOf = archiveNow;
    query.limit = 2400;
    const auto exported = [&] {
        const Result<ExportOutcome> outcome = awaited(
            m_archive->exportCalls(archiveAccount, query, ExportFormat::Json, path, QTimeZone("UTC")));
        QFile file(path);
        return outcome && file.open(QIODevice::ReadOnly)
            ? std::make_pair(*outcome, QJsonDocument::fromJson(file.readAll()).array())
            : std::make_pair(ExportOutcome(), QJsonArray());
    };
    auto [limited, firstEntries] = exported();
    QCOMPARE(limited.rows, 2400);
    QCOMPARE(firstEntries.size(), 2400);
    query.limit = 0;
    auto [all, entries] = exported();
    QCOMPARE(all.rows, 2500);
    QCOMPARE(all.gaps.size(), 2); // of each direction another beginning
    QCOMPARE(entries.size(), 2502);
    QSet<QString> sessions;
    for (const QJsonValue &entry : entries)
        sessions.insert(entry[u"session_id"].toString());
    QCOMPARE(sessions.size(), 2501); // and that of no gap
    QCOMPARE(entries.last().toObject().value(u"kind").toString(), QStringLiteral("gap"));
    QVERIFY(entries.last().toObject().value(u"from").isNull());
    query.since = archiveNow;
    query.asOf = 0;
    auto [none, noEntries] = exported();
    QCOMPARE(none, ExportOutcome());
    QVERIFY(noEntries.isEmpty());
}

void TestArchiveExport::exportFails()
{
    merge({received(100, 0)});
    const QString path = m_folder->filePath(QStringLiteral("no/such/folder/calls.csv"));
    const Result<ExportOutcome> outcome =
        awaited(m_archive->exportCalls(archiveAccount, {}, ExportFormat::Csv, path, QTimeZone("UTC")));
    QVERIFY(!outcome.has_value());
    QCOMPARE(outcome.error().code, ErrorCode::FileUnwritable);
    QCOMPARE(outcome.error().subject, path);
    QCOMPARE(awaited(m_archive->calls(archiveAccount, {}))->rows().size(), 1);
}

QTEST_GUILESS_MAIN(TestArchiveExport)
#include "tst_archiveexport.moc"
