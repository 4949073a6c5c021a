// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/actions.h"
#include "core/server/auth/callerfinder.h"
#include "core/server/http/requesthandler.h"
#include "core/server/settings/actionhandlers.h"

class Stores;

struct SettingsApiOptions {
    /// Existing clients change settings by GET (settings-api.md 0.1); an office without them can forbid it.
    bool writesByGet = true;
    QString currency = QStringLiteral("EUR"); ///< of balances and prices, ISO 4217
};

/// `/settings.phtml`: the settings API under the action names of all its generations. Finds the caller,
/// checks the permission, runs the action's handler, writes the answer: HTTP 200 for everything that a caller
/// with valid credentials gets, as existing clients expect, 401 and 403 for who may not ask at all. Knows no
/// SQL and no TLS. Borrows the stores; one per thread.
class SettingsApi : public RequestHandler {
public:
    static constexpr QLatin1StringView path{"/settings.phtml"};

    explicit SettingsApi(Stores &stores, SettingsApiOptions options = {});

    RoutePolicy policyFor(const QString &requestPath) const override;
    /// Changes go to the writer; reads stay in the network worker where the database is a file beside it.
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
    ReadCache<qint64, ActionAnswer> m_answers;
};
