// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/store/forwardingstore.h"

#include "core/contract/errorcodes.h"
#include "core/server/store/database.h"
#include "core/server/store/transaction.h"

namespace {

/// A stored row as it counts now: past its end, what comes after it.
ForwardingRow inForce(ForwardingRow row, qint64 now)
{
    if (row.until > 0 && row.until <= now) {
        row.target = row.afterwards;
        row.until = 0;
        row.afterwards.clear();
    }
    if (!row.target.isEmpty())
        row.lastTarget = row.target;
    return row;
}

} // namespace

ForwardingStore::ForwardingStore(const StoreContext &context)
    : m_context(context)
{
}

Result<ForwardingRows> ForwardingStore::rows(qint64 accountId) const
{
    Result<Rows> stored = m_context.database.query("list_forwarding_by_account", {{"account", accountId}});
    if (!stored)
        return failure(stored.error());
    const qint64 now = m_context.clock.nowSeconds();
    std::map<ForwardCondition, ForwardingRow> byCondition;
    while (stored->next()) {
        if (const std::optional<ForwardCondition> condition = forwardConditionFromKey(stored->text(0)))
            byCondition[*condition] = inForce(
                {*condition, stored->text(1), stored->integer(2), stored->text(3), stored->text(4)}, now);
    }
    ForwardingRows result;
    for (const ForwardCondition condition : allForwardConditions) {
        ForwardingRow row = byCondition[condition];
        row.condition = condition;
        result.rows.append(row);
    }
    return result;
}

Result<ForwardingOwner> ForwardingStore::owner(qint64 accountId) const
{
    ForwardingOwner owner;
    owner.countryCode = m_context.countryCode;
    {
        Result<Rows> identity = m_context.database.query("get_identity", {{"account", accountId}});
        if (!identity)
            return failure(identity.error());
        if (!identity->next())
            return failure(ErrorCode::AccountUnknown);
        owner.address = identity->text(0);
        owner.mobileNumber = identity->text(5);
    }
    {
        Result<Rows> addresses =
            m_context.database.query("list_addresses_by_account", {{"account", accountId}});
        if (!addresses)
            return failure(addresses.error());
        while (addresses->next())
            owner.aliases.append(addresses->text(0));
    }
    Result<Rows> box = m_context.database.query("get_voicemail_box", {{"account", accountId}});
    if (!box)
        return failure(box.error());
    owner.hasMailbox = box->next();
    return owner;
}

Result<std::map<ForwardCondition, QString>> ForwardingStore::change(
    const Caller &caller, qint64 accountId, const ForwardingChange &change)
{
    if (change.until != 0 && change.until <= m_context.clock.nowSeconds())
        return failure(ErrorCode::InvalidParameter, QStringLiteral("until"));
    std::map<ForwardCondition, QString> targets;
    const Result<void> done = inTransaction(m_context.database, [&]() -> Result<void> {
        const Result<ForwardingOwner> whom = owner(accountId);
        if (!whom)
            return failure(whom.error());
        // All are checked before the first is written: one wrong target changes nothing.
        for (const auto &[condition, written] : change.targets) {
            const Result<QString> target = normalizedTarget(written, *whom);
            if (!target)
                return failure(target.error());
            targets[condition] = *target;
        }
        const Result<ForwardingRows> before = rows(accountId);
        if (!before)
            return failure(before.error());
        for (const auto &[condition, target] : targets) {
            const Result<void> changed =
                changeOne(caller, accountId, whom->address, *before->row(condition), target, change.until);
            if (!changed)
                return changed;
        }
        return {};
    });
    if (!done)
        return failure(done.error());
    return targets;
}

Result<void> ForwardingStore::changeOne(const Caller &caller, qint64 accountId, const QString &address,
    const ForwardingRow &before, const QString &target, qint64 until)
{
    const QString forGood = before.until > 0 ? before.afterwards : before.target;
    const Result<qint64> changed = m_context.database.change("set_forwarding",
        {{"account", accountId}, {"condition", forwardConditionKey(before.condition)}, {"target", target},
            {"valid_until", until}, {"target_after", until > 0 ? forGood : QString()},
            {"last_target", target.isEmpty() ? before.lastTarget : target}});
    if (!changed)
        return failure(changed.error());
    const QString shown = until > 0 ? QStringLiteral("%1 until %2").arg(target).arg(until) : target;
    return m_context.audit.record(caller,
        {QStringLiteral("set_call_forwarding"), address, forwardConditionKey(before.condition), before.target,
            shown});
}
