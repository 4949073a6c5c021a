// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/loadconnection.h"

#include <openssl/err.h>

#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <unistd.h>
#include <utility>
#include <vector>

// The load generator of the HTTP benchmark. Talks to 127.0.0.1 only; the time is bounded in every mode.
//
//   loadclient keepalive|full|resumed|idle --port P --identity FILE [--path /p] [--connections N] [--seconds
//   S]
//
//   keepalive  N connections that ask again as soon as they are answered
//   full       N at a time: connect, full handshake, one request, close
//   resumed    same with a resumed session
//   idle       N connections that asked once, then idle until standard input ends or S seconds passed
//
// FILE holds a client certificate and its key as PEM. Prints one line of JSON; `idle` when all connections
// stand.

namespace {

using Clock = std::chrono::steady_clock;

struct Options {
    std::string mode;
    int port = 0;
    std::string identity;
    std::string path = "/";
    int connections = 32;
    double seconds = 2;
};

struct Sums {
    long answers = 0;
    long failures = 0;
    long resumed = 0;
};

[[noreturn]] void fail(const char *what)
{
    std::fprintf(stderr, "loadclient: %s\n", what);
    std::exit(2);
}

Options parsed(int argc, char **argv)
{
    Options options;
    if (argc < 2)
        fail("which mode?");
    options.mode = argv[1];
    for (int i = 2; i + 1 < argc; i += 2) {
        const std::string name = argv[i];
        const char *value = argv[i + 1];
        if (name == "--port")
            options.port = std::atoi(value);
        else if (name == "--identity")
            options.identity = value;
        else if (name == "--path")
            options.path = value;
        else if (name == "--connections")
            options.connections = std::atoi(value);
        else if (name == "--seconds")
            options.seconds = std::atof(value);
        else
            fail("unknown option");
    }
    if (options.port <= 0 || options.port > 65535 || options.connections < 1 || options.connections > 10000
        || options.seconds <= 0 || options.seconds > 600)
        fail("port, connections or seconds out of range");
    return options;
}

SSL_CTX *makeContext(const Options &options)
{
    SSL_CTX *context = SSL_CTX_new(TLS_client_method());
    SSL_CTX_set_min_proto_version(context, TLS1_3_VERSION);
    SSL_CTX_set_read_ahead(context, 1);
    SSL_CTX_set_mode(context, SSL_MODE_RELEASE_BUFFERS | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
    SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF); // or a session is good for one resumption
    const char *file = options.identity.c_str();
    if (SSL_CTX_use_certificate_chain_file(context, file) != 1
        || SSL_CTX_use_PrivateKey_file(context, file, SSL_FILETYPE_PEM) != 1)
        fail("no certificate with key in the identity file");
    return context;
}

class Load {
public:
    explicit Load(const Options &options)
        : m_options(options)
        , m_handshakes(options.mode == "full" || options.mode == "resumed")
        , m_firstNumber(options.mode == "idle" ? 1000 : 0)
    {
        m_target.port = options.port;
        m_target.context = makeContext(options);
        m_target.epoll = ::epoll_create1(EPOLL_CLOEXEC);
        m_target.request = "GET " + options.path + " HTTP/1.1\r\nHost: localhost\r\nAccept: */*\r\n\r\n";
    }
    ~Load()
    {
        m_connections.clear();
        SSL_SESSION_free(m_session);
        SSL_CTX_free(m_target.context);
        ::close(m_target.epoll);
    }
    Load(const Load &) = delete;
    Load &operator=(const Load &) = delete;

    void run()
    {
        if (m_options.mode == "idle")
            idle();
        else
            press();
    }

private:
    using Pointer = std::unique_ptr<LoadConnection>;

    void open()
    {
        m_connections.push_back(std::make_unique<LoadConnection>(
            m_target, m_firstNumber + static_cast<int>(m_connections.size()), m_session));
    }

    Pointer &placeOf(const LoadConnection *connection)
    {
        for (Pointer &each : m_connections) {
            if (each.get() == connection)
                return each;
        }
        fail("lost a connection");
    }

