// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/timetext.h"

/// What was booked on a balance, in words. A plain value made for one "now".
class BalanceHistoryText {
    Q_DECLARE_TR_FUNCTIONS(BalanceHistoryText)

public:
    explicit BalanceHistoryText(const TimeText &time);

    /// "Bookings between 2 Mar 10:42 and 9 Mar 8:00 are unknown."
    /// @param from Unix seconds, 0 = from the beginning  @param until Unix seconds, 0 = to this day
    QString gap(qint64 from, qint64 until) const;

private:
    TimeText m_time;
};
