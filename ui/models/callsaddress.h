// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/callhistory.h"

#include <QUrl>

// How one gets back to the other side of a call. What it sent is believed only as far as it has the form of a
// number or an address: nothing else reaches the desktop or the clipboard.

/// `tel:+493012345` for a number that comes through the own platform (RFC 3966), `sip:bob@example.net`
/// otherwise; empty for callers that hide and for anything that is no address.
QUrl callBackUrl(const Call &call, const QString &ownDomain);

/// The same without scheme, for the clipboard.
QString callBackText(const Call &call, const QString &ownDomain);
