// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/store/database.h"

#include "core/base/logging.h"
#include "core/contract/errorcodes.h"
#include "core/server/store/sqltexts.h"

#include <QFile>
#include <QSqlError>
#include <QSqlQuery>

#include <atomic>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace {

QString newConnectionName()
{
    static std::atomic<quint64> counter{0};
    return QStringLiteral("bellset-%1").arg(++counter);
}

/// The file holds digests of passwords: it is made for its owner alone before SQLite can make it for others.
/// One that exists is never opened here: closing it would drop the locks that other connections of this
/// process hold on it (POSIX locks belong to the process), and another process, thinking itself alone, would
/// delete the write-ahead log under them.
Result<void> makePrivateFile(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file >= 0)
        ::close(file);
    else if (errno != EEXIST)
        return failure(ErrorCode::StoreFailed, path, qt_error_string(errno));
    return {};
}

ErrorCode codeOf(DatabaseDriver driver, const QString &native)
{
    if (driver == DatabaseDriver::Sqlite) {
        const int code = native.toInt();
        if ((code & 0xff) == 5 || (code & 0xff) == 6) // SQLITE_BUSY, SQLITE_LOCKED
            return ErrorCode::StoreBusy;
        if (code == 2067 || code == 1555) // SQLITE_CONSTRAINT_UNIQUE, …_PRIMARYKEY
            return ErrorCode::Conflict;
        return ErrorCode::StoreFailed;
    }
    if (native == QLatin1String("23505"))
        return ErrorCode::Conflict;
    // serialization_failure, deadlock_detected, lock_not_available, too_many_connections, query_canceled
    static const QStringList busy{QStringLiteral("40001"), QStringLiteral("40P01"), QStringLiteral("55P03"),
        QStringLiteral("53300"), QStringLiteral("57014")};
    return busy.contains(native) ? ErrorCode::StoreBusy : ErrorCode::StoreFailed;
}

/// A PostgreSQL error that leaves no connection behind: none of a statement has an SQLSTATE that is empty.
bool losesConnection(DatabaseDriver driver, const QString &native)
{
    return driver == DatabaseDriver::PostgreSql
        && (native.isEmpty() || native.startsWith(QLatin1String("08"))
            || native.startsWith(QLatin1String("57P")));
}

/// QtSql binds a null QString or QByteArray as NULL; here absent ones are empty.
QVariant bindable(const QVariant &value)
{
    if (value.userType() == QMetaType::QByteArray && value.toByteArray().isNull())
        return QByteArray("");
    if (value.userType() == QMetaType::QString && value.toString().isNull())
        return QStringLiteral("");
    return value;
}

} // namespace

Database::Database(const DatabaseUrl &url, const QString &connectionName)
    : m_url(url)
    , m_connectionName(connectionName)
{
}

Database::~Database()
{
    forgetStatements();
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connectionName);
}

Result<std::unique_ptr<Database>> Database::open(const DatabaseUrl &url)
{
    std::unique_ptr<Database> database(new Database(url, newConnectionName()));
    if (const Result<void> connected = database->connect(); !connected)
        return failure(connected.error());
    return database;
}

Result<void> Database::connect()
{
    const bool isSqlite = m_url.driver == DatabaseDriver::Sqlite;
    if (isSqlite) {
        if (const Result<void> made = makePrivateFile(m_url.path); !made)
            return made;
    }
    if (!m_connection.isValid())
        m_connection = QSqlDatabase::addDatabase(
            isSqlite ? QStringLiteral("QSQLITE") : QStringLiteral("QPSQL"), m_connectionName);
    if (isSqlite) {
        m_connection.setDatabaseName(m_url.path);
        m_connection.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    } else {
        m_connection.setHostName(m_url.host);
        m_connection.setPort(m_url.port);
        m_connection.setUserName(m_url.user);
        m_connection.setDatabaseName(m_url.name);
        // Passwords come from PGPASSFILE or the environment, by libpq itself.
        m_connection.setConnectOptions(
            QStringLiteral("connect_timeout=5;tcp_user_timeout=8000;application_name=bellsetd"));
    }
    if (!m_connection.open()) {
        qCWarning(lcStore, "cannot open the database");
        return failure(ErrorCode::StoreFailed, m_url.toString(), m_connection.lastError().driverText());
    }
    m_connectionLost = false;
    return setUp();
}

