// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/common.h"
#include "core/contract/donotdisturb.h"

#include <QList>

/// One persistent accept rule: on these days, between these times, these groups get through
/// (settings-api.md 5.2).
struct AcceptRule {
    int days = 0; ///< bit mask: Monday 1 … Sunday 64
    QString start; ///< "HH:MM" in the account's zone
    QString stop; ///< "HH:MM"; earlier than start = past midnight
    QStringList groups; ///< "everybody", "nobody", or contact groups

    bool operator==(const AcceptRule &) const = default;
};

/// Answer of `get_accept_rules`.
struct AcceptRules {
    QList<AcceptRule> persistent; ///< one per day mask
    QStringList temporaryGroups; ///< empty = no temporary rule
    qint64 temporaryMinutes = 0; ///< minutes left; 0 = no end
    QStringList groups; ///< groups that a rule can name

    /// Do not disturb as the incumbent shows it: a temporary rule for nobody (settings-api.md 5.5).
    /// @param now Unix seconds, from which the end is reckoned
    DndState toDndState(qint64 now) const;

    static Result<AcceptRules> fromJson(const QJsonValue &value);
    QJsonValue toJson() const;
    bool operator==(const AcceptRules &) const = default;
};
