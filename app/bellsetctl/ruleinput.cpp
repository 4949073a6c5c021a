// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellsetctl/ruleinput.h"

#include "core/contract/accepthours.h"
#include "core/contract/errorcodes.h"

#include <array>

namespace {

constexpr std::array dayNames{QLatin1StringView("mon"), QLatin1StringView("tue"), QLatin1StringView("wed"),
    QLatin1StringView("thu"), QLatin1StringView("fri"), QLatin1StringView("sat"), QLatin1StringView("sun")};

struct Profile {
    QLatin1StringView name;
    int mask;
};

constexpr std::array profiles{Profile{QLatin1StringView("daily"), 127},
    Profile{QLatin1StringView("weekdays"), 31}, Profile{QLatin1StringView("weekend"), 96}};

/// 0 = Monday; "monday" is read as "mon".
std::optional<int> dayNamed(const QString &text)
{
    static const QStringList longNames{QStringLiteral("monday"), QStringLiteral("tuesday"),
        QStringLiteral("wednesday"), QStringLiteral("thursday"), QStringLiteral("friday"),
        QStringLiteral("saturday"), QStringLiteral("sunday")};
    for (int day = 0; day < 7; ++day) {
        if (text == dayNames.at(static_cast<std::size_t>(day)) || text == longNames.at(day))
            return day;
    }
    return std::nullopt;
}

/// The mask of one day or stretch of days; 0 = neither.
int maskOf(const QString &text)
{
    for (const Profile &profile : profiles) {
        if (text == profile.name)
            return profile.mask;
    }
    const QStringList ends = text.split(u'-');
    const std::optional<int> first = dayNamed(ends.constFirst());
    const std::optional<int> last = dayNamed(ends.constLast());
    if (ends.size() > 2 || !first || !last)
        return 0;
    int mask = 0;
    for (int day = *first;; day = (day + 1) % 7) {
        mask |= 1 << day;
        if (day == *last)
            return mask;
    }
}

/// "9:00" → "09:00".
QString twoDigits(const QString &time)
{
    return time.size() == 4 && time.at(1) == u':' ? u'0' + time : time;
}

} // namespace

Result<int> daysFromText(const QString &text)
{
    int mask = 0;
    const QStringList parts = text.left(200).toLower().split(u',');
    for (const QString &part : parts) {
        const int days = maskOf(part.trimmed());
        if (days == 0)
            return failure(ErrorCode::InvalidParameter, text);
        mask |= days;
    }
    return mask;
}

QString textFromDays(int mask)
{
    for (const Profile &profile : profiles) {
        if (mask == profile.mask)
            return QString(profile.name);
    }
    QStringList names;
    for (int day = 0; day < 7; ++day) {
        if ((mask & (1 << day)) != 0)
            names << QString(dayNames.at(static_cast<std::size_t>(day)));
    }
    return names.join(u',');
}

Result<void> hoursFromText(const QString &text, AcceptRule &rule)
{
    const QStringList ends = text.split(u'-');
    if (ends.size() != 2)
        return failure(ErrorCode::InvalidParameter, text);
    const QString start = twoDigits(ends.at(0).trimmed());
    QString stop = twoDigits(ends.at(1).trimmed());
    if (stop == QLatin1String("24:00"))
        stop = QStringLiteral("23:59"); // which means the end of the day (accepthours.h)
    if (minuteOfDay(start) < 0 || minuteOfDay(stop) < 0 || start == stop)
        return failure(ErrorCode::InvalidParameter, text);
    rule.start = start;
    rule.stop = stop;
    return {};
}

Result<QStringList> groupsFromText(const QString &text)
{
    QStringList groups = text.left(200).toLower().split(u',');
    for (QString &group : groups)
        group = group.trimmed();
    if (groups == QStringList{QString(everybodyGroup)} || groups == QStringList{QString(nobodyGroup)}
        || areContactGroups(groups))
        return groups;
    return failure(ErrorCode::InvalidParameter, text);
}
