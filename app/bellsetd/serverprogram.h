// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bellsetd/exitcodes.h"
#include "app/bellsetd/servicenotifier.h"
#include "app/bellsetd/unixsignals.h"
#include "core/base/clock.h"
#include "core/server/http/httpserver.h"
#include "core/server/ops/configreader.h"
#include "core/server/ops/office.h"

#include <QTimer>

#include <memory>

/// The life of a serving bellsetd: start, ready file, reload on SIGHUP, drain on SIGTERM. Owned by the
/// subcommands `serve` and `demo`; lives in the main thread. Founds nothing and migrates nothing.
class ServerProgram : public QObject {
    Q_OBJECT
public:
    /// @param sources read again at SIGHUP
    /// @param readyFile path, or empty
    ServerProgram(const Office &office, const ConfigSources &sources, const QString &readyFile);
    ~ServerProgram() override;

    /// Starts, runs the event loop until told to stop, drains.
    ExitCode run();

private:
    Result<void> start();
    void stop();
    void reload();
    /// False when the old certificate had to stay.
    bool renewTls(const ServerConfig &config);
    Result<void> writeReadyFile(const HttpServerPorts &ports) const;
    QString urlOf(
        QLatin1StringView scheme, const QList<ListenAddress> &addresses, const QList<quint16> &ports) const;

    Office m_office;
    ConfigSources m_sources;
    QString m_readyFile;
    ServerConfig m_current; ///< as last read
    UnixSignals m_signals;
    ServiceNotifier m_service;
    QTimer m_daily;
    std::unique_ptr<HttpServer> m_server;
};
