// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/donotdisturb.h"

#include "core/contract/errorcodes.h"
#include "core/contract/jsonreader.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

const QStringList &contactGroupNames()
{
    static const QStringList groups{QStringLiteral("vip"), QStringLiteral("business"),
        QStringLiteral("coworkers"), QStringLiteral("friends"), QStringLiteral("family")};
    return groups;
}

bool areContactGroups(const QStringList &groups)
{
    // The length first: what follows must not grow with what a stranger sends.
    return !groups.isEmpty() && groups.size() <= contactGroupNames().size()
        && std::all_of(groups.begin(), groups.end(), [&groups](const QString &group) {
               return contactGroupNames().contains(group) && groups.count(group) == 1;
           });
}

Result<DndOn> DndOn::fromForm(const FormParameters &form)
{
    DndOn order;
    const QString text = form.value(u"duration").value_or(QString()).trimmed();
    if (!text.isEmpty()) {
        bool ok = false;
        order.minutes = text.toLongLong(&ok);
        if (!ok || order.minutes < 0 || order.minutes > maxTemporaryMinutes)
            return failure(ErrorCode::InvalidParameter, QStringLiteral("duration"));
    }
    const QString except = form.value(u"except").value_or(QString());
    if (!except.trimmed().isEmpty()) {
        // All groups together are much shorter; what is longer is not even split.
        if (except.size() <= 200) {
            const QStringList groups = except.split(u',');
            for (const QString &group : groups)
                order.except.append(group.trimmed());
        }
        if (!areContactGroups(order.except))
            return failure(ErrorCode::InvalidParameter, QStringLiteral("except"));
    }
    return order;
}

FormParameters DndOn::toForm() const
{
    FormParameters form;
    if (minutes > 0)
        form.add(QStringLiteral("duration"), QString::number(minutes));
    if (!except.isEmpty())
        form.add(QStringLiteral("except"), except.join(u','));
    return form;
}

Result<DndState> DndState::fromJson(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    if (!object.contains(u"dnd"))
        return failure(ErrorCode::ServerUnreadable, {}, QStringLiteral("no key dnd"));
    return DndState{jsonBoolean(object.value(u"dnd")), jsonInteger(object.value(u"until")),
        jsonTexts(object.value(u"except"))};
}

TemporaryRule DndState::toRule() const
{
    if (!on)
        return {};
    return {except.isEmpty() ? QStringList{QString(nobodyGroup)} : except, until};
}

QJsonValue DndState::toJson() const
{
    QJsonObject object{{QStringLiteral("dnd"), on}, {QStringLiteral("until"), until}};
    if (!except.isEmpty())
        object.insert(QStringLiteral("except"), QJsonArray::fromStringList(except));
    return object;
}
