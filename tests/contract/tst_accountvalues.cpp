// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/aliaschange.h"
#include "core/contract/balancehistory.h"
#include "core/contract/devices.h"
#include "core/contract/emailaddress.h"
#include "core/contract/errorcodes.h"
#include "core/contract/historyquery.h"
#include "core/contract/identitychange.h"
#include "core/contract/money.h"
#include "core/contract/prepaid.h"
#include "core/contract/signins.h"
#include "core/contract/usage.h"
#include "core/contract/voicemail.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

/// What is asked and told about an account: names, numbers, money, and how each is checked.
class TestAccountValues : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void money();
    void emailAddresses_data();
    void emailAddresses();
    void aliasNames_data();
    void aliasNames();
    void identityChanges_data();
    void identityChanges();
    void identityIsChanged();
    void callerIds_data();
    void callerIds();
    void passwords_data();
    void passwords();
    void voicemailChanges_data();
    void voicemailChanges();
    void historyQueries_data();
    void historyQueries();
    void vouchers();
    void prepaidShapes();
    void balanceShapes();
    void balanceTable();
    void usageShapes();
    void formsComeBack();
    void aliasesLikeAName_data();
    void aliasesLikeAName();
    void availabilityShapes();
    void signInShapes();
};

namespace {

FormParameters one(const char *name, const QString &value)
{
    return {{QString::fromLatin1(name), value}};
}

/// "" when it was read, else the code's text and the subject.
template<class T>
QString problemOf(const Result<T> &result)
{
    return result ? QString() : errorCodeText(result.error().code) + u' ' + result.error().subject;
}

} // namespace

void TestAccountValues::money()
{
    QCOMPARE(moneyText(123400), QStringLiteral("12.34"));
    QCOMPARE(moneyText(0), QStringLiteral("0.00"));
    QCOMPARE(moneyText(-670), QStringLiteral("-0.067"));
    QCOMPARE(moneyText(-1), QStringLiteral("-0.0001"));
    QCOMPARE(moneyText(std::numeric_limits<qint64>::min()), QStringLiteral("-922337203685477.5808"));
    QCOMPARE(moneyToJson(123400), 12.34);
    QCOMPARE(moneyFromJson(12.34), 123400);
    QCOMPARE(moneyFromJson(QStringLiteral("-0.067")), -670);
    for (const QJsonValue &odd : {QJsonValue(), QJsonValue(QStringLiteral("much")), QJsonValue(1e300),
             QJsonValue(QStringLiteral("nan"))})
        QCOMPARE(moneyFromJson(odd), 0);
    QCOMPARE(moneyFromText(u"25"), 250000);
    QCOMPARE(moneyFromText(u" 12.5 "), 125000);
    QCOMPARE(moneyFromText(u"-0.0670"), -670);
    for (const char *odd : {"", ".", "1.", ".5", "1,50", "1e3", "1.00001", "99999999", "0x10", "1 000", "٣"})
        QVERIFY2(!moneyFromText(QString::fromUtf8(odd)), odd);
}

void TestAccountValues::emailAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    for (const char *text :
        {"alice@example.org", "a.b+c@sub.example.co", "O'Neil@example.org", "x@xn--p1.xn--p1ai"})
        QTest::newRow(text) << QString::fromUtf8(text) << true;
    for (const char *text :
        {"", "@", "alice", "alice@", "@example.org", "alice@localhost", "a b@example.org", "a@b@example.org",
            ".a@example.org", "a..b@example.org", "a.@example.org", "a@-x.org", "a@x.1", "a@x.o",
            "\"a\"@example.org", "a@example.org\r\nBcc: b@example.org", "a,b@example.org", "é@example.org"})
        QTest::newRow(text) << QString::fromUtf8(text) << false;
    QTest::newRow("long local") << QString(65, u'a') + QStringLiteral("@example.org") << false;
    QTest::newRow("long") << QString(1 << 20, u'a') + QStringLiteral("@example.org") << false;
}

