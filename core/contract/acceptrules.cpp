// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/acceptrules.h"

#include "core/contract/errorcodes.h"
#include "core/contract/jsonreader.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

DndState AcceptRules::toDndState(qint64 now) const
{
    if (temporaryGroups != QStringList{QStringLiteral("nobody")})
        return {};
    return {true, temporaryMinutes > 0 ? now + temporaryMinutes * 60 : 0};
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
    std::sort(rules.persistent.begin(), rules.persistent.end(),
        [](const AcceptRule &a, const AcceptRule &b) { return a.days < b.days; });
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
    if (!persistent.isEmpty()) {
        QJsonObject map;
        for (const AcceptRule &rule : persistent) {
            map.insert(QString::number(rule.days),
                QJsonObject{{QStringLiteral("start"), rule.start}, {QStringLiteral("stop"), rule.stop},
                    {QStringLiteral("groups"), QJsonArray::fromStringList(rule.groups)}});
        }
        object.insert(QStringLiteral("persistent"), map);
    }
    if (!temporaryGroups.isEmpty()) {
        object.insert(QStringLiteral("temporary"),
            QJsonObject{{QStringLiteral("groups"), QJsonArray::fromStringList(temporaryGroups)},
                {QStringLiteral("duration"), temporaryMinutes}});
    }
    object.insert(QStringLiteral("groups"), QJsonArray::fromStringList(groups));
    return object;
}
