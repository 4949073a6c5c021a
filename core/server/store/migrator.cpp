// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/store/migrator.h"

#include "core/base/logging.h"
#include "core/contract/errorcodes.h"
#include "core/server/store/database.h"
#include "core/server/store/sqltexts.h"
#include "core/server/store/transaction.h"

Migrator::Migrator(Database &database)
    : m_database(database)
{
}

int Migrator::newestVersion()
{
    return static_cast<int>(migrationNames().size());
}

Result<int> Migrator::currentVersion()
{
    const Result<std::optional<qint64>> exists = m_database.queryInteger("find_schema_version_table");
    if (!exists)
        return failure(exists.error());
    if (!*exists)
        return 0;
    const Result<std::optional<qint64>> version = m_database.queryInteger("get_schema_version");
    if (!version)
        return failure(version.error());
    return static_cast<int>(version->value_or(0));
}

Result<void> Migrator::migrate()
{
    for (;;) {
        const Result<int> version = currentVersion();
        if (!version)
            return failure(version.error());
        if (*version > newestVersion())
            return failure(ErrorCode::SchemaTooNew, QString::number(*version));
        if (*version == newestVersion())
            return {};
        if (const Result<void> applied = applyNext(*version); !applied)
            return applied;
    }
}

Result<void> Migrator::applyNext(int version)
{
    const QString migration = migrationNames().at(version);
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    if (m_database.driver() == DatabaseDriver::PostgreSql) {
        // SQLite's BEGIN IMMEDIATE lets one in; here two programs that start at once need a lock of ours.
        if (const Result<void> patient =
                m_database.runText(QStringLiteral("SET LOCAL statement_timeout = 0"));
            !patient)
            return failure(patient.error());
        if (const Result<Rows> locked = m_database.query("lock_migrations"); !locked)
            return failure(locked.error());
    }
    const Result<int> now = currentVersion();
    if (!now)
        return failure(now.error());
    if (*now != version)
        return {}; // another program was faster
    const QStringList steps = migrationSteps(m_database.driver(), migration);
    for (const QString &step : steps) {
        if (const Result<void> done = m_database.runText(migrationText(m_database.driver(), migration, step));
            !done) {
            qCCritical(
                lcStore, "migration %s stopped at step %s", qUtf8Printable(migration), qUtf8Printable(step));
            return failure(done.error().code, migration + u'/' + step, done.error().detail);
        }
    }
    const Result<qint64> bumped =
        m_database.change("set_schema_version", {{"version", version + 1}, {"before", version}});
    if (!bumped)
        return failure(bumped.error());
    if (*bumped != 1)
        return failure(ErrorCode::StoreFailed, migration, QStringLiteral("the version was not counted up"));
    return transaction->commit();
}

Result<void> Migrator::check()
{
    const Result<int> version = currentVersion();
    if (!version)
        return failure(version.error());
    if (*version == 0)
        return failure(ErrorCode::NotInitialised);
    if (*version > newestVersion())
        return failure(ErrorCode::SchemaTooNew, QString::number(*version));
    if (*version < newestVersion())
        return failure(ErrorCode::StoreFailed, QStringLiteral("migrate"),
            QStringLiteral("schema %1, this program needs %2").arg(*version).arg(newestVersion()));
    return {};
}
