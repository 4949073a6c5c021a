// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "apifixture.h"
#include "core/contract/errorcodes.h"

#include <QJsonArray>
#include <QTest>

/// Balance, vouchers, usage and pages of the history by the settings API (settings-api.md 1.2).
class TestSettingsBalance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void prepaid();
    void balanceHistory();
    void balanceTable_data();
    void balanceTable();
    void monthlyUsage();
    void monthlyUsageAcrossClockChange();
    void historyPages();
    void vouchers();
    void voucherGuessing();
};

namespace {

const QString alice = QStringLiteral("alice");
const QString bob = QStringLiteral("bob");
const QString account = QStringLiteral("account");

QString errorOf(const HttpReply &reply)
{
    const std::optional<Error> error = failureFromJson(jsonOf(reply.body));
    return error ? QString(errorCodeText(error->code)) : QString();
}

void makePrepaid(ApiFixture &fixture)
{
    VERIFY_OK(fixture.office.stores->database().runText(QStringLiteral("UPDATE account SET prepaid = 1")));
}

} // namespace

void TestSettingsBalance::prepaid()
{
    ApiFixture fixture(nullptr, SettingsApiOptions{true, QStringLiteral("USD")});
    QCOMPARE(fixture.get(alice, QStringLiteral("get_prepaid")).body,
        QByteArray("{\"active_calls\":[],\"balance\":null,\"prepaid\":false}"));
    makePrepaid(fixture);
    BalanceStore &balances = fixture.office.stores->balances;
    const qint64 id = fixture.ids.value(alice);
    const qint64 now = fixture.office.clock.now;
    BalanceEntry entry{now, QStringLiteral("Set balance"), QStringLiteral("Manual update"), 123400};
    VERIFY_OK(balances.add(StoreFixture::console(), id, entry));
    VERIFY_OK(balances.addActiveCall(id, {QStringLiteral("c1"), QStringLiteral("+44"), now - 125, 7200}));
    VERIFY_OK(
        balances.addActiveCall(id, {QStringLiteral("left over"), QStringLiteral("+44"), now - 8000, 7200}));
    VERIFY_OK(balances.addActiveCall(
        fixture.ids.value(bob), {QStringLiteral("bob's"), QStringLiteral("+44"), now, 7200}));
    const QByteArray expected(
        "{\"active_calls\":[{\"destination\":\"+44\",\"duration\":125,\"max_session_time\":7200,\"session\":"
        "\"c1\","
        "\"start\":1795219075}],\"balance\":12.34,\"currency\":\"USD\",\"prepaid\":true}");
    QCOMPARE(fixture.get(alice, QStringLiteral("get_prepaid")).body, expected);
    QCOMPARE(fixture.get(alice, QStringLiteral("prepaid")).body, expected);
}

void TestSettingsBalance::balanceHistory()
{
    ApiFixture fixture;
    const qint64 id = fixture.ids.value(alice);
    QCOMPARE(fixture.get(alice, QStringLiteral("balance_history")).body, QByteArray("[]"));
    Result<Transaction> together = Transaction::begin(fixture.office.stores->database()); // faster
    VERIFY_OK(together);
    for (int i = 0; i < 210; ++i) {
        BalanceEntry entry{fixture.office.clock.now - 1000 + i, QStringLiteral("Debit balance"),
            QStringLiteral("Session to +44 for 60s"), i == 209 ? 0 : -670};
        entry.callId = QStringLiteral("c%1").arg(i);
        entry.destination = QStringLiteral("+44");
        entry.duration = 60;
        VERIFY_OK(fixture.office.stores->balances.add(StoreFixture::console(), id, entry));
    }
    VERIFY_OK(together->commit());
    const QJsonArray rows = fixture.json(alice, QStringLiteral("get_balance_history")).toArray();
    QCOMPARE(rows.size(), 200);
    const QJsonObject newest = rows.at(0).toObject();
    QCOMPARE(newest.value(u"session").toString(), QStringLiteral("c209")); // free calls are in the JSON
    QCOMPARE(newest.value(u"value").toDouble(-1), 0.0);
    QCOMPARE(newest.value(u"balance").toDouble(), -14.003);
    QCOMPARE(newest.value(u"date").toString(), QStringLiteral("2026-11-21 00:46:49"));
    QCOMPARE(newest.value(u"action").toString(), QStringLiteral("Debit balance"));
    QVERIFY(newest.value(u"id").toInteger() > rows.at(1).toObject().value(u"id").toInteger());
    QVERIFY(fixture.json(bob, QStringLiteral("get_balance_history")).toArray().isEmpty());
}

void TestSettingsBalance::balanceTable_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<FormParameters>("parameters");
    QTest::newRow("csv=1") << QStringLiteral("get_balance_history")
                           << FormParameters{{QStringLiteral("csv"), QStringLiteral("1")}};
    QTest::newRow("csv=yes") << QStringLiteral("balance_history")
                             << FormParameters{{QStringLiteral("csv"), QStringLiteral("yes")}};
    QTest::newRow("its own name") << QStringLiteral("export_balance_history") << FormParameters{};
}

