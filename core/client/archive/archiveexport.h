// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/archive/archiverows.h"

#include <QJsonObject>
#include <QStringList>
#include <QTimeZone>

// Archived rows for spreadsheets and programs. Times are ISO 8601 with the offset of the zone that is asked
// for; names of columns and keys are English and do not change.

QStringList callColumns();
QStringList callCells(const KeptCall &call, const QTimeZone &zone);
/// `"kind":"call"` and the columns as keys.
QJsonObject callJson(const KeptCall &call, const QTimeZone &zone);

QStringList balanceColumns();
/// Amounts in currency units with up to four decimals.
QStringList balanceCells(const KeptBalanceRow &row, const QTimeZone &zone);
/// `"kind":"balance"`.
QJsonObject balanceJson(const KeptBalanceRow &row, const QTimeZone &zone);

/// `"kind":"gap"`; `from` and `until` are null where the gap has no beginning or no end, `direction` is both,
/// placed or received.
QJsonObject gapJson(const Gap &gap, const QTimeZone &zone);

enum class ExportFormat {
    Csv, ///< RFC 4180, harmless to spreadsheets (core/base/csv.h); gaps are not in it
    Json, ///< an array with one entry per line, gaps among them
};

/// What was written.
struct ExportOutcome {
    qsizetype rows = 0;
    QList<Gap> gaps; ///< within what was exported, newest first: whoever exports must be told

    bool operator==(const ExportOutcome &) const = default;
};
