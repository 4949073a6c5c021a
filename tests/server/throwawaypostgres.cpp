// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "throwawaypostgres.h"

#include "core/server/store/database.h"

#include <QDir>
#include <QElapsedTimer>
#include <QStandardPaths>

#include <csignal>

#include <unistd.h>

namespace {

constexpr int startMs = 60000;
constexpr uint nobody = 65534;

QString programFolder()
{
    const QDir versions(QStringLiteral("/usr/lib/postgresql"));
    const QStringList names = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    return names.isEmpty() ? QString() : versions.filePath(names.last() + QStringLiteral("/bin"));
}

} // namespace

ThrowAwayPostgres::~ThrowAwayPostgres()
{
    if (m_server.state() == QProcess::NotRunning)
        return;
    // SIGINT ends it at once; SIGTERM would wait for its clients.
    ::kill(static_cast<pid_t>(m_server.processId()), SIGINT);
    if (!m_server.waitForFinished(startMs))
        m_server.kill();
}

QProcess *ThrowAwayPostgres::launch(QProcess &process, const QString &program, const QStringList &arguments)
{
    const QString path = m_programs + u'/' + program;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(m_folder.path());
    if (::geteuid() == 0)
        process.start(QStringLiteral("setpriv"),
            QStringList{QStringLiteral("--reuid=65534"), QStringLiteral("--regid=65534"),
                QStringLiteral("--clear-groups"), path}
                + arguments);
    else
        process.start(path, arguments);
    return &process;
}

QString ThrowAwayPostgres::run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    launch(process, program, arguments)->waitForFinished(startMs);
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return {};
    return program + QStringLiteral(": ") + process.errorString() + u' '
        + QString::fromUtf8(process.readAll());
}

QString ThrowAwayPostgres::start()
{
    m_programs = programFolder();
    if (m_programs.isEmpty())
        return QStringLiteral("PostgreSQL is not installed (package postgresql)");
    if (!m_folder.isValid())
        return QStringLiteral("no temporary folder");
    if (::geteuid() == 0 && ::chown(QFile::encodeName(m_folder.path()).constData(), nobody, nobody) != 0)
        return QStringLiteral("cannot hand the folder to nobody");
    const QString data = m_folder.filePath(QStringLiteral("data"));
    const QString failed = run(QStringLiteral("initdb"),
        {QStringLiteral("-D"), data, QStringLiteral("-A"), QStringLiteral("trust"), QStringLiteral("-N"),
            QStringLiteral("-U"), QStringLiteral("bellset"), QStringLiteral("-E"), QStringLiteral("UTF8"),
            QStringLiteral("--locale=C")});
    if (!failed.isEmpty())
        return failed;
    launch(m_server, QStringLiteral("postgres"),
        {QStringLiteral("-D"), data, QStringLiteral("-k"), m_folder.path(), QStringLiteral("-c"),
            QStringLiteral("listen_addresses="), QStringLiteral("-c"), QStringLiteral("fsync=off")});
    QElapsedTimer waited;
    waited.start();
    while (waited.elapsed() < startMs) {
        const QString notReady = run(QStringLiteral("pg_isready"),
            {QStringLiteral("-h"), m_folder.path(), QStringLiteral("-U"), QStringLiteral("bellset")});
        if (notReady.isEmpty())
            return {};
        if (m_server.state() == QProcess::NotRunning)
            return QString::fromUtf8(m_server.readAll());
    }
    return QStringLiteral("postgres did not get ready");
}

DatabaseUrl ThrowAwayPostgres::emptyDatabase()
{
    DatabaseUrl url;
    url.driver = DatabaseDriver::PostgreSql;
    url.user = QStringLiteral("bellset");
    url.host = m_folder.path();
    url.name = QStringLiteral("postgres");
    // Much faster than a new database for each test.
    const Result<std::unique_ptr<Database>> server = Database::open(url);
    if (!server || !(*server)->runText(QStringLiteral("DROP SCHEMA public CASCADE"))
        || !(*server)->runText(QStringLiteral("CREATE SCHEMA public")))
        qFatal("the test's PostgreSQL cannot be emptied");
    return url;
}
