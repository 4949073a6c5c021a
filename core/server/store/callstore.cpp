// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/store/callstore.h"

#include "core/contract/errorcodes.h"
#include "core/contract/money.h"
#include "core/server/store/database.h"

#include <limits>

namespace {

constexpr qint64 historySeconds = 14 * 24 * 3600;
constexpr int historyLimit = 50;

Call callOf(const Rows &row, bool placed)
{
    Call call;
    call.placed = placed;
    call.sessionId = row.text(0);
    call.fromTag = row.text(1);
    call.toTag = row.text(2);
    call.started = row.integer(3);
    const qint64 answered = row.integer(4);
    call.stopped = row.integer(5);
    call.duration = answered > 0 ? qMax<qint64>(0, call.stopped - answered) : 0;
    call.status = QString::number(row.integer(6));
    call.media = row.text(7).split(u' ', Qt::SkipEmptyParts);
    call.proxyIp = row.text(8);
    if (placed)
        call.price = moneyToJson(row.integer(9));
    call.remoteParty = row.text(10);
    call.displayName = row.text(11);
    return call;
}

} // namespace

CallStore::CallStore(const StoreContext &context)
    : m_context(context)
{
}

Result<void> CallStore::add(const CallRecord &call)
{
    const Result<qint64> added = m_context.database.change("add_call",
        {{"call_id", call.callId}, {"from_tag", call.fromTag}, {"to_tag", call.toTag},
            {"caller_account", call.callerAccount}, {"callee_account", call.calleeAccount},
            {"target_account", call.targetAccount}, {"caller", call.caller}, {"caller_name", call.callerName},
            {"callee", call.callee}, {"target", call.target}, {"forwarded", call.forwarded},
            {"begun", call.begun}, {"answered", call.answered}, {"ended", call.ended}, {"code", call.code},
            {"ended_by", call.endedBy}, {"media", call.media.join(u' ')}, {"proxy_ip", call.proxyIp},
            {"price", call.price}});
    if (!added)
        return failure(added.error());
    return {};
}

Result<CallHistory> CallStore::history(qint64 accountId, const HistoryQuery &query) const
{
    CallHistory history;
    {
        Result<Rows> identity = m_context.database.query("get_identity", {{"account", accountId}});
        if (!identity)
            return failure(identity.error());
        if (!identity->next())
            return failure(ErrorCode::AccountUnknown);
        history.timeZone = identity->text(6);
    }
    const qint64 recent = m_context.clock.nowSeconds() - historySeconds;
    const qint64 since = query.isRecent() ? recent : query.after.value_or(-1) + 1;
    const qint64 until = query.before.value_or(std::numeric_limits<qint64>::max());
    const int limit = query.limit > 0 ? query.limit : historyLimit;
    for (const bool placed : {true, false}) {
        using Direction = HistoryQuery::Direction;
        if (query.direction == (placed ? Direction::Received : Direction::Placed))
            continue;
        Result<Rows> rows = m_context.database.query(
            placed ? "list_placed_calls_by_account" : "list_received_calls_by_account",
            {{"account", accountId}, {"since", since}, {"until", until}, {"limit", limit}});
        if (!rows)
            return failure(rows.error());
        while (rows->next())
            (placed ? history.placed : history.received).append(callOf(*rows, placed));
    }
    return history;
}

Result<UsageSum> CallStore::usage(qint64 accountId, qint64 since, qint64 until) const
{
    UsageSum sum;
    {
        Result<Rows> rows = m_context.database.query(
            "sum_placed_calls_by_account", {{"account", accountId}, {"since", since}, {"until", until}});
        if (!rows)
            return failure(rows.error());
        if (rows->next()) {
            sum.calls = rows->integer(0);
            sum.seconds = rows->integer(1);
            sum.price = rows->integer(2);
        }
    }
    const Result<std::optional<qint64>> received = m_context.database.queryInteger(
        "count_received_calls_by_account", {{"account", accountId}, {"since", since}, {"until", until}});
    if (!received)
        return failure(received.error());
    sum.received = received->value_or(0);
    return sum;
}
