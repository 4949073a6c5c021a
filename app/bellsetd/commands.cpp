// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellsetd/commands.h"

#include "app/bellsetd/commandline.h"
#include "app/bellsetd/terminal.h"

#include <algorithm>

namespace {

void printHelp(const QString &parent, std::span<const Command> commands)
{
    const QString program =
        parent.isEmpty() ? QStringLiteral("bellsetd") : QStringLiteral("bellsetd ") + parent;
    printLine(QStringLiteral("Usage: %1 COMMAND [OPTION]...\n").arg(program));
    if (parent.isEmpty())
        printLine(QStringLiteral("Serves the SIP accounts of an office over HTTPS.\n"));
    printLine(QStringLiteral("Commands:"));
    for (const Command &command : commands) {
        printLine(QStringLiteral("  %1 %2")
                      .arg(QString(command.name), QString(command.form))
                      .trimmed()
                      .prepend(QStringLiteral("  ")));
        printLine(QStringLiteral("      %1").arg(QString(command.summary)));
    }
    printLine(
        QStringLiteral("\nEvery command also takes --config FILE, or --data-dir DIR and --database URL, and "
                       "works whether or not the server runs."));
    printLine(QStringLiteral("\"%1 COMMAND --help\" shows the options of a command.").arg(program));
    if (parent.isEmpty())
        printLine(QStringLiteral("\"%1 --version\" shows the version.").arg(program));
}

} // namespace

ExitCode runCommand(const QString &parent, std::span<const Command> commands, const QStringList &arguments)
{
    const QString name = arguments.value(0);
    if (name == u"--help" || name == u"-h" || name == u"help") {
        printHelp(parent, commands);
        return ExitCode::Ok;
    }
    if (name.isEmpty())
        return usageError(parent, QStringLiteral("a command is missing"));
    const auto found =
        std::ranges::find_if(commands, [&name](const Command &command) { return name == command.name; });
    if (found == commands.end())
        return usageError(parent, QStringLiteral("unknown command \"%1\"").arg(name));
    return found->run(arguments.sliced(1));
}
