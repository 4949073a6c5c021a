// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/common.h"

/// Parameters of `set_dnd_on`: minutes; 0 or absent = until switched off.
struct DndOn {
    qint64 minutes = 0; ///< 0…525600 (a year)

    /// Errors: InvalidParameter for a duration that is no whole number or out of range.
    static Result<DndOn> fromForm(const FormParameters &form);
    FormParameters toForm() const;
    bool operator==(const DndOn &) const = default;
};

/// Answer of our `get_dnd`.
struct DndState {
    bool on = false;
    qint64 until = 0; ///< Unix seconds of the end; 0 = until switched off (or off)

    static Result<DndState> fromJson(const QJsonValue &value);
    QJsonValue toJson() const;
    bool operator==(const DndState &) const = default;
};
