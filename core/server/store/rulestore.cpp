// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/store/rulestore.h"

#include "core/contract/errorcodes.h"
#include "core/server/store/acceptwindows.h"
#include "core/server/store/database.h"
#include "core/server/store/dndstore.h"
#include "core/server/store/transaction.h"

#include <QSet>

#include <algorithm>

namespace {

constexpr int maxRejectRules = 1000;
constexpr int maxPatternLength = 255;

const QStringList &contactGroups()
{
    static const QStringList groups{QStringLiteral("vip"), QStringLiteral("business"),
        QStringLiteral("coworkers"), QStringLiteral("friends"), QStringLiteral("family")};
    return groups;
}

bool areGroups(const QStringList &groups)
{
    if (groups == QStringList{QStringLiteral("everybody")} || groups == QStringList{QStringLiteral("nobody")})
        return true;
    return !groups.isEmpty() && QSet<QString>(groups.begin(), groups.end()).size() == groups.size()
        && std::all_of(groups.begin(), groups.end(),
            [](const QString &group) { return contactGroups().contains(group); });
}

Result<void> checkRules(const QList<AcceptRule> &rules)
{
    QSet<int> masks;
    for (const AcceptRule &rule : rules) {
        if (rule.days < 1 || rule.days > 127 || masks.contains(rule.days))
            return failure(ErrorCode::InvalidParameter, QStringLiteral("days"));
        masks.insert(rule.days);
        if (minuteOfDay(rule.start) < 0 || rule.start == rule.stop)
            return failure(ErrorCode::InvalidParameter, QStringLiteral("start"));
        if (minuteOfDay(rule.stop) < 0)
            return failure(ErrorCode::InvalidParameter, QStringLiteral("stop"));
        if (!areGroups(rule.groups))
            return failure(ErrorCode::InvalidParameter, QStringLiteral("groups"));
    }
    return {};
}

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

    const Result<DndState> dnd = DndStore(m_context).state(accountId);
    if (!dnd)
        return failure(dnd.error());
    if (dnd->on) {
        rules.temporaryGroups = QStringList{QStringLiteral("nobody")};
        // Rounded up: a minute that has begun is not over, and 0 would mean "no end".
        if (dnd->until > 0)
            rules.temporaryMinutes = (dnd->until - m_context.clock.nowSeconds() + 59) / 60;
    }

    Result<Rows> rows = m_context.database.query("list_contact_groups_by_account", {{"account", accountId}});
    if (!rows)
        return failure(rows.error());
    QStringList used;
    while (rows->next())
        used.append(rows->text(0));
    rules.groups = QStringList{QStringLiteral("everybody"), QStringLiteral("nobody")};
    for (const QString &group : contactGroups()) {
        if (used.contains(group))
            rules.groups.append(group);
    }
    return rules;
}

Result<void> RuleStore::setAcceptRules(const Caller &caller, qint64 accountId, const QList<AcceptRule> &rules)
{
    if (const Result<void> checked = checkRules(rules); !checked)
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
        for (const AcceptRule &rule : rules) {
            if (const Result<void> added = addAcceptRule(accountId, rule); !added)
                return added;
        }
        return m_context.audit.recordFor(caller, accountId,
            {QStringLiteral("set_accept_rules"), {}, QStringLiteral("accept"), shown(*before), shown(rules)});
    });
}

Result<void> RuleStore::addAcceptRule(qint64 accountId, const AcceptRule &rule)
{
    Database &database = m_context.database;
    const QString groups = rule.groups.join(u' ');
    const Result<qint64> added = database.change("add_accept_rule",
        {{"account", accountId}, {"days", rule.days}, {"start", rule.start}, {"stop", rule.stop},
            {"groups", groups}});
    if (!added)
        return failure(added.error());
    const QList<AcceptWindow> windows = acceptWindows(rule);
    for (const AcceptWindow &window : windows) {
        const Result<qint64> opened = database.change("add_accept_window",
            {{"account", accountId}, {"days", window.days}, {"from_minute", window.fromMinute},
                {"to_minute", window.toMinute}, {"groups", groups}});
        if (!opened)
            return failure(opened.error());
    }
    return {};
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

Result<void> RuleStore::setRejectRules(const Caller &caller, qint64 accountId, const QStringList &patterns)
{
    QStringList clean;
    for (const QString &written : patterns) {
        QString pattern = written.trimmed();
        if (pattern.isEmpty())
            continue;
        if (!pattern.startsWith(QLatin1String("sip:")))
            pattern.prepend(QLatin1String("sip:"));
        const bool isPrintable = std::all_of(
            pattern.begin(), pattern.end(), [](QChar c) { return c.unicode() > 32 && c.unicode() < 127; });
        if (!isPrintable || pattern.size() > maxPatternLength)
            return failure(ErrorCode::InvalidParameter, QStringLiteral("reject"));
        clean.append(pattern);
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
            {QStringLiteral("set_reject_rules"), {}, QStringLiteral("reject"), before->join(u' '),
                clean.join(u' ')});
    });
}

Result<void> RuleStore::addContact(
    const Caller &caller, qint64 accountId, const QString &group, const QString &address)
{
    if (!contactGroups().contains(group))
        return failure(ErrorCode::InvalidParameter, QStringLiteral("group"));
    if (address.isEmpty() || address.size() > maxPatternLength)
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
