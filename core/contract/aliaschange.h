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

/// The most names that `check_alias` proposes.
inline constexpr int maxAliasSuggestions = 4;

/// Answer of our `check_alias`: whether `add_alias` would find the name free, and what is free instead.
struct AliasAvailability {
    QString address; ///< `user@domain` that was asked about
    bool available = false;
    QStringList suggestions; ///< local parts that are free, best first; none when it is available

    /// Errors: ServerUnreadable. What is no name of an alias is left out of the suggestions.
    static Result<AliasAvailability> fromJson(const QJsonValue &value);
    QJsonValue toJson() const;
    bool operator==(const AliasAvailability &) const = default;
};

/// The most names that aliasesLike() makes.
inline constexpr int maxAliasCandidates = 11;

/// Names that somebody may like who wanted one that is taken, best first: `alice.example`, `alice.ex`,
/// `a.example`, `alice2` for "alice"; the next numbers for a number. Every one could be an alias of a user,
/// whoever has it already; none is `wanted`.
/// @param wanted a local part @param lastName of who asks; may be empty
QStringList aliasesLike(const QString &wanted, const QString &lastName);
