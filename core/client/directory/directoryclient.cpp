// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/directory/directoryclient.h"

#include "core/base/async.h"
#include "core/contract/errorcodes.h"

#include <csignal>
#include <functional>
#include <ldap.h>
#include <mutex>

namespace {

using Progress = std::function<void(int passed)>;

/// Lives as long as the program: a request that still looks up a name must not keep anybody from going.
QThreadPool &directoryThreads()
{
    static auto *const pool = [] {
        auto *made = new QThreadPool; // never deleted, since deleting waits
        made->setMaxThreadCount(8);
        return made;
    }();
    return *pool;
}

/// libldap sets itself up with the first use, which must not happen in two threads at once.
void prepareThread()
{
    static std::once_flag once;
    std::call_once(once, [] {
        LDAPAPIInfo info{};
        info.ldapai_info_version = LDAP_API_INFO_VERSION;
        if (ldap_get_option(nullptr, LDAP_OPT_API_INFO, &info) == LDAP_OPT_SUCCESS) {
            ldap_memvfree(reinterpret_cast<void **>(info.ldapai_extensions));
            ldap_memfree(info.ldapai_vendor_name);
        }
    });
    // Writing to a socket that was shut down is an error of that call, not the end of the program.
    sigset_t broken;
    sigemptyset(&broken);
    sigaddset(&broken, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &broken, nullptr);
}

DirectoryTrial run(const DirectoryConfiguration &configuration, const QByteArray &password,
    const QString &text, const DirectoryTimeouts &timeouts, const std::shared_ptr<DirectoryStop> &stop,
    const Progress &progress)
{
    prepareThread();
    DirectoryTrial trial;
    const auto passes = [&](const auto &result) {
        if (!result) {
            trial.error = result.error();
            return false;
        }
        progress(++trial.passed);
        return true;
    };
    DirectoryConnection connection(configuration, timeouts, stop);
    if (!passes(connection.connectToHost()) || !passes(connection.encrypt())
        || !passes(connection.bind(password)))
        return trial;
    const int limit = text.trimmed().isEmpty() ? DirectoryClient::firstPeople : DirectoryClient::mostPeople;
    const Result<DirectoryAnswer> answer = connection.search(text, limit);
    if (passes(answer))
        trial.answer = *answer;
    return trial;
}

std::optional<Error> obstacle(const DirectoryConfiguration &configuration, const QByteArray &password)
{
    switch (checkDirectory(configuration, !password.isEmpty()).value_or(DirectoryProblem::NoBindName)) {
    case DirectoryProblem::NoBindName: // none, or a password that is not sent
        return std::nullopt;
    case DirectoryProblem::NoPassword:
        return Error{ErrorCode::DirectoryBindRefused, configuration.bindName, QStringLiteral("no password")};
    case DirectoryProblem::NoBase:
    case DirectoryProblem::BadBase:
        return Error{ErrorCode::DirectoryNameInvalid, configuration.base, {}};
    case DirectoryProblem::BadBindName:
        return Error{ErrorCode::DirectoryNameInvalid, configuration.bindName, {}};
    case DirectoryProblem::BadFilter:
        return Error{ErrorCode::DirectoryFilterInvalid, configuration.filter, {}};
    case DirectoryProblem::NoHost:
    case DirectoryProblem::BadHost:
    case DirectoryProblem::BadPort:
        return Error{ErrorCode::HostNotFound, configuration.host, {}};
    case DirectoryProblem::BadCountryCode:
    case DirectoryProblem::BadAttribute:
        return Error{ErrorCode::DirectoryFilterInvalid, {}, {}};
    }
    Q_UNREACHABLE();
}

} // namespace

DirectoryClient::DirectoryClient(QObject *parent)
    : QObject(parent)
{
}

DirectoryClient::~DirectoryClient()
{
    cancel();
}

QFuture<Result<DirectoryAnswer>> DirectoryClient::search(
    const DirectoryConfiguration &configuration, const QByteArray &password, const QString &text)
{
    if (const std::optional<Error> wrong = obstacle(configuration, password))
        return readyFuture(Result<DirectoryAnswer>(failure(*wrong)));
    return runInPool(
        [configuration, password, text, timeouts = m_timeouts,
            stop = newStop()]() -> Result<DirectoryAnswer> {
            const DirectoryTrial trial = run(configuration, password, text, timeouts, stop, [](int) {});
            if (trial.error)
                return failure(*trial.error);
            return trial.answer;
        },
        &directoryThreads());
}

QFuture<Result<DirectoryTrial>> DirectoryClient::tryOut(
    const DirectoryConfiguration &configuration, const QByteArray &password, const QString &text)
{
    if (const std::optional<Error> wrong = obstacle(configuration, password))
        return readyFuture(Result<DirectoryTrial>(failure(*wrong)));
    auto promise = std::make_shared<QPromise<Result<DirectoryTrial>>>();
    promise->start();
    promise->setProgressRange(0, 4);
    const QFuture<Result<DirectoryTrial>> future = promise->future();
    directoryThreads().start(
        [configuration, password, text, timeouts = m_timeouts, stop = newStop(), promise] {
            const DirectoryTrial trial = run(configuration, password, text, timeouts, stop,
                [&promise](int passed) { promise->setProgressValue(passed); });
            promise->addResult(Result<DirectoryTrial>(trial));
            promise->finish();
        });
    return future;
}

void DirectoryClient::cancel()
{
    for (const std::weak_ptr<DirectoryStop> &each : m_stops) {
        if (const std::shared_ptr<DirectoryStop> stop = each.lock())
            stop->stop();
    }
    m_stops.clear();
}

std::shared_ptr<DirectoryStop> DirectoryClient::newStop()
{
    m_stops.remove_if([](const std::weak_ptr<DirectoryStop> &each) { return each.expired(); });
    auto stop = std::make_shared<DirectoryStop>();
    m_stops.push_back(stop);
    return stop;
}
