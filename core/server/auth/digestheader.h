// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

/// What an `Authorization: Digest …` header says (RFC 7616), nothing of it believed yet. MD5 with qop=auth is
/// all there is (settings-api.md 4). A value.
struct DigestHeader {
    static constexpr qsizetype longest = 4096; ///< bytes of the header

    QString username;
    QString realm;
    QByteArray nonce;
    QByteArray uri; ///< as sent: part of what was hashed
    QByteArray response; ///< 32 lower-case hex digits
    QByteArray nonceCountText; ///< as sent: part of what was hashed
    quint32 nonceCount = 0; ///< at least 1
    QByteArray cnonce;

    /// True for a header of the scheme Digest.
    static bool isDigest(QByteArrayView header);
    /// Strict: name=value with tokens or quoted strings, separated by single commas, no name twice, nothing
    /// missing, no other algorithm or qop, no user hash. Parameters that we do not know are passed over.
    /// Errors: RequestMalformed with subject "Authorization"; the detail says what is wrong.
    static Result<DigestHeader> parse(QByteArrayView header);
};
