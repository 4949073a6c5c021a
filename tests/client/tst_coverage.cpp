// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/archive/coverage.h"

#include <QTest>

#include <random>

/// Which times are known, and which gaps are between them. Small numbers stand for Unix seconds.
class TestCoverage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersCover_data();
    void answersCover();
    void spansUnite_data();
    void spansUnite();
    void unknown_data();
    void unknown();
    void gaps_data();
    void gaps();
    void wrongClocks();
    void agreesWithCounting();
};

namespace {

/// "1-5 7-9"
QList<TimeSpan> spans(const QString &text)
{
    QList<TimeSpan> list;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        list.append({word.section(u'-', 0, 0).toLongLong(), word.section(u'-', 1).toLongLong()});
    return list;
}

QString text(const QList<TimeSpan> &list)
{
    QStringList words;
    for (const TimeSpan &span : list)
        words.append(QStringLiteral("%1-%2").arg(span.from).arg(span.until));
    return words.join(u' ');
}

/// "placed 4-8"
QString text(const QList<Gap> &list)
{
    QStringList words;
    for (const Gap &gap : list) {
        const char *direction = gap.direction == CallDirection::Both ? "both"
            : gap.direction == CallDirection::Placed                 ? "placed"
                                                                     : "received";
        words.append(QStringLiteral("%1 %2-%3").arg(QLatin1String(direction)).arg(gap.from).arg(gap.until));
    }
    return words.join(QLatin1String(", "));
}

constexpr qint64 day = 24 * 60 * 60;
constexpr qint64 now = 1795525200;

} // namespace

void TestCoverage::answersCover_data()
{
    QTest::addColumn<QList<qint64>>("times");
    QTest::addColumn<qint64>("from"); // 0 = nothing is covered
    QList<qint64> many;
    for (qint64 i = 0; i < 49; ++i)
        many.append(now - 100 - i);
    const qint64 window = now - 14 * day + 3600;
    QTest::newRow("no call") << QList<qint64>{} << window;
    QTest::newRow("one") << QList<qint64>{now - 10} << window;
    QTest::newRow("older than the window") << QList<qint64>{now - 20 * day} << window;
    QTest::newRow("49: all there are") << many << window;
    QTest::newRow("50: there may be more") << many + QList<qint64>{now - 5000} << now - 5000;
    QTest::newRow("50 in any order") << QList<qint64>{now - 5000} + many << now - 5000;
    QTest::newRow("50 of today, one old") << many + QList<qint64>{now - 30 * day} << now - 30 * day;
    QTest::newRow("51") << many + QList<qint64>{now - 5000, now - 6000} << now - 6000;
    QTest::newRow("one without a time") << QList<qint64>{now - 10, 0} << qint64(0);
    QTest::newRow("50 to come") << QList<qint64>(50, now + 10) << now;
}

void TestCoverage::answersCover()
{
    QFETCH(QList<qint64>, times);
    QFETCH(qint64, from);
    const std::optional<TimeSpan> span = coverageOf(times, now);
    QCOMPARE(span.has_value(), from != 0);
    if (span)
        QCOMPARE(*span, (TimeSpan{from, now}));
}

void TestCoverage::spansUnite_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *before, const char *after) {
        QTest::newRow(before) << QString::fromLatin1(before) << QString::fromLatin1(after);
    };
    row("", "");
    row("1-5", "1-5");
    row("1-5 3-8", "1-8");
    row("3-8 1-5", "1-8");
    row("1-5 6-8", "1-8"); // no second between them
    row("1-5 7-8", "1-5 7-8");
    row("1-9 3-4", "1-9");
    row("3-4 1-9 20-30 9-19", "1-30");
    row("5-5", "5-5");
    row("5-4", "");
    row("1-2 5-4 7-8", "1-2 7-8");
    row("1-2 1-2 1-2", "1-2");
}

void TestCoverage::spansUnite()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QCOMPARE(text(united(spans(before))), after);
}

void TestCoverage::unknown_data()
{
    QTest::addColumn<QString>("covered");
    QTest::addColumn<QString>("expected"); // from 10 to 20
    const auto row = [](const char *covered, const char *expected) {
        QTest::newRow(covered) << QString::fromLatin1(covered) << QString::fromLatin1(expected);
    };
    row("", "10-20");
    row("10-20", "");
    row("1-30", "");
    row("10-14 15-20", "");
    row("10-14 16-20", "15-15");
    row("12-14", "10-11 15-20");
    row("1-9", "10-20");
    row("21-30", "10-20");
    row("1-10 20-30", "11-19");
    row("1-3 12-13 17-18 40-50", "10-11 14-16 19-20");
}

