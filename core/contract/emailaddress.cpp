// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/emailaddress.h"

#include "core/contract/sipaddress.h"

#include <QRegularExpression>
#include <QString>

bool isEmailAddress(QStringView text)
{
    constexpr qsizetype longest = 254;
    static const QRegularExpression localPart(
        QStringLiteral("\\A[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*\\z"));
    static const QRegularExpression topLevel(QStringLiteral("\\.(?:[a-z]{2,63}|xn--[a-z0-9-]{2,59})\\z"));
    if (text.size() > longest)
        return false;
    const qsizetype at = text.lastIndexOf(u'@');
    if (at < 1 || at > 64)
        return false;
    const QString domain = text.mid(at + 1).toString().toLower();
    return localPart.match(text.left(at).toString()).hasMatch() && isSipDomain(domain)
        && topLevel.match(domain).hasMatch();
}
