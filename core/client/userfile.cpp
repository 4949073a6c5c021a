// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/userfile.h"

#include "core/contract/errorcodes.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QUrl>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace {

constexpr QFileDevice::Permissions onlyOwnerFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr QFileDevice::Permissions onlyOwnerFolder = onlyOwnerFile | QFileDevice::ExeOwner;

/// Missing folders with 0700; those that exist stay as they are.
bool makePrivateFolder(const QString &path)
{
    const QDir folder(path);
    if (folder.exists())
        return true;
    const QString parent = QFileInfo(path).absolutePath();
    if (parent == path || !makePrivateFolder(parent))
        return false;
    return QDir(parent).mkdir(QFileInfo(path).fileName(), onlyOwnerFolder) || folder.exists();
}

} // namespace

Result<bool> writeUserFile(const QString &path, const QByteArray &content)
{
    if (!makePrivateFolder(QFileInfo(path).absolutePath()))
        return failure(ErrorCode::FileUnwritable, path, QStringLiteral("cannot make the folder"));
    QSaveFile file(path);
    // Permissions before content: nobody else may read it even while it is written.
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(onlyOwnerFile)
        || file.write(content) != content.size() || !file.commit())
        return failure(ErrorCode::FileUnwritable, path, file.errorString());
    return true;
}

Result<bool> makePrivateFile(const QString &path)
{
    if (!makePrivateFolder(QFileInfo(path).absolutePath()))
        return failure(ErrorCode::FileUnwritable, path, QStringLiteral("cannot make the folder"));
    const int file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file >= 0) {
        ::close(file);
        return true;
    }
    if (errno != EEXIST)
        return failure(ErrorCode::FileUnwritable, path, qt_error_string(errno));
    // Where the rights cannot be changed, the file may still be used.
    if (QFile::permissions(path)
        & (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup
            | QFileDevice::WriteOther))
        QFile::setPermissions(path, onlyOwnerFile);
    return true;
}

Result<QByteArray> readLimitedFile(const QString &path, qint64 largest)
{
    const QFileInfo info(path);
    // Pipes and devices may never end.
    if (info.exists() && !info.isFile())
        return failure(ErrorCode::FileUnreadable, path, QStringLiteral("not a file"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, path, file.errorString());
    const QByteArray content = file.read(largest + 1);
    if (content.size() > largest)
        return failure(ErrorCode::TooLarge, path);
    return content;
}

QString fileNameOf(const QString &text)
{
    QByteArray name = QUrl::toPercentEncoding(text, "@", "~");
    if (name.isEmpty() || name.startsWith('.'))
        name.prepend('_');
    constexpr qsizetype longest = 200;
    if (name.size() > longest) {
        const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
        name = name.left(longest) + '~' + hash.toHex().left(32);
    }
    return QString::fromLatin1(name);
}
