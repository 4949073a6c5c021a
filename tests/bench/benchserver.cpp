// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/httpserver.h"
#include "core/server/http/router.h"

#include <QCoreApplication>
#include <QFile>
#include <QLoggingCategory>

#include <csignal>
#include <cstdio>
#include <sys/resource.h>

// The HTTPS layer with a constant answer: what it costs by itself.
//
//   benchserver CERTIFICATE-CHAIN KEY CLIENT-CA BODY-FILE
//
// Prints its port and serves on 127.0.0.1 until standard input ends.

namespace {

QByteArray fileContent(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() != 5)
        return 2;
    QLoggingCategory::setFilterRules(QStringLiteral("bellset.access=false"));
    rlimit files{};
    ::getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &files);
    const QByteArray body = fileContent(arguments[4]);
    HttpServerConfig config;
    config.tls = {{QHostAddress(QHostAddress::LocalHost), 0}};
    HttpServer server(config, [&body] {
        auto router = std::make_unique<Router>();
        Route route;
        route.path = QStringLiteral("/settings.phtml");
        route.handle = [&body](const HttpRequest &) {
            HttpReply reply = HttpReply::text(200, body);
            reply.setHeader("Content-Type", "application/json");
            return reply;
        };
        router->add(route);
        return router;
    });
    const Result<HttpServerPorts> ports =
        server.start({fileContent(arguments[1]), fileContent(arguments[2]), {fileContent(arguments[3])}});
    if (!ports) {
        std::fprintf(stderr, "%s %s\n", qPrintable(ports.error().subject), qPrintable(ports.error().detail));
        return 1;
    }
    std::printf("%d\n", ports->tls.first());
    std::fflush(stdout);
    while (std::getchar() != EOF) { }
    server.stop(1000);
    return 0;
}
