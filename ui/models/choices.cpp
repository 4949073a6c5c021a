// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/choices.h"

#include "core/contract/phonenumber.h"

#include <QDateTime>

#include <algorithm>

QList<qint64> offeredEnds(qint64 now, const QTimeZone &zone)
{
    constexpr qint64 worthwhile = 30 * 60;
    const QDate today = QDateTime::fromSecsSinceEpoch(now, zone).date();
    const auto at = [&zone](QDate day, int hour) {
        return QDateTime(day, QTime(hour, 0), zone).toSecsSinceEpoch();
    };
    QList<qint64> ends;
    if (const qint64 evening = at(today, 17); evening - now >= worthwhile)
        ends.append(evening);
    ends.append(at(today.addDays(1), 8));
    const int weekday = today.dayOfWeek();
    if (weekday >= Qt::Thursday && weekday <= Qt::Saturday)
        ends.append(at(today.addDays(8 - weekday), 8));
    return ends;
}

bool isOwnMobile(const QString &target, const Identity &identity)
{
    if (target == mobileKeyword)
        return true;
    if (identity.mobileNumber.isEmpty() || target.section(u'@', 1) != identity.sipAddress.section(u'@', 1))
        return false;
    return comparablePhoneNumber(target.section(u'@', 0, 0)) == comparablePhoneNumber(identity.mobileNumber);
}

QString mobileNumberOf(const QString &written, const QString &countryCode)
{
    constexpr qsizetype shortest = 6;
    constexpr qsizetype longest = 16; // E.164 with its "+"
    const QString number = internationalPhoneNumber(written.trimmed(), countryCode);
    return isPhoneNumber(number) && number.size() >= shortest && number.size() <= longest ? number
                                                                                          : QString();
}

QStringList recentTargets(const ForwardingRows &rows, const Identity &identity)
{
    QStringList targets;
    const auto add = [&](const QString &target) {
        if (!target.isEmpty() && target != voicemailKeyword && !isOwnMobile(target, identity)
            && !targets.contains(target))
            targets.append(target);
    };
    for (const ForwardingRow &row : rows.rows)
        add(row.target);
    for (const ForwardingRow &row : rows.rows) {
        add(row.afterwards);
        add(row.lastTarget);
    }
    return targets;
}

bool isAbroad(const QString &target, const Identity &identity, const QStringList &ownNumbers)
{
    const QString theirs = countryCodeOf(target.section(u'@', 0, 0));
    if (theirs.isEmpty())
        return false;
    for (const QString &number : QStringList{identity.callerId, identity.mobileNumber} + ownNumbers) {
        if (const QString ours = countryCodeOf(number.section(u'@', 0, 0)); !ours.isEmpty())
            return ours != theirs;
    }
    return false;
}

ForwardingRow rowAt(const ForwardingRow &row, qint64 now)
{
    if (row.until == 0 || row.until > now)
        return row;
    return {row.condition, row.afterwards, 0, {}, row.lastTarget};
}

QList<AcceptRule> rulesInOrder(QList<AcceptRule> rules)
{
    const QStringList &known = contactGroupNames();
    const auto place = [&known](const QString &group) {
        const qsizetype at = known.indexOf(group);
        return at < 0 ? known.size() : at;
    };
    for (AcceptRule &rule : rules)
        std::stable_sort(rule.groups.begin(), rule.groups.end(),
            [&place](const QString &a, const QString &b) { return place(a) < place(b); });
    std::stable_sort(
        rules.begin(), rules.end(), [](const AcceptRule &a, const AcceptRule &b) { return a.days < b.days; });
    return rules;
}
