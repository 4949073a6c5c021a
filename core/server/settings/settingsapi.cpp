// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/settings/settingsapi.h"

#include "core/contract/errorcodes.h"
#include "core/server/settings/asciijson.h"
#include "core/server/settings/journalfailures.h"
#include "core/server/settings/legacytexts.h"
#include "core/server/settings/permission.h"
#include "core/server/store/stores.h"

#include <algorithm>

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
    case ErrorCode::CredentialsWrong:
        return 401;
    case ErrorCode::Denied:
    case ErrorCode::OfficeOnly:
    case ErrorCode::AccountLocked:
    case ErrorCode::CrossSite:
        return 403;
    case ErrorCode::SignInDelayed:
    case ErrorCode::SignInLocked:
        return 429;
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

/// What a request asks for, whether or not it may; none when it cannot be told.
std::optional<ActionId> askedFor(const HttpRequest &request)
{
    const Result<FormParameters> form = request.parameters();
    return form ? actionNamed(form->value(actionKey).value_or(QString())) : std::nullopt;
}

void setFailure(const HttpRequest &request, HttpReply &reply, const Error &error)
{
    const std::optional<ActionId> action =
        reply.action.isEmpty() ? askedFor(request) : actionNamed(reply.action);
    const bool isJournal = action && isJournalAction(*action);
    if (isJournal && mayPass(error.code)) {
        reply.abort = true;
        return;
    }
    if (reply.status == 200) // else sign-in knew better
        reply.status = statusOf(error.code);
    setAnswer(reply,
        {asciiJson(isJournal ? journalFailure(*action, error) : failureToJson(error, legacyText(error)))});
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

/// Whether it makes keys or hashes a password, or must keep its count of tries although it fails: not in the
/// writer, whose transactions it would hold up, or which would undo the count.
bool runsInPool(ActionId id)
{
    switch (id) {
    case ActionId::RenewCertificate:
    case ActionId::GetCrt:
    case ActionId::GetP12:
    case ActionId::SetPassword:
    case ActionId::AddBalance:
        return true;
    default:
        return false;
    }
}

/// Whether everything but what every request carries came in the body: a secret in a URL ends in logs.
bool isPostedWhole(const HttpRequest &request)
{
    static const QStringList harmless{
        actionKey, accountKey, QStringLiteral("realm"), QStringLiteral("export")};
    const QList<FormParameters::Item> &items = request.query.items();
    return request.method == HttpMethod::Post
        && std::all_of(items.begin(), items.end(),
            [](const FormParameters::Item &item) { return harmless.contains(item.name); });
}

bool isMethodAllowed(const HttpRequest &request, ActionVerb verb, bool writesByGet)
{
    switch (verb) {
    case ActionVerb::Read:
        return true;
    case ActionVerb::Write:
        return request.method == HttpMethod::Post || (request.method == HttpMethod::Get && writesByGet);
    case ActionVerb::WriteByPost:
        return request.method == HttpMethod::Post;
    case ActionVerb::PostOnly:
        return isPostedWhole(request);
    }
    Q_UNREACHABLE();
}

qint64 cacheKey(ActionId id, qint64 accountId)
{
    return accountId * static_cast<qint64>(settingsActions.size()) + static_cast<qint64>(id);
}

} // namespace

namespace {

SettingsApiOptions completed(SettingsApiOptions options, const Clock &clock)
{
    options.signIn = options.signIn.completed(clock);
    return options;
}

} // namespace

SettingsApi::SettingsApi(Stores &stores, SettingsApiOptions options)
    : m_stores(stores)
    , m_options(completed(std::move(options), stores.clock()))
    , m_callers(stores, m_options.signIn)
    , m_crossOrigin(m_options.corsOrigins)
{
}

RoutePolicy SettingsApi::policyFor(const RequestOutline &request) const
{
    RoutePolicy policy;
    policy.known = request.path == path;
    policy.methods = {HttpMethod::Get, HttpMethod::Post};
    if (m_crossOrigin.isEnabled())
        policy.methods.append(HttpMethod::Options);
    policy.maxBodyBytes = m_options.bodyBytes;
    const std::optional<ActionId> action = actionNamed(request.query.value(actionKey).value_or(QString()));
    policy.silentOnFault = action && isJournalAction(*action);
    if (action == ActionId::PutJournalEntries && request.method == HttpMethod::Post) {
        policy.maxBodyBytes = m_options.journalBodyBytes;
        policy.dropBody = !request.hasCertificate && !request.hasAuthorization;
    }
    return policy;
}

