// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/auth/callerfinder.h"
#include "core/server/web/websessions.h"

/// Who looks at a page.
struct Visitor {
    Caller caller;
    QByteArray formToken; ///< what the page's forms must bring along
    bool hasSession = false; ///< signed in by password; else known by what the connection proves
};

/// Says who looks at a page: who signed in on it, by the session in its cookie, else whom the connection
/// proves (CallerFinder). The account's state counts as it is at this request. Borrows both; one per thread.
class VisitorFinder {
public:
    /// @param shared of the server's HTTP digest; parts left out are made, for this finder alone
    VisitorFinder(Stores &stores, WebSessions &sessions, SignInShared shared = {});

    /// Errors: those of CallerFinder::find; NotAuthenticated when there is nothing at all, or nothing but an
    /// owner's certificate.
    Result<Visitor> find(const HttpRequest &request);
    /// Whether a form that changes something is the visitor's own will: it comes from our page and brings its
    /// token along.
    bool isOwnForm(const HttpRequest &request, const Visitor &visitor, const FormParameters &form) const;

    /// Begins a session in place of the one that the request has, if any: an id that somebody else planted
    /// is worth nothing. Errors: CryptoFailed, the store's.
    Result<Visitor> begin(const HttpRequest &request, const Caller &caller, HttpReply &reply);
    void end(const HttpRequest &request, HttpReply &reply);
    /// Makes the reply one that programs which sign in by HTTP digest understand: 401 with a challenge, where
    /// the error is one that signing in helps.
    void challenge(HttpReply &reply, const HttpRequest &request, const Error &error) const;

private:
    QByteArray sessionIdOf(const HttpRequest &request) const;
    Result<std::optional<Visitor>> findSession(const HttpRequest &request);

    Stores &m_stores;
    WebSessions &m_sessions;
    CallerFinder m_callers;
};
