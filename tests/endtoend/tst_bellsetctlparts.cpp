// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellsetctl/command.h"
#include "app/bellsetctl/exitcode.h"
#include "app/bellsetctl/report.h"
#include "app/bellsetctl/ruleinput.h"
#include "app/bellsetctl/timeinput.h"
#include "core/base/csv.h"

#include <QJsonObject>
#include <QTest>

/// What bellsetctl makes of words, times and errors.
class TestBellsetctlParts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lengths_data();
    void lengths();
    void moments_data();
    void moments();
    void anyMoments();
    void days_data();
    void days();
    void hours();
    void pastMoments_data();
    void pastMoments();
    void csvIsQuotedAndHarmless();
    void csvCells_data();
    void csvCells();
    void tablesLineUp();
    void tablesCommandNoTerminal();
    void everyErrorHasAnExitCode();
    void helpNamesEveryCommand();
};

void TestBellsetctlParts::lengths_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<qint64>("minutes");
    const auto row = [](const char *written, qint64 minutes) {
        QTest::newRow(written) << QString::fromLatin1(written) << minutes;
    };
    row("30m", 30);
    row("1h", 60);
    row("2h30m", 150);
    row("1d", 1440);
    row(" 1D12H ", 2160);
    row("365d", 525600);
    row("", 0);
    row("0m", 0);
    row("1", 0);
    row("-1h", 0);
    row("1.5h", 0);
    row("30m1h", 0);
    row("366d", 0);
    row("99999999999999999999m", 0);
    row("1h\n", 60);
}

void TestBellsetctlParts::lengths()
{
    QFETCH(QString, written);
    QFETCH(qint64, minutes);
    QCOMPARE(minutesFromText(written).value_or(0), minutes);
}

void TestBellsetctlParts::moments_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("moment"); // in Amsterdam; "" = refused
    const auto row = [](const char *written, const char *moment) {
        QTest::newRow(written) << QString::fromLatin1(written) << QString::fromLatin1(moment);
    };
    row("17:00", "2026-03-28T17:00:00");
    row("8:00", "2026-03-29T08:00:00"); // over for today
    row("10:42", "2026-03-29T10:42:00"); // this very minute is over too
    row("tomorrow 8:00", "2026-03-29T08:00:00"); // the clocks change in that night
    row("Tomorrow", "2026-03-29T00:00:00");
    row("tomorrow 8", "2026-03-29T08:00:00");
    row("2026-05-03T10:42", "2026-05-03T10:42:00");
    row("2026-05-03T10:42:00Z", "2026-05-03T12:42:00");
    row("2026-05-03T10:42:00+05:30", "2026-05-03T07:12:00");
    row("2026-05-03", "2026-05-03T00:00:00");
    row("yesterday", "");
    row("25:00", "");
    row("tomorrow 25:00", "");
    row("2026-03-28T10:41", "");
    row("2020-01-01", "");
    row("", "");
    row("soon", "");
}

void TestBellsetctlParts::moments()
{
    QFETCH(QString, written);
    QFETCH(QString, moment);
    const QTimeZone amsterdam("Europe/Amsterdam");
    const qint64 now = QDateTime(QDate(2026, 3, 28), QTime(10, 42), amsterdam).toSecsSinceEpoch();
    const Result<qint64> seconds = momentFromText(written, now, amsterdam);
    const QString shown = seconds
        ? QDateTime::fromSecsSinceEpoch(*seconds, amsterdam).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"))
        : QString();
    QCOMPARE(shown, moment);
}

void TestBellsetctlParts::anyMoments()
{
    const QTimeZone amsterdam("Europe/Amsterdam");
    const qint64 now = QDateTime(QDate(2026, 3, 28), QTime(10, 42), amsterdam).toSecsSinceEpoch();
    const auto at = [&](const char *text) {
        return anyMomentFromText(QString::fromLatin1(text), now, amsterdam).value_or(-1);
    };
    QCOMPARE(at("8:00"), now - (2 * 60 + 42) * 60); // today's, though it is over
    QCOMPARE(at("2020-01-01T00:00:00Z"), 1577836800);
    QCOMPARE(at("1969-01-01"), -1);
    QCOMPARE(at("yesterday"), -1);
    QCOMPARE(at(""), -1);
}

void TestBellsetctlParts::days_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<int>("mask"); // 0 = refused
    QTest::addColumn<QString>("again");
    const auto row = [](const char *written, int mask, const char *again) {
        QTest::newRow(written) << QString::fromLatin1(written) << mask << QString::fromLatin1(again);
    };
    row("daily", 127, "daily");
    row("Weekdays", 31, "weekdays");
    row("weekend", 96, "weekend");
    row("mon-fri", 31, "weekdays");
    row("sat,sun", 96, "weekend");
    row("sunday", 64, "sun");
    row("wed,mon", 5, "mon,wed");
    row("sat-mon", 97, "mon,sat,sun");
    row("mon-mon", 1, "mon");
    row("weekend,fri", 112, "fri,sat,sun");
    row("", 0, "");
    row("mon,", 0, "");
    row("mon-", 0, "");
    row("mon-tue-wed", 0, "");
    row("31", 0, "");
    row("someday", 0, "");
}

