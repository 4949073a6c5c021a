// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/actions.h"
#include "core/server/auth/callerfinder.h"
#include "core/server/http/requesthandler.h"

#include <memory>

class Stores;

struct SettingsApiOptions {
    /// Existing clients change settings by GET (settings-api.md 0.1); an office without them can forbid it.
    bool writesByGet = true;
};

/// `/settings.phtml`: the settings API under the action names of all its generations. Finds the caller,
/// checks the permission, runs the action's handler, writes the answer. Borrows the stores; one per thread.
class SettingsApi : public RequestHandler {
public:
    static constexpr QLatin1StringView path{"/settings.phtml"};

    explicit SettingsApi(Stores &stores, SettingsApiOptions options = {});
    ~SettingsApi() override;

    RoutePolicy policyFor(const QString &requestPath) const override;
    Execution executionOf(const HttpRequest &request) const override;
    HttpReply handle(const HttpRequest &request) override;
    QList<HttpReply> handleTogether(const QList<HttpRequest> &requests) override;

private:
    struct Outcome;
    Outcome answer(const HttpRequest &request);
    HttpReply handleInTransaction(const HttpRequest &request, bool &changed);

    Stores &m_stores;
    SettingsApiOptions m_options;
    CallerFinder m_callers;
    ReadCache<QString, QByteArray> m_answers;
};
