// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/callhistory.h"
#include "ui/words/timetext.h"

#include <QDate>

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
    /// How one gets back to the other side: its number the way people read it, else its address; empty when
    /// it hides or gave none. Unlike a name, the other side cannot choose it at will.
    static QString address(const Call &call, const QString &ownDomain);
    /// What became of it: "Answered", "You did not answer", "The number is busy". By direction, length and
    /// the final SIP code (RFC 3261 21); a code without words of its own is named.
    static QString outcome(const Call &call);
    /// "Voice, video"; empty when the server does not tell.
    static QString media(const Call &call);
    /// Two to four decimals, in the currency of the account, which the server does not name; empty for a
    /// received call or one that cost nothing.
    QString price(const Call &call) const;
    /// The heading of a day: "Today", "Yesterday", "Monday, 16 November", with the year where it is another.
    QString day(QDate day) const;

    /// A text of somebody else fit for one line: what cannot be seen, and what turns the direction of the
    /// words around it, is left out; at most 200 characters.
    static QString visible(const QString &text);

private:
    QString gapBetween(qint64 from, qint64 until, CallDirection direction) const;
    QString gapAtOneEnd(qint64 from, qint64 until, CallDirection direction) const;

    TimeText m_time;
};
