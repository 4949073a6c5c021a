// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/callpath.h"

#include "core/contract/errorcodes.h"
#include "core/contract/jsonreader.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace {

const QString callerKey = QStringLiteral("caller");
const QString timeKey = QStringLiteral("time");
constexpr qsizetype maxCaller = 400;
constexpr qsizetype maxTime = 40;
constexpr qint64 lastMoment = 253402300799; // the end of the year 9999
constexpr qint64 day = 86400;

template<class Enum>
struct Word {
    Enum value;
    QLatin1StringView text;
};

using Kind = CallStep::Kind;
constexpr std::array kinds{
    Word<Kind>{Kind::RejectList, QLatin1StringView("reject_list")},
    Word<Kind>{Kind::AllCalls, QLatin1StringView("all_calls")},
    Word<Kind>{Kind::TemporaryRule, QLatin1StringView("temporary_rule")},
    Word<Kind>{Kind::AcceptRules, QLatin1StringView("accept_rules")},
    Word<Kind>{Kind::NotAccepted, QLatin1StringView("not_accepted")},
    Word<Kind>{Kind::Devices, QLatin1StringView("devices")},
    Word<Kind>{Kind::NotOnline, QLatin1StringView("not_online")},
    Word<Kind>{Kind::Ring, QLatin1StringView("ring")},
    Word<Kind>{Kind::Busy, QLatin1StringView("busy")},
    Word<Kind>{Kind::NoAnswer, QLatin1StringView("no_answer")},
    Word<Kind>{Kind::Other, QLatin1StringView("other")},
};

using Verdict = CallStep::Verdict;
constexpr std::array verdicts{
    Word<Verdict>{Verdict::NotSet, QLatin1StringView("not_set")},
    Word<Verdict>{Verdict::Passed, QLatin1StringView("passed")},
    Word<Verdict>{Verdict::Accepted, QLatin1StringView("accepted")},
    Word<Verdict>{Verdict::NotAccepted, QLatin1StringView("not_accepted")},
    Word<Verdict>{Verdict::NoneOnline, QLatin1StringView("none_online")},
    Word<Verdict>{Verdict::Forwarded, QLatin1StringView("forwarded")},
    Word<Verdict>{Verdict::Refused, QLatin1StringView("refused")},
    Word<Verdict>{Verdict::Rings, QLatin1StringView("rings")},
};

using Outcome = CallPath::Outcome;
constexpr std::array outcomes{
    Word<Outcome>{Outcome::Rings, QLatin1StringView("rings")},
    Word<Outcome>{Outcome::Forwarded, QLatin1StringView("forwarded")},
    Word<Outcome>{Outcome::Rejected, QLatin1StringView("rejected")},
    Word<Outcome>{Outcome::Refused, QLatin1StringView("refused")},
};

template<class Words, class Enum>
QLatin1StringView textOf(const Words &words, Enum value)
{
    return std::find_if(words.begin(), words.end(), [&](const auto &word) {
        return word.value == value;
    })->text;
}

template<class Enum, class Words>
std::optional<Enum> valueOf(const Words &words, const QString &text)
{
    const auto found =
        std::find_if(words.begin(), words.end(), [&](const auto &word) { return word.text == text; });
    return found == words.end() ? std::nullopt : std::optional<Enum>(found->value);
}

void insertUnlessEmpty(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

void insertUnlessZero(QJsonObject &object, const QString &key, qint64 number)
{
    if (number != 0)
        object.insert(key, number);
}

QJsonObject toJson(const CallStep &step)
{
    QJsonObject object{{QStringLiteral("step"), callStepText(step.kind)},
        {QStringLiteral("result"), callVerdictText(step.verdict)},
        {QStringLiteral("sentence"), step.sentence}};
    insertUnlessEmpty(object, QStringLiteral("pattern"), step.pattern);
    if (!step.groups.isEmpty())
        object.insert(QStringLiteral("groups"), QJsonArray::fromStringList(step.groups));
    if (!step.rules.isEmpty()) {
        QJsonArray rules;
        for (const AcceptRule &rule : step.rules) {
            rules.append(QJsonObject{{QStringLiteral("days"), rule.days},
                {QStringLiteral("start"), rule.start}, {QStringLiteral("stop"), rule.stop},
                {QStringLiteral("groups"), QJsonArray::fromStringList(rule.groups)}});
        }
        object.insert(QStringLiteral("rules"), rules);
    }
    if (step.condition)
        object.insert(QStringLiteral("condition"), forwardConditionKey(*step.condition));
    insertUnlessEmpty(object, QStringLiteral("target"), step.target);
    insertUnlessZero(object, QStringLiteral("status"), step.status);
    insertUnlessZero(object, QStringLiteral("seconds"), step.seconds);
    if (step.devices)
        object.insert(QStringLiteral("devices"), *step.devices);
    insertUnlessZero(object, QStringLiteral("until"), step.until);
    return object;
}

CallStep stepOf(const QJsonObject &object)
{
    CallStep step;
    step.kind = valueOf<Kind>(kinds, jsonText(object.value(u"step"))).value_or(Kind::Other);
    const std::optional<Verdict> verdict = valueOf<Verdict>(verdicts, jsonText(object.value(u"result")));
    if (verdict)
        step.verdict = *verdict;
    else
        step.kind = Kind::Other; // of a newer server: its own sentence says it
    step.pattern = jsonText(object.value(u"pattern"));
    step.groups = jsonTexts(object.value(u"groups"));
    const QJsonArray rules = object.value(u"rules").toArray();
    for (const QJsonValue &item : rules) {
        const QJsonObject rule = item.toObject();
        step.rules.append({static_cast<int>(jsonInteger(rule.value(u"days"))), jsonText(rule.value(u"start")),
            jsonText(rule.value(u"stop")), jsonTexts(rule.value(u"groups"))});
    }
    step.condition = forwardConditionFromKey(jsonText(object.value(u"condition")));
    step.target = jsonText(object.value(u"target"));
    step.status = static_cast<int>(jsonInteger(object.value(u"status")));
    step.seconds = static_cast<int>(jsonInteger(object.value(u"seconds")));
    if (object.contains(u"devices"))
        step.devices = static_cast<int>(jsonInteger(object.value(u"devices")));
    step.until = jsonInteger(object.value(u"until"));
    step.sentence = jsonText(object.value(u"sentence"));
    return step;
}

/// The moment of a local time, as CallQuery::moment() defines it for times that come twice or never.
qint64 momentOf(const QDateTime &local, const QTimeZone &zone)
{
    const qint64 wall = QDateTime(local.date(), local.time(), Qt::UTC).toSecsSinceEpoch();
    const auto offsetAt = [&zone](qint64 at) {
        return zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(at, Qt::UTC));
    };
    // No zone changes its offset twice within two days.
    const int before = offsetAt(wall - day);
    const int after = offsetAt(wall + day);
    for (const int offset : {std::max(before, after), std::min(before, after)}) {
        if (offsetAt(wall - offset) == offset)
            return wall - offset;
    }
    return wall - before;
}

} // namespace

