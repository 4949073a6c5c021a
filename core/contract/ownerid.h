// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/// Owners have whole numbers of 32 bits, as the incumbent counts them; 0 stands for "nobody's".
inline constexpr qint64 maxOwnerId = 4294967295;

inline bool isOwnerId(qint64 number)
{
    return number >= 1 && number <= maxOwnerId;
}

/// An owner's number in the one form that it has: ASCII digits without a leading zero, 1 to maxOwnerId. None
/// for anything else: what merely begins with digits, as "31208@example.org" does, is no number.
std::optional<qint64> ownerIdFromText(QStringView text);

/// How people and the audit trail are told of an owner: "owner 31208".
QString ownerText(qint64 ownerId);
