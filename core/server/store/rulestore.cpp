// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/store/rulestore.h"

#include "core/contract/errorcodes.h"
#include "core/server/store/acceptwindows.h"
#include "core/server/store/database.h"
#include "core/server/store/dndstore.h"
#include "core/server/store/transaction.h"

namespace {

/// Rules as the audit trail shows them: "31 09:00-17:30 coworkers vip; …".
QString shown(const QList<AcceptRule> &rules)
{
    QStringList parts;
    for (const AcceptRule &rule : rules) {
        parts.append(QStringLiteral("%1 %2-%3 %4")
                         .arg(QString::number(rule.days), rule.start, rule.stop, rule.groups.join(u' ')));
    }
    return parts.join(QStringLiteral("; "));
}

/// Patterns as the audit trail shows them: a long list by its beginning and its length.
QString shown(const QStringList &patterns)
{
    constexpr qsizetype longest = 2000;
    const QString all = patterns.join(u' ');
    return all.size() <= longest
        ? all
        : QStringLiteral("%1 ... (%2 patterns)").arg(all.left(longest)).arg(patterns.size());
}

} // namespace

RuleStore::RuleStore(const StoreContext &context)
    : m_context(context)
{
}

Result<QList<AcceptRule>> RuleStore::persistentRules(qint64 accountId) const
{
    Result<Rows> rows = m_context.database.query("list_accept_rules_by_account", {{"account", accountId}});
    if (!rows)
        return failure(rows.error());
    QList<AcceptRule> rules;
    while (rows->next())
        rules.append({static_cast<int>(rows->integer(0)), rows->text(1), rows->text(2),
            rows->text(3).split(u' ', Qt::SkipEmptyParts)});
    return rules;
}

Result<AcceptRules> RuleStore::acceptRules(qint64 accountId) const
{
    AcceptRules rules;
    const Result<QList<AcceptRule>> persistent = persistentRules(accountId);
    if (!persistent)
        return failure(persistent.error());
    rules.persistent = *persistent;

    const Result<TemporaryRule> temporary = DndStore(m_context).temporaryRule(accountId);
    if (!temporary)
        return failure(temporary.error());
    rules.temporaryGroups = temporary->groups;
    // Rounded up: a minute that has begun is not over, and 0 would mean "no end".
    if (temporary->until > 0)
        rules.temporaryMinutes = (temporary->until - m_context.clock.nowSeconds() + 59) / 60;

    Result<Rows> rows = m_context.database.query("list_contact_groups_by_account", {{"account", accountId}});
    if (!rows)
        return failure(rows.error());
    QStringList used;
    while (rows->next())
        used.append(rows->text(0));
    rules.groups = QStringList{QString(everybodyGroup), QString(nobodyGroup)};
    for (const QString &group : contactGroupNames()) {
        if (used.contains(group))
            rules.groups.append(group);
    }
    return rules;
}

Result<void> RuleStore::setAcceptRules(const Caller &caller, qint64 accountId, const QList<AcceptRule> &rules)
{
    if (const Result<void> checked = checkAcceptRules(rules); !checked)
        return checked;
    Database &database = m_context.database;
    return inTransaction(database, [&]() -> Result<void> {
        const Result<QList<AcceptRule>> before = persistentRules(accountId);
        if (!before)
            return failure(before.error());
        for (const char *statement : {"clear_accept_rules_by_account", "clear_accept_windows_by_account"}) {
            if (const Result<qint64> done = database.change(statement, {{"account", accountId}}); !done)
                return failure(done.error());
        }
        if (const Result<void> added = addAcceptRules(accountId, rules); !added)
            return added;
        return m_context.audit.recordFor(caller, accountId,
            {QStringLiteral("set_accept_rules"), {}, QStringLiteral("accept"), shown(*before), shown(rules)});
    });
}

Result<void> RuleStore::addAcceptRules(qint64 accountId, const QList<AcceptRule> &rules)
{
    Database &database = m_context.database;
    for (const AcceptRule &rule : rules) {
        const Result<qint64> added = database.change("add_accept_rule",
            {{"account", accountId}, {"days", rule.days}, {"start", rule.start}, {"stop", rule.stop},
                {"groups", rule.groups.join(u' ')}});
        if (!added)
            return failure(added.error());
    }
    const QList<AcceptWindow> windows = sipAcceptWindows(rules);
    for (const AcceptWindow &window : windows) {
        const Result<qint64> opened = database.change("add_accept_window",
            {{"account", accountId}, {"days", window.days}, {"from_minute", window.fromMinute},
                {"to_minute", window.toMinute}, {"groups", window.groups.join(u' ')}});
        if (!opened)
            return failure(opened.error());
    }
    return {};
}

