// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/store/addressstore.h"

#include "core/contract/aliaschange.h"
#include "core/contract/errorcodes.h"
#include "core/contract/sipaddress.h"
#include "core/server/store/database.h"
#include "core/server/store/transaction.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace {

const auto aliasKind = QStringLiteral("alias");
const auto numberKind = QStringLiteral("number");

struct AddressRow {
    qint64 accountId = 0; ///< 0 = nobody has it
    QString kind;
};

Result<AddressRow> rowOf(Database &database, const SipAddress &address)
{
    Result<Rows> rows =
        database.query("find_address", {{"username", address.user()}, {"domain", address.domain()}});
    if (!rows)
        return failure(rows.error());
    return rows->next() ? AddressRow{rows->integer(0), rows->text(1)} : AddressRow{};
}

Result<void> setKind(Database &database, const SipAddress &address, const QString &kind)
{
    const Result<qint64> changed = database.change(
        "set_address_kind", {{"username", address.user()}, {"domain", address.domain()}, {"kind", kind}});
    if (!changed)
        return failure(changed.error());
    return {};
}

Result<void> removeRow(Database &database, const SipAddress &address)
{
    const Result<qint64> removed =
        database.change("remove_address", {{"username", address.user()}, {"domain", address.domain()}});
    if (!removed)
        return failure(removed.error());
    return {};
}

Result<void> addRow(
    Database &database, const SipAddress &address, qint64 accountId, const QString &kind, qint64 now)
{
    const Result<std::optional<qint64>> domain =
        database.queryInteger("find_domain_by_name", {{"name", address.domain()}});
    if (!domain)
        return failure(domain.error());
    if (!*domain)
        return failure(ErrorCode::DomainUnknown, address.domain());
    const Result<qint64> added = database.change("add_address",
        {{"username", address.user()}, {"domain", **domain}, {"account", accountId}, {"kind", kind},
            {"created", now}});
    if (!added)
        return failure(added.error());
    return {};
}

Result<void> checkRoom(Database &database, qint64 accountId, int most)
{
    if (most == 0)
        return {};
    const Result<std::optional<qint64>> count =
        database.queryInteger("count_aliases_by_account", {{"account", accountId}});
    if (!count)
        return failure(count.error());
    if (count->value_or(0) >= most)
        return failure(ErrorCode::TooManyAliases, QString::number(most));
    return {};
}

Result<QStringList> texts(Result<Rows> rows)
{
    if (!rows)
        return failure(rows.error());
    QStringList list;
    while (rows->next())
        list.append(rows->text(0));
    return list;
}

qint64 rowLimit(int limit)
{
    return limit > 0 ? limit : std::numeric_limits<qint32>::max();
}

bool isE164(const QString &number)
{
    static const QRegularExpression pattern(QStringLiteral("\\A\\+[1-9][0-9]{2,14}\\z"));
    return pattern.match(number).hasMatch();
}

} // namespace

AddressStore::AddressStore(const StoreContext &context)
    : m_context(context)
{
}

Result<QStringList> AddressStore::aliases(qint64 accountId, int limit) const
{
    return texts(m_context.database.query(
        "list_aliases_by_account", {{"account", accountId}, {"limit", rowLimit(limit)}}));
}

Result<QStringList> AddressStore::addresses(qint64 accountId) const
{
    return texts(m_context.database.query("list_addresses_by_account", {{"account", accountId}}));
}

Result<void> AddressStore::addAlias(const Caller &caller, qint64 accountId, const QString &alias, int most)
{
    const Result<SipAddress> address = SipAddress::parse(alias);
    if (!address)
        return failure(address.error());
    Database &database = m_context.database;
    return inTransaction(database, [&]() -> Result<void> {
        const Result<AddressRow> row = rowOf(database, *address);
        if (!row)
            return failure(row.error());
        // An ENUM number of the same account may become an alias as well; anything else is taken.
        const bool isOwnNumber = row->accountId == accountId && row->kind == numberKind;
        if (row->accountId != 0 && !isOwnNumber)
            return failure(ErrorCode::AddressTaken, address->toString());
        if (const Result<void> room = checkRoom(database, accountId, most); !room)
            return room;
        const Result<QString> owner = m_context.audit.addressOf(accountId);
        if (!owner)
            return failure(owner.error());
        const Result<void> written = isOwnNumber
            ? setKind(database, *address, aliasKind)
            : addRow(database, *address, accountId, aliasKind, m_context.clock.nowSeconds());
        if (!written && written.error().code == ErrorCode::Conflict)
            return failure(ErrorCode::AddressTaken, address->toString()); // another connection was faster
        if (!written)
            return written;
        return m_context.audit.record(
            caller, {QStringLiteral("alias.add"), *owner, address->toString(), {}, {}});
    });
}

