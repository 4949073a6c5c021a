// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/endtoend/ctltest.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// Entries that the programs of an account keep on the server.
class TestBellsetctlJournal : public CtlTest {
    Q_OBJECT

private Q_SLOTS:
    void journal();
    void entriesOfJson();
    void journalOfManyAndLarge();
};

void TestBellsetctlJournal::journal()
{
    const QByteArray text("YWJj\nZGVm\n \xC3\xA9\xE2\x98\x8E");
    const QString file = m_server->saved(QStringLiteral("entry"), text);
    const Outcome put = runAs(bob, words("journal put --uuid urn:uuid:phone -o json") + QStringList{file});
    QVERIFY2(put.exitCode == 0, put.err.constData());
    const QString id = put.json().toArray().first().toObject().value(u"journal_id").toString();
    QVERIFY(!id.isEmpty());
    // From the standard input, behind the password.
    const Outcome piped =
        run(as(bob) + words("journal put --uuid urn:uuid:laptop -"), "demo-bob\nline 1\nline 2\n");
    QVERIFY2(piped.exitCode == 0, piped.err.constData());
    QVERIFY(piped.out.startsWith("Stored as "));

    const QJsonObject all = runAs(bob, words("journal get -o json")).json().toObject();
    QCOMPARE(all.value(u"rows").toInt(), 2);
    const QJsonArray entries = all.value(u"results").toArray();
    QCOMPARE(entries.at(0).toObject().value(u"id").toString(), id);
    QCOMPARE(entries.at(0).toObject().value(u"data").toString().toUtf8(), text);
    QCOMPARE(entries.at(1).toObject().value(u"data").toString(), QStringLiteral("line 1\nline 2\n"));
    const auto countOf = [this](const char *options) {
        return runAs(bob, words(options) + words("-o json")).json().toObject().value(u"rows").toInt(-1);
    };
    QCOMPARE(countOf("journal get --except urn:uuid:phone"), 1);
    QCOMPARE(countOf("journal get --since 2099-01-01T00:00"), 0);
    QCOMPARE(countOf("journal get --since 1h"), 2);
    const QByteArray second = QByteArray::number(entries.at(0).toObject().value(u"timestamp").toInteger());
    QCOMPARE(countOf(("journal get --since " + second).constData()), 1);
    const Outcome table = runAs(bob, words("journal get --limit 1"));
    QCOMPARE(table.out.count('\n'), 1);
    QVERIFY2(table.out.contains("YWJj ZGVm"), table.out.constData());
    QCOMPARE(runAs(bob, words("journal get --summary -o json")).json().toArray().size(), 2);

    QCOMPARE(runAs(bob,
                 QStringList{QStringLiteral("journal"), QStringLiteral("delete"), id, QStringLiteral("4711")})
                 .exitCode,
        0);
    QCOMPARE(countOf("journal get"), 1);
    QVERIFY(runAs(carol, words("journal get")).out.startsWith("No entries."));
    // What is no text cannot be kept byte for byte.
    const QString binary = m_server->saved(QStringLiteral("binary"), QByteArray("\xff\x00\xfe", 3));
    QCOMPARE(runAs(bob, words("journal put --uuid x") + QStringList{binary}).exitCode, 2);
    QCOMPARE(runAs(bob, words("journal put --uuid x /nonexistent")).exitCode, 4);
    QCOMPARE(countOf("journal get"), 1);
}

