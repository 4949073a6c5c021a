// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

/// An e-mail address that mail can be sent to: `local@host.tld`, ASCII, the local part of RFC 5322 atoms
/// without quotes, at most 254 characters.
bool isEmailAddress(QStringView text);
