// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// A row of a table as it was read.
struct CsvRow {
    qsizetype line = 0; ///< of the text in which it begins, from 1
    QStringList cells; ///< without quotes
    bool isUnclosed = false; ///< its last cell begins with a quotation mark that is never closed
};

/// Reads a table after RFC 4180: any line end, empty lines skipped; a quotation mark inside a cell that is
/// not quoted stands for itself. Work and memory are in proportion to the text.
/// @param separator null: the one of `,` `;` and tab of which the first line has most
/// @param mostRows no more than these are read
QList<CsvRow> readCsv(const QString &text, QChar separator = {}, qsizetype mostRows = 100'000);