Result<void> Database::setUp()
{
    // synchronous FULL: what was acknowledged survives a power cut.
    static const QStringList sqlite{QStringLiteral("PRAGMA journal_mode = WAL"),
        QStringLiteral("PRAGMA synchronous = FULL"), QStringLiteral("PRAGMA foreign_keys = ON"),
        QStringLiteral("PRAGMA temp_store = MEMORY")};
    static const QStringList postgresql{QStringLiteral("SET lock_timeout = '5s'"),
        QStringLiteral("SET statement_timeout = '8s'"), // nothing of ours takes as long, but migrations
        QStringLiteral("SET synchronous_commit = on"), QStringLiteral("SET client_min_messages = warning")};
    for (const QString &statement : m_url.driver == DatabaseDriver::Sqlite ? sqlite : postgresql) {
        if (const Result<void> done = runText(statement); !done)
            return done;
    }
    return {};
}

void Database::forgetStatements()
{
    m_statements.clear();
}

Result<void> Database::ensureConnected()
{
    if (m_transactionBroken)
        return failure(ErrorCode::StoreFailed, {}, QStringLiteral("the transaction is broken"));
    if (!m_connectionLost || m_transactionDepth > 0)
        return {};
    forgetStatements();
    m_connection.close();
    ++m_ownChanges;
    Result<void> connected = connect();
    m_connectionLost = !connected;
    return connected;
}

Result<QSqlQuery *> Database::prepared(std::string_view name)
{
    if (const Result<void> ready = ensureConnected(); !ready)
        return failure(ready.error());
    if (const auto found = m_statements.find(name); found != m_statements.end())
        return found->second.get();
    const QString text =
        sqlText(m_url.driver, QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())));
    auto query = std::make_unique<QSqlQuery>(m_connection);
    query->setForwardOnly(true);
    if (text.isEmpty() || !query->prepare(text))
        return failure(errorOf(*query, name));
    return m_statements.emplace(std::string(name), std::move(query)).first->second.get();
}

Result<QSqlQuery *> Database::run(std::string_view name, SqlValues values)
{
    const Result<QSqlQuery *> query = prepared(name);
    if (!query)
        return query;
    for (const SqlValue &value : values)
        (*query)->bindValue(u':' + QString::fromLatin1(value.name), bindable(value.value));
    if (!(*query)->exec()) {
        const Error error = errorOf(**query, name);
        (*query)->finish();
        return failure(error);
    }
    return query;
}

Result<Rows> Database::query(std::string_view name, SqlValues values)
{
    const Result<QSqlQuery *> query = run(name, values);
    if (!query)
        return failure(query.error());
    return Rows(**query);
}

Result<std::optional<qint64>> Database::queryInteger(std::string_view name, SqlValues values)
{
    Result<Rows> rows = query(name, values);
    if (!rows)
        return failure(rows.error());
    return rows->next() ? std::optional(rows->integer(0)) : std::nullopt;
}

Result<qint64> Database::change(std::string_view name, SqlValues values)
{
    ++m_ownChanges;
    const Result<QSqlQuery *> query = run(name, values);
    if (!query)
        return failure(query.error());
    const qint64 rows = (*query)->numRowsAffected();
    (*query)->finish();
    return rows;
}

Result<qint64> Database::changeReturning(std::string_view name, SqlValues values)
{
    ++m_ownChanges;
    const Result<std::optional<qint64>> value = queryInteger(name, values);
    if (!value)
        return failure(value.error());
    if (!*value)
        return failure(ErrorCode::NotFound);
    return **value;
}

Result<void> Database::runText(const QString &statement)
{
    ++m_ownChanges;
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    if (!query.exec(statement))
        return failure(errorOf(query, "text"));
    return {};
}

Result<void> Database::prepareOnly(std::string_view name)
{
    const Result<QSqlQuery *> query = prepared(name);
    if (!query)
        return failure(query.error());
    return {};
}

Result<std::optional<qint64>> Database::generation()
{
    if (m_url.driver != DatabaseDriver::Sqlite)
        return std::nullopt;
    const Result<std::optional<qint64>> commits = queryInteger("get_data_version");
    if (!commits)
        return failure(commits.error());
    // Ours are counted here because data_version tells only of other connections.
    return (commits->value_or(0) << 32) + (m_ownChanges & 0xffffffff);
}

Error Database::errorOf(const QSqlQuery &query, std::string_view name)
{
    const QSqlError error = query.lastError();
    const QString native = error.nativeErrorCode();
    const QString statement = QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
    if (losesConnection(m_url.driver, native))
        m_connectionLost = true;
    const ErrorCode code = codeOf(m_url.driver, native);
    // The driver's own text may quote values: only its code is told.
    if (code == ErrorCode::StoreFailed)
        qCWarning(lcStore, "statement %s failed: driver code %s", qUtf8Printable(statement),
            qUtf8Printable(native));
    return {code, {}, QStringLiteral("%1: driver code %2").arg(statement, native)};
}
