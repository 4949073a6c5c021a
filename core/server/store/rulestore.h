// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/acceptrules.h"
#include "core/contract/rejectrules.h"
#include "core/server/auth/caller.h"
#include "core/server/store/storecontext.h"

#include <QMap>

/// Accept and reject rules, and the contact groups that accept rules name. Keeps rules as their owner wrote
/// them and, beside them, the week that they make for the SIP server (accepthours.h).
class RuleStore {
public:
    explicit RuleStore(const StoreContext &context);

    /// The persistent rules, the temporary one that do not disturb is too, and the groups to choose from.
    Result<AcceptRules> acceptRules(qint64 accountId) const;
    /// Replaces the persistent rules. Errors: InvalidParameter with the field as subject.
    Result<void> setAcceptRules(const Caller &caller, qint64 accountId, const QList<AcceptRule> &rules);

    /// The persistent rules, the temporary one, or both in one transaction. Errors: InvalidParameter.
    Result<void> changeAcceptRules(const Caller &caller, qint64 accountId, const AcceptRulesChange &change);

    /// Patterns with `%` as wildcard, in their owner's order.
    Result<QStringList> rejectRules(qint64 accountId) const;
    /// Replaces all; normalizedRejectPattern() of each, without blanks and repetitions. Errors:
    /// InvalidParameter.
    Result<void> setRejectRules(const Caller &caller, qint64 accountId, const QStringList &patterns);
    /// The same for any change of the list, without a gap between reading and writing it.
    Result<void> changeRejectRules(const Caller &caller, qint64 accountId, const RejectRulesChange &change);

    /// Addresses and numbers by contact group, as they were entered.
    Result<QMap<QString, QStringList>> contacts(qint64 accountId) const;

    /// @param group vip, business, coworkers, friends or family (settings-api.md 5.2)
    Result<void> addContact(
        const Caller &caller, qint64 accountId, const QString &group, const QString &address);

private:
    Result<QList<AcceptRule>> persistentRules(qint64 accountId) const;
    Result<void> addAcceptRules(qint64 accountId, const QList<AcceptRule> &rules);

    StoreContext m_context;
};
