// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/accepthours.h"
#include "core/contract/callhistory.h"
#include "core/contract/localtime.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <ctime>

/// Local times of the wire, where clocks change. Times of the tables are written in UTC.
class TestLocalTime : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void moments_data();
    void moments();
    void zones();
    void zonesOfEveryKind_data();
    void zonesOfEveryKind();
    void hostileZones_data();
    void hostileZones();
    void repeatedHour_data();
    void repeatedHour();
    void olderCallsStayWhatTheyWere();
    void hostileTimes_data();
    void hostileTimes();
};

namespace {

QStringList inUtc(const QList<qint64> &moments)
{
    QStringList texts;
    for (const qint64 moment : moments)
        texts.append(QDateTime::fromSecsSinceEpoch(moment, Qt::UTC).toString(QStringLiteral("dd HH:mm")));
    return texts;
}

/// "02:40 02:45 60": start, stop ("-" for none) and seconds of talk on 25 October 2026, when the clocks of
/// Amsterdam go from 03:00 back to 02:00.
QJsonObject row(const QString &text)
{
    const QStringList words = text.split(u' ');
    const auto time = [](const QString &word) {
        return QString(QStringLiteral("2026-10-25 ") + word + QStringLiteral(":00"));
    };
    QJsonObject object{{QStringLiteral("startTime"), time(words.at(0))},
        {QStringLiteral("duration"), words.at(2).toInt()},
        {QStringLiteral("timezone"), QStringLiteral("Europe/Amsterdam")}};
    if (words.at(1) != QLatin1String("-"))
        object.insert(QStringLiteral("stopTime"), time(words.at(1)));
    return object;
}

CallHistory historyOf(const QStringList &rows)
{
    QJsonArray received;
    for (const QString &text : rows)
        received.append(row(text));
    return CallHistory::fromJson(QJsonObject{{QStringLiteral("received"), received}}).value();
}

} // namespace

void TestLocalTime::initTestCase()
{
    // A computer whose own clock changes in other nights.
    qputenv("TZ", "America/New_York");
    tzset();
}

void TestLocalTime::moments_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QStringList>("utc");
    const auto row = [](const char *text, const char *zone, const QStringList &utc) {
        QTest::addRow("%s %s", text, zone) << QString::fromLatin1(text) << QByteArray(zone) << utc;
    };
    const auto one = [](const char *utc) { return QStringList{QString::fromLatin1(utc)}; };
    const auto two = [](const char *first, const char *second) {
        return QStringList{QString::fromLatin1(first), QString::fromLatin1(second)};
    };
    row("2026-10-25 01:59:59", "Europe/Amsterdam", one("24 23:59"));
    row("2026-10-25 02:00:00", "Europe/Amsterdam", two("25 00:00", "25 01:00"));
    row("2026-10-25 02:59:59", "Europe/Amsterdam", two("25 00:59", "25 01:59"));
    row("2026-10-25 03:00:00", "Europe/Amsterdam", one("25 02:00"));
    row("2026-03-29 01:59:59", "Europe/Amsterdam", one("29 00:59"));
    row("2026-03-29 02:30:00", "Europe/Amsterdam", one("29 01:30")); // skipped: 03:30 summer time
    row("2026-03-29 03:00:00", "Europe/Amsterdam", one("29 01:00"));
    row("2026-11-01 01:30:00", "America/New_York", two("01 05:30", "01 06:30"));
    row("2026-11-01 01:30:00", "Europe/Amsterdam", one("01 00:30"));
    row("2026-03-08 02:30:00", "America/New_York", one("08 07:30"));
    row("2026-03-08 02:30:00", "Europe/Amsterdam", one("08 01:30")); // skipped on this computer, not there
    row("2026-04-05 01:45:00", "Australia/Lord_Howe", two("04 14:45", "04 15:15")); // half an hour
    row("2026-07-01 12:00:00", "Asia/Kathmandu", one("01 06:15"));
    row("2026-07-01 12:00:00", "UTC", one("01 12:00"));
    row("2026-02-30 12:00:00", "UTC", {});
    row("2026-07-01 24:00:00", "UTC", {});
    row("2026-07-01", "UTC", {});
    row("", "UTC", {});
}

void TestLocalTime::moments()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, zone);
    QFETCH(QStringList, utc);
    QCOMPARE(inUtc(momentsOfLocalTime(text, QTimeZone(zone))), utc);
}

