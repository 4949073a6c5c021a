// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/web/website.h"

#include "core/server/store/stores.h"
#include "core/server/web/pagetemplates.h"
#include "core/server/web/webreply.h"

namespace {

constexpr qint64 largestForm = 32 * 1024;

Route pageRoute(QLatin1StringView path, std::function<HttpReply(const HttpRequest &)> handle)
{
    Route route;
    route.path = QString(path);
    route.handle = [handle = std::move(handle)](const HttpRequest &request) {
        return request.overTls ? handle(request) : plainHttpReply();
    };
    return route;
}

Route formRoute(
    QLatin1StringView path, Execution execution, std::function<HttpReply(const HttpRequest &)> handle)
{
    Route route = pageRoute(path, std::move(handle));
    route.methods = {HttpMethod::Post};
    route.maxBodyBytes = largestForm;
    route.execution = [execution](const HttpRequest &) { return execution; };
    return route;
}

} // namespace

WebSite::WebSite(Stores &stores, WebSessions &sessions, Enroller &enroller, PasswordSignIn &signIn,
    const QByteArray &caPem, bool hasDirectory, const SettingsApiOptions &options)
    : m_options(options)
    , m_visitors(stores, sessions, m_options.signIn)
    , m_settings(stores, m_visitors, signIn, m_options, hasDirectory)
    , m_enrol(m_visitors, enroller, caPem)
{
}

void WebSite::addRoutes(Router &router, DatabaseDriver driver)
{
    const Execution reading = driver == DatabaseDriver::Sqlite ? Execution::Worker : Execution::Pool;
    Route enrolPage = pageRoute(EnrolPage::path, [this](const HttpRequest &r) { return m_enrol.show(r); });
    enrolPage.execution = [reading](const HttpRequest &) { return reading; };
    router.add(enrolPage);
    router.add(
        pageRoute(EnrolPage::authorityPath, [this](const HttpRequest &) { return m_enrol.authority(); }));
    router.add(formRoute(EnrolPage::invitationPath, Execution::Pool,
        [this](const HttpRequest &r) { return m_enrol.acceptInvitation(r); }));
    router.add(formRoute(EnrolPage::certificatePath, Execution::Pool,
        [this](const HttpRequest &r) { return m_enrol.certificate(r); }));
    router.add(formRoute(SettingsPage::changePath, Execution::Writer,
        [this](const HttpRequest &r) { return m_settings.change(r); }));
    router.add(formRoute(SettingsPage::signInPath, Execution::Pool,
        [this](const HttpRequest &r) { return m_settings.signIn(r); }));
    router.add(formRoute(
        SettingsPage::signOutPath, reading, [this](const HttpRequest &r) { return m_settings.signOut(r); }));
    router.add(pageRoute(QLatin1StringView("/web/style.css"), [](const HttpRequest &) {
        return assetReply("text/css; charset=utf-8", PageTemplates::file(QStringLiteral("style.css")));
    }));
    router.add(pageRoute(QLatin1StringView("/web/icon.svg"), [](const HttpRequest &) {
        return assetReply("image/svg+xml", PageTemplates::file(QStringLiteral("icon.svg")));
    }));
}
