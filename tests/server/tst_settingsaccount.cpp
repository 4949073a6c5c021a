// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "apifixture.h"
#include "core/contract/errorcodes.h"

#include <QJsonArray>
#include <QTest>

/// Aliases, identity, caller ID, password, voicemail by the settings API: shapes, words and who may
/// (settings-api.md 1.2, 4, 5).
class TestSettingsAccount : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aliases();
    void aliasesThatCannotBe_data();
    void aliasesThatCannotBe();
    void aliasesUpToTwenty();
    void freeAliasesAreProposed();
    void numbersAreGivenOutByTheOffice();
    void identity();
    void namesAreTheOffices();
    void callerId();
    void password();
    void passwordGuessing();
    void secretsArePostedOnly();
    void voicemail();
    void managedAccounts();
    void helpdeskManagesUsersOnly_data();
    void helpdeskManagesUsersOnly();
    void hostileInputChangesNothing_data();
    void hostileInputChangesNothing();
};

namespace {

const QString alice = QStringLiteral("alice");
const QString bob = QStringLiteral("bob");
const QString helpdesk = QStringLiteral("helpdesk");
const QString admin = QStringLiteral("admin");
const QString username = QStringLiteral("username");
const QString account = QStringLiteral("account");

FormParameters named(const QString &name)
{
    return {{username, name}};
}

QString errorOf(const HttpReply &reply)
{
    const std::optional<Error> error = failureFromJson(jsonOf(reply.body));
    return error ? QString(errorCodeText(error->code)) : QString();
}

/// Everything that the accounts are, to see that nothing changed.
QStringList everything(const ApiFixture &fixture)
{
    QStringList all;
    for (const char *table : {"account", "address", "enum_number", "forwarding", "voicemail_box",
             "balance_entry", "voucher", "audit"})
        all += fixture.office.select(QStringLiteral("SELECT * FROM ") + QLatin1String(table));
    return all;
}

void makePrepaid(ApiFixture &fixture)
{
    VERIFY_OK(fixture.office.stores->database().runText(QStringLiteral("UPDATE account SET prepaid = 1")));
}

} // namespace

void TestSettingsAccount::aliases()
{
    ApiFixture fixture;
    const qint64 audited = *fixture.office.stores->audit.count();
    QCOMPARE(fixture.told(alice, QStringLiteral("add_alias"), named(QStringLiteral(" Ali.ce-2 "))),
        QStringLiteral("true Added alias ali.ce-2"));
    QCOMPARE(fixture.told(alice, QStringLiteral("add_alias"), named(QStringLiteral("second@example.org"))),
        QStringLiteral("true Added alias second"));
    QCOMPARE(fixture.get(alice, QStringLiteral("get_aliases")).body,
        QByteArray("[\"ali.ce-2@example.org\",\"second@example.org\"]"));
    QCOMPARE(*fixture.office.stores->audit.count(), audited + 2);
    // It rings the account, and nobody else can have it.
    QCOMPARE(*fixture.office.stores->addresses.accountAt(inOffice(QStringLiteral("second"))),
        std::optional(fixture.ids.value(alice)));
    QCOMPARE(errorOf(fixture.get(bob, QStringLiteral("add_alias"), named(QStringLiteral("second")))),
        QStringLiteral("address.taken"));
    QCOMPARE(errorOf(fixture.get(bob, QStringLiteral("remove_alias"), named(QStringLiteral("second")))),
        QStringLiteral("request.not_found"));
    QCOMPARE(fixture.told(alice, QStringLiteral("remove_alias"), named(QStringLiteral("SECOND"))),
        QStringLiteral("true Removed alias second"));
    QCOMPARE(errorOf(fixture.get(alice, QStringLiteral("remove_alias"), named(QStringLiteral("second")))),
        QStringLiteral("request.not_found"));
    // The own name is no alias.
    QCOMPARE(errorOf(fixture.get(alice, QStringLiteral("remove_alias"), named(alice))),
        QStringLiteral("request.not_found"));
    QCOMPARE(*fixture.office.stores->audit.count(), audited + 3);
}

