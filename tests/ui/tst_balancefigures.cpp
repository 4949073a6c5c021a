// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/balancefigures.h"
#include "ui/models/balanceforecast.h"
#include "ui/words/balancetext.h"

#include <QTest>

namespace {

constexpr qint64 day = 24 * 60 * 60;
constexpr qint64 now = 1795525200; // 2026-11-24 13:00 UTC

KeptBalanceRow booking(qint64 at, qint64 value, qint64 balance)
{
    return {at, QStringLiteral("Debit balance"), {}, value, balance, {}};
}

/// One debit of `each` at noon of every day back to `days` ago, newest first.
BalancePage steadyPage(int days, qint64 each, qint64 balance)
{
    BalancePage page;
    page.knownSince = now - days * day;
    for (int back = 0; back < days; ++back)
        page.entries.append(booking(now - back * day - day / 2, -each, balance + back * each));
    return page;
}

using Kind = BalanceForecast::Kind;

} // namespace

/// What is said about an account's money: the forecast, what the charts show, amounts in words.
class TestBalanceFigures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void steadySpending();
    void bandFollowsTheSpread();
    void topUpsDoNotCount();
    void tooLittleKnown_data();
    void tooLittleKnown();
    void nothingSpentOrNothingLeft();
    void gapsAreLeftOut();
    void extremesDoNotOverflow();
    void balanceOfEachDay();
    void daysInAGapAreUnknown();
    void minutesTakeTheLonger();
    void minutesAreSummedBySpan();
    void topFiveAndOthers();
    void hostileCalls();
    void amounts_data();
    void amounts();
    void words();
    void currencies();
};

