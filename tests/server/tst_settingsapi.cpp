// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "apifixture.h"
#include "core/contract/errorcodes.h"
#include "core/server/settings/asciijson.h"
#include "core/server/settings/legacytexts.h"

#include <QJsonArray>
#include <QTest>

/// What the settings API answers, word for word where existing clients show or compare it
/// (settings-api.md 1.2, 5).
class TestSettingsApi : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void identityHasNineKeys();
    void rememberedAnswersAreTrue();
    void unknownActionInOldWords();
    void missingActionIsSaid();
    void malformedFormIsSaid();
    void asciiOnly();
    void bodyWinsOverQuery();
    void dndTexts();
    void dndLeavesRulesAlone();
    void acceptRulesShowMinutesLeft();
    void privacyTexts();
    void voicemailPinOnlyWhenAsked();
    void devicesExpire();
    void devicesAreSignedOut();
    void historyIsLimited();
    void listsAreLimited();
    void getWritesCanBeForbidden();
    void headWritesNothing();
    void whereItRuns();
    void togetherEachAlone();
    void togetherDurableOrRefused();
    void textsTellWhatToDo();
};

namespace {

const QString alice = QStringLiteral("alice");
const QString bob = QStringLiteral("bob");
const QString setForwarding = QStringLiteral("set_call_forwarding");
const QString busy = QStringLiteral("FBUS");
const QString allCalls = QStringLiteral("FUNC");

} // namespace

void TestSettingsApi::identityHasNineKeys()
{
    ApiFixture fixture;
    const HttpReply reply = fixture.get(alice, QStringLiteral("get_identity"));
    QCOMPARE(reply.body,
        QByteArray("{\"email\":\"\",\"first\":\"alice\",\"lastname\":\"\",\"mobile_number\":\"\","
                   "\"no_answer_timeout\":35,\"pstn_caller_id\":\"\",\"quick_dial\":\"\","
                   "\"sip_address\":\"alice@example.org\",\"timezone\":\"Europe/Amsterdam\"}"));
    QVERIFY(reply.headers.size() >= 2);
    QCOMPARE(reply.headers.at(0).name, QByteArray("Content-Type"));
    QCOMPARE(reply.headers.at(0).value, QByteArray("application/json"));
    QCOMPARE(reply.headers.at(1).value, QByteArray("no-store"));
}

void TestSettingsApi::rememberedAnswersAreTrue()
{
    ApiFixture fixture;
    const auto elsewhere = fixture.office.openAgain();
    const Caller caller = StoreFixture::callerOf(fixture.ids.value(alice), alice);
    for (int round = 0; round < 20; ++round) {
        const bool hidden = round % 2 == 0;
        Stores &writer = round % 3 == 0 ? *fixture.office.stores : *elsewhere;
        VERIFY_OK(writer.privacy.set(caller, caller.accountId, hidden));
        for (int i = 0; i < 2; ++i)
            QCOMPARE(fixture.json(alice, QStringLiteral("get_privacy")).toObject().value(u"privacy").toBool(),
                hidden);
        QCOMPARE(
            fixture.json(bob, QStringLiteral("get_privacy")).toObject().value(u"privacy").toBool(), false);
    }
    // Nor is anything of a change that was rolled back remembered.
    {
        Result<Transaction> transaction = Transaction::begin(fixture.office.stores->database());
        VERIFY_OK(transaction);
        VERIFY_OK(fixture.office.stores->privacy.set(caller, caller.accountId, true));
        QVERIFY(fixture.json(alice, QStringLiteral("get_privacy")).toObject().value(u"privacy").toBool());
    }
    QVERIFY(!fixture.json(alice, QStringLiteral("get_privacy")).toObject().value(u"privacy").toBool());
}

