// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/settings/settingsapi.h"

#include "core/contract/errorcodes.h"
#include "core/server/auth/crosssite.h"
#include "core/server/settings/actionhandlers.h"
#include "core/server/settings/asciijson.h"
#include "core/server/settings/legacytexts.h"
#include "core/server/settings/permission.h"
#include "core/server/store/stores.h"

namespace {

const QString actionKey = QStringLiteral("action");
const QString accountKey = QStringLiteral("account");

int statusOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotAuthenticated:
    case ErrorCode::CertificateExpired:
    case ErrorCode::CertificateNotYetValid:
    case ErrorCode::CertificateRevoked:
    case ErrorCode::CertificateUnknown:
        return 401;
    case ErrorCode::Denied:
    case ErrorCode::AccountLocked:
    case ErrorCode::CrossSite:
        return 403;
    default:
        return 200;
    }
}

void setAnswer(HttpReply &reply, const ActionAnswer &answer)
{
    reply.body = answer.body;
    reply.setHeader("Content-Type", answer.contentType);
    reply.setHeader("Cache-Control", "no-store");
    if (answer.isFile())
        reply.setHeader("Content-Disposition", contentDisposition(answer.fileName));
}

void setFailure(HttpReply &reply, const Error &error)
{
    reply.status = statusOf(error.code);
    setAnswer(reply, {asciiJson(failureToJson(error, legacyText(error)))});
}

/// Whether the reply depends on nothing but the database: then it can be remembered until that changes.
bool isCacheable(ActionId id)
{
    switch (id) {
    case ActionId::GetIdentity:
    case ActionId::GetAliases:
    case ActionId::GetEnum:
    case ActionId::GetPrivacy:
    case ActionId::GetCapabilities:
        return true;
    default:
        return false;
    }
}

qint64 cacheKey(ActionId id, qint64 accountId)
{
    return accountId * static_cast<qint64>(settingsActions.size()) + static_cast<qint64>(id);
}

} // namespace

SettingsApi::SettingsApi(Stores &stores, SettingsApiOptions options)
    : m_stores(stores)
    , m_options(options)
    , m_callers(stores)
{
}

RoutePolicy SettingsApi::policyFor(const QString &requestPath) const
{
    RoutePolicy policy;
    policy.known = requestPath == path;
    policy.methods = {HttpMethod::Get, HttpMethod::Post};
    return policy;
}

Execution SettingsApi::executionOf(const HttpRequest &request) const
{
    if (!request.peerCertificate.isPresent())
        return Execution::Worker;
    if (const Result<FormParameters> form = request.parameters()) {
        const std::optional<ActionId> action = actionNamed(form->value(actionKey).value_or(QString()));
        if (action && actionInfo(*action).verb == ActionVerb::Write)
            return Execution::Writer;
    }
    return m_stores.database().driver() == DatabaseDriver::Sqlite ? Execution::Worker : Execution::Pool;
}

HttpReply SettingsApi::handle(const HttpRequest &request)
{
    HttpReply reply;
    if (const Result<ActionAnswer> answered = answer(request, reply))
        setAnswer(reply, *answered);
    else
        setFailure(reply, answered.error());
    return reply;
}

QList<HttpReply> SettingsApi::handleTogether(const QList<HttpRequest> &requests)
{
    if (requests.size() == 1)
        return {handle(requests.first())};
    QList<HttpReply> replies(requests.size());
    const auto failAll = [&replies](const Error &error) {
        for (HttpReply &reply : replies)
            setFailure(reply, error);
        return replies;
    };
    Result<Transaction> together = Transaction::begin(m_stores.database());
    if (!together)
        return failAll(together.error());
    QList<qsizetype> promised; // replies that claim a change
    for (qsizetype i = 0; i < requests.size(); ++i) {
        HttpReply &reply = replies[i];
        Result<Transaction> alone = Transaction::begin(m_stores.database());
        if (!alone) {
            setFailure(reply, alone.error());
            continue;
        }
        const Result<ActionAnswer> answered = answer(requests.at(i), reply);
        if (!answered) {
            setFailure(reply, answered.error());
            continue; // rolled back alone
        }
        if (const Result<void> kept = alone->commit(); !kept) {
            setFailure(reply, kept.error());
            continue;
        }
        setAnswer(reply, *answered);
        promised.append(i);
    }
    if (const Result<void> durable = together->commit(); !durable) {
        for (const qsizetype i : promised)
            setFailure(replies[i], durable.error());
    }
    return replies;
}

Result<ActionAnswer> SettingsApi::answer(const HttpRequest &request, HttpReply &reply)
{
    // Who shows no certificate is refused without a look at the database.
    const Result<std::optional<qint64>> generation = request.peerCertificate.isPresent()
        ? m_stores.database().generation()
        : Result<std::optional<qint64>>(std::nullopt);
    if (!generation)
        return failure(generation.error());
    const Result<Caller> caller = m_callers.find(request, *generation);
    if (!caller)
        return failure(caller.error());
    reply.account = caller->address;
    const Result<Order> order = orderOf(request, *caller, reply);
    if (!order)
        return failure(order.error());
    if (!isCacheable(order->action))
        return run(*order, *caller);
    return m_answers.get(
        *generation, cacheKey(order->action, caller->accountId), [&] { return run(*order, *caller); });
}

Result<SettingsApi::Order> SettingsApi::orderOf(
    const HttpRequest &request, const Caller &caller, HttpReply &reply) const
{
    Result<FormParameters> form = request.parameters();
    if (!form)
        return failure(form.error());
    const std::optional<QString> name = form->value(actionKey);
    if (!name || name->isEmpty())
        return failure(ErrorCode::MissingParameter, actionKey);
    const std::optional<ActionId> action = actionNamed(*name);
    if (!action)
        return failure(ErrorCode::UnknownAction);
    const ActionInfo &info = actionInfo(*action);
    reply.action = QString(info.name);
    if (const Result<void> allowed = checkPermission(info, caller); !allowed)
        return failure(allowed.error());
    const QString named = form->value(accountKey).value_or(QString());
    if (const Result<void> allowed = checkNamedAccount(named, caller); !allowed)
        return failure(allowed.error());
    const bool isPost = request.method == HttpMethod::Post;
    const bool isAllowedGet = request.method == HttpMethod::Get && m_options.writesByGet;
    if (info.verb == ActionVerb::Write && !isPost && !isAllowedGet)
        return failure(ErrorCode::MethodNotAllowed);
    if (info.verb == ActionVerb::Write && isCrossSite(request))
        return failure(ErrorCode::CrossSite);
    return Order{*action, *std::move(form)};
}

Result<ActionAnswer> SettingsApi::run(const Order &order, const Caller &caller)
{
    return runAction(order.action, {m_stores, caller}, order.form);
}
