// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/archive/archivedatabase.h"

#include "core/client/userfile.h"
#include "core/contract/errorcodes.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>

#include <atomic>

#include <sys/stat.h>

namespace {

QString newConnectionName()
{
    static std::atomic<quint64> counter{0};
    return QStringLiteral("bellset-archive-%1").arg(++counter);
}

QString textOfFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList kept;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (!line.trimmed().startsWith(QLatin1String("--")))
            kept.append(line);
    }
    return kept.join(u'\n');
}

QString statementText(const DatabaseKind &kind, std::string_view name)
{
    return textOfFile(kind.resources + u'/'
        + QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())) + QStringLiteral(".sql"));
}

QStringList migrations(const DatabaseKind &kind)
{
    return QDir(kind.resources + QStringLiteral("/migrations"))
        .entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

/// Result codes of SQLite.
ErrorCode codeOf(int native)
{
    switch (native & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return ErrorCode::FileBusy;
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return ErrorCode::FileDamaged;
    case 1: // SQLITE_ERROR: of statements that were prepared before
    case 14: // SQLITE_CANTOPEN
        return ErrorCode::FileUnreadable;
    default: // read-only, full, input and output…
        return ErrorCode::FileUnwritable;
    }
}

/// QtSql binds a null QString as NULL; here an absent text is an empty one.
QVariant bindable(const QVariant &value)
{
    if (value.userType() == QMetaType::QString && value.toString().isNull())
        return QStringLiteral("");
    return value;
}

} // namespace

const DatabaseKind &archiveKind()
{
    static const DatabaseKind kind{QStringLiteral(":/archive"), 0x42656c6c}; // "Bell"
    return kind;
}

ArchiveDatabase::ArchiveDatabase(const QString &path, int patience, const DatabaseKind &kind)
    : m_path(path)
    , m_patience(patience)
    , m_kind(kind)
    , m_connectionName(newConnectionName())
{
}

ArchiveDatabase::~ArchiveDatabase()
{
    m_statements.clear();
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connectionName);
}

Result<std::unique_ptr<ArchiveDatabase>> ArchiveDatabase::open(
    const QString &path, int patience, const DatabaseKind &kind)
{
    if (const Result<bool> made = makePrivateFile(path); !made)
        return failure(made.error());
    std::unique_ptr<ArchiveDatabase> database(new ArchiveDatabase(path, patience, kind));
    if (const Result<void> connected = database->connect(); !connected)
        return failure(connected.error());
    return database;
}

Result<std::unique_ptr<ArchiveDatabase>> ArchiveDatabase::openInMemory(const DatabaseKind &kind)
{
    std::unique_ptr<ArchiveDatabase> database(new ArchiveDatabase({}, 0, kind));
    if (const Result<void> connected = database->connect(); !connected)
        return failure(connected.error());
    return database;
}

int ArchiveDatabase::newestVersion(const DatabaseKind &kind)
{
    return static_cast<int>(migrations(kind).size());
}

quint64 ArchiveDatabase::fileIdOf(const QString &path)
{
    struct stat status { };
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? quint64(status.st_ino) : 0;
}

bool ArchiveDatabase::isCurrent() const
{
    return m_path.isEmpty() || fileIdOf(m_path) == m_fileId;
}

Result<void> ArchiveDatabase::connect()
{
    m_connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connectionName);
    m_connection.setDatabaseName(m_path.isEmpty() ? QStringLiteral(":memory:") : m_path);
    m_connection.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(m_patience));
    m_fileId = fileIdOf(m_path);
    if (!m_connection.open())
        return failure(ErrorCode::FileUnreadable, m_path, m_connection.lastError().driverText());
    const Result<void> ready = setUp();
    return ready ? checkStatements() : ready;
}

Result<void> ArchiveDatabase::setUp()
{
    // Nothing is written before the file is known to be ours and not newer. One transaction: another program
    // may be filling it.
    if (const Result<void> begun = runText("BEGIN"); !begun)
        return begun;
    const Result<QList<qint64>> read = numbers({QStringLiteral("PRAGMA user_version"),
        QStringLiteral("PRAGMA application_id"), QStringLiteral("SELECT count(*) FROM sqlite_master")});
    const Result<void> ended = runText("ROLLBACK");
    if (!read)
        return failure(read.error());
    if (!ended)
        return ended;
    const qint64 version = read->at(0);
    const qint64 owner = read->at(1);
    const qint64 tables = read->at(2);
    const bool isNew = version == 0 && owner == 0 && tables == 0;
    if (!isNew && (owner != m_kind.applicationId || version < 1))
        return failure(ErrorCode::FileDamaged, m_path, QStringLiteral("a database of something else"));
    if (version > newestVersion(m_kind))
        return failure(ErrorCode::SchemaTooNew, m_path, QStringLiteral("schema %1").arg(version));
    if (const Result<void> done = runText("PRAGMA foreign_keys = ON"); !done)
        return done;
    return version == newestVersion(m_kind) ? Result<void>() : migrate();
}