void TestSettingsApi::unknownActionInOldWords()
{
    ApiFixture fixture;
    for (const QString &name :
        {QStringLiteral("get_nothing"), QStringLiteral("GET_IDENTITY"), QStringLiteral("save settings")}) {
        const HttpReply reply = fixture.get(alice, name);
        QCOMPARE(reply.status, 200);
        const QJsonObject object = jsonOf(reply.body).toObject();
        QCOMPARE(object.value(u"success"), QJsonValue(false));
        QCOMPARE(object.value(u"error_message"), QJsonValue(QStringLiteral("Error: invalid action")));
        QCOMPARE(object.value(u"error"), QJsonValue(QStringLiteral("request.unknown_action")));
        QVERIFY(reply.action.isEmpty()); // a parameter of the caller's does not get into the access log
    }
}

void TestSettingsApi::missingActionIsSaid()
{
    ApiFixture fixture;
    QCOMPARE(fixture.told(alice, QString()), QStringLiteral("false Error: missing action; give it a value."));
}

void TestSettingsApi::malformedFormIsSaid()
{
    ApiFixture fixture;
    HttpRequest request = ApiFixture::requestFrom(alice, QStringLiteral("set_dnd_on"));
    request.method = HttpMethod::Post;
    request.headers.append(HttpHeader{"Content-Type", "application/x-www-form-urlencoded"});
    request.body = "duration=%zz";
    const HttpReply reply = fixture.api.handle(request);
    QCOMPARE(reply.status, 200);
    QCOMPARE(failureFromJson(jsonOf(reply.body))->code, ErrorCode::RequestMalformed);
    QVERIFY(!fixture.office.stores->dnd.state(fixture.ids.value(alice))->on);
}

void TestSettingsApi::asciiOnly()
{
    QCOMPARE(
        asciiJson(QString::fromUtf8("Zoë 🔔\x7f\n/")), QByteArray("\"Zo\\u00eb \\ud83d\\udd14\\u007f\\n/\""));
    QCOMPARE(asciiJson(QJsonValue(QJsonValue::Null)), QByteArray("null"));
    QCOMPARE(asciiJson(QJsonArray()), QByteArray("[]"));
    QCOMPARE(asciiJson(true), QByteArray("true"));
    QCOMPARE(asciiJson(QJsonObject{{QString::fromUtf8("é"), 1}}), QByteArray("{\"\\u00e9\":1}"));
}

void TestSettingsApi::bodyWinsOverQuery()
{
    ApiFixture fixture;
    HttpRequest request = ApiFixture::requestFrom(
        alice, QStringLiteral("get_identity"), {{QStringLiteral("duration"), QStringLiteral("10")}});
    request.method = HttpMethod::Post;
    request.headers.append(HttpHeader{"Content-Type", "application/x-www-form-urlencoded"});
    request.body = "action=set_dnd_on&duration=60";
    QCOMPARE(jsonOf(fixture.api.handle(request).body).toObject().value(u"error_message").toString(),
        QStringLiteral("Do not disturb has been enabled for 60 minutes"));
}

void TestSettingsApi::dndTexts()
{
    ApiFixture fixture;
    const QString on = QStringLiteral("set_dnd_on");
    const QString duration = QStringLiteral("duration");
    QCOMPARE(fixture.told(alice, on), QStringLiteral("true Do not disturb has been enabled"));
    QCOMPARE(fixture.json(alice, QStringLiteral("get_dnd")),
        QJsonValue(QJsonObject{{QStringLiteral("dnd"), true}, {QStringLiteral("until"), 0}}));
    QCOMPARE(fixture.told(alice, QStringLiteral("dnd_on"), {{duration, QStringLiteral("60")}}),
        QStringLiteral("true Do not disturb has been enabled for 60 minutes"));
    QCOMPARE(fixture.json(alice, QStringLiteral("get_dnd")).toObject().value(u"until").toInteger(),
        fixture.office.clock.now + 3600);
    QVERIFY(!fixture.json(bob, QStringLiteral("get_dnd")).toObject().value(u"dnd").toBool());
    QVERIFY(fixture.told(alice, on, {{duration, QStringLiteral("soon")}})
                .startsWith(u"false The value of duration"));
    fixture.office.clock.now += 3600;
    QVERIFY(!fixture.json(alice, QStringLiteral("get_dnd")).toObject().value(u"dnd").toBool());
    fixture.told(alice, on);
    QCOMPARE(fixture.told(alice, QStringLiteral("dnd_off")),
        QStringLiteral("true Do not disturb has been disabled"));
    QVERIFY(!fixture.json(alice, QStringLiteral("get_dnd")).toObject().value(u"dnd").toBool());
}

