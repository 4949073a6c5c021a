// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/settings/actionanswer.h"

#include <algorithm>

namespace {

/// Fit to stand without quotes. The "@" of an address is no token character of RFC 9110, but the incumbent
/// sends it bare (settings-api.md 1.2 get_balance_history) and everybody reads it.
bool isPlain(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        || QByteArrayView("@._+-*").contains(c);
}

} // namespace

QByteArray contentDisposition(const QString &fileName)
{
    QByteArray name;
    for (const QChar c : fileName) {
        if (c.unicode() >= 0x20 && c.unicode() < 0x7f && c != u'"' && c != u'\\' && c != u'/')
            name.append(static_cast<char>(c.unicode()));
    }
    const bool plain = !name.isEmpty() && std::all_of(name.cbegin(), name.cend(), isPlain);
    return "inline; filename=" + (plain ? name : '"' + name + '"');
}
