// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/archive/localarchive.h"
#include "tests/endtoend/ctltest.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace {

constexpr int demoBookings = 40; // of bob, one in eleven hours
constexpr qint64 day = 24 * 60 * 60;

/// The entries of one kind.
QJsonArray ofKind(const QJsonValue &entries, const char *kind)
{
    QJsonArray found;
    const QJsonArray array = entries.toArray();
    for (const QJsonValue &entry : array) {
        if (entry[u"kind"].toString() == QLatin1String(kind))
            found.append(entry);
    }
    return found;
}

qint64 secondsOf(const QJsonValue &time)
{
    return QDateTime::fromString(time.toString(), Qt::ISODate).toSecsSinceEpoch();
}

} // namespace

/// `bellsetctl balance --history`: what the server tells, and what is kept of it on this computer.
class TestBellsetctlBalance : public CtlTest {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void usageErrors_data();
    void usageErrors();
    void passingAccountLeavesNothing();
    void savedAccountKeeps();
    void offlineNeedsNoPassword();
    void offlineWithoutAnything();
    void textIsForPeople();
    void csvIsForSpreadsheets();
    void filters();
    void gapsAreTold();
    void wordsCommandNothing();
    void brokenArchiveIsTold();
    void serverGone();
    void postpaidAccount();

private:
    /// Of the saved account, from the server.
    Outcome history(const char *options = "") const
    {
        return run(words("--password-stdin balance --history") + words(options), "demo-bob\n");
    }
    Outcome offline(const char *options = "") const
    {
        return run(words("balance --history --offline") + words(options));
    }
    QString archives() const { return m_computer->filePath(QStringLiteral("bellset/archives")); }
    /// As the program left it on another day.
    bool keptBefore(const QList<KeptBalanceRow> &rows, qint64 askedAt) const
    {
        LocalArchive archive(archives());
        const auto kept = archive.mergeBalance(QStringLiteral("bob@example.org"), rows, askedAt);
        return QTest::qWaitFor([&kept] { return kept.isFinished(); }, 60'000) && kept.result();
    }

    std::unique_ptr<QTemporaryDir> m_computer;
    qint64 m_now = 0;
};

void TestBellsetctlBalance::init()
{
    // A new computer for each test, with bob's account on it.
    m_computer = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", m_computer->path().toUtf8());
    m_now = QDateTime::currentSecsSinceEpoch();
    const Outcome imported = run(words("--password-stdin cert import --protect password")
            + QStringList{as(bob).at(1), QStringLiteral("--server"), m_server->url().toString()},
        "demo-bob\n");
    QVERIFY2(imported.exitCode == 0, imported.err.constData());
}

void TestBellsetctlBalance::usageErrors_data()
{
    QTest::addColumn<QString>("arguments");
    for (const char *line :
        {"balance --offline", "balance --since 7d", "balance --until 7d", "balance --limit 3",
            "balance --history now", "balance --history --since tomorrow", "balance --history --since",
            "balance --history --until soon", "balance --history --since 1d --until 2d",
            "balance --history --limit 0", "balance --history --limit -1", "balance --history --limit many",
            "balance --history --limit 99999999999999999999", "balance --history --missed",
            "balance --history --search x", "--p12 a balance --history --offline"})
        QTest::newRow(line) << QString::fromUtf8(line);
}

void TestBellsetctlBalance::usageErrors()
{
    QFETCH(QString, arguments);
    const Outcome outcome = run(words(qPrintable(arguments)));
    QVERIFY2(outcome.exitCode == 2, outcome.err.constData());
    QVERIFY(outcome.out.isEmpty());
    QVERIFY(!outcome.err.isEmpty());
}

void TestBellsetctlBalance::passingAccountLeavesNothing()
{
    const Outcome outcome = runAs(bob, words("balance --history -o json"));
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QCOMPARE(ofKind(outcome.json(), "balance").size(), demoBookings);
    // Servers may forget what is older than a week.
    QCOMPARE(ofKind(outcome.json(), "gap").size(), 1);
    QVERIFY(!QFile::exists(archives()));
}

void TestBellsetctlBalance::savedAccountKeeps()
{
    const KeptBalanceRow forgotten{
        m_now - 300 * day, QStringLiteral("Set balance"), QStringLiteral("Long ago"), 50'000, 50'000, {}};
    QVERIFY(keptBefore({forgotten}, m_now - 299 * day));
    const Outcome first = history("-o json");
    QVERIFY2(first.exitCode == 0, first.err.constData());
    const QJsonArray kept = ofKind(first.json(), "balance");
    QCOMPARE(kept.size(), demoBookings + 1);
    QCOMPARE(kept.first()[u"balance"].toDouble(), 12.34);
    // What the server no longer tells stays.
    QCOMPARE(kept.last()[u"description"].toString(), QStringLiteral("Long ago"));
    QCOMPARE(secondsOf(kept.last()[u"date"]), forgotten.date);
    // Asked again, nothing is there twice.
    QCOMPARE(ofKind(history("-o json").json(), "balance"), kept);
    const QString file = archives() + QStringLiteral("/bob@example.org/archive.sqlite");
    QCOMPARE(int(QFile::permissions(file)
                 & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)),
        0);
}

