// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/endtoend/ctltest.h"

#include <QTest>

/// The commands about an account itself.
class TestBellsetctlAccount : public CtlTest {
    Q_OBJECT

private Q_SLOTS:
    void usageErrors_data();
    void usageErrors();
    void everyCommandSpeaksEveryFormat_data();
    void everyCommandSpeaksEveryFormat();
    void aliases();
    void demoBalance();
    void devicesSayHowLong();
    void devicesAreSignedOut();
    void signInsAreTold();
    void identity();
    void callerId();
    void voicemail();
    void voucher();
    void password();

private:
    Outcome ask(const QString &name, const QStringList &arguments, const QByteArray &further = {}) const
    {
        return run(as(name) + arguments, "demo-" + name.toUtf8() + '\n' + further);
    }
    Outcome ask(const QString &name, const char *arguments, const QByteArray &further = {}) const
    {
        return ask(name, words(arguments), further);
    }
    QJsonValue json(const QString &name, const char *arguments) const
    {
        return ask(name, words(arguments) + words("-o json")).json();
    }
};

void TestBellsetctlAccount::usageErrors_data()
{
    QTest::addColumn<QString>("arguments");
    for (const char *line :
        {"aliases add", "aliases drop x", "aliases add x y", "aliases check", "enum now", "devices all",
            "devices sign-out", "sign-ins now", "balance x", "balance --days", "usage x", "usage --history",
            "usage --days=3", "voicemail maybe", "voicemail email", "voicemail email nobody",
            "voicemail on off", "voicemail pin 1234", "identity set", "identity set x=y",
            "identity set email", "identity set email=nobody", "identity set timezone=Mars",
            "identity set no_answer_timeout=0", "identity drop", "caller-id 12", "caller-id +31 20",
            "password now", "password new", "voucher", "voucher x", "voucher 0", "voucher 1 1234"})
        QTest::newRow(line) << QString::fromUtf8(line);
}

void TestBellsetctlAccount::usageErrors()
{
    QFETCH(QString, arguments);
    const Outcome outcome = ask(alice, qPrintable(arguments));
    QVERIFY2(outcome.exitCode == 2, outcome.out.constData());
    QVERIFY(outcome.out.isEmpty());
    QVERIFY(!outcome.err.isEmpty());
}

void TestBellsetctlAccount::everyCommandSpeaksEveryFormat_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QByteArray>("header");
    const auto row = [](const QString &user, const char *line, const char *header) {
        QTest::newRow(line) << user << QString::fromUtf8(line) << QByteArray(header);
    };
    row(alice, "aliases", "alias");
    row(carol, "aliases", "alias");
    row(alice, "enum", "number");
    row(alice, "devices", "contact,public_contact,expires,transport,user_agent");
    row(alice, "sign-ins", "method,serial,peer,failed,first,last,count,in_use");
    row(bob, "balance", "prepaid,balance,currency,active_calls");
    row(alice, "balance", "prepaid,balance,currency,active_calls");
    row(bob, "balance --history", "date,action,description,value,balance,session");
    row(carol, "balance --history", "date,action,description,value,balance,session");
    row(alice, "usage", "calls,price,currency");
    row(alice, "usage --days", "date,calls,seconds,price,received,currency");
    row(alice, "voicemail", "enabled,mailbox,name,email,delete");
    row(carol, "voicemail show", "enabled,mailbox,name,email,delete");
    row(alice, "identity", "key,value");
    row(alice, "caller-id", "caller_id");
}

void TestBellsetctlAccount::everyCommandSpeaksEveryFormat()
{
    QFETCH(QString, user);
    QFETCH(QString, arguments);
    QFETCH(QByteArray, header);
    const QStringList command = arguments.split(u' ');
    const Outcome text = ask(user, command);
    QVERIFY2(text.exitCode == 0, text.err.constData());
    QVERIFY(text.out.size() > 1 && text.out.endsWith('\n'));
    const Outcome inJson = ask(user, command + QStringList{QStringLiteral("-o"), QStringLiteral("json")});
    QCOMPARE(inJson.exitCode, 0);
    QVERIFY2(inJson.out == "null\n" || !QJsonDocument::fromJson(inJson.out).isNull(), inJson.out.constData());
    QCOMPARE(inJson.out.count('\n'), 1);
    const Outcome csv = ask(user, command + QStringList{QStringLiteral("-o"), QStringLiteral("csv")});
    QCOMPARE(csv.exitCode, 0);
    QCOMPARE(csv.out.split('\n').first(), header + '\r');
}

