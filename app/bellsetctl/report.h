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
    int exitCode = 0;
};

/// The bytes for standard output, with a line feed at the end. CSV after RFC 4180, with a guard against cells
/// that spreadsheets would run as formulas.
QByteArray rendered(const Report &report, OutputFormat format);
