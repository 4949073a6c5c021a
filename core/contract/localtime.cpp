// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/localtime.h"

#include <QDateTime>
#include <QRegularExpression>

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

QString localTimeText(qint64 seconds, const QTimeZone &zone)
{
    return QDateTime::fromSecsSinceEpoch(seconds, zone).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

// Qt lists no links, so that a name has to be tried. But it makes a path of what it gets, and takes any word
// that is no file ("None", "XYZ5") for a rule: hence only what looks like a name of the database comes that
// far.
bool isIanaTimeZone(const QString &name)
{
    constexpr qsizetype longest = 64;
    static const QRegularExpression ofSeveralWords(
        QStringLiteral("\\A[A-Z][A-Za-z_-]*(?:/[A-Z][A-Za-z0-9_+-]*){1,2}\\z"));
    // All there are: the database makes no new ones.
    static const QStringList ofOneWord = QStringLiteral(
        "CET CST6CDT Cuba EET EST EST5EDT Egypt Eire GB GB-Eire GMT GMT+0 GMT-0 GMT0 Greenwich "
        "HST Hongkong Iceland Iran Israel Jamaica Japan Kwajalein Libya MET MST MST7MDT NZ "
        "NZ-CHAT Navajo PRC PST8PDT Poland Portugal ROC ROK Singapore Turkey UCT UTC Universal "
        "W-SU WET Zulu")
                                             .split(u' ');
    if (name.size() > longest || !(ofOneWord.contains(name) || ofSeveralWords.match(name).hasMatch()))
        return false;
    return QTimeZone(name.toLatin1()).isValid();
}

QTimeZone knownZone(const QString &name)
{
    const bool isKnown =
        isIanaTimeZone(name) || (!name.isEmpty() && QTimeZone::isTimeZoneIdAvailable(name.toUtf8()));
    return isKnown ? QTimeZone(name.toUtf8()) : QTimeZone();
}

QTimeZone zoneNamed(const QString &name)
{
    const QTimeZone zone = knownZone(name);
    return zone.isValid() ? zone : QTimeZone("Europe/Amsterdam");
}