void TestSettingsBalance::balanceTable()
{
    QFETCH(QString, action);
    QFETCH(FormParameters, parameters);
    ApiFixture fixture;
    BalanceEntry entry{
        fixture.office.clock.now, QStringLiteral("Set balance"), QStringLiteral("=1,\"x\""), 123400};
    VERIFY_OK(fixture.office.stores->balances.add(StoreFixture::console(), fixture.ids.value(alice), entry));
    for (const HttpReply &reply :
        {fixture.get(alice, action, parameters), fixture.post(alice, action, parameters)}) {
        QCOMPARE(reply.status, 200);
        QHash<QByteArray, QByteArray> headers;
        for (const HttpHeader &header : reply.headers)
            headers.insert(header.name, header.value);
        QCOMPARE(headers.value("Content-Type"), QByteArray("text/csv; charset=utf-8"));
        QCOMPARE(headers.value("Content-Disposition"),
            QByteArray("inline; filename=alice@example.org-prepaid-history.csv"));
        QCOMPARE(headers.value("Cache-Control"), QByteArray("no-store"));
        QCOMPARE(reply.body,
            QByteArray(
                "Id,Account,Date,Action,Description,Value,Final Balance\n"
                "1,alice@example.org,2026-11-21 01:00:00,Set balance,\"'=1,\"\"x\"\"\",12.34,12.34\n"));
    }
    // A refusal is JSON.
    parameters.add(account, inOffice(bob));
    const HttpReply refused = fixture.get(alice, action, parameters);
    QCOMPARE(refused.status, 403);
    QVERIFY(!ApiFixture::isFile(refused));
    QCOMPARE(errorOf(refused), QStringLiteral("auth.denied"));
}

void TestSettingsBalance::monthlyUsage()
{
    ApiFixture fixture;
    const qint64 id = fixture.ids.value(alice);
    QCOMPARE(fixture.get(alice, QStringLiteral("get_monthly_usage")).body,
        QByteArray("{\"calls\":0,\"currency\":\"EUR\",\"price\":0}"));
    CallRecord call;
    call.callerAccount = id;
    call.price = 2500;
    const auto add = [&](qint64 begun) {
        call.callId = QString::number(begun);
        call.begun = begun;
        call.answered = begun;
        call.ended = begun + 60;
        return fixture.office.stores->calls.add(call);
    };
    // November begins at 23:00 UTC on 31 October in Amsterdam.
    VERIFY_OK(add(1793487600 - 1));
    VERIFY_OK(add(1793487600));
    VERIFY_OK(add(fixture.office.clock.now - 100));
    QCOMPARE(fixture.get(alice, QStringLiteral("monthly_usage")).body,
        QByteArray("{\"calls\":2,\"currency\":\"EUR\",\"price\":0.5}"));
    const QJsonObject usage =
        fixture
            .json(alice, QStringLiteral("get_monthly_usage"), {{QStringLiteral("days"), QStringLiteral("1")}})
            .toObject();
    QCOMPARE(usage.value(u"calls").toInt(), 2);
    const QJsonArray days = usage.value(u"days").toArray();
    QCOMPARE(days.size(), 21);
    QCOMPARE(days.first().toObject(),
        (QJsonObject{{QStringLiteral("date"), QStringLiteral("2026-11-01")}, {QStringLiteral("calls"), 1},
            {QStringLiteral("seconds"), 60}, {QStringLiteral("price"), 0.25},
            {QStringLiteral("received"), 0}}));
    QCOMPARE(days.last().toObject().value(u"date").toString(), QStringLiteral("2026-11-21"));
    QCOMPARE(days.last().toObject().value(u"calls").toInt(), 1);
    QCOMPARE(days.at(5).toObject().value(u"calls").toInt(-1), 0);
    QVERIFY(!fixture.json(bob, QStringLiteral("get_monthly_usage")).toObject().value(u"calls").toInt());
}

void TestSettingsBalance::monthlyUsageAcrossClockChange()
{
    ApiFixture fixture;
    constexpr qint64 midnight = 1824933600; // of 2027-10-31 in Amsterdam, a day of 25 hours
    fixture.office.clock.now = midnight + 25 * 3600 - 1;
    CallRecord call;
    call.callerAccount = fixture.ids.value(alice);
    for (int hour = -1; hour < 25; ++hour) {
        call.callId = QString::number(hour);
        call.begun = call.answered = midnight + hour * 3600;
        call.ended = call.begun + 1;
        VERIFY_OK(fixture.office.stores->calls.add(call));
    }
    const QJsonObject usage =
        fixture
            .json(alice, QStringLiteral("get_monthly_usage"), {{QStringLiteral("days"), QStringLiteral("1")}})
            .toObject();
    const QJsonArray days = usage.value(u"days").toArray();
    QCOMPARE(days.size(), 31);
    QCOMPARE(days.at(28).toObject().value(u"calls").toInt(-1), 0);
    QCOMPARE(days.at(29).toObject().value(u"calls").toInt(), 1);
    QCOMPARE(days.at(30).toObject().value(u"calls").toInt(), 25);
    QCOMPARE(usage.value(u"calls").toInt(), 26);
    // A second later it is November.
    fixture.office.clock.now += 1;
    QCOMPARE(fixture.get(alice, QStringLiteral("get_monthly_usage")).body,
        QByteArray("{\"calls\":0,\"currency\":\"EUR\",\"price\":0}"));
}

