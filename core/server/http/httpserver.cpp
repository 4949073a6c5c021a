// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/httpserver.h"

#include "core/base/logging.h"
#include "core/contract/errorcodes.h"
#include "core/server/http/httpworker.h"
#include "core/server/http/jobthread.h"

#include <algorithm>

namespace {

/// For how long a handler may be at one job: the store gives up waiting for a lock after that time.
constexpr int longestJobMs = 5000;

} // namespace

class HttpServer::Private {
public:
    Private(const HttpServerConfig &configuration, RequestHandlerFactory factory)
        : config(configuration)
        , shared(config.limits, std::move(factory))
    {
    }

    Result<HttpServerPorts> openPorts();
    bool startThreads(const std::shared_ptr<TlsContext> &tls);
    void joinJobThreads();

    const HttpServerConfig config;
    WorkerShared shared;
    std::vector<std::vector<ListenSocket>> sockets; ///< per worker
    std::vector<std::unique_ptr<JobThread>> jobThreads;
    std::vector<std::unique_ptr<HttpWorker>> workers;
    bool started = false;
};

Result<HttpServerPorts> HttpServer::Private::openPorts()
{
    HttpServerPorts ports;
    sockets.resize(static_cast<std::size_t>(config.workers));
    const auto open = [this](const ListenAddress &where, bool tls, QList<quint16> &list) -> Result<bool> {
        Result<std::vector<ListenSocket>> opened = ListenSocket::open(where, tls, config.workers);
        if (!opened)
            return failure(opened.error());
        list.append(opened->front().port());
        for (std::size_t i = 0; i < opened->size(); ++i)
            sockets[i].push_back(std::move((*opened)[i]));
        return true;
    };
    for (const ListenAddress &where : config.tls) {
        if (const Result<bool> opened = open(where, true, ports.tls); !opened)
            return failure(opened.error());
    }
    for (const ListenAddress &where : config.plain) {
        if (const Result<bool> opened = open(where, false, ports.plain); !opened)
            return failure(opened.error());
    }
    return ports;
}

bool HttpServer::Private::startThreads(const std::shared_ptr<TlsContext> &tls)
{
    jobThreads.push_back(std::make_unique<JobThread>(
        JobThread::Kind::Writer, shared.writer, config.limits.writerBatch, shared.factory));
    for (int i = 0; i < config.poolThreads; ++i)
        jobThreads.push_back(
            std::make_unique<JobThread>(JobThread::Kind::Pool, shared.pool, 1, shared.factory));
    for (std::vector<ListenSocket> &own : sockets)
        workers.push_back(std::make_unique<HttpWorker>(shared, std::move(own), tls));
    sockets.clear();
    for (const auto &thread : jobThreads) {
        if (!thread->startAndWait())
            return false;
    }
    for (const auto &worker : workers) {
        if (!worker->startAndWait())
            return false;
    }
    return true;
}

/// After the workers ended: what their connections asked for in time is still done, nobody waits for the
/// answers.
void HttpServer::Private::joinJobThreads()
{
    shared.writer.close();
    shared.pool.close();
    for (const auto &thread : jobThreads)
        thread->wait();
}

HttpServer::HttpServer(const HttpServerConfig &config, RequestHandlerFactory factory)
    : d(std::make_unique<Private>(config, std::move(factory)))
{
}

HttpServer::~HttpServer()
{
    stop(0);
}

Result<HttpServerPorts> HttpServer::start(const TlsIdentity &identity)
{
    const HttpServerConfig &config = d->config;
    if (d->started)
        return failure(ErrorCode::ConfigurationInvalid, {}, QStringLiteral("started before"));
    d->started = true;
    if (config.workers < 1 || config.workers > 64 || config.poolThreads < 1 || config.poolThreads > 64)
        return failure(ErrorCode::ConfigurationInvalid, QStringLiteral("threads"));
    std::shared_ptr<TlsContext> tls;
    if (!config.tls.isEmpty()) {
        Result<std::shared_ptr<TlsContext>> made = TlsContext::create(identity, config.limits);
        if (!made)
            return failure(made.error());
        tls = *std::move(made);
    }
    Result<HttpServerPorts> ports = d->openPorts();
    if (!ports) {
        d->sockets.clear();
        return ports;
    }
    if (!d->startThreads(tls)) {
        stop(0);
        return failure(ErrorCode::StoreFailed, {}, QStringLiteral("a thread could not make its handler"));
    }
    return ports;
}

Result<bool> HttpServer::reloadTls(const TlsIdentity &identity)
{
    Result<std::shared_ptr<TlsContext>> tls = TlsContext::create(identity, d->config.limits);
    if (!tls)
        return failure(tls.error());
    for (const auto &worker : d->workers)
        worker->useTls(*tls);
    return true;
}

int HttpServer::stop(int drainMs)
{
    // Jobs that wait for a locked database could follow each other for minutes.
    const std::chrono::milliseconds begin(std::max(drainMs - longestJobMs, drainMs / 2));
    for (JobQueue *queue : {&d->shared.writer, &d->shared.pool})
        queue->stopBeginning(std::chrono::steady_clock::now() + begin);
    for (const auto &worker : d->workers)
        worker->drain(drainMs);
    int cutOff = 0;
    for (const auto &worker : d->workers) {
        worker->wait();
        cutOff += worker->cutOff();
    }
    d->joinJobThreads();
    // Only now: the job threads deliver to the workers until they end.
    d->workers.clear();
    d->jobThreads.clear();
    if (cutOff > 0)
        qCWarning(lcHttp) << cutOff << "connections were cut off at the end of the drain";
    return cutOff;
}

HttpServerCounters HttpServer::counters() const
{
    const WorkerShared &shared = d->shared;
    return {shared.open, shared.accepted, shared.refused, shared.resumed, shared.requests};
}
