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
    Helpdesk, ///< helpdesk or admin
    Admin,
};

bool roleHolds(Role role, Permission permission);
