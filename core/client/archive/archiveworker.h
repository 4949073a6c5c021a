// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/archive/archivedatabase.h"
#include "core/contract/errorcodes.h"

#include <functional>
#include <map>

/// The files of a LocalArchive, in its thread: opens them, keeps them open, moves broken ones aside.
class ArchiveWorker {
public:
    using MovedAside = std::function<void(const QString &account, const QString &path)>;

    /// @param folder empty = in memory  @param fileName of each account's file in the account's folder
    ArchiveWorker(const QString &folder, MovedAside movedAside, const DatabaseKind &kind = archiveKind(),
        const QString &fileName = QStringLiteral("archive.sqlite"));

    /// Runs `work`, which takes an ArchiveDatabase & and returns Result<T>; once more on a new file when the
    /// old one turns out to be broken.
    template<class T, class Work>
    Result<T> write(const QString &account, Work work)
    {
        return on<T>(account, Opening::Make, work);
    }
    /// The same; an account without a file has an empty archive for it.
    template<class T, class Work>
    Result<T> read(const QString &account, Work work)
    {
        return on<T>(account, Opening::IfThere, work);
    }
    /// Errors: FileUnwritable.
    Result<bool> remove(const QString &account);
    void close();

private:
    enum class Opening { Make, IfThere };

    template<class T, class Work>
    Result<T> on(const QString &account, Opening opening, Work work)
    {
        Result<T> result = once<T>(account, opening, work);
        if (result || result.error().code != ErrorCode::FileDamaged || !moveAside(account))
            return result;
        return once<T>(account, opening, work);
    }

    template<class T, class Work>
    Result<T> once(const QString &account, Opening opening, Work work)
    {
        const Result<ArchiveDatabase *> database = databaseOf(account, opening);
        return database ? work(**database) : failure(database.error());
    }

    QString folderOf(const QString &account) const;
    QString pathOf(const QString &account) const;
    Result<ArchiveDatabase *> databaseOf(const QString &account, Opening opening);
    bool moveAside(const QString &account);

    QString m_folder;
    MovedAside m_movedAside;
    DatabaseKind m_kind;
    QString m_fileName;
    std::map<QString, std::unique_ptr<ArchiveDatabase>> m_databases; ///< by folder
    std::unique_ptr<ArchiveDatabase> m_nothing; ///< stands for files that are not there
    quint64 m_suspect = 0; ///< id of the file that was opened last
};
