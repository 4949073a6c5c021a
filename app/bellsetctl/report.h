// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

enum class OutputFormat { Text, Json, Csv };

/// What a command has to say, in a form that every output format can be made of.
struct Report {
    QString sentence; ///< text output; empty = the table
    QStringList columns; ///< names of the columns, not translated: scripts read them
    QList<QStringList> rows;
    QJsonValue json;
    QStringList notes; ///< sentences for standard error, beside any output
    int exitCode = 0;
};

/// Rows in columns, each on a line that ends with a line feed. A row of one cell is a line of its own and
/// widens no column. Control characters are not passed on.
QString textTable(const QList<QStringList> &rows);

/// The bytes for standard output, with a line feed at the end. CSV after RFC 4180, with a guard against cells
/// that spreadsheets would run as formulas.
QByteArray rendered(const Report &report, OutputFormat format);
