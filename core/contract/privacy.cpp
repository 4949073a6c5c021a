// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/privacy.h"

#include "core/contract/errorcodes.h"
#include "core/contract/jsonreader.h"

#include <QJsonObject>

Result<PrivacyState> PrivacyState::fromJson(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    if (!object.contains(u"privacy"))
        return failure(ErrorCode::ServerUnreadable, {}, QStringLiteral("no key privacy"));
    return PrivacyState{jsonBoolean(object.value(u"privacy"))};
}

QJsonValue PrivacyState::toJson() const
{
    return QJsonObject{{QStringLiteral("privacy"), hidden}};
}