void TestBellsetctlAccount::aliases()
{
    QVERIFY(ask(alice, "aliases").out.contains("alice.example@example.org"));
    QCOMPARE(ask(alice, "enum").out, QByteArray("+3120555010\n"));
    const Outcome free = ask(alice, "aliases check nobody.yet");
    QVERIFY2(free.exitCode == 0 && free.out == "nobody.yet is free.\n", (free.out + free.err).constData());
    const Outcome taken = ask(alice, "aliases check bob");
    QCOMPARE(taken.exitCode, 3);
    QVERIFY2(taken.out.startsWith("bob is taken. Free: bob."), taken.out.constData());
    const QJsonArray names = json(alice, "aliases check bob")[u"suggestions"].toArray();
    QVERIFY(!names.isEmpty());
    QCOMPARE(
        ask(alice, QStringList{QStringLiteral("aliases"), QStringLiteral("check"), names.first().toString()})
            .exitCode,
        0);
    QVERIFY(ask(carol, "aliases add Carol.C").out.contains("carol.c"));
    QCOMPARE(ask(carol, "aliases").out, QByteArray("carol.c@example.org\n"));
    QCOMPARE(ask(bob, "aliases add carol.c").exitCode, 5);
    QCOMPARE(ask(bob, "aliases add x@example.net").exitCode, 2);
    QCOMPARE(ask(bob, "aliases add 112").exitCode, 6);
    QCOMPARE(ask(bob, "aliases remove carol.c").exitCode, 4);
    QCOMPARE(ask(carol, "aliases remove carol.c@example.org").exitCode, 0);
    QVERIFY(json(carol, "aliases").toArray().isEmpty());
}

void TestBellsetctlAccount::demoBalance()
{
    const QByteArray text = ask(bob, "balance").out;
    QVERIFY2(text.startsWith("Balance: 12.34 EUR\n1 call"), text.constData());
    const QJsonObject prepaid = json(bob, "balance").toObject();
    QCOMPARE(prepaid.value(u"balance").toDouble(), 12.34);
    const QJsonObject call = prepaid.value(u"active_calls").toArray().first().toObject();
    QCOMPARE(call.value(u"destination").toString(), QStringLiteral("+442079460018"));
    QVERIFY(call.value(u"duration").toInteger() >= 125);
    QVERIFY(json(alice, "balance").toObject().value(u"balance").isNull());
    const QJsonObject usage = json(alice, "usage").toObject();
    QVERIFY(usage.value(u"calls").toInt(-1) >= 0);
    QCOMPARE(usage.value(u"currency").toString(), QStringLiteral("EUR"));
    const QByteArray month = ask(alice, "usage").out;
    QVERIFY2(month.startsWith("This month: ") && month.endsWith(" EUR.\n"), month.constData());
    const QList<QByteArray> days = ask(alice, "usage --days").out.trimmed().split('\n');
    QVERIFY(days.size() > 1);
    for (qsizetype i = 1; i < days.size(); ++i) // below the names of the columns
        QVERIFY2(days.at(i).contains(" EUR  "), days.at(i).constData());
}

void TestBellsetctlAccount::devicesSayHowLong()
{
    const QJsonArray devices = json(alice, "devices").toArray();
    QCOMPARE(devices.size(), 2);
    const QList<QByteArray> lines = ask(alice, "devices").out.trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const qint64 seconds = devices.at(i)[u"expires"].toInteger();
        QVERIFY(seconds > 3600);
        // "30 h 5 min left", and no bare seconds. A minute may go by between the two answers.
        const auto says = [&line = lines.at(i)](
                              qint64 left) { return line.contains(QByteArray::number(left / 3600) + " h "); };
        QVERIFY2((says(seconds) || says(seconds - 60)) && lines.at(i).contains(" left  "),
            lines.at(i).constData());
        QVERIFY(!lines.at(i).contains(QByteArray::number(seconds)));
    }
    // Programs get numbers.
    const QByteArray csv = ask(alice, words("devices -o csv")).out;
    QVERIFY2(!csv.contains("left"), csv.constData());
}

void TestBellsetctlAccount::devicesAreSignedOut()
{
    const QJsonArray devices = json(bob, "devices").toArray();
    QVERIFY(!devices.isEmpty());
    const QString contact = devices.first()[u"contact"].toString();
    const QStringList signOut{QStringLiteral("devices"), QStringLiteral("sign-out"), contact};
    const Outcome done = ask(bob, signOut);
    QVERIFY2(done.exitCode == 0, done.err.constData());
    QVERIFY(done.out.startsWith("Signed out: " + contact.toUtf8()));
    QVERIFY(done.out.contains("can sign in again"));
    QCOMPARE(json(bob, "devices").toArray().size(), devices.size() - 1);
    const Outcome again = ask(bob, signOut);
    QCOMPARE(again.exitCode, 4);
    QVERIFY(again.out.isEmpty() && again.err.contains(contact.toUtf8()));
}

void TestBellsetctlAccount::signInsAreTold()
{
    const QJsonArray list = json(carol, "sign-ins").toArray();
    QVERIFY(!list.isEmpty());
    const QJsonObject own = list.first().toObject();
    QCOMPARE(own.value(u"method").toString(), QStringLiteral("certificate"));
    QCOMPARE(own.value(u"peer").toString(), QStringLiteral("127.0.0.1"));
    QVERIFY(own.value(u"in_use").toBool() && !own.value(u"failed").toBool());
    const Outcome text = ask(carol, "sign-ins");
    QVERIFY2(text.out.contains("127.0.0.1") && text.out.contains("this one"), text.out.constData());
    QVERIFY(text.out.contains(own.value(u"serial").toString().toUtf8()));
}

