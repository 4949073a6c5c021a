// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/connection.h"

#include "core/server/http/httpworker.h"
#include "core/server/http/refusal.h"

#include <boost/asio/post.hpp>

#include <algorithm>
#include <ctime>
#include <sys/socket.h>

namespace asio = boost::asio;

namespace {

constexpr qsizetype writtenPerTurn = 256 * 1024; ///< then the other connections have their turn
constexpr int discardsPerTurn = 16;

/// One second more for each 64 KiB that moved, but never more than the whole time from now: who trickles is
/// closed at the deadline, who is merely slow with something large is not.
void extend(Connection::Clock::time_point &deadline, qsizetype moved, int wholeMs)
{
    const auto bonus = std::chrono::microseconds(moved * 1000000 / (64 * 1024));
    deadline = std::min(deadline + bonus, Connection::Clock::now() + std::chrono::milliseconds(wholeMs));
}

} // namespace

Connection::Connection(HttpWorker &worker, int fd, SslPointer ssl, const QHostAddress &peer)
    : m_worker(worker)
    , m_socket(worker.io(), fd)
    , m_stream(fd, std::move(ssl))
    , m_peer(peer)
    , m_reader(worker.limits())
{
}

Connection::~Connection() = default;

void Connection::start(std::chrono::milliseconds delay)
{
    if (!m_stream.isTls()) {
        waitForInput();
        return;
    }
    if (delay.count() == 0) {
        enterPhase(Phase::Handshake, m_worker.limits().handshakeMs);
        wait(WaitType::wait_read, &Connection::shakeHands);
        return;
    }
    m_delay = std::make_unique<asio::steady_timer>(m_worker.io(), delay);
    m_delay->async_wait([self = shared_from_this()](const boost::system::error_code &error) {
        if (!error && self->m_phase == Phase::Waiting) {
            self->m_delay.reset();
            self->start(std::chrono::milliseconds(0));
        }
    });
}

void Connection::wait(WaitType type, Step next)
{
    const unsigned id = ++m_waitId;
    m_socket.async_wait(type, [self = shared_from_this(), next, id](const boost::system::error_code &error) {
        if (id == self->m_waitId && !error)
            (self.get()->*next)();
    });
}

void Connection::soon(Step next)
{
    const unsigned id = ++m_waitId;
    asio::post(m_worker.io(), [self = shared_from_this(), next, id] {
        if (id == self->m_waitId)
            (self.get()->*next)();
    });
}

void Connection::enterPhase(Phase phase, int deadlineMs)
{
    m_phase = phase;
    m_deadline = Clock::now() + std::chrono::milliseconds(deadlineMs);
}

void Connection::shakeHands()
{
    switch (m_stream.handshake()) {
    case SocketStream::Status::WantRead:
        wait(WaitType::wait_read, &Connection::shakeHands);
        return;
    case SocketStream::Status::WantWrite:
        wait(WaitType::wait_write, &Connection::shakeHands);
        return;
    case SocketStream::Status::Ok:
        break;
    default:
        close();
        return;
    }
    m_identity = PeerIdentity::of(m_stream.ssl());
    if (m_identity.at(std::time(nullptr)).isPresent())
        m_worker.shared().connections.forgive(m_peer);
    if (SSL_session_reused(m_stream.ssl()))
        ++m_worker.shared().resumed;
    waitForInput();
}

void Connection::waitForInput()
{
    const HttpLimits &limits = m_worker.limits();
    if (m_inBody) {
        if (m_phase != Phase::Body)
            enterPhase(Phase::Body, limits.bodyMs);
    } else if (!m_in.isEmpty()) {
        if (m_phase != Phase::Head)
            enterPhase(Phase::Head, limits.headerMs);
    } else if (m_draining) {
        finish();
        return;
    } else if (m_phase != Phase::Idle) {
        enterPhase(Phase::Idle, limits.idleMs);
    }
    if (m_stream.hasBufferedInput())
        soon(&Connection::readMore);
    else
        wait(WaitType::wait_read, &Connection::readMore);
}

void Connection::readMore()
{
    auto &scratch = m_worker.scratch();
    qsizetype got = 0;
    switch (m_stream.read(scratch.data(), static_cast<qsizetype>(scratch.size()), got)) {
    case SocketStream::Status::Ok:
        break;
    case SocketStream::Status::WantRead:
        wait(WaitType::wait_read, &Connection::readMore);
        return;
    case SocketStream::Status::WantWrite:
        wait(WaitType::wait_write, &Connection::readMore);
        return;
    default:
        close();
        return;
    }
    m_in.append(scratch.data(), got);
    if (m_inBody)
        extend(m_deadline, got, m_worker.limits().bodyMs);
    process();
}

