// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/identity.h"

/// Parameters of our `set_identity`: named as in the answer of get_identity; what is absent stays as it is.
struct IdentityChange {
    std::optional<QString> email; ///< "" = none
    std::optional<QString> firstName; ///< for the office to change (settings-api.md 4)
    std::optional<QString> lastName; ///< for the office to change
    std::optional<QString> mobileNumber; ///< digits with an optional `+`; "" = none
    std::optional<QString> timeZone; ///< IANA name
    std::optional<int> noAnswerTimeout; ///< seconds, 1…900
    std::optional<QString> quickDial; ///< digits with an optional `+`; "" = none

    bool isEmpty() const { return *this == IdentityChange{}; }
    /// The first parameter that only the office may change; "" without one.
    QString officeOnlyKey() const;
    /// The identity with these changes.
    Identity appliedTo(Identity identity) const;

    /// Errors: InvalidParameter with the parameter as subject.
    static Result<IdentityChange> fromForm(const FormParameters &form);
    FormParameters toForm() const;
    bool operator==(const IdentityChange &) const = default;
};

/// One field of an identity that two of them differ in.
struct IdentityDifference {
    QString key; ///< as on the wire
    QString before;
    QString after;

    bool operator==(const IdentityDifference &) const = default;
};
QList<IdentityDifference> differencesOf(const Identity &before, const Identity &after);

/// Parameters of `set_caller_id`.
struct CallerIdChange {
    QString number; ///< `+` and 7…15 digits (`00` is written `+`); "" = none

    /// Errors: MissingParameter, InvalidParameter (`caller_id`).
    static Result<CallerIdChange> fromForm(const FormParameters &form);
    FormParameters toForm() const;
    bool operator==(const CallerIdChange &) const = default;
};

/// Parameters of `set_password`.
struct PasswordChange {
    QString oldPassword; ///< `old_password`; "" where the office sets it for somebody else
    QString newPassword; ///< `new_password`

    /// Errors: MissingParameter (`new_password`), PasswordTooWeak.
    static Result<PasswordChange> fromForm(const FormParameters &form);
    FormParameters toForm() const;
    bool operator==(const PasswordChange &) const = default;
};

/// At least six characters with an upper-case letter, a lower-case letter and a digit (settings-api.md 7), or
/// sixteen of any kind; at most 1000; no control characters.
bool isStrongPassword(QStringView password);
