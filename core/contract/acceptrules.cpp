// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/acceptrules.h"

#include "core/contract/accepthours.h"
#include "core/contract/errorcodes.h"
#include "core/contract/jsonreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace {

const QString persistentKey = QStringLiteral("persistent");
const QString temporaryKey = QStringLiteral("temporary");

/// 127 masks with all five groups each are less than half of it.
constexpr qsizetype maxRulesText = 32768;

bool byMask(const AcceptRule &a, const AcceptRule &b)
{
    return a.days < b.days;
}

QJsonObject toJsonObject(const QList<AcceptRule> &rules)
{
    QJsonObject map;
    for (const AcceptRule &rule : rules) {
        map.insert(QString::number(rule.days),
            QJsonObject{{QStringLiteral("start"), rule.start}, {QStringLiteral("stop"), rule.stop},
                {QStringLiteral("groups"), QJsonArray::fromStringList(rule.groups)}});
    }
    return map;
}

QJsonObject temporaryObject(const QStringList &groups, qint64 minutes)
{
    return {{QStringLiteral("groups"), QJsonArray::fromStringList(groups)},
        {QStringLiteral("duration"), minutes}};
}

/// The JSON object in a parameter; nothing and PHP's empty map are the empty one.
Result<QJsonObject> objectOf(const QString &text, const QString &key)
{
    if (text.size() > maxRulesText)
        return failure(ErrorCode::InvalidParameter, key);
    if (text.trimmed().isEmpty())
        return QJsonObject();
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (document.isArray() && document.array().isEmpty())
        return QJsonObject();
    if (!document.isObject())
        return failure(ErrorCode::InvalidParameter, key);
    return document.object();
}

/// An array of texts and nothing else; unlike the lenient reading of answers.
std::optional<QStringList> strictTexts(const QJsonValue &value)
{
    if (!value.isArray())
        return std::nullopt;
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array) {
        if (!item.isString())
            return std::nullopt;
        texts.append(item.toString());
    }
    return texts;
}

bool areRuleGroups(const QStringList &groups)
{
    return groups == QStringList{QString(everybodyGroup)} || groups == QStringList{QString(nobodyGroup)}
    || areContactGroups(groups);
}

Result<QList<AcceptRule>> persistentOf(const QJsonObject &object)
{
    QList<AcceptRule> rules;
    for (auto item = object.begin(); item != object.end(); ++item) {
        bool ok = false;
        const int days = item.key().toInt(&ok);
        // "031" and " 31" would be a second rule for 31.
        if (!ok || item.key() != QString::number(days))
            return failure(ErrorCode::InvalidParameter, QStringLiteral("days"));
        const QJsonObject rule = item.value().toObject();
        const QJsonValue start = rule.value(u"start");
        const QJsonValue stop = rule.value(u"stop");
        const std::optional<QStringList> groups = strictTexts(rule.value(u"groups"));
        if (!item.value().isObject() || !start.isString() || !stop.isString() || !groups)
            return failure(ErrorCode::InvalidParameter, persistentKey);
        rules.append({days, start.toString(), stop.toString(), *groups});
    }
    std::sort(rules.begin(), rules.end(), byMask);
    if (const Result<void> checked = checkAcceptRules(rules); !checked)
        return failure(checked.error());
    return rules;
}

Result<TemporaryRuleChange> temporaryOf(const QJsonObject &object)
{
    if (object.isEmpty())
        return TemporaryRuleChange();
    const std::optional<QStringList> groups = strictTexts(object.value(u"groups"));
    if (!groups || !areRuleGroups(*groups))
        return failure(ErrorCode::InvalidParameter, QStringLiteral("groups"));
    const QJsonValue duration = object.value(u"duration");
    const double minutes = duration.toDouble(-1);
    if (!duration.isUndefined()
        && (minutes < 0 || minutes > static_cast<double>(maxTemporaryMinutes)
            || std::floor(minutes) != minutes))
        return failure(ErrorCode::InvalidParameter, QStringLiteral("duration"));
    return TemporaryRuleChange{*groups, duration.isUndefined() ? 0 : static_cast<qint64>(minutes)};
}

} // namespace

