// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/ops/datadirectory.h"

#include <QDir>
#include <QFileInfo>

DataDirectory::DataDirectory(const QString &path)
    : m_path(QDir::cleanPath(QDir().absoluteFilePath(path)))
{
}

bool DataDirectory::isInitialised() const
{
    return QFileInfo::exists(caCertificate());
}
