// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "apifixture.h"
#include "core/contract/errorcodes.h"

#include <QTest>

#include <algorithm>

/// Walks the list of actions: each answers its caller, and each refuses who may not ask.
class TestSettingsLists : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyActionAnswers();
    void everyNameAnswers();
    void everyActionRefuses_data();
    void everyActionRefuses();
    void everyActionRefusesOtherAccounts();
    void everyActionSurvivesHostileParameters();
    void permissionIsOfTheRole();
};

void TestSettingsLists::everyActionAnswers()
{
    ApiFixture fixture;
    for (const ActionInfo &action : settingsActions) {
        for (const QString &user : {QStringLiteral("alice"), QStringLiteral("admin")}) {
            const HttpReply reply = fixture.ask(user, action.id);
            QVERIFY2(reply.status == 200, action.name.data());
            QCOMPARE(reply.account, inOffice(user));
            QCOMPARE(reply.action, QString(action.name));
            if (ApiFixture::isFile(reply)) {
                QVERIFY2(!reply.body.isEmpty(), action.name.data());
                continue;
            }
            const QJsonValue value = jsonOf(reply.body);
            QVERIFY2(!value.isUndefined(), action.name.data());
            QVERIFY2(!failureFromJson(value), reply.body.constData());
            // A setter says success, a getter prints bare data; the journal is as it is.
            const bool saysSuccess = action.changes() || action.id == ActionId::GetJournalEntries;
            QVERIFY2(value.toObject().contains(u"success") == saysSuccess, reply.body.constData());
        }
    }
}

void TestSettingsLists::everyNameAnswers()
{
    ApiFixture fixture;
    int olderNames = 0;
    for (const ActionInfo &action : settingsActions) {
        const FormParameters parameters = ApiFixture::parametersOf(action.id);
        const QByteArray newest = fixture.get(QStringLiteral("alice"), QString(action.name), parameters).body;
        const QStringList older = QString(action.olderNames).split(u' ', Qt::SkipEmptyParts);
        for (const QString &name : older) {
            const HttpReply reply = fixture.get(QStringLiteral("alice"), name, parameters);
            QVERIFY(reply.body == newest || (ApiFixture::makesKeys(action.id) && ApiFixture::isFile(reply)));
            ++olderNames;
        }
    }
    QVERIFY(olderNames >= 15);
}

void TestSettingsLists::everyActionRefuses_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<PeerCertificate::State>("state");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    using State = PeerCertificate::State;
    const QString alice = QStringLiteral("alice");
    QTest::newRow("anonymous") << QString() << State::None << 401 << QStringLiteral("auth.required");
    QTest::newRow("expired") << alice << State::Expired << 401 << QStringLiteral("certificate.expired");
    QTest::newRow("too early") << alice << State::NotYetValid << 401
                               << QStringLiteral("certificate.not_yet_valid");
    QTest::newRow("other CA") << alice << State::Untrusted << 401 << QStringLiteral("certificate.unknown");
    QTest::newRow("never issued") << QStringLiteral("mallory") << State::Verified << 401
                                  << QStringLiteral("certificate.unknown");
    QTest::newRow("revoked") << QStringLiteral("bob") << State::Verified << 401
                             << QStringLiteral("certificate.revoked");
    QTest::newRow("blocked") << QStringLiteral("helpdesk") << State::Verified << 403
                             << QStringLiteral("auth.locked");
}

void TestSettingsLists::everyActionRefuses()
{
    QFETCH(QString, user);
    QFETCH(PeerCertificate::State, state);
    QFETCH(int, status);
    QFETCH(QString, code);
    ApiFixture fixture;
    Stores &stores = *fixture.office.stores;
    VERIFY_OK(
        stores.certificates.revoke(StoreFixture::console(), ApiFixture::serialOf(QStringLiteral("bob"))));
    VERIFY_OK(
        stores.accounts.setBlocked(StoreFixture::console(), inOffice(QStringLiteral("helpdesk")), true));
    const qint64 audited = *stores.audit.count();
    for (const ActionInfo &action : settingsActions) {
        HttpRequest request =
            ApiFixture::requestFrom(user, QString(action.name), ApiFixture::parametersOf(action.id));
        request.peerCertificate.state = state;
        for (const HttpMethod method : {HttpMethod::Get, HttpMethod::Post}) {
            request.method = method;
            const HttpReply reply = fixture.api.handle(request);
            QCOMPARE(reply.status, status);
            const std::optional<Error> error = failureFromJson(jsonOf(reply.body));
            QVERIFY(error);
            QCOMPARE(QString(errorCodeText(error->code)), code);
            QVERIFY(error->detail.size() > 20); // a sentence that helps
        }
    }
    QCOMPARE(*stores.audit.count(), audited); // nothing was changed
}

void TestSettingsLists::everyActionRefusesOtherAccounts()
{
    ApiFixture fixture;
    const qint64 audited = *fixture.office.stores->audit.count();
    for (const ActionInfo &action : settingsActions) {
        for (const QString &account : {inOffice(QStringLiteral("bob")), QStringLiteral("bob"),
                 QStringLiteral("alice@example.com"), QStringLiteral("' OR 1=1 --")}) {
            FormParameters parameters = ApiFixture::parametersOf(action.id);
            parameters.add(QStringLiteral("account"), account);
            const HttpReply reply = fixture.get(QStringLiteral("alice"), QString(action.name), parameters);
            QCOMPARE(reply.status, 403);
            QCOMPARE(failureFromJson(jsonOf(reply.body))->code, ErrorCode::Denied);
        }
        FormParameters own = ApiFixture::parametersOf(action.id);
        own.add(QStringLiteral("account"), QStringLiteral("sip:Alice@Example.org"));
        if (action.verb == ActionVerb::Read)
            QCOMPARE(fixture.get(QStringLiteral("alice"), QString(action.name), own).status, 200);
    }
    QCOMPARE(*fixture.office.stores->audit.count(), audited);
}

