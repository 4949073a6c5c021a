// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bellsetctl/commandline.h"
#include "app/bellsetctl/report.h"
#include "core/client/pending.h"

#include <QFuture>
#include <QLatin1StringView>

#include <functional>

class Session;

/// A command: parses its words, does its work, reports. One file each.
using CommandFunction = QFuture<Result<Report>> (*)(const CommandLine &line, Session &session);

struct CommandInfo {
    QLatin1StringView name;
    QLatin1StringView synopsis; ///< what follows the name
    QLatin1StringView options; ///< of its own, separated by spaces
    const char *summary; ///< English, translated in "bellsetctl"
    bool connects; ///< false: it does not speak to a server by itself
    CommandFunction run;
};

QFuture<Result<Report>> runStatus(const CommandLine &line, Session &session);
QFuture<Result<Report>> runDnd(const CommandLine &line, Session &session);
QFuture<Result<Report>> runForward(const CommandLine &line, Session &session);
QFuture<Result<Report>> runPrivacy(const CommandLine &line, Session &session);
QFuture<Result<Report>> runCalls(const CommandLine &line, Session &session);
QFuture<Result<Report>> runCert(const CommandLine &line, Session &session);
QFuture<Result<Report>> runApi(const CommandLine &line, Session &session);

/// Every command, in the order of the help.
const QList<CommandInfo> &commands();
const CommandInfo *commandNamed(const QString &name);

/// A usage error: InvalidParameter with this sentence as subject. main() shows it as it is.
Error usageError(const QString &sentence);
QFuture<Result<Report>> usageFailure(const QString &sentence);

/// Runs the command after checking that the options are its own.
QFuture<Result<Report>> runCommand(const CommandLine &line, Session &session);

/// Text of --help.
QString helpText();

/// After a write whose outcome is unknown: what `readBack` says. Any other result is delivered as it is.
/// @param readBack asks the server whether the change is in effect
void settle(const Pending<Report> &pending, const Result<bool> &written, const Report &report,
    const std::function<QFuture<Result<bool>>()> &readBack, QObject *context);
