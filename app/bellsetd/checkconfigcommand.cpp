// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellsetd/commandline.h"
#include "app/bellsetd/commands.h"
#include "app/bellsetd/terminal.h"
#include "core/server/ops/configkeys.h"
#include "core/server/ops/office.h"

ExitCode runCheckConfig(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("check-config"),
        QStringLiteral(
            "Checks the configuration and shows what holds, in the form of a configuration file."));
    if (const std::optional<ExitCode> end = line.parse(arguments))
        return *end;
    ConfigReading reading = readConfig(line.sources());
    if (const Result<DatabaseUrl> url = Office::databaseUrlOf(reading.config); !url)
        reading.problems.append(
            {QStringLiteral("database.url"), url.error().subject + u' ' + url.error().detail});
    for (const ConfigProblem &problem : reading.problems)
        printNotice(problem.toString());
    if (!reading.problems.isEmpty())
        return ExitCode::Configuration;
    QLatin1StringView section;
    for (const ConfigKey &key : configKeys()) {
        if (key.section != section)
            printLine(QStringLiteral("[%1]").arg(QString(key.section)));
        section = key.section;
        printLine(QString(key.name) + QStringLiteral(" = ") + configValueText(reading.config, key));
    }
    printNotice(QStringLiteral("The configuration is good. Read: %1")
                    .arg(reading.files.isEmpty() ? QStringLiteral("no file") : reading.files.join(u' ')));
    return ExitCode::Ok;
}
