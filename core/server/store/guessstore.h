// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/store/storecontext.h"

/// Counts tries at a secret per account, so that guessing ends: ten within an hour, whoever connects from
/// wherever to whichever server of this database. A try is counted before the secret is looked at, in a
/// commit of its own: call it outside any transaction that may be rolled back.
class GuessStore {
public:
    static constexpr int mostTries = 10;
    static constexpr qint64 windowSeconds = 3600;

    explicit GuessStore(const StoreContext &context);

    /// Takes one try. Errors: TooManyRequests with the seconds to wait as subject.
    Result<void> take(qint64 accountId, const QString &kind);
    /// The secret was right: the count starts afresh.
    Result<void> forget(qint64 accountId, const QString &kind);

private:
    StoreContext m_context;
};
