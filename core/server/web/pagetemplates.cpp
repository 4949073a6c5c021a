// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/web/pagetemplates.h"

#include "core/base/logging.h"

#include <QFile>
#include <QJsonArray>

#include <kainjow/mustache.hpp>

#include <array>

namespace {

namespace mustache = kainjow::mustache;

mustache::data dataOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Array: {
        mustache::data list{mustache::data::type::list};
        const QJsonArray array = value.toArray();
        for (const QJsonValue &item : array)
            list.push_back(dataOf(item));
        return list;
    }
    case QJsonValue::Object: {
        mustache::data object{mustache::data::type::object};
        const QJsonObject values = value.toObject();
        for (auto item = values.begin(); item != values.end(); ++item)
            object.set(item.key().toStdString(), dataOf(item.value()));
        return object;
    }
    case QJsonValue::Bool:
        return value.toBool() ? mustache::data::type::bool_true : mustache::data::type::bool_false;
    case QJsonValue::Double:
        return QString::number(value.toInteger()).toStdString();
    default:
        // The engine takes an empty text for true, and looks for a missing one in the outer object.
        if (value.toString().isEmpty())
            return mustache::data::type::bool_false;
        return value.toString().toStdString();
    }
}

mustache::data partialOf(const QString &file)
{
    return mustache::partial([file] { return PageTemplates::file(file).toStdString(); });
}

} // namespace

QByteArray PageTemplates::file(const QString &name)
{
    QFile file(QStringLiteral(":/web/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray PageTemplates::render(const QString &name, const QJsonObject &values)
{
    mustache::data data = dataOf(values);
    data.set("_page", partialOf(name + QStringLiteral(".html")));
    for (const char *part : {"_fields", "_authority"})
        data.set(part, partialOf(QLatin1String(part) + QStringLiteral(".html")));
    mustache::mustache page(file(QStringLiteral("_layout.html")).toStdString());
    const std::string html = page.render(data);
    if (!page.is_valid())
        qCCritical(lcServer) << "the page" << name << "cannot be made:" << page.error_message().c_str();
    return QByteArray::fromStdString(html);
}
