// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/store/journalstore.h"

#include "core/contract/errorcodes.h"
#include "core/server/store/database.h"
#include "core/server/store/journalreader.h"
#include "core/server/store/transaction.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>

#include <algorithm>
#include <set>

namespace {

constexpr qint64 secondsPerDay = 24 * 60 * 60;
constexpr qint64 bytesPerMb = 1024 * 1024;

/// What a client's own id is found by; 0 = it has none.
qint64 clientKeyOf(const QJsonValue &id)
{
    if (id.isNull() || id.isUndefined())
        return 0;
    const QByteArray json = QJsonDocument(QJsonArray{id}).toJson(QJsonDocument::Compact);
    const QByteArray digest = QCryptographicHash::hash(json, QCryptographicHash::Sha256);
    const qint64 key = qFromBigEndian<qint64>(digest.constData());
    return key != 0 ? key : 1;
}

/// The id of a journal in the form of clients; none when it cannot be one of ours.
std::optional<qint64> idOf(const QString &text)
{
    bool ok = false;
    const qint64 id = text.toLongLong(&ok);
    return ok && id > 0 ? std::optional(id) : std::nullopt;
}

QVariant numberOrNull(std::optional<qint64> number)
{
    return number ? QVariant(*number) : QVariant(QMetaType::fromType<qint64>());
}

QString shown(std::optional<qint64> quotaMb, std::optional<qint64> retentionDays)
{
    const auto text = [](std::optional<qint64> number) {
        return number ? QString::number(*number) : QStringLiteral("office's");
    };
    return QStringLiteral("quota %1 MB, retention %2 days").arg(text(quotaMb), text(retentionDays));
}

} // namespace

JournalStore::JournalStore(const StoreContext &context)
    : m_context(context)
{
}

JournalStore::Head JournalStore::Head::of(const Rows &row)
{
    Head head;
    head.lastId = row.integer(0);
    head.lastTimestamp = row.integer(1);
    head.entries = row.integer(2);
    head.octets = row.integer(3);
    if (!row.isNull(4))
        head.quotaMb = row.integer(4);
    if (!row.isNull(5))
        head.retentionDays = row.integer(5);
    return head;
}

Result<std::optional<JournalStore::Head>> JournalStore::Head::find(Database &database, qint64 accountId)
{
    Result<Rows> rows = database.query("get_journal", {{"account", accountId}});
    if (!rows)
        return failure(rows.error());
    return rows->next() ? std::optional(of(*rows)) : std::nullopt;
}

qint64 JournalStore::Head::expiredBefore(const JournalLimits &limits, qint64 now) const
{
    const qint64 days = retentionDays.value_or(limits.retentionDays);
    return days > 0 ? std::max<qint64>(now - days * secondsPerDay, 0) : 0;
}

Result<JournalStored> JournalStore::put(
    const Caller &caller, const JournalPut &put, const JournalLimits &limits)
{
    const Result<bool> clean = purge(caller, limits);
    if (!clean)
        return failure(clean.error());
    JournalStored stored;
    const Result<void> done = inTransaction(m_context.database, [&]() -> Result<void> {
        Result<Change> change = hold(caller.accountId);
        if (!change)
            return failure(change.error());
        Result<JournalStored> kept = store(caller, put, limits, *change);
        if (!kept)
            return failure(kept.error());
        stored = *std::move(kept);
        return settle(caller, QStringLiteral("put_journal_entries"), *change);
    });
    if (!done) {
        if (done.error().code == ErrorCode::JournalFull && !*clean)
            return failure(ErrorCode::StoreBusy, {}, QStringLiteral("the journal is being purged"));
        return failure(done.error());
    }
    return stored;
}

Result<JournalEntries> JournalStore::entries(
    const Caller &caller, const JournalQuery &query, const JournalLimits &limits) const
{
    qint64 afterId = 0;
    if (!query.afterId.isEmpty()) {
        bool ok = false;
        afterId = query.afterId.toLongLong(&ok);
        if (!ok || afterId < 0)
            return failure(ErrorCode::InvalidParameter, QStringLiteral("after_id"));
    }
    return JournalReader(m_context.database, caller)
        .read(query, afterId, limits, m_context.clock.nowSeconds());
}

Result<void> JournalStore::remove(const Caller &caller, const QStringList &ids)
{
    return inTransaction(m_context.database, [&]() -> Result<void> {
        Result<Change> change = hold(caller.accountId);
        if (!change)
            return failure(change.error());
        for (const QString &text : ids) {
            const std::optional<qint64> id = idOf(text);
            if (!id)
                continue;
            if (const Result<void> removed = removeEntry(*change, *id); !removed)
                return removed;
        }
        return settle(caller, QStringLiteral("delete_journal_entries"), *change);
    });
}

