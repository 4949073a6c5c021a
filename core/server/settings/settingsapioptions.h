// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/auth/callerfinder.h"
#include "core/server/http/requesthandler.h"
#include "core/server/pki/officeca.h"
#include "core/server/store/journalstore.h"

#include <functional>

/// Reads the office's CA with its key. Any thread.
using OfficeCaLoader = std::function<Result<OfficeCa>()>;

/// How an office wants its settings API.
struct SettingsApiOptions {
    /// Existing clients change settings by GET (settings-api.md 0.1); an office without them can forbid it.
    bool writesByGet = true;
    /// Of balances and prices, ISO 4217.
    QString currency = QStringLiteral("EUR");
    /// Largest body of a request.
    qint64 bodyBytes = RoutePolicy::usualBodyBytes;
    /// Largest body of a request whose query says put_journal_entries and who sends it.
    qint64 journalBodyBytes = 8 * 1024 * 1024;
    /// Where the database says nothing else about an account.
    JournalLimits journal{};
    /// Of all threads of the server; parts left out are made, for this object alone.
    SignInShared signIn = {};
    /// Origins of web pages that may call (CORS), as CrossOrigin::parseOrigin gives them.
    QStringList corsOrigins = {};
    /// Empty = this server issues no certificates.
    OfficeCaLoader loadCa = {};
};
