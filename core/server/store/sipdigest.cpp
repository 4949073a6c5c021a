// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/store/sipdigest.h"

#include <QCryptographicHash>

namespace {

QString md5(const QString &user, const QString &domain, const QString &password)
{
    const QString text = user + u':' + domain + u':' + password;
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Md5).toHex());
}

} // namespace

QString sipHa1(const QString &user, const QString &domain, const QString &password)
{
    return md5(user, domain, password);
}

QString sipHa1b(const QString &user, const QString &domain, const QString &password)
{
    return md5(user + u'@' + domain, domain, password);
}