void TestSettingsApi::dndLeavesRulesAlone()
{
    ApiFixture fixture;
    const QList<AcceptRule> rules{
        {31, QStringLiteral("09:00"), QStringLiteral("17:30"), {QStringLiteral("coworkers")}},
        {127, QStringLiteral("22:00"), QStringLiteral("06:00"), {QStringLiteral("everybody")}}};
    const qint64 id = fixture.ids.value(alice);
    VERIFY_OK(fixture.office.stores->rules.setAcceptRules(StoreFixture::console(), id, rules));
    fixture.told(alice, QStringLiteral("set_dnd_on"));
    fixture.told(alice, QStringLiteral("set_dnd_off"));
    QCOMPARE(fixture.office.stores->rules.acceptRules(id)->persistent, rules);
}

void TestSettingsApi::acceptRulesShowMinutesLeft()
{
    ApiFixture fixture;
    const qint64 id = fixture.ids.value(alice);
    VERIFY_OK(fixture.office.stores->rules.setAcceptRules(StoreFixture::console(), id,
        {{31, QStringLiteral("09:00"), QStringLiteral("17:30"),
            {QStringLiteral("coworkers"), QStringLiteral("vip")}}}));
    for (const QString &group : {QStringLiteral("vip"), QStringLiteral("coworkers")})
        VERIFY_OK(fixture.office.stores->rules.addContact(StoreFixture::console(), id, group, inOffice(bob)));
    fixture.told(alice, QStringLiteral("set_dnd_on"), {{QStringLiteral("duration"), QStringLiteral("60")}});
    fixture.office.clock.now += 1;
    QCOMPARE(fixture.get(alice, QStringLiteral("get_accept_rules")).body,
        QByteArray("{\"groups\":[\"everybody\",\"nobody\",\"vip\",\"coworkers\"],"
                   "\"persistent\":{\"31\":{\"groups\":[\"coworkers\",\"vip\"],\"start\":\"09:00\","
                   "\"stop\":\"17:30\"}},\"temporary\":{\"duration\":60,\"groups\":[\"nobody\"]}}"));
    fixture.office.clock.now += 59; // 59 whole minutes left
    const QJsonObject rules = fixture.json(alice, QStringLiteral("accept")).toObject();
    QCOMPARE(rules.value(u"temporary").toObject().value(u"duration").toInteger(), 59);
    QCOMPARE(fixture.get(bob, QStringLiteral("get_accept")).body,
        QByteArray("{\"groups\":[\"everybody\",\"nobody\"]}"));
}

void TestSettingsApi::privacyTexts()
{
    ApiFixture fixture;
    for (int twice = 0; twice < 2; ++twice)
        QCOMPARE(fixture.told(alice, QStringLiteral("privacy_on")),
            QStringLiteral("true Caller-ID is now hidden for outgoing calls"));
    QCOMPARE(fixture.get(alice, QStringLiteral("get_privacy")).body, QByteArray("{\"privacy\":true}"));
    for (int twice = 0; twice < 2; ++twice)
        QCOMPARE(fixture.told(alice, QStringLiteral("set_privacy_off")),
            QStringLiteral("true Caller-ID is now visible for outgoing calls"));
    QCOMPARE(fixture.get(alice, QStringLiteral("get_privacy")).body, QByteArray("{\"privacy\":false}"));
}

