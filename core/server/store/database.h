// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/server/store/databaseurl.h"
#include "core/server/store/rows.h"

#include <QSqlDatabase>
#include <QVariant>

#include <initializer_list>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

/// A named value of a statement: `{"account", id}` is bound to `:account`.
struct SqlValue {
    const char *name;
    QVariant value;
};
using SqlValues = std::initializer_list<SqlValue>;

/// One connection, for the thread that opened it. Runs the statements of core/server/sql by name, each
/// prepared once. Knows no table. Errors of every call: StoreBusy (another writer held the database longer
/// than the busy timeout), Conflict (a uniqueness rule of the schema), StoreFailed. Their detail names the
/// statement and the driver's code, never a value.
class Database {
public:
    /// Opens and sets up a connection; makes the SQLite file (0600) when there is none. Does not migrate.
    static Result<std::unique_ptr<Database>> open(const DatabaseUrl &url);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    DatabaseDriver driver() const { return m_url.driver; }
    const DatabaseUrl &url() const { return m_url; }
    /// The name that QtSql knows the connection by.
    QString connectionName() const { return m_connectionName; }

    /// The rows of statement `name`.
    Result<Rows> query(std::string_view name, SqlValues values = {});
    /// The integer in the first column of the first row; none without a row.
    Result<std::optional<qint64>> queryInteger(std::string_view name, SqlValues values = {});
    /// Runs a statement that changes something; the number of rows changed.
    Result<qint64> change(std::string_view name, SqlValues values = {});
    /// Runs a statement with RETURNING that changes one row; the integer it returns. Errors: NotFound when no
    /// row was changed.
    Result<qint64> changeReturning(std::string_view name, SqlValues values = {});
    /// Runs a statement given as text: migrations and connection set-up only.
    Result<void> runText(const QString &statement);
    /// Prepares a statement without running it.
    Result<void> prepareOnly(std::string_view name);

    /// A number that differs from every earlier one when any connection or process has committed, or this
    /// connection changed anything, since. What was read after taking it may be cached under it. None on
    /// PostgreSQL, which has no cheap such number: read afresh.
    Result<std::optional<qint64>> generation();

private:
    friend class Transaction;

    explicit Database(const DatabaseUrl &url, const QString &connectionName);

    Result<void> connect();
    Result<void> ensureConnected();
    Result<void> setUp();
    Result<QSqlQuery *> prepared(std::string_view name);
    Result<QSqlQuery *> run(std::string_view name, SqlValues values);
    Error errorOf(const QSqlQuery &query, std::string_view name);
    void forgetStatements();

    DatabaseUrl m_url;
    QString m_connectionName;
    QSqlDatabase m_connection;
    std::map<std::string, std::unique_ptr<QSqlQuery>, std::less<>> m_statements;
    int m_transactionDepth = 0;
    qint64 m_ownChanges = 0;
    bool m_connectionLost = false;
    /// An inner transaction could not be rolled back alone: nothing more may run before the outermost ends.
    bool m_transactionBroken = false;
};
