// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/auth/caller.h"
#include "core/server/store/storecontext.h"

#include <QList>

/// A voucher as it is handed out: the only time that its number can be read.
struct NewVoucher {
    qint64 id = 0;
    QString number; ///< 20 digits
};

struct Voucher {
    qint64 id = 0;
    QString batch;
    qint64 amount = 0; ///< 1/10000 currency units
    qint64 created = 0; ///< Unix seconds
    qint64 expires = 0; ///< Unix seconds; 0 = never
    qint64 redeemed = 0; ///< Unix seconds; 0 = not yet
    QString redeemedBy; ///< `user@domain`
};

/// Prepaid cards: made in batches, redeemed once each. Keeps salted hashes of their numbers only.
class VoucherStore {
public:
    static constexpr int mostAtOnce = 1000;
    static constexpr qint64 mostAmount = 1000 * 10000; ///< 1/10000 currency units

    explicit VoucherStore(const StoreContext &context);

    /// A batch of `count` vouchers, kept together or not at all. @param expires Unix seconds; 0 = never.
    /// Errors: InvalidParameter (`count`, `value`, `expires`), CryptoFailed.
    Result<QList<NewVoucher>> create(const Caller &caller, int count, qint64 amount, qint64 expires);
    /// All, by id.
    Result<QList<Voucher>> list() const;
    /// Books the voucher's value on a prepaid balance; the amount. Does not limit guessing (GuessStore).
    /// Errors: VoucherUnknown (no such id, or not its number), VoucherUsed, VoucherExpired, NotPrepaid,
    /// AccountUnknown.
    Result<qint64> redeem(const Caller &caller, qint64 accountId, qint64 id, const QString &number);

private:
    StoreContext m_context;
};
