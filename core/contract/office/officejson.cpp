// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/office/officejson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace {

/// Also of what is written by hand: a text of this length is no name or number any more.
constexpr qsizetype longestText = 64 * 1024;

QByteArray quoted(const QString &text)
{
    QByteArray out = "\"";
    const QByteArray utf8 = text.toUtf8();
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (c == '\n') {
            out += "\\n";
        } else if (c == '\r') {
            out += "\\r";
        } else if (c == '\t') {
            out += "\\t";
        } else if (byte < 0x20 || byte == 0x7f) {
            out += "\\u00" + QByteArray(1, c).toHex();
        } else {
            out += c;
        }
    }
    return out + '"';
}

tl::unexpected<Error> wrongKind(const QString &path, const char *wanted)
{
    return failure(ErrorCode::InvalidParameter, path, QStringLiteral("not ") + QLatin1String(wanted));
}

} // namespace

QByteArray OfficeJsonSink::take()
{
    m_text += '}';
    return std::exchange(m_text, {});
}

void OfficeJsonSink::text(QLatin1StringView name, const QString &value)
{
    key(name);
    m_text += quoted(value);
}

void OfficeJsonSink::boolean(QLatin1StringView name, bool value)
{
    key(name);
    m_text += value ? "true" : "false";
}

void OfficeJsonSink::integer(QLatin1StringView name, qint64 value)
{
    key(name);
    m_text += QByteArray::number(value);
}

void OfficeJsonSink::beginObject(QLatin1StringView name)
{
    begin(name, '{');
}

void OfficeJsonSink::endObject(QLatin1StringView)
{
    end('}');
}

void OfficeJsonSink::beginList(QLatin1StringView name)
{
    begin(name, '[');
    m_levels.last().isList = true;
}

void OfficeJsonSink::endList(QLatin1StringView)
{
    end(']');
}

void OfficeJsonSink::begin(QLatin1StringView name, char bracket)
{
    key(name);
    m_text += bracket;
    m_levels.append(Level{});
}

void OfficeJsonSink::end(char bracket)
{
    const Level level = m_levels.takeLast();
    if (level.hasItems)
        newLine();
    m_text += bracket;
}

void OfficeJsonSink::key(QLatin1StringView name)
{
    Level &level = m_levels.last();
    if (level.hasItems)
        m_text += ',';
    level.hasItems = true;
    if (m_levels.size() > 1)
        newLine();
    if (!level.isList)
        m_text += '"' + QByteArray(name.data(), name.size()) + "\": ";
}

void OfficeJsonSink::newLine()
{
    m_text += '\n' + QByteArray((m_levels.size() - 1) * 2, ' ');
}

Result<QString> OfficeJsonElement::text()
{
    if (m_value.isString()) {
        QString text = m_value.toString();
        if (text.size() > longestText)
            return failure(ErrorCode::InvalidParameter, m_path, QStringLiteral("too long"));
        return text;
    }
    if (m_value.isDouble())
        return QString::number(m_value.toDouble(), 'g', 17);
    if (m_value.isBool())
        return m_value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    return wrongKind(m_path, "a text");
}

Result<bool> OfficeJsonElement::boolean()
{
    if (m_value.isBool())
        return m_value.toBool();
    if (m_value.toString() == u"true")
        return true;
    if (m_value.toString() == u"false")
        return false;
    return wrongKind(m_path, "true or false");
}

Result<qint64> OfficeJsonElement::integer()
{
    bool ok = false;
    if (m_value.isString()) {
        const qint64 number = m_value.toString().trimmed().toLongLong(&ok);
        if (ok)
            return number;
    }
    constexpr double exact = 9007199254740992.0; // beyond it a double is no number of its own any more
    const double number = m_value.toDouble(std::numeric_limits<double>::quiet_NaN());
    if (std::abs(number) <= exact && std::trunc(number) == number)
        return static_cast<qint64>(number);
    return wrongKind(m_path, "a whole number");
}

Result<void> OfficeJsonElement::fields(const Visit &visit)
{
    // "" and [] are how some write an element without children.
    const bool empty = (m_value.isString() && m_value.toString().trimmed().isEmpty())
        || (m_value.isArray() && m_value.toArray().isEmpty());
    if (empty)
        return {};
    if (!m_value.isObject())
        return wrongKind(m_path, "an object");
    const QJsonObject object = m_value.toObject();
    for (auto field = object.begin(); field != object.end(); ++field) {
        OfficeJsonElement child(field.value(), below(field.key()));
        if (const Result<void> done = visit(field.key(), child); !done)
            return done;
    }
    return {};
}

Result<void> OfficeJsonElement::items(QLatin1StringView itemName, const Visit &visit)
{
    QJsonValue list = m_value;
    // {"entry": […]} beside […], where the item's name does not disappear.
    if (const QJsonObject object = list.toObject(); object.size() == 1 && object.contains(itemName))
        list = object.value(itemName);
    if (list.isNull() || (list.isString() && list.toString().trimmed().isEmpty()))
        return {};
    QJsonArray array;
    if (list.isArray())
        array = list.toArray();
    else if (const QJsonObject single = list.toObject(); !single.isEmpty())
        array.append(single);
    else if (!list.isObject())
        return wrongKind(m_path, "a list");
    for (const QJsonValue &value : array) {
        OfficeJsonElement item(value, below(itemName.toString()));
        if (item.isNull())
            return wrongKind(item.path(), "an object");
        if (const Result<void> done = visit(itemName.toString(), item); !done)
            return done;
    }
    return {};
}

QString OfficeJsonElement::below(QStringView name) const
{
    constexpr qsizetype longestName = 100; // it goes into an error's text
    return m_path.isEmpty() ? name.left(longestName).toString()
                            : m_path + u'/' + name.left(longestName).toString();
}

Result<QJsonValue> officeJsonOf(const QByteArray &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        return failure(ErrorCode::RequestMalformed, {}, error.errorString());
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

Error asUnreadable(const Error &error)
{
    return {ErrorCode::ServerUnreadable, {}, error.subject + QStringLiteral(": ") + error.detail};
}
