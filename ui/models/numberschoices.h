// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/errorcodes.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

class AccountSession;

// What the Numbers page offers and refuses: plain functions, no words.

/// What is to be said about an alias while it is typed.
struct AliasCheck {
    enum class Problem {
        Empty,
        NotAnAddress,
        ForeignDomain,
        OfficeOnly, ///< a telephone number, which the office gives out
        OwnAddress, ///< the account itself
        Present, ///< an alias already
        TooMany,
    };
    std::optional<Problem> problem;
    QString address; ///< `user@domain` that would be added; empty when wrong

    bool isGood() const { return !problem; }
};

/// @param written a local part or a whole address, in any case
AliasCheck checkAlias(const QString &written, const AccountSession &session);

/// Why an alias stays; none when it can be removed: NotSupported (the server does not remove any) or
/// OfficeOnly (a telephone number).
std::optional<ErrorCode> aliasLock(const QString &alias, const AccountSession &session);

/// What people who are called see.
struct CallerIdChoice {
    enum class Kind { Number, Address, Hidden };
    Kind kind = Kind::Number;
    QString number; ///< of Number

    bool operator==(const CallerIdChoice &) const = default;
};

/// What the server would take: the account's own numbers (ENUM, number aliases, the present one), its
/// address, and hiding; without set_caller_id only the present one beside hiding.
QList<CallerIdChoice> callerIdChoices(const AccountSession &session);
/// What is in effect; none while it is not known whether the number is hidden.
std::optional<CallerIdChoice> presentCallerId(const AccountSession &session);
/// Whether the server lets us change anything about it.
bool canChangeCallerId(const AccountSession &session);
