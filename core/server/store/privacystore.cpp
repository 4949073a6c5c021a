// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/store/privacystore.h"

#include "core/contract/errorcodes.h"
#include "core/server/store/database.h"
#include "core/server/store/transaction.h"

namespace {

QString shown(bool hidden)
{
    return hidden ? QStringLiteral("hidden") : QStringLiteral("visible");
}

} // namespace

PrivacyStore::PrivacyStore(const StoreContext &context)
    : m_context(context)
{
}

Result<PrivacyState> PrivacyStore::state(qint64 accountId) const
{
    const Result<std::optional<qint64>> hidden =
        m_context.database.queryInteger("get_privacy", {{"account", accountId}});
    if (!hidden)
        return failure(hidden.error());
    if (!*hidden)
        return failure(ErrorCode::AccountUnknown);
    return PrivacyState{**hidden != 0};
}

Result<void> PrivacyStore::set(const Caller &caller, qint64 accountId, bool hidden)
{
    return inTransaction(m_context.database, [&]() -> Result<void> {
        const Result<PrivacyState> before = state(accountId);
        if (!before)
            return failure(before.error());
        const Result<qint64> changed =
            m_context.database.change("set_privacy", {{"account", accountId}, {"hidden", hidden ? 1 : 0}});
        if (!changed)
            return failure(changed.error());
        return m_context.audit.recordFor(caller, accountId,
            {hidden ? QStringLiteral("set_privacy_on") : QStringLiteral("set_privacy_off"), {},
                QStringLiteral("caller_id"), shown(before->hidden), shown(hidden)});
    });
}
