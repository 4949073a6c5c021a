// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/http/requesthandler.h"

#include <functional>
#include <vector>

/// One place of the tree and what serves it.
struct Route {
    enum class Match {
        Exact, ///< the path alone
        Prefix, ///< every path that begins with it; the longest prefix wins, an exact path before any
    };
    QString path;
    Match match = Match::Exact;
    QList<HttpMethod> methods{HttpMethod::Get};
    qint64 maxBodyBytes = RoutePolicy::usualBodyBytes;
    /// For a route whose policy depends on more than the path; empty = by `methods` and `maxBodyBytes`.
    std::function<RoutePolicy(const RequestOutline &)> policy;
    /// Where a request runs; empty = Execution::Worker.
    std::function<Execution(const HttpRequest &)> execution;
    std::function<HttpReply(const HttpRequest &)> handle;
    /// For requests that run in the writer; empty = each by `handle`, one after the other.
    std::function<QList<HttpReply>(const QList<HttpRequest> &)> handleTogether;
};

/// A RequestHandler by a table of routes. Made by a RequestHandlerFactory, used in one thread; what the
/// routes' functions need must live as long as the router. Unknown paths are 404, other methods 405 with
/// Allow. Neighbouring requests of the same route go to its handleTogether as one list, the order is kept.
/// Knows nothing of accounts or permissions.
class Router : public RequestHandler {
public:
    void add(Route route);
    /// Keeps something alive as long as the routes.
    void own(std::shared_ptr<void> object);

    RoutePolicy policyFor(const RequestOutline &request) const override;
    Execution executionOf(const HttpRequest &request) const override;
    HttpReply handle(const HttpRequest &request) override;
    QList<HttpReply> handleTogether(const QList<HttpRequest> &requests) override;

private:
    const Route *routeFor(const QString &path) const;

    std::vector<std::shared_ptr<void>> m_owned; // before m_routes: outlives the functions that use it
    std::vector<Route> m_routes;
};
