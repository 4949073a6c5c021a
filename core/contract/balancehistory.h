// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/common.h"
#include "core/contract/fileanswer.h"

#include <QList>

/// Parameters of `get_balance_history`.
struct BalanceQuery {
    bool asCsv = false; ///< `csv`, anything that PHP takes for true

    static Result<BalanceQuery> fromForm(const FormParameters &form);
    FormParameters toForm() const;
    bool operator==(const BalanceQuery &) const = default;
};

/// One movement of a prepaid balance.
struct BalanceRow {
    qint64 id = 0; ///< ours, rises with time; 0 from a server that does not tell it
    qint64 at = 0; ///< Unix seconds
    QString action; ///< "Debit balance", "Set balance"…
    QString description;
    qint64 value = 0; ///< signed, 1/10000 currency units
    qint64 balance = 0; ///< after it
    QString session; ///< Call-ID; "" if it is no call
    QString destination;
    qint64 duration = 0; ///< seconds

    bool operator==(const BalanceRow &) const = default;
};

/// Answer of `get_balance_history` (settings-api.md 1.2), newest first; a CSV file where that was asked for.
struct BalanceHistory {
    QString account; ///< `user@domain`, for the file
    QString timeZone; ///< IANA zone of the wire's local times
    bool asCsv = false;
    QList<BalanceRow> rows;

    static Result<BalanceHistory> fromJson(const QJsonValue &value);
    QJsonValue toJson() const;
    std::optional<FileAnswer> toFile() const;
    /// The table for a spreadsheet: rows numbered from 1, without calls that cost nothing.
    FileAnswer toCsv() const;
    bool operator==(const BalanceHistory &) const = default;
};