void TestBellsetctlParts::days()
{
    QFETCH(QString, written);
    QFETCH(int, mask);
    QFETCH(QString, again);
    QCOMPARE(daysFromText(written).value_or(0), mask);
    QCOMPARE(textFromDays(mask), again);
    QVERIFY(!daysFromText(QString(1 << 20, u',')));
}

void TestBellsetctlParts::hours()
{
    const auto read = [](const char *text) {
        AcceptRule rule;
        return hoursFromText(QString::fromLatin1(text), rule) ? rule.start + u' ' + rule.stop : QString();
    };
    QCOMPARE(read("9:00-17:30"), QStringLiteral("09:00 17:30"));
    QCOMPARE(read("22:00-06:00"), QStringLiteral("22:00 06:00"));
    QCOMPARE(read("08:00-24:00"), QStringLiteral("08:00 23:59"));
    for (const char *wrong : {"", "9", "9-17", "09:00", "09:00-", "24:00-09:00", "09:00-09:00",
             "9:00-17:30-18:00", "09:60-10:00", "0900-1700"})
        QCOMPARE(read(wrong), QString());
    QVERIFY(groupsFromText(QStringLiteral("VIP, family")));
    for (const char *wrong : {"", "vip,", "vip,nobody", "vip,vip", "enemies"})
        QVERIFY(!groupsFromText(QString::fromLatin1(wrong)));
}

void TestBellsetctlParts::pastMoments_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("moment"); // in Amsterdam; "" = refused
    const auto row = [](const char *written, const char *moment) {
        QTest::newRow(written) << QString::fromLatin1(written) << QString::fromLatin1(moment);
    };
    row("today", "2026-03-29T00:00:00");
    row("Today 8:00", "2026-03-29T08:00:00"); // the clocks changed in that night
    row("yesterday", "2026-03-28T00:00:00");
    row("yesterday 8", "2026-03-28T08:00:00");
    row("8:00", "2026-03-29T08:00:00");
    row("10:42", "2026-03-29T10:42:00"); // this very minute
    row("10:43", "2026-03-28T10:43:00"); // still to come today
    row("2h", "2026-03-29T08:42:00");
    row("1d", "2026-03-28T09:42:00"); // 24 hours, of which the clocks skipped one
    row("7d", "2026-03-22T09:42:00");
    row("2026-03-01", "2026-03-01T00:00:00");
    row("2026-03-01T10:42:00Z", "2026-03-01T11:42:00");
    row("2026-03-29T10:42", "2026-03-29T10:42:00");
    row("1970-01-02", "1970-01-02T00:00:00");
    row("2026-03-29T10:43", "");
    row("today 11:00", "");
    row("tomorrow", "");
    row("yesterday 25:00", "");
    row("today yesterday", "");
    row("1969-12-31", "");
    row("0001-01-01", "");
    row("2100-01-01", "");
    row("0m", "");
    row("-1d", "");
    row("", "");
    row("soon", "");
}

void TestBellsetctlParts::pastMoments()
{
    QFETCH(QString, written);
    QFETCH(QString, moment);
    const QTimeZone amsterdam("Europe/Amsterdam");
    const qint64 now = QDateTime(QDate(2026, 3, 29), QTime(10, 42), amsterdam).toSecsSinceEpoch();
    const Result<qint64> seconds = pastMomentFromText(written, now, amsterdam);
    const QString shown = seconds
        ? QDateTime::fromSecsSinceEpoch(*seconds, amsterdam).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"))
        : QString();
    QCOMPARE(shown, moment);
}

void TestBellsetctlParts::csvIsQuotedAndHarmless()
{
    Report report;
    report.columns = {QStringLiteral("a"), QStringLiteral("b")};
    report.rows = {{QStringLiteral("one, \"two\""), QStringLiteral("line\nbreak")},
        {QStringLiteral("=1+1"), QStringLiteral("@x")}, {QStringLiteral("+31612345678"), QString()}};
    QCOMPARE(rendered(report, OutputFormat::Csv),
        QByteArray("a,b\r\n\"one, \"\"two\"\"\",\"line\nbreak\"\r\n'=1+1,'@x\r\n+31612345678,\r\n"));
    report.rows = {
        {QStringLiteral("-2+3"), QStringLiteral("-1.50")}, {QStringLiteral("-"), QStringLiteral("-7")}};
    QCOMPARE(rendered(report, OutputFormat::Csv), QByteArray("a,b\r\n'-2+3,-1.50\r\n'-,-7\r\n"));
}

