// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/auth/caller.h"
#include "core/server/store/storecontext.h"

/// What an invitation says that still counts.
struct Invitation {
    QString address; ///< `user@domain` that it is for; "" = any free one
    qint64 expires = 0; ///< Unix seconds
};

/// Invitation codes: each lets somebody enrol once. A code has 100 random bits and is kept as its SHA-256
/// only: who reads the database learns none, and since it is looked up by that hash, the time of an answer
/// tells nothing about the codes that exist.
class InvitationStore {
public:
    explicit InvitationStore(const StoreContext &context);

    /// A new code, to be told once: four groups of five characters. Earlier unused codes for the address no
    /// longer count. @param address "" or an address of a domain of this office
    /// @param expires Unix seconds. Errors: AddressInvalid, DomainUnknown, AddressTaken (an alias or number
    /// has that address), CryptoFailed.
    Result<QString> create(const Caller &caller, const QString &address, qint64 expires);
    /// Without using it up. Written in any way that people write codes. Errors: InvitationInvalid (unknown,
    /// expired or used).
    Result<Invitation> find(const QString &code) const;
    /// Uses it up, once. Errors: InvitationInvalid.
    Result<void> use(const Caller &caller, const QString &code, const QString &address);

private:
    Result<void> checkAddress(const QString &address) const;

    StoreContext m_context;
};