void TestAccountValues::emailAddresses()
{
    QFETCH(QString, text);
    QFETCH(bool, good);
    QCOMPARE(isEmailAddress(text), good);
}

void TestAccountValues::aliasNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected"); // the address, or the problem
    QTest::addColumn<bool>("isNumber");
    const QString foreign = QStringLiteral("alias.foreign_domain example.net");
    QTest::newRow("plain") << QStringLiteral("bob") << QStringLiteral("bob@example.org") << false;
    QTest::newRow("trimmed, lower case")
        << QStringLiteral(" Bob.B-1_x ") << QStringLiteral("bob.b-1_x@example.org") << false;
    QTest::newRow("own domain") << QStringLiteral("Bob@Example.org") << QStringLiteral("bob@example.org")
                                << false;
    QTest::newRow("with scheme") << QStringLiteral("sip:bob@example.org") << QStringLiteral("bob@example.org")
                                 << false;
    QTest::newRow("other domain") << QStringLiteral("bob@example.net") << foreign << false;
    QTest::newRow("extension") << QStringLiteral("2010") << QStringLiteral("2010@example.org") << false;
    QTest::newRow("emergency") << QStringLiteral("112") << QStringLiteral("112@example.org") << true;
    QTest::newRow("emergency with domain")
        << QStringLiteral("112@example.org") << QStringLiteral("112@example.org") << true;
    QTest::newRow("international") << QStringLiteral("+31201234567")
                                   << QStringLiteral("+31201234567@example.org") << true;
    QTest::newRow("national") << QStringLiteral("0201234567") << QStringLiteral("0201234567@example.org")
                              << true;
    for (const char *bad : {"two words", "bob@", "@example.org", "bob@@example.org", "bob;x", "bob<",
             "bob\x01", "böb", "-bob", "bob@ex ample.org", "' or 1=1"})
        QTest::newRow(bad) << QString::fromUtf8(bad)
                           << QString(QStringLiteral("address.invalid ") + QString::fromUtf8(bad)) << false;
}

void TestAccountValues::aliasNames()
{
    QFETCH(QString, name);
    QFETCH(QString, expected);
    QFETCH(bool, isNumber);
    const Result<AliasName> read = AliasName::fromForm(one("username", name));
    QVERIFY(read);
    const Result<QString> address = read->addressIn(QStringLiteral("example.org"));
    QCOMPARE(address ? *address : problemOf(address), expected);
    QCOMPARE(read->isNumber(), isNumber);
    for (const QString &blank : {QString(), QStringLiteral(" \t ")})
        QCOMPARE(problemOf(AliasName::fromForm(one("username", blank))),
            QStringLiteral("request.missing_parameter username"));
    QCOMPARE(problemOf(AliasName::fromForm({})), QStringLiteral("request.missing_parameter username"));
    const Result<AliasName> huge = AliasName::fromForm(one("username", QString(1 << 20, u'a')));
    QCOMPARE(huge->addressIn(QStringLiteral("example.org")).error().subject.size(), 100);
}

void TestAccountValues::identityChanges_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("good");
    const auto rows = [](const char *key, const QStringList &values, bool good) {
        for (const QString &value : values)
            QTest::newRow(qPrintable(QString::fromLatin1(key) + u'=' + value.left(30)))
                << QString::fromLatin1(key) << value << good;
    };
    const auto list = [](const char *text) { return QString::fromUtf8(text).split(u'|'); };
    rows("email", list("|alice@example.org"), true);
    rows("email", list("alice|a@b@c.org|a\r\nb@example.org"), false);
    rows("mobile_number", list("|+31612345678|+31 6 1234-5678|0031612345678|0612345678"), true);
    rows("mobile_number", list("x|++31|12|+1234567890123456|+31612345678;x|٠٦١٢"), false);
    rows("timezone",
        list("Europe/Amsterdam|America/New_York|UTC|CET|Etc/UTC|US/Eastern|Asia/Calcutta|EST5EDT"), true);
    rows("timezone", list("|Mars/Olympus|UTC+01:00|europe/amsterdam|../etc/passwd|EST5EDT,M3.2.0,M11.1.0"),
        false);
    rows("no_answer_timeout", list("1|35|900"), true);
    rows("no_answer_timeout", list("0|-1|901|35.5|1e2|soon|99999999999999999999"), false);
    rows("quick_dial", list("|3120555|+3120555"), true);
    rows("quick_dial", list("x|1234567890123456|+"), false);
    rows("first", list("Alice|Zoë|李"), true);
    rows("first",
        {QString(256, u'a'), QStringLiteral("a\nb"), QStringLiteral("a\u2028b"), QStringLiteral("\x7f")},
        false);
}

