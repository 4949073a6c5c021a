// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

#include <optional>

// Amounts are whole numbers of 1/10000 currency units, as prepaid rating counts them (settings-api.md 5.8).

inline constexpr qint64 unitsPerCurrency = 10000;

/// The amount in currency units, for JSON: 123400 → 12.34.
double moneyToJson(qint64 amount);
/// From a number, or a text holding one; 0 for anything else.
qint64 moneyFromJson(const QJsonValue &value);

/// Two to four decimals, with a point: "12.34", "-0.067".
QString moneyText(qint64 amount);
/// The amount of a text like "25", "12.50" or "0.0670"; none for anything else or beyond ten million.
std::optional<qint64> moneyFromText(QStringView text);