void TestSettingsAccount::aliasesThatCannotBe_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("told");
    const QString missing = QStringLiteral("false Error: missing username");
    QTest::newRow("blank") << QStringLiteral("  ") << missing;
    QTest::newRow("empty") << QString() << missing;
    QTest::newRow("an account") << bob
                                << QStringLiteral(
                                       "false The address bob@example.org is taken; choose another one.");
    QTest::newRow("oneself") << alice
                             << QStringLiteral(
                                    "false The address alice@example.org is taken; choose another one.");
    QTest::newRow("another domain")
        << QStringLiteral("bob@example.net")
        << QStringLiteral(
               "false An alias cannot be in the domain example.net; give only the name before the @, it "
               "gets your own domain.");
    QTest::newRow("characters") << QStringLiteral(
        "a b") << QStringLiteral("false a b is not a SIP address; write it like user@example.org.");
    QTest::newRow("injection") << QStringLiteral("'; DROP TABLE account; --")
                               << QStringLiteral(
                                      "false '; drop table account; -- is not a SIP address; write it like "
                                      "user@example.org.");
}

void TestSettingsAccount::aliasesThatCannotBe()
{
    QFETCH(QString, name);
    QFETCH(QString, told);
    ApiFixture fixture;
    const QStringList before = everything(fixture);
    QCOMPARE(fixture.told(alice, QStringLiteral("add_alias"), named(name)), told);
    QCOMPARE(fixture.posted(alice, QStringLiteral("add_alias"), named(name)), told);
    QCOMPARE(
        fixture.told(alice, QStringLiteral("add_alias")), QStringLiteral("false Error: missing username"));
    QCOMPARE(everything(fixture), before);
}

void TestSettingsAccount::aliasesUpToTwenty()
{
    ApiFixture fixture;
    for (int i = 0; i < maxAliases; ++i)
        QVERIFY(fixture.told(alice, QStringLiteral("add_alias"), named(QStringLiteral("a%1").arg(i)))
                    .startsWith(u"true"));
    QCOMPARE(fixture.told(alice, QStringLiteral("add_alias"), named(QStringLiteral("one.more"))),
        QStringLiteral("false There are 20 aliases already; remove one that is not needed first."));
    QCOMPARE(fixture.json(alice, QStringLiteral("get_aliases")).toArray().size(), maxAliases);
}

void TestSettingsAccount::freeAliasesAreProposed()
{
    ApiFixture fixture;
    const qint64 audited = *fixture.office.stores->audit.count();
    const auto check = [&fixture](const QString &user, const QString &name) {
        return AliasAvailability::fromJson(fixture.json(user, QStringLiteral("check_alias"), named(name)));
    };
    QCOMPARE(check(alice, QStringLiteral(" Ally")),
        Result<AliasAvailability>(AliasAvailability{inOffice(QStringLiteral("ally")), true, {}}));
    const Result<AliasAvailability> taken = check(alice, bob);
    VERIFY_OK(taken);
    QVERIFY(!taken->available);
    QCOMPARE(taken->suggestions.size(), maxAliasSuggestions);
    // What is proposed can be had, and then is proposed no more; not even to who has it.
    QCOMPARE(fixture.told(alice, QStringLiteral("add_alias"), named(taken->suggestions.first())),
        QString(QStringLiteral("true Added alias ") + taken->suggestions.first()));
    for (const QString &user : {alice, bob}) {
        QVERIFY(!check(user, bob)->suggestions.contains(taken->suggestions.first()));
        QVERIFY(!check(user, taken->suggestions.first())->available);
    }
    QCOMPARE(*fixture.office.stores->audit.count(), audited + 1);
    // One's own ENUM number counts as free, as it does when it is added.
    VERIFY_OK(fixture.office.stores->addresses.addEnumNumber(
        StoreFixture::console(), fixture.ids.value(helpdesk), QStringLiteral("+3120555010")));
    QVERIFY(check(helpdesk, QStringLiteral("+3120555010"))->available);
    QVERIFY(!check(admin, QStringLiteral("+3120555010"))->available);
    // Refused as add_alias refuses.
    QCOMPARE(errorOf(fixture.get(alice, QStringLiteral("check_alias"), named(QStringLiteral("112")))),
        QStringLiteral("auth.office_only"));
    QCOMPARE(
        errorOf(fixture.get(alice, QStringLiteral("check_alias"), named(QStringLiteral("x@example.net")))),
        QStringLiteral("alias.foreign_domain"));
    QCOMPARE(errorOf(fixture.get(alice, QStringLiteral("check_alias"))),
        QStringLiteral("request.missing_parameter"));
}

