// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/httpworker.h"

#include "core/base/logging.h"
#include "core/server/http/connection.h"
#include "core/server/http/opensslthread.h"
#include "core/server/http/replyhead.h"

#include <boost/asio/post.hpp>

#include <QRandomGenerator>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <ctime>
#include <sys/socket.h>
#include <unistd.h>

namespace asio = boost::asio;
using std::chrono::milliseconds;

namespace {

constexpr int acceptsPerTurn = 16;
constexpr milliseconds outOfDescriptorsWait{100};

QHostAddress hostAddress(const sockaddr_storage &storage)
{
    const QHostAddress address(reinterpret_cast<const sockaddr *>(&storage));
    bool isV4 = false;
    const quint32 v4 = address.toIPv4Address(&isV4); // ::ffff:a.b.c.d is a.b.c.d to people
    return isV4 ? QHostAddress(v4) : address;
}

/// Deadlines are met within a quarter of the shortest one, and within a second.
milliseconds sweepInterval(const HttpLimits &limits)
{
    const int shortest = std::min(
        {limits.handshakeMs, limits.headerMs, limits.idleMs, limits.bodyMs, limits.writeMs, limits.lingerMs});
    return milliseconds(std::clamp(shortest / 4, 10, 1000));
}

} // namespace

WorkerShared::WorkerShared(const HttpLimits &guards, RequestHandlerFactory handlerFactory)
    : limits(guards)
    , factory(std::move(handlerFactory))
    , connections(limits)
    , largeBodies(std::make_shared<BodyBudget>(limits.largeBodyBytes))
    , writer(limits.writerQueue)
    , pool(limits.poolQueue)
{
}

HttpWorker::HttpWorker(
    WorkerShared &shared, std::vector<ListenSocket> sockets, std::shared_ptr<TlsContext> tls)
    : m_shared(shared)
    , m_guard(m_io.get_executor())
    , m_tls(std::move(tls))
    , m_sweeper(m_io)
    , m_drainEnd(m_io)
    , m_sweepEvery(sweepInterval(shared.limits))
    , m_idPrefix(QRandomGenerator::system()->generate())
{
    setObjectName(QStringLiteral("http"));
    for (ListenSocket &socket : sockets) {
        const bool isTls = socket.isTls();
        m_listeners.push_back(
            {asio::posix::stream_descriptor(m_io, socket.take()), isTls, asio::steady_timer(m_io)});
    }
}

HttpWorker::~HttpWorker() = default;

bool HttpWorker::startAndWait()
{
    std::future<bool> ready = m_ready.get_future();
    start();
    return ready.get();
}

void HttpWorker::useTls(std::shared_ptr<TlsContext> tls)
{
    asio::post(m_io, [this, tls = std::move(tls)] { m_tls = tls; });
}

void HttpWorker::drain(int ms)
{
    asio::post(m_io, [this, ms] { beginDrain(ms); });
}

void HttpWorker::deliver(std::vector<JobAnswer> answers)
{
    asio::post(m_io, [answers = std::move(answers)] {
        for (const JobAnswer &answer : answers) {
            if (const std::shared_ptr<Connection> connection = answer.connection.lock())
                connection->answer(answer.reply);
        }
    });
}

void HttpWorker::run()
{
    const OpenSslThread openSsl;
    // A client that went away is an error of write(), not a signal. OpenSSL cannot use MSG_NOSIGNAL.
    sigset_t pipe;
    sigemptyset(&pipe);
    sigaddset(&pipe, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &pipe, nullptr);

    m_handler = m_shared.factory();
    m_ready.set_value(m_handler != nullptr);
    if (!m_handler)
        return;
    for (Listener &listener : m_listeners)
        waitForClients(listener);
    scheduleSweep();
    m_io.run();

    m_cutOff = static_cast<int>(m_connections.size());
    const auto connections = m_connections;
    for (const std::shared_ptr<Connection> &connection : connections)
        connection->close();
    m_handler.reset();
}

