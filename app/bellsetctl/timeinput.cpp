// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellsetctl/timeinput.h"

#include "core/contract/errorcodes.h"

#include <QDateTime>
#include <QRegularExpression>

namespace {

constexpr qint64 minutesOfDay = 24 * 60;
constexpr qint64 minutesOfYear = 365 * minutesOfDay;

/// ISO 8601; without an offset in this zone. Invalid for anything else.
QDateTime isoMoment(const QString &text, const QTimeZone &zone)
{
    const QDateTime moment = QDateTime::fromString(text.trimmed(), Qt::ISODate);
    return moment.isValid() && moment.timeSpec() == Qt::LocalTime
        ? QDateTime(moment.date(), moment.time(), zone)
        : moment;
}

QTime timeOfDay(const QString &text)
{
    return QTime::fromString(text, text.contains(u':') ? QStringLiteral("H:mm") : QStringLiteral("H"));
}

/// A moment as people write it; invalid for anything else.
QDateTime momentOf(const QString &text, const QDate &today, const QTimeZone &zone)
{
    static const QString tomorrow = QStringLiteral("tomorrow");
    const QString written = text.trimmed().toLower();
    if (written.startsWith(tomorrow)) {
        const QString rest = written.mid(tomorrow.size()).trimmed();
        const QTime time = rest.isEmpty() ? QTime(0, 0) : timeOfDay(rest);
        return time.isValid() ? QDateTime(today.addDays(1), time, zone) : QDateTime();
    }
    if (written.size() <= 5 && written.contains(u':')) {
        const QTime time = timeOfDay(written);
        return time.isValid() ? QDateTime(today, time, zone) : QDateTime();
    }
    return isoMoment(text, zone);
}

} // namespace

Result<qint64> minutesFromText(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("\\A(?:([0-9]{1,3})d)?(?:([0-9]{1,4})h)?(?:([0-9]{1,6})m)?\\z"));
    const QRegularExpressionMatch match = form.match(text.trimmed().toLower());
    const qint64 minutes = match.captured(1).toLongLong() * minutesOfDay + match.captured(2).toLongLong() * 60
        + match.captured(3).toLongLong();
    if (!match.hasMatch() || minutes <= 0 || minutes > minutesOfYear)
        return failure(ErrorCode::InvalidParameter, text);
    return minutes;
}

Result<qint64> momentFromText(const QString &text, qint64 now, const QTimeZone &zone)
{
    const QDate today = QDateTime::fromSecsSinceEpoch(now, zone).date();
    QDateTime moment = momentOf(text, today, zone);
    const QString written = text.trimmed();
    const bool isTimeOfDay = written.size() <= 5 && written.contains(u':');
    if (isTimeOfDay && moment.isValid() && moment.toSecsSinceEpoch() <= now)
        moment = momentOf(text, today.addDays(1), zone);
    if (!moment.isValid() || moment.toSecsSinceEpoch() <= now)
        return failure(ErrorCode::InvalidParameter, text);
    return moment.toSecsSinceEpoch();
}

Result<qint64> anyMomentFromText(const QString &text, qint64 now, const QTimeZone &zone)
{
    const QDateTime moment = momentOf(text, QDateTime::fromSecsSinceEpoch(now, zone).date(), zone);
    if (!moment.isValid() || moment.toSecsSinceEpoch() < 0)
        return failure(ErrorCode::InvalidParameter, text);
    return moment.toSecsSinceEpoch();
}

Result<qint64> pastMomentFromText(const QString &text, qint64 now, const QTimeZone &zone)
{
    const QString written = text.trimmed().toLower();
    const QDate today = QDateTime::fromSecsSinceEpoch(now, zone).date();
    if (const Result<qint64> minutes = minutesFromText(written))
        return now - *minutes * 60;
    QDateTime moment;
    const QString day = written.section(u' ', 0, 0);
    if (day == QLatin1String("today") || day == QLatin1String("yesterday")) {
        const QDate date = day == QLatin1String("today") ? today : today.addDays(-1);
        const QString rest = written.section(u' ', 1).trimmed();
        if (rest.isEmpty())
            moment = date.startOfDay(zone);
        else if (const QTime time = timeOfDay(rest); time.isValid())
            moment = QDateTime(date, time, zone);
    } else if (written.size() <= 5 && written.contains(u':')) {
        if (const QTime time = timeOfDay(written); time.isValid()) {
            moment = QDateTime(today, time, zone);
            if (moment.toSecsSinceEpoch() > now)
                moment = QDateTime(today.addDays(-1), time, zone);
        }
    } else {
        moment = isoMoment(text, zone);
    }
    if (!moment.isValid() || moment.toSecsSinceEpoch() > now || moment.toSecsSinceEpoch() < 0)
        return failure(ErrorCode::InvalidParameter, text);
    return moment.toSecsSinceEpoch();
}
