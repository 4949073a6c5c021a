// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/store/signinstore.h"

#include "core/server/store/database.h"
#include "core/server/store/transaction.h"

#include <algorithm>

namespace {

constexpr qint64 daySeconds = 24 * 60 * 60;

/// Adds a note to those of the same way, credential and address.
void mergeInto(QList<SignInNote> &notes, const SignInNote &note)
{
    const auto same = std::find_if(
        notes.begin(), notes.end(), [&note](const SignInNote &other) { return other.key == note.key; });
    if (same == notes.end()) {
        notes.append(note);
        return;
    }
    same->first = std::min(same->first, note.first);
    same->last = std::max(same->last, note.last);
    same->count += note.count;
}

} // namespace

SignInStore::SignInStore(const StoreContext &context)
    : m_context(context)
{
}

Result<void> SignInStore::add(const QList<SignInNote> &notes)
{
    if (notes.isEmpty())
        return {};
    Database &database = m_context.database;
    return inTransaction(database, [&]() -> Result<void> {
        for (const SignInNote &note : notes) {
            const Result<qint64> added = database.change("add_sign_ins",
                {{"account", note.key.accountId}, {"day", note.last / daySeconds},
                    {"method", note.key.method}, {"credential", QString::fromLatin1(note.key.sha256.toHex())},
                    {"peer", note.key.peer}, {"failed", note.key.failed ? 1 : 0}, {"first", note.first},
                    {"last", note.last}, {"requests", note.count}});
            if (!added)
                return failure(added.error());
        }
        const Result<qint64> forgotten = database.change(
            "forget_sign_ins", {{"day", m_context.clock.nowSeconds() / daySeconds - signInDaysKept}});
        if (!forgotten)
            return failure(forgotten.error());
        return {};
    });
}

Result<QList<SignInNote>> SignInStore::list(
    qint64 accountId, const QList<SignInNote> &pending, int limit) const
{
    QList<SignInNote> notes;
    Result<Rows> rows = m_context.database.query("list_sign_ins_by_account",
        {{"account", accountId}, {"day", m_context.clock.nowSeconds() / daySeconds - signInDaysKept},
            {"limit", limit}});
    if (!rows)
        return failure(rows.error());
    while (rows->next()) {
        notes.append({{accountId, rows->text(0), QByteArray::fromHex(rows->text(1).toLatin1()), rows->text(2),
                          rows->integer(3) != 0},
            rows->integer(4), rows->integer(5), rows->integer(6)});
    }
    for (const SignInNote &note : pending)
        mergeInto(notes, note);
    std::stable_sort(notes.begin(), notes.end(),
        [](const SignInNote &one, const SignInNote &other) { return one.last > other.last; });
    return notes.mid(0, limit);
}
