// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

enum class DatabaseDriver { Sqlite, PostgreSql };

/// Which database, as the option `--database` names it (interfaces.md "bellsetd"). A value.
struct DatabaseUrl {
    DatabaseDriver driver = DatabaseDriver::Sqlite;
    QString path; ///< SQLite: the file
    QString user; ///< PostgreSQL from here on; "" = the system user
    QString host; ///< host name, or the absolute folder of a Unix socket
    int port = 5432;
    QString name;

    /// `sqlite:PATH` or `postgresql://user@host:port/name`; a socket's folder stands percent-encoded in place
    /// of the host, as libpq has it. Errors: ConfigurationInvalid; also for a password in the URL, which
    /// belongs into PGPASSFILE.
    static Result<DatabaseUrl> parse(const QString &text);
    static DatabaseUrl ofSqliteFile(const QString &path);
    QString toString() const;

    bool operator==(const DatabaseUrl &) const = default;
};
