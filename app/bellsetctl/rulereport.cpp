// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bellsetctl/rulereport.h"

#include "app/bellsetctl/exitcode.h"
#include "app/bellsetctl/ruleinput.h"
#include "app/bellsetctl/say.h"
#include "core/contract/accepthours.h"
#include "ui/words/calltext.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

namespace {

QString iso(qint64 seconds, const QTimeZone &zone = QTimeZone::utc())
{
    if (seconds <= 0)
        return {};
    const QDateTime moment = QDateTime::fromSecsSinceEpoch(seconds, zone);
    return moment.toOffsetFromUtc(moment.offsetFromUtc()).toString(Qt::ISODate);
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace

Report ruleReport(const AcceptRules &rules, const QStringList &rejectPatterns, qint64 now)
{
    const TemporaryRule temporary{
        rules.temporaryGroups, rules.temporaryMinutes > 0 ? now + rules.temporaryMinutes * 60 : 0};
    const CallText words{TimeText(now)};
    Report report;
    report.columns = {QStringLiteral("kind"), QStringLiteral("days"), QStringLiteral("start"),
        QStringLiteral("stop"), QStringLiteral("rule"), QStringLiteral("until")};
    QStringList lines;
    QJsonValue temporaryJson;
    if (!temporary.groups.isEmpty()) {
        lines << Say::tr("For now: %1", "do not disturb until 17:00").arg(words.temporary(temporary));
        const QString until = iso(temporary.until);
        report.rows.append({QStringLiteral("temporary"), {}, {}, {}, temporary.groups.join(u','), until});
        temporaryJson = QJsonObject{{QStringLiteral("groups"), QJsonArray::fromStringList(temporary.groups)},
            {QStringLiteral("until"), orNull(until)}};
    }
    QJsonArray accept;
    for (const AcceptRule &rule : rules.persistent) {
        lines << (acceptRuleCounts(rule)
                ? Say::tr("Accept: %1", "weekdays 09:00–17:30: coworkers and VIP").arg(words.rule(rule))
                : Say::tr("Accept, without effect: %1", "a rule whose times are wrong")
                      .arg(words.rule(rule)));
        report.rows.append({QStringLiteral("accept"), textFromDays(rule.days), rule.start, rule.stop,
            rule.groups.join(u','), {}});
        accept.append(QJsonObject{{QStringLiteral("days"), textFromDays(rule.days)},
            {QStringLiteral("mask"), rule.days}, {QStringLiteral("start"), rule.start},
            {QStringLiteral("stop"), rule.stop},
            {QStringLiteral("groups"), QJsonArray::fromStringList(rule.groups)}});
    }
    if (rules.persistent.isEmpty())
        lines << Say::tr("Accept: everybody, at any time");
    for (const QString &pattern : rejectPatterns) {
        lines << Say::tr("Reject: %1", "pattern").arg(pattern);
        report.rows.append({QStringLiteral("reject"), {}, {}, {}, pattern, {}});
    }
    if (rejectPatterns.isEmpty())
        lines << Say::tr("Reject: nobody");
    report.sentence = lines.join(u'\n');
    report.json =
        QJsonObject{{QStringLiteral("temporary"), temporaryJson}, {QStringLiteral("accept"), accept},
            {QStringLiteral("reject"), QJsonArray::fromStringList(rejectPatterns)}};
    return report;
}

Report callReport(const CallPath &path, qint64 now)
{
    const QTimeZone zone = accountZone(path.timeZone);
    const CallText words{TimeText(now, zone)};
    Report report;
    report.columns = {QStringLiteral("step"), QStringLiteral("result"), QStringLiteral("sentence")};
    QStringList lines{words.outcome(path)};
    QJsonArray steps;
    const QJsonArray told = path.toJson().toObject().value(u"steps").toArray();
    for (qsizetype i = 0; i < path.steps.size(); ++i) {
        const CallStep &step = path.steps.at(i);
        const QString sentence = words.step(step, path);
        lines << QStringLiteral("  ") + sentence;
        report.rows.append(
            {QString(callStepText(step.kind)), QString(callVerdictText(step.verdict)), sentence});
        QJsonObject object = told.at(i).toObject();
        object.insert(QStringLiteral("sentence"), sentence);
        steps.append(object);
    }
    report.sentence = lines.join(u'\n');
    QJsonObject json = path.toJson().toObject();
    json.insert(QStringLiteral("time"), iso(path.time, zone));
    json.insert(QStringLiteral("steps"), steps);
    json.insert(QStringLiteral("sentence"), words.outcome(path));
    report.json = json;
    const bool turnedAway =
        path.outcome == CallPath::Outcome::Rejected || path.outcome == CallPath::Outcome::Refused;
    report.exitCode = turnedAway ? ExitStateFalse : ExitOk;
    return report;
}
