// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/jsonreader.h"

#include "core/contract/errorcodes.h"

#include <QJsonArray>

QString jsonText(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 17);
    return value.toString();
}

qint64 jsonInteger(const QJsonValue &value, qint64 fallback)
{
    if (value.isString()) {
        bool ok = false;
        const qint64 number = value.toString().toLongLong(&ok);
        return ok ? number : fallback;
    }
    return value.toInteger(fallback);
}

double jsonDecimal(const QJsonValue &value, double fallback)
{
    if (value.isString()) {
        bool ok = false;
        const double number = value.toString().toDouble(&ok);
        return ok ? number : fallback;
    }
    return value.toDouble(fallback);
}

bool jsonBoolean(const QJsonValue &value, bool fallback)
{
    if (value.isBool())
        return value.toBool();
    if (value.isDouble())
        return value.toDouble() != 0;
    if (value.isString()) {
        const QString text = value.toString();
        return text.compare(QLatin1String("true"), Qt::CaseInsensitive) == 0 || text == QLatin1String("1");
    }
    return fallback;
}

QStringList jsonTexts(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        texts.append(jsonText(item));
    return texts;
}

Result<QJsonObject> jsonObject(const QJsonValue &value, const QString &what)
{
    if (value.isObject())
        return value.toObject();
    if (value.isNull() || value.isUndefined() || (value.isArray() && value.toArray().isEmpty()))
        return QJsonObject();
    return failure(ErrorCode::ServerUnreadable, {}, what + QStringLiteral(": not an object"));
}

Result<QJsonArray> jsonArray(const QJsonValue &value, const QString &what)
{
    if (value.isArray())
        return value.toArray();
    if (value.isNull() || value.isUndefined())
        return QJsonArray();
    return failure(ErrorCode::ServerUnreadable, {}, what + QStringLiteral(": not an array"));
}