void TestSettingsAccount::numbersAreGivenOutByTheOffice()
{
    ApiFixture fixture;
    for (const QString &number :
        {QStringLiteral("112"), QStringLiteral("+3120555010"), QStringLiteral("0201234567"),
            QStringLiteral("*21"), QStringLiteral("+3120555010@example.org")}) {
        const HttpReply reply = fixture.get(alice, QStringLiteral("add_alias"), named(number));
        QCOMPARE(reply.status, 403);
        QCOMPARE(errorOf(reply), QStringLiteral("auth.office_only"));
    }
    const FormParameters forAlice{{username, QStringLiteral("+3120555010")}, {account, inOffice(alice)}};
    QCOMPARE(fixture.told(helpdesk, QStringLiteral("add_alias"), forAlice),
        QStringLiteral("true Added alias +3120555010"));
    QCOMPARE(
        errorOf(fixture.get(alice, QStringLiteral("remove_alias"), named(QStringLiteral("+3120555010")))),
        QStringLiteral("auth.office_only"));
    QCOMPARE(fixture.told(alice, QStringLiteral("add_alias"), named(QStringLiteral("2010"))),
        QStringLiteral("true Added alias 2010"));
}

void TestSettingsAccount::identity()
{
    ApiFixture fixture;
    const FormParameters change{{QStringLiteral("mobile_number"), QStringLiteral("+31 6 1234 5678")},
        {QStringLiteral("email"), QStringLiteral("alice@example.com")},
        {QStringLiteral("timezone"), QStringLiteral("America/New_York")},
        {QStringLiteral("no_answer_timeout"), QStringLiteral("20")},
        {QStringLiteral("sip_address"), inOffice(bob)},
        {QStringLiteral("pstn_caller_id"), QStringLiteral("+1")}};
    QCOMPARE(fixture.told(alice, QStringLiteral("set_identity"), change),
        QStringLiteral("true Changed email mobile_number timezone no_answer_timeout"));
    QCOMPARE(fixture.told(alice, QStringLiteral("set_identity"), change),
        QStringLiteral("true Identity remained the same"));
    QCOMPARE(fixture.told(alice, QStringLiteral("set_identity")),
        QStringLiteral("true Identity remained the same"));
    const Result<Identity> read = Identity::fromJson(fixture.json(alice, QStringLiteral("get_identity")));
    VERIFY_OK(read);
    QCOMPARE(read->sipAddress, inOffice(alice));
    QCOMPARE(read->mobileNumber, QStringLiteral("+31612345678"));
    QCOMPARE(read->timeZone, QStringLiteral("America/New_York"));
    QCOMPARE(read->noAnswerTimeout, 20);
    QCOMPARE(read->callerId, QString());
    // One wrong value changes nothing of the others.
    const QStringList before = everything(fixture);
    QVERIFY(
        fixture
            .told(alice, QStringLiteral("set_identity"),
                {{QStringLiteral("email"), QString()}, {QStringLiteral("timezone"), QStringLiteral("Mars")}})
            .startsWith(u"false The value of timezone"));
    QCOMPARE(everything(fixture), before);
}

void TestSettingsAccount::namesAreTheOffices()
{
    ApiFixture fixture;
    const QStringList before = everything(fixture);
    const HttpReply refused = fixture.get(alice, QStringLiteral("set_identity"),
        {{QStringLiteral("email"), QString()}, {QStringLiteral("first"), QStringLiteral("Mallory")}});
    QCOMPARE(refused.status, 403);
    QCOMPARE(errorOf(refused), QStringLiteral("auth.office_only"));
    QCOMPARE(everything(fixture), before);
    const FormParameters names{{QStringLiteral("first"), QString::fromUtf8("Zoë")},
        {QStringLiteral("lastname"), QStringLiteral("Example")}, {account, inOffice(alice)}};
    for (const QString &manager : {helpdesk, admin})
        QVERIFY(fixture.told(manager, QStringLiteral("set_identity"), names).startsWith(u"true"));
    QCOMPARE(fixture.office.stores->accounts.identity(fixture.ids.value(alice))->displayName(),
        QString::fromUtf8("Zoë Example"));
    const AuditLine line = fixture.office.stores->audit.linesOf(inOffice(alice), 1)->first();
    QCOMPARE(line.actor, inOffice(helpdesk));
    QCOMPARE(line.peer, QStringLiteral("192.0.2.7"));
}

