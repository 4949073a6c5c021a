// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/office/officejson.h"

/// `/my/logindetails`. The SIP password that older servers tell is not read (office-api.md 2.15).
struct LoginDetails {
    QString userName; ///< the canonical name of who signed in with an alias
    std::optional<QString> imId;
    bool ldapImAuth = false;

    static constexpr auto officeFields()
    {
        return std::tuple(officeField("userName", &LoginDetails::userName),
            officeField("imId", &LoginDetails::imId), officeField("ldapImAuth", &LoginDetails::ldapImAuth));
    }
    static constexpr auto officeRoot() { return QLatin1StringView("login-details"); }

    BELLSET_OFFICE_DECLARE(LoginDetails)
    bool operator==(const LoginDetails &) const = default;
};
