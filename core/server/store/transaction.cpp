// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/store/transaction.h"

#include "core/contract/errorcodes.h"
#include "core/server/store/database.h"

#include <tuple>
#include <utility>

namespace {

QString savepoint(int depth)
{
    return QStringLiteral("level%1").arg(depth);
}

} // namespace

Transaction::Transaction(Database &database, int depth)
    : m_database(&database)
    , m_depth(depth)
{
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
    , m_depth(other.m_depth)
{
}

Transaction::~Transaction()
{
    rollBack();
}

Result<Transaction> Transaction::begin(Database &database)
{
    const int depth = database.m_transactionDepth;
    // A connection that was lost comes back here, where nothing is half done yet.
    if (const Result<void> ready = database.ensureConnected(); !ready)
        return failure(ready.error());
    const QString begin = depth > 0                   ? QStringLiteral("SAVEPOINT ") + savepoint(depth)
        : database.driver() == DatabaseDriver::Sqlite ? QStringLiteral("BEGIN IMMEDIATE")
                                                      : QStringLiteral("BEGIN");
    if (const Result<void> begun = database.runText(begin); !begun)
        return failure(begun.error());
    ++database.m_transactionDepth;
    return Transaction(database, depth);
}

Result<void> Transaction::commit()
{
    const QString commit =
        m_depth > 0 ? QStringLiteral("RELEASE SAVEPOINT ") + savepoint(m_depth) : QStringLiteral("COMMIT");
    if (m_database->m_transactionBroken) {
        rollBack();
        return failure(ErrorCode::StoreFailed, {}, QStringLiteral("the transaction is broken"));
    }
    if (Result<void> done = m_database->runText(commit); !done) {
        rollBack();
        return done;
    }
    --m_database->m_transactionDepth;
    m_database = nullptr;
    return {};
}

void Transaction::rollBack()
{
    if (!m_database)
        return;
    Database &database = *std::exchange(m_database, nullptr);
    --database.m_transactionDepth;
    // A failure here has no one to tell: the connection is gone and the server rolls back by itself.
    if (m_depth == 0) {
        std::ignore = database.runText(QStringLiteral("ROLLBACK"));
        database.m_transactionBroken = false;
        return;
    }
    const bool undone = database.runText(QStringLiteral("ROLLBACK TO SAVEPOINT ") + savepoint(m_depth))
        && database.runText(QStringLiteral("RELEASE SAVEPOINT ") + savepoint(m_depth));
    // A full disk ends SQLite's whole transaction: what ran now would be outside any.
    if (!undone)
        database.m_transactionBroken = true;
}