void TestSettingsApi::voicemailPinOnlyWhenAsked()
{
    ApiFixture fixture;
    QCOMPARE(fixture.get(alice, QStringLiteral("get_voicemail")).body, QByteArray("null"));
    Voicemail box;
    box.account = QStringLiteral("1001@voicemail.example.org");
    box.pin = QStringLiteral("471147");
    box.email = QStringLiteral("alice@example.com");
    box.deleteAfterMail = true;
    VERIFY_OK(
        fixture.office.stores->voicemail.setBox(StoreFixture::console(), fixture.ids.value(alice), box));
    const QByteArray without = fixture.get(alice, QStringLiteral("get_voicemail")).body;
    QVERIFY(!without.contains("471147") && !without.contains("Password"));
    QVERIFY(without.contains("\"Options\":{\"delete\":true}"));
    QVERIFY(without.contains("\"Account\":\"1001@voicemail.example.org\""));
    const QJsonObject with =
        fixture.json(alice, QStringLiteral("voicemail"), {{QStringLiteral("pin"), QStringLiteral("1")}})
            .toObject();
    QCOMPARE(with.value(u"Password"), QJsonValue(QStringLiteral("471147")));
    QCOMPARE(fixture.get(bob, QStringLiteral("get_voicemail")).body, QByteArray("null"));
}

void TestSettingsApi::devicesExpire()
{
    ApiFixture fixture;
    const qint64 id = fixture.ids.value(alice);
    VERIFY_OK(fixture.office.stores->devices.registerDevice(id,
        {QStringLiteral("192.0.2.10:5060"), QStringLiteral("198.51.100.1:31000"), 300, QStringLiteral("Snom"),
            QStringLiteral("udp")}));
    VERIFY_OK(fixture.office.stores->devices.registerDevice(
        id, {QStringLiteral("192.0.2.11:5061"), {}, 60, QStringLiteral("Yealink"), QStringLiteral("tls")}));
    fixture.office.clock.now += 60;
    QCOMPARE(fixture.get(alice, QStringLiteral("get_devices")).body,
        QByteArray(
            "[{\"contact\":\"192.0.2.10:5060\",\"expires\":240,\"publicContact\":\"198.51.100.1:31000\","
            "\"transport\":\"udp\",\"user_agent\":\"Snom\"}]"));
    QCOMPARE(fixture.get(bob, QStringLiteral("devices")).body, QByteArray("[]"));
}

void TestSettingsApi::devicesAreSignedOut()
{
    ApiFixture fixture;
    Stores &stores = *fixture.office.stores;
    const QString contact = QStringLiteral("192.0.2.10:5060");
    for (const QString &user : {alice, bob})
        VERIFY_OK(stores.devices.registerDevice(fixture.ids.value(user), {contact, {}, 300, {}, {}}));
    VERIFY_OK(stores.devices.registerDevice(
        fixture.ids.value(alice), {QStringLiteral("192.0.2.11:5061"), {}, 300, {}, {}}));
    const qint64 audited = *stores.audit.count();
    const QString action = QStringLiteral("remove_device");
    const FormParameters device{{QStringLiteral("contact"), contact}};
    QCOMPARE(fixture.told(alice, action, device),
        QStringLiteral("true The device 192.0.2.10:5060 has been signed out"));
    QCOMPARE(stores.devices.devices(fixture.ids.value(alice))->devices.size(), 1);
    QCOMPARE(stores.devices.devices(fixture.ids.value(bob))->devices.size(), 1); // the same, but bob's
    QCOMPARE(*stores.audit.count(), audited + 1);
    QCOMPARE(fixture.office.select(
                 QStringLiteral("SELECT account, what FROM audit WHERE action = 'device.remove'")),
        QStringList{inOffice(alice) + u'|' + contact});
    // Again it is gone, which changes nothing; and nobody signs out what is not theirs.
    const auto codeOfReply = [](const HttpReply &reply) {
        const std::optional<Error> error = failureFromJson(jsonOf(reply.body));
        return error ? QString(errorCodeText(error->code)) : QString();
    };
    QCOMPARE(codeOfReply(fixture.post(alice, action, device)), QStringLiteral("request.not_found"));
    FormParameters ofBob = device;
    ofBob.add(QStringLiteral("account"), inOffice(bob));
    QCOMPARE(codeOfReply(fixture.post(alice, action, ofBob)), QStringLiteral("auth.denied"));
    QCOMPARE(codeOfReply(fixture.post(alice, action)), QStringLiteral("request.missing_parameter"));
    QCOMPARE(codeOfReply(fixture.post(alice, action, {{QStringLiteral("contact"), QString(501, u'1')}})),
        QStringLiteral("request.invalid_parameter"));
    QCOMPARE(codeOfReply(fixture.post(alice, action, {{QStringLiteral("contact"), QStringLiteral("a\nb")}})),
        QStringLiteral("request.invalid_parameter"));
    QCOMPARE(*stores.audit.count(), audited + 1);
    // The help desk does it for a user.
    QVERIFY(fixture.told(QStringLiteral("helpdesk"), action, ofBob).startsWith(u"true"));
    QVERIFY(stores.devices.devices(fixture.ids.value(bob))->devices.isEmpty());
    // One whose time is over is none.
    fixture.office.clock.now += 300;
    QCOMPARE(codeOfReply(fixture.post(
                 alice, action, {{QStringLiteral("contact"), QStringLiteral("192.0.2.11:5061")}})),
        QStringLiteral("request.not_found"));
}

