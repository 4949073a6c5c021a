// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

// Every category of the project. Messages never carry bodies, bound values, tokens or query strings.

Q_DECLARE_LOGGING_CATEGORY(lcAccess) ///< one JSON line per HTTP request
Q_DECLARE_LOGGING_CATEGORY(lcHttp) ///< the HTTPS layer of the server
Q_DECLARE_LOGGING_CATEGORY(lcAuth) ///< who was let in or not
Q_DECLARE_LOGGING_CATEGORY(lcPki) ///< the office's certificates
Q_DECLARE_LOGGING_CATEGORY(lcStore) ///< database
Q_DECLARE_LOGGING_CATEGORY(lcSettingsApi) ///< settings.phtml
Q_DECLARE_LOGGING_CATEGORY(lcServer) ///< life of bellsetd: start, reload, stop
Q_DECLARE_LOGGING_CATEGORY(lcTransport) ///< requests of the client
Q_DECLARE_LOGGING_CATEGORY(lcIdentity) ///< certificates and accounts on this computer
Q_DECLARE_LOGGING_CATEGORY(lcUi) ///< desktop program
