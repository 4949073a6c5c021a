// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

/// What a program said and how it ended.
struct ProgramRun {
    int exitCode = -1; ///< -1: it did not start, crashed, or did not end within two minutes
    QByteArray output;
    QByteArray errors;

    QByteArray both() const { return output + errors; }
};

/// Runs a program to its end. @param input what it reads on standard input, which is closed after it
/// @param environment additions, "NAME=value"
ProgramRun runProgram(const QString &program, const QStringList &arguments, const QByteArray &input = {},
    const QStringList &environment = {});
