// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/common.h"
#include "core/contract/donotdisturb.h"

#include <QList>

#include <optional>

/// One persistent accept rule: on these days, between these times, these groups get through
/// (settings-api.md 5.2).
struct AcceptRule {
    int days = 0; ///< bit mask: Monday 1 … Sunday 64
    QString start; ///< "HH:MM" in the account's zone
    QString stop; ///< "HH:MM"; earlier than start = past midnight, 23:59 = the end of the day
    QStringList groups; ///< "everybody", "nobody", or contact groups

    bool operator==(const AcceptRule &) const = default;
};

/// Answer of `get_accept_rules`.
struct AcceptRules {
    QList<AcceptRule> persistent; ///< one per day mask
    QStringList temporaryGroups; ///< empty = no temporary rule
    qint64 temporaryMinutes = 0; ///< minutes left; 0 = no end
    QStringList groups; ///< groups that a rule can name

    /// Do not disturb as the incumbent shows it: a temporary rule for nobody, or for the groups that it
    /// excepts (settings-api.md 5.5).
    /// @param now Unix seconds, from which the end is reckoned
    DndState toDndState(qint64 now) const;

    static Result<AcceptRules> fromJson(const QJsonValue &value);
    QJsonValue toJson() const;
    bool operator==(const AcceptRules &) const = default;
};

/// Rules that can be stored: masks of 1…127, each once; two times "HH:MM" that differ; "everybody", "nobody"
/// or contact groups. Errors: InvalidParameter with the field as subject.
Result<void> checkAcceptRules(const QList<AcceptRule> &rules);

/// The temporary rule of a change.
struct TemporaryRuleChange {
    QStringList groups; ///< "nobody", "everybody" or contact groups; empty = no temporary rule
    qint64 minutes = 0; ///< 0…maxTemporaryMinutes; 0 = until it is changed again

    /// Whether it ends any temporary rule: without groups, or "everybody" without an end, which is how the
    /// incumbent writes it.
    bool isNone() const;
    bool operator==(const TemporaryRuleChange &) const = default;
};

/// Parameters of our `set_accept_rules`. What is absent stays as it is.
struct AcceptRulesChange {
    /// All persistent rules, replaced as a whole. Key `persistent`: the JSON object that get_accept_rules
    /// answers under that name; "" or an empty object = no rules.
    std::optional<QList<AcceptRule>> persistent;
    /// Key `temporary`: the JSON object of that name, likewise.
    std::optional<TemporaryRuleChange> temporary;

    /// Errors: InvalidParameter with the key, or the field of a rule, as subject.
    static Result<AcceptRulesChange> fromForm(const FormParameters &form);
    FormParameters toForm() const;
    bool operator==(const AcceptRulesChange &) const = default;
};