Result<void> checkAcceptRules(const QList<AcceptRule> &rules)
{
    QSet<int> masks;
    for (const AcceptRule &rule : rules) {
        if (rule.days < 1 || rule.days > 127 || masks.contains(rule.days))
            return failure(ErrorCode::InvalidParameter, QStringLiteral("days"));
        masks.insert(rule.days);
        if (minuteOfDay(rule.start) < 0 || rule.start == rule.stop)
            return failure(ErrorCode::InvalidParameter, QStringLiteral("start"));
        if (minuteOfDay(rule.stop) < 0)
            return failure(ErrorCode::InvalidParameter, QStringLiteral("stop"));
        if (!areRuleGroups(rule.groups))
            return failure(ErrorCode::InvalidParameter, QStringLiteral("groups"));
    }
    return {};
}

bool TemporaryRuleChange::isNone() const
{
    return groups.isEmpty() || (groups == QStringList{QString(everybodyGroup)} && minutes == 0);
}

Result<AcceptRulesChange> AcceptRulesChange::fromForm(const FormParameters &form)
{
    AcceptRulesChange change;
    if (const std::optional<QString> text = form.value(persistentKey)) {
        const Result<QJsonObject> object = objectOf(*text, persistentKey);
        if (!object)
            return failure(object.error());
        const Result<QList<AcceptRule>> rules = persistentOf(*object);
        if (!rules)
            return failure(rules.error());
        change.persistent = *rules;
    }
    if (const std::optional<QString> text = form.value(temporaryKey)) {
        const Result<QJsonObject> object = objectOf(*text, temporaryKey);
        if (!object)
            return failure(object.error());
        const Result<TemporaryRuleChange> rule = temporaryOf(*object);
        if (!rule)
            return failure(rule.error());
        change.temporary = *rule;
    }
    return change;
}

FormParameters AcceptRulesChange::toForm() const
{
    const auto compact = [](const QJsonObject &object) {
        return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    };
    FormParameters form;
    if (persistent)
        form.add(persistentKey, compact(toJsonObject(*persistent)));
    if (temporary) {
        form.add(temporaryKey,
            compact(temporary->groups.isEmpty() ? QJsonObject()
                                                : temporaryObject(temporary->groups, temporary->minutes)));
    }
    return form;
}

DndState AcceptRules::toDndState(qint64 now) const
{
    if (temporaryGroups.isEmpty() || temporaryGroups.contains(everybodyGroup))
        return {};
    QStringList except = temporaryGroups;
    except.removeAll(QString(nobodyGroup));
    return {true, temporaryMinutes > 0 ? now + temporaryMinutes * 60 : 0, except};
}

Result<AcceptRules> AcceptRules::fromJson(const QJsonValue &value)
{
    const Result<QJsonObject> object = jsonObject(value, QStringLiteral("accept rules"));
    if (!object)
        return failure(object.error());
    AcceptRules rules;
    const QJsonObject persistent = object->value(u"persistent").toObject();
    for (auto item = persistent.begin(); item != persistent.end(); ++item) {
        bool ok = false;
        const int days = item.key().toInt(&ok);
        if (!ok || days < 1 || days > 127)
            continue;
        const QJsonObject rule = item.value().toObject();
        rules.persistent.append({days, jsonText(rule.value(u"start")), jsonText(rule.value(u"stop")),
            jsonTexts(rule.value(u"groups"))});
    }
    std::sort(rules.persistent.begin(), rules.persistent.end(), byMask);
    const QJsonObject temporary = object->value(u"temporary").toObject();
    rules.temporaryGroups = jsonTexts(temporary.value(u"groups"));
    rules.temporaryMinutes = jsonInteger(temporary.value(u"duration"));
    // "everybody" without an end is how the incumbent writes "no temporary rule" after set_dnd_off.
    if (rules.temporaryGroups == QStringList{QStringLiteral("everybody")} && rules.temporaryMinutes == 0)
        rules.temporaryGroups.clear();
    rules.groups = jsonTexts(object->value(u"groups"));
    return rules;
}

QJsonValue AcceptRules::toJson() const
{
    QJsonObject object;
    if (!persistent.isEmpty())
        object.insert(persistentKey, toJsonObject(persistent));
    if (!temporaryGroups.isEmpty())
        object.insert(temporaryKey, temporaryObject(temporaryGroups, temporaryMinutes));
    object.insert(QStringLiteral("groups"), QJsonArray::fromStringList(groups));
    return object;
}
