// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/callhistorytext.h"

#include "core/contract/phonenumber.h"

#include <QDateTime>

#include <cmath>

CallHistoryText::CallHistoryText(const TimeText &time)
    : m_time(time)
{
}

QString CallHistoryText::who(const Call &call, const QString &ownDomain)
{
    const QString name = visible(call.displayName);
    if (!name.isEmpty())
        return name;
    const QString from = address(call, ownDomain);
    if (!from.isEmpty() || call.remoteParty.isEmpty())
        return from;
    return tr("Hidden number", "a caller who does not say who they are");
}

QString CallHistoryText::address(const Call &call, const QString &ownDomain)
{
    const QString party = visible(call.remoteParty);
    const QString user = party.section(u'@', 0, 0);
    const QString domain = party.section(u'@', 1);
    if (domain == QLatin1String("anonymous.invalid")) // RFC 3323
        return {};
    if (isPhoneNumber(user) && (domain.isEmpty() || domain == ownDomain))
        return spacedPhoneNumber(user);
    return party;
}

QString CallHistoryText::visible(const QString &text)
{
    constexpr qsizetype longest = 200;
    QString shown;
    for (const QChar c : text.left(longest * 2)) {
        if (c.isSpace())
            shown += u' ';
        else if (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format
            && c.category() != QChar::Other_NotAssigned && c.category() != QChar::Other_PrivateUse)
            shown += c;
    }
    return shown.simplified().left(longest);
}

QString CallHistoryText::outcome(const Call &call)
{
    if (call.duration > 0)
        return tr("Answered", "what became of a call");
    const int code = call.status.toInt();
    switch (code) {
    case 0:
    case 200:
    case 408:
    case 487:
        if (!call.placed)
            return code == 487 ? tr("The caller gave up before you answered", "what became of a call")
                               : tr("You did not answer", "what became of a call");
        return code == 487 ? tr("You hung up before anybody answered", "what became of a call")
                           : tr("Nobody answered", "what became of a call");
    case 404:
    case 484:
    case 604:
        return tr("There is no such number", "what became of a call");
    case 480:
        return call.placed ? tr("Nobody could be reached", "what became of a call")
                           : tr("You could not be reached", "what became of a call");
    case 486:
    case 600:
        return call.placed ? tr("The number was busy", "what became of a call")
                           : tr("You were busy", "what became of a call");
    case 603:
    case 607:
        return call.placed ? tr("The call was declined", "what became of a call")
                           : tr("You declined the call", "what became of a call");
    case 403:
        return call.placed ? tr("The call was not allowed", "what became of a call")
                           : tr("The caller was turned away", "what became of a call");
    case 402:
        return tr("There was not enough credit", "what became of a call");
    case 488:
    case 606:
        return tr("The phones had no way of talking in common", "what became of a call");
    default:
        if (code >= 500 && code < 600)
            return tr("The network failed (code %1)", "what became of a call").arg(code);
        return tr("Not answered (code %1)", "what became of a call").arg(visible(call.status).left(20));
    }
}

QString CallHistoryText::media(const Call &call)
{
    QStringList words;
    for (const QString &kind : call.media.mid(0, 8)) {
        QString word;
        if (kind == QLatin1String("audio"))
            word = tr("voice", "what a call carries");
        else if (kind == QLatin1String("video"))
            word = tr("video", "what a call carries");
        else if (kind == QLatin1String("message") || kind == QLatin1String("chat"))
            word = tr("chat", "what a call carries");
        else if (kind == QLatin1String("file-transfer"))
            word = tr("file", "what a call carries");
        else
            word = visible(kind).left(40);
        if (!word.isEmpty() && !words.contains(word))
            words.append(word);
    }
    QString all = words.join(QStringLiteral(", "));
    if (!all.isEmpty())
        all[0] = all.at(0).toUpper();
    return all;
}

QString CallHistoryText::price(const Call &call) const
{
    if (!call.placed || !(call.price > 0) || !qIsFinite(call.price))
        return {};
    const bool whole = qAbs(call.price * 100 - std::round(call.price * 100)) < 0.005;
    return m_time.locale().toString(call.price, 'f', whole ? 2 : 4);
}

QString CallHistoryText::day(QDate day) const
{
    const QDate today = QDateTime::fromSecsSinceEpoch(m_time.now(), m_time.zone()).date();
    const qint64 days = day.daysTo(today);
    if (days == 0)
        return tr("Today", "heading over the calls of a day");
    if (days == 1)
        return tr("Yesterday", "heading over the calls of a day");
    //: Weekday, day and month, as QLocale formats them: Monday, 16 November
    QString form = tr("dddd, d MMMM", "date without year");
    if (day.year() != today.year())
        //: Weekday, day, month and year, as QLocale formats them: Monday, 16 November 2026
        form = tr("dddd, d MMMM yyyy", "date with year");
    return m_time.locale().toString(day, form);
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
