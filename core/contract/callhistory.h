// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/common.h"

#include <QDateTime>
#include <QList>

/// One finished call. Times are kept as UTC; on the wire they are local strings beside an IANA zone
/// (settings-api.md 1.2 get_history).
struct Call {
    bool placed = false; ///< placed by this account, else received
    QString remoteParty; ///< usually `user@domain`
    QString displayName;
    qint64 started = 0; ///< Unix seconds
    qint64 stopped = 0; ///< Unix seconds
    qint64 duration = 0; ///< seconds of talk; 0 = not answered
    QString status; ///< final SIP code, "200", "487"…
    double price = 0; ///< currency units; placed calls only
    QString sessionId; ///< Call-ID
    QString fromTag;
    QString toTag;
    QString proxyIp;
    QStringList media; ///< {"audio"}, {"audio","video"}…

    bool missed() const { return !placed && duration == 0; }
    bool operator==(const Call &) const = default;
};

enum class CallDirection { Both, Placed, Received };

/// Answer of `get_history` and, as a superset of its older shape, of `calls`/`get_calls`. Newest first in
/// both directions.
struct CallHistory {
    QString timeZone; ///< IANA zone of the wire's local times
    QList<Call> placed;
    QList<Call> received;

    /// Local times are read in the zone of each row, else Europe/Amsterdam as existing clients do. In the
    /// hour that is repeated when clocks go back, length and neighbours decide which one is meant, else the
    /// first. A call whose start cannot be read has `started` 0.
    static Result<CallHistory> fromJson(const QJsonValue &value);
    QJsonValue toJson() const;
    bool operator==(const CallHistory &) const = default;
};