void TestAccountValues::identityChanges()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(bool, good);
    const Result<IdentityChange> change = IdentityChange::fromForm({{key, value}});
    QCOMPARE(problemOf(change), good ? QString() : QStringLiteral("request.invalid_parameter ") + key);
}

void TestAccountValues::identityIsChanged()
{
    Identity identity;
    identity.sipAddress = QStringLiteral("alice@example.org");
    identity.timeZone = QStringLiteral("UTC");
    identity.mobileNumber = QStringLiteral("+31612345678");
    IdentityChange change;
    QVERIFY(change.isEmpty());
    QVERIFY(differencesOf(identity, change.appliedTo(identity)).isEmpty());
    change.mobileNumber = QString();
    change.noAnswerTimeout = 20;
    change.timeZone = QStringLiteral("UTC");
    const Identity after = change.appliedTo(identity);
    QCOMPARE(after.sipAddress, identity.sipAddress);
    const QList<IdentityDifference> differences = differencesOf(identity, after);
    QCOMPARE(differences.size(), 2);
    QCOMPARE(differences.at(0),
        (IdentityDifference{QStringLiteral("mobile_number"), identity.mobileNumber, QString()}));
    QCOMPARE(differences.at(1).after, QStringLiteral("20"));
    QCOMPARE(change.officeOnlyKey(), QString());
    change.lastName = QStringLiteral("x");
    QCOMPARE(change.officeOnlyKey(), QStringLiteral("lastname"));
}

void TestAccountValues::callerIds_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("number"); // or the problem
    const QString bad = QStringLiteral("request.invalid_parameter caller_id");
    QTest::newRow("clears") << QString() << QString();
    QTest::newRow("plus") << QStringLiteral("+31 20 555 010") << QStringLiteral("+3120555010");
    QTest::newRow("zeros") << QStringLiteral("003120555010") << QStringLiteral("+3120555010");
    QTest::newRow("shortest") << QStringLiteral("+1234567") << QStringLiteral("+1234567");
    QTest::newRow("longest") << QStringLiteral("+123456789012345") << QStringLiteral("+123456789012345");
    for (const char *text : {"+123456", "+1234567890123456", "3120555010", "020555010", "+0123456789",
             "alice", "+31x0555010", "+31205\r\n55010", "++3120555010", "anonymous"})
        QTest::newRow(text) << QString::fromUtf8(text) << bad;
}

void TestAccountValues::callerIds()
{
    QFETCH(QString, written);
    QFETCH(QString, number);
    const Result<CallerIdChange> change = CallerIdChange::fromForm(one("caller_id", written));
    QCOMPARE(change ? change->number : problemOf(change), number);
    QCOMPARE(problemOf(CallerIdChange::fromForm({})), QStringLiteral("request.missing_parameter caller_id"));
}

