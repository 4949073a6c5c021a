// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/enrol/passwordsignin.h"
#include "core/server/http/requesthandler.h"
#include "core/server/web/settingstabs.h"
#include "core/server/web/visitor.h"

/// The page for people at `/settings.phtml` without `action` (settings-api.md 0.1 fact 9): tabs that show an
/// account's settings, and forms that change forwarding, do not disturb and privacy through the handlers of
/// the API. Who is not known signs in here. Borrows all; one per thread.
class SettingsPage {
public:
    static constexpr QLatin1StringView changePath{"/web/settings"};
    static constexpr QLatin1StringView signInPath{"/web/sign-in"};
    static constexpr QLatin1StringView signOutPath{"/web/sign-out"};

    SettingsPage(Stores &stores, VisitorFinder &visitors, PasswordSignIn &signIn,
        const SettingsApiOptions &options, bool hasDirectory);

    /// Whether a request to `/settings.phtml` is for the page: it names no action, nor posts anything.
    static bool isPage(const HttpRequest &request);

    HttpReply show(const HttpRequest &request);
    /// A form of the page.
    HttpReply change(const HttpRequest &request);
    HttpReply signIn(const HttpRequest &request);
    HttpReply signOut(const HttpRequest &request);

private:
    /// What a page shows besides its tab.
    struct Extra {
        QString notice;
        QString error;
        QMap<QString, QString> written;
        QMap<QString, QString> errors;
    };

    HttpReply strangerReply(const HttpRequest &request, const SettingsTab &tab, const Error &error) const;
    HttpReply page(const Visitor &visitor, const SettingsTab &tab, const FormParameters &query,
        const Extra &extra, int status);
    Result<QJsonObject> tabValues(const ActionContext &context, const SettingsTab &tab,
        const FormParameters &query, const Extra &extra) const;
    /// What went wrong, in `extra`; nothing when the change was made.
    std::optional<Error> apply(const Visitor &visitor, const FormParameters &form, Extra &extra);
    std::optional<Error> applyForwarding(
        const ActionContext &context, const FormParameters &form, Extra &extra);

    Stores &m_stores;
    VisitorFinder &m_visitors;
    PasswordSignIn &m_signIn;
    const SettingsApiOptions &m_options;
    bool m_hasDirectory;
};

/// The form to sign in. @param after where to go then: a tab's id, or "enroll"
HttpReply signInReply(int status, const QString &after, const QString &address, const QString &error);
/// A page with one sentence, for what has no form to be told at.
HttpReply messageReply(int status, const QString &title, const QString &text);
/// What a page answers without TLS: no password and no session may go over such a connection.
HttpReply plainHttpReply();
/// The HTTP status of a form that failed.
int pageStatusOf(ErrorCode code);
