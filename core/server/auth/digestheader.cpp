// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/auth/digestheader.h"

#include "core/contract/errorcodes.h"

#include <QHash>
#include <QStringDecoder>

#include <algorithm>

namespace {

constexpr qsizetype mostParameters = 20;
constexpr QByteArrayView scheme("Digest ");

tl::unexpected<Error> malformed(const char *why)
{
    return failure(ErrorCode::RequestMalformed, QStringLiteral("Authorization"), QString::fromLatin1(why));
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

bool isTokenCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
}

bool isHex(const QByteArray &text, qsizetype size)
{
    return text.size() == size && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    });
}

/// Reads `name=value, name="value"` from the left.
class Reader {
public:
    explicit Reader(QByteArrayView text)
        : m_rest(text)
    {
        skipBlanks();
    }

    bool isAtEnd() const { return m_rest.isEmpty(); }
    bool take(char c)
    {
        skipBlanks();
        if (m_rest.isEmpty() || m_rest.front() != c)
            return false;
        m_rest = m_rest.sliced(1);
        skipBlanks();
        return true;
    }
    /// "" when there is none.
    QByteArray token()
    {
        const auto end = std::find_if_not(m_rest.begin(), m_rest.end(), isTokenCharacter);
        const QByteArray text = m_rest.first(end - m_rest.begin()).toByteArray();
        m_rest = m_rest.sliced(text.size());
        skipBlanks();
        return text;
    }
    std::optional<QByteArray> value()
    {
        if (m_rest.isEmpty() || m_rest.front() != '"') {
            QByteArray text = token();
            return text.isEmpty() ? std::nullopt : std::optional(text);
        }
        return quoted();
    }

private:
    void skipBlanks()
    {
        while (!m_rest.isEmpty() && isBlank(m_rest.front()))
            m_rest = m_rest.sliced(1);
    }
    std::optional<QByteArray> quoted()
    {
        QByteArray text;
        for (qsizetype i = 1; i < m_rest.size(); ++i) {
            char c = m_rest[i];
            if (c == '"') {
                m_rest = m_rest.sliced(i + 1);
                skipBlanks();
                return text;
            }
            if (c == '\\') {
                if (++i == m_rest.size())
                    return std::nullopt;
                c = m_rest[i];
            }
            if (isControl(c))
                return std::nullopt;
            text.append(c);
        }
        return std::nullopt; // never closed
    }

    QByteArrayView m_rest;
};

using Parameters = QHash<QByteArray, QByteArray>;

Result<Parameters> parametersOf(QByteArrayView text)
{
    Parameters parameters;
    Reader reader(text);
    do {
        const QByteArray name = reader.token().toLower();
        if (name.isEmpty() || !reader.take('='))
            return malformed("no name=value");
        const std::optional<QByteArray> value = reader.value();
        if (!value)
            return malformed("no value");
        if (parameters.contains(name))
            return malformed("a name twice");
        parameters.insert(name, *value);
        if (parameters.size() > mostParameters)
            return malformed("too many parameters");
    } while (reader.take(','));
    if (!reader.isAtEnd())
        return malformed("no comma");
    return parameters;
}

std::optional<QString> utf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

} // namespace

bool DigestHeader::isDigest(QByteArrayView header)
{
    return header.size() >= scheme.size()
        && header.first(scheme.size()).compare(scheme, Qt::CaseInsensitive) == 0;
}

Result<DigestHeader> DigestHeader::parse(QByteArrayView header)
{
    if (!isDigest(header))
        return malformed("not the scheme Digest");
    if (header.size() > longest)
        return malformed("too long");
    const Result<Parameters> read = parametersOf(header.sliced(scheme.size()));
    if (!read)
        return failure(read.error());
    const Parameters &parameters = *read;
    for (const char *name : {"username", "realm", "nonce", "uri", "response", "qop", "nc", "cnonce"}) {
        if (parameters.value(name).isEmpty())
            return malformed(name);
    }
    if (parameters.value("qop") != "auth")
        return malformed("qop is not auth");
    if (parameters.value("algorithm", "MD5").compare("MD5", Qt::CaseInsensitive) != 0)
        return malformed("algorithm is not MD5");
    if (parameters.value("userhash").compare("true", Qt::CaseInsensitive) == 0)
        return malformed("userhash");
    const std::optional<QString> username = utf8(parameters.value("username"));
    const std::optional<QString> realm = utf8(parameters.value("realm"));
    if (!username || !realm)
        return malformed("not UTF-8");
    if (!isHex(parameters.value("response"), 32) || !isHex(parameters.value("nc"), 8))
        return malformed("not hexadecimal");
    DigestHeader digest;
    digest.username = *username;
    digest.realm = *realm;
    digest.nonce = parameters.value("nonce");
    digest.uri = parameters.value("uri");
    digest.response = parameters.value("response").toLower();
    digest.nonceCountText = parameters.value("nc");
    digest.nonceCount = digest.nonceCountText.toUInt(nullptr, 16);
    digest.cnonce = parameters.value("cnonce");
    if (digest.nonceCount == 0)
        return malformed("nc is zero");
    return digest;
}
