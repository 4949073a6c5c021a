// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

class Database;

/// Brings a database from any earlier schema (0 = empty) to the newest by the steps of sql/migrations, each
/// migration and its version in one transaction. Borrows the database; safe when two processes start at once.
class Migrator {
public:
    explicit Migrator(Database &database);

    static int newestVersion();
    /// The schema that the database has; 0 = none yet.
    Result<int> currentVersion();
    /// Errors: SchemaTooNew, StoreBusy, StoreFailed with the step as subject; a failed migration leaves the
    /// schema as it was.
    Result<void> migrate();
    /// Whether this program can serve the database. Errors: NotInitialised, SchemaTooNew, StoreFailed; an
    /// older schema is StoreFailed with "migrate" as subject.
    Result<void> check();

private:
    Result<void> applyNext(int version);
    Database &m_database;
};
