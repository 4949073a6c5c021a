// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logging.h"

Q_LOGGING_CATEGORY(lcAccess, "bellset.access", QtInfoMsg)
Q_LOGGING_CATEGORY(lcHttp, "bellset.http", QtInfoMsg)
Q_LOGGING_CATEGORY(lcAuth, "bellset.auth", QtInfoMsg)
Q_LOGGING_CATEGORY(lcPki, "bellset.pki", QtInfoMsg)
Q_LOGGING_CATEGORY(lcStore, "bellset.store", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSettingsApi, "bellset.settingsapi", QtInfoMsg)
Q_LOGGING_CATEGORY(lcServer, "bellset.server", QtInfoMsg)
Q_LOGGING_CATEGORY(lcTransport, "bellset.transport", QtInfoMsg)
Q_LOGGING_CATEGORY(lcIdentity, "bellset.identity", QtInfoMsg)
Q_LOGGING_CATEGORY(lcUi, "bellset.ui", QtInfoMsg)
