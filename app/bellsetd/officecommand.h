// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bellsetd/commandline.h"
#include "app/bellsetd/errortext.h"
#include "core/server/ops/office.h"

/// What the short subcommands begin with: opens the office of the command line and its stores and gives both
/// to `work`, which returns Result<void>. Tells what failed.
template<class Work>
ExitCode withOffice(const CommandLine &line, Work work)
{
    const Result<ServerConfig> config = line.config();
    if (!config)
        return failed(config.error());
    const SystemClock clock;
    const Result<Office> office = Office::open(*config, clock);
    if (!office)
        return failed(office.error());
    const Result<std::unique_ptr<Stores>> stores = office->openStores();
    if (!stores)
        return failed(stores.error());
    const Result<void> done = work(*office, **stores);
    return done ? ExitCode::Ok : failed(done.error());
}
