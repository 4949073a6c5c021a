// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/store/stores.h"

/// Whether a key is the one of an office.
enum class KeyFit {
    Right,
    Other, ///< what is stored was sealed with another key
    Unknown, ///< nothing is stored that could tell
};

/// A known value in the database, sealed with the key for stored passwords: a wrong key is noticed when the
/// office is opened, not when a password is needed, and before anything is sealed with it. Borrows both.
class KeyMark {
public:
    KeyMark(Stores &stores, const SecretBox &secrets);

    /// By the mark; in an office without one, by a stored password.
    Result<KeyFit> check() const;
    /// Makes the mark, once.
    Result<void> make(const Caller &caller) const;

private:
    Stores &m_stores;
    const SecretBox &m_secrets;
};
