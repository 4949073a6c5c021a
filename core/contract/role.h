// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/// What an account may do (spec/interfaces.md "Roles"). Ordered: each role may do what the one before may.
enum class Role { User, Helpdesk, Admin };

/// "user", "helpdesk", "admin".
QString roleText(Role role);
std::optional<Role> roleFromText(QStringView text);

/// What an action asks of its caller.
enum class Permission {
    OwnAccount, ///< any authenticated account, acting on itself only
    OwnOrManaged, ///< the same; helpdesk and admin may name another account (`account=`) that they manage
    Helpdesk, ///< helpdesk or admin
    Admin,
};

bool roleHolds(Role role, Permission permission);

/// Whether someone of role `manager` may act on another's account of role `other`: helpdesk on users, admin
/// on everybody.
bool mayManage(Role manager, Role other);
