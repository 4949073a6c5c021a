// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <functional>
#include <initializer_list>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>

/// What tells one kind of file from another: its statements and who it says that it is.
struct DatabaseKind {
    QString resources; ///< folder of its statements and migrations: ":/archive"
    qint64 applicationId; ///< which file(1) and we know the file by
};
const DatabaseKind &archiveKind();

/// One SQLite file of an archive, open in the thread that opened it. Runs the statements of sql/ by name,
/// each prepared once. Errors of every call: FileDamaged (no database, or not one of ours), FileBusy (another
/// program held it too long), FileUnwritable, FileUnreadable; subject: the path. The detail names the
/// statement and the driver's code, never a value.
class ArchiveDatabase {
public:
    /// A named value of a statement: `{"started", 5}` is bound to `:started`.
    struct Value {
        const char *name;
        QVariant value;
    };
    using Values = std::initializer_list<Value>;

    /// Opens the file, makes it (0600, missing folders 0700) when there is none, and brings its schema up to
    /// date. A file of a newer program is left untouched: SchemaTooNew.
    /// @param patience milliseconds to wait for another program
    static Result<std::unique_ptr<ArchiveDatabase>> open(
        const QString &path, int patience = 5000, const DatabaseKind &kind = archiveKind());
    /// One that is gone with this object.
    static Result<std::unique_ptr<ArchiveDatabase>> openInMemory(const DatabaseKind &kind = archiveKind());
    ~ArchiveDatabase();
    ArchiveDatabase(const ArchiveDatabase &) = delete;
    ArchiveDatabase &operator=(const ArchiveDatabase &) = delete;

    static int newestVersion(const DatabaseKind &kind = archiveKind());
    /// Whether its file is still the one at its path: another program may have moved it away.
    bool isCurrent() const;
    quint64 fileId() const { return m_fileId; }
    /// A number that tells the file at `path` from any that replaces it; 0 = there is none.
    static quint64 fileIdOf(const QString &path);

    /// Calls `row` for each row of statement `name`; `row` reads its columns and runs nothing.
    Result<void> each(
        std::string_view name, Values values, const std::function<void(const QSqlQuery &)> &row);
    /// Runs a statement that changes something.
    Result<void> change(std::string_view name, Values values);
    /// The same for INSERT; the id of the new row.
    Result<qint64> insert(std::string_view name, Values values);

    /// All or nothing: commits when `work`, which returns a Result, succeeds. Not nested.
    template<class Work>
    auto inTransaction(Work work) -> std::invoke_result_t<Work>
    {
        return between("BEGIN IMMEDIATE", work);
    }
    /// All that `work` reads is of one moment. Not nested.
    template<class Work>
    auto inSnapshot(Work work) -> std::invoke_result_t<Work>
    {
        return between("BEGIN", work);
    }

private:
    ArchiveDatabase(const QString &path, int patience, const DatabaseKind &kind);

    template<class Work>
    auto between(const char *begin, Work &work) -> std::invoke_result_t<Work>
    {
        if (const Result<void> begun = runText(begin); !begun)
            return failure(begun.error());
        auto result = work();
        const Result<void> ended = runText(result ? "COMMIT" : "ROLLBACK");
        if (result && !ended) {
            std::ignore = runText("ROLLBACK");
            return failure(ended.error());
        }
        return result;
    }

    Result<void> connect();
    Result<void> setUp();
    Result<void> migrate();
    Result<void> applyMigration(const QString &name, int version);
    Result<void> checkStatements();
    /// The first column of the first row of each.
    Result<QList<qint64>> numbers(const QStringList &statements);
    Result<QSqlQuery *> prepared(std::string_view name);
    Result<QSqlQuery *> run(std::string_view name, Values values);
    Result<void> runText(const QString &statement);
    Result<void> runText(const char *statement) { return runText(QString::fromLatin1(statement)); }
    Error errorOf(const QString &nativeCode, std::string_view name) const;

    QString m_path; ///< empty = in memory
    int m_patience; ///< milliseconds
    DatabaseKind m_kind;
    QString m_connectionName;
    QSqlDatabase m_connection;
    quint64 m_fileId = 0;
    std::map<std::string, std::unique_ptr<QSqlQuery>, std::less<>> m_statements;
};
