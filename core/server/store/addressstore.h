// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/auth/caller.h"
#include "core/server/store/storecontext.h"

#include <optional>

/// Addresses: one table for accounts, aliases and ENUM numbers, so that none of them can collide.
class AddressStore {
public:
    explicit AddressStore(const StoreContext &context);

    /// Sorted by user part; `limit` 0 = all.
    Result<QStringList> aliases(qint64 accountId, int limit = 0) const;
    /// Every address that rings the account, its own among them.
    Result<QStringList> addresses(qint64 accountId) const;
    /// @param most aliases that the account may have with it; 0 = any number. Errors: AddressInvalid,
    /// DomainUnknown, AddressTaken, TooManyAliases, AccountUnknown.
    Result<void> addAlias(const Caller &caller, qint64 accountId, const QString &alias, int most = 0);
    /// Errors: AddressInvalid, NotFound.
    Result<void> removeAlias(const Caller &caller, qint64 accountId, const QString &alias);

    /// `+` and digits, oldest change first; `limit` 0 = all.
    Result<QStringList> enumNumbers(qint64 accountId, int limit = 0) const;
    /// The number is an address in the account's domain too. Errors: AddressInvalid (not `+` and 3…15
    /// digits), AddressTaken, AccountUnknown.
    Result<void> addEnumNumber(const Caller &caller, qint64 accountId, const QString &number);
    /// Errors: NotFound.
    Result<void> removeEnumNumber(const Caller &caller, qint64 accountId, const QString &number);

    /// Which of the names nobody has in a domain, in their order; the account's own ENUM numbers count as
    /// free, as they do for addAlias. One query. @param names local parts, at most maxAliasCandidates + 1
    Result<QStringList> freeNames(qint64 accountId, const QString &domain, const QStringList &names) const;

    /// The account that an address rings; none if it rings nobody.
    Result<std::optional<qint64>> accountAt(const QString &address) const;

private:
    StoreContext m_context;
};
