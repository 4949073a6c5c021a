// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/programrun.h"
#include "tests/support/testserver.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

/// The commands of bellsetctl about an account itself, against the real server with the demo office.
class TestBellsetctlAccount : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void usageErrors_data();
    void usageErrors();
    void everyCommandSpeaksEveryFormat_data();
    void everyCommandSpeaksEveryFormat();
    void aliases();
    void demoBalance();
    void identity();
    void callerId();
    void voicemail();
    void voucher();
    void password();

private:
    ProgramRun run(const QString &name, const QStringList &arguments, const QByteArray &further = {}) const;
    ProgramRun run(const QString &name, const char *arguments, const QByteArray &further = {}) const
    {
        return run(name, QString::fromUtf8(arguments).split(u' ', Qt::SkipEmptyParts), further);
    }
    QJsonValue json(const QString &name, const char *arguments) const;

    std::unique_ptr<TestServer> m_server;
};

namespace {

const QString alice = QStringLiteral("alice");
const QString bob = QStringLiteral("bob");
const QString carol = QStringLiteral("carol");

} // namespace

ProgramRun TestBellsetctlAccount::run(
    const QString &name, const QStringList &arguments, const QByteArray &further) const
{
    const QStringList who{QStringLiteral("--p12"),
        m_server->directory() + QStringLiteral("/test-%1.p12").arg(name), QStringLiteral("--password-stdin"),
        QStringLiteral("--server"), m_server->url().toString(), QStringLiteral("--ca"), m_server->caFile()};
    return runProgram(QStringLiteral(BELLSETCTL), who + arguments, "demo-" + name.toUtf8() + '\n' + further);
}