void TestSettingsBalance::historyPages()
{
    ApiFixture fixture;
    CallRecord call;
    call.callerAccount = fixture.ids.value(alice);
    for (int i = 1; i <= 3; ++i) {
        call.callId = QString::number(i);
        call.begun = fixture.office.clock.now - i * 20 * 24 * 3600;
        call.ended = call.begun + 60;
        VERIFY_OK(fixture.office.stores->calls.add(call));
    }
    const auto placed = [&](const FormParameters &parameters) {
        return fixture.json(alice, QStringLiteral("get_history"), parameters)
            .toObject()
            .value(u"placed")
            .toArray();
    };
    QCOMPARE(placed({}).size(), 0);
    QCOMPARE(placed({{QStringLiteral("limit"), QStringLiteral("2")}}).size(), 2);
    QCOMPARE(placed({{QStringLiteral("before"), QString::number(call.begun + 1)}}).size(), 1);
    QCOMPARE(placed({{QStringLiteral("after"), QStringLiteral("0")},
                        {QStringLiteral("direction"), QStringLiteral("received")}})
                 .size(),
        0);
    QCOMPARE(fixture.told(alice, QStringLiteral("calls"), {{QStringLiteral("limit"), QStringLiteral("501")}}),
        QStringLiteral("false The value of limit cannot be used; correct it."));
}

void TestSettingsBalance::vouchers()
{
    ApiFixture fixture;
    const QString add = QStringLiteral("add_balance");
    const auto made = fixture.office.stores->vouchers.create(StoreFixture::console(), 2, 50000, 0);
    VERIFY_OK(made);
    const auto card = [&](qsizetype at) {
        return FormParameters{{QStringLiteral("id"), QString::number(made->at(at).id)},
            {QStringLiteral("number"), made->at(at).number}};
    };
    QCOMPARE(fixture.told(alice, add), QStringLiteral("false Missing id or number"));
    QCOMPARE(fixture.told(alice, add, {{QStringLiteral("id"), QStringLiteral("1")}}),
        QStringLiteral("false Missing id or number"));
    QCOMPARE(fixture.told(alice, add, card(0)),
        QStringLiteral("false alice@example.org is not a prepaid account; give the voucher to one that is."));
    makePrepaid(fixture);
    QCOMPARE(fixture.told(alice, add, card(0)), QStringLiteral("true Added balance succeeded"));
    QCOMPARE(fixture.json(alice, QStringLiteral("get_prepaid")).toObject().value(u"balance").toDouble(), 5.0);
    QCOMPARE(errorOf(fixture.post(bob, add, card(0))), QStringLiteral("voucher.used"));
    FormParameters wrong = card(1);
    wrong.set(QStringLiteral("number"), QStringLiteral("12345678901234567890"));
    QCOMPARE(errorOf(fixture.post(bob, add, wrong)), QStringLiteral("voucher.unknown"));
    QCOMPARE(fixture.json(bob, QStringLiteral("get_prepaid")).toObject().value(u"balance").toDouble(-1), 0.0);
}

void TestSettingsBalance::voucherGuessing()
{
    ApiFixture fixture;
    makePrepaid(fixture);
    const auto made = fixture.office.stores->vouchers.create(StoreFixture::console(), 1, 50000, 0);
    VERIFY_OK(made);
    const auto guess = [&](const QString &number) {
        return errorOf(fixture.get(alice, QStringLiteral("add_balance"),
            {{QStringLiteral("id"), QString::number(made->first().id)}, {QStringLiteral("number"), number}}));
    };
    for (int i = 0; i < GuessStore::mostTries; ++i)
        QCOMPARE(guess(QString::number(i)), QStringLiteral("voucher.unknown"));
    // The right one does not help any more, nor does it tell that it is right.
    QCOMPARE(guess(made->first().number), QStringLiteral("request.too_many"));
    QCOMPARE(guess(QStringLiteral("99")), QStringLiteral("request.too_many"));
    fixture.office.clock.now += GuessStore::windowSeconds;
    QCOMPARE(guess(made->first().number), QString());
}

QTEST_GUILESS_MAIN(TestSettingsBalance)
#include "tst_settingsbalance.moc"
