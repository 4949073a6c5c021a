// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <qt6keychain/keychain.h>

/// Where a keychain was asked.
struct KeychainPlace {
    bool hasSessionBus = true;
    bool isKde = false;
};

/// What QtKeychain says, as one of ours: locked and denied are other things to a person than absent.
/// @param detail QtKeychain's words, which hold the name of the D-Bus error
Error keychainErrorOf(QKeychain::Error error, const QString &detail, const KeychainPlace &place);
