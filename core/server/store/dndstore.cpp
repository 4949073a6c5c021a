// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/store/dndstore.h"

#include "core/contract/errorcodes.h"
#include "core/server/store/database.h"
#include "core/server/store/transaction.h"

/// The columns of an account.
struct DndStore::Stored {
    qint64 dndUntil = 0;
    QStringList except;
    qint64 openUntil = 0;

    TemporaryRule at(qint64 now) const
    {
        const auto end = [](qint64 until) { return until == noEnd ? 0 : until; };
        if (dndUntil > now)
            return {except.isEmpty() ? QStringList{QString(nobodyGroup)} : except, end(dndUntil)};
        if (openUntil > now)
            return {{QString(everybodyGroup)}, end(openUntil)};
        return {};
    }
};

namespace {

/// A rule as the audit trail shows it: "off", "on", "on until 1795222800 except vip family", "everybody until
/// …".
QString shown(const TemporaryRule &rule)
{
    if (rule.groups.isEmpty())
        return QStringLiteral("off");
    const bool open = rule.groups.contains(everybodyGroup);
    QString text = open ? QString(everybodyGroup) : QStringLiteral("on");
    if (rule.until > 0)
        text += QStringLiteral(" until %1").arg(rule.until);
    if (!open && !rule.groups.contains(nobodyGroup))
        text += QStringLiteral(" except ") + rule.groups.join(u' ');
    return text;
}

} // namespace

DndStore::DndStore(const StoreContext &context)
    : m_context(context)
{
}

Result<DndStore::Stored> DndStore::stored(qint64 accountId) const
{
    Result<Rows> rows = m_context.database.query("get_dnd", {{"account", accountId}});
    if (!rows)
        return failure(rows.error());
    if (!rows->next())
        return failure(ErrorCode::AccountUnknown);
    return Stored{rows->integer(0), rows->text(1).split(u' ', Qt::SkipEmptyParts), rows->integer(2)};
}

Result<TemporaryRule> DndStore::temporaryRule(qint64 accountId) const
{
    const Result<Stored> columns = stored(accountId);
    if (!columns)
        return failure(columns.error());
    return columns->at(m_context.clock.nowSeconds());
}

Result<DndState> DndStore::state(qint64 accountId) const
{
    const Result<TemporaryRule> rule = temporaryRule(accountId);
    if (!rule)
        return failure(rule.error());
    if (rule->groups.isEmpty() || rule->groups.contains(everybodyGroup))
        return DndState{};
    QStringList except = rule->groups;
    except.removeAll(QString(nobodyGroup));
    return DndState{true, rule->until, except};
}

DndStore::Stored DndStore::orderOf(const QStringList &groups, qint64 minutes) const
{
    const qint64 until = minutes > 0 ? m_context.clock.nowSeconds() + minutes * 60 : noEnd;
    if (groups.contains(everybodyGroup))
        return {0, {}, until};
    return {until, groups, 0};
}

Result<void> DndStore::switchOn(const Caller &caller, qint64 accountId, const DndOn &order)
{
    if (!order.except.isEmpty() && !areContactGroups(order.except))
        return failure(ErrorCode::InvalidParameter, QStringLiteral("except"));
    return write(caller, accountId, QStringLiteral("set_dnd_on"), orderOf(order.except, order.minutes));
}

Result<void> DndStore::switchOff(const Caller &caller, qint64 accountId)
{
    return write(caller, accountId, QStringLiteral("set_dnd_off"), {});
}

Result<void> DndStore::setTemporaryRule(
    const Caller &caller, qint64 accountId, const QString &action, const TemporaryRuleChange &change)
{
    if (change.isNone())
        return write(caller, accountId, action, {});
    const bool nobody = change.groups == QStringList{QString(nobodyGroup)};
    const bool everybody = change.groups == QStringList{QString(everybodyGroup)};
    if (!nobody && !everybody && !areContactGroups(change.groups))
        return failure(ErrorCode::InvalidParameter, QStringLiteral("groups"));
    return write(caller, accountId, action, orderOf(nobody ? QStringList() : change.groups, change.minutes));
}

Result<void> DndStore::write(
    const Caller &caller, qint64 accountId, const QString &action, const Stored &after)
{
    return inTransaction(m_context.database, [&]() -> Result<void> {
        const Result<Stored> before = stored(accountId);
        if (!before)
            return failure(before.error());
        const Result<qint64> changed = m_context.database.change("set_dnd",
            {{"account", accountId}, {"until", after.dndUntil}, {"except", after.except.join(u' ')},
                {"open_until", after.openUntil}});
        if (!changed)
            return failure(changed.error());
        const qint64 now = m_context.clock.nowSeconds();
        return m_context.audit.recordFor(caller, accountId,
            {action, {}, QStringLiteral("dnd"), shown(before->at(now)), shown(after.at(now))});
    });
}
