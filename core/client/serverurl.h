// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QUrl>

/// Where the account of a SIP address is probably managed: a known provider, else `https://<domain>:8443`.
/// Errors: AddressInvalid.
Result<QUrl> defaultServerUrl(const QString &sipAddress);

/// What the user wrote as a server, made an https URL: white space dropped, scheme and the port 8443 added
/// where there is neither, query and user name dropped. Errors: InvalidParameter (not a host, or a scheme
/// other than https).
Result<QUrl> fixedUpServerUrl(const QString &written);

/// Where a request goes: the URL's own file if it names one ("https://host/settings.phtml"), else `path`
/// below it.
QUrl requestUrl(const QUrl &server, const QString &path);

/// The same where a file that the URL names is left out: `path` below its folder. Both take a path that is
/// percent-encoded.
QUrl besideFileUrl(const QUrl &server, const QString &path);

/// One segment of a path, percent-encoded: a slash in it does not end it.
QString pathSegment(const QString &text);
