// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/common.h"

/// The most aliases of an account: as many as the incumbent's list shows (settings-api.md 1.2 get_aliases),
/// so that none is ever hidden.
inline constexpr int maxAliases = 20;

/// Parameters of `add_alias` and our `remove_alias`: a name in the account's own domain.
struct AliasName {
    QString username; ///< trimmed, lower case; a local part, or `local@domain`

    /// Errors: MissingParameter (`username` absent or blank).
    static Result<AliasName> fromForm(const FormParameters &form);
    FormParameters toForm() const;

    /// `user@domain` of the alias. Errors: AddressInvalid (characters that an address cannot have, with the
    /// name as subject), AliasForeignDomain (another domain than `ownDomain`, with it as subject).
    Result<QString> addressIn(const QString &ownDomain) const;
    /// Whether it could be dialled as a telephone number (`+…`, `0…`, `*…`, or up to three digits): those
    /// are for the office to give out, or anybody could catch the calls to 112.
    bool isNumber() const;
    bool operator==(const AliasName &) const = default;
};
