// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/common.h"

#include <QDate>
#include <QList>

/// Parameters of `get_monthly_usage`.
struct UsageQuery {
    bool withDays = false; ///< ours (feature "usage_days"): `days=1`

    static Result<UsageQuery> fromForm(const FormParameters &form);
    FormParameters toForm() const;
    bool operator==(const UsageQuery &) const = default;
};

/// What calls of one day, or of one month, come to.
struct UsageSum {
    qint64 calls = 0; ///< placed
    qint64 seconds = 0; ///< of talk in them
    qint64 price = 0; ///< of them, 1/10000 currency units
    qint64 received = 0; ///< calls received

    bool operator==(const UsageSum &) const = default;
};

struct UsageDay {
    QDate date; ///< in the account's zone
    UsageSum sum;

    bool operator==(const UsageDay &) const = default;
};

/// Answer of `get_monthly_usage`: placed calls since local midnight of day 1 (settings-api.md 1.2), and with
/// `days` each day up to today.
struct MonthlyUsage {
    qint64 calls = 0;
    qint64 price = 0; ///< 1/10000 currency units
    QString currency; ///< ours: ISO 4217; "" from a server that does not tell it
    bool withDays = false;
    QList<UsageDay> days; ///< oldest first

    static Result<MonthlyUsage> fromJson(const QJsonValue &value);
    QJsonValue toJson() const;
    bool operator==(const MonthlyUsage &) const = default;
};
