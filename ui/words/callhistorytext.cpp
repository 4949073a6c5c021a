// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/callhistorytext.h"

#include "core/contract/phonenumber.h"

CallHistoryText::CallHistoryText(const TimeText &time)
    : m_time(time)
{
}

QString CallHistoryText::who(const Call &call, const QString &ownDomain)
{
    if (!call.displayName.isEmpty())
        return call.displayName;
    const QString user = call.remoteParty.section(u'@', 0, 0);
    const QString domain = call.remoteParty.section(u'@', 1);
    if (isPhoneNumber(user) && (domain.isEmpty() || domain == ownDomain))
        return spacedPhoneNumber(user);
    return call.remoteParty;
}

QString CallHistoryText::gap(qint64 from, qint64 until, CallDirection direction) const
{
    if (from > 0 && until > 0)
        return gapBetween(from, until, direction);
    if (from > 0 || until > 0)
        return gapAtOneEnd(from, until, direction);
    switch (direction) {
    case CallDirection::Both:
        return tr("Nothing is known of any calls.");
    case CallDirection::Placed:
        return tr("Nothing is known of calls that you made.");
    case CallDirection::Received:
        return tr("Nothing is known of calls that you received.");
    }
    Q_UNREACHABLE();
}

QString CallHistoryText::gapBetween(qint64 from, qint64 until, CallDirection direction) const
{
    const QString begin = m_time.past(from);
    const QString end = m_time.past(until);
    switch (direction) {
    case CallDirection::Both:
        return tr("Calls between %1 and %2 are unknown.", "two moments").arg(begin, end);
    case CallDirection::Placed:
        return tr("Calls that you made between %1 and %2 are unknown.", "two moments").arg(begin, end);
    case CallDirection::Received:
        return tr("Calls that you received between %1 and %2 are unknown.", "two moments").arg(begin, end);
    }
    Q_UNREACHABLE();
}

QString CallHistoryText::gapAtOneEnd(qint64 from, qint64 until, CallDirection direction) const
{
    const bool before = until > 0;
    const QString moment = m_time.past(before ? until : from);
    switch (direction) {
    case CallDirection::Both:
        return (before ? tr("Calls before %1 are unknown.", "a moment")
                       : tr("Calls after %1 are unknown.", "a moment"))
            .arg(moment);
    case CallDirection::Placed:
        return (before ? tr("Calls that you made before %1 are unknown.", "a moment")
                       : tr("Calls that you made after %1 are unknown.", "a moment"))
            .arg(moment);
    case CallDirection::Received:
        return (before ? tr("Calls that you received before %1 are unknown.", "a moment")
                       : tr("Calls that you received after %1 are unknown.", "a moment"))
            .arg(moment);
    }
    Q_UNREACHABLE();
}