void TestLocalTime::zones()
{
    QCOMPARE(zoneNamed(QStringLiteral("America/New_York")).id(), QByteArray("America/New_York"));
    for (const char *name : {"", "Nowhere/Atlantis", "../../etc/passwd", "\n"})
        QCOMPARE(zoneNamed(QString::fromLatin1(name)).id(), QByteArray("Europe/Amsterdam"));
}

void TestLocalTime::zonesOfEveryKind_data()
{
    QTest::addColumn<int>("winter"); // minutes from UTC in January
    QTest::newRow("Europe/Amsterdam") << 60;
    QTest::newRow("America/Argentina/Buenos_Aires") << -180;
    QTest::newRow("UTC") << 0;
    // Links, which Qt does not list.
    QTest::newRow("CET") << 60;
    QTest::newRow("GMT") << 0;
    QTest::newRow("GMT+0") << 0;
    QTest::newRow("Etc/UTC") << 0;
    QTest::newRow("Etc/GMT+5") << -300;
    QTest::newRow("US/Eastern") << -300;
    QTest::newRow("Asia/Calcutta") << 330;
    QTest::newRow("EST5EDT") << -300;
    QTest::newRow("PST8PDT") << -480;
    QTest::newRow("GB-Eire") << 0;
    QTest::newRow("NZ") << 780;
}

void TestLocalTime::zonesOfEveryKind()
{
    QFETCH(int, winter);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const QDateTime january(QDate(2026, 1, 15), QTime(12, 0), Qt::UTC);
    QVERIFY(isIanaTimeZone(name));
    QCOMPARE(accountZone(name).offsetFromUtc(january), winter * 60);
    QCOMPARE(zoneNamed(name).offsetFromUtc(january), winter * 60);
}

void TestLocalTime::hostileZones_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
        {"", " ", "/", ".", "..", "Mars/Olympus", "None", "Etc/GMT+99", "Abc/A5", "Mars/X-1", "CET/CEST",
            "europe/amsterdam", " Europe/Amsterdam", "Europe/Amsterdam ", "Europe/Amsterdam\n", "Europe/",
            "/Europe/Amsterdam", "Europe//Amsterdam", "Europe", "Europe/../CET", "./CET", "../../etc/passwd",
            "../../../etc/localtime", "/etc/localtime", "/usr/share/zoneinfo/CET", "../zoneinfo/CET",
            "posix/Europe/Amsterdam", "right/Europe/Amsterdam", "posix/CET", "right/UTC", "posixrules",
            "localtime", "leapseconds", "tzdata.zi", "zone.tab", ":CET", "CET-1CEST", "XYZ5", "XYZ5ABC",
            "XYZ-5", "ABC", "<+05>-5", "EST5EDT,M3.2.0,M11.1.0", "UTC+1", "UTC+01:00", "UTC-5", "+01:00",
            "Europe\\Amsterdam", "Eur\xc3\xb6pe/Amsterdam", "%2e%2e/CET"})
        QTest::addRow("\"%s\"", name) << QString::fromUtf8(name);
    QTest::newRow("end inside") << QString::fromLatin1("CET\0/../x", 9);
    QTest::newRow("end behind") << QString::fromLatin1("CET\0", 4);
    QTest::newRow("half a character") << QStringLiteral("CET") + QChar(0xd800);
    QTest::newRow("long") << QString(1000000, u'A');
    QTest::newRow("many parts") << QStringLiteral("A/").repeated(30) + u'A';
    QTest::newRow("long way round") << QStringLiteral("Europe/").repeated(3) + QStringLiteral("Amsterdam");
}

void TestLocalTime::hostileZones()
{
    QFETCH(QString, name);
    QVERIFY(!isIanaTimeZone(name));
}