void TestSettingsAccount::callerId()
{
    ApiFixture fixture;
    const QString set = QStringLiteral("set_caller_id");
    const auto to = [](const QString &number) {
        return FormParameters{{QStringLiteral("caller_id"), number}};
    };
    const qint64 id = fixture.ids.value(alice);
    VERIFY_OK(fixture.office.stores->addresses.addEnumNumber(
        StoreFixture::console(), id, QStringLiteral("+3120555010")));
    VERIFY_OK(fixture.office.stores->addresses.addAlias(
        StoreFixture::console(), id, inOffice(QStringLiteral("+3120555011"))));
    QCOMPARE(fixture.told(alice, set, to(QStringLiteral("0031 20-555010"))),
        QStringLiteral("true Caller-ID is now +3120555010"));
    QCOMPARE(fixture.told(alice, set, to(QStringLiteral("+3120555010"))),
        QStringLiteral("true Caller-ID remained the same"));
    QCOMPARE(fixture.told(alice, set, to(QStringLiteral("+3120555011"))),
        QStringLiteral("true Caller-ID is now +3120555011"));
    QCOMPARE(errorOf(fixture.get(alice, set, to(QStringLiteral("+3120555012")))),
        QStringLiteral("caller_id.foreign"));
    QCOMPARE(errorOf(fixture.get(bob, set, to(QStringLiteral("+3120555010")))),
        QStringLiteral("caller_id.foreign"));
    QCOMPARE(
        fixture.json(alice, QStringLiteral("get_identity")).toObject().value(u"pstn_caller_id").toString(),
        QStringLiteral("+3120555011"));
    QCOMPARE(fixture.told(alice, set, to({})), QStringLiteral("true Caller-ID has been removed"));
    QVERIFY(fixture.told(alice, set).startsWith(u"false Error: missing caller_id"));
    FormParameters forBob = to(QStringLiteral("+3120555012"));
    forBob.add(account, inOffice(bob));
    QCOMPARE(fixture.told(helpdesk, set, forBob), QStringLiteral("true Caller-ID is now +3120555012"));
}

void TestSettingsAccount::password()
{
    ApiFixture fixture;
    const QString set = QStringLiteral("set_password");
    const auto change = [](const QString &old, const QString &wanted) {
        return FormParameters{
            {QStringLiteral("old_password"), old}, {QStringLiteral("new_password"), wanted}};
    };
    const QString old = QStringLiteral("demo-alice");
    const QString wanted = QStringLiteral("Canary77x");
    const QStringList before = everything(fixture);
    QCOMPARE(fixture.posted(alice, set, change(QStringLiteral("wrong"), wanted)),
        QStringLiteral("false The old password is not right; type it again."));
    QVERIFY(fixture.posted(alice, set, change(old, QStringLiteral("simple")))
                .startsWith(u"false The new password is"));
    QVERIFY(fixture.posted(alice, set, {{QStringLiteral("new_password"), wanted}})
                .startsWith(u"false Error: missing old_password"));
    QVERIFY(fixture.posted(alice, set).startsWith(u"false Error: missing new_password"));
    // The office, too, proves its own.
    QVERIFY(fixture.posted(admin, set, {{QStringLiteral("new_password"), wanted}})
                .startsWith(u"false Error: missing old_password"));
    QCOMPARE(everything(fixture), before);

    const QString ha1 = fixture.office.select(QStringLiteral("SELECT ha1 FROM account ORDER BY id")).first();
    QCOMPARE(
        fixture.posted(alice, set, change(old, wanted)), QStringLiteral("true Password has been changed"));
    QVERIFY(fixture.office.select(QStringLiteral("SELECT ha1 FROM account ORDER BY id")).first() != ha1);
    QCOMPARE(fixture.office.stores->accounts.verifyWebPassword(inOffice(alice), wanted), Result<bool>(true));
    QCOMPARE(
        *fixture.office.stores->accounts.recoverPassword(StoreFixture::console(), inOffice(alice)), wanted);
    // The certificate counts as before.
    QCOMPARE(fixture.get(alice, QStringLiteral("get_identity")).status, 200);
    QCOMPARE(fixture.posted(helpdesk, set,
                 {{QStringLiteral("new_password"), QStringLiteral("Another1")}, {account, inOffice(alice)}}),
        QStringLiteral("true Password has been changed"));
    const AuditLine line = fixture.office.stores->audit.linesOf(inOffice(alice), 1)->first();
    QCOMPARE(
        line.change.action + u' ' + line.actor, QStringLiteral("account.set_password helpdesk@example.org"));
    for (const QString &row : fixture.office.select(QStringLiteral("SELECT * FROM audit")))
        QVERIFY(!row.contains(wanted) && !row.contains(QStringLiteral("Another1")));
}