void TestCoverage::unknown()
{
    QFETCH(QString, covered);
    QFETCH(QString, expected);
    QCOMPARE(text(unknownTimes(spans(covered), 10, 20)), expected);
    QCOMPARE(text(unknownTimes(spans(covered), 20, 10)), QString());
}

void TestCoverage::gaps_data()
{
    QTest::addColumn<QString>("placed");
    QTest::addColumn<QString>("received");
    QTest::addColumn<QString>("both"); // from 0 to 100
    QTest::addColumn<QString>("onlyPlaced");
    QTest::addColumn<QString>("onlyReceived");
    const auto row = [](const char *placed, const char *received, const char *both, const char *onlyPlaced,
                         const char *onlyReceived) {
        QTest::addRow("%s | %s", placed, received)
            << QString::fromLatin1(placed) << QString::fromLatin1(received) << QString::fromLatin1(both)
            << QString::fromLatin1(onlyPlaced) << QString::fromLatin1(onlyReceived);
    };
    row("", "", "both 0-100", "placed 0-100", "received 0-100");
    row("0-100", "0-100", "", "", "");
    row("20-100", "20-100", "both 0-20", "placed 0-20", "received 0-20");
    row("0-40 60-100", "0-40 60-100", "both 40-60", "placed 40-60", "received 40-60");
    // of one direction so many came that the answer began later
    row("0-40 60-100", "0-40 70-100", "received 59-70, both 40-60", "placed 40-60", "received 40-70");
    row("0-100", "0-40 60-100", "received 40-60", "", "received 40-60");
    row("0-40 60-100", "0-100", "placed 40-60", "placed 40-60", "");
    row("0-30 50-100", "0-60 80-100", "received 60-80, placed 30-50", "placed 30-50", "received 60-80");
    row("0-80", "0-80", "both 80-100", "placed 80-100", "received 80-100");
    row("0-40 60-80", "0-40 60-80", "both 80-100, both 40-60", "placed 80-100, placed 40-60",
        "received 80-100, received 40-60");
}

void TestCoverage::gaps()
{
    QFETCH(QString, placed);
    QFETCH(QString, received);
    QFETCH(QString, both);
    QFETCH(QString, onlyPlaced);
    QFETCH(QString, onlyReceived);
    const QList<TimeSpan> p = spans(placed);
    const QList<TimeSpan> r = spans(received);
    QCOMPARE(text(callGaps(p, r, 0, 100)), both);
    QCOMPARE(text(callGaps(p, r, 0, 100, CallDirection::Placed)), onlyPlaced);
    QCOMPARE(text(callGaps(p, r, 0, 100, CallDirection::Received)), onlyReceived);
}

void TestCoverage::wrongClocks()
{
    // Once the clock said 900; when it is right again, what lies ahead is not known.
    QCOMPARE(text(extended(spans(QStringLiteral("100-200 500-900")), TimeSpan{250, 300}, 300)),
        QStringLiteral("100-200 250-300"));
    QCOMPARE(
        text(extended(spans(QStringLiteral("100-900")), TimeSpan{250, 300}, 300)), QStringLiteral("100-300"));
    QCOMPARE(text(extended(spans(QStringLiteral("100-200")), std::nullopt, 300)), QStringLiteral("100-200"));
    QCOMPARE(text(extended({}, TimeSpan{250, 300}, 300)), QStringLiteral("250-300"));
}

void TestCoverage::agreesWithCounting()
{
    // Second by second, for a thousand random coverages.
    std::mt19937 random(20261124); // the same in every run
    const auto number = [&random](int most) { return std::uniform_int_distribution<int>(0, most)(random); };
    constexpr int end = 60;
    for (int round = 0; round < 1000; ++round) {
        QList<TimeSpan> covered;
        for (int i = number(6); i > 0; --i) {
            const int from = number(end);
            covered.append({from, from + number(15)});
        }
        const auto isKnown = [&covered](qint64 second) {
            return std::any_of(covered.begin(), covered.end(),
                [second](const TimeSpan &span) { return span.from <= second && second <= span.until; });
        };
        const QList<TimeSpan> unknown = unknownTimes(covered, 5, end);
        const QList<TimeSpan> known = united(covered);
        for (qint64 second = 5; second <= end; ++second) {
            const auto holds = [second](const TimeSpan &span) {
                return span.from <= second && second <= span.until;
            };
            QCOMPARE(std::count_if(unknown.begin(), unknown.end(), holds), isKnown(second) ? 0 : 1);
            QCOMPARE(std::count_if(known.begin(), known.end(), holds), isKnown(second) ? 1 : 0);
        }
    }
}

QTEST_GUILESS_MAIN(TestCoverage)
#include "tst_coverage.moc"
