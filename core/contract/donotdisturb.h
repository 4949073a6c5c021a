// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/common.h"

inline constexpr QLatin1StringView everybodyGroup("everybody");
inline constexpr QLatin1StringView nobodyGroup("nobody");

/// The groups that contacts can be in (settings-api.md 5.2), in the order in which they are shown.
const QStringList &contactGroupNames();

/// Whether texts are one or more different contact groups.
bool areContactGroups(const QStringList &groups);

/// The temporary accept rule: overrides the persistent ones while it holds (settings-api.md 5.2). Do not
/// disturb is one for nobody, or for its exceptions (5.5).
struct TemporaryRule {
    QStringList groups; ///< who gets through: "nobody", contact groups, or "everybody"; empty = no such rule
    qint64 until = 0; ///< Unix seconds of the end; 0 = until switched off

    bool holdsAt(qint64 at) const { return !groups.isEmpty() && (until == 0 || until > at); }
    bool operator==(const TemporaryRule &) const = default;
};

inline constexpr qint64 maxTemporaryMinutes = 525600; ///< a year

/// Parameters of `set_dnd_on`: minutes; 0 or absent = until switched off.
struct DndOn {
    qint64 minutes = 0; ///< 0…maxTemporaryMinutes
    /// Ours (feature "dnd_except"): contact groups that get through nevertheless. Sent as `except`, separated
    /// by commas.
    QStringList except = {};

    /// Errors: InvalidParameter for a duration that is no whole number or out of range, and for an exception
    /// that is no contact group.
    static Result<DndOn> fromForm(const FormParameters &form);
    FormParameters toForm() const;
    bool operator==(const DndOn &) const = default;
};

/// Answer of our `get_dnd`.
struct DndState {
    bool on = false;
    qint64 until = 0; ///< Unix seconds of the end; 0 = until switched off (or off)
    QStringList except = {}; ///< contact groups that get through; key left out when empty

    TemporaryRule toRule() const;
    static Result<DndState> fromJson(const QJsonValue &value);
    QJsonValue toJson() const;
    bool operator==(const DndState &) const = default;
};
