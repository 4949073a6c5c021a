// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/office/officejson.h"

/// A call that is going on (office-api.md 2.5).
struct OngoingCall {
    QString from; ///< "Display - user", or the user alone
    QString fromAddress; ///< a name-addr: "Ann"<sip:2012@example.org>
    QString to;
    QString toAddress;
    std::optional<QString> route;
    QString direction; ///< INCOMING, OUTGOING, INTERNAL, TANDEM, FAILED, ABANDONED, UNKNOWN
    std::optional<QString> recipient; ///< who answers
    bool internal = false;
    QString type; ///< "Internal", "Park", "Unknown"…
    qint64 startTime = 0; ///< Unix milliseconds
    qint64 duration = 0; ///< milliseconds since the start, ringing included

    static constexpr auto officeFields()
    {
        return std::tuple(officeField("from", &OngoingCall::from),
            officeField("from-aor", &OngoingCall::fromAddress), officeField("to", &OngoingCall::to),
            officeField("to-aor", &OngoingCall::toAddress), officeField("route", &OngoingCall::route),
            officeField("direction", &OngoingCall::direction),
            officeField("recipient", &OngoingCall::recipient),
            officeField("internal", &OngoingCall::internal), officeField("type", &OngoingCall::type),
            officeField("start-time", &OngoingCall::startTime),
            officeField("duration", &OngoingCall::duration));
    }
    bool operator==(const OngoingCall &) const = default;
};

/// `/my/activecdrs`.
struct OngoingCalls {
    QList<OngoingCall> calls;

    static constexpr auto officeRoot() { return officeField("cdrs", &OngoingCalls::calls, "cdr"); }

    BELLSET_OFFICE_DECLARE(OngoingCalls)
    bool operator==(const OngoingCalls &) const = default;
};