void TestBellsetctlBalance::offlineNeedsNoPassword()
{
    const QJsonArray online = ofKind(history("-o json").json(), "balance");
    QCOMPARE(online.size(), demoBookings);
    const Outcome outcome = offline("-o json");
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QCOMPARE(ofKind(outcome.json(), "balance"), online);
    QCOMPARE(run(words("--account carol@example.org balance --history --offline")).exitCode, 4);
}

void TestBellsetctlBalance::offlineWithoutAnything()
{
    const Outcome text = offline();
    QCOMPARE(text.exitCode, 0);
    QCOMPARE(text.out, QByteArray("No bookings.\nNothing is known of any bookings.\n"));
    const QJsonArray entries = offline("-o json").json().toArray();
    QCOMPARE(entries.size(), 1);
    QVERIFY(entries.at(0)[u"from"].isNull() && entries.at(0)[u"until"].isNull());
    QVERIFY(!QFile::exists(archives()));
}

void TestBellsetctlBalance::textIsForPeople()
{
    const Outcome few = history("--limit 3");
    QVERIFY2(few.exitCode == 0, few.err.constData());
    QCOMPARE(few.out.count('\n'), 3);
    QVERIFY2(few.err.contains("--limit"), few.err.constData());
    QVERIFY2(few.out.split('\n').first().endsWith("balance 12.34"), few.out.constData());
    const Outcome all = history();
    QVERIFY(all.err.isEmpty());
    QVERIFY2(all.out.contains("  Set balance    Manual update"), all.out.constData());
    QVERIFY2(all.out.contains("  +15.00  "), all.out.constData());
    QVERIFY2(all.out.contains("\nBookings before "), all.out.constData());
    QCOMPARE(all.out.count('\n'), demoBookings + 1);
}

void TestBellsetctlBalance::csvIsForSpreadsheets()
{
    const Outcome outcome = history("-o csv");
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    const QList<QByteArray> lines = outcome.out.split('\n');
    QCOMPARE(lines.size(), demoBookings + 2); // the head, and nothing behind the last line end
    QCOMPARE(lines.first(), QByteArray("date,action,description,value,balance,session\r"));
    for (qsizetype i = 1; i + 1 < lines.size(); ++i)
        QCOMPARE(lines.at(i).count(','), lines.first().count(','));
    // Gaps are no rows, and not hushed up.
    QVERIFY(!outcome.out.contains("unknown"));
    QVERIFY2(outcome.err.contains("Bookings before "), outcome.err.constData());
}

void TestBellsetctlBalance::filters()
{
    const QJsonArray all = ofKind(history("-o json").json(), "balance");
    const auto of = [this](const char *options) { return ofKind(offline(options).json(), "balance"); };
    const QJsonArray since = of("-o json --since 3d");
    const QJsonArray until = of("-o json --until 3d");
    QVERIFY(!since.isEmpty() && !until.isEmpty());
    QCOMPARE(since.size() + until.size(), all.size());
    for (const QJsonValue &row : since)
        QVERIFY(secondsOf(row[u"date"]) >= m_now - 3 * day);
    QCOMPARE(since.first(), all.first());
    QCOMPARE(until.last(), all.last());
    QCOMPARE(of("-o json --limit 2"), (QJsonArray{all.at(0), all.at(1)}));
    // Three days back all is known, and nothing else is claimed.
    QVERIFY(ofKind(offline("-o json --since 3d").json(), "gap").size() <= 1);
    QVERIFY(!offline("--since 3d").out.contains("before"));
}

