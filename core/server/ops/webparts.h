// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/enrol/enrolmentapi.h"
#include "core/server/http/crossorigin.h"
#include "core/server/ops/office.h"
#include "core/server/web/website.h"

/// What enrolment and web pages share over all threads of a server: who is signed in, and how often whom has
/// tried what.
struct WebShared {
    WebShared(const Office &office, const SettingsApiOptions &options);

    EnrolmentOptions enrolment;
    CrossOrigin crossOrigin; ///< web programs that enrol
    bool hasDirectory;
    QByteArray caPem;
    std::optional<OfficeCa> ca; ///< none while the CA's key is not on this computer
    SettingsApiOptions api;
    AttemptLimiter enrolments;
    WebSessions sessions;
};

/// Enrolment and web pages of one thread. Borrows both.
class WebParts {
public:
    WebParts(Stores &stores, WebShared &shared);
    WebParts(const WebParts &) = delete;
    WebParts &operator=(const WebParts &) = delete;

    SettingsPage &settingsPage() { return m_site.settings(); }
    void addRoutes(Router &router);

private:
    Route enrolmentRoute();

    Stores &m_stores;
    const CrossOrigin m_crossOrigin;
    const std::optional<OfficeCa> m_ca; ///< of this thread alone
    PasswordSignIn m_signIn;
    Enroller m_enroller;
    EnrolmentApi m_enrolment;
    WebSite m_site;
};
