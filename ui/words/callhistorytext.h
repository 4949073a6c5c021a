// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/callhistory.h"
#include "ui/words/timetext.h"

/// Calls in words. A plain value made for one "now".
class CallHistoryText {
    Q_DECLARE_TR_FUNCTIONS(CallHistoryText)

public:
    explicit CallHistoryText(const TimeText &time);

    /// The name of the other side, else its number the way people read it, else its address.
    /// @param ownDomain the domain that need not be said
    static QString who(const Call &call, const QString &ownDomain);
    /// "Calls between 2 Mar 10:42 and 9 Mar 8:00 are unknown."
    /// @param from Unix seconds, 0 = from the beginning  @param until Unix seconds, 0 = to this day
    QString gap(qint64 from, qint64 until, CallDirection direction) const;

private:
    QString gapBetween(qint64 from, qint64 until, CallDirection direction) const;
    QString gapAtOneEnd(qint64 from, qint64 until, CallDirection direction) const;

    TimeText m_time;
};
