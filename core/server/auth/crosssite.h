// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/http/httpmessage.h"

#include <QStringList>

/// Whether a browser sent this request for the page of another site: a certificate that the browser shows by
/// itself must not let that page change settings. By Sec-Fetch-Site where the browser sends it, else by
/// Origin, which is foreign unless it is one of `ownOrigins` (`https://pbx.example.org:8443`); Host says
/// nothing, the other site may have chosen it. Programs send neither header and pass.
bool isCrossSite(const HttpRequest &request, const QStringList &ownOrigins = {});