void TestSettingsLists::everyActionSurvivesHostileParameters()
{
    ApiFixture fixture;
    const QStringList values{QStringLiteral("'"), QStringLiteral("'; DROP TABLE account; --"),
        QStringLiteral("\" OR \"\"=\""), QStringLiteral("x' OR 1=1 --@example.org"), QString(1 << 20, u'A'),
        QStringLiteral("a\r\nSet-Cookie: x=y"), QStringLiteral("\x01\x02\x7f"), QStringLiteral("<script>"),
        QStringLiteral("%00%s%n"), QString::fromUtf8("☎️\u202E"), QStringLiteral("-1"),
        QStringLiteral("9223372036854775808"), QStringLiteral("1e9"), QStringLiteral("\\u0000")};
    const QStringList names{QStringLiteral("FUNC"), QStringLiteral("FBUS"), QStringLiteral("until"),
        QStringLiteral("duration"), QStringLiteral("pin"), QStringLiteral("csr"), QStringLiteral("serial"),
        QStringLiteral("legacy"), QStringLiteral("except"), QStringLiteral("persistent"),
        QStringLiteral("temporary"), QStringLiteral("reject"), QStringLiteral("remove"),
        QStringLiteral("caller"), QStringLiteral("time"), QStringLiteral("uuid"), QStringLiteral("data"),
        QStringLiteral("except_uuid"), QStringLiteral("after_timestamp"), QStringLiteral("after_id"),
        QStringLiteral("limit"), QStringLiteral("journal_id"),

        QStringLiteral("username"), QStringLiteral("email"), QStringLiteral("mobile_number"),
        QStringLiteral("timezone"), QStringLiteral("no_answer_timeout"), QStringLiteral("quick_dial"),
        QStringLiteral("caller_id"), QStringLiteral("new_password"), QStringLiteral("id"),
        QStringLiteral("number"), QStringLiteral("enable"), QStringLiteral("delete"),
        QStringLiteral("before"), QStringLiteral("after"), QStringLiteral("direction"),
        QStringLiteral("realm"), QStringLiteral("export"), QStringLiteral("'; --")};
    for (const ActionInfo &action : settingsActions) {
        for (const QString &value : values) {
            FormParameters parameters;
            // The megabyte once: it is the size that matters, not the repetition.
            for (const QString &name : value.size() > 1000 ? names.mid(0, 1) : names)
                parameters.add(name, value);
            const HttpReply reply = fixture.post(QStringLiteral("alice"), QString(action.name), parameters);
            QCOMPARE(reply.status, 200);
            QVERIFY2(ApiFixture::isFile(reply) || !jsonOf(reply.body).isUndefined(), action.name.data());
            QVERIFY(reply.body.size() < 8192);
        }
    }
    for (const QString &value : values) {
        const HttpReply reply = fixture.get(QStringLiteral("alice"), value);
        QCOMPARE(failureFromJson(jsonOf(reply.body))->code, ErrorCode::UnknownAction);
    }
    const auto rows = fixture.office.stores->forwarding.rows(fixture.ids.value(QStringLiteral("alice")));
    for (const ForwardingRow &row : rows->rows)
        QCOMPARE(row.target, QString());
    const auto rules = fixture.office.stores->rules.acceptRules(fixture.ids.value(QStringLiteral("alice")));
    QVERIFY(rules->persistent.isEmpty());
    QVERIFY(fixture.office.stores->rules.rejectRules(fixture.ids.value(QStringLiteral("alice")))->isEmpty());
    QCOMPARE(fixture.office.stores->accounts.list()->size(), 4);
    const auto identity =
        fixture.office.stores->accounts.identity(fixture.ids.value(QStringLiteral("alice")));
    QCOMPARE(identity->mobileNumber + identity->email + identity->callerId + identity->quickDial, QString());
}

void TestSettingsLists::permissionIsOfTheRole()
{
    ApiFixture fixture;
    for (const QString &user :
        {QStringLiteral("alice"), QStringLiteral("helpdesk"), QStringLiteral("admin")}) {
        const Result<Caller> caller = CallerFinder(*fixture.office.stores)
                                          .find(ApiFixture::requestFrom(user, QStringLiteral("get_enum")));
        VERIFY_OK(caller);
        const QJsonObject told = fixture.json(user, QStringLiteral("get_capabilities")).toObject();
        QCOMPARE(told.value(u"role").toString(), roleText(caller->role));
        const Result<Capabilities> capabilities = Capabilities::fromJson(told);
        VERIFY_OK(capabilities);
        QCOMPARE(capabilities->countryCode, fixture.office.stores->countryCode());
        for (const ActionInfo &action : settingsActions) {
            QCOMPARE(
                capabilities->hasAction(QString(action.name)), roleHolds(caller->role, action.permission));
            // What is not announced is refused, in every role.
            const HttpReply reply = fixture.ask(user, action.id);
            QCOMPARE(reply.status == 403, !roleHolds(caller->role, action.permission));
        }
    }
}

QTEST_GUILESS_MAIN(TestSettingsLists)
#include "tst_settingslists.moc"
