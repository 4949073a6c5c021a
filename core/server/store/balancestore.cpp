// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/store/balancestore.h"

#include "core/contract/errorcodes.h"
#include "core/server/store/database.h"
#include "core/server/store/transaction.h"

BalanceStore::BalanceStore(const StoreContext &context)
    : m_context(context)
{
}

Result<qint64> BalanceStore::balance(qint64 accountId) const
{
    const Result<std::optional<qint64>> balance =
        m_context.database.queryInteger("get_balance", {{"account", accountId}});
    if (!balance)
        return failure(balance.error());
    if (!*balance)
        return failure(ErrorCode::AccountUnknown);
    return **balance;
}

Result<PrepaidBalance> BalanceStore::prepaid(qint64 accountId) const
{
    Result<Rows> rows = m_context.database.query("get_prepaid", {{"account", accountId}});
    if (!rows)
        return failure(rows.error());
    if (!rows->next())
        return failure(ErrorCode::AccountUnknown);
    return PrepaidBalance{rows->flag(0), rows->integer(1)};
}

Result<void> BalanceStore::add(const Caller &caller, qint64 accountId, const BalanceEntry &entry)
{
    return inTransaction(m_context.database, [&]() -> Result<void> {
        const Result<qint64> after = m_context.database.changeReturning(
            "add_to_balance", {{"account", accountId}, {"amount", entry.value}});
        if (!after)
            return failure(
                after.error().code == ErrorCode::NotFound ? ErrorCode::AccountUnknown : after.error().code,
                {}, after.error().detail);
        const Result<qint64> added = m_context.database.change("add_balance_entry",
            {{"account", accountId}, {"happened", entry.at}, {"action", entry.action},
                {"description", entry.description}, {"amount", entry.value}, {"balance", *after},
                {"call_id", entry.callId}, {"destination", entry.destination}, {"duration", entry.duration}});
        if (!added)
            return failure(added.error());
        return m_context.audit.recordFor(caller, accountId,
            {QStringLiteral("balance.add"), {}, entry.action, QString::number(*after - entry.value),
                QString::number(*after)});
    });
}

Result<QList<BalanceEntry>> BalanceStore::entries(qint64 accountId, int limit) const
{
    Result<Rows> rows = m_context.database.query(
        "list_balance_entries_by_account", {{"account", accountId}, {"limit", limit}});
    if (!rows)
        return failure(rows.error());
    QList<BalanceEntry> entries;
    while (rows->next()) {
        entries.append({rows->integer(0), rows->text(1), rows->text(2), rows->integer(3), rows->integer(4),
            rows->text(5), rows->text(6), rows->integer(7), rows->integer(8)});
    }
    return entries;
}

Result<QList<ActiveCall>> BalanceStore::activeCalls(qint64 accountId) const
{
    Result<Rows> rows = m_context.database.query("list_active_calls_by_account", {{"account", accountId}});
    if (!rows)
        return failure(rows.error());
    QList<ActiveCall> calls;
    while (rows->next())
        calls.append({rows->text(0), rows->text(1), rows->integer(2), rows->integer(3)});
    return calls;
}

Result<void> BalanceStore::addActiveCall(qint64 accountId, const ActiveCall &call)
{
    const Result<qint64> added = m_context.database.change("add_active_call",
        {{"account", accountId}, {"call_id", call.callId}, {"destination", call.destination},
            {"begun", call.begun}, {"max_seconds", call.maxSeconds}});
    if (!added)
        return failure(added.error());
    return {};
}
