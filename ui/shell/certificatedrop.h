// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QUrl>

/// The first local file among the URLs that can hold a certificate (.p12, .pfx, .pem, .crt, .cer); "" if
/// none.
QString certificateFileIn(const QList<QUrl> &urls);
