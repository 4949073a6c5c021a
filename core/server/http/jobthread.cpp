// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/jobthread.h"

#include "core/base/logging.h"
#include "core/server/http/opensslthread.h"
#include "core/server/http/refusal.h"

#include <map>

namespace {

QList<HttpReply> handleAllSafely(RequestHandler &handler, const QList<HttpRequest> &requests)
{
    try {
        QList<HttpReply> replies = handler.handleTogether(requests);
        if (replies.size() == requests.size())
            return replies;
        qCCritical(lcHttp) << "a handler gave" << replies.size() << "replies for" << requests.size()
                           << "requests";
    } catch (const std::exception &exception) {
        qCCritical(lcHttp) << "a handler threw" << exception.what();
    }
    return QList<HttpReply>(requests.size(), refusal(500));
}

} // namespace

HttpReply handleSafely(RequestHandler &handler, const HttpRequest &request)
{
    try {
        return handler.handle(request);
    } catch (const std::exception &exception) {
        qCCritical(lcHttp) << "a handler threw" << exception.what();
        return refusal(500);
    }
}

JobThread::JobThread(Kind kind, JobQueue &queue, int batch, const RequestHandlerFactory &factory)
    : m_kind(kind)
    , m_queue(queue)
    , m_batch(batch)
    , m_factory(factory)
{
    setObjectName(kind == Kind::Writer ? QStringLiteral("writer") : QStringLiteral("pool"));
}

bool JobThread::startAndWait()
{
    std::future<bool> ready = m_ready.get_future();
    start();
    return ready.get();
}

void JobThread::run()
{
    const OpenSslThread openSsl;
    const std::unique_ptr<RequestHandler> handler = m_factory();
    m_ready.set_value(handler != nullptr);
    if (!handler)
        return;
    for (;;) {
        std::vector<Job> jobs = m_queue.take(m_batch);
        if (jobs.empty())
            return;
        runJobs(*handler, std::move(jobs));
    }
}

void JobThread::runJobs(RequestHandler &handler, std::vector<Job> jobs)
{
    QList<HttpReply> replies;
    if (m_queue.isTooLate()) {
        replies.fill(refusal(503), static_cast<qsizetype>(jobs.size()));
    } else if (m_kind == Kind::Writer) {
        QList<HttpRequest> requests;
        requests.reserve(static_cast<qsizetype>(jobs.size()));
        for (const Job &job : jobs)
            requests.append(job.request);
        replies = handleAllSafely(handler, requests);
    } else {
        for (const Job &job : jobs)
            replies.append(handleSafely(handler, job.request));
    }
    std::map<JobOrigin *, std::vector<JobAnswer>> answers; // one message per worker, not one per request
    for (std::size_t i = 0; i < jobs.size(); ++i)
        answers[jobs[i].origin].push_back({jobs[i].connection, replies.at(static_cast<qsizetype>(i))});
    for (auto &[origin, list] : answers)
        origin->deliver(std::move(list));
}
