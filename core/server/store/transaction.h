// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

class Database;

/// All or nothing, by scope: rolled back unless committed. The outermost takes the write lock at once (so
/// that it cannot fail half-way for it); inner ones are savepoints, which makes several changes of several
/// requests one durable commit in which each stands or falls alone. One thread, strictly nested.
class Transaction {
public:
    /// Errors: StoreBusy, StoreFailed.
    static Result<Transaction> begin(Database &database);
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// Durable on return for the outermost; for an inner one, once the outermost commits.
    Result<void> commit();

private:
    Transaction(Database &database, int depth);
    void rollBack();

    Database *m_database; ///< none once committed, rolled back or moved from
    int m_depth;
};

/// Runs `work`, which returns Result<void>, in a transaction: committed if it succeeds.
template<class Work>
Result<void> inTransaction(Database &database, Work work)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return failure(transaction.error());
    if (const Result<void> done = work(); !done)
        return done;
    return transaction->commit();
}