void Connection::flush()
{
    qsizetype thisTurn = 0;
    while (m_written < m_out.size() + m_outBody.size()) {
        const bool inHead = m_written < m_out.size();
        const QByteArray &part = inHead ? m_out : m_outBody;
        const qsizetype offset = inHead ? m_written : m_written - m_out.size();
        qsizetype written = 0;
        const SocketStream::Status status =
            m_stream.write(part.constData() + offset, part.size() - offset, written);
        if (status == SocketStream::Status::Ok) {
            m_written += written;
            thisTurn += written;
            if (m_phase == Phase::Writing)
                extend(m_deadline, written, m_worker.limits().writeMs);
            if (thisTurn >= writtenPerTurn) {
                soon(&Connection::flush);
                return;
            }
            continue;
        }
        if (status != SocketStream::Status::WantWrite && status != SocketStream::Status::WantRead) {
            close();
            return;
        }
        if (m_phase != Phase::Writing)
            enterPhase(Phase::Writing, m_worker.limits().writeMs);
        wait(status == SocketStream::Status::WantWrite ? WaitType::wait_write : WaitType::wait_read,
            &Connection::flush);
        return;
    }
    afterFlush();
}

void Connection::afterFlush()
{
    m_out.clear();
    m_outBody.clear();
    m_written = 0;
    m_answers = 0;
    if (m_finishing) {
        finish();
        return;
    }
    if (m_waiting) {
        WorkerShared &shared = m_worker.shared();
        JobQueue &queue = m_waitingFor == Execution::Writer ? shared.writer : shared.pool;
        const bool taken = queue.push({*std::move(m_waiting), weak_from_this(), &m_worker});
        m_waiting.reset();
        m_phase = Phase::Handling;
        m_deadline = Clock::time_point::max();
        if (taken)
            return;
        enqueue(refusal(503));
    }
    if (m_needMore)
        waitForInput();
    else
        soon(&Connection::process); // after the others had their turn
}

void Connection::finish()
{
    m_stream.sendCloseNotify();
    if (!m_linger) {
        close();
        return;
    }
    ::shutdown(m_socket.native_handle(), SHUT_WR);
    enterPhase(Phase::Lingering, m_worker.limits().lingerMs);
    discardInput();
}

/// Closing a socket with unread input resets the connection, and the client would lose our answer. So what it
/// still sends is read and thrown away for a moment.
void Connection::discardInput()
{
    auto &scratch = m_worker.scratch();
    for (int i = 0; i < discardsPerTurn; ++i) {
        const ssize_t got = ::recv(m_socket.native_handle(), scratch.data(), scratch.size(), 0);
        if (got > 0)
            continue;
        if (got < 0 && (errno == EAGAIN || errno == EINTR))
            wait(WaitType::wait_read, &Connection::discardInput);
        else
            close();
        return;
    }
    soon(&Connection::discardInput);
}

void Connection::sweep(Clock::time_point now)
{
    if (now < m_deadline)
        return;
    switch (m_phase) {
    case Phase::Head:
    case Phase::Body:
        ++m_waitId;
        m_socket.cancel();
        refuse(408);
        flush();
        break;
    case Phase::Idle:
        m_stream.sendCloseNotify();
        close();
        break;
    case Phase::Writing:
        reset();
        break;
    case Phase::Handshake:
    case Phase::Lingering:
        close();
        break;
    case Phase::Waiting:
    case Phase::Handling:
    case Phase::Closed:
        break;
    }
}

void Connection::drain()
{
    m_draining = true;
    if (m_phase == Phase::Idle)
        m_stream.sendCloseNotify();
    if (m_phase == Phase::Idle || m_phase == Phase::Waiting || m_phase == Phase::Handshake)
        close();
}

/// Ends it without leaving the kernel to send what the client never reads.
void Connection::reset()
{
    const linger now{1, 0};
    ::setsockopt(m_socket.native_handle(), SOL_SOCKET, SO_LINGER, &now, sizeof now);
    close();
}

void Connection::close()
{
    if (m_phase == Phase::Closed)
        return;
    m_phase = Phase::Closed;
    m_deadline = Clock::time_point::max();
    ++m_waitId;
    m_delay.reset();
    boost::system::error_code ignored;
    m_socket.close(ignored);
    m_worker.shared().connections.leave(m_peer);
    --m_worker.shared().open;
    m_worker.forget(shared_from_this());
}