Execution SettingsApi::executionOf(const HttpRequest &request) const
{
    if (!CallerFinder::hasCredentials(request) || request.method == HttpMethod::Options)
        return Execution::Worker;
    // Only a write may be so large, and reading it would hold up this worker.
    if (request.body.size() > m_options.bodyBytes)
        return Execution::Writer;
    const std::optional<ActionId> action = askedFor(request);
    if (action && runsInPool(*action))
        return Execution::Pool;
    if (action && actionInfo(*action).changes())
        return Execution::Writer;
    return m_stores.database().driver() == DatabaseDriver::Sqlite ? Execution::Worker : Execution::Pool;
}

HttpReply SettingsApi::handle(const HttpRequest &request)
{
    if (request.method == HttpMethod::Options)
        return m_crossOrigin.preflight(request, policyFor({request.method, request.path}).methods);
    HttpReply reply;
    m_crossOrigin.allow(reply, request);
    if (const Result<ActionAnswer> answered = answer(request, reply))
        setAnswer(reply, *answered);
    else
        setFailure(request, reply, answered.error());
    return reply;
}

QList<HttpReply> SettingsApi::handleTogether(const QList<HttpRequest> &requests)
{
    if (requests.size() == 1)
        return {handle(requests.first())};
    QList<HttpReply> replies(requests.size());
    Result<Transaction> together = Transaction::begin(m_stores.database());
    if (!together) {
        for (qsizetype i = 0; i < requests.size(); ++i)
            setFailure(requests.at(i), replies[i], together.error());
        return replies;
    }
    QList<qsizetype> promised; // replies that claim a change
    for (qsizetype i = 0; i < requests.size(); ++i) {
        HttpReply &reply = replies[i];
        m_crossOrigin.allow(reply, requests.at(i));
        Result<Transaction> alone = Transaction::begin(m_stores.database());
        if (!alone) {
            setFailure(requests.at(i), reply, alone.error());
            continue;
        }
        const Result<ActionAnswer> answered = answer(requests.at(i), reply);
        if (!answered) {
            setFailure(requests.at(i), reply, answered.error());
            continue; // rolled back alone
        }
        if (const Result<void> kept = alone->commit(); !kept) {
            setFailure(requests.at(i), reply, kept.error());
            continue;
        }
        setAnswer(reply, *answered);
        promised.append(i);
    }
    if (const Result<void> durable = together->commit(); !durable) {
        for (const qsizetype i : promised)
            setFailure(requests.at(i), replies[i], durable.error());
    }
    return replies;
}

Result<ActionAnswer> SettingsApi::answer(const HttpRequest &request, HttpReply &reply)
{
    // Who shows no credentials is refused without a look at the database.
    const Result<std::optional<qint64>> generation = CallerFinder::hasCredentials(request)
        ? m_stores.database().generation()
        : Result<std::optional<qint64>>(std::nullopt);
    if (!generation)
        return failure(generation.error());
    const Result<Caller> caller = m_callers.find(request, *generation);
    if (!caller) {
        m_callers.explain(reply, request, caller.error());
        return failure(caller.error());
    }
    reply.account = caller->address;
    const Result<Order> order = orderOf(request, *caller, reply);
    if (!order)
        return failure(order.error());
    if (!isCacheable(order->action))
        return run(*order, *caller);
    return m_answers.get(
        *generation, cacheKey(order->action, order->account.id), [&] { return run(*order, *caller); });
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
    const Result<ActionAccount> account = accountOf(*form, caller, info);
    if (!account)
        return failure(account.error());
    if (!isMethodAllowed(request, info.verb, m_options.writesByGet))
        return failure(ErrorCode::MethodNotAllowed);
    // A certificate and a remembered password are sent by browsers whoever made them call.
    if (info.changes() && m_crossOrigin.isForeign(request))
        return failure(ErrorCode::CrossSite);
    return Order{*action, *std::move(form), *account};
}

Result<ActionAccount> SettingsApi::accountOf(
    const FormParameters &form, const Caller &caller, const ActionInfo &action) const
{
    const QString named = form.value(accountKey).value_or(QString());
    const Result<void> own = checkNamedAccount(named, caller);
    if (own)
        return ActionAccount{caller.accountId, caller.address};
    // Who exists is told to those only who may manage accounts.
    if (!mayNameOthers(action, caller))
        return failure(own.error());
    const Result<Account> other = m_stores.accounts.find(named);
    if (!other)
        return failure(other.error());
    if (!mayManage(caller.role, other->role))
        return failure(own.error());
    return ActionAccount{other->id, other->address};
}

Result<ActionAnswer> SettingsApi::run(const Order &order, const Caller &caller)
{
    return runAction(order.action, {m_stores, caller, m_options, order.account}, order.form);
}