void TestLocalTime::repeatedHour_data()
{
    QTest::addColumn<QStringList>("rows"); // newest first, as servers send them
    QTest::addColumn<QStringList>("starts");
    QTest::addColumn<QStringList>("stops");
    const auto texts = [](std::initializer_list<const char *> words) {
        QStringList list;
        for (const char *word : words)
            list.append(QString::fromLatin1(word));
        return list;
    };
    QTest::newRow("no doubt") << texts({"03:10 03:20 60", "01:10 01:20 60"})
                              << texts({"25 02:10", "24 23:10"}) << texts({"25 02:20", "24 23:20"});
    QTest::newRow("nothing tells: the first")
        << texts({"02:40 02:45 60"}) << texts({"25 00:40"}) << texts({"25 00:45"});
    QTest::newRow("over the change") << texts({"02:50 02:10 60"}) << texts({"25 00:50"})
                                     << texts({"25 01:10"});
    QTest::newRow("ends after it") << texts({"02:50 03:05 900"}) << texts({"25 01:50"})
                                   << texts({"25 02:05"});
    QTest::newRow("long talk into the next hour")
        << texts({"02:50 03:05 4400"}) << texts({"25 00:50"}) << texts({"25 02:05"});
    QTest::newRow("long talk within")
        << texts({"02:10 02:20 4000"}) << texts({"25 00:10"}) << texts({"25 01:20"});
    QTest::newRow("begins before it")
        << texts({"01:50 02:10 1200"}) << texts({"24 23:50"}) << texts({"25 00:10"});
    QTest::newRow("long from before it")
        << texts({"01:50 02:10 4800"}) << texts({"24 23:50"}) << texts({"25 01:10"});
    QTest::newRow("the order tells") << texts({"02:40 02:41 0", "02:50 02:51 0", "02:30 02:31 0"})
                                     << texts({"25 01:40", "25 00:50", "25 00:30"})
                                     << texts({"25 01:41", "25 00:51", "25 00:31"});
    QTest::newRow("twice the same minute")
        << texts({"02:30 02:31 0", "02:30 02:31 0"}) << texts({"25 00:30", "25 00:30"})
        << texts({"25 00:31", "25 00:31"});
    QTest::newRow("without an end") << texts({"02:20 - 60", "02:40 - 60"}) << texts({"25 01:20", "25 00:40"})
                                    << texts({"25 01:21", "25 00:41"});
    QTest::newRow("out of order: no harm")
        << texts({"01:10 01:20 60", "04:00 04:10 60"}) << texts({"24 23:10", "25 03:00"})
        << texts({"24 23:20", "25 03:10"});
}

void TestLocalTime::repeatedHour()
{
    QFETCH(QStringList, rows);
    QFETCH(QStringList, starts);
    QFETCH(QStringList, stops);
    QList<qint64> started;
    QList<qint64> stopped;
    const CallHistory history = historyOf(rows);
    for (const Call &call : history.received) {
        started.append(call.started);
        stopped.append(call.stopped);
    }
    QCOMPARE(inUtc(started), starts);
    QCOMPARE(inUtc(stopped), stops);
}

void TestLocalTime::olderCallsStayWhatTheyWere()
{
    const CallHistory before = historyOf({QStringLiteral("02:50 02:51 0"), QStringLiteral("02:30 02:31 0")});
    const CallHistory after = historyOf(
        {QStringLiteral("02:10 02:11 0"), QStringLiteral("02:50 02:51 0"), QStringLiteral("02:30 02:31 0")});
    QCOMPARE(after.received.mid(1), before.received);
    QVERIFY(after.received.at(0).started > after.received.at(1).started);
}

void TestLocalTime::hostileTimes_data()
{
    QTest::addColumn<QJsonObject>("row");
    const QString start = QStringLiteral("startTime");
    QTest::newRow("nothing") << QJsonObject{};
    QTest::newRow("no text") << QJsonObject{{start, QJsonArray{1}}};
    QTest::newRow("no time") << QJsonObject{{start, QStringLiteral("2026-13-01 00:00:00")}};
    QTest::newRow("long") << QJsonObject{{start, QString(1000000, u'9')}};
}

void TestLocalTime::hostileTimes()
{
    QFETCH(QJsonObject, row);
    row.insert(QStringLiteral("duration"), 9e18);
    row.insert(QStringLiteral("stopTime"), QStringLiteral("2026-10-25 02:10:00"));
    const Result<CallHistory> history =
        CallHistory::fromJson(QJsonObject{{QStringLiteral("placed"), QJsonArray{row}}});
    QVERIFY(history.has_value());
    QCOMPARE(history->placed.at(0).started, 0);
    QVERIFY(history->placed.at(0).duration <= 366 * 86400);
}

QTEST_GUILESS_MAIN(TestLocalTime)
#include "tst_localtime.moc"
