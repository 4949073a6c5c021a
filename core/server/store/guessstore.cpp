// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/store/guessstore.h"

#include "core/contract/errorcodes.h"
#include "core/server/store/database.h"
#include "core/server/store/transaction.h"

GuessStore::GuessStore(const StoreContext &context)
    : m_context(context)
{
}

Result<void> GuessStore::take(qint64 accountId, const QString &kind)
{
    const qint64 now = m_context.clock.nowSeconds();
    return inTransaction(m_context.database, [&]() -> Result<void> {
        qint64 tries = 0;
        qint64 since = now;
        {
            Result<Rows> rows =
                m_context.database.query("get_guesses", {{"account", accountId}, {"kind", kind}});
            if (!rows)
                return failure(rows.error());
            // A clock that was set back must not lock anybody out for longer.
            if (rows->next() && rows->integer(1) <= now && rows->integer(1) + windowSeconds > now) {
                tries = rows->integer(0);
                since = rows->integer(1);
            }
        }
        if (tries >= mostTries)
            return failure(ErrorCode::TooManyRequests, QString::number(since + windowSeconds - now));
        const Result<qint64> written = m_context.database.change(
            "set_guesses", {{"account", accountId}, {"kind", kind}, {"tries", tries + 1}, {"since", since}});
        if (!written)
            return failure(written.error());
        return {};
    });
}

Result<void> GuessStore::forget(qint64 accountId, const QString &kind)
{
    const Result<qint64> done =
        m_context.database.change("forget_guesses", {{"account", accountId}, {"kind", kind}});
    if (!done)
        return failure(done.error());
    return {};
}
