// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/common.h"

#include <optional>

/// Parameters of our `set_reject_rules`. At least one of the three; the list is replaced first, then one
/// pattern is taken out, then one is put at the end. Patterns are as the user wrote them.
struct RejectRulesChange {
    /// Key `reject`: a JSON array of texts, in the form that get_reject_rules answers; "" = no rules at all.
    std::optional<QStringList> patterns;
    std::optional<QString> remove; ///< a pattern that is not there is no error
    std::optional<QString> add; ///< a pattern that is there already is no error

    bool isEmpty() const { return !patterns && !remove && !add; }
    /// Errors: InvalidParameter with the key as subject (no JSON array of texts, too long).
    static Result<RejectRulesChange> fromForm(const FormParameters &form);
    FormParameters toForm() const;
    bool operator==(const RejectRulesChange &) const = default;
};

inline constexpr int maxRejectRules = 1000;
inline constexpr int maxRejectPattern = 255; ///< characters, with the scheme

/// A reject pattern as it is stored (settings-api.md 5.3): white space around it dropped, lower case, with
/// `sip:` in front (also instead of `sips:`). "" for a blank. Errors: InvalidParameter ("reject") for one
/// that is too long or holds anything but printable ASCII.
Result<QString> normalizedRejectPattern(const QString &written);

/// Whether a pattern matches a caller. `%` stands for any characters, also none; every other character for
/// itself, `_` too. Case does not matter.
/// @param caller `user@domain` without scheme
bool rejectPatternMatches(const QString &pattern, const QString &caller);

/// The pattern that turns away one caller, domain or number, from what a person calls them:
/// `spam@example.net`; `@example.net` for everybody there; `+31 900 1234` for the number wherever it comes in
/// and however it is written (`sip:%319001234@%`, settings-api.md 5.3); `0900 1234` likewise without its
/// zero; any shorter or other name for that user of the own domain; "anonymous" for callers that hide. A
/// pattern with
/// `%` stays as it is. Errors: AddressInvalid with the input as subject.
Result<QString> rejectPatternOf(const QString &written, const QString &ownDomain);
