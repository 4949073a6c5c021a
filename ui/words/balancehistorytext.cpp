// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/balancehistorytext.h"

BalanceHistoryText::BalanceHistoryText(const TimeText &time)
    : m_time(time)
{
}

QString BalanceHistoryText::gap(qint64 from, qint64 until) const
{
    if (from > 0 && until > 0)
        return tr("Bookings between %1 and %2 are unknown.", "two moments")
            .arg(m_time.past(from), m_time.past(until));
    if (until > 0)
        return tr("Bookings before %1 are unknown.", "a moment").arg(m_time.past(until));
    if (from > 0)
        return tr("Bookings after %1 are unknown.", "a moment").arg(m_time.past(from));
    return tr("Nothing is known of any bookings.");
}
