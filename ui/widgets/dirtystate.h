// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What a page holds that is not on the server yet.
struct DirtyState {
    int changes = 0; ///< fields that differ from what the server has
    /// Why the changes cannot be applied now, as a sentence ("You are offline."); empty when they can.
    QString obstacle;

    bool isDirty() const { return changes > 0; }
    bool operator==(const DirtyState &) const = default;
};
