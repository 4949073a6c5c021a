// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/httpmessage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

bool sameName(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// A JSON text of any value: QJsonDocument of Qt 6.4 takes arrays and objects only.
QByteArray jsonText(const QJsonValue &value)
{
    if (value.isObject())
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    if (value.isArray())
        return QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return wrapped.sliced(1, wrapped.size() - 2);
}

} // namespace

QByteArray HttpRequest::header(QByteArrayView name) const
{
    for (const HttpHeader &item : headers) {
        if (sameName(item.name, name))
            return item.value;
    }
    return {};
}

Result<FormParameters> HttpRequest::parameters() const
{
    QByteArray type = header("Content-Type");
    const qsizetype semicolon = type.indexOf(';');
    if (semicolon >= 0)
        type.truncate(semicolon);
    if (body.isEmpty() || !sameName(type.trimmed(), "application/x-www-form-urlencoded"))
        return query;
    const Result<FormParameters> form = FormParameters::parse(body);
    if (!form)
        return failure(form.error());
    FormParameters both = query;
    both.merge(*form);
    return both;
}

HttpReply HttpReply::json(int status, const QJsonValue &value)
{
    HttpReply reply;
    reply.status = status;
    reply.body = jsonText(value);
    reply.headers.append(HttpHeader{"Content-Type", "application/json"});
    return reply;
}

HttpReply HttpReply::text(int status, const QByteArray &text)
{
    HttpReply reply;
    reply.status = status;
    reply.body = text;
    reply.headers.append(HttpHeader{"Content-Type", "text/plain; charset=utf-8"});
    return reply;
}

void HttpReply::setHeader(const QByteArray &name, const QByteArray &value)
{
    headers.removeIf([&name](const HttpHeader &item) { return sameName(item.name, name); });
    headers.append(HttpHeader{name, value});
}
