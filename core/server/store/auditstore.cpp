// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/store/auditstore.h"

#include "core/contract/errorcodes.h"
#include "core/server/store/database.h"

AuditStore::AuditStore(Database &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{
}

Result<void> AuditStore::record(const Caller &caller, const AuditChange &change)
{
    const Result<qint64> added = m_database.change("add_audit",
        {{"happened", m_clock.nowSeconds()}, {"actor", caller.address}, {"method", caller.method},
            {"peer", caller.peer}, {"action", change.action}, {"account", change.account},
            {"what", change.what}, {"old_value", change.oldValue}, {"new_value", change.newValue}});
    if (!added)
        return failure(added.error());
    return {};
}

Result<void> AuditStore::recordFor(const Caller &caller, qint64 accountId, AuditChange change)
{
    const Result<QString> address = addressOf(accountId);
    if (!address)
        return failure(address.error());
    change.account = *address;
    return record(caller, change);
}

Result<QString> AuditStore::addressOf(qint64 accountId) const
{
    Result<Rows> rows = m_database.query("get_account_address", {{"account", accountId}});
    if (!rows)
        return failure(rows.error());
    if (!rows->next())
        return failure(ErrorCode::AccountUnknown);
    return rows->text(0);
}

Result<qint64> AuditStore::count() const
{
    const Result<std::optional<qint64>> count = m_database.queryInteger("count_audit");
    if (!count)
        return failure(count.error());
    return count->value_or(0);
}

Result<QList<AuditLine>> AuditStore::linesOf(const QString &account, int limit) const
{
    Result<Rows> rows = m_database.query("list_audit_by_account", {{"account", account}, {"limit", limit}});
    if (!rows)
        return failure(rows.error());
    QList<AuditLine> lines;
    while (rows->next()) {
        lines.append({rows->integer(0), rows->integer(1), rows->text(2), rows->text(3), rows->text(4),
            {rows->text(5), rows->text(6), rows->text(7), rows->text(8), rows->text(9)}});
    }
    return lines;
}