Result<void> RuleStore::changeAcceptRules(
    const Caller &caller, qint64 accountId, const AcceptRulesChange &change)
{
    return inTransaction(m_context.database, [&]() -> Result<void> {
        if (change.persistent) {
            if (const Result<void> done = setAcceptRules(caller, accountId, *change.persistent); !done)
                return done;
        }
        if (change.temporary)
            return DndStore(m_context).setTemporaryRule(
                caller, accountId, QStringLiteral("set_accept_rules"), *change.temporary);
        return {};
    });
}

Result<QStringList> RuleStore::rejectRules(qint64 accountId) const
{
    Result<Rows> rows = m_context.database.query("list_reject_rules_by_account", {{"account", accountId}});
    if (!rows)
        return failure(rows.error());
    QStringList patterns;
    while (rows->next())
        patterns.append(rows->text(0));
    return patterns;
}

Result<void> RuleStore::changeRejectRules(
    const Caller &caller, qint64 accountId, const RejectRulesChange &change)
{
    return inTransaction(m_context.database, [&]() -> Result<void> {
        const Result<QStringList> before =
            change.patterns ? Result<QStringList>(*change.patterns) : rejectRules(accountId);
        if (!before)
            return failure(before.error());
        QStringList patterns = *before;
        if (change.remove) {
            const Result<QString> gone = normalizedRejectPattern(*change.remove);
            if (!gone)
                return failure(gone.error());
            // Rules of earlier versions were kept as they were written.
            patterns.removeIf([&gone](const QString &each) {
                return normalizedRejectPattern(each).value_or(QString()) == *gone;
            });
        }
        if (change.add)
            patterns.append(*change.add);
        return setRejectRules(caller, accountId, patterns);
    });
}

Result<void> RuleStore::setRejectRules(const Caller &caller, qint64 accountId, const QStringList &patterns)
{
    QStringList clean;
    for (const QString &written : patterns) {
        const Result<QString> pattern = normalizedRejectPattern(written);
        if (!pattern)
            return failure(pattern.error());
        if (!pattern->isEmpty())
            clean.append(*pattern);
    }
    clean.removeDuplicates();
    if (clean.size() > maxRejectRules)
        return failure(ErrorCode::InvalidParameter, QStringLiteral("reject"));
    Database &database = m_context.database;
    return inTransaction(database, [&]() -> Result<void> {
        const Result<QStringList> before = rejectRules(accountId);
        if (!before)
            return failure(before.error());
        if (const Result<qint64> done =
                database.change("clear_reject_rules_by_account", {{"account", accountId}});
            !done)
            return failure(done.error());
        for (qsizetype place = 0; place < clean.size(); ++place) {
            const Result<qint64> added = database.change("add_reject_rule",
                {{"account", accountId}, {"place", static_cast<qint64>(place)},
                    {"pattern", clean.at(place)}});
            if (!added)
                return failure(added.error());
        }
        return m_context.audit.recordFor(caller, accountId,
            {QStringLiteral("set_reject_rules"), {}, QStringLiteral("reject"), shown(*before), shown(clean)});
    });
}

Result<QMap<QString, QStringList>> RuleStore::contacts(qint64 accountId) const
{
    Result<Rows> rows = m_context.database.query("list_contacts_by_account", {{"account", accountId}});
    if (!rows)
        return failure(rows.error());
    QMap<QString, QStringList> contacts;
    while (rows->next())
        contacts[rows->text(0)].append(rows->text(1));
    return contacts;
}

Result<void> RuleStore::addContact(
    const Caller &caller, qint64 accountId, const QString &group, const QString &address)
{
    if (!contactGroupNames().contains(group))
        return failure(ErrorCode::InvalidParameter, QStringLiteral("group"));
    if (address.isEmpty() || address.size() > maxRejectPattern)
        return failure(ErrorCode::InvalidParameter, QStringLiteral("address"));
    return inTransaction(m_context.database, [&]() -> Result<void> {
        const Result<qint64> added = m_context.database.change(
            "add_contact", {{"account", accountId}, {"group_name", group}, {"address", address}});
        if (!added)
            return failure(added.error());
        return m_context.audit.recordFor(
            caller, accountId, {QStringLiteral("contact.add"), {}, group, {}, address});
    });
}
