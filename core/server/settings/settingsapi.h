// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/actions.h"
#include "core/server/auth/callerfinder.h"
#include "core/server/http/crossorigin.h"
#include "core/server/http/requesthandler.h"
#include "core/server/settings/actionhandlers.h"
#include "core/server/settings/settingsapioptions.h"

class Stores;

/// `/settings.phtml`: the settings API under the action names of all its generations. Finds the caller,
/// checks the permission, runs the action's handler, writes the answer: HTTP 200 for everything that a caller
/// with valid credentials gets, as existing clients expect, 401 and 403 for who may not ask at all. An action
/// of the journal that fails for a reason that may pass gets no answer, its connection is closed
/// (settings-api.md 2.5). Knows no SQL and no TLS. Borrows the stores; one per thread.
class SettingsApi : public RequestHandler {
public:
    static constexpr QLatin1StringView path{"/settings.phtml"};

    explicit SettingsApi(Stores &stores, SettingsApiOptions options = {});

    /// Large bodies are for put_journal_entries named in the query by who shows a certificate or credentials;
    /// from others they are read and dropped, so that a client that sends its body before it is asked for its
    /// password is asked.
    RoutePolicy policyFor(const RequestOutline &request) const override;
    /// Changes go to the writer, making keys to the pool; reads stay in the network worker where the database
    /// is a file beside it.
    Execution executionOf(const HttpRequest &request) const override;
    HttpReply handle(const HttpRequest &request) override;
    QList<HttpReply> handleTogether(const QList<HttpRequest> &requests) override;

private:
    /// What a request asks for, once it may.
    struct Order {
        ActionId action;
        FormParameters form;
        ActionAccount account;
    };

    /// The reply, or why there is none; fills in the reply's account and action for the access log.
    Result<ActionAnswer> answer(const HttpRequest &request, HttpReply &reply);
    Result<Order> orderOf(const HttpRequest &request, const Caller &caller, HttpReply &reply) const;
    /// The account that the request is about. Errors: Denied, AccountUnknown, AddressInvalid.
    Result<ActionAccount> accountOf(
        const FormParameters &form, const Caller &caller, const ActionInfo &action) const;
    Result<ActionAnswer> run(const Order &order, const Caller &caller);

    Stores &m_stores;
    SettingsApiOptions m_options;
    CallerFinder m_callers;
    CrossOrigin m_crossOrigin;
    ReadCache<qint64, ActionAnswer> m_answers;
};