void TestBellsetctlAccount::identity()
{
    const QStringList set{QStringLiteral("identity"), QStringLiteral("set"),
        QStringLiteral("mobile_number=+31 6 8765 4321"), QStringLiteral("no_answer_timeout=20")};
    QVERIFY(ask(carol, set).out.contains("+31687654321"));
    const QJsonObject read = json(carol, "identity show").toObject();
    QCOMPARE(read.value(u"mobile_number").toString(), QStringLiteral("+31687654321"));
    QCOMPARE(read.value(u"no_answer_timeout").toInt(), 20);
    QCOMPARE(ask(carol, "identity set first=Mallory").exitCode, 6);
    QCOMPARE(ask(carol, "identity set mobile_number=").exitCode, 0);
    QCOMPARE(json(carol, "identity").toObject().value(u"mobile_number").toString(), QString());
}

void TestBellsetctlAccount::callerId()
{
    QVERIFY(ask(alice, "caller-id").out.contains("+3120555010"));
    QCOMPARE(ask(alice, "caller-id off").exitCode, 0);
    QCOMPARE(json(alice, "caller-id").toObject().value(u"caller_id").toString(), QString());
    QCOMPARE(ask(alice, "caller-id +3120555099").exitCode, 6);
    QCOMPARE(ask(alice, "caller-id 003120555010").exitCode, 0);
    QCOMPARE(
        json(alice, "caller-id").toObject().value(u"caller_id").toString(), QStringLiteral("+3120555010"));
}

void TestBellsetctlAccount::voicemail()
{
    QCOMPARE(ask(carol, "voicemail pin", "4711\n").exitCode, 4);
    QVERIFY(ask(carol, "voicemail on").out.contains("carol@voicemail.example.org"));
    QVERIFY(ask(carol, "voicemail email c@example.com").out.contains("c@example.com"));
    QCOMPARE(ask(carol, "voicemail pin", "12a4\n").exitCode, 2);
    QCOMPARE(ask(carol, "voicemail pin").exitCode, 2);
    const Outcome pin = ask(carol, "voicemail pin", "471147\n");
    QCOMPARE(pin.exitCode, 0);
    QVERIFY(!pin.out.contains("471147"));
    const qint64 id = m_server->stores().accounts.find(QStringLiteral("carol@example.org"))->id;
    QCOMPARE(m_server->stores().voicemail.box(id, true)->pin, QStringLiteral("471147"));
    QVERIFY(ask(carol, "voicemail email none").out.contains("not mailed"));
    QVERIFY(ask(carol, "voicemail off").out.contains("off"));
    QVERIFY(!m_server->stores().voicemail.box(id, false)->exists);
}

void TestBellsetctlAccount::voucher()
{
    const auto made = m_server->stores().vouchers.create(consoleCaller(), 2, 100000, 0);
    QVERIFY(made.has_value());
    const auto redeem = [&](const QString &who, qint64 id, const QString &number) {
        return ask(who, QStringList{QStringLiteral("voucher"), QString::number(id)}, number.toUtf8() + '\n')
            .exitCode;
    };
    QCOMPARE(redeem(bob, made->at(0).id, QStringLiteral("1234")), 4);
    QCOMPARE(redeem(bob, made->at(0).id, QStringLiteral("x")), 2);
    QCOMPARE(redeem(alice, made->at(0).id, made->at(0).number), 5); // postpaid
    QCOMPARE(redeem(bob, made->at(0).id, made->at(0).number), 0);
    QCOMPARE(redeem(bob, made->at(0).id, made->at(0).number), 5);
    QCOMPARE(json(bob, "balance").toObject().value(u"balance").toDouble(), 22.34);
}

void TestBellsetctlAccount::password()
{
    QCOMPARE(ask(carol, "password").exitCode, 2);
    QCOMPARE(ask(carol, "password", "demo-carol\nsimple\n").exitCode, 2);
    const Outcome wrong = ask(carol, "password", "wrong\nCanary77x\n");
    QCOMPARE(wrong.exitCode, 6);
    const Outcome right = ask(carol, "password", "demo-carol\r\nCanary77x\r\n");
    QVERIFY2(right.exitCode == 0, right.err.constData());
    for (const Outcome &each : {wrong, right})
        QVERIFY(!each.out.contains("Canary77x") && !each.err.contains("Canary77x"));
    const QString address = QStringLiteral("carol@example.org");
    QCOMPARE(m_server->stores().accounts.verifyWebPassword(address, QStringLiteral("Canary77x")),
        Result<bool>(true));
    // The certificate counts as before, with its own password.
    QCOMPARE(ask(carol, "status").err, QByteArray());
}

QTEST_GUILESS_MAIN(TestBellsetctlAccount)
#include "tst_bellsetctlaccount.moc"
