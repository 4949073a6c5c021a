// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/opensslpointers.h"

// How a PKCS#12 file is encrypted, read without its password. For .cpp files of this folder only.

struct Pkcs12Protection {
    bool isOld = false; ///< something in it uses RC2, RC4 or 3DES instead of PBES2
    /// More key-derivation rounds than any honest file has: reading it would take minutes to years.
    bool isUnreasonable = false;
};

Pkcs12Protection protectionOf(const PKCS12 *file);