    void replace(LoadConnection *connection)
    {
        Pointer &place = placeOf(connection);
        place.reset();
        place = std::make_unique<LoadConnection>(
            m_target, m_firstNumber + static_cast<int>(&place - m_connections.data()), m_session);
    }

    void onEvent(LoadConnection *connection, LoadConnection::Event event, bool again)
    {
        while (event == LoadConnection::Event::Answered) {
            ++m_sums.answers;
            if (m_handshakes) {
                m_sums.resumed += connection->isResumed() ? 1 : 0;
                replace(connection);
                return;
            }
            if (!again)
                return;
            event = connection->sendRequest();
        }
        if (event == LoadConnection::Event::Failed) {
            if (++m_sums.failures > 100)
                fail("too many failures");
            replace(connection);
        }
    }

    void turn(int ms, bool again)
    {
        epoll_event events[256];
        const int count = ::epoll_wait(m_target.epoll, events, 256, ms);
        for (int i = 0; i < count; ++i) {
            auto *connection = static_cast<LoadConnection *>(events[i].data.ptr);
            onEvent(connection, connection->advance(), again);
        }
    }

    /// A session to resume: that of a connection which was answered once.
    void learnSession()
    {
        const bool handshakes = std::exchange(m_handshakes, false);
        open();
        const auto end = Clock::now() + std::chrono::seconds(10);
        while (m_sums.answers == 0 && Clock::now() < end)
            turn(1000, false);
        m_session = m_connections.front()->session();
        if (!m_session || !SSL_SESSION_is_resumable(m_session))
            fail("the server gives no session ticket");
        m_connections.clear();
        m_handshakes = handshakes;
    }

    void press()
    {
        if (m_options.mode == "resumed")
            learnSession();
        for (int i = 0; i < m_options.connections; ++i)
            open();
        // Until all stand and caches are warm.
        const auto start = Clock::now();
        const auto latest = start + std::chrono::seconds(60);
        while ((m_sums.answers < 2 * m_options.connections
                   || Clock::now() < start + std::chrono::milliseconds(200))
            && Clock::now() < latest)
            turn(100, true);
        std::printf("{\"counting\":true}\n");
        std::fflush(stdout);
        m_sums = {};
        const auto from = Clock::now();
        const auto end = from
            + std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(m_options.seconds));
        while (Clock::now() < end)
            turn(100, true);
        const std::chrono::duration<double> passed = Clock::now() - from;
        std::printf(
            "{\"answers\":%ld,\"seconds\":%.3f,\"per_second\":%.1f,\"failures\":%ld,\"resumed\":%ld}\n",
            m_sums.answers, passed.count(), static_cast<double>(m_sums.answers) / passed.count(),
            m_sums.failures, m_sums.resumed);
    }

    void idle()
    {
        const auto end = Clock::now() + std::chrono::seconds(60);
        m_connections.reserve(static_cast<std::size_t>(m_options.connections));
        while (m_sums.answers < m_options.connections && Clock::now() < end) {
            // A few at a time: a server's backlog is finite.
            while (static_cast<long>(m_connections.size()) < m_options.connections
                && static_cast<long>(m_connections.size()) < m_sums.answers + 16)
                open();
            turn(100, false);
        }
        std::printf("{\"standing\":%ld}\n", m_sums.answers);
        std::fflush(stdout);
        ::alarm(static_cast<unsigned>(m_options.seconds) + 1);
        char byte = 0;
        while (::read(STDIN_FILENO, &byte, 1) > 0) { }
    }

    const Options m_options;
    bool m_handshakes;
    const int m_firstNumber; ///< other source addresses than those of a client that runs beside it
    LoadConnection::Target m_target;
    SSL_SESSION *m_session = nullptr;
    std::vector<Pointer> m_connections;
    Sums m_sums;
};

} // namespace

int main(int argc, char **argv)
{
    const Options options = parsed(argc, argv);
    std::signal(SIGPIPE, SIG_IGN);
    rlimit files{};
    ::getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &files);
    Load(options).run();
    return 0;
}
