// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/server/auth/caller.h"

#include <QList>

class Database;

/// What was changed. Values are what a person may see; a secret is named, never shown.
struct AuditChange {
    QString action; ///< stable name: "set_dnd_on", "account.add"
    QString account; ///< whom it concerns, `user@domain`, or "owner 31208"
    QString what; ///< which thing of it: a condition, an alias, a serial
    QString oldValue;
    QString newValue;
};

struct AuditLine {
    qint64 id = 0;
    qint64 at = 0; ///< Unix seconds
    QString actor;
    QString method;
    QString peer;
    AuditChange change;
};

/// The audit trail: only ever appended to. Writers call `record` inside the transaction of the change.
class AuditStore {
public:
    AuditStore(Database &database, const Clock &clock);

    Result<void> record(const Caller &caller, const AuditChange &change);
    /// The same about an account by its id: fills in `change.account`. Errors: AccountUnknown.
    Result<void> recordFor(const Caller &caller, qint64 accountId, AuditChange change);
    /// The address of an account. Errors: AccountUnknown.
    Result<QString> addressOf(qint64 accountId) const;
    Result<qint64> count() const;
    /// The newest `limit` lines about an account, newest first.
    Result<QList<AuditLine>> linesOf(const QString &account, int limit) const;

private:
    Database &m_database;
    const Clock &m_clock;
};
