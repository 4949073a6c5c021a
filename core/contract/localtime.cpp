// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/localtime.h"

#include <QDateTime>

#include <algorithm>

QList<qint64> momentsOfLocalTime(const QString &text, const QTimeZone &zone)
{
    constexpr qsizetype dateLength = 10;
    // Date and time apart: together, Qt would read them in the zone of this computer, which may skip them.
    const QDate date = QDate::fromString(text.left(dateLength), QStringLiteral("yyyy-MM-dd"));
    const QTime time = QTime::fromString(text.mid(dateLength), QStringLiteral(" HH:mm:ss"));
    if (!date.isValid() || !time.isValid())
        return {};
    const qint64 asUtc = QDateTime(date, time, Qt::UTC).toSecsSinceEpoch();
    const auto offsetAt = [&zone](qint64 moment) {
        return qint64(zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(moment, Qt::UTC)));
    };
    // No zone is a day away from UTC: these are its offsets on both sides of any change nearby.
    constexpr qint64 day = 24 * 60 * 60;
    const qint64 before = offsetAt(asUtc - day);
    const qint64 after = offsetAt(asUtc + day);
    QList<qint64> moments;
    for (const qint64 offset : {before, after}) {
        const qint64 moment = asUtc - offset;
        if (offsetAt(moment) == offset && !moments.contains(moment))
            moments.append(moment);
    }
    if (moments.isEmpty())
        moments.append(asUtc - before);
    std::sort(moments.begin(), moments.end());
    return moments;
}

QTimeZone zoneNamed(const QString &name)
{
    // Without a name Qt takes the zone of this computer.
    const QTimeZone zone = name.isEmpty() ? QTimeZone() : QTimeZone(name.toUtf8());
    return zone.isValid() ? zone : QTimeZone("Europe/Amsterdam");
}