void TestSettingsAccount::passwordGuessing()
{
    ApiFixture fixture;
    const auto guess = [&](const QString &old) {
        return errorOf(fixture.post(alice, QStringLiteral("set_password"),
            {{QStringLiteral("old_password"), old},
                {QStringLiteral("new_password"), QStringLiteral("Another1")}}));
    };
    for (int i = 0; i < GuessStore::mostTries; ++i)
        QCOMPARE(guess(QString::number(i)), QStringLiteral("password.wrong"));
    QCOMPARE(guess(QStringLiteral("demo-alice")), QStringLiteral("request.too_many"));
    fixture.office.clock.now += GuessStore::windowSeconds;
    QCOMPARE(guess(QStringLiteral("demo-alice")), QString());
}

void TestSettingsAccount::secretsArePostedOnly()
{
    ApiFixture fixture;
    const QStringList before = everything(fixture);
    for (const ActionId id : {ActionId::SetPassword, ActionId::SetVoicemail}) {
        const QString name = QString(actionInfo(id).name);
        const FormParameters parameters = id == ActionId::SetPassword
            ? FormParameters{{QStringLiteral("old_password"), QStringLiteral("demo-alice")},
                {QStringLiteral("new_password"), QStringLiteral("Another1")}}
            : FormParameters{{QStringLiteral("enable"), QStringLiteral("1")}};
        QCOMPARE(errorOf(fixture.get(alice, name, parameters)), QStringLiteral("request.method_not_allowed"));
        // POST with the secret in the URL is no better.
        HttpRequest request = ApiFixture::requestFrom(alice, name, parameters);
        request.method = HttpMethod::Post;
        QCOMPARE(errorOf(fixture.api.handle(request)), QStringLiteral("request.method_not_allowed"));
    }
    QCOMPARE(everything(fixture), before);
    // What every request carries may stay in the URL.
    HttpRequest request = ApiFixture::requestFrom(
        alice, QStringLiteral("set_voicemail"), {{QStringLiteral("realm"), QStringLiteral("example.org")}});
    request.method = HttpMethod::Post;
    request.headers.append(HttpHeader{"Content-Type", "application/x-www-form-urlencoded"});
    request.body = "enable=1";
    QCOMPARE(errorOf(fixture.api.handle(request)), QString());
}

