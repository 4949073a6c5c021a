// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/acceptrules.h"
#include "core/server/auth/caller.h"
#include "core/server/store/storecontext.h"

/// Accept and reject rules, and the contact groups that accept rules name. Keeps rules as their owner wrote
/// them and, beside them, windows split at midnight for the SIP server.
class RuleStore {
public:
    explicit RuleStore(const StoreContext &context);

    /// The persistent rules, the temporary one that do not disturb is, and the groups to choose from.
    Result<AcceptRules> acceptRules(qint64 accountId) const;
    /// Replaces the persistent rules. Errors: InvalidParameter with the field as subject.
    Result<void> setAcceptRules(const Caller &caller, qint64 accountId, const QList<AcceptRule> &rules);

    /// Patterns with `%` as wildcard, in their owner's order.
    Result<QStringList> rejectRules(qint64 accountId) const;
    /// Replaces all; adds `sip:` where missing, drops blanks and repetitions. Errors: InvalidParameter.
    Result<void> setRejectRules(const Caller &caller, qint64 accountId, const QStringList &patterns);

    /// @param group vip, business, coworkers, friends or family (settings-api.md 5.2)
    Result<void> addContact(
        const Caller &caller, qint64 accountId, const QString &group, const QString &address);

private:
    Result<QList<AcceptRule>> persistentRules(qint64 accountId) const;
    Result<void> addAcceptRule(qint64 accountId, const AcceptRule &rule);

    StoreContext m_context;
};