void TestAccountValues::passwords_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<bool>("strong");
    for (const char *text : {"Abcde1", "Zoë7Été", "four unrelated words", "0123456789abcdef"})
        QTest::newRow(text) << QString::fromUtf8(text) << true;
    for (const char *text : {"", "Abc1", "abcdef1", "ABCDEF1", "Abcdefg", "123456", "Abcde1\n", "Abcde1\x01"})
        QTest::newRow(text) << QString::fromUtf8(text) << false;
    QTest::newRow("longest") << QString(1000, u'a') << true;
    QTest::newRow("too long") << QString(1001, u'a') << false;
}

void TestAccountValues::passwords()
{
    QFETCH(QString, password);
    QFETCH(bool, strong);
    QCOMPARE(isStrongPassword(password), strong);
    const auto change = PasswordChange::fromForm(one("new_password", password));
    QCOMPARE(change.has_value(), strong);
    if (!strong) // the password is in no error
        QVERIFY(password.isEmpty() || !problemOf(change).contains(password));
}

void TestAccountValues::voicemailChanges_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("good");
    for (const char *row : {"enable=1", "enable=off", "delete=true", "email=", "email=a@example.org",
             "name=Zoë", "pin=0000", "pin=1234567890"})
        QTest::newRow(row) << QString::fromUtf8(row).section(u'=', 0, 0)
                           << QString::fromUtf8(row).section(u'=', 1) << true;
    for (const char *row : {"enable=", "enable=2", "delete=maybe", "email=nobody", "name=a\nb",
             "pin=", "pin=123", "pin=12345678901", "pin=12a4", "pin=１２３４"})
        QTest::newRow(row) << QString::fromUtf8(row).section(u'=', 0, 0)
                           << QString::fromUtf8(row).section(u'=', 1) << false;
}

void TestAccountValues::voicemailChanges()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(bool, good);
    QCOMPARE(problemOf(VoicemailChange::fromForm({{key, value}})),
        good ? QString() : QStringLiteral("request.invalid_parameter ") + key);
}

void TestAccountValues::historyQueries_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("good");
    for (const char *row : {"limit=1", "limit=500", "limit=", "before=0", "before=1795219200", "after=0",
             "after=4102444800", "direction=placed", "direction=received", "direction=both", "direction="})
        QTest::newRow(row) << QString::fromUtf8(row).section(u'=', 0, 0)
                           << QString::fromUtf8(row).section(u'=', 1) << true;
    for (const char *row :
        {"limit=0", "limit=501", "limit=-1", "limit=x", "limit=5.0", "before=-1", "before=253402300800",
            "after=99999999999999999999", "after=2026-01-01", "direction=missed", "direction=Placed"})
        QTest::newRow(row) << QString::fromUtf8(row).section(u'=', 0, 0)
                           << QString::fromUtf8(row).section(u'=', 1) << false;
}

void TestAccountValues::historyQueries()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(bool, good);
    QCOMPARE(problemOf(HistoryQuery::fromForm({{key, value}})),
        good ? QString() : QStringLiteral("request.invalid_parameter ") + key);
    QVERIFY(HistoryQuery::fromForm({})->isRecent());
    QVERIFY(!HistoryQuery::fromForm(one("after", QStringLiteral("0")))->isRecent());
}

void TestAccountValues::vouchers()
{
    const auto read = [](const QString &id, const QString &number) {
        return VoucherOrder::fromForm({{QStringLiteral("id"), id}, {QStringLiteral("number"), number}});
    };
    QCOMPARE(
        read(QStringLiteral("17"), QStringLiteral("1234 5678-90"))->number, QStringLiteral("1234567890"));
    const QString missing = QStringLiteral("request.missing_parameter id or number");
    QCOMPARE(problemOf(VoucherOrder::fromForm({})), missing);
    QCOMPARE(problemOf(read(QStringLiteral("17"), QStringLiteral(" - "))), missing);
    QCOMPARE(problemOf(read(QStringLiteral(" "), QStringLiteral("1"))), missing);
    for (const char *id : {"0", "-1", "x", "1.5", "99999999999999999999"})
        QCOMPARE(problemOf(read(QString::fromLatin1(id), QStringLiteral("1"))),
            QStringLiteral("request.invalid_parameter id"));
    for (const QString &number :
        {QStringLiteral("12a"), QStringLiteral("' OR 1=1"), QString(1 << 20, u'1'), QString::fromUtf8("١٢٣")})
        QCOMPARE(
            problemOf(read(QStringLiteral("1"), number)), QStringLiteral("request.invalid_parameter number"));
}

