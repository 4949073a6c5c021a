// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/store/databaseurl.h"

#include <QProcess>
#include <QTemporaryDir>

/// A PostgreSQL server of this test program's own, on a Unix socket in a temporary folder, gone with it. It
/// refuses to run as root, so as root it is started as nobody. Missing programs are a failure, not a reason
/// to skip.
class ThrowAwayPostgres {
public:
    ThrowAwayPostgres() = default;
    ~ThrowAwayPostgres();

    /// Starts it; says why not, or nothing when it runs.
    QString start();
    /// Its database, emptied. Whoever used it before must be gone.
    DatabaseUrl emptyDatabase();

private:
    QString run(const QString &program, const QStringList &arguments);
    QProcess *launch(QProcess &process, const QString &program, const QStringList &arguments);

    QTemporaryDir m_folder;
    QString m_programs;
    QProcess m_server;
};
