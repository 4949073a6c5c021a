// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/signins.h"

#include "core/contract/errorcodes.h"
#include "core/contract/jsonreader.h"

#include <QJsonArray>
#include <QJsonObject>

Result<SignInList> SignInList::fromJson(const QJsonValue &value)
{
    const Result<QJsonArray> array = jsonArray(value, QStringLiteral("sign-ins"));
    if (!array)
        return failure(array.error());
    SignInList list;
    for (const QJsonValue &item : *array) {
        const QJsonObject object = item.toObject();
        SignIn signIn{jsonText(object.value(u"method")), jsonText(object.value(u"serial")),
            jsonText(object.value(u"peer")), jsonBoolean(object.value(u"failed")),
            jsonInteger(object.value(u"first")), jsonInteger(object.value(u"last")),
            jsonInteger(object.value(u"count")), jsonBoolean(object.value(u"in_use"))};
        if (signIn.method.isEmpty() || signIn.last <= 0)
            return failure(ErrorCode::ServerUnreadable, {}, QStringLiteral("a sign-in without way or time"));
        list.signIns.append(signIn);
    }
    return list;
}

QJsonValue SignInList::toJson() const
{
    QJsonArray array;
    for (const SignIn &signIn : signIns) {
        array.append(
            QJsonObject{{QStringLiteral("method"), signIn.method}, {QStringLiteral("serial"), signIn.serial},
                {QStringLiteral("peer"), signIn.peer}, {QStringLiteral("failed"), signIn.failed},
                {QStringLiteral("first"), signIn.first}, {QStringLiteral("last"), signIn.last},
                {QStringLiteral("count"), signIn.count}, {QStringLiteral("in_use"), signIn.inUse}});
    }
    return array;
}
