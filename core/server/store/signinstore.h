// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/signins.h"
#include "core/server/store/signinnote.h"
#include "core/server/store/storecontext.h"

/// Who signed in to accounts, or tried to: rows of a day each, for signInDaysKept days. Requests make these
/// rows, not changes: no audit line.
class SignInStore {
public:
    explicit SignInStore(const StoreContext &context);

    /// Adds what was noted, and forgets what is too old, in one transaction. Of an account that is gone
    /// meanwhile nothing is kept.
    Result<void> add(const QList<SignInNote> &notes);
    /// The latest first, at most `limit`; days are put together. @param pending what is noted but not stored
    Result<QList<SignInNote>> list(qint64 accountId, const QList<SignInNote> &pending, int limit) const;

private:
    StoreContext m_context;
};