QLatin1StringView callStepText(CallStep::Kind kind)
{
    return textOf(kinds, kind);
}

QLatin1StringView callVerdictText(CallStep::Verdict verdict)
{
    return textOf(verdicts, verdict);
}

QLatin1StringView callOutcomeText(CallPath::Outcome outcome)
{
    return textOf(outcomes, outcome);
}

Result<CallQuery> CallQuery::fromForm(const FormParameters &form)
{
    const QString caller = form.value(callerKey).value_or(QString());
    if (caller.size() > maxCaller)
        return failure(ErrorCode::InvalidParameter, callerKey);
    if (caller.trimmed().isEmpty())
        return failure(ErrorCode::MissingParameter, callerKey);
    const QString time = form.value(timeKey).value_or(QString());
    if (time.size() > maxTime)
        return failure(ErrorCode::InvalidParameter, timeKey);
    CallQuery query{caller.trimmed(), time.trimmed()};
    // Whether it is a time at all is known without the zone.
    if (const Result<qint64> moment = query.moment(QTimeZone::utc(), 0); !moment)
        return failure(moment.error());
    return query;
}

FormParameters CallQuery::toForm() const
{
    FormParameters form{{callerKey, caller}};
    if (!time.isEmpty())
        form.add(timeKey, time);
    return form;
}

Result<qint64> CallQuery::moment(const QTimeZone &zone, qint64 now) const
{
    if (time.isEmpty())
        return now;
    bool isNumber = false;
    qint64 at = time.toLongLong(&isNumber);
    if (!isNumber) {
        const QDateTime written = QDateTime::fromString(time, Qt::ISODate);
        if (!written.date().isValid() || !written.time().isValid())
            return failure(ErrorCode::InvalidParameter, timeKey);
        at = written.timeSpec() == Qt::LocalTime ? momentOf(written, zone) : written.toSecsSinceEpoch();
    }
    if (at < 0 || at > lastMoment)
        return failure(ErrorCode::InvalidParameter, timeKey);
    return at;
}

const CallStep *CallPath::step(CallStep::Kind kind) const
{
    const auto found =
        std::find_if(steps.begin(), steps.end(), [kind](const CallStep &each) { return each.kind == kind; });
    return found == steps.end() ? nullptr : &*found;
}

Result<CallPath> CallPath::fromJson(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const QJsonObject outcome = object.value(u"outcome").toObject();
    const std::optional<Outcome> result = valueOf<Outcome>(outcomes, jsonText(outcome.value(u"result")));
    if (!result)
        return failure(ErrorCode::ServerUnreadable, {}, QStringLiteral("a call's path without outcome"));
    CallPath path;
    path.account = jsonText(object.value(u"account"));
    path.caller = jsonText(object.value(u"caller"));
    path.time = jsonInteger(object.value(u"time"));
    path.timeZone = jsonText(object.value(u"timezone"));
    path.outcome = *result;
    path.condition = forwardConditionFromKey(jsonText(outcome.value(u"condition")));
    path.target = jsonText(outcome.value(u"target"));
    path.status = static_cast<int>(jsonInteger(outcome.value(u"status")));
    const QJsonArray steps = object.value(u"steps").toArray();
    for (const QJsonValue &step : steps)
        path.steps.append(stepOf(step.toObject()));
    return path;
}

QJsonValue CallPath::toJson() const
{
    QJsonObject result{{QStringLiteral("result"), callOutcomeText(outcome)}};
    if (condition)
        result.insert(QStringLiteral("condition"), forwardConditionKey(*condition));
    insertUnlessEmpty(result, QStringLiteral("target"), target);
    insertUnlessZero(result, QStringLiteral("status"), status);
    QJsonArray array;
    for (const CallStep &step : steps)
        array.append(::toJson(step));
    return QJsonObject{{QStringLiteral("account"), account}, {QStringLiteral("caller"), caller},
        {QStringLiteral("time"), time}, {QStringLiteral("timezone"), timeZone},
        {QStringLiteral("outcome"), result}, {QStringLiteral("steps"), array}};
}
