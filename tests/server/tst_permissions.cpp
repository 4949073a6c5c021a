// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/settings/permission.h"
#include "storefixture.h"

#include <QTest>

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
    // No role gets around it: the settings API acts on the caller's own account only.
    for (const Role role : {Role::User, Role::Helpdesk, Role::Admin}) {
        const Caller alice = StoreFixture::callerOf(1, QStringLiteral("alice"), role);
        QCOMPARE(codeOf(checkNamedAccount(named, alice)),
            may ? QString() : QString(errorCodeText(ErrorCode::Denied)));
    }
}

QTEST_GUILESS_MAIN(TestPermissions)
#include "tst_permissions.moc"
