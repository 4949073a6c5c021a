// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/role.h"

QString roleText(Role role)
{
    switch (role) {
    case Role::User:
        return QStringLiteral("user");
    case Role::Helpdesk:
        return QStringLiteral("helpdesk");
    case Role::Admin:
        return QStringLiteral("admin");
    }
    Q_UNREACHABLE();
}

std::optional<Role> roleFromText(QStringView text)
{
    for (const Role role : {Role::User, Role::Helpdesk, Role::Admin}) {
        if (text == roleText(role))
            return role;
    }
    return std::nullopt;
}

bool roleHolds(Role role, Permission permission)
{
    switch (permission) {
    case Permission::OwnAccount:
    case Permission::OwnOrManaged:
        return true;
    case Permission::Helpdesk:
        return role >= Role::Helpdesk;
    case Permission::Admin:
        return role == Role::Admin;
    }
    Q_UNREACHABLE();
}

bool mayManage(Role manager, Role other)
{
    return manager == Role::Admin || (manager == Role::Helpdesk && other == Role::User);
}
