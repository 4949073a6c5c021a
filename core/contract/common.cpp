// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/common.h"

#include "core/contract/errorcodes.h"
#include "core/contract/jsonreader.h"

#include <QJsonArray>
#include <QJsonObject>

Result<Done> Done::fromJson(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    if (!object.value(u"success").toBool())
        return failure(ErrorCode::ServerUnreadable, {}, QStringLiteral("an answer without success"));
    return Done{jsonText(object.value(u"error_message"))};
}

QJsonValue Done::toJson() const
{
    return QJsonObject{{QStringLiteral("success"), true}, {QStringLiteral("error_message"), message}};
}

QJsonValue failureToJson(const Error &error, const QString &message)
{
    QJsonObject object{{QStringLiteral("success"), false}, {QStringLiteral("error_message"), message},
        {QStringLiteral("error"), QString(errorCodeText(error.code))}};
    if (!error.subject.isEmpty())
        object.insert(QStringLiteral("subject"), error.subject);
    return object;
}

std::optional<Error> failureFromJson(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const QJsonValue success = object.value(u"success");
    if (success.isUndefined() || jsonBoolean(success))
        return std::nullopt;
    const ErrorCode code =
        errorCodeFromText(jsonText(object.value(u"error"))).value_or(ErrorCode::ServerRefused);
    return Error{code, jsonText(object.value(u"subject")), jsonText(object.value(u"error_message"))};
}

Result<TextList> TextList::fromJson(const QJsonValue &value)
{
    const Result<QJsonArray> array = jsonArray(value, QStringLiteral("list"));
    if (!array)
        return failure(array.error());
    return TextList{jsonTexts(*array)};
}

QJsonValue TextList::toJson() const
{
    return QJsonArray::fromStringList(texts);
}
