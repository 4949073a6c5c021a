// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/pki/opensslerror.h"

#include "core/contract/errorcodes.h"

#include <QStringList>

#include <openssl/err.h>

#include <array>

tl::unexpected<Error> cryptoFailure(const QString &attempt)
{
    QStringList reasons;
    while (const unsigned long code = ERR_get_error()) {
        std::array<char, 256> text{};
        ERR_error_string_n(code, text.data(), text.size());
        reasons.append(QString::fromLatin1(text.data()));
    }
    return failure(ErrorCode::CryptoFailed, attempt, reasons.join(QStringLiteral("; ")));
}
