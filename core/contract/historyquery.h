// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/common.h"

/// Parameters of `get_history`: none gives the incumbent's window. The others are ours (feature
/// "history_paging"); to page backwards, ask again with `before` one second after the oldest call and drop
/// what is known (`sessionId`, `fromTag`).
struct HistoryQuery {
    enum class Direction { Both, Placed, Received };

    static constexpr int mostRows = 500;

    Direction direction = Direction::Both; ///< `direction`: placed, received or both
    int limit = 0; ///< calls per direction, 1…500; 0 = as many as the incumbent shows
    std::optional<qint64> before; ///< Unix seconds; begun earlier than this
    std::optional<qint64> after; ///< Unix seconds; begun later than this

    /// Whether the incumbent's 14 days bound it: not once any other bound is named.
    bool isRecent() const { return limit == 0 && !before && !after; }

    /// Errors: InvalidParameter.
    static Result<HistoryQuery> fromForm(const FormParameters &form);
    FormParameters toForm() const;
    bool operator==(const HistoryQuery &) const = default;
};