void TestSettingsApi::historyIsLimited()
{
    ApiFixture fixture;
    const qint64 now = fixture.office.clock.now;
    CallRecord call;
    call.callerAccount = fixture.ids.value(alice);
    call.calleeAccount = fixture.ids.value(bob);
    call.caller = inOffice(alice);
    call.callerName = QStringLiteral("Alice");
    call.callee = inOffice(bob);
    const auto add = [&](const QString &id, qint64 begun, int code, bool finished) {
        call.callId = id;
        call.begun = begun;
        call.answered = code == 200 ? begun + 5 : 0;
        call.ended = finished ? begun + 65 : 0;
        call.code = code;
        return fixture.office.stores->calls.add(call);
    };
    Result<Transaction> together = Transaction::begin(fixture.office.stores->database()); // faster
    VERIFY_OK(together);
    for (int i = 0; i < 60; ++i)
        VERIFY_OK(add(QStringLiteral("call-%1").arg(i), now - 1000 - i, 200, true));
    VERIFY_OK(add(QStringLiteral("running"), now - 10, 200, false));
    VERIFY_OK(add(QStringLiteral("435"), now - 20, 435, true));
    VERIFY_OK(add(QStringLiteral("missed"), now - 30, 487, true));
    VERIFY_OK(add(QStringLiteral("missed"), now - 30, 487, true)); // told twice, kept once
    VERIFY_OK(add(QStringLiteral("old"), now - 15 * 24 * 3600, 200, true));
    VERIFY_OK(together->commit());
    const QJsonObject mine = fixture.json(alice, QStringLiteral("get_history")).toObject();
    const QJsonArray placed = mine.value(u"placed").toArray();
    QCOMPARE(placed.size(), 50);
    QVERIFY(mine.value(u"received").toArray().isEmpty());
    const QJsonObject first = placed.at(0).toObject();
    QCOMPARE(first.value(u"sessionId"), QJsonValue(QStringLiteral("missed")));
    QCOMPARE(first.value(u"status"), QJsonValue(QStringLiteral("487")));
    QCOMPARE(first.value(u"duration").toInt(-1), 0);
    QCOMPARE(first.value(u"displayName"), QJsonValue(QString()));
    QCOMPARE(placed.at(1).toObject().value(u"duration").toInt(), 60);
    // 2026-11-20 23:59:30 UTC in the account's zone
    QCOMPARE(first.value(u"startTime"), QJsonValue(QStringLiteral("2026-11-21 00:59:30")));
    QCOMPARE(first.value(u"timezone"), QJsonValue(QStringLiteral("Europe/Amsterdam")));

    const QJsonArray received =
        fixture.json(bob, QStringLiteral("calls")).toObject().value(u"received").toArray();
    QCOMPARE(received.size(), 50);
    QCOMPARE(received.at(0).toObject().value(u"from"), QJsonValue(inOffice(alice)));
    QCOMPARE(received.at(1).toObject().value(u"displayName"), QJsonValue(QStringLiteral("Alice")));
    QCOMPARE(fixture.get(QStringLiteral("admin"), QStringLiteral("get_history")).body,
        QByteArray("{\"placed\":[],\"received\":[]}"));
}

