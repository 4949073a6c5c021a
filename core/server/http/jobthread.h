// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/http/jobqueue.h"
#include "core/server/http/requesthandler.h"

#include <QThread>

#include <future>

/// Runs `handler.handle()`; a handler that throws gives a 500, so that one bad request cannot end the server.
HttpReply handleSafely(RequestHandler &handler, const HttpRequest &request);

/// A thread that may wait: the writer or one of the pool. Takes jobs from a queue until that is closed and
/// empty; what is too late to begin is answered 503. Owned by HttpServer. Makes its own handler.
class JobThread : public QThread {
    Q_OBJECT

public:
    enum class Kind {
        Pool, ///< one request after the other
        Writer, ///< what waits goes to handleTogether() as one list
    };

    JobThread(Kind kind, JobQueue &queue, int batch, const RequestHandlerFactory &factory);

    /// Starts the thread and waits until it made its handler; false when the factory made none.
    bool startAndWait();

protected:
    void run() override;

private:
    void runJobs(RequestHandler &handler, std::vector<Job> jobs);

    const Kind m_kind;
    JobQueue &m_queue;
    const int m_batch;
    const RequestHandlerFactory &m_factory;
    std::promise<bool> m_ready;
};
