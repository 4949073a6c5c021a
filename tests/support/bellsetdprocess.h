// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/programrun.h"

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

/// The real program bellsetd with an office in a temporary directory: runs its subcommands and keeps one
/// server going. For end-to-end tests; used from the test's thread.
class BellsetdProcess {
public:
    BellsetdProcess();
    /// Ends the server, if it still runs.
    ~BellsetdProcess();

    QString directory() const { return m_folder.filePath(QStringLiteral("office")); }
    /// A path in the temporary folder, beside the office.
    QString path(const QString &name) const { return m_folder.filePath(name); }

    /// Runs a subcommand on this office: `--data-dir` is added.
    ProgramRun run(const QStringList &arguments, const QByteArray &input = {}) const;
    /// Founds the office for example.org with admin@example.org, password "admin secret".
    ProgramRun init() const;
    /// Adds an account with this password and issues its certificate into certificates(); true if both
    /// worked.
    bool addPerson(const QString &address, const QByteArray &password, const QStringList &options = {}) const;
    QString certificates() const { return path(QStringLiteral("certificates")); }

    /// Starts `serve` (or `demo`) on a free port and waits for its ready file.
    bool start(const QString &command = QStringLiteral("serve"), const QStringList &options = {});
    QProcess &process() { return m_process; }
    QJsonObject ready() const;
    QString url() const { return ready().value(QStringLiteral("https")).toString(); }
    QString ca() const { return ready().value(QStringLiteral("ca")).toString(); }
    QString readyFile() const { return path(QStringLiteral("ready.json")); }
    /// Everything that the server wrote so far.
    QByteArray log() const;
    bool isRunning() const { return m_process.state() == QProcess::Running; }
    /// Sends a signal, e.g. SIGHUP.
    void signal(int number) const;
    /// SIGTERM; the exit code, -1 for a crash or when it does not end within half a minute.
    int stop();

    /// curl against the server, quiet, with the office's CA. @param certificate file for -E, or empty
    ProgramRun curl(
        const QString &pathAndQuery, const QString &certificate = {}, const QStringList &options = {}) const;
    /// The file for curl -E of an account that addPerson made.
    QString bundleOf(const QString &address) const
    {
        return certificates() + u'/' + address + QStringLiteral(".crt");
    }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
};
