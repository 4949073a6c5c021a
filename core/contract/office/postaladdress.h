// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/office/officejson.h"

/// An address in a contact (office-api.md 2.10).
struct PostalAddress {
    std::optional<QString> street;
    std::optional<QString> city;
    std::optional<QString> country;
    std::optional<QString> state;
    std::optional<QString> zip;
    std::optional<QString> officeDesignation;

    static constexpr auto officeFields()
    {
        return std::tuple(officeField("street", &PostalAddress::street),
            officeField("city", &PostalAddress::city), officeField("country", &PostalAddress::country),
            officeField("state", &PostalAddress::state), officeField("zip", &PostalAddress::zip),
            officeField("officeDesignation", &PostalAddress::officeDesignation));
    }
    bool isEmpty() const { return *this == PostalAddress{}; }
    bool operator==(const PostalAddress &) const = default;
};
