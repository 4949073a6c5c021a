// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/store/profilestore.h"

#include "core/contract/errorcodes.h"
#include "core/contract/phonenumber.h"
#include "core/server/store/accountstore.h"
#include "core/server/store/database.h"
#include "core/server/store/transaction.h"

ProfileStore::ProfileStore(const StoreContext &context)
    : m_context(context)
{
}

Result<QStringList> ProfileStore::setIdentity(
    const Caller &caller, qint64 accountId, const IdentityChange &change)
{
    QStringList changed;
    const Result<void> done = inTransaction(m_context.database, [&]() -> Result<void> {
        const Result<Identity> before = AccountStore(m_context).identity(accountId);
        if (!before)
            return failure(before.error());
        Identity after = change.appliedTo(*before);
        if (change.mobileNumber)
            after.mobileNumber = internationalPhoneNumber(after.mobileNumber, m_context.countryCode);
        const QList<IdentityDifference> differences = differencesOf(*before, after);
        if (differences.isEmpty())
            return {};
        const Result<qint64> written = m_context.database.change("set_identity",
            {{"account", accountId}, {"email", after.email}, {"first_name", after.firstName},
                {"last_name", after.lastName}, {"mobile_number", after.mobileNumber},
                {"time_zone", after.timeZone}, {"no_answer_timeout", after.noAnswerTimeout},
                {"quick_dial", after.quickDial}});
        if (!written)
            return failure(written.error());
        for (const IdentityDifference &each : differences) {
            changed.append(each.key);
            const Result<void> recorded = m_context.audit.record(caller,
                {QStringLiteral("set_identity"), before->sipAddress, each.key, each.before, each.after});
            if (!recorded)
                return recorded;
        }
        return {};
    });
    if (!done)
        return failure(done.error());
    return changed;
}

Result<bool> ProfileStore::setCallerId(const Caller &caller, qint64 accountId, const QString &number)
{
    bool changed = false;
    const Result<void> done = inTransaction(m_context.database, [&]() -> Result<void> {
        const Result<Identity> before = AccountStore(m_context).identity(accountId);
        if (!before)
            return failure(before.error());
        changed = before->callerId != number;
        if (!changed)
            return {};
        const Result<qint64> written =
            m_context.database.change("set_caller_id", {{"account", accountId}, {"caller_id", number}});
        if (!written)
            return failure(written.error());
        return m_context.audit.record(caller,
            {QStringLiteral("set_caller_id"), before->sipAddress, QStringLiteral("caller_id"),
                before->callerId, number});
    });
    if (!done)
        return failure(done.error());
    return changed;
}
