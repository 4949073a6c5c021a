// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/settings/asciijson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace {

bool isPlainAscii(char c)
{
    return static_cast<unsigned char>(c) < 0x7f;
}

/// Compact JSON of any value; QJsonDocument of Qt 6.4 takes arrays and objects only.
QByteArray compactJson(const QJsonValue &value)
{
    if (value.isObject())
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    if (value.isArray())
        return QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return wrapped.sliced(1, wrapped.size() - 2);
}

} // namespace

QByteArray asciiJson(const QJsonValue &value)
{
    const QByteArray json = compactJson(value);
    if (std::all_of(json.begin(), json.end(), isPlainAscii))
        return json;
    QByteArray ascii;
    ascii.reserve(json.size() + json.size() / 2);
    const QString text = QString::fromUtf8(json);
    for (const QChar c : text) {
        if (c.unicode() < 0x7f)
            ascii.append(static_cast<char>(c.unicode()));
        else
            ascii.append("\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0'));
    }
    return ascii;
}