Result<void> JournalStore::setLimits(const Caller &caller, qint64 accountId, std::optional<qint64> quotaMb,
    std::optional<qint64> retentionDays)
{
    return inTransaction(m_context.database, [&]() -> Result<void> {
        // Before anything else, as a journal for no account would break a rule of the schema.
        if (const Result<QString> address = m_context.audit.addressOf(accountId); !address)
            return failure(address.error());
        const Result<Change> change = hold(accountId);
        if (!change)
            return failure(change.error());
        const Result<qint64> changed = m_context.database.change("set_journal_limits",
            {{"account", accountId}, {"quota_mb", numberOrNull(quotaMb)},
                {"retention_days", numberOrNull(retentionDays)}});
        if (!changed)
            return failure(changed.error());
        return m_context.audit.recordFor(caller, accountId,
            {QStringLiteral("journal.limits"), {}, QStringLiteral("journal"),
                shown(change->head.quotaMb, change->head.retentionDays), shown(quotaMb, retentionDays)});
    });
}

Result<JournalStore::Usage> JournalStore::usage(qint64 accountId) const
{
    const Result<std::optional<Head>> head = Head::find(m_context.database, accountId);
    if (!head)
        return failure(head.error());
    if (!*head)
        return Usage{};
    return Usage{(*head)->entries, (*head)->octets, (*head)->quotaMb, (*head)->retentionDays};
}

Result<JournalStore::Change> JournalStore::hold(qint64 accountId)
{
    for (const bool made : {false, true}) {
        if (made) {
            const qint64 start = std::max<qint64>(m_context.clock.nowSeconds(), 1) * blockSize;
            const Result<qint64> added =
                m_context.database.change("add_journal", {{"account", accountId}, {"last_id", start}});
            if (!added)
                return failure(added.error());
        }
        Result<Rows> rows = m_context.database.query("hold_journal", {{"account", accountId}});
        if (!rows)
            return failure(rows.error());
        if (rows->next())
            return Change{accountId, Head::of(*rows), {}};
    }
    return failure(ErrorCode::StoreFailed, {}, QStringLiteral("no journal"));
}

Result<void> JournalStore::settle(const Caller &caller, const QString &action, const Change &change)
{
    if (change.added == 0 && change.removed == 0)
        return {};
    Database &database = m_context.database;
    std::set<qint64> lessened;
    for (const auto &[place, entries] : change.tally) {
        const auto &[block, writer] = place;
        const Result<qint64> counted = database.change("add_to_journal_tally",
            {{"account", change.accountId}, {"block", block}, {"writer", writer}, {"change", entries}});
        if (!counted)
            return failure(counted.error());
        if (entries > 0)
            continue;
        const Result<qint64> cleared = database.change("remove_empty_journal_tally",
            {{"account", change.accountId}, {"block", block}, {"writer", writer}});
        if (!cleared)
            return failure(cleared.error());
        lessened.insert(writer);
    }
    for (const qint64 writer : lessened) {
        const Result<qint64> gone = database.change("remove_idle_journal_writer", {{"writer", writer}});
        if (!gone)
            return failure(gone.error());
    }
    const Head &head = change.head;
    const Result<qint64> kept = database.change("set_journal",
        {{"account", change.accountId}, {"last_id", head.lastId}, {"last_timestamp", head.lastTimestamp},
            {"entries", head.entries}, {"octets", head.octets}});
    if (!kept)
        return failure(kept.error());
    return m_context.audit.recordFor(caller, change.accountId,
        {action, {}, QStringLiteral("journal"),
            change.removed > 0 ? QStringLiteral("%1 removed").arg(change.removed) : QString(),
            change.added > 0 ? QStringLiteral("%1 added").arg(change.added) : QString()});
}

Result<bool> JournalStore::purge(const Caller &caller, const JournalLimits &limits)
{
    Database &database = m_context.database;
    // Without holding the journal, as there is mostly nothing to do.
    const Result<std::optional<Head>> head = Head::find(database, caller.accountId);
    if (!head)
        return failure(head.error());
    const qint64 before = *head ? (*head)->expiredBefore(limits, m_context.clock.nowSeconds()) : 0;
    if (before == 0)
        return true;
    QList<qint64> ids;
    {
        Result<Rows> rows = database.query("list_expired_journal_entries",
            {{"account", caller.accountId}, {"before", before}, {"limit", purgedAtOnce}});
        if (!rows)
            return failure(rows.error());
        while (rows->next())
            ids.append(rows->integer(0));
    }
    if (ids.isEmpty())
        return true;
    const Result<void> purged = inTransaction(database, [&]() -> Result<void> {
        Result<Change> change = hold(caller.accountId);
        if (!change)
            return failure(change.error());
        for (const qint64 id : ids) {
            if (const Result<void> removed = removeEntry(*change, id); !removed)
                return removed;
        }
        return settle(caller, QStringLiteral("journal.expire"), *change);
    });
    if (!purged)
        return failure(purged.error());
    return ids.size() < purgedAtOnce;
}