void HttpWorker::waitForClients(Listener &listener)
{
    listener.socket.async_wait(
        asio::posix::stream_descriptor::wait_read, [this, &listener](const boost::system::error_code &error) {
            if (!error)
                acceptClients(listener);
        });
}

void HttpWorker::acceptClients(Listener &listener)
{
    for (int i = 0; i < acceptsPerTurn; ++i) {
        sockaddr_storage storage{};
        socklen_t size = sizeof storage;
        const int fd = ::accept4(listener.socket.native_handle(), reinterpret_cast<sockaddr *>(&storage),
            &size, SOCK_NONBLOCK | SOCK_CLOEXEC);
        if (fd >= 0) {
            welcome(fd, hostAddress(storage), listener.tls);
            continue;
        }
        if (errno == EAGAIN)
            break;
        if (errno == EMFILE || errno == ENFILE || errno == ENOBUFS || errno == ENOMEM) {
            retryLater(listener);
            return;
        }
    }
    waitForClients(listener);
}

/// Trying again at once would only burn the processor that the running requests need.
void HttpWorker::retryLater(Listener &listener)
{
    qCWarning(lcHttp) << "out of descriptors or memory, new clients have to wait";
    listener.retry.expires_after(outOfDescriptorsWait);
    listener.retry.async_wait([this, &listener](const boost::system::error_code &error) {
        if (!error && !m_draining)
            acceptClients(listener);
    });
}

void HttpWorker::welcome(int fd, const QHostAddress &peer, bool tls)
{
    ++m_shared.accepted;
    if (m_connections.size() >= static_cast<std::size_t>(limits().connectionsPerWorker)) {
        ++m_shared.refused;
        ::close(fd);
        return;
    }
    const auto delay = m_shared.connections.enter(peer, tls, ConnectionLimits::Clock::now());
    if (!delay) {
        ++m_shared.refused;
        ::close(fd);
        return;
    }
    SslPointer ssl = tls ? m_tls->newSession(fd) : nullptr;
    if (tls && !ssl) {
        m_shared.connections.leave(peer);
        ::close(fd);
        return;
    }
    ++m_shared.open;
    const auto connection = std::make_shared<Connection>(*this, fd, std::move(ssl), peer);
    m_connections.insert(connection);
    connection->start(*delay);
}

void HttpWorker::forget(const std::shared_ptr<Connection> &connection)
{
    m_connections.erase(connection);
    if (m_draining && m_connections.empty())
        m_io.stop();
}

void HttpWorker::scheduleSweep()
{
    m_sweeper.expires_after(m_sweepEvery);
    m_sweeper.async_wait([this](const boost::system::error_code &error) {
        if (!error)
            sweep();
    });
}

void HttpWorker::sweep()
{
    const auto now = Connection::Clock::now();
    const auto connections = m_connections; // some end in it
    for (const std::shared_ptr<Connection> &connection : connections)
        connection->sweep(now);
    scheduleSweep();
}

void HttpWorker::beginDrain(int ms)
{
    if (m_draining)
        return;
    m_draining = true;
    for (Listener &listener : m_listeners) {
        boost::system::error_code ignored;
        listener.socket.close(ignored);
        listener.retry.cancel();
    }
    const auto connections = m_connections;
    for (const std::shared_ptr<Connection> &connection : connections)
        connection->drain();
    if (m_connections.empty()) {
        m_io.stop();
        return;
    }
    m_drainEnd.expires_after(milliseconds(ms));
    m_drainEnd.async_wait([this](const boost::system::error_code &error) {
        if (!error)
            m_io.stop();
    });
}

QByteArrayView HttpWorker::dateNow()
{
    const qint64 now = std::time(nullptr);
    if (now != m_dateOf) {
        m_dateOf = now;
        m_date = httpDate(now);
    }
    return m_date;
}

QByteArray HttpWorker::newRequestId()
{
    static constexpr char digits[] = "0123456789abcdef";
    QByteArray id(16, Qt::Uninitialized);
    quint64 value = (quint64(m_idPrefix) << 32) | ++m_idCount;
    for (qsizetype i = 15; i >= 0; --i) {
        id[i] = digits[value & 15];
        value >>= 4;
    }
    return id;
}
