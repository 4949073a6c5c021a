// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/router.h"

#include "core/contract/errorcodes.h"
#include "core/server/http/refusal.h"

#include <utility>

namespace {

bool allows(const Route &route, HttpMethod method)
{
    return route.methods.contains(method)
        || (method == HttpMethod::Head && route.methods.contains(HttpMethod::Get));
}

} // namespace

void Router::add(Route route)
{
    m_routes.push_back(std::move(route));
}

void Router::own(std::shared_ptr<void> object)
{
    m_owned.push_back(std::move(object));
}

RoutePolicy Router::policyFor(const RequestOutline &request) const
{
    const Route *route = routeFor(request.path);
    if (!route)
        return {};
    return route->policy ? route->policy(request)
                         : RoutePolicy{true, route->methods, route->maxBodyBytes, false, false};
}

Execution Router::executionOf(const HttpRequest &request) const
{
    const Route *route = routeFor(request.path);
    return route && route->execution ? route->execution(request) : Execution::Worker;
}

HttpReply Router::handle(const HttpRequest &request)
{
    const Route *route = routeFor(request.path);
    if (!route)
        return refusal(404);
    if (!allows(*route, request.method))
        return methodNotAllowed(route->methods);
    return route->handle(request);
}

QList<HttpReply> Router::handleTogether(const QList<HttpRequest> &requests)
{
    QList<HttpReply> replies;
    replies.reserve(requests.size());
    qsizetype start = 0;
    while (start < requests.size()) {
        const Route *route = routeFor(requests[start].path);
        const bool together = route && route->handleTogether && allows(*route, requests[start].method);
        if (!together) {
            replies.append(handle(requests[start]));
            ++start;
            continue;
        }
        qsizetype end = start + 1;
        while (end < requests.size() && routeFor(requests[end].path) == route
            && allows(*route, requests[end].method))
            ++end;
        replies.append(route->handleTogether(requests.sliced(start, end - start)));
        start = end;
    }
    return replies;
}

const Route *Router::routeFor(const QString &path) const
{
    const Route *best = nullptr;
    for (const Route &route : m_routes) {
        if (route.match == Route::Match::Exact) {
            if (route.path == path)
                return &route;
        } else if (path.startsWith(route.path) && (!best || route.path.size() > best->path.size())) {
            best = &route;
        }
    }
    return best;
}
