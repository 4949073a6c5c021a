// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/settingsclient.h"
#include "core/contract/reach.h"

#include <QFuture>

// Reading with what the incumbent server has instead (its list of actions is shorter).

/// Do not disturb, on the incumbent derived from the accept rules (settings-api.md 5.5).
QFuture<Result<DndState>> readDnd(SettingsClient &client, qint64 now);
/// Forwarding, on the incumbent without ends and memory.
QFuture<Result<ForwardingRows>> readForwarding(SettingsClient &client);

/// Everything that decides who reaches the account. Identity, forwarding and do not disturb must be known;
/// the rest may be refused.
QFuture<Result<ReachFacts>> readReachFacts(SettingsClient &client, qint64 now);
