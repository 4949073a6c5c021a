// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/actions.h"

#include <QJsonObject>

/// Whether an action is one of the journal's, whose clients take every answer as final: they give up what
/// they wanted to store, and after `success` false the whole journal (settings-api.md 2.5).
bool isJournalAction(ActionId id);
/// Whether a failure is one that may pass by itself, so that the same request can succeed later.
bool mayPass(ErrorCode code);
/// The failed answer of a journal action in the incumbent's words and shape (settings-api.md 2.2 to 2.4).
QJsonObject journalFailure(ActionId id, const Error &error);
