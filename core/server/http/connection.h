// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/http/peeridentity.h"
#include "core/server/http/requesthandler.h"
#include "core/server/http/requestreader.h"
#include "core/server/http/requesttarget.h"
#include "core/server/http/socketstream.h"

#include <boost/asio/posix/stream_descriptor.hpp>
#include <boost/asio/steady_timer.hpp>

#include <QHostAddress>

#include <chrono>
#include <memory>
#include <optional>

class HttpWorker;

/// One client: handshake, then requests one after the other, each answered before the next is looked at, so
/// answers cannot change their order. A state machine over readiness events, as coroutines are off limits
/// with GCC 12. Kept alive by its worker and by its pending event; lives in the worker's thread. Every phase
/// but Handling has a deadline, which the worker's sweep enforces.
class Connection : public std::enable_shared_from_this<Connection> {
public:
    using Clock = std::chrono::steady_clock;

    /// Takes over `fd`. `ssl` is null on a plain listener.
    Connection(HttpWorker &worker, int fd, SslPointer ssl, const QHostAddress &peer);
    ~Connection();

    /// Begins, after `delay` for a client that shakes hands too often.
    void start(std::chrono::milliseconds delay);
    /// Acts on a deadline that passed.
    void sweep(Clock::time_point now);
    /// The server stops: an idle connection ends now, another one after the answer that is on its way.
    void drain();
    /// What a writer or pool thread answered.
    void answer(const HttpReply &reply);
    /// Ends it at once.
    void close();

private:
    enum class Phase { Waiting, Handshake, Idle, Head, Body, Handling, Writing, Lingering, Closed };
    using WaitType = boost::asio::posix::stream_descriptor::wait_type;
    using Step = void (Connection::*)();

    void wait(WaitType type, Step next);
    void soon(Step next);
    void enterPhase(Phase phase, int deadlineMs);

    void shakeHands();
    void readMore();
    void process();
    bool processOne();
    void admit();
    void complete();
    void waitForInput();

    void refuse(int status);
    void enqueue(const HttpReply &reply);
    void endWithoutAnswer(const HttpReply &reply);
    void log(const HttpReply &reply);
    void nextRequest();

    void flush();
    void afterFlush();
    void finish();
    void discardInput();
    void reset();

    HttpWorker &m_worker;
    boost::asio::posix::stream_descriptor m_socket;
    SocketStream m_stream;
    const QHostAddress m_peer;
    PeerIdentity m_identity;
    std::unique_ptr<boost::asio::steady_timer> m_delay;

    Phase m_phase = Phase::Waiting;
    Clock::time_point m_deadline = Clock::time_point::max();
    unsigned m_waitId = 0; ///< tells a pending event that it came too late

    RequestReader m_reader;
    QByteArray m_in; ///< what was read and not consumed
    bool m_inBody = false;
    bool m_needMore = true; ///< nothing to be done with m_in before more arrives

    // The request in hand.
    RequestTarget m_target;
    QByteArray m_requestId;
    Clock::time_point m_requestStart;
    bool m_keepAlive = true;
    bool m_http10 = false;
    HttpMethod m_method = HttpMethod::Other;
    bool m_silentOnFault = false;
    std::shared_ptr<void> m_bodyMemory;
    std::optional<HttpRequest> m_waiting; ///< to be handed to another thread when earlier answers are out
    Execution m_waitingFor = Execution::Worker;

    QByteArray m_out;
    QByteArray m_outBody; ///< a large body behind m_out, shared with the reply
    qsizetype m_written = 0;
    int m_answers = 0; ///< in m_out
    bool m_finishing = false; ///< close when m_out is out
    bool m_linger = false; ///< …but read on for a while, the client still sends
    bool m_draining = false;
};