Result<JournalStored> JournalStore::store(
    const Caller &caller, const JournalPut &put, const JournalLimits &limits, Change &change)
{
    const qint64 quotaMb = change.head.quotaMb.value_or(limits.quotaMb);
    qint64 timestamp = std::max(m_context.clock.nowSeconds(), change.head.lastTimestamp + 1);
    qint64 inThisSecond = 0;
    std::optional<qint64> writer;
    JournalStored stored;
    stored.rows.reserve(put.rows.size());
    for (const JournalRow &row : put.rows) {
        if (row.action == JournalRow::Action::Remove) {
            if (const std::optional<qint64> id = idOf(row.journalId)) {
                if (const Result<void> removed = removeEntry(change, *id); !removed)
                    return failure(removed.error());
            }
            stored.rows.append({row.id, row.journalId});
            continue;
        }
        if (row.action == JournalRow::Action::None) {
            stored.rows.append({row.id, QString()});
            continue;
        }
        if (!writer) {
            const Result<qint64> found = writerOf(caller.accountId, put.uuid);
            if (!found)
                return failure(found.error());
            writer = *found;
        }
        const qint64 key = clientKeyOf(row.id);
        const Result<std::optional<qint64>> before = storedBefore(*writer, key, row);
        if (!before)
            return failure(before.error());
        if (*before) {
            stored.rows.append({row.id, QString::number(**before)});
            continue;
        }
        if (inThisSecond == rowsPerSecond) {
            ++timestamp;
            inThisSecond = 0;
        }
        Head &head = change.head;
        head.octets += row.data.size() + octetsPerEntry;
        if (head.octets > quotaMb * bytesPerMb)
            return failure(ErrorCode::JournalFull, QString::number(quotaMb));
        ++head.lastId;
        ++head.entries;
        head.lastTimestamp = timestamp;
        const Result<qint64> added = m_context.database.change("add_journal_entry",
            {{"account", caller.accountId}, {"id", head.lastId}, {"timestamp", timestamp},
                {"writer", *writer}, {"client_key", key}, {"ip_address", caller.peer}, {"data", row.data},
                {"is_json", row.isJson ? 1 : 0}});
        if (!added)
            return failure(added.error());
        ++change.tally[{head.lastId / blockSize, *writer}];
        ++change.added;
        ++inThisSecond;
        stored.rows.append({row.id, QString::number(head.lastId)});
    }
    return stored;
}

Result<qint64> JournalStore::writerOf(qint64 accountId, const QString &uuid)
{
    for (const bool made : {false, true}) {
        if (made) {
            const Result<qint64> added =
                m_context.database.change("add_journal_writer", {{"account", accountId}, {"uuid", uuid}});
            if (!added)
                return failure(added.error());
        }
        const Result<std::optional<qint64>> writer =
            m_context.database.queryInteger("find_journal_writer", {{"account", accountId}, {"uuid", uuid}});
        if (!writer)
            return failure(writer.error());
        if (*writer)
            return **writer;
    }
    return failure(ErrorCode::StoreFailed, {}, QStringLiteral("no journal writer"));
}

Result<std::optional<qint64>> JournalStore::storedBefore(qint64 writer, qint64 key, const JournalRow &row)
{
    if (key == 0)
        return std::nullopt;
    Result<Rows> rows = m_context.database.query(
        "find_journal_entry_by_client_key", {{"writer", writer}, {"client_key", key}});
    if (!rows)
        return failure(rows.error());
    if (!rows->next() || rows->bytes(1) != row.data || rows->flag(2) != row.isJson)
        return std::nullopt;
    return rows->integer(0);
}

Result<void> JournalStore::removeEntry(Change &change, qint64 id)
{
    Result<Rows> rows =
        m_context.database.query("remove_journal_entry", {{"account", change.accountId}, {"id", id}});
    if (!rows)
        return failure(rows.error());
    if (!rows->next())
        return {};
    --change.tally[{id / blockSize, rows->integer(0)}];
    change.head.octets -= rows->integer(1) + octetsPerEntry;
    --change.head.entries;
    ++change.removed;
    return {};
}
