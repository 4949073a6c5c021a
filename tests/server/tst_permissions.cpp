// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "apifixture.h"
#include "core/server/http/crossorigin.h"
#include "core/server/settings/permission.h"

#include <QTest>

Q_DECLARE_METATYPE(HttpHeader)
Q_DECLARE_METATYPE(Role)
Q_DECLARE_METATYPE(Permission)

/// The walls of the settings API by themselves: between roles, for actions of every permission, also those
/// that the list does not have yet, and between accounts.
class TestPermissions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rolesAndPermissions_data();
    void rolesAndPermissions();
    void namedAccount_data();
    void namedAccount();
    void managedAccounts();
    void sites_data();
    void sites();
    void otherSitesChangeNothing();
};

void TestPermissions::rolesAndPermissions_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<Permission>("permission");
    QTest::addColumn<bool>("may");
    QTest::newRow("user, own account") << Role::User << Permission::OwnAccount << true;
    QTest::newRow("user, helpdesk") << Role::User << Permission::Helpdesk << false;
    QTest::newRow("user, admin") << Role::User << Permission::Admin << false;
    QTest::newRow("helpdesk, own account") << Role::Helpdesk << Permission::OwnAccount << true;
    QTest::newRow("helpdesk, helpdesk") << Role::Helpdesk << Permission::Helpdesk << true;
    QTest::newRow("helpdesk, admin") << Role::Helpdesk << Permission::Admin << false;
    QTest::newRow("admin, own account") << Role::Admin << Permission::OwnAccount << true;
    QTest::newRow("admin, helpdesk") << Role::Admin << Permission::Helpdesk << true;
    QTest::newRow("admin, admin") << Role::Admin << Permission::Admin << true;
}

void TestPermissions::rolesAndPermissions()
{
    QFETCH(Role, role);
    QFETCH(Permission, permission);
    QFETCH(bool, may);
    QCOMPARE(roleHolds(role, permission), may);
    ActionInfo action = actionInfo(ActionId::GetIdentity);
    action.permission = permission;
    const Result<void> allowed = checkPermission(action, StoreFixture::callerOf(1, roleText(role), role));
    if (may) {
        VERIFY_OK(allowed);
    } else {
        VERIFY_FAILS(allowed, ErrorCode::Denied);
        QCOMPARE(allowed.error().subject, QString(action.name));
    }
}

void TestPermissions::namedAccount_data()
{
    QTest::addColumn<QString>("named");
    QTest::addColumn<bool>("may");
    QTest::newRow("nobody") << QString() << true;
    QTest::newRow("oneself") << QStringLiteral("alice@example.org") << true;
    QTest::newRow("oneself, spelled otherwise") << QStringLiteral("sip:Alice@EXAMPLE.org") << true;
    QTest::newRow("another user") << QStringLiteral("bob@example.org") << false;
    QTest::newRow("an administrator") << QStringLiteral("admin@example.org") << false;
    QTest::newRow("another domain") << QStringLiteral("alice@example.com") << false;
    QTest::newRow("no address") << QStringLiteral("alice") << false;
    QTest::newRow("blank") << QStringLiteral(" ") << false;
}

void TestPermissions::namedAccount()
{
    QFETCH(QString, named);
    QFETCH(bool, may);
    // No role gets around it: what a manager may name besides, managedAccounts() tests.
    for (const Role role : {Role::User, Role::Helpdesk, Role::Admin}) {
        const Caller alice = StoreFixture::callerOf(1, QStringLiteral("alice"), role);
        QCOMPARE(codeOf(checkNamedAccount(named, alice)),
            may ? QString() : QString(errorCodeText(ErrorCode::Denied)));
    }
}

