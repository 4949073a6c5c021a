// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/enrol/enroller.h"
#include "core/server/enrol/passwordsignin.h"
#include "core/server/http/router.h"
#include "core/server/settings/settingsapioptions.h"
#include "core/server/web/enrolpage.h"
#include "core/server/web/settingspage.h"
#include "core/server/web/visitor.h"

/// The web pages of one thread: `/enroll…` and `/web/…`, and the page that stands at `/settings.phtml`.
/// Borrows all; the sessions are the server's.
class WebSite {
public:
    WebSite(Stores &stores, WebSessions &sessions, Enroller &enroller, PasswordSignIn &signIn,
        const QByteArray &caPem, bool hasDirectory, const SettingsApiOptions &options = {});

    SettingsPage &settings() { return m_settings; }
    /// Every route but that of `/settings.phtml`, which the API owns. The site must live as long.
    void addRoutes(Router &router, DatabaseDriver driver);

private:
    const SettingsApiOptions m_options; ///< of the handlers that the page's forms and tabs go through
    VisitorFinder m_visitors;
    SettingsPage m_settings;
    EnrolPage m_enrol;
};
