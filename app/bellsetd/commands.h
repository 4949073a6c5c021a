// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bellsetd/exitcodes.h"

#include <QLatin1StringView>
#include <QStringList>

#include <span>

// One function for each subcommand, in a file of its own. `arguments` are those after the subcommand's name.

ExitCode runInit(const QStringList &arguments);
ExitCode runServe(const QStringList &arguments);
ExitCode runDemo(const QStringList &arguments);
ExitCode runAccount(const QStringList &arguments);
ExitCode runCert(const QStringList &arguments);
ExitCode runInvite(const QStringList &arguments);
ExitCode runVoucher(const QStringList &arguments);
ExitCode runCheckConfig(const QStringList &arguments);
ExitCode runMigrate(const QStringList &arguments);

/// A word of the command line and what it does.
struct Command {
    QLatin1StringView name;
    QLatin1StringView form; ///< its arguments and options, for the help
    QLatin1StringView summary;
    ExitCode (*run)(const QStringList &arguments);
};

/// Runs the command that the first argument names; shows them all for `--help`.
/// @param parent "" for the program itself, "account" for its subcommands
ExitCode runCommand(const QString &parent, std::span<const Command> commands, const QStringList &arguments);