void TestBellsetctlParts::csvCells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    const auto row = [](const char *text, const char *cell) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(cell);
    };
    row("", "");
    row("plain", "plain");
    row("+31612345678", "+31612345678");
    row("+31 (0)20-111.22/33", "+31 (0)20-111.22/33");
    row("+31201112233@example.org", "+31201112233@example.org");
    row("-12.50", "-12.50");
    row("-1,5", "\"-1,5\"");
    row("=1", "'=1");
    row("@SUM(1)", "'@SUM(1)");
    row("+SUM(1)", "'+SUM(1)");
    row("+1+cmd|' /C calc'!A0", "'+1+cmd|' /C calc'!A0");
    row("-2+3*cmd", "'-2+3*cmd");
    row("+1@x!A1", "'+1@x!A1");
    row("+", "'+");
    row("\t=1", "'\t=1");
    row("\r=1", "\"'\r=1\"");
    row("\n=1", "\"'\n=1\"");
    row("+1\n", "\"'+1\n\"");
    row("a\"b", "\"a\"\"b\"");
    row("=\"a\"", "\"'=\"\"a\"\"\"");
}

void TestBellsetctlParts::csvCells()
{
    QFETCH(QString, text);
    QFETCH(QString, cell);
    QCOMPARE(csvCell(text), cell);
    QCOMPARE(csvLine({text, text}), QString(cell + u',' + cell + QStringLiteral("\r\n")));
}

void TestBellsetctlParts::tablesLineUp()
{
    Report report;
    report.rows = {{QStringLiteral("a"), QStringLiteral("b")}, {QStringLiteral("long"), QStringLiteral("c")}};
    QCOMPARE(rendered(report, OutputFormat::Text), QByteArray("a     b\nlong  c\n"));
    report.sentence = QStringLiteral("Said.");
    report.json = QJsonObject{{QStringLiteral("a"), 1}};
    QCOMPARE(rendered(report, OutputFormat::Text), QByteArray("Said.\n"));
    QCOMPARE(rendered(report, OutputFormat::Json), QByteArray("{\"a\":1}\n"));
    report.json = QJsonValue();
    QCOMPARE(rendered(report, OutputFormat::Json), QByteArray("null\n"));
}

void TestBellsetctlParts::tablesCommandNoTerminal()
{
    // A sentence between the rows widens no column.
    QCOMPARE(textTable({{QStringLiteral("a"), QStringLiteral("b")}, {QStringLiteral("A long sentence.")},
                 {QStringLiteral("c"), QStringLiteral("d")}}),
        QStringLiteral("a  b\nA long sentence.\nc  d\n"));
    const QString name = QStringLiteral("Bob\x1b[2J\r\n\x07") + QChar(0x202e) + QChar(0x9b);
    const QString table = textTable({{name, QStringLiteral("b")}});
    QCOMPARE(table.count(u'\n'), 1);
    for (const QChar c : table)
        QVERIFY(c == u'\n' || (c.category() != QChar::Other_Control && c != QChar(0x202e)));
    QCOMPARE(textTable({}), QString());
    QCOMPARE(textTable({{}}), QStringLiteral("\n"));
}

void TestBellsetctlParts::everyErrorHasAnExitCode()
{
    QCOMPARE(exitCodeOf(ErrorCode::Denied), int(ExitDenied));
    QCOMPARE(exitCodeOf(ErrorCode::TimedOut), int(ExitNetwork));
    QCOMPARE(exitCodeOf(ErrorCode::ServerUntrusted), int(ExitCertificate));
    QCOMPARE(exitCodeOf(ErrorCode::P12WrongPassword), int(ExitCertificate));
    QCOMPARE(exitCodeOf(ErrorCode::OutcomeUnknown), int(ExitServer));
    QCOMPARE(exitCodeOf(ErrorCode::AddressTaken), int(ExitConflict));
    QCOMPARE(exitCodeOf(ErrorCode::ForwardingNoMobileNumber), int(ExitNotFound));
    QCOMPARE(exitCodeOf(ErrorCode::FileUnwritable), int(ExitFailure));
#define BELLSET_CHECK(Id, text)                                                                              \
    QVERIFY2(exitCodeOf(ErrorCode::Id) != ExitOk && exitCodeOf(ErrorCode::Id) != ExitStateFalse, text);
    BELLSET_ERROR_CODES(BELLSET_CHECK)
#undef BELLSET_CHECK
}

void TestBellsetctlParts::helpNamesEveryCommand()
{
    const QString help = helpText();
    QVERIFY(!commands().isEmpty());
    for (const CommandInfo &command : commands())
        QVERIFY(help.contains(QStringLiteral("\n  ") + QString(command.name)));
}

QTEST_GUILESS_MAIN(TestBellsetctlParts)
#include "tst_bellsetctlparts.moc"