void TestBellsetctlBalance::gapsAreTold()
{
    // The program has not run for a hundred days.
    const KeptBalanceRow old{
        m_now - 101 * day, QStringLiteral("Set balance"), QStringLiteral("Voucher"), 50'000, 50'000, {}};
    QVERIFY(keptBefore({old}, m_now - 100 * day));
    const QJsonArray later = ofKind(offline("-o json").json(), "gap");
    QVERIFY(later.at(0)[u"until"].isNull()); // from then to this day
    const QJsonValue entries = history("-o json").json();
    const QJsonArray gaps = ofKind(entries, "gap");
    QCOMPARE(gaps.size(), 2);
    QCOMPARE(secondsOf(gaps.at(0)[u"from"]), m_now - 100 * day);
    QVERIFY(qAbs(secondsOf(gaps.at(0)[u"until"]) - (m_now - 7 * day)) < day);
    QVERIFY(gaps.at(1)[u"from"].isNull());
    // It lies behind all that is newer than its end.
    bool isAfter = false;
    const QJsonArray list = entries.toArray();
    for (const QJsonValue &entry : list) {
        if (entry == gaps.at(0))
            isAfter = true;
        else if (entry[u"kind"].toString() == QLatin1String("balance"))
            QCOMPARE(secondsOf(entry[u"date"]) < secondsOf(gaps.at(0)[u"until"]), isAfter);
    }
    QVERIFY(offline().out.contains("\nBookings between "));
    QVERIFY(offline("-o csv").err.contains("Bookings between "));
}

void TestBellsetctlBalance::wordsCommandNothing()
{
    const KeptBalanceRow hostile{m_now - day, QStringLiteral("=HYPERLINK(\"x\")"),
        QStringLiteral("\u001b[2J\u202ereversed"), -1, 0, {}};
    QVERIFY(keptBefore({hostile}, m_now));
    const QByteArray text = offline().out;
    QVERIFY(!text.contains('\x1b') && !text.contains("\u202e") && text.contains("reversed"));
    QVERIFY(text.contains("-0.0001"));
    const QByteArray csv = offline("-o csv").out;
    QVERIFY2(!csv.contains(",=") && !csv.contains(",\"="), csv.constData());
}

void TestBellsetctlBalance::brokenArchiveIsTold()
{
    QCOMPARE(history().exitCode, 0);
    const QDir folder(archives() + QStringLiteral("/bob@example.org"));
    QFile file(folder.filePath(QStringLiteral("archive.sqlite")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no database");
    file.close();
    const Outcome outcome = history("-o json");
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QCOMPARE(ofKind(outcome.json(), "balance").size(), demoBookings);
    QVERIFY2(outcome.err.contains("archive.sqlite.broken-"), outcome.err.constData());
    QCOMPARE(folder.entryList({QStringLiteral("*.broken-*")}).size(), 1);
    QVERIFY(history().err.isEmpty());
}

void TestBellsetctlBalance::serverGone()
{
    QCOMPARE(history().exitCode, 0);
    const Outcome outcome = history("--server https://127.0.0.1:1");
    QCOMPARE(outcome.exitCode, 7);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY(offline().out.contains("Manual update"));
}

void TestBellsetctlBalance::postpaidAccount()
{
    const Outcome outcome = runAs(carol, words("balance --history"));
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY2(outcome.out.startsWith("No bookings.\nBookings before "), outcome.out.constData());
    QCOMPARE(ofKind(runAs(carol, words("balance --history -o json")).json(), "gap").size(), 1);
}

QTEST_GUILESS_MAIN(TestBellsetctlBalance)
#include "tst_bellsetctlbalance.moc"
