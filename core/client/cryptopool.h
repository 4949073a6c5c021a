// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/async.h"

#include <openssl/crypto.h>

/// runInPool() for work that calls OpenSSL: frees what OpenSSL keeps per thread (errors, random numbers)
/// before the result is told, since a pool's thread may still live when the program ends.
template<class Function>
auto runCryptoInPool(Function fn)
{
    return runInPool([fn = std::move(fn)]() mutable {
        auto result = fn();
        OPENSSL_thread_stop();
        return result;
    });
}
