// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/requesttarget.h"

#include "core/contract/errorcodes.h"

#include <QStringDecoder>

#include <algorithm>

namespace {

tl::unexpected<Error> malformed(const char *why)
{
    return failure(ErrorCode::RequestMalformed, {}, QString::fromLatin1(why));
}

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

bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
}

/// `raw` without scheme and authority.
QByteArrayView withoutOrigin(QByteArrayView raw)
{
    for (const QByteArrayView scheme : {QByteArrayView("http://"), QByteArrayView("https://")}) {
        if (raw.size() < scheme.size() || raw.first(scheme.size()).compare(scheme, Qt::CaseInsensitive) != 0)
            continue;
        const QByteArrayView rest = raw.sliced(scheme.size());
        for (qsizetype i = 0; i < rest.size(); ++i) {
            if (rest[i] == '/')
                return rest.sliced(i);
            if (rest[i] == '?')
                break;
        }
        return "/";
    }
    return raw;
}

Result<QString> decodedPath(QByteArrayView raw)
{
    QByteArray bytes;
    bytes.reserve(raw.size());
    for (qsizetype i = 0; i < raw.size(); ++i) {
        char c = raw[i];
        if (c == '%') {
            const int high = i + 2 < raw.size() ? hexDigit(raw[i + 1]) : -1;
            const int low = i + 2 < raw.size() ? hexDigit(raw[i + 2]) : -1;
            if (high < 0 || low < 0)
                return malformed("percent sign without two digits");
            c = static_cast<char>(high * 16 + low);
            i += 2;
        }
        if (isControl(c))
            return malformed("control character in the path");
        bytes.append(c);
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString path = decoder(bytes);
    if (decoder.hasError())
        return malformed("the path is not UTF-8");
    return path;
}

bool hasControl(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c < u' ' || c == QChar(0x7f); });
}

bool climbs(QStringView path)
{
    qsizetype at = path.indexOf(u"/..");
    while (at >= 0) {
        const qsizetype after = at + 3;
        if (after == path.size() || path[after] == u'/')
            return true;
        at = path.indexOf(u"/..", after);
    }
    return false;
}

} // namespace

Result<RequestTarget> RequestTarget::parse(QByteArrayView raw)
{
    for (const char c : raw) {
        if (isControl(c) || static_cast<unsigned char>(c) > 0x7f || c == ' ' || c == '#')
            return malformed("forbidden character in the target");
    }
    const QByteArrayView local = withoutOrigin(raw);
    if (!local.startsWith('/'))
        return malformed("the target is no path");
    const qsizetype question = local.indexOf('?');
    const Result<QString> path = decodedPath(question < 0 ? local : local.first(question));
    if (!path)
        return failure(path.error());
    if (climbs(*path))
        return malformed("the path climbs");
    RequestTarget target{*path, {}};
    if (question >= 0) {
        Result<FormParameters> query = FormParameters::parse(local.sliced(question + 1));
        if (!query)
            return failure(query.error());
        for (const FormParameters::Item &item : query->items()) {
            if (hasControl(item.name) || hasControl(item.value))
                return malformed("control character in the query");
        }
        target.query = *std::move(query);
    }
    return target;
}