Result<void> ArchiveDatabase::migrate()
{
    return inTransaction([this]() -> Result<void> {
        // Another program may have been faster.
        const Result<QList<qint64>> version = numbers({QStringLiteral("PRAGMA user_version")});
        if (!version)
            return failure(version.error());
        const QStringList names = migrations(m_kind);
        for (int next = static_cast<int>(version->at(0)); next < names.size(); ++next) {
            if (const Result<void> done = applyMigration(names.at(next), next + 1); !done)
                return done;
        }
        const Result<void> marked =
            runText(QStringLiteral("PRAGMA application_id = %1").arg(m_kind.applicationId));
        // A file that does not become one of ours stays as it was.
        return marked ? checkStatements() : marked;
    });
}

Result<void> ArchiveDatabase::applyMigration(const QString &name, int version)
{
    const QDir folder(m_kind.resources + QStringLiteral("/migrations/") + name);
    const QStringList steps = folder.entryList(QDir::Files, QDir::Name);
    for (const QString &step : steps) {
        const Result<void> done = runText(textOfFile(folder.filePath(step)));
        // Whatever its version says: tables that our steps do not fit are none of ours.
        if (!done && done.error().code == ErrorCode::FileUnreadable)
            return failure(ErrorCode::FileDamaged, m_path, done.error().detail);
        if (!done)
            return done;
    }
    return runText(QStringLiteral("PRAGMA user_version = %1").arg(version));
}

Result<void> ArchiveDatabase::checkStatements()
{
    // Whatever its version says: tables that our statements do not fit are none of ours.
    const QStringList files = QDir(m_kind.resources).entryList(QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const Result<QSqlQuery *> query = prepared(file.chopped(4).toStdString());
        if (query)
            continue;
        if (query.error().code == ErrorCode::FileUnreadable)
            return failure(ErrorCode::FileDamaged, m_path, query.error().detail);
        return failure(query.error());
    }
    return {};
}

Result<QList<qint64>> ArchiveDatabase::numbers(const QStringList &statements)
{
    QList<qint64> values;
    for (const QString &statement : statements) {
        QSqlQuery query(m_connection);
        query.setForwardOnly(true);
        if (!query.exec(statement) || !query.next())
            return failure(errorOf(query.lastError().nativeErrorCode(), "text"));
        values.append(query.value(0).toLongLong());
    }
    return values;
}

Result<void> ArchiveDatabase::runText(const QString &statement)
{
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    if (!query.exec(statement))
        return failure(errorOf(query.lastError().nativeErrorCode(), "text"));
    return {};
}

Result<QSqlQuery *> ArchiveDatabase::prepared(std::string_view name)
{
    if (const auto found = m_statements.find(name); found != m_statements.end())
        return found->second.get();
    auto query = std::make_unique<QSqlQuery>(m_connection);
    query->setForwardOnly(true);
    if (!query->prepare(statementText(m_kind, name)))
        return failure(errorOf(query->lastError().nativeErrorCode(), name));
    return m_statements.emplace(std::string(name), std::move(query)).first->second.get();
}

Result<QSqlQuery *> ArchiveDatabase::run(std::string_view name, Values values)
{
    const Result<QSqlQuery *> query = prepared(name);
    if (!query)
        return query;
    for (const Value &value : values)
        (*query)->bindValue(u':' + QString::fromLatin1(value.name), bindable(value.value));
    if (!(*query)->exec()) {
        const Error error = errorOf((*query)->lastError().nativeErrorCode(), name);
        (*query)->finish();
        return failure(error);
    }
    return query;
}

Result<void> ArchiveDatabase::each(
    std::string_view name, Values values, const std::function<void(const QSqlQuery &)> &row)
{
    const Result<QSqlQuery *> query = run(name, values);
    if (!query)
        return failure(query.error());
    while ((*query)->next())
        row(**query);
    // A damaged page may only show when it is reached.
    const QSqlError error = (*query)->lastError();
    (*query)->finish();
    if (error.isValid())
        return failure(errorOf(error.nativeErrorCode(), name));
    return {};
}

Result<void> ArchiveDatabase::change(std::string_view name, Values values)
{
    const Result<QSqlQuery *> query = run(name, values);
    if (!query)
        return failure(query.error());
    (*query)->finish();
    return {};
}

Result<qint64> ArchiveDatabase::insert(std::string_view name, Values values)
{
    const Result<QSqlQuery *> query = run(name, values);
    if (!query)
        return failure(query.error());
    const qint64 id = (*query)->lastInsertId().toLongLong();
    (*query)->finish();
    return id;
}

Error ArchiveDatabase::errorOf(const QString &nativeCode, std::string_view name) const
{
    const QString statement = QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
    return {
        codeOf(nativeCode.toInt()), m_path, QStringLiteral("%1: SQLite code %2").arg(statement, nativeCode)};
}
