// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/ops/httpserverconfigof.h"

#include <QThread>

HttpServerConfig httpServerConfigOf(const ServerConfig &config)
{
    constexpr int mostByItself = 4;
    HttpServerConfig http;
    http.tls = config.listen;
    http.plain = config.listenPlain;
    http.workers = config.workers > 0 ? config.workers : qBound(1, QThread::idealThreadCount(), mostByItself);
    http.poolThreads = config.poolThreads;
    http.limits = config.limits;
    return http;
}
