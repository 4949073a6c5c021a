// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/store/acceptwindows.h"

#include <QRegularExpression>

namespace {

constexpr int minutesPerDay = 24 * 60;

/// Monday 1 … Sunday 64 to Sunday 1 … Saturday 64: each day one bit up, Sunday round to the first.
int withSundayFirst(int days)
{
    return ((days << 1) | (days >> 6)) & 127;
}

/// The same days, each one later.
int dayAfter(int days)
{
    return ((days << 1) | (days >> 6)) & 127;
}

} // namespace

int minuteOfDay(const QString &time)
{
    static const QRegularExpression pattern(QStringLiteral("\\A([01][0-9]|2[0-3]):([0-5][0-9])\\z"));
    const QRegularExpressionMatch match = pattern.match(time);
    return match.hasMatch() ? match.captured(1).toInt() * 60 + match.captured(2).toInt() : -1;
}

QList<AcceptWindow> acceptWindows(const AcceptRule &rule)
{
    const int days = withSundayFirst(rule.days);
    if (rule.groups == QStringList{QStringLiteral("nobody")})
        return {{days, 0, 0}};
    const int start = minuteOfDay(rule.start);
    // The form's last step is 23:59 and means the whole day.
    const int stop = rule.stop == QLatin1String("23:59") ? minutesPerDay : minuteOfDay(rule.stop);
    if (start < stop)
        return {{days, start, stop}};
    QList<AcceptWindow> windows{{days, start, minutesPerDay}};
    if (stop > 0)
        windows.append({dayAfter(days), 0, stop});
    return windows;
}
