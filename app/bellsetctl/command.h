// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bellsetctl/commandline.h"
#include "app/bellsetctl/report.h"
#include "core/base/async.h"
#include "core/client/pending.h"

#include <QFuture>
#include <QLatin1StringView>

#include <functional>

class Session;
class SettingsClient;

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
QFuture<Result<Report>> runRules(const CommandLine &line, Session &session);
QFuture<Result<Report>> runBlock(const CommandLine &line, Session &session);
QFuture<Result<Report>> runExplain(const CommandLine &line, Session &session);
QFuture<Result<Report>> runJournal(const CommandLine &line, Session &session);
QFuture<Result<Report>> runAliases(const CommandLine &line, Session &session);
QFuture<Result<Report>> runEnum(const CommandLine &line, Session &session);
QFuture<Result<Report>> runDevices(const CommandLine &line, Session &session);
QFuture<Result<Report>> runSignIns(const CommandLine &line, Session &session);
QFuture<Result<Report>> runBalance(const CommandLine &line, Session &session);
QFuture<Result<Report>> runUsage(const CommandLine &line, Session &session);
QFuture<Result<Report>> runVoicemail(const CommandLine &line, Session &session);
QFuture<Result<Report>> runIdentity(const CommandLine &line, Session &session);
QFuture<Result<Report>> runCallerId(const CommandLine &line, Session &session);
QFuture<Result<Report>> runPassword(const CommandLine &line, Session &session);
QFuture<Result<Report>> runVoucher(const CommandLine &line, Session &session);
QFuture<Result<Report>> runCert(const CommandLine &line, Session &session);
QFuture<Result<Report>> runApi(const CommandLine &line, Session &session);

/// Every command, in the order of the help.
const QList<CommandInfo> &commands();
const CommandInfo *commandNamed(const QString &name);

/// A usage error: InvalidParameter with this sentence as subject. main() shows it as it is.
Error usageError(const QString &sentence);
QFuture<Result<Report>> usageFailure(const QString &sentence);

/// Connects, then lets `work` deliver the report; what keeps it from connecting is delivered by itself.
QFuture<Result<Report>> withClient(Session &session,
    const std::function<void(SettingsClient &client, const Pending<Report> &pending)> &work);

/// Delivers what `reportOf` makes of a result, or its error.
template<class T, class ReportOf>
void reportWhen(
    const QFuture<Result<T>> &future, QObject *context, const Pending<Report> &pending, ReportOf reportOf)
{
    whenDone(future, context, [pending, reportOf](const Result<T> &result) {
        if (result)
            pending.deliver(reportOf(*result));
        else
            pending.deliver(failure(result.error()));
    });
}

/// Runs the command after checking that the options are its own.
QFuture<Result<Report>> runCommand(const CommandLine &line, Session &session);

/// Text of --help.
QString helpText();

/// After a write whose outcome is unknown: what `readBack` says. Any other result is delivered as it is.
/// @param readBack asks the server whether the change is in effect
void settle(const Pending<Report> &pending, const Result<bool> &written, const Report &report,
    const std::function<QFuture<Result<bool>>()> &readBack, QObject *context);
