// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/certificatedrop.h"

#include <QFileInfo>
#include <QStringList>

QString certificateFileIn(const QList<QUrl> &urls)
{
    static const QStringList endings{QStringLiteral("p12"), QStringLiteral("pfx"), QStringLiteral("pem"),
        QStringLiteral("crt"), QStringLiteral("cer")};
    for (const QUrl &url : urls) {
        if (url.isLocalFile() && endings.contains(QFileInfo(url.toLocalFile()).suffix().toLower()))
            return url.toLocalFile();
    }
    return {};
}
