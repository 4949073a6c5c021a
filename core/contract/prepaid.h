// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/common.h"

#include <QList>

/// A call that runs on a prepaid balance.
struct RunningCall {
    QString session; ///< Call-ID
    QString destination;
    qint64 start = 0; ///< Unix seconds
    qint64 duration = 0; ///< seconds so far
    qint64 maxSessionTime = 0; ///< seconds until the balance ends it; 0 = no limit

    bool operator==(const RunningCall &) const = default;
};

/// Answer of `get_prepaid` (settings-api.md 1.2): the balance of a prepaid account and what runs on it; a
/// postpaid account has neither.
struct Prepaid {
    bool isPrepaid = false;
    qint64 balance = 0; ///< 1/10000 currency units
    QString currency; ///< ISO 4217
    QList<RunningCall> activeCalls;

    static Result<Prepaid> fromJson(const QJsonValue &value);
    QJsonValue toJson() const;
    bool operator==(const Prepaid &) const = default;
};

/// Parameters of `add_balance`: a prepaid card.
struct VoucherOrder {
    qint64 id = 0;
    QString number; ///< digits; blanks and hyphens between them are dropped

    /// Errors: MissingParameter ("id or number"), InvalidParameter.
    static Result<VoucherOrder> fromForm(const FormParameters &form);
    FormParameters toForm() const;
    bool operator==(const VoucherOrder &) const = default;
};
