// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QLocale>
#include <QString>
#include <QTimeZone>

/// Says moments the way people do, in the viewer's zone: relative near today, absolute further off
/// (ux.md 3.0 rule 8). A plain value made for one "now".
class TimeText {
    Q_DECLARE_TR_FUNCTIONS(TimeText)

public:
    /// @param now Unix seconds
    explicit TimeText(
        qint64 now, const QTimeZone &zone = QTimeZone::systemTimeZone(), const QLocale &locale = QLocale());

    /// A moment to come, as it follows "until": "17:00", "tomorrow 8:00", "Friday 9:00", "3 May 9:00".
    QString moment(qint64 seconds) const;
    /// A moment gone by: "just now", "12 min ago", "10:42", "yesterday 10:42", "3 May 10:42".
    QString ago(qint64 seconds) const;
    /// The same, never relative: "10:42", "yesterday 10:42", "3 May 10:42".
    QString past(qint64 seconds) const;
    /// A moment gone by, as it follows "since": "10:42", "yesterday", "Tuesday", "3 May".
    QString since(qint64 seconds) const;
    /// The moment in full with its offset, for tooltips and exports: "2026-05-03T10:42:00+02:00".
    QString full(qint64 seconds) const;
    /// The time of day alone: "17:00".
    QString time(qint64 seconds) const;
    /// A length of time: "45 s", "3 min 5 s", "1 h 20 min".
    static QString length(qint64 seconds);

    qint64 now() const { return m_now; }
    const QTimeZone &zone() const { return m_zone; }
    const QLocale &locale() const { return m_locale; }

private:
    QDateTime local(qint64 seconds) const;
    QString date(QDate date) const;

    qint64 m_now;
    QTimeZone m_zone;
    QLocale m_locale;
};
