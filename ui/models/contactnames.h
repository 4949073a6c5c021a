// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Who has a number, as the user calls them.
class ContactNames {
public:
    virtual ~ContactNames() = default;

    /// @param address a number, or `user@domain`; a number at another domain than the account's is not taken
    /// for the telephone number: anybody can choose it
    /// @return "" if it is nobody's
    virtual QString nameOf(const QString &address) const = 0;
};
