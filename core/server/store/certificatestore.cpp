// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/store/certificatestore.h"

#include "core/contract/errorcodes.h"
#include "core/contract/ownerid.h"
#include "core/contract/sipaddress.h"
#include "core/server/store/database.h"
#include "core/server/store/transaction.h"

#include <QRegularExpression>

namespace {

/// "0A:1b" and "0a1b" are the same serial.
QString normalizedSerial(QString serial)
{
    return serial.remove(u':').trimmed().toUpper();
}

bool isSerial(const QString &serial)
{
    static const QRegularExpression pattern(QStringLiteral("\\A[0-9A-F]{1,64}\\z"));
    return pattern.match(serial).hasMatch();
}

QString hexOf(const QByteArray &sha256)
{
    return QString::fromLatin1(sha256.toHex());
}

QVariant numberOrNull(qint64 number)
{
    return number != 0 ? QVariant(number) : QVariant(QMetaType::fromType<qint64>());
}

CertificateRecord recordOf(const Rows &row)
{
    CertificateRecord record;
    record.serial = row.text(0);
    record.sha256 = QByteArray::fromHex(row.text(1).toLatin1());
    record.address = row.text(2);
    record.notBefore = row.integer(3);
    record.notAfter = row.integer(4);
    record.issued = row.integer(5);
    record.revoked = row.integer(6);
    record.pem = row.text(7);
    record.ownerId = row.integer(8);
    return record;
}

} // namespace

QString CertificateRecord::holderText() const
{
    return ownerId != 0 ? ownerText(ownerId) : address;
}

CertificateStore::CertificateStore(const StoreContext &context)
    : m_context(context)
{
}

Result<void> CertificateStore::add(const Caller &caller, const CertificateRecord &record)
{
    const QString serial = normalizedSerial(record.serial);
    if (!isSerial(serial))
        return failure(ErrorCode::InvalidParameter, QStringLiteral("serial"));
    if (record.sha256.size() != 32)
        return failure(ErrorCode::InvalidParameter, QStringLiteral("sha256"));
    CertificateRecord kept = record;
    if (record.ownerId != 0) {
        kept.address = QStringLiteral("");
    } else {
        const Result<SipAddress> address = SipAddress::parse(record.address);
        if (!address)
            return failure(address.error());
        kept.address = address->toString();
    }
    Database &database = m_context.database;
    return inTransaction(database, [&]() -> Result<void> {
        const Result<qint64> account = holdingAccount(kept);
        if (!account)
            return failure(account.error());
        const Result<qint64> added = database.change("add_certificate",
            {{"serial", serial}, {"sha256", hexOf(record.sha256)}, {"account", numberOrNull(*account)},
                {"address", kept.address}, {"owner", numberOrNull(kept.ownerId)},
                {"not_before", record.notBefore}, {"not_after", record.notAfter},
                {"issued", m_context.clock.nowSeconds()}, {"pem", record.pem}});
        if (!added)
            return failure(added.error());
        return m_context.audit.record(
            caller, {QStringLiteral("certificate.issue"), kept.holderText(), serial, {}, {}});
    });
}

Result<void> CertificateStore::checkOwner(qint64 ownerId) const
{
    const Result<std::optional<qint64>> any =
        m_context.database.queryInteger("find_account_of_owner", {{"owner", ownerId}});
    if (!any)
        return failure(any.error());
    if (!*any) {
        return failure(ErrorCode::NotFound, ownerText(ownerId),
            QStringLiteral(
                "No account is this owner's. Give the owner one: bellsetd account owner ADDRESS %1.")
                .arg(ownerId));
    }
    return {};
}

