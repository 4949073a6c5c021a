// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/ownerid.h"

#include <algorithm>

std::optional<qint64> ownerIdFromText(QStringView text)
{
    constexpr qsizetype mostDigits = 10;
    const bool isWritten = !text.isEmpty() && text.size() <= mostDigits && text.front() != u'0'
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!isWritten)
        return std::nullopt;
    const qint64 number = text.toLongLong();
    return isOwnerId(number) ? std::optional(number) : std::nullopt;
}

QString ownerText(qint64 ownerId)
{
    return QStringLiteral("owner %1").arg(ownerId);
}