void TestAccountValues::prepaidShapes()
{
    QCOMPARE(Prepaid{}.toJson(),
        QJsonValue(QJsonObject{{QStringLiteral("prepaid"), false},
            {QStringLiteral("balance"), QJsonValue(QJsonValue::Null)},
            {QStringLiteral("active_calls"), QJsonArray()}}));
    Prepaid prepaid{true, 123400, QStringLiteral("EUR"),
        {{QStringLiteral("call"), QStringLiteral("+44"), 1795219200, 125, 7200}}};
    QCOMPARE(Prepaid::fromJson(prepaid.toJson()), Result<Prepaid>(prepaid));
    QCOMPARE(Prepaid::fromJson(Prepaid{}.toJson()), Result<Prepaid>(Prepaid{}));
    // The incumbent: nothing, or a balance and no more.
    QVERIFY(!Prepaid::fromJson(QJsonValue::Null)->isPrepaid);
    const auto old = Prepaid::fromJson(QJsonObject{{QStringLiteral("balance"), QStringLiteral("3.5000")}});
    QVERIFY(old->isPrepaid);
    QCOMPARE(old->balance, 35000);
    QVERIFY(!Prepaid::fromJson(QStringLiteral("x")));
}

void TestAccountValues::balanceShapes()
{
    BalanceHistory history;
    history.timeZone = QStringLiteral("Europe/Amsterdam");
    // Both in the hour that is repeated when clocks go back: the moment is told beside the local time.
    history.rows = {{2, 1792890000 + 3600, QStringLiteral("Debit balance"), QStringLiteral("Session"), -670,
                        9330, QStringLiteral("call"), QStringLiteral("+44"), 67},
        {1, 1792890000, QStringLiteral("Set balance"), QStringLiteral("Manual update"), 10000, 10000, {}, {},
            0}};
    QCOMPARE(BalanceHistory::fromJson(history.toJson()), Result<BalanceHistory>(history));
    const QJsonObject row = history.toJson().toArray().first().toObject();
    QCOMPARE(row.value(u"date").toString(), QStringLiteral("2026-10-25 03:00:00"));
    QCOMPARE(row.value(u"value").toDouble(), -0.067);
    QVERIFY(BalanceHistory::fromJson(QJsonValue::Null)->rows.isEmpty());
    const auto old = BalanceHistory::fromJson(
        QJsonArray{QJsonObject{{QStringLiteral("date"), QStringLiteral("2026-11-21 01:00:00")},
            {QStringLiteral("value"), QStringLiteral("-1.5")}}});
    QCOMPARE(old->rows.first().at, 1795219200); // Europe/Amsterdam where no zone is told
    QCOMPARE(old->rows.first().value, -15000);
    QVERIFY(!BalanceHistory::fromJson(QJsonObject{{QStringLiteral("success"), true}}));
}

