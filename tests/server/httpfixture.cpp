// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/httpfixture.h"

#include <QMutexLocker>

#include <stdexcept>

namespace {

const char *stateName(PeerCertificate::State state)
{
    switch (state) {
    case PeerCertificate::State::None:
        return "none";
    case PeerCertificate::State::Verified:
        return "verified";
    case PeerCertificate::State::Expired:
        return "expired";
    case PeerCertificate::State::NotYetValid:
        return "not-yet-valid";
    case PeerCertificate::State::Untrusted:
        return "untrusted";
    }
    return "";
}

void remember(HttpFixtureState &state, const HttpRequest &request)
{
    const QMutexLocker lock(&state.mutex);
    state.handled.append(request.path + QLatin1Char(' ') + QString::fromLatin1(request.body.left(64)));
}

QList<HttpReply> writeAll(HttpFixtureState &state, const QList<HttpRequest> &requests)
{
    ++state.writerEntered;
    state.writerGate.acquire();
    const QMutexLocker lock(&state.mutex);
    state.batches.append(static_cast<int>(requests.size()));
    QList<HttpReply> replies;
    for (const HttpRequest &request : requests) {
        state.handled.append(request.path + QLatin1Char(' ') + QString::fromLatin1(request.body));
        replies.append(HttpReply::text(200, request.body));
    }
    return replies;
}

Route simple(const char *path, std::function<HttpReply(const HttpRequest &)> handle)
{
    Route route;
    route.path = QString::fromLatin1(path);
    route.handle = std::move(handle);
    return route;
}

RoutePolicy policyAsAsked(const RequestOutline &request)
{
    RoutePolicy policy{true, {HttpMethod::Get, HttpMethod::Post}};
    policy.maxBodyBytes = request.query.value(u"max").value_or(QStringLiteral("65536")).toLongLong();
    policy.dropBody = request.query.has(u"drop") && !request.hasCertificate && !request.hasAuthorization;
    policy.silentOnFault = request.query.has(u"silent");
    return policy;
}

void addRoutes(Router &router, HttpFixtureState &state)
{
    router.add(simple("/hello", [&state](const HttpRequest &request) {
        remember(state, request);
        HttpReply reply = HttpReply::text(200, "hello");
        reply.account = QStringLiteral("alice@example.org");
        reply.action = QStringLiteral("say_hello");
        return reply;
    }));
    Route echo = simple("/echo", [&state](const HttpRequest &request) {
        remember(state, request);
        return HttpReply::text(200, request.body);
    });
    echo.methods = {HttpMethod::Post};
    echo.maxBodyBytes = 1000;
    router.add(echo);
    Route large = simple("/large", [](const HttpRequest &request) {
        return HttpReply::text(200, QByteArray::number(request.body.size()));
    });
    large.methods = {HttpMethod::Post, HttpMethod::Put};
    large.maxBodyBytes = 1024 * 1024;
    router.add(large);
    router.add(simple("/big", [](const HttpRequest &request) {
        return HttpReply::text(
            200, QByteArray(request.query.value(u"size").value_or(QString()).toInt(), 'x'));
    }));
    router.add(simple("/who", [](const HttpRequest &request) {
        return HttpReply::text(200,
            QByteArray(stateName(request.peerCertificate.state)) + ' '
                + request.peerCertificate.sha256.toHex());
    }));
    router.add(simple("/names", [](const HttpRequest &request) {
        const PeerCertificate &peer = request.peerCertificate;
        return HttpReply::text(
            200, QString(peer.commonNames.join(u'|') + u';' + peer.alternativeNames.join(u'|')).toUtf8());
    }));
    Route write = simple("/write", [](const HttpRequest &) { return HttpReply::text(500, "alone"); });
    write.methods = {HttpMethod::Post};
    write.execution = [&state](const HttpRequest &) {
        ++state.writesSeen;
        return Execution::Writer;
    };
    write.handleTogether = [&state](const QList<HttpRequest> &requests) { return writeAll(state, requests); };
    router.add(write);
    Route quiet = write;
    quiet.path = QStringLiteral("/quiet-write");
    quiet.policy = policyAsAsked;
    router.add(quiet);
    Route policy = simple("/policy", [&state](const HttpRequest &request) {
        remember(state, request);
        const int status = request.query.value(u"status").value_or(QStringLiteral("200")).toInt();
        return HttpReply::text(status, QByteArray::number(request.body.size()));
    });
    policy.methods = {HttpMethod::Get, HttpMethod::Post};
    policy.policy = policyAsAsked;
    router.add(policy);
    Route forget = write;
    forget.path = QStringLiteral("/forget");
    forget.handleTogether = [](const QList<HttpRequest> &) { return QList<HttpReply>(); };
    router.add(forget);
    Route pool = simple("/pool", [&state](const HttpRequest &) {
        ++state.poolEntered;
        state.poolGate.acquire();
        return HttpReply::text(200, "pooled");
    });
    pool.execution = [&state](const HttpRequest &) {
        ++state.poolSeen;
        return Execution::Pool;
    };
    router.add(pool);
    router.add(simple("/abort", [](const HttpRequest &) {
        HttpReply reply;
        reply.abort = true;
        return reply;
    }));
    router.add(simple("/split", [](const HttpRequest &) {
        HttpReply reply = HttpReply::text(200, "split");
        reply.setHeader("X-Name", "a\r\nSet-Cookie: b");
        return reply;
    }));
    router.add(
        simple("/throw", [](const HttpRequest &) -> HttpReply { throw std::runtime_error("broken"); }));
    Route path = simple(
        "/path/", [](const HttpRequest &request) { return HttpReply::text(200, request.path.toUtf8()); });
    path.match = Route::Match::Prefix;
    router.add(path);
}

} // namespace

QStringList HttpFixtureState::handledNow()
{
    const QMutexLocker lock(&mutex);
    return handled;
}

QList<int> HttpFixtureState::batchesNow()
{
    const QMutexLocker lock(&mutex);
    return batches;
}

HttpFixture::HttpFixture(HttpServerConfig config)
{
    const IssuedTestCertificate own = authority.issue(QStringLiteral("127.0.0.1"));
    identity = {own.certificatePem, own.keyPem, {authority.certificate()}};
    config.tls = {{QHostAddress(QHostAddress::LocalHost), 0}};
    config.plain = {{QHostAddress(QHostAddress::LocalHost), 0}};
    server = std::make_unique<HttpServer>(config, [this]() -> std::unique_ptr<RequestHandler> {
        auto router = std::make_unique<Router>();
        addRoutes(*router, state);
        ++state.handlersAlive;
        router->own(std::shared_ptr<void>(
            &state, [](void *shared) { --static_cast<HttpFixtureState *>(shared)->handlersAlive; }));
        return router;
    });
    const Result<HttpServerPorts> started = server->start(identity);
    if (started)
        m_ports = *started;
    else
        m_error = started.error().subject + QLatin1Char(' ') + started.error().detail;
}

HttpServerConfig relaxedConfig()
{
    HttpServerConfig config;
    config.limits.connectionsPerAddress = 0;
    config.limits.handshakesPerSecond = 0;
    return config;
}

QByteArray get(const QByteArray &target, const QByteArray &more)
{
    return "GET " + target + " HTTP/1.1\r\nHost: localhost\r\n" + more + "\r\n";
}

QByteArray post(const QByteArray &target, const QByteArray &body)
{
    return "POST " + target + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}