void TestPermissions::managedAccounts()
{
    const auto managed = [](Role manager, Permission permission) {
        ActionInfo action = actionInfo(ActionId::GetIdentity);
        action.permission = permission;
        return mayNameOthers(action, StoreFixture::callerOf(1, roleText(manager), manager));
    };
    for (const Role role : {Role::User, Role::Helpdesk, Role::Admin}) {
        QCOMPARE(managed(role, Permission::OwnOrManaged), role != Role::User);
        // Only where the action says so.
        for (const Permission permission : {Permission::OwnAccount, Permission::Helpdesk, Permission::Admin})
            QVERIFY(!managed(role, permission));
        QVERIFY(roleHolds(role, Permission::OwnOrManaged));
        QVERIFY(!mayManage(Role::User, role));
        QCOMPARE(mayManage(Role::Helpdesk, role), role == Role::User);
        QVERIFY(mayManage(Role::Admin, role));
    }
}

void TestPermissions::sites_data()
{
    QTest::addColumn<QList<HttpHeader>>("headers");
    QTest::addColumn<bool>("foreign");
    using Headers = QList<HttpHeader>;
    const HttpHeader evil{"Origin", "https://evil.example"};
    QTest::newRow("program") << Headers{} << false;
    QTest::newRow("typed address") << Headers{{"Sec-Fetch-Site", "none"}} << false;
    QTest::newRow("own page") << Headers{{"Sec-Fetch-Site", "same-origin"},
        {"Origin", "https://pbx.example.org:8443"}}
                              << false;
    QTest::newRow("another site") << Headers{{"Sec-Fetch-Site", "cross-site"}} << true;
    QTest::newRow("another name of this site") << Headers{{"sec-fetch-site", "same-site"}} << true;
    QTest::newRow("unknown word") << Headers{{"Sec-Fetch-Site", "friendly"}} << true;
    QTest::newRow("empty word") << Headers{{"Sec-Fetch-Site", ""}} << true;
    QTest::newRow("older browser") << Headers{evil} << true;
    QTest::newRow("origin like Host") << Headers{{"Host", "evil.example"}, evil} << true;
    QTest::newRow("hidden origin") << Headers{{"Origin", "null"}} << true;
    QTest::newRow("empty origin") << Headers{{"Origin", ""}} << true;
    QTest::newRow("allowed origin") << Headers{{"Origin", "https://portal.example.org"}} << false;
    QTest::newRow("allowed origin, new browser")
        << Headers{{"Sec-Fetch-Site", "cross-site"}, {"Origin", "https://portal.example.org"}} << false;
}

void TestPermissions::sites()
{
    QFETCH(QList<HttpHeader>, headers);
    QFETCH(bool, foreign);
    HttpRequest request;
    request.headers = headers;
    QCOMPARE(CrossOrigin({QStringLiteral("https://portal.example.org")}).isForeign(request), foreign);
}

void TestPermissions::otherSitesChangeNothing()
{
    ApiFixture fixture;
    const QString alice = QStringLiteral("alice");
    for (const HttpMethod method : {HttpMethod::Get, HttpMethod::Post}) {
        for (const HttpHeader &header :
            {HttpHeader{"Sec-Fetch-Site", "cross-site"}, HttpHeader{"Origin", "https://evil.example"}}) {
            HttpRequest request = ApiFixture::requestFrom(alice, QStringLiteral("set_dnd_on"));
            request.method = method;
            request.headers.append(header);
            const HttpReply reply = fixture.api.handle(request);
            QCOMPARE(reply.status, 403);
            QVERIFY(reply.body.contains("auth.cross_site"));
            QVERIFY(reply.body.contains("another site"));
            // Reading shows the other site nothing: the browser keeps the answer from it.
            request.query = {{QStringLiteral("action"), QStringLiteral("get_dnd")}};
            QCOMPARE(fixture.api.handle(request).status, 200);
        }
    }
    QVERIFY(!fixture.office.stores->dnd.state(fixture.ids.value(alice))->on);
}

QTEST_GUILESS_MAIN(TestPermissions)
#include "tst_permissions.moc"
