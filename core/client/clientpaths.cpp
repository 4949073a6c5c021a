// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/clientpaths.h"

#include <QDir>
#include <QStandardPaths>

namespace {

QString folderOfUser(QStandardPaths::StandardLocation location)
{
    return QStandardPaths::writableLocation(location) + QStringLiteral("/bellset");
}

} // namespace

ClientPaths ClientPaths::ofUser()
{
    // Qt 6.4 does not know the state folder. A relative path in the variable is to be ignored.
    QString state = qEnvironmentVariable("XDG_STATE_HOME");
    if (!QDir::isAbsolutePath(state))
        state = QDir::homePath() + QStringLiteral("/.local/state");
    return {folderOfUser(QStandardPaths::GenericConfigLocation),
        folderOfUser(QStandardPaths::GenericDataLocation), folderOfUser(QStandardPaths::GenericCacheLocation),
        state + QStringLiteral("/bellset")};
}