void TestBalanceFigures::steadySpending()
{
    const BalanceForecast forecast = balanceForecast(steadyPage(20, 10'000, 90'000), 90'000, now);
    QCOMPARE(forecast.kind, Kind::Lasts);
    QCOMPARE(forecast.days, 20);
    QVERIFY(qAbs(forecast.perDay - 10'000) < 0.001);
    QCOMPARE(forecast.emptyAt, now + 9 * day);
    QCOMPARE(forecast.daysLeft(), qint64(9));
    // Days that are all alike leave no doubt.
    QCOMPARE(forecast.earliest, forecast.emptyAt);
    QCOMPARE(forecast.latest, forecast.emptyAt);
    // No further back than 30 days.
    QCOMPARE(balanceForecast(steadyPage(80, 10'000, 90'000), 90'000, now).days, 30);
}

void TestBalanceFigures::bandFollowsTheSpread()
{
    BalancePage page = steadyPage(20, 10'000, 90'000);
    for (int i = 0; i < page.entries.size(); ++i)
        std::get<KeptBalanceRow>(page.entries[i]).value = i % 2 == 0 ? -18'000 : -2'000;
    const BalanceForecast forecast = balanceForecast(page, 90'000, now);
    QCOMPARE(forecast.kind, Kind::Lasts);
    QVERIFY(forecast.perDay > 9'000 && forecast.perDay < 11'000);
    QVERIFY(forecast.earliest < forecast.emptyAt - day);
    QVERIFY(forecast.latest > forecast.emptyAt + day);
    // One expensive day among idle ones: no end can be told.
    BalancePage rare = steadyPage(10, 1, 90'000);
    std::get<KeptBalanceRow>(rare.entries[4]).value = -50'000;
    const BalanceForecast open = balanceForecast(rare, 90'000, now);
    QCOMPARE(open.kind, Kind::Lasts);
    QCOMPARE(open.latest, qint64(0));
}

void TestBalanceFigures::topUpsDoNotCount()
{
    BalancePage page = steadyPage(20, 10'000, 90'000);
    page.entries.insert(5, booking(now - 5 * day + 60, 500'000, 600'000));
    QVERIFY(qAbs(balanceForecast(page, 90'000, now).perDay - 10'000) < 0.001);
}

void TestBalanceFigures::tooLittleKnown_data()
{
    QTest::addColumn<BalancePage>("page");
    QTest::newRow("nothing") << BalancePage{};
    QTest::newRow("two days") << steadyPage(2, 10'000, 90'000);
    BalancePage few;
    few.knownSince = now - 20 * day;
    few.entries = {booking(now - day, -100, 90'000), booking(now - 9 * day, -100, 90'100)};
    QTest::newRow("two debits") << few;
    BalancePage uncovered = steadyPage(20, 10'000, 90'000);
    uncovered.knownSince = 0;
    QTest::newRow("rows without coverage") << uncovered;
    BalancePage still;
    still.knownSince = now - 6 * day;
    QTest::newRow("six days without a booking") << still;
}

void TestBalanceFigures::tooLittleKnown()
{
    QFETCH(BalancePage, page);
    const BalanceForecast forecast = balanceForecast(page, 90'000, now);
    QCOMPARE(forecast.kind, Kind::TooLittleKnown);
    QCOMPARE(forecast.emptyAt, qint64(0));
}

void TestBalanceFigures::nothingSpentOrNothingLeft()
{
    BalancePage still;
    still.knownSince = now - 7 * day;
    const BalanceForecast forecast = balanceForecast(still, 90'000, now);
    QCOMPARE(forecast.kind, Kind::Still);
    QCOMPARE(forecast.days, 7);
    QCOMPARE(balanceForecast(steadyPage(20, 10'000, 0), 0, now).kind, Kind::Empty);
    QCOMPARE(balanceForecast(steadyPage(20, 10'000, 0), -700, now).kind, Kind::Empty);
}

void TestBalanceFigures::gapsAreLeftOut()
{
    BalancePage page = steadyPage(20, 10'000, 90'000);
    // Ten days of which nothing is known must not make the account look thrifty.
    page.entries.remove(5, 10);
    page.entries.insert(5, Gap{now - 15 * day, now - 5 * day, CallDirection::Both});
    const BalanceForecast forecast = balanceForecast(page, 90'000, now);
    QCOMPARE(forecast.days, 10);
    QVERIFY(qAbs(forecast.perDay - 10'000) < 0.001);
    // A gap to this day takes the newest days.
    BalancePage silent = steadyPage(20, 10'000, 90'000);
    silent.entries.remove(0, 18);
    silent.entries.prepend(Gap{now - 18 * day, 0, CallDirection::Both});
    QCOMPARE(balanceForecast(silent, 90'000, now).kind, Kind::TooLittleKnown);
}

void TestBalanceFigures::extremesDoNotOverflow()
{
    const qint64 most = 100'000'000'000'000;
    const BalanceForecast slow = balanceForecast(steadyPage(30, 1, most), most, now);
    QCOMPARE(slow.kind, Kind::Lasts);
    QVERIFY(slow.emptyAt > now + 99 * 365 * day && slow.emptyAt < now + 101 * 365 * day);
    QCOMPARE(slow.latest, qint64(0));
    const BalanceForecast fast = balanceForecast(steadyPage(30, most, 1), 1, now);
    QCOMPARE(fast.kind, Kind::Lasts);
    QCOMPARE(fast.emptyAt, now);
}

void TestBalanceFigures::balanceOfEachDay()
{
    BalancePage page;
    page.knownSince = now - 10 * day;
    page.entries = {booking(now - 2 * day, -500, 99'500), booking(now - 4 * day, 90'000, 100'000),
        booking(now - 4 * day - 60, -1'000, 10'000)};
    const QDate today(2026, 11, 24);
    const QList<BalanceDay> days = balanceDays(page, today.addDays(-6), now, QTimeZone::utc());
    QCOMPARE(days.size(), 7);
    // Before the first booking the balance follows from it.
    QCOMPARE(days.at(0), (BalanceDay{today.addDays(-6), true, true, 11'000, 0, 0}));
    QCOMPARE(days.at(2), (BalanceDay{today.addDays(-4), true, true, 100'000, 90'000, 1'000}));
    QCOMPARE(days.at(3), (BalanceDay{today.addDays(-3), true, true, 100'000, 0, 0}));
    QCOMPARE(days.at(6), (BalanceDay{today, true, true, 99'500, 0, 0}));
    QVERIFY(balanceDays(page, today.addDays(1), now, QTimeZone::utc()).isEmpty());
    QVERIFY(balanceDays(page, QDate(), now, QTimeZone::utc()).isEmpty());
    QCOMPARE(balanceDays(page, QDate(1, 1, 1), now, QTimeZone::utc()).size(), 400);
}

void TestBalanceFigures::daysInAGapAreUnknown()
{
    BalancePage page;
    page.knownSince = now - 10 * day;
    page.entries = {booking(now - day, -500, 40'000), Gap{now - 5 * day, now - 3 * day, CallDirection::Both},
        booking(now - 6 * day, -1'000, 10'000)};
    const QDate today(2026, 11, 24);
    const QList<BalanceDay> days = balanceDays(page, today.addDays(-6), now, QTimeZone::utc());
    QVERIFY(days.at(0).known && days.at(0).balance == 10'000);
    for (const int unknown : {1, 2, 3})
        QVERIFY2(
            !days.at(unknown).known && !days.at(unknown).hasBalance, qPrintable(QString::number(unknown)));
    // After the gap it is not what it was before, but what the next booking tells.
    QVERIFY(days.at(4).known && days.at(4).hasBalance);
    QCOMPARE(days.at(4).balance, qint64(40'500));
    QCOMPARE(days.at(6).balance, qint64(40'000));
}

void TestBalanceFigures::minutesTakeTheLonger()
{
    DayTotal first{QDate(2026, 11, 23), 1, 1, 0, 60, 120, 0, true};
    DayTotal second{QDate(2026, 11, 24), 0, 0, 0, 600, 0, 0, false};
    MonthlyUsage usage;
    usage.days = {{QDate(2026, 11, 23), {3, 180, 0, 1}}, {QDate(2026, 11, 24), {1, 60, 0, 0}}};
    const QList<MinutesDay> days = minutesPerDay({first, second}, usage);
    QCOMPARE(days.at(0), (MinutesDay{QDate(2026, 11, 23), 3.0, 2.0, true}));
    QCOMPARE(days.at(1), (MinutesDay{QDate(2026, 11, 24), 10.0, 0.0, false}));
}

void TestBalanceFigures::minutesAreSummedBySpan()
{
    QList<MinutesDay> days; // Thursday 2026-10-01 to Tuesday 2026-11-24
    for (QDate day(2026, 10, 1); day <= QDate(2026, 11, 24); day = day.addDays(1))
        days.append({day, 1.0, 0.5, day != QDate(2026, 10, 31)});
    QCOMPARE(minutesPerSpan(days, MinutesSpan::Day, 30).size(), 30);
    QCOMPARE(minutesPerSpan(days, MinutesSpan::Day, 30).constLast(), days.constLast());
    const QList<MinutesDay> months = minutesPerSpan(days, MinutesSpan::Month, 12);
    QCOMPARE(months,
        (QList<MinutesDay>{{QDate(2026, 10, 1), 31.0, 15.5, false}, {QDate(2026, 11, 1), 24.0, 12.0, true}}));
    const QList<MinutesDay> weeks = minutesPerSpan(days, MinutesSpan::Week, 3);
    QCOMPARE(weeks.size(), 3);
    QCOMPARE(weeks.at(1), (MinutesDay{QDate(2026, 11, 16), 7.0, 3.5, true}));
    QCOMPARE(weeks.at(2), (MinutesDay{QDate(2026, 11, 23), 2.0, 1.0, true}));
    QCOMPARE(minutesPerSpan(days, MinutesSpan::Week, 1, Qt::Sunday).constFirst().day, QDate(2026, 11, 22));
    QVERIFY(minutesPerSpan({}, MinutesSpan::Week, 12).isEmpty());
}

void TestBalanceFigures::topFiveAndOthers()
{
    QList<Call> calls;
    for (int i = 0; i < 8; ++i) {
        Call call;
        call.placed = true;
        call.remoteParty = QStringLiteral("+4930%1@example.org").arg(i + 100000);
        call.duration = 60 * (i + 1);
        calls.append(call);
    }
    Destinations found = topDestinations(calls, QStringLiteral("example.org"));
    QVERIFY(!found.byPrice);
    QCOMPARE(found.list.size(), 6);
    QCOMPARE(found.list.at(0).seconds, qint64(480));
    QCOMPARE(found.list.at(5), (Destination{QString(), 3, 60 + 120 + 180, 0}));
    // As soon as anything costs money, that is what counts.
    calls[0].price = 2.5;
    found = topDestinations(calls, QStringLiteral("example.org"));
    QVERIFY(found.byPrice);
    QCOMPARE(found.list.at(0).price, qint64(25'000));
    calls[7].duration = 0;
    calls[6].placed = false;
    QCOMPARE(topDestinations(calls, QStringLiteral("example.org")).list.at(5).calls, 1);
}

void TestBalanceFigures::hostileCalls()
{
    Call call;
    call.placed = true;
    call.remoteParty = QString(1'000'000, u'x');
    call.displayName = QStringLiteral("\u202e<b>evil</b>") + QString(1'000'000, u'y');
    call.duration = std::numeric_limits<qint64>::max();
    call.price = std::numeric_limits<double>::infinity();
    Call other = call;
    other.price = 1e300;
    const Destinations found = topDestinations({call, other, call}, QStringLiteral("example.org"));
    QCOMPARE(found.list.size(), 1);
    QVERIFY(found.list.at(0).name.size() <= 200);
    QVERIFY(found.list.at(0).seconds > 0);
    QVERIFY(found.list.at(0).price > 0);
}

void TestBalanceFigures::amounts_data()
{
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("text");
    QTest::newRow("euro") << qint64(124'000) << QStringLiteral("EUR") << QStringLiteral("€12.40");
    QTest::newRow("four decimals") << qint64(671) << QStringLiteral("EUR") << QStringLiteral("€0.0671");
    QTest::newRow("three decimals") << qint64(670) << QStringLiteral("EUR") << QStringLiteral("€0.067");
    QTest::newRow("own") << qint64(10'000) << QStringLiteral("USD") << QStringLiteral("$1.00");
    QTest::newRow("krone") << qint64(10'000) << QStringLiteral("NOK") << QStringLiteral("1.00\u00a0NOK");
    QTest::newRow("unknown") << qint64(-5'000) << QString() << QStringLiteral("-0.50");
}

void TestBalanceFigures::amounts()
{
    QFETCH(qint64, amount);
    QFETCH(QString, currency);
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    QTEST(BalanceText(currency, english).amount(amount), "text");
}

void TestBalanceFigures::words()
{
    const BalanceText words(QStringLiteral("EUR"), QLocale(QLocale::English, QLocale::UnitedStates));
    QCOMPARE(words.headline(124'000, 9), QStringLiteral("€12.40 · about 9 days"));
    QCOMPARE(words.headline(124'000, 1), QStringLiteral("€12.40 · about one day"));
    QCOMPARE(words.headline(124'000, 0), QStringLiteral("€12.40 · less than a day"));
    QCOMPARE(words.headline(124'000, 400), QStringLiteral("€12.40 · more than a year"));
    QCOMPARE(words.headline(124'012, {}), QStringLiteral("€12.40"));
    QCOMPARE(words.signedAmount(-500), QStringLiteral("−€0.05"));
    QCOMPARE(words.signedAmount(100'000), QStringLiteral("+€10.00"));
}

void TestBalanceFigures::currencies()
{
    QCOMPARE(currencyCode(QStringLiteral("EUR")), QStringLiteral("EUR"));
    for (const char *bad : {"", "eur", "EURO", "<b>", "EU\n", "E\xc3\x9cR"})
        QCOMPARE(currencyCode(QString::fromUtf8(bad)), QString());
}

QTEST_APPLESS_MAIN(TestBalanceFigures)
#include "tst_balancefigures.moc"
