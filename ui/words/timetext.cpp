// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/timetext.h"

#include <QDateTime>

TimeText::TimeText(qint64 now, const QTimeZone &zone, const QLocale &locale)
    : m_now(now)
    , m_zone(zone)
    , m_locale(locale)
{
}

QDateTime TimeText::local(qint64 seconds) const
{
    return QDateTime::fromSecsSinceEpoch(seconds, m_zone);
}

QString TimeText::time(qint64 seconds) const
{
    const QTime time = local(seconds).time();
    // The C locale shows seconds in its short form.
    return m_locale.language() == QLocale::C ? time.toString(QStringLiteral("H:mm"))
                                             : m_locale.toString(time, QLocale::ShortFormat);
}

QString TimeText::date(QDate date) const
{
    const QDate today = local(m_now).date();
    //: Day and month, as QLocale formats them: 3 May
    QString form = tr("d MMM", "date without year");
    if (date.year() != today.year())
        //: Day, month and year, as QLocale formats them: 3 May 2027
        form = tr("d MMM yyyy", "date with year");
    return m_locale.toString(date, form);
}

QString TimeText::moment(qint64 seconds) const
{
    const QDate day = local(seconds).date();
    const qint64 days = local(m_now).date().daysTo(day);
    if (days == 0)
        return time(seconds);
    if (days == 1)
        return tr("tomorrow %1", "a time of day: tomorrow 8:00").arg(time(seconds));
    if (days > 1 && days < 7)
        return tr("%1 %2", "day and time of day: Friday 9:00")
            .arg(m_locale.dayName(day.dayOfWeek()), time(seconds));
    return tr("%1 %2", "day and time of day: Friday 9:00").arg(date(day), time(seconds));
}

QString TimeText::ago(qint64 seconds) const
{
    const qint64 age = m_now - seconds;
    if (age >= 0 && age < 60)
        return tr("just now");
    if (age >= 60 && age < 3600)
        return tr("%1 min ago").arg(age / 60);
    return past(seconds);
}

QString TimeText::past(qint64 seconds) const
{
    const QDate day = local(seconds).date();
    const qint64 days = day.daysTo(local(m_now).date());
    if (days == 0)
        return time(seconds);
    if (days == 1)
        return tr("yesterday %1", "a time of day: yesterday 10:42").arg(time(seconds));
    return tr("%1 %2", "day and time of day: Friday 9:00").arg(date(day), time(seconds));
}

QString TimeText::since(qint64 seconds) const
{
    const QDate day = local(seconds).date();
    const qint64 days = day.daysTo(local(m_now).date());
    if (days == 0)
        return time(seconds);
    if (days == 1)
        return tr("yesterday", "a day, as it follows: since");
    if (days > 1 && days < 7)
        return m_locale.dayName(day.dayOfWeek());
    return date(day);
}

QString TimeText::full(qint64 seconds) const
{
    return local(seconds).toOffsetFromUtc(local(seconds).offsetFromUtc()).toString(Qt::ISODate);
}

QString TimeText::length(qint64 seconds)
{
    if (seconds < 60)
        return tr("%1 s", "seconds").arg(seconds);
    if (seconds < 3600)
        return seconds % 60 == 0 ? tr("%1 min", "minutes").arg(seconds / 60)
                                 : tr("%1 min %2 s", "minutes, seconds").arg(seconds / 60).arg(seconds % 60);
    const qint64 minutes = seconds / 60;
    return minutes % 60 == 0 ? tr("%1 h", "hours").arg(minutes / 60)
                             : tr("%1 h %2 min", "hours, minutes").arg(minutes / 60).arg(minutes % 60);
}
