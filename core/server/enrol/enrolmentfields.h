// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/form.h"

/// Who wants to enrol, as the fields of `enrollment.phtml` say it (settings-api.md 3.1). `owner`,
/// `user_agent` and `lang` are taken and have no effect: the first would let anyone join somebody else's
/// accounts.
struct EnrolmentFields {
    QString email;
    QString password;
    QString firstName;
    QString lastName; ///< "" when the display name is not exactly two words
    QString username; ///< local part, lower case
    QString timeZone; ///< IANA; "" = none that this server knows
    QString phoneNumber; ///< `+` and at most 14 digits; "" = none that can be used
    QString invitation; ///< ours: an invitation code
    QByteArray request; ///< ours: PKCS#10 in PEM; empty = the server makes the key

    /// Reads them, in the order in which existing servers complain. Errors: MissingParameter and
    /// InvalidParameter with the field as subject.
    static Result<EnrolmentFields> fromForm(const FormParameters &form);
    /// The same for who was invited to an address: only the password is required, the username is the
    /// invitation's. Errors: also InvalidParameter `username` for another one.
    static Result<EnrolmentFields> fromInvitedForm(const FormParameters &form, const QString &username);
};

/// What is wrong with a field, in the words of existing servers where they have some (settings-api.md 3.2).
QString enrolmentFieldText(const Error &error);
