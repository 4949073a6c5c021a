// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/autostart.h"

#include "core/contract/errorcodes.h"
#include "ui/shell/linkprograms.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

namespace {

QString folder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QStringLiteral("/autostart");
}

QString path()
{
    return folder() + u'/' + ownDesktopId();
}

} // namespace

bool isStartedAtSignIn()
{
    constexpr qint64 largest = 64 * 1024;
    QFile file(path());
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray content = file.read(largest);
    // A desktop switches an entry off in one of these ways instead of removing it.
    return !content.contains("\nHidden=true") && !content.contains("\nX-GNOME-Autostart-enabled=false");
}

Result<bool> setStartedAtSignIn(bool wanted)
{
    if (!wanted) {
        if (QFile::exists(path()) && !QFile::remove(path()))
            return failure(ErrorCode::FileUnreadable, path());
        return true;
    }
    QDir().mkpath(folder());
    QSaveFile file(path());
    const QByteArray entry("[Desktop Entry]\nType=Application\nName=Bellset\nExec=bellset --background\n"
                           "TryExec=bellset\nIcon=org.bellset.Bellset\n");
    if (!file.open(QIODevice::WriteOnly) || file.write(entry) != entry.size() || !file.commit())
        return failure(ErrorCode::FileUnreadable, path());
    return true;
}