Result<void> AddressStore::removeAlias(const Caller &caller, qint64 accountId, const QString &alias)
{
    const Result<SipAddress> address = SipAddress::parse(alias);
    if (!address)
        return failure(address.error());
    Database &database = m_context.database;
    return inTransaction(database, [&]() -> Result<void> {
        const Result<AddressRow> row = rowOf(database, *address);
        if (!row)
            return failure(row.error());
        if (row->accountId != accountId || row->kind != aliasKind)
            return failure(ErrorCode::NotFound, address->toString());
        const Result<std::optional<qint64>> numberOwner =
            database.queryInteger("find_enum_number", {{"number", address->user()}});
        if (!numberOwner)
            return failure(numberOwner.error());
        const Result<void> written = *numberOwner == accountId ? setKind(database, *address, numberKind)
                                                               : removeRow(database, *address);
        if (!written)
            return written;
        return m_context.audit.recordFor(
            caller, accountId, {QStringLiteral("alias.remove"), {}, address->toString(), {}, {}});
    });
}

Result<QStringList> AddressStore::enumNumbers(qint64 accountId, int limit) const
{
    return texts(m_context.database.query(
        "list_enum_numbers_by_account", {{"account", accountId}, {"limit", rowLimit(limit)}}));
}

Result<void> AddressStore::addEnumNumber(const Caller &caller, qint64 accountId, const QString &number)
{
    if (!isE164(number))
        return failure(ErrorCode::AddressInvalid, number.left(100));
    Database &database = m_context.database;
    return inTransaction(database, [&]() -> Result<void> {
        const Result<QString> owner = m_context.audit.addressOf(accountId);
        if (!owner)
            return failure(owner.error());
        const Result<SipAddress> address =
            SipAddress::parse(QString(number + u'@' + owner->section(u'@', 1)));
        if (!address)
            return failure(address.error());
        const Result<AddressRow> row = rowOf(database, *address);
        if (!row)
            return failure(row.error());
        if (row->accountId != 0 && row->accountId != accountId)
            return failure(ErrorCode::AddressTaken, number);
        const qint64 now = m_context.clock.nowSeconds();
        const Result<qint64> added = database.change(
            "add_enum_number", {{"number", number}, {"account", accountId}, {"changed", now}});
        if (!added)
            return failure(
                added.error().code == ErrorCode::Conflict ? ErrorCode::AddressTaken : added.error().code,
                number, added.error().detail);
        if (row->accountId == 0) {
            if (const Result<void> written = addRow(database, *address, accountId, numberKind, now); !written)
                return written;
        }
        return m_context.audit.record(caller, {QStringLiteral("enum.add"), *owner, number, {}, {}});
    });
}

Result<void> AddressStore::removeEnumNumber(const Caller &caller, qint64 accountId, const QString &number)
{
    Database &database = m_context.database;
    return inTransaction(database, [&]() -> Result<void> {
        const Result<QString> owner = m_context.audit.addressOf(accountId);
        if (!owner)
            return failure(owner.error());
        const Result<qint64> removed =
            database.change("remove_enum_number", {{"number", number}, {"account", accountId}});
        if (!removed)
            return failure(removed.error());
        if (*removed == 0)
            return failure(ErrorCode::NotFound, number.left(100));
        const Result<SipAddress> address =
            SipAddress::parse(QString(number + u'@' + owner->section(u'@', 1)));
        if (!address)
            return failure(address.error());
        const Result<AddressRow> row = rowOf(database, *address);
        if (!row)
            return failure(row.error());
        if (row->accountId == accountId && row->kind == numberKind) {
            if (const Result<void> gone = removeRow(database, *address); !gone)
                return gone;
        }
        return m_context.audit.record(caller, {QStringLiteral("enum.remove"), *owner, number, {}, {}});
    });
}

Result<QStringList> AddressStore::freeNames(
    qint64 accountId, const QString &domain, const QStringList &names) const
{
    static_assert(maxAliasCandidates + 1 == 12, "find_addresses has as many places");
    const auto name = [&names](int i) { return names.value(i, names.value(0)); };
    Result<Rows> rows = m_context.database.query("find_addresses",
        {{"domain", domain}, {"name0", name(0)}, {"name1", name(1)}, {"name2", name(2)}, {"name3", name(3)},
            {"name4", name(4)}, {"name5", name(5)}, {"name6", name(6)}, {"name7", name(7)},
            {"name8", name(8)}, {"name9", name(9)}, {"name10", name(10)}, {"name11", name(11)}});
    if (!rows)
        return failure(rows.error());
    QStringList free = names.first(std::min<qsizetype>(names.size(), maxAliasCandidates + 1));
    while (rows->next()) {
        if (rows->integer(1) != accountId || rows->text(2) != numberKind)
            free.removeAll(rows->text(0));
    }
    return free;
}

Result<std::optional<qint64>> AddressStore::accountAt(const QString &address) const
{
    const Result<SipAddress> parsed = SipAddress::parse(address);
    if (!parsed)
        return failure(parsed.error());
    const Result<AddressRow> row = rowOf(m_context.database, *parsed);
    if (!row)
        return failure(row.error());
    return row->accountId != 0 ? std::optional(row->accountId) : std::nullopt;
}