void TestAccountValues::balanceTable()
{
    BalanceHistory history;
    history.account = QStringLiteral("bob@example.org");
    history.timeZone = QStringLiteral("Europe/Amsterdam");
    history.rows = {{3, 1795219200, QStringLiteral("=cmd()"), QStringLiteral("a,\"b\"\r\nc"), -670, 9330,
                        QStringLiteral("c"), {}, 0},
        {2, 1795219200, QStringLiteral("Debit balance"), QStringLiteral("free"), 0, 10000,
            QStringLiteral("c"), {}, 0},
        {1, 1795219200, QStringLiteral("Set balance"), QStringLiteral("Manual update"), 10000, 10000, {}, {},
            0}};
    QVERIFY(!history.toFile());
    history.asCsv = true;
    const std::optional<FileAnswer> file = history.toFile();
    QVERIFY(file);
    QCOMPARE(file->contentType, QByteArray("text/csv; charset=utf-8"));
    QCOMPARE(file->fileName, QStringLiteral("bob@example.org-prepaid-history.csv"));
    QCOMPARE(file->content,
        QByteArray("Id,Account,Date,Action,Description,Value,Final Balance\n"
                   "1,bob@example.org,2026-11-21 01:00:00,'=cmd(),\"a,\"\"b\"\"  c\",-0.067,0.933\n"
                   "2,bob@example.org,2026-11-21 01:00:00,Set balance,Manual update,1.00,1.00\n"));
}

void TestAccountValues::usageShapes()
{
    MonthlyUsage usage;
    usage.calls = 3;
    usage.price = 5000;
    QCOMPARE(usage.toJson(),
        QJsonValue(QJsonObject{{QStringLiteral("calls"), 3}, {QStringLiteral("price"), 0.5}}));
    QCOMPARE(MonthlyUsage::fromJson(usage.toJson()), Result<MonthlyUsage>(usage));
    usage.withDays = true;
    usage.days = {{QDate(2026, 11, 1), {3, 60, 5000, 2}}};
    QCOMPARE(MonthlyUsage::fromJson(usage.toJson()), Result<MonthlyUsage>(usage));
    usage.currency = QStringLiteral("EUR");
    QCOMPARE(usage.toJson()[u"currency"].toString(), QStringLiteral("EUR"));
    QCOMPARE(MonthlyUsage::fromJson(usage.toJson()), Result<MonthlyUsage>(usage));
    QVERIFY(!MonthlyUsage::fromJson(QJsonValue::Null));
}

void TestAccountValues::formsComeBack()
{
    IdentityChange identity;
    identity.firstName = QStringLiteral("Zoë");
    identity.mobileNumber = QString();
    identity.noAnswerTimeout = 20;
    QCOMPARE(IdentityChange::fromForm(identity.toForm()), Result<IdentityChange>(identity));
    VoicemailChange voicemail;
    voicemail.enable = false;
    voicemail.pin = QStringLiteral("4711");
    QCOMPARE(VoicemailChange::fromForm(voicemail.toForm()), Result<VoicemailChange>(voicemail));
    HistoryQuery history;
    history.direction = HistoryQuery::Direction::Received;
    history.limit = 7;
    history.after = 0;
    QCOMPARE(HistoryQuery::fromForm(history.toForm()), Result<HistoryQuery>(history));
    const VoucherOrder voucher{17, QStringLiteral("1234")};
    QCOMPARE(VoucherOrder::fromForm(voucher.toForm()), Result<VoucherOrder>(voucher));
    const PasswordChange password{QStringLiteral("old"), QStringLiteral("Abcde1")};
    QCOMPARE(PasswordChange::fromForm(password.toForm()), Result<PasswordChange>(password));
    QCOMPARE(BalanceQuery::fromForm(BalanceQuery{true}.toForm()), Result<BalanceQuery>(BalanceQuery{true}));
    QVERIFY(!BalanceQuery::fromForm(one("csv", QStringLiteral("0")))->asCsv);
    QVERIFY(BalanceQuery::fromForm(one("csv", QStringLiteral("yes")))->asCsv);
    QCOMPARE(UsageQuery::fromForm(UsageQuery{true}.toForm()), Result<UsageQuery>(UsageQuery{true}));
}

