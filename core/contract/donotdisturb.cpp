// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/donotdisturb.h"

#include "core/contract/errorcodes.h"
#include "core/contract/jsonreader.h"

#include <QJsonObject>

Result<DndOn> DndOn::fromForm(const FormParameters &form)
{
    const QString text = form.value(u"duration").value_or(QString()).trimmed();
    if (text.isEmpty())
        return DndOn{};
    bool ok = false;
    const qint64 minutes = text.toLongLong(&ok);
    if (!ok || minutes < 0 || minutes > 525600)
        return failure(ErrorCode::InvalidParameter, QStringLiteral("duration"));
    return DndOn{minutes};
}

FormParameters DndOn::toForm() const
{
    FormParameters form;
    if (minutes > 0)
        form.add(QStringLiteral("duration"), QString::number(minutes));
    return form;
}

Result<DndState> DndState::fromJson(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    if (!object.contains(u"dnd"))
        return failure(ErrorCode::ServerUnreadable, {}, QStringLiteral("no key dnd"));
    return DndState{jsonBoolean(object.value(u"dnd")), jsonInteger(object.value(u"until"))};
}

QJsonValue DndState::toJson() const
{
    return QJsonObject{{QStringLiteral("dnd"), on}, {QStringLiteral("until"), until}};
}