void TestBellsetctlJournal::entriesOfJson()
{
    const QString file = m_server->saved(QStringLiteral("value"), R"({"b": [1, true], "a": "x"})");
    const QStringList put = words("journal put --uuid urn:uuid:json");
    const Outcome stored = runAs(alice, put + QStringList{QStringLiteral("--json"), file});
    QVERIFY2(stored.exitCode == 0, stored.err.constData());
    const Outcome number = run(as(alice) + put + words("--json -"), "demo-alice\n17\n");
    QVERIFY2(number.exitCode == 0, number.err.constData());
    QCOMPARE(run(as(alice) + put + words("-"), "demo-alice\n17").exitCode, 0);
    const QJsonArray told =
        runAs(alice, words("journal get -o json")).json().toObject().value(u"results").toArray();
    QCOMPARE(told.size(), 3);
    QCOMPARE(told.at(0)[u"data"],
        QJsonValue(QJsonObject{
            {QStringLiteral("a"), QStringLiteral("x")}, {QStringLiteral("b"), QJsonArray{1, true}}}));
    QCOMPARE(told.at(1)[u"data"], QJsonValue(17));
    QCOMPARE(told.at(2)[u"data"], QJsonValue(QStringLiteral("17")));
    const QList<QByteArray> csv = runAs(alice, words("journal get -o csv")).out.trimmed().split('\n');
    QCOMPARE(csv.size(), 4);
    QVERIFY2(csv.at(0).trimmed().endsWith("data,type"), csv.at(0).constData());
    QVERIFY2(csv.at(1).trimmed().endsWith(",json"), csv.at(1).constData());
    QVERIFY2(csv.at(2).trimmed().endsWith(",17,json"), csv.at(2).constData());
    QVERIFY2(csv.at(3).trimmed().endsWith(",17,text"), csv.at(3).constData());
    QVERIFY(runAs(alice, words("journal get")).out.contains(R"({"a":"x","b":[1,true]})"));
    // What is no value is refused, and stores nothing.
    for (const QByteArray &bad : {QByteArray("{"), QByteArray("null"), QByteArray("1,2"),
             QByteArray(600, '[') + QByteArray(600, ']')}) {
        const Outcome refused = runAs(
            alice, put + QStringList{QStringLiteral("--json"), m_server->saved(QStringLiteral("bad"), bad)});
        QCOMPARE(refused.exitCode, 2);
        QVERIFY(refused.err.contains("--json"));
    }
    QCOMPARE(runAs(alice, words("journal get --json")).exitCode, 2);
    QCOMPARE(runAs(alice, words("journal get -o json")).json().toObject().value(u"rows").toInt(), 3);
}

void TestBellsetctlJournal::journalOfManyAndLarge()
{
    // More than one answer holds.
    const Result<Account> carols = m_server->stores().accounts.find(QStringLiteral("carol@example.org"));
    QVERIFY(carols.has_value());
    const Caller caller{carols->id, carols->address, Role::User, QStringLiteral("certificate"), {}};
    JournalPut put{QStringLiteral("urn:uuid:phone"), {}};
    for (int i = 0; i < 6000; ++i)
        put.rows.append({i, JournalRow::Action::Add, {}, QByteArray::number(i)});
    QVERIFY(m_server->stores().journal.put(caller, put, {}).has_value());
    const QJsonObject all = runAs(carol, words("journal get -o json")).json().toObject();
    QCOMPARE(all.value(u"results").toArray().size(), 6000);
    QCOMPARE(all.value(u"rows").toInt(), 6000);
    QCOMPARE(runAs(carol, words("journal get --limit 5000 -o csv")).out.count('\n'), 5001);
    // Far above what other requests may send.
    const QByteArray large = QByteArray(3'000'000, 'x');
    const QString file = m_server->saved(QStringLiteral("large"), large);
    const Outcome stored = runAs(carol, words("journal put --uuid urn:uuid:laptop") + QStringList{file});
    QVERIFY2(stored.exitCode == 0, stored.err.constData());
    const QJsonObject told =
        runAs(carol, words("journal get --except urn:uuid:phone -o json")).json().toObject();
    QCOMPARE(
        told.value(u"results").toArray().first().toObject().value(u"data").toString().size(), large.size());
    const QString tooLarge = m_server->saved(QStringLiteral("too-large"), QByteArray(8'400'000, 'x'));
    const Outcome refused = runAs(carol, words("journal put --uuid urn:uuid:laptop") + QStringList{tooLarge});
    QVERIFY(refused.exitCode != 0 && !refused.err.isEmpty());
}

QTEST_GUILESS_MAIN(TestBellsetctlJournal)
#include "tst_bellsetctljournal.moc"
