// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellsetd/serverprogram.h"

#include "app/bellsetd/errortext.h"
#include "app/bellsetd/filelimit.h"
#include "app/bellsetd/serverlog.h"
#include "core/base/logging.h"
#include "core/server/ops/configkeys.h"
#include "core/server/ops/httpserverconfigof.h"
#include "core/server/ops/officehandler.h"
#include "core/server/pki/privatefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <csignal>
#include <sys/time.h>
#include <unistd.h>

namespace {

// What a reload can change; everything else needs a restart.
constexpr std::array reloadable{
    "server.host", "tls.certificate", "tls.key", "limits.drain_timeout", "log.level", "log.access"};

QStringList changedForRestart(const ServerConfig &before, const ServerConfig &after)
{
    QStringList names;
    for (const ConfigKey &key : configKeys()) {
        const QString name = QString(key.section) + u'.' + key.name;
        const bool isReloadable = std::ranges::any_of(
            reloadable, [&name](const char *each) { return name == QLatin1String(each); });
        if (!isReloadable && configValueText(before, key) != configValueText(after, key))
            names.append(name);
    }
    return names;
}

// From SIGTERM to the end (interfaces.md "bellsetd"), and what of it is kept for closing databases and files.
constexpr int longestStopMs = 10'000;
constexpr int cleanUpMs = 500;

// A database that hangs must not hold up the end. What is not committed by then is rolled back, as after a
// power cut; nobody was told that it was done.
void endProcessIn(int ms)
{
    // No more than a signal handler may do.
    std::signal(SIGALRM, [](int) {
        static constexpr char line[] = "{\"level\":\"warning\",\"category\":\"bellset.server\",\"message\":"
                                       "\"a request hung, it was left\"}\n";
        static_cast<void>(::write(STDERR_FILENO, line, sizeof line - 1) < 0);
        ::_exit(0);
    });
    const itimerval once{{0, 0}, {ms / 1000, ms % 1000 * 1000}};
    ::setitimer(ITIMER_REAL, &once, nullptr);
}

} // namespace

ServerProgram::ServerProgram(const Office &office, const ConfigSources &sources, const QString &readyFile)
    : m_office(office)
    , m_sources(sources)
    , m_readyFile(readyFile)
    , m_current(office.config())
{
    connect(&m_signals, &UnixSignals::stopRequested, qApp, &QCoreApplication::quit);
    connect(&m_signals, &UnixSignals::reloadRequested, this, &ServerProgram::reload);
    // A server that runs for more than a year renews its certificate all the same.
    connect(&m_daily, &QTimer::timeout, this, [this] { renewTls(m_current); });
    m_daily.start(std::chrono::hours(24));
}

ServerProgram::~ServerProgram() = default;

ExitCode ServerProgram::run()
{
    installServerLog();
    setServerLogLevel(m_current.logLevel, m_current.accessLog);
    raiseFileLimit();
    if (const Result<void> started = start(); !started) {
        qCCritical(lcServer).noquote() << errorText(started.error());
        return exitCodeOf(started.error());
    }
    QCoreApplication::exec();
    stop();
    return ExitCode::Ok;
}

Result<void> ServerProgram::start()
{
    const Result<TlsIdentity> identity = m_office.tlsIdentity(m_current);
    if (!identity)
        return failure(identity.error());
    m_server = std::make_unique<HttpServer>(httpServerConfigOf(m_current), officeHandlerFactory(m_office));
    const Result<HttpServerPorts> ports = m_server->start(*identity);
    if (!ports)
        return failure(ports.error());
    if (const Result<void> written = writeReadyFile(*ports); !written)
        return written;
    m_service.tellReady();
    qCInfo(lcServer).noquote() << "ready at"
                               << urlOf(QLatin1StringView("https"), m_current.listen, ports->tls) << "office"
                               << m_office.directory().path();
    return {};
}

void ServerProgram::stop()
{
    m_service.tellStopping();
    qCInfo(lcServer) << "stopping";
    if (!m_readyFile.isEmpty())
        QFile::remove(m_readyFile);
    endProcessIn(longestStopMs);
    const int cutOff = m_server->stop(std::min(m_current.drainMs, longestStopMs - cleanUpMs));
    qCInfo(lcServer) << "stopped," << cutOff << "connections were cut off";
}

void ServerProgram::reload()
{
    m_service.tellReloading();
    const ConfigReading reading = readConfig(m_sources);
    if (reading.problems.isEmpty()) {
        const QStringList waiting = changedForRestart(m_office.config(), reading.config);
        if (!waiting.isEmpty())
            qCWarning(lcServer).noquote()
                << "changed, but takes effect at the next start:" << waiting.join(u' ');
        m_current = reading.config;
        setServerLogLevel(m_current.logLevel, m_current.accessLog);
        if (renewTls(m_current))
            qCInfo(lcServer) << "configuration and certificates read again";
        else
            qCInfo(lcServer) << "configuration read again";
    } else {
        for (const ConfigProblem &problem : reading.problems)
            qCWarning(lcServer).noquote() << "the old configuration stays:" << problem.toString();
    }
    m_service.tellReady();
}

bool ServerProgram::renewTls(const ServerConfig &config)
{
    const Result<TlsIdentity> identity = m_office.tlsIdentity(config);
    const Result<bool> reloaded = identity ? m_server->reloadTls(*identity) : failure(identity.error());
    if (!reloaded)
        qCWarning(lcServer).noquote() << "the old certificate stays:" << errorText(reloaded.error());
    return reloaded.has_value();
}

QString ServerProgram::urlOf(
    QLatin1StringView scheme, const QList<ListenAddress> &addresses, const QList<quint16> &ports) const
{
    if (addresses.isEmpty() || ports.isEmpty())
        return {};
    // "Any address" is no address to connect to.
    QHostAddress host = addresses.first().address;
    if (host == QHostAddress(QHostAddress::AnyIPv4) || host == QHostAddress(QHostAddress::Any))
        host = QHostAddress(QHostAddress::LocalHost);
    else if (host == QHostAddress(QHostAddress::AnyIPv6))
        host = QHostAddress(QHostAddress::LocalHostIPv6);
    const bool isV6 = host.protocol() == QAbstractSocket::IPv6Protocol;
    const QString name = isV6 ? u'[' + host.toString() + u']' : host.toString();
    return scheme + QStringLiteral("://") + name + u':' + QString::number(ports.first());
}

Result<void> ServerProgram::writeReadyFile(const HttpServerPorts &ports) const
{
    if (m_readyFile.isEmpty())
        return {};
    const QString plain = urlOf(QLatin1StringView("http"), m_current.listenPlain, ports.plain);
    const QJsonObject ready{
        {QStringLiteral("pid"), QCoreApplication::applicationPid()},
        {QStringLiteral("https"), urlOf(QLatin1StringView("https"), m_current.listen, ports.tls)},
        {QStringLiteral("plain"), plain.isEmpty() ? QJsonValue() : QJsonValue(plain)},
        {QStringLiteral("ca"), m_office.directory().publicCa()},
        {QStringLiteral("data_dir"), m_office.directory().path()},
    };
    return writePublicFile(m_readyFile, QJsonDocument(ready).toJson(QJsonDocument::Compact) + '\n');
}
