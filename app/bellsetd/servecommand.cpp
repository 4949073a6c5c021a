// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellsetd/commandline.h"
#include "app/bellsetd/commands.h"
#include "app/bellsetd/errortext.h"
#include "app/bellsetd/serveoptions.h"
#include "app/bellsetd/serverprogram.h"
#include "core/base/logging.h"

ExitCode runServe(const QStringList &arguments)
{
    CommandLine line(QStringLiteral("serve"), QStringLiteral("Serves an office until told to stop."));
    addListenOptions(line);
    line.addValue(QStringLiteral("listen-plain"), QStringLiteral("HOST:PORT"),
        QStringLiteral("Address for HTTP without TLS."), QStringLiteral("server"),
        QStringLiteral("listen_plain"));
    line.addValue(QStringLiteral("workers"), QStringLiteral("N"), QStringLiteral("Network threads."),
        QStringLiteral("server"), QStringLiteral("workers"));
    if (const std::optional<ExitCode> end = line.parse(arguments))
        return *end;
    const Result<ServerConfig> config = line.config();
    if (!config)
        return failed(config.error());
    const SystemClock clock;
    const Result<Office> office = Office::open(*config, clock);
    if (!office)
        return failed(office.error());
    const Result<std::pair<int, int>> migrated = office->migrate();
    if (!migrated)
        return failed(migrated.error());
    return ServerProgram(*office, line.sources(), line.value(readyFileOption)).run();
}