QJsonValue TestBellsetctlAccount::json(const QString &name, const char *arguments) const
{
    const QJsonDocument document = QJsonDocument::fromJson(run(name,
        QString::fromUtf8(arguments).split(u' ') + QStringList{QStringLiteral("-o"), QStringLiteral("json")})
                                                               .output);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

void TestBellsetctlAccount::initTestCase()
{
    m_server = std::make_unique<TestServer>();
    for (const QString &name : {alice, bob, carol}) {
        const IssuedCertificate certificate = m_server->certificateOf(name + QStringLiteral("@example.org"));
        m_server->saved(QStringLiteral("office/test-%1.p12").arg(name),
            m_server->p12(certificate, QStringLiteral("demo-") + name));
    }
}

void TestBellsetctlAccount::usageErrors_data()
{
    QTest::addColumn<QString>("arguments");
    for (const char *line : {"aliases add", "aliases drop x", "aliases add x y", "enum now", "devices all",
             "balance x", "balance --days", "usage x", "usage --history", "usage --days=3", "voicemail maybe",
             "voicemail email", "voicemail email nobody", "voicemail on off", "voicemail pin 1234",
             "identity set", "identity set x=y", "identity set email", "identity set email=nobody",
             "identity set timezone=Mars", "identity set no_answer_timeout=0", "identity drop",
             "caller-id 12", "caller-id +31 20", "password now", "password new", "voucher", "voucher x",
             "voucher 0", "voucher 1 1234"})
        QTest::newRow(line) << QString::fromUtf8(line);
}

void TestBellsetctlAccount::usageErrors()
{
    QFETCH(QString, arguments);
    const ProgramRun outcome = run(alice, qPrintable(arguments));
    QVERIFY2(outcome.exitCode == 2, outcome.output.constData());
    QVERIFY(outcome.output.isEmpty());
    QVERIFY(!outcome.errors.isEmpty());
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
    row(bob, "balance", "prepaid,balance,currency,active_calls");
    row(alice, "balance", "prepaid,balance,currency,active_calls");
    row(bob, "balance --history", "date,action,description,value,balance");
    row(carol, "balance --history", "date,action,description,value,balance");
    row(alice, "usage", "calls,price");
    row(alice, "usage --days", "date,calls,seconds,price,received");
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
    const QStringList words = arguments.split(u' ');
    const ProgramRun text = run(user, words);
    QVERIFY2(text.exitCode == 0, text.errors.constData());
    QVERIFY(text.output.size() > 1 && text.output.endsWith('\n'));
    const ProgramRun inJson = run(user, words + QStringList{QStringLiteral("-o"), QStringLiteral("json")});
    QCOMPARE(inJson.exitCode, 0);
    QVERIFY2(inJson.output == "null\n" || !QJsonDocument::fromJson(inJson.output).isNull(),
        inJson.output.constData());
    QCOMPARE(inJson.output.count('\n'), 1);
    const ProgramRun csv = run(user, words + QStringList{QStringLiteral("-o"), QStringLiteral("csv")});
    QCOMPARE(csv.exitCode, 0);
    QCOMPARE(csv.output.split('\n').first(), header + '\r');
}

void TestBellsetctlAccount::aliases()
{
    QVERIFY(run(alice, "aliases").output.contains("alice.example@example.org"));
    QCOMPARE(run(alice, "enum").output, QByteArray("+3120555010\n"));
    QVERIFY(run(carol, "aliases add Carol.C").output.contains("carol.c"));
    QCOMPARE(run(carol, "aliases").output, QByteArray("carol.c@example.org\n"));
    QCOMPARE(run(bob, "aliases add carol.c").exitCode, 5);
    QCOMPARE(run(bob, "aliases add x@example.net").exitCode, 2);
    QCOMPARE(run(bob, "aliases add 112").exitCode, 6);
    QCOMPARE(run(bob, "aliases remove carol.c").exitCode, 4);
    QCOMPARE(run(carol, "aliases remove carol.c@example.org").exitCode, 0);
    QVERIFY(json(carol, "aliases").toArray().isEmpty());
}

void TestBellsetctlAccount::demoBalance()
{
    const QByteArray text = run(bob, "balance").output;
    QVERIFY2(text.startsWith("Balance: 12.34 EUR\n1 call"), text.constData());
    const QJsonObject prepaid = json(bob, "balance").toObject();
    QCOMPARE(prepaid.value(u"balance").toDouble(), 12.34);
    const QJsonObject call = prepaid.value(u"active_calls").toArray().first().toObject();
    QCOMPARE(call.value(u"destination").toString(), QStringLiteral("+442079460018"));
    QVERIFY(call.value(u"duration").toInteger() >= 125);
    const QJsonArray rows = json(bob, "balance --history").toArray();
    QCOMPARE(rows.size(), 40);
    QCOMPARE(rows.first().toObject().value(u"balance").toDouble(), 12.34);
    QVERIFY(json(alice, "balance").toObject().value(u"balance").isNull());
    QVERIFY(json(alice, "usage").toObject().value(u"calls").toInt(-1) >= 0);
}

void TestBellsetctlAccount::identity()
{
    const QStringList set{QStringLiteral("identity"), QStringLiteral("set"),
        QStringLiteral("mobile_number=+31 6 8765 4321"), QStringLiteral("no_answer_timeout=20")};
    QVERIFY(run(carol, set).output.contains("+31687654321"));
    const QJsonObject read = json(carol, "identity show").toObject();
    QCOMPARE(read.value(u"mobile_number").toString(), QStringLiteral("+31687654321"));
    QCOMPARE(read.value(u"no_answer_timeout").toInt(), 20);
    QCOMPARE(run(carol, "identity set first=Mallory").exitCode, 6);
    QCOMPARE(run(carol, "identity set mobile_number=").exitCode, 0);
    QCOMPARE(json(carol, "identity").toObject().value(u"mobile_number").toString(), QString());
}

void TestBellsetctlAccount::callerId()
{
    QVERIFY(run(alice, "caller-id").output.contains("+3120555010"));
    QCOMPARE(run(alice, "caller-id off").exitCode, 0);
    QCOMPARE(json(alice, "caller-id").toObject().value(u"caller_id").toString(), QString());
    QCOMPARE(run(alice, "caller-id +3120555099").exitCode, 6);
    QCOMPARE(run(alice, "caller-id 003120555010").exitCode, 0);
    QCOMPARE(
        json(alice, "caller-id").toObject().value(u"caller_id").toString(), QStringLiteral("+3120555010"));
}

void TestBellsetctlAccount::voicemail()
{
    QCOMPARE(run(carol, "voicemail pin", "4711\n").exitCode, 4);
    QVERIFY(run(carol, "voicemail on").output.contains("carol@voicemail.example.org"));
    QVERIFY(run(carol, "voicemail email c@example.com").output.contains("c@example.com"));
    QCOMPARE(run(carol, "voicemail pin", "12a4\n").exitCode, 2);
    QCOMPARE(run(carol, "voicemail pin").exitCode, 2);
    const ProgramRun pin = run(carol, "voicemail pin", "471147\n");
    QCOMPARE(pin.exitCode, 0);
    QVERIFY(!pin.output.contains("471147"));
    const qint64 id = m_server->stores().accounts.find(QStringLiteral("carol@example.org"))->id;
    QCOMPARE(m_server->stores().voicemail.box(id, true)->pin, QStringLiteral("471147"));
    QVERIFY(run(carol, "voicemail email none").output.contains("not mailed"));
    QVERIFY(run(carol, "voicemail off").output.contains("off"));
    QVERIFY(!m_server->stores().voicemail.box(id, false)->exists);
}

void TestBellsetctlAccount::voucher()
{
    const auto made = m_server->stores().vouchers.create(consoleCaller(), 2, 100000, 0);
    QVERIFY(made.has_value());
    const auto redeem = [&](const QString &who, qint64 id, const QString &number) {
        return run(who, QStringList{QStringLiteral("voucher"), QString::number(id)}, number.toUtf8() + '\n')
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
    QCOMPARE(run(carol, "password").exitCode, 2);
    QCOMPARE(run(carol, "password", "demo-carol\nsimple\n").exitCode, 2);
    const ProgramRun wrong = run(carol, "password", "wrong\nCanary77x\n");
    QCOMPARE(wrong.exitCode, 6);
    const ProgramRun right = run(carol, "password", "demo-carol\r\nCanary77x\r\n");
    QVERIFY2(right.exitCode == 0, right.errors.constData());
    for (const ProgramRun &each : {wrong, right})
        QVERIFY(!each.output.contains("Canary77x") && !each.errors.contains("Canary77x"));
    const QString address = QStringLiteral("carol@example.org");
    QCOMPARE(m_server->stores().accounts.verifyWebPassword(address, QStringLiteral("Canary77x")),
        Result<bool>(true));
    // The certificate counts as before, with its own password.
    QCOMPARE(run(carol, "status").errors, QByteArray());
}

QTEST_GUILESS_MAIN(TestBellsetctlAccount)
#include "tst_bellsetctlaccount.moc"
