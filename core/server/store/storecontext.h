// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/server/store/auditstore.h"
#include "core/server/store/secretbox.h"

class Database;

/// What every store borrows from the bundle that owns it (Stores).
struct StoreContext {
    Database &database;
    const Clock &clock;
    const SecretBox &secrets;
    AuditStore &audit;
    QString countryCode; ///< of the office, "31": makes national numbers international; "" = they stay
};
