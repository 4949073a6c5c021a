// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/pki/privatefile.h"

#include "core/contract/errorcodes.h"

#include <QDir>
#include <QFile>

#include <sys/stat.h>

namespace {

constexpr qint64 maxFileBytes = 1024 * 1024;

Result<void> writeWhole(const QString &path, const QByteArray &bytes, QFileDevice::Permissions permissions)
{
    // QSaveFile makes its temporary file with mode 0600, renames it over the old one and syncs.
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(permissions)
        || file.write(bytes) != bytes.size() || !file.commit())
        return failure(ErrorCode::FileUnwritable, path, file.errorString());
    return {};
}

} // namespace

Result<void> writePrivateFile(const QString &path, const QByteArray &bytes)
{
    return writeWhole(path, bytes, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

Result<std::unique_ptr<QSaveFile>> preparePrivateFile(const QString &path, const QByteArray &bytes)
{
    auto file = std::make_unique<QSaveFile>(path);
    if (!file->open(QIODevice::WriteOnly)
        || !file->setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || file->write(bytes) != bytes.size() || !file->flush())
        return failure(ErrorCode::FileUnwritable, path, file->errorString());
    return file;
}

Result<void> writePublicFile(const QString &path, const QByteArray &bytes)
{
    return writeWhole(path, bytes,
        QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther);
}

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, path, file.errorString());
    const QByteArray bytes = file.read(maxFileBytes + 1);
    if (bytes.size() > maxFileBytes)
        return failure(ErrorCode::FileUnreadable, path, QStringLiteral("larger than 1 MB"));
    return bytes;
}

Result<void> makePrivateDirectory(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    if (!QDir().mkpath(path) || ::chmod(name.constData(), 0700) != 0)
        return failure(ErrorCode::FileUnwritable, path, qt_error_string(errno));
    return {};
}
