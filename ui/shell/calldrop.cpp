// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/calldrop.h"

#include "core/contract/dialaddress.h"

#include <QMimeData>
#include <QUrl>

QString callLinkIn(const QMimeData &data)
{
    for (const QUrl &url : data.urls()) {
        const QString link = url.toString(QUrl::FullyEncoded);
        if (DialAddress::isLink(link))
            return link;
    }
    if (data.hasUrls())
        return {};
    const QString text = data.text().left(2000);
    return DialAddress::isLink(text) || DialAddress::parse(text) ? text : QString();
}
