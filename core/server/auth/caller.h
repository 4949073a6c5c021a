// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/role.h"

#include <QByteArray>
#include <QString>

/// Who asks, once it is proven.
struct Caller {
    qint64 accountId = 0;
    QString address; ///< `user@domain`
    Role role = Role::User;
    QString method; ///< how it was proven, for the audit trail: "certificate",
                    ///< "certificate of owner 31208", "digest", "console"
    QString peer; ///< where from, for the audit trail: an IP address, or "console"
    QByteArray certificateSha256 = {}; ///< raw fingerprint, when a certificate proved it
    qint64 ownerId = 0; ///< whose certificate proved it, when it is not the account's own; else 0
};
