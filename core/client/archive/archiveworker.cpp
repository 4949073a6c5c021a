// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/archive/archiveworker.h"

#include "core/base/logging.h"
#include "core/client/userfile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

ArchiveWorker::ArchiveWorker(
    const QString &folder, MovedAside movedAside, const DatabaseKind &kind, const QString &fileName)
    : m_folder(folder)
    , m_movedAside(std::move(movedAside))
    , m_kind(kind)
    , m_fileName(fileName)
{
}

void ArchiveWorker::close()
{
    m_databases.clear();
    m_nothing.reset();
}

QString ArchiveWorker::folderOf(const QString &account) const
{
    return m_folder + u'/' + fileNameOf(account.toLower());
}

QString ArchiveWorker::pathOf(const QString &account) const
{
    return folderOf(account) + u'/' + m_fileName;
}

Result<ArchiveDatabase *> ArchiveWorker::databaseOf(const QString &account, Opening opening)
{
    std::unique_ptr<ArchiveDatabase> &open = m_databases[folderOf(account)];
    if (open && !open->isCurrent())
        open.reset();
    if (open)
        return open.get();
    const QString path = pathOf(account);
    const bool inMemory = m_folder.isEmpty();
    if (!inMemory && opening == Opening::IfThere && !QFile::exists(path)) {
        if (!m_nothing) {
            Result<std::unique_ptr<ArchiveDatabase>> nothing = ArchiveDatabase::openInMemory(m_kind);
            if (!nothing)
                return failure(nothing.error());
            m_nothing = std::move(*nothing);
        }
        return m_nothing.get();
    }
    m_suspect = ArchiveDatabase::fileIdOf(path);
    Result<std::unique_ptr<ArchiveDatabase>> opened =
        inMemory ? ArchiveDatabase::openInMemory(m_kind) : ArchiveDatabase::open(path, 5000, m_kind);
    if (!opened) {
        qCWarning(lcIdentity).noquote()
            << "cannot open an archive:" << errorCodeText(opened.error().code) << opened.error().detail;
        return failure(opened.error());
    }
    open = std::move(*opened);
    return open.get();
}

bool ArchiveWorker::moveAside(const QString &account)
{
    const QString path = pathOf(account);
    std::unique_ptr<ArchiveDatabase> &open = m_databases[folderOf(account)];
    const quint64 broken = open ? open->fileId() : m_suspect;
    open.reset();
    // Another program may have done it, and begun a good one.
    if (ArchiveDatabase::fileIdOf(path) != broken)
        return true;
    const QString stem = path + QStringLiteral(".broken-")
        + QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-hhmmss"));
    QString aside = stem;
    for (int i = 2; QFile::exists(aside); ++i)
        aside = stem + u'-' + QString::number(i);
    if (!QFile::rename(path, aside))
        return false;
    // What was half done belongs to the old file: beside a new one it would be taken for its own.
    QFile::rename(path + QStringLiteral("-journal"), aside + QStringLiteral("-journal"));
    qCWarning(lcIdentity).noquote() << "a broken archive was moved to" << aside;
    m_movedAside(account, aside);
    return true;
}

Result<bool> ArchiveWorker::remove(const QString &account)
{
    const QString folder = folderOf(account);
    m_databases.erase(folder);
    if (m_folder.isEmpty() || QDir(folder).removeRecursively())
        return true;
    return failure(ErrorCode::FileUnwritable, folder);
}
