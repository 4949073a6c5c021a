// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <openssl/crypto.h>

/// Compares secrets: how long it takes does not tell where they differ. Their sizes are no secret.
inline bool isEqualInConstantTime(QByteArrayView one, QByteArrayView other)
{
    return one.size() == other.size()
        && CRYPTO_memcmp(one.data(), other.data(), static_cast<std::size_t>(one.size())) == 0;
}