void TestSettingsAccount::voicemail()
{
    ApiFixture fixture;
    const QString set = QStringLiteral("set_voicemail");
    const auto with = [](const char *key, const QString &value) {
        return FormParameters{{QString::fromLatin1(key), value}};
    };
    QCOMPARE(fixture.posted(alice, set, with("pin", QStringLiteral("4711"))),
        QStringLiteral(
            "false You have no voice mailbox; switch voicemail on first, or choose another target."));
    QCOMPARE(fixture.posted(alice, set), QStringLiteral("true Voicemail remained the same"));
    QCOMPARE(fixture.posted(alice, set, with("enable", QStringLiteral("1"))),
        QStringLiteral("true Voicemail has been enabled"));
    QCOMPARE(fixture.get(alice, QStringLiteral("get_call_forwarding")).body,
        QByteArray("{\"FBUS\":\"<voice-mailbox>\",\"FNOA\":\"<voice-mailbox>\",\"FNOL\":\"<voice-mailbox>\","
                   "\"FUNC\":\"\",\"FUNV\":\"\"}"));
    const HttpReply changed = fixture.post(alice, set,
        {{QStringLiteral("pin"), QStringLiteral("4711471")},
            {QStringLiteral("email"), QStringLiteral("a@example.com")},
            {QStringLiteral("delete"), QStringLiteral("1")}});
    QVERIFY(!changed.body.contains("4711471"));
    const QJsonObject box =
        fixture.json(alice, QStringLiteral("get_voicemail"), with("pin", QStringLiteral("1"))).toObject();
    QCOMPARE(box.value(u"Password").toString(), QStringLiteral("4711471"));
    QCOMPARE(box.value(u"Email").toString(), QStringLiteral("a@example.com"));
    QCOMPARE(box.value(u"Options").toObject().value(u"delete").toBool(), true);
    QCOMPARE(fixture.posted(alice, set, with("pin", QStringLiteral("4711471"))),
        QStringLiteral("true Voicemail remained the same"));
    const QStringList before = everything(fixture);
    for (const char *pin : {"", "123", "12345678901", "12a4", "-1234"})
        QVERIFY(fixture.posted(alice, set, with("pin", QString::fromLatin1(pin)))
                    .startsWith(u"false The value of pin"));
    QVERIFY(fixture.posted(alice, set, with("email", QString())).startsWith(u"true"));
    QVERIFY(fixture.posted(alice, set, with("delete", QStringLiteral("1")))
                .startsWith(u"false The value of delete"));
    QVERIFY(everything(fixture) != before);
    // Another's PIN is nobody's to read.
    FormParameters ofAlice = with("pin", QStringLiteral("1"));
    ofAlice.add(account, inOffice(alice));
    for (const QString &manager : {helpdesk, admin}) {
        QCOMPARE(errorOf(fixture.get(manager, QStringLiteral("get_voicemail"), ofAlice)),
            QStringLiteral("auth.denied"));
        const HttpReply without =
            fixture.get(manager, QStringLiteral("get_voicemail"), {{account, inOffice(alice)}});
        QVERIFY(without.body.contains("Mailbox") && !without.body.contains("Password"));
    }
    QCOMPARE(fixture.posted(alice, set, with("enable", QStringLiteral("0"))),
        QStringLiteral("true Voicemail has been disabled"));
    QCOMPARE(fixture.get(alice, QStringLiteral("get_voicemail")).body, QByteArray("null"));
}

void TestSettingsAccount::managedAccounts()
{
    ApiFixture fixture;
    const FormParameters ofAlice{{account, QStringLiteral("sip:Alice@example.org")}};
    for (const QString &manager : {helpdesk, admin}) {
        QCOMPARE(fixture.json(manager, QStringLiteral("get_identity"), ofAlice)
                     .toObject()
                     .value(u"sip_address")
                     .toString(),
            inOffice(alice));
        // and again from the cache: each account its own
        QCOMPARE(
            fixture.json(manager, QStringLiteral("get_identity")).toObject().value(u"sip_address").toString(),
            inOffice(manager));
        QCOMPARE(errorOf(fixture.get(manager, QStringLiteral("get_identity"),
                     {{account, inOffice(QStringLiteral("nobody"))}})),
            QStringLiteral("account.unknown"));
        const Result<Capabilities> told =
            Capabilities::fromJson(fixture.json(manager, QStringLiteral("get_capabilities")));
        QVERIFY(told->hasFeature(QString(Feature::manageAccounts)));
        // Only where the action says so.
        for (const ActionInfo &action : settingsActions) {
            FormParameters parameters = ApiFixture::parametersOf(action.id);
            parameters.merge(ofAlice);
            const QString error = errorOf(fixture.get(manager, QString(action.name), parameters));
            QCOMPARE(error == QStringLiteral("auth.denied"), action.permission != Permission::OwnOrManaged);
        }
    }
    QVERIFY(!Capabilities::fromJson(fixture.json(alice, QStringLiteral("get_capabilities")))
                 ->hasFeature(QString(Feature::manageAccounts)));
    // Nor does a user learn who exists.
    for (const QString &other : {bob, QStringLiteral("nobody"), admin})
        QCOMPARE(errorOf(fixture.get(alice, QStringLiteral("get_identity"), {{account, inOffice(other)}})),
            QStringLiteral("auth.denied"));
}

