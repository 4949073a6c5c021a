// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/store/dndstore.h"

#include "core/contract/errorcodes.h"
#include "core/server/store/database.h"
#include "core/server/store/transaction.h"

namespace {

/// The end as the audit trail shows it.
QString shown(qint64 until, qint64 now)
{
    if (until <= now)
        return QStringLiteral("off");
    return until == DndStore::noEnd ? QStringLiteral("on") : QStringLiteral("on until %1").arg(until);
}

} // namespace

DndStore::DndStore(const StoreContext &context)
    : m_context(context)
{
}

Result<DndState> DndStore::state(qint64 accountId) const
{
    const Result<std::optional<qint64>> until =
        m_context.database.queryInteger("get_dnd", {{"account", accountId}});
    if (!until)
        return failure(until.error());
    if (!*until)
        return failure(ErrorCode::AccountUnknown);
    if (**until <= m_context.clock.nowSeconds())
        return DndState{};
    return DndState{true, **until == noEnd ? 0 : **until};
}

Result<void> DndStore::switchOn(const Caller &caller, qint64 accountId, qint64 minutes)
{
    const qint64 until = minutes > 0 ? m_context.clock.nowSeconds() + minutes * 60 : noEnd;
    return write(caller, accountId, QStringLiteral("set_dnd_on"), until);
}

Result<void> DndStore::switchOff(const Caller &caller, qint64 accountId)
{
    return write(caller, accountId, QStringLiteral("set_dnd_off"), 0);
}

Result<void> DndStore::write(const Caller &caller, qint64 accountId, const QString &action, qint64 until)
{
    return inTransaction(m_context.database, [&]() -> Result<void> {
        const Result<std::optional<qint64>> before =
            m_context.database.queryInteger("get_dnd", {{"account", accountId}});
        if (!before)
            return failure(before.error());
        const Result<qint64> changed =
            m_context.database.change("set_dnd", {{"account", accountId}, {"until", until}});
        if (!changed)
            return failure(changed.error());
        const qint64 now = m_context.clock.nowSeconds();
        return m_context.audit.recordFor(caller, accountId,
            {action, {}, QStringLiteral("dnd"), shown(before->value_or(0), now), shown(until, now)});
    });
}
