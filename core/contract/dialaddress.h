// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

/// Whom to call, as a link (`tel:`, `sip:`, `sips:`) or a person names it. Links come from web pages and
/// mails, so nothing of them is believed but a number or an address: parameters, headers and passwords are
/// dropped.
struct DialAddress {
    enum class Kind {
        Number, ///< digits with an optional `+`
        ServiceCode, ///< a number with `*` or `#`: dialling it may change settings
        Address, ///< `user@host` or `user@host:port`
    };

    Kind kind = Kind::Number;
    QString text; ///< normalised: "+493012345", "bob@example.org"
    QString extension; ///< digits that a `tel:` link wants dialled once connected (RFC 3966 `;ext=`)
    bool secure = false; ///< `sips:`: over encrypted lines only

    /// A link in any case of letters, with the visual separators of RFC 3966 and those people use (spaces,
    /// `/`), percent-encoded once; without a scheme the number or address itself.
    /// @param countryCode of the account, without `+`: makes national numbers international; "" leaves them
    /// Errors: AddressInvalid with a shortened, printable form of the input as subject: other schemes,
    /// letters in numbers, control and format characters, broken percent-encoding, more than 1024 characters.
    static Result<DialAddress> parse(QStringView written, const QString &countryCode = {});

    /// Whether `written` begins with a scheme that parse() reads.
    static bool isLink(QStringView written);

    /// For handing on to another program: `tel:+493012345`, `sips:bob@example.org`. Only characters that
    /// need no encoding, but for the `#` of service codes.
    QString toUri() const;

    bool operator==(const DialAddress &) const = default;
};
