// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/settings/actionhandlers.h"
#include "core/server/settings/settingsapi.h"
#include "core/server/store/stores.h"

namespace {

constexpr int maxBalanceRows = 200; // what the incumbent shows (settings-api.md 1.2)
constexpr qint64 purgeSeconds = 120; // how long a call may outlive its limit (settings-api.md 5.8)

Result<BalanceHistory> balanceHistory(const ActionContext &context)
{
    const Result<Identity> identity = context.stores.accounts.identity(context.account.id);
    if (!identity)
        return failure(identity.error());
    const Result<QList<BalanceEntry>> entries =
        context.stores.balances.entries(context.account.id, maxBalanceRows);
    if (!entries)
        return failure(entries.error());
    BalanceHistory history;
    history.account = identity->sipAddress;
    history.timeZone = identity->timeZone;
    for (const BalanceEntry &entry : *entries) {
        history.rows.append({entry.id, entry.at, entry.action, entry.description, entry.value, entry.balance,
            entry.callId, entry.destination, entry.duration});
    }
    return history;
}

} // namespace

Result<Prepaid> handleGetPrepaid(const ActionContext &context, const NoParameters &)
{
    const Result<PrepaidBalance> balance = context.stores.balances.prepaid(context.account.id);
    if (!balance)
        return failure(balance.error());
    Prepaid prepaid;
    if (!balance->isPrepaid)
        return prepaid;
    prepaid.isPrepaid = true;
    prepaid.balance = balance->balance;
    prepaid.currency = context.options.currency;
    const Result<QList<ActiveCall>> calls = context.stores.balances.activeCalls(context.account.id);
    if (!calls)
        return failure(calls.error());
    const qint64 now = context.stores.clock().nowSeconds();
    for (const ActiveCall &call : *calls) {
        const bool isOver = call.maxSeconds > 0 && call.begun + call.maxSeconds + purgeSeconds < now;
        if (!isOver)
            prepaid.activeCalls.append({call.callId, call.destination, call.begun,
                qMax<qint64>(0, now - call.begun), call.maxSeconds});
    }
    return prepaid;
}

Result<BalanceHistory> handleGetBalanceHistory(const ActionContext &context, const BalanceQuery &query)
{
    Result<BalanceHistory> history = balanceHistory(context);
    if (history)
        history->asCsv = query.asCsv;
    return history;
}

Result<FileAnswer> handleExportBalanceHistory(const ActionContext &context, const NoParameters &)
{
    const Result<BalanceHistory> history = balanceHistory(context);
    if (!history)
        return failure(history.error());
    return history->toCsv();
}

Result<Done> handleAddBalance(const ActionContext &context, const VoucherOrder &order)
{
    const auto kind = QStringLiteral("voucher");
    if (const Result<void> may = context.stores.guesses.take(context.account.id, kind); !may)
        return failure(may.error());
    const Result<qint64> amount =
        context.stores.vouchers.redeem(context.caller, context.account.id, order.id, order.number);
    if (!amount)
        return failure(amount.error());
    if (const Result<void> forgotten = context.stores.guesses.forget(context.account.id, kind); !forgotten)
        return failure(forgotten.error());
    return Done{QStringLiteral("Added balance succeeded")};
}
