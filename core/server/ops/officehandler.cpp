// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/ops/officehandler.h"

#include "core/base/logging.h"
#include "core/contract/errorcodes.h"
#include "core/server/http/router.h"
#include "core/server/ops/signinkeeper.h"
#include "core/server/ops/webparts.h"
#include "core/server/settings/settingsapi.h"
#include "core/server/store/migrator.h"

#include <QFile>

namespace {

SettingsApiOptions settingsApiOptionsOf(const ServerConfig &config)
{
    SettingsApiOptions options;
    options.writesByGet = config.writesByGet;
    options.currency = config.currency;
    options.bodyBytes = config.bodyBytes;
    options.journalBodyBytes = config.journalBodyBytes;
    options.journal = {config.journalQuotaMb, config.journalRetentionDays};
    options.corsOrigins = config.corsOrigins;
    return options;
}

// What the routes of one thread share.
struct ThreadParts {
    ThreadParts(std::unique_ptr<Stores> opened, const SettingsApiOptions &options,
        std::shared_ptr<WebShared> webShared)
        : stores(std::move(opened))
        , settings(*stores, options)
        , shared(std::move(webShared))
        , web(*stores, *shared)
    {
    }

    std::unique_ptr<Stores> stores;
    SettingsApi settings;
    std::shared_ptr<WebShared> shared;
    WebParts web;
};

Route settingsRoute(const std::shared_ptr<ThreadParts> &parts)
{
    SettingsApi *api = &parts->settings;
    Route route;
    route.path = QString(SettingsApi::path);
    route.methods = api->policyFor({HttpMethod::Get, route.path}).methods;
    route.policy = [api](const RequestOutline &request) { return api->policyFor(request); };
    // People come to the same place, without naming an action.
    SettingsPage *page = &parts->web.settingsPage();
    const bool isSqlite = parts->stores->database().driver() == DatabaseDriver::Sqlite;
    route.execution = [api, isSqlite](const HttpRequest &request) {
        if (SettingsPage::isPage(request))
            return isSqlite ? Execution::Worker : Execution::Pool;
        return api->executionOf(request);
    };
    route.handle = [api, page](const HttpRequest &request) {
        return SettingsPage::isPage(request) ? page->show(request) : api->handle(request);
    };
    route.handleTogether = [api](
                               const QList<HttpRequest> &requests) { return api->handleTogether(requests); };
    return route;
}

Route healthRoute()
{
    Route route;
    route.path = QStringLiteral("/healthz");
    route.handle = [](const HttpRequest &) { return HttpReply::text(200, "ok\n"); };
    return route;
}

AttemptPolicy attemptPolicyOf(const ServerConfig &config)
{
    AttemptPolicy policy;
    policy.tries = config.signInTries;
    policy.addressTries = config.signInAddressTries;
    policy.addressFreeTries = config.signInAddressTries * 2 / 5;
    policy.lockSeconds = config.signInLockS;
    return policy;
}

bool isReady(Database &database, const QString &caCertificate)
{
    return Migrator(database).check().has_value() && QFile(caCertificate).open(QIODevice::ReadOnly);
}

Route readyRoute(const std::shared_ptr<ThreadParts> &parts, const DataDirectory &directory)
{
    Database *database = &parts->stores->database();
    Route route;
    route.path = QStringLiteral("/readyz");
    // A database that hangs must not hold up a network worker.
    route.execution = [](const HttpRequest &) { return Execution::Pool; };
    route.handle = [database, ca = directory.caCertificate()](const HttpRequest &) {
        return isReady(*database, ca) ? HttpReply::text(200, "ok\n") : HttpReply::text(503, "not ready\n");
    };
    return route;
}

} // namespace

RequestHandlerFactory officeHandlerFactory(const Office &office)
{
    // What all threads of the server share.
    const auto attempts = std::make_shared<AttemptLimiter>(office.clock(), attemptPolicyOf(office.config()));
    const auto nonces =
        std::make_shared<DigestNonces>(office.secrets().derivedKey("nonces of HTTP digest"), office.clock());
    SettingsApiOptions options = settingsApiOptionsOf(office.config());
    const auto log = std::make_shared<SignInLog>(office.clock());
    const auto keeper = std::make_shared<SignInKeeper>(office, log);
    options.signIn = {attempts, nonces, log};
    options.loadCa = [office] { return office.loadCa(); };
    const auto shared = std::make_shared<WebShared>(office, options);
    return [office, options, shared, keeper]() -> std::unique_ptr<RequestHandler> {
        Result<std::unique_ptr<Stores>> stores = office.openStores();
        if (!stores) {
            qCCritical(lcServer) << "cannot open the database:" << errorCodeText(stores.error().code)
                                 << stores.error().subject << stores.error().detail;
            return nullptr;
        }
        const auto parts = std::make_shared<ThreadParts>(std::move(*stores), options, shared);
        auto router = std::make_unique<Router>();
        router->own(parts);
        router->add(settingsRoute(parts));
        parts->web.addRoutes(*router);
        router->add(healthRoute());
        router->add(readyRoute(parts, office.directory()));
        return router;
    };
}
