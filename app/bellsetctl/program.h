// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFuture>
#include <QStringList>

/// What a run of the program leaves behind.
struct ProgramOutcome {
    int exitCode = 0;
    QByteArray out; ///< for standard output
    QByteArray err; ///< for standard error
};

/// The program without the process around it: parses, runs the command, words the result. Passwords are read
/// from the process' standard input. Needs a QCoreApplication and its event loop.
/// @param arguments as of QCoreApplication::arguments(), the program's name first
QFuture<ProgramOutcome> runBellsetctl(const QStringList &arguments);
