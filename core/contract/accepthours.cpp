// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/accepthours.h"

#include "core/contract/localtime.h"

#include <QDateTime>
#include <QtAlgorithms>

#include <algorithm>

namespace {

constexpr int minutesPerDay = 24 * 60;
constexpr int daysPerWeek = 7;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

int stopMinute(const AcceptRule &rule)
{
    return rule.stop == QLatin1String("23:59") ? minutesPerDay : minuteOfDay(rule.stop);
}

int dayCount(const AcceptRule &rule)
{
    return static_cast<int>(qPopulationCount(static_cast<quint32>(rule.days)));
}

/// @param day 0 = Monday
bool isOn(const AcceptRule &rule, int day)
{
    return (rule.days & (1 << day)) != 0;
}

bool covers(const AcceptRule &rule, int day, int minute)
{
    const int start = minuteOfDay(rule.start);
    const int stop = stopMinute(rule);
    if (start < stop)
        return isOn(rule, day) && minute >= start && minute < stop;
    const int dayBefore = (day + daysPerWeek - 1) % daysPerWeek;
    return (isOn(rule, day) && minute >= start) || (isOn(rule, dayBefore) && minute < stop);
}

QList<AcceptRule> thoseThatCount(const QList<AcceptRule> &rules)
{
    QList<AcceptRule> counting;
    std::copy_if(rules.begin(), rules.end(), std::back_inserter(counting), acceptRuleCounts);
    return counting;
}

/// The narrowest of the rules that cover a minute of a day. All of `rules` count.
QList<AcceptRule> decidingRules(const QList<AcceptRule> &rules, int day, int minute)
{
    QList<AcceptRule> deciding;
    for (const AcceptRule &rule : rules) {
        if (!covers(rule, day, minute))
            continue;
        if (!deciding.isEmpty() && dayCount(rule) < dayCount(deciding.constFirst()))
            deciding.clear();
        if (deciding.isEmpty() || dayCount(rule) == dayCount(deciding.constFirst()))
            deciding.append(rule);
    }
    return deciding;
}

QStringList groupsOf(const QList<AcceptRule> &deciding)
{
    QStringList groups;
    for (const AcceptRule &rule : deciding)
        groups += rule.groups;
    if (groups.contains(everybodyGroup))
        return {QString(everybodyGroup)};
    groups.removeAll(QString(nobodyGroup));
    groups.removeDuplicates();
    return groups;
}

/// The minutes of a day at which another rule may begin to decide.
QList<int> edgesOf(const QList<AcceptRule> &rules)
{
    QList<int> edges{0, minutesPerDay};
    for (const AcceptRule &rule : rules)
        edges << minuteOfDay(rule.start) << stopMinute(rule);
    std::sort(edges.begin(), edges.end());
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
    return edges;
}

/// The windows of one day, neighbours with the same groups joined.
QList<AcceptWindow> windowsOfDay(const QList<AcceptRule> &rules, const QList<int> &edges, int day)
{
    QList<AcceptWindow> windows;
    for (qsizetype i = 0; i + 1 < edges.size(); ++i) {
        const QStringList groups = groupsOf(decidingRules(rules, day, edges.at(i)));
        if (groups.isEmpty())
            continue;
        if (!windows.isEmpty() && windows.constLast().toMinute == edges.at(i)
            && windows.constLast().groups == groups)
            windows.last().toMinute = edges.at(i + 1);
        else
            windows.append({1 << day, edges.at(i), edges.at(i + 1), groups});
    }
    return windows;
}

} // namespace

int minuteOfDay(const QString &time)
{
    if (time.size() != 5 || time.at(2) != u':' || !isDigit(time.at(0)) || !isDigit(time.at(1))
        || !isDigit(time.at(3)) || !isDigit(time.at(4)))
        return -1;
    const int hour = QStringView(time).left(2).toInt();
    const int minute = QStringView(time).mid(3).toInt();
    return hour < 24 && minute < 60 ? hour * 60 + minute : -1;
}

bool acceptRuleCounts(const AcceptRule &rule)
{
    return rule.days >= 1 && rule.days <= 127 && minuteOfDay(rule.start) >= 0 && minuteOfDay(rule.stop) >= 0
        && rule.start != rule.stop;
}

QTimeZone accountZone(const QString &name)
{
    const QTimeZone zone = knownZone(name);
    return zone.isValid() ? zone : QTimeZone::utc();
}

AcceptJudgement judgeAcceptRules(const QList<AcceptRule> &rules, const QTimeZone &zone, qint64 at)
{
    const QList<AcceptRule> counting = thoseThatCount(rules);
    AcceptJudgement judgement;
    judgement.hasRules = !counting.isEmpty();
    if (!judgement.hasRules) {
        judgement.groups = QStringList{QString(everybodyGroup)};
        return judgement;
    }
    const QDateTime local = QDateTime::fromSecsSinceEpoch(at, zone);
    const int minute = local.time().hour() * 60 + local.time().minute();
    judgement.deciding = decidingRules(counting, local.date().dayOfWeek() - 1, minute);
    judgement.groups = groupsOf(judgement.deciding);
    return judgement;
}

QList<AcceptWindow> acceptWindows(const QList<AcceptRule> &rules)
{
    const QList<AcceptRule> counting = thoseThatCount(rules);
    if (counting.isEmpty())
        return {};
    const QList<int> edges = edgesOf(counting);
    QList<AcceptWindow> windows;
    for (int day = 0; day < daysPerWeek; ++day) {
        const QList<AcceptWindow> today = windowsOfDay(counting, edges, day);
        for (const AcceptWindow &window : today) {
            const auto same = std::find_if(windows.begin(), windows.end(), [&](const AcceptWindow &each) {
                return each.fromMinute == window.fromMinute && each.toMinute == window.toMinute
                    && each.groups == window.groups;
            });
            if (same == windows.end())
                windows.append(window);
            else
                same->days |= window.days;
        }
    }
    if (windows.isEmpty())
        return {{127, 0, 0, {QString(nobodyGroup)}}};
    std::sort(windows.begin(), windows.end(), [](const AcceptWindow &a, const AcceptWindow &b) {
        return std::tuple(a.fromMinute, a.toMinute, a.days) < std::tuple(b.fromMinute, b.toMinute, b.days);
    });
    return windows;
}
