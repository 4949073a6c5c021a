// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/store/voucherstore.h"

#include "core/contract/errorcodes.h"
#include "core/contract/money.h"
#include "core/server/store/balancestore.h"
#include "core/server/store/database.h"
#include "core/server/store/transaction.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QRandomGenerator>

#include <openssl/crypto.h>

namespace {

constexpr int numberLength = 20; // 66 bits: a stolen hash gives no number away
constexpr int saltLength = 32; // hexadecimal digits

QString newNumber()
{
    QString number;
    for (int i = 0; i < numberLength; ++i)
        number.append(QChar(u'0' + QRandomGenerator::system()->bounded(10)));
    return number;
}

QString newSalt()
{
    QString salt;
    for (int i = 0; i < saltLength / 8; ++i)
        salt += QString::number(QRandomGenerator::system()->generate(), 16).rightJustified(8, u'0');
    return salt;
}

/// Salt and SHA-256, in hexadecimal.
QByteArray hashOf(const QString &number, const QString &salt)
{
    const QByteArray salted = salt.toLatin1() + ':' + number.toUtf8();
    return salt.toLatin1() + ':' + QCryptographicHash::hash(salted, QCryptographicHash::Sha256).toHex();
}

bool isNumberOf(const QString &number, const QString &hash)
{
    const QByteArray stored = hash.toLatin1();
    const QByteArray given = hashOf(number, hash.left(saltLength));
    return stored.size() == given.size()
        && CRYPTO_memcmp(stored.constData(), given.constData(), static_cast<std::size_t>(stored.size())) == 0;
}

} // namespace

VoucherStore::VoucherStore(const StoreContext &context)
    : m_context(context)
{
}

Result<QList<NewVoucher>> VoucherStore::create(const Caller &caller, int count, qint64 amount, qint64 expires)
{
    const qint64 now = m_context.clock.nowSeconds();
    if (count < 1 || count > mostAtOnce)
        return failure(ErrorCode::InvalidParameter, QStringLiteral("count"));
    if (amount < 1 || amount > mostAmount)
        return failure(ErrorCode::InvalidParameter, QStringLiteral("value"));
    if (expires != 0 && expires <= now)
        return failure(ErrorCode::InvalidParameter, QStringLiteral("expires"));
    const QString batch =
        QDateTime::fromSecsSinceEpoch(now, Qt::UTC).toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QList<NewVoucher> vouchers;
    const Result<void> done = inTransaction(m_context.database, [&]() -> Result<void> {
        for (int i = 0; i < count; ++i) {
            const QString number = newNumber();
            const Result<qint64> id = m_context.database.changeReturning("add_voucher",
                {{"batch", batch}, {"number_hash", QString::fromLatin1(hashOf(number, newSalt()))},
                    {"amount", amount}, {"created", now}, {"expires", expires}});
            if (!id)
                return failure(id.error());
            vouchers.append({*id, number});
        }
        return m_context.audit.record(caller,
            {QStringLiteral("voucher.create"), {}, batch, {},
                QStringLiteral("%1 of %2").arg(count).arg(moneyText(amount))});
    });
    if (!done)
        return failure(done.error());
    return vouchers;
}

Result<QList<Voucher>> VoucherStore::list() const
{
    Result<Rows> rows = m_context.database.query("list_vouchers");
    if (!rows)
        return failure(rows.error());
    QList<Voucher> vouchers;
    while (rows->next()) {
        vouchers.append({rows->integer(0), rows->text(1), rows->integer(2), rows->integer(3),
            rows->integer(4), rows->integer(5), rows->text(6)});
    }
    return vouchers;
}

Result<qint64> VoucherStore::redeem(const Caller &caller, qint64 accountId, qint64 id, const QString &number)
{
    const qint64 now = m_context.clock.nowSeconds();
    qint64 amount = 0;
    const Result<void> done = inTransaction(m_context.database, [&]() -> Result<void> {
        // Of no number: an id that does not exist takes as long as a wrong number.
        QString hash = QString(saltLength, u'0') + u':' + QString(64, u'0');
        qint64 expires = 0;
        qint64 redeemed = 0;
        {
            Result<Rows> rows = m_context.database.query("find_voucher", {{"id", id}});
            if (!rows)
                return failure(rows.error());
            if (rows->next()) {
                hash = rows->text(0);
                amount = rows->integer(1);
                expires = rows->integer(2);
                redeemed = rows->integer(3);
            }
        }
        const QString subject = QString::number(id);
        if (!isNumberOf(number, hash))
            return failure(ErrorCode::VoucherUnknown, subject);
        if (redeemed != 0)
            return failure(ErrorCode::VoucherUsed, subject);
        if (expires != 0 && expires <= now)
            return failure(ErrorCode::VoucherExpired, subject);
        BalanceStore balances(m_context);
        const Result<PrepaidBalance> prepaid = balances.prepaid(accountId);
        if (!prepaid)
            return failure(prepaid.error());
        const Result<QString> address = m_context.audit.addressOf(accountId);
        if (!address)
            return failure(address.error());
        if (!prepaid->isPrepaid)
            return failure(ErrorCode::NotPrepaid, *address);
        const Result<qint64> taken = m_context.database.change(
            "redeem_voucher", {{"id", id}, {"redeemed", now}, {"redeemed_by", *address}});
        if (!taken)
            return failure(taken.error());
        if (*taken != 1)
            return failure(ErrorCode::VoucherUsed, subject);
        BalanceEntry entry;
        entry.at = now;
        entry.action = QStringLiteral("Add balance");
        entry.description = QStringLiteral("Voucher %1").arg(id);
        entry.value = amount;
        return balances.add(caller, accountId, entry);
    });
    if (!done)
        return failure(done.error());
    return amount;
}
