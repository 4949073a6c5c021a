// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/http/bodybudget.h"
#include "core/server/http/connectionlimits.h"
#include "core/server/http/httpserverconfig.h"
#include "core/server/http/jobqueue.h"
#include "core/server/http/listensocket.h"
#include "core/server/http/requesthandler.h"
#include "core/server/http/tlscontext.h"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>
#include <boost/asio/steady_timer.hpp>

#include <QThread>

#include <array>
#include <atomic>
#include <future>
#include <unordered_set>

class Connection;

/// What all workers of a server share. Owned by HttpServer, which outlives them.
struct WorkerShared {
    const HttpLimits limits;
    const RequestHandlerFactory factory;
    ConnectionLimits connections;
    const std::shared_ptr<BodyBudget> largeBodies;
    JobQueue writer;
    JobQueue pool;
    std::atomic<qint64> open{0};
    std::atomic<qint64> accepted{0};
    std::atomic<qint64> refused{0};
    std::atomic<qint64> resumed{0};
    std::atomic<qint64> requests{0};

    WorkerShared(const HttpLimits &limits, RequestHandlerFactory factory);
};

/// One network thread: accepts, runs its connections and the handlers of Execution::Worker on an Asio
/// reactor. Has no Qt event loop (Qt's polls every socket). The public functions of the first group may be
/// called from any thread, the others from its own.
class HttpWorker : public QThread, public JobOrigin {
    Q_OBJECT

public:
    HttpWorker(WorkerShared &shared, std::vector<ListenSocket> sockets, std::shared_ptr<TlsContext> tls);
    ~HttpWorker() override;

    /// Starts the thread and waits until it made its handler; false when the factory made none.
    bool startAndWait();
    void useTls(std::shared_ptr<TlsContext> tls);
    /// Begins to stop; the thread ends when no connection is left or `ms` passed.
    void drain(int ms);
    void deliver(std::vector<JobAnswer> answers) override;
    /// After the thread ended: connections that had to be cut off.
    int cutOff() const { return m_cutOff; }

    boost::asio::io_context &io() { return m_io; }
    WorkerShared &shared() { return m_shared; }
    const HttpLimits &limits() const { return m_shared.limits; }
    RequestHandler &handler() { return *m_handler; }
    /// For whoever reads right now; nothing in it lasts.
    std::array<char, 16384> &scratch() { return m_scratch; }
    QByteArrayView dateNow();
    QByteArray newRequestId();
    void forget(const std::shared_ptr<Connection> &connection);

protected:
    void run() override;

private:
    struct Listener {
        boost::asio::posix::stream_descriptor socket;
        bool tls;
        boost::asio::steady_timer retry;
    };

    void waitForClients(Listener &listener);
    void acceptClients(Listener &listener);
    void welcome(int fd, const QHostAddress &peer, bool tls);
    void retryLater(Listener &listener);
    void scheduleSweep();
    void sweep();
    void beginDrain(int ms);

    WorkerShared &m_shared;
    boost::asio::io_context m_io{1};
    boost::asio::executor_work_guard<boost::asio::io_context::executor_type> m_guard;
    std::vector<Listener> m_listeners;
    std::shared_ptr<TlsContext> m_tls;
    std::unique_ptr<RequestHandler> m_handler;
    std::unordered_set<std::shared_ptr<Connection>> m_connections;
    boost::asio::steady_timer m_sweeper;
    boost::asio::steady_timer m_drainEnd;
    std::chrono::milliseconds m_sweepEvery;
    std::promise<bool> m_ready;
    std::array<char, 16384> m_scratch{};
    QByteArray m_date;
    qint64 m_dateOf = 0;
    quint32 m_idPrefix;
    quint32 m_idCount = 0;
    bool m_draining = false;
    int m_cutOff = 0;
};
