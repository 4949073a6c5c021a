// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/form.h"

#include "core/contract/errorcodes.h"

#include <QStringDecoder>

#include <algorithm>

namespace {

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

Result<QString> decoded(QByteArrayView encoded)
{
    QByteArray bytes;
    bytes.reserve(encoded.size());
    for (qsizetype i = 0; i < encoded.size(); ++i) {
        char c = encoded[i];
        if (c == '+') {
            c = ' ';
        } else if (c == '%') {
            if (i + 2 >= encoded.size())
                return failure(
                    ErrorCode::RequestMalformed, {}, QStringLiteral("percent sign without two digits"));
            const int high = hexDigit(encoded[i + 1]);
            const int low = hexDigit(encoded[i + 2]);
            if (high < 0 || low < 0)
                return failure(
                    ErrorCode::RequestMalformed, {}, QStringLiteral("percent sign without two digits"));
            c = static_cast<char>(high * 16 + low);
            i += 2;
        }
        if (c == '\0')
            return failure(ErrorCode::RequestMalformed, {}, QStringLiteral("NUL in a parameter"));
        bytes.append(c);
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(bytes);
    if (decoder.hasError())
        return failure(ErrorCode::RequestMalformed, {}, QStringLiteral("a parameter is not UTF-8"));
    return text;
}

void appendEncoded(QByteArray &out, const QString &text)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    const QByteArray bytes = text.toUtf8();
    for (const char c : bytes) {
        const bool unreserved = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || c == '-' || c == '_' || c == '.' || c == '~';
        if (unreserved) {
            out.append(c);
        } else if (c == ' ') {
            out.append('+');
        } else {
            const auto byte = static_cast<unsigned char>(c);
            out.append('%').append(digits[byte >> 4]).append(digits[byte & 15]);
        }
    }
}

} // namespace

Result<FormParameters> FormParameters::parse(QByteArrayView encoded)
{
    FormParameters parameters;
    qsizetype start = 0;
    while (start < encoded.size()) {
        qsizetype end = encoded.indexOf('&', start);
        if (end < 0)
            end = encoded.size();
        const QByteArrayView pair = encoded.sliced(start, end - start);
        start = end + 1;
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        const Result<QString> name = decoded(equals < 0 ? pair : pair.first(equals));
        if (!name)
            return failure(name.error());
        const Result<QString> value = decoded(equals < 0 ? QByteArrayView() : pair.sliced(equals + 1));
        if (!value)
            return failure(value.error());
        parameters.add(*name, *value);
    }
    return parameters;
}

QByteArray FormParameters::encoded() const
{
    QByteArray out;
    for (const Item &item : m_items) {
        if (!out.isEmpty())
            out.append('&');
        appendEncoded(out, item.name);
        out.append('=');
        appendEncoded(out, item.value);
    }
    return out;
}

void FormParameters::set(const QString &name, const QString &value)
{
    m_items.removeIf([&name](const Item &item) { return item.name == name; });
    add(name, value);
}

void FormParameters::merge(const FormParameters &other)
{
    m_items.removeIf([&other](const Item &item) { return other.has(item.name); });
    m_items.append(other.m_items);
}

bool FormParameters::has(QStringView name) const
{
    return std::any_of(
        m_items.cbegin(), m_items.cend(), [name](const Item &item) { return item.name == name; });
}

std::optional<QString> FormParameters::value(QStringView name) const
{
    for (auto item = m_items.crbegin(); item != m_items.crend(); ++item) {
        if (item->name == name)
            return item->value;
    }
    return std::nullopt;
}