void TestAccountValues::aliasesLikeAName_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("lastName");
    QTest::addColumn<QString>("first");
    const auto row = [](const char *tag, const QString &wanted, const QString &last, const QString &first) {
        QTest::newRow(tag) << wanted << last << first;
    };
    row("name", QStringLiteral("alice"), QStringLiteral("Example"),
        QStringLiteral("alice.example alice.ex a.example alice2"));
    row("no last name", QStringLiteral("alice"), {}, QStringLiteral("alice2 alice3 alice4 alice5"));
    row("accents", QStringLiteral("ana"), QStringLiteral(" García-López "),
        QStringLiteral("ana.garcialopez ana.ga a.garcialopez ana2"));
    row("other letters", QStringLiteral("ana"), QStringLiteral("Γιώργος"),
        QStringLiteral("ana2 ana3 ana4 ana5"));
    row("ends with it", QStringLiteral("a.example"), QStringLiteral("Example"),
        QStringLiteral("a.example2 a.example3 a.example4 a.example5"));
    row("number", QStringLiteral("2010"), QStringLiteral("Example"), QStringLiteral("2011 2012 2013 2014"));
    row("not for users", QStringLiteral("999"), {}, QStringLiteral("1000 1001 1002 1003"));
    row("huge number", QString(40, u'9'), {}, {});
    row("no room", QString(63, u'a'), QStringLiteral("Example"), QStringLiteral("a.example"));
    row("hostile", QStringLiteral("x"), QStringLiteral("'; --<b>\u202E"), QStringLiteral("x.b x2 x3 x4"));
}

void TestAccountValues::aliasesLikeAName()
{
    QFETCH(QString, wanted);
    QFETCH(QString, lastName);
    QFETCH(QString, first);
    const QStringList names = aliasesLike(wanted, lastName);
    QCOMPARE(names.mid(0, 4).join(u' '), first);
    QVERIFY(names.size() <= maxAliasCandidates && !names.contains(wanted));
    for (const QString &name : names)
        QVERIFY(AliasName{name}.addressIn(QStringLiteral("example.org")) && !AliasName{name}.isNumber());
}

void TestAccountValues::availabilityShapes()
{
    const AliasAvailability taken{
        QStringLiteral("alice@example.org"), false, {QStringLiteral("alice.ex"), QStringLiteral("alice2")}};
    QCOMPARE(AliasAvailability::fromJson(taken.toJson()), Result<AliasAvailability>(taken));
    QJsonObject object = taken.toJson().toObject();
    // What is no alias is not offered to be one, and a long list is cut.
    object.insert(QStringLiteral("suggestions"),
        QJsonArray{QStringLiteral("<b>"), QStringLiteral("112"), QStringLiteral("x@example.net"), 5,
            QString(1 << 20, u'a'), QStringLiteral("ok"), QStringLiteral("ok"), QStringLiteral("a1"),
            QStringLiteral("a2"), QStringLiteral("a3"), QStringLiteral("a4")});
    QCOMPARE(AliasAvailability::fromJson(object)->suggestions.join(u' '), QStringLiteral("ok a1 a2 a3"));
    object.remove(QStringLiteral("available"));
    QVERIFY(!AliasAvailability::fromJson(object));
    QVERIFY(!AliasAvailability::fromJson(QJsonValue::Null));
    QVERIFY(!AliasAvailability::fromJson(QJsonArray()));
}

void TestAccountValues::signInShapes()
{
    const SignInList list{{{QStringLiteral("certificate"), QStringLiteral("0A"), QStringLiteral("192.0.2.1"),
        true, 1, 2, 3, true}}};
    QCOMPARE(SignInList::fromJson(list.toJson()), Result<SignInList>(list));
    QVERIFY(SignInList::fromJson(QJsonValue::Null)->signIns.isEmpty());
    QVERIFY(!SignInList::fromJson(QJsonArray{5}));
    QVERIFY(!SignInList::fromJson(QJsonObject{{QStringLiteral("method"), QStringLiteral("x")}}));
    const DeviceContact device{QStringLiteral("192.0.2.1:5060")};
    QCOMPARE(DeviceContact::fromForm(device.toForm()), Result<DeviceContact>(device));
}

QTEST_APPLESS_MAIN(TestAccountValues)
#include "tst_accountvalues.moc"
