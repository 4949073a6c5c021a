// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// MD5(user:domain:password), lower-case hex: what SIP digest needs in place of the password.
QString sipHa1(const QString &user, const QString &domain, const QString &password);
/// MD5(user@domain:domain:password), for phones that send `user@domain` as digest name (kamailio.md 3).
QString sipHa1b(const QString &user, const QString &domain, const QString &password);
