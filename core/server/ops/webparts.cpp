// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/ops/webparts.h"

#include "core/base/logging.h"
#include "core/contract/errorcodes.h"
#include "core/server/pki/privatefile.h"

namespace {

std::optional<OfficeCa> caOf(const Office &office)
{
    const Result<OfficeCa> ca = office.loadCa();
    if (ca)
        return *ca;
    qCWarning(lcServer) << "no certificates can be made:" << errorCodeText(ca.error().code)
                        << ca.error().subject << ca.error().detail;
    return std::nullopt;
}

} // namespace

WebShared::WebShared(const Office &office, const SettingsApiOptions &options)
    : crossOrigin(office.config().corsOrigins)
    , hasDirectory(office.config().webDirectory)
    , caPem(readFile(office.directory().caCertificate()).value_or(QByteArray()))
    , ca(caOf(office))
    , api(options)
    , enrolments(office.clock(), Enroller::attemptPolicy())
    , sessions(office.clock())
{
    const ServerConfig &config = office.config();
    enrolment.policy = enrolmentPolicyFromText(config.enrolmentPolicy).value_or(EnrolmentPolicy::Closed);
    enrolment.domain = config.enrolmentDomain;
    enrolment.timeZone = config.enrolmentTimeZone;
    enrolment.outboundProxy = config.outboundProxy;
    enrolment.publicUrl = config.publicUrl;
}

WebParts::WebParts(Stores &stores, WebShared &shared)
    : m_stores(stores)
    , m_crossOrigin(shared.crossOrigin)
    , m_ca(shared.ca)
    , m_signIn(stores, *shared.api.signIn.attempts)
    , m_enroller(stores, m_ca ? &*m_ca : nullptr, shared.enrolments, shared.enrolment)
    , m_enrolment(m_enroller, m_signIn, shared.caPem)
    , m_site(stores, shared.sessions, m_enroller, m_signIn, shared.caPem, shared.hasDirectory, shared.api)
{
}

Route WebParts::enrolmentRoute()
{
    Route route;
    route.path = QString(EnrolmentApi::path);
    route.methods = {HttpMethod::Get, HttpMethod::Post};
    route.maxBodyBytes = EnrolmentApi::maxBodyBytes;
    if (m_crossOrigin.isEnabled())
        route.methods.append(HttpMethod::Options);
    route.execution = [](const HttpRequest &request) {
        return request.method == HttpMethod::Options ? Execution::Worker : Execution::Pool;
    };
    route.handle = [this, methods = route.methods](const HttpRequest &request) {
        if (request.method == HttpMethod::Options)
            return m_crossOrigin.preflight(request, methods);
        HttpReply reply = m_enrolment.handle(request);
        m_crossOrigin.allow(reply, request);
        return reply;
    };
    return route;
}

void WebParts::addRoutes(Router &router)
{
    router.add(enrolmentRoute());
    m_site.addRoutes(router, m_stores.database().driver());
}