void TestSettingsAccount::helpdeskManagesUsersOnly_data()
{
    QTest::addColumn<QString>("manager");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("user, user") << alice << bob << false;
    QTest::newRow("user, admin") << alice << admin << false;
    QTest::newRow("helpdesk, user") << helpdesk << bob << true;
    QTest::newRow("helpdesk, admin") << helpdesk << admin << false;
    QTest::newRow("helpdesk, helpdesk") << helpdesk << QStringLiteral("helpdesk2") << false;
    QTest::newRow("admin, helpdesk") << admin << helpdesk << true;
    QTest::newRow("admin, admin") << admin << QStringLiteral("admin2") << true;
}

void TestSettingsAccount::helpdeskManagesUsersOnly()
{
    QFETCH(QString, manager);
    QFETCH(QString, other);
    QFETCH(bool, allowed);
    ApiFixture fixture;
    fixture.office.addAccount(QStringLiteral("helpdesk2"), Role::Helpdesk);
    fixture.office.addAccount(QStringLiteral("admin2"), Role::Admin);
    const QStringList before = everything(fixture);
    const FormParameters change{
        {QStringLiteral("new_password"), QStringLiteral("Another1")}, {account, inOffice(other)}};
    const HttpReply reply = fixture.post(manager, QStringLiteral("set_password"), change);
    QCOMPARE(reply.status, allowed ? 200 : 403);
    QCOMPARE(errorOf(reply), allowed ? QString() : QStringLiteral("auth.denied"));
    QCOMPARE(everything(fixture) == before, !allowed);
}

void TestSettingsAccount::hostileInputChangesNothing_data()
{
    QTest::addColumn<QByteArray>("query");
    for (const char *query : {"action=add_alias&username=%ff%fe", "action=add_alias&username=a%00b",
             "action=add_alias&username=%0d%0aSet-Cookie:x", "action=add_alias&username=%E2%80%AEbob",
             "action=set_identity&email=%c3%28", "action=set_identity&no_answer_timeout=-5",
             "action=set_identity&no_answer_timeout=4102444800", "action=set_identity&mobile_number=%01",
             "action=set_identity&timezone=..%2F..%2Fetc%2Fpasswd", "action=set_caller_id&caller_id=-1",
             "action=set_caller_id&caller_id=99999999999999999999", "action=add_balance&id=-1&number=1",
             "action=add_balance&id=1&number=%27%20OR%201%3D1", "action=add_balance&id=1e3&number=1",
             "action=remove_alias&username=%25", "action=remove_alias&username=_",
             "action=get_history&before=-1", "action=get_history&limit=1e9",
             "action=get_history&after=2100-01-01"})
        QTest::newRow(query) << QByteArray(query);
    QTest::newRow("a megabyte") << QByteArray("action=add_alias&username=" + QByteArray(1 << 20, 'a'));
    QTest::newRow("a megabyte of e-mail")
        << QByteArray("action=set_identity&email=" + QByteArray(1 << 20, 'a'));
}

void TestSettingsAccount::hostileInputChangesNothing()
{
    QFETCH(QByteArray, query);
    ApiFixture fixture;
    makePrepaid(fixture);
    const QStringList before = everything(fixture);
    HttpRequest request = ApiFixture::requestFrom(alice, QStringLiteral("get_identity"));
    request.method = HttpMethod::Post;
    request.headers.append(HttpHeader{"Content-Type", "application/x-www-form-urlencoded"});
    request.body = query;
    const HttpReply reply = fixture.api.handle(request);
    QCOMPARE(reply.status, 200);
    const QJsonObject object = jsonOf(reply.body).toObject();
    QCOMPARE(object.value(u"success"), QJsonValue(false));
    QVERIFY(object.value(u"error_message").toString().size() > 20);
    QVERIFY(reply.body.size() < 1024);
    QCOMPARE(everything(fixture), before);
}

QTEST_GUILESS_MAIN(TestSettingsAccount)
#include "tst_settingsaccount.moc"