void TestSettingsApi::listsAreLimited()
{
    ApiFixture fixture;
    const qint64 id = fixture.ids.value(alice);
    Result<Transaction> together = Transaction::begin(fixture.office.stores->database()); // faster
    VERIFY_OK(together);
    for (int i = 25; i > 0; --i) {
        VERIFY_OK(fixture.office.stores->addresses.addAlias(
            StoreFixture::console(), id, QStringLiteral("alias%1@example.org").arg(i, 2, 10, QChar(u'0'))));
        VERIFY_OK(fixture.office.stores->addresses.addEnumNumber(
            StoreFixture::console(), id, QStringLiteral("+312055501%1").arg(i, 2, 10, QChar(u'0'))));
    }
    VERIFY_OK(together->commit());
    const QJsonArray aliases = fixture.json(alice, QStringLiteral("aliases")).toArray();
    QCOMPARE(aliases.size(), 20);
    QCOMPARE(aliases.first().toString(), QStringLiteral("alias01@example.org"));
    const QJsonArray numbers = fixture.json(alice, QStringLiteral("enum")).toArray();
    QCOMPARE(numbers.size(), 10);
    QCOMPARE(fixture.get(bob, QStringLiteral("get_aliases")).body, QByteArray("[]"));
    QCOMPARE(fixture.get(bob, QStringLiteral("get_enum")).body, QByteArray("[]"));
}

void TestSettingsApi::getWritesCanBeForbidden()
{
    ApiFixture fixture(nullptr, SettingsApiOptions{false});
    const qint64 audited = *fixture.office.stores->audit.count();
    for (const ActionInfo &action : settingsActions) {
        const FormParameters parameters = fixture.parametersFor(alice, action.id);
        const std::optional<Error> error =
            failureFromJson(jsonOf(fixture.get(alice, QString(action.name), parameters).body));
        QCOMPARE(error && error->code == ErrorCode::MethodNotAllowed, action.changes());
        const HttpReply posted = fixture.post(alice, QString(action.name), parameters);
        QVERIFY2(!failureFromJson(jsonOf(posted.body)), action.name.data());
    }
    QVERIFY(*fixture.office.stores->audit.count() > audited);
}

void TestSettingsApi::headWritesNothing()
{
    ApiFixture fixture;
    HttpRequest request = ApiFixture::requestFrom(alice, QStringLiteral("set_dnd_on"));
    request.method = HttpMethod::Head;
    fixture.api.handle(request);
    QVERIFY(!fixture.office.stores->dnd.state(fixture.ids.value(alice))->on);
}

void TestSettingsApi::whereItRuns()
{
    ApiFixture fixture;
    for (const ActionInfo &action : settingsActions) {
        const bool isSlow = ApiFixture::makesKeys(action.id) || action.id == ActionId::SetPassword
            || action.id == ActionId::AddBalance;
        const Execution expected = isSlow ? Execution::Pool
            : action.changes()            ? Execution::Writer
                                          : Execution::Worker;
        QCOMPARE(fixture.api.executionOf(ApiFixture::requestFrom(alice, QString(action.name))), expected);
        QCOMPARE(
            fixture.api.executionOf(ApiFixture::requestFrom({}, QString(action.name))), Execution::Worker);
    }
    QCOMPARE(fixture.api.executionOf(ApiFixture::requestFrom(alice, QStringLiteral("x"))), Execution::Worker);
    QVERIFY(fixture.api.policyFor({HttpMethod::Get, QStringLiteral("/settings.phtml")}).known);
    QVERIFY(!fixture.api.policyFor({HttpMethod::Get, QStringLiteral("/settings.phtml/")}).known);
}

