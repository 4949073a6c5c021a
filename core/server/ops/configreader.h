// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/server/ops/serverconfig.h"

#include <QProcessEnvironment>

/// Something wrong in the configuration.
struct ConfigProblem {
    QString where; ///< "FILE:LINE", a variable of the environment, or an option
    QString what; ///< for people

    QString toString() const { return where + QStringLiteral(": ") + what; }
    bool operator==(const ConfigProblem &) const = default;
};

/// A value from the command line: stronger than any file.
struct ConfigOverride {
    QString option; ///< as the user wrote it, "--listen"
    QString section;
    QString name;
    QString value;
};

/// Where a configuration comes from, the weakest first: the table's defaults, the file, its drop-ins
/// `conf.d/*.conf` beside it in the order of their names, variables BELLSETD_SECTION_KEY, options.
struct ConfigSources {
    static constexpr QLatin1StringView usualFile{"/etc/bellset/bellsetd.conf"};

    QString file; ///< empty = none
    bool mustExist = true;
    QProcessEnvironment environment;
    QList<ConfigOverride> overrides;
};

struct ConfigReading {
    ServerConfig config;
    QList<ConfigProblem> problems; ///< empty = the configuration is good
    QStringList files; ///< that were read
};

/// Reads everything and reports every problem: unknown sections and keys, bad values, lines of no known form,
/// files that cannot be read, values that do not go together.
ConfigReading readConfig(const ConfigSources &sources);

/// The same for who wants a good configuration or none. Errors: ConfigurationInvalid, the problems as detail,
/// one a line.
Result<ServerConfig> loadConfig(const ConfigSources &sources);