Result<qint64> CertificateStore::holdingAccount(const CertificateRecord &record) const
{
    if (record.ownerId != 0) {
        if (const Result<void> checked = checkOwner(record.ownerId); !checked)
            return failure(checked.error());
        return 0;
    }
    const Result<std::optional<qint64>> account = m_context.database.queryInteger("find_account_by_address",
        {{"username", record.address.section(u'@', 0, 0)}, {"domain", record.address.section(u'@', 1)}});
    if (!account)
        return failure(account.error());
    if (!*account)
        return failure(ErrorCode::AccountUnknown, record.address);
    return **account;
}

Result<void> CertificateStore::revoke(const Caller &caller, const QString &serial)
{
    return inTransaction(m_context.database, [&]() -> Result<void> {
        const Result<CertificateRecord> record = find(serial);
        if (!record)
            return failure(record.error());
        const Result<qint64> changed = m_context.database.change(
            "revoke_certificate", {{"serial", record->serial}, {"revoked", m_context.clock.nowSeconds()}});
        if (!changed)
            return failure(changed.error());
        if (*changed == 0)
            return {}; // revoked before
        return m_context.audit.record(caller,
            {QStringLiteral("certificate.revoke"), record->holderText(), record->serial,
                QStringLiteral("valid"), QStringLiteral("revoked")});
    });
}

Result<CertificateRecord> CertificateStore::revokeOwn(
    const Caller &caller, qint64 accountId, const QString &serial)
{
    CertificateRecord own;
    const Result<void> done = inTransaction(m_context.database, [&]() -> Result<void> {
        {
            Result<Rows> rows = m_context.database.query("find_certificate_by_serial_and_account",
                {{"serial", normalizedSerial(serial)}, {"account", accountId}});
            if (!rows)
                return failure(rows.error());
            if (!rows->next())
                return failure(ErrorCode::NotFound, serial.left(100));
            own = recordOf(*rows);
        }
        return revoke(caller, own.serial);
    });
    if (!done)
        return failure(done.error());
    return own;
}

Result<QList<CertificateRecord>> CertificateStore::listOf(qint64 accountId, int limit) const
{
    Result<Rows> rows =
        m_context.database.query("list_certificates_by_account", {{"account", accountId}, {"limit", limit}});
    if (!rows)
        return failure(rows.error());
    QList<CertificateRecord> records;
    while (rows->next())
        records.append(recordOf(*rows));
    return records;
}

Result<qint64> CertificateStore::countValid(qint64 accountId) const
{
    const Result<std::optional<qint64>> count =
        m_context.database.queryInteger("count_valid_certificates_by_account",
            {{"account", accountId}, {"now", m_context.clock.nowSeconds()}});
    if (!count)
        return failure(count.error());
    return count->value_or(0);
}

Result<QList<CertificateRecord>> CertificateStore::list() const
{
    Result<Rows> rows = m_context.database.query("list_certificates");
    if (!rows)
        return failure(rows.error());
    QList<CertificateRecord> records;
    while (rows->next())
        records.append(recordOf(*rows));
    return records;
}

Result<CertificateRecord> CertificateStore::find(const QString &serial) const
{
    Result<Rows> rows =
        m_context.database.query("find_certificate_by_serial", {{"serial", normalizedSerial(serial)}});
    if (!rows)
        return failure(rows.error());
    if (!rows->next())
        return failure(ErrorCode::NotFound, serial.left(100));
    return recordOf(*rows);
}

Result<std::optional<CertificateHolder>> CertificateStore::holderOf(const QByteArray &sha256) const
{
    Result<Rows> rows = m_context.database.query("find_holder_by_fingerprint", {{"sha256", hexOf(sha256)}});
    if (!rows)
        return failure(rows.error());
    if (!rows->next())
        return std::nullopt;
    CertificateHolder holder;
    holder.accountId = rows->integer(0);
    holder.address = rows->text(1);
    holder.role = roleFromText(rows->text(2)).value_or(Role::User);
    holder.blocked = rows->flag(3);
    holder.notBefore = rows->integer(4);
    holder.notAfter = rows->integer(5);
    holder.revoked = rows->integer(6);
    holder.ownerId = rows->integer(7);
    return holder;
}