void TestSettingsApi::togetherEachAlone()
{
    ApiFixture fixture;
    QList<HttpRequest> requests;
    for (int i = 0; i < 10; ++i)
        requests.append(ApiFixture::requestFrom(i % 2 ? alice : bob, QStringLiteral("set_dnd_on"),
            {{QStringLiteral("duration"), QString::number(i + 1)}}));
    requests.insert(3, ApiFixture::requestFrom(alice, setForwarding, {{busy, QStringLiteral("!")}}));
    requests.insert(5, ApiFixture::requestFrom({}, QStringLiteral("set_dnd_off")));
    const qint64 audited = *fixture.office.stores->audit.count();
    const QList<HttpReply> replies = fixture.api.handleTogether(requests);
    QCOMPARE(replies.size(), requests.size());
    for (qsizetype i = 0; i < replies.size(); ++i) {
        const bool refused = i == 3 || i == 5;
        QCOMPARE(failureFromJson(jsonOf(replies.at(i).body)).has_value(), refused);
        QCOMPARE(replies.at(i).status, i == 5 ? 401 : 200);
    }
    const auto elsewhere = fixture.office.openAgain();
    QCOMPARE(*elsewhere->audit.count(), audited + 10);
    QCOMPARE(elsewhere->dnd.state(fixture.ids.value(alice))->until, fixture.office.clock.now + 600);
    QCOMPARE(elsewhere->dnd.state(fixture.ids.value(bob))->until, fixture.office.clock.now + 540);
}

void TestSettingsApi::togetherDurableOrRefused()
{
    ApiFixture fixture;
    const auto other = fixture.office.openAgain();
    VERIFY_OK(fixture.office.stores->database().runText(QStringLiteral("PRAGMA busy_timeout = 10")));
    Result<Transaction> held = Transaction::begin(other->database());
    VERIFY_OK(held);
    const HttpRequest request = ApiFixture::requestFrom(alice, QStringLiteral("set_privacy_on"));
    for (const QList<HttpRequest> &requests : {QList{request}, QList{request, request}}) {
        const QList<HttpReply> replies = fixture.api.handleTogether(requests);
        QCOMPARE(replies.size(), requests.size());
        for (const HttpReply &reply : replies)
            QCOMPARE(failureFromJson(jsonOf(reply.body))->code, ErrorCode::StoreBusy);
    }
    VERIFY_OK(held->commit());
    QVERIFY(!fixture.office.stores->privacy.state(fixture.ids.value(alice))->hidden);
}

void TestSettingsApi::textsTellWhatToDo()
{
    for (const ErrorCode code :
        {ErrorCode::RequestMalformed, ErrorCode::MissingParameter, ErrorCode::InvalidParameter,
            ErrorCode::MethodNotAllowed, ErrorCode::NotAuthenticated, ErrorCode::Denied, ErrorCode::CrossSite,
            ErrorCode::AccountLocked, ErrorCode::CertificateRevoked, ErrorCode::CertificateExpired,
            ErrorCode::CertificateNotYetValid, ErrorCode::CertificateUnknown, ErrorCode::ForwardingBadTarget,
            ErrorCode::ForwardingLoop, ErrorCode::ForwardingEmergency, ErrorCode::ForwardingNoMobileNumber,
            ErrorCode::VoicemailAbsent, ErrorCode::StoreBusy, ErrorCode::StoreFailed,
            ErrorCode::CredentialsWrong, ErrorCode::SignInDelayed, ErrorCode::SignInLocked,
            ErrorCode::CertificateRequestUnusable, ErrorCode::KeyTooSmall, ErrorCode::TooManyCertificates,
            ErrorCode::CaOffline, ErrorCode::EnrolmentDelayed, ErrorCode::InvitationInvalid}) {
        const QString text = legacyText({code, QStringLiteral("SUBJECT"), QStringLiteral("DETAIL")});
        QVERIFY2(text.contains(u"; ") || text.contains(u". "), qPrintable(text)); // what is wrong; what to do
        QVERIFY2(!text.contains(u"DETAIL") && !text.contains(u"%1"), qPrintable(text));
    }
    // A subject that looks like a place for another one stays what it is.
    QVERIFY(legacyText({ErrorCode::InvalidParameter, QStringLiteral("%1%2"), {}}).contains(u"%1%2"));
    QVERIFY(legacyText({ErrorCode::P12Broken, {}, {}}).contains(u"p12.broken"));
}

QTEST_GUILESS_MAIN(TestSettingsApi)
#include "tst_settingsapi.moc"
