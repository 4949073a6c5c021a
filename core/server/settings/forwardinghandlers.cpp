// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/settings/actionhandlers.h"
#include "core/server/store/stores.h"

namespace {

/// A target as the incumbent prints it: with scheme, but for nothing and the keyword.
QString printedTarget(const QString &target)
{
    if (target.isEmpty() || target == voicemailKeyword)
        return target;
    return QStringLiteral("sip:") + target;
}

} // namespace

Result<CallForwarding> handleGetCallForwarding(const ActionContext &context, const NoParameters &)
{
    const Result<ForwardingRows> rows = context.stores.forwarding.rows(context.caller.accountId);
    if (!rows)
        return failure(rows.error());
    return rows->toCallForwarding();
}

Result<ForwardingRows> handleGetForwarding(const ActionContext &context, const NoParameters &)
{
    return context.stores.forwarding.rows(context.caller.accountId);
}

Result<Done> handleSetCallForwarding(const ActionContext &context, const ForwardingChange &change)
{
    if (change.targets.empty())
        return Done{QStringLiteral("Diversions remained the same")};
    const Result<std::map<ForwardCondition, QString>> stored =
        context.stores.forwarding.change(context.caller, context.caller.accountId, change);
    if (!stored)
        return failure(stored.error());
    // The trailing space is the incumbent's (settings-api.md 5.1).
    QString message = QStringLiteral("Changed diversions ");
    for (const auto &[condition, target] : *stored)
        message += forwardConditionKey(condition) + u'=' + printedTarget(target) + u' ';
    return Done{message};
}
