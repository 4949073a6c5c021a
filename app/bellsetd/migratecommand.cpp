// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellsetd/commandline.h"
#include "app/bellsetd/commands.h"
#include "app/bellsetd/errortext.h"
#include "app/bellsetd/terminal.h"
#include "core/server/ops/office.h"

ExitCode runMigrate(const QStringList &arguments)
{
    CommandLine line(
        QStringLiteral("migrate"), QStringLiteral("Brings the database of an older version up to date."));
    if (const std::optional<ExitCode> end = line.parse(arguments))
        return *end;
    const Result<ServerConfig> config = line.config();
    if (!config)
        return failed(config.error());
    const SystemClock clock;
    const Result<Office> office = Office::open(*config, clock);
    if (!office)
        return failed(office.error());
    const Result<std::pair<int, int>> versions = office->migrate();
    if (!versions)
        return failed(versions.error());
    if (versions->first == versions->second)
        printLine(QStringLiteral("The database is up to date (version %1).").arg(versions->second));
    else
        printLine(QStringLiteral("Brought the database from version %1 to %2.")
                      .arg(versions->first)
                      .arg(versions->second));
    return ExitCode::Ok;
}
