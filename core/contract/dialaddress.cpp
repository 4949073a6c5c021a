// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/dialaddress.h"

#include "core/contract/errorcodes.h"
#include "core/contract/phonenumber.h"
#include "core/contract/sipaddress.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

namespace {

constexpr qsizetype longestInput = 1024;
/// E.164 has 15 digits; long access codes in front of them exist.
constexpr qsizetype longestNumber = 32;

struct Link {
    QLatin1StringView scheme; ///< empty when there is none
    QString rest;
};

constexpr std::array schemes{QLatin1StringView("sips"), QLatin1StringView("sip"), QLatin1StringView("tel")};

Link split(QStringView written)
{
    for (const QLatin1StringView scheme : schemes) {
        if (!written.startsWith(scheme, Qt::CaseInsensitive) || written.mid(scheme.size(), 1) != u":")
            continue;
        QStringView rest = written.mid(scheme.size() + 1);
        // Not correct, but pages write it.
        if (rest.startsWith(u"//"))
            rest = rest.mid(2);
        return {scheme, rest.toString()};
    }
    return {{}, written.toString()};
}

tl::unexpected<Error> refuse(QStringView written)
{
    // A megabyte is cut, and what turns the direction of text does not mislead in the message.
    QString printable;
    for (const QChar c : written.left(60)) {
        if (c.isPrint())
            printable += c;
    }
    return failure(ErrorCode::AddressInvalid, printable);
}

/// Once: what is encoded twice stays encoded, and is refused by whoever reads it.
std::optional<QString> decoded(const QString &text)
{
    static const QRegularExpression broken(QStringLiteral("%(?![0-9A-Fa-f]{2})"));
    if (broken.match(text).hasMatch())
        return std::nullopt;
    const QString plain = QString::fromUtf8(QByteArray::fromPercentEncoding(text.toUtf8()));
    // Invalid UTF-8 becomes U+FFFD, which no number and no address holds.
    return plain;
}

QString parameter(const QString &parameters, QLatin1StringView name)
{
    for (const QString &each : parameters.split(u';')) {
        const qsizetype equals = each.indexOf(u'=');
        if (equals > 0 && each.left(equals).compare(name, Qt::CaseInsensitive) == 0)
            return each.mid(equals + 1);
    }
    return {};
}

/// Digits, `*`, `#`, and `+` in front; empty for anything else.
QString numberOf(const QString &text)
{
    QString number;
    for (const QChar c : text) {
        if (isPhoneSeparator(c))
            continue;
        const bool isDigit = c >= u'0' && c <= u'9';
        const bool isLeadingPlus = c == u'+' && number.isEmpty();
        if (!isDigit && !isLeadingPlus && c != u'*' && c != u'#')
            return {};
        number += c;
        if (number.size() > longestNumber)
            return {};
    }
    const bool hasDigit =
        std::any_of(number.cbegin(), number.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return hasDigit ? number : QString();
}

std::optional<DialAddress> readNumber(const QString &written, const QString &countryCode)
{
    const std::optional<QString> plain = decoded(written.section(u';', 0, 0).section(u'?', 0, 0));
    const std::optional<QString> extension =
        decoded(parameter(written.section(u';', 1).section(u'?', 0, 0), QLatin1StringView("ext")));
    if (!plain || !extension)
        return std::nullopt;
    DialAddress address;
    const QString number = numberOf(*plain);
    if (number.isEmpty())
        return std::nullopt;
    if (number.contains(u'*') || number.contains(u'#')) {
        if (number.startsWith(u'+'))
            return std::nullopt;
        address.kind = DialAddress::Kind::ServiceCode;
        address.text = number;
        return address;
    }
    // As written, so that "+49 (0)30" loses its trunk prefix.
    const QString international = internationalPhoneNumber(*plain, countryCode);
    address.text = isPhoneNumber(international) ? international : number;
    const QString digits = numberOf(*extension);
    if (isPhoneNumber(digits) && !digits.startsWith(u'+'))
        address.extension = digits;
    return address;
}

bool isHost(const QString &host)
{
    static const QRegularExpression ipv6(QStringLiteral("\\A\\[[0-9a-f:.]{2,45}\\]\\z"));
    return isSipDomain(host) || ipv6.match(host).hasMatch();
}

std::optional<DialAddress> readAddress(const QString &written)
{
    // unreserved and user-unreserved of RFC 3261 but for `;`, `?` and `/`, which nothing that is dialled
    // needs
    static const QRegularExpression user(QStringLiteral("\\A[A-Za-z0-9_.!~*'()&=+$,#-]{1,64}\\z"));
    const qsizetype at = written.section(u'?', 0, 0).lastIndexOf(u'@');
    if (at <= 0)
        return std::nullopt;
    // "alice:password@host", "+49301234;ext=5@host"
    const std::optional<QString> name = decoded(written.left(at).section(u':', 0, 0).section(u';', 0, 0));
    QString host = written.mid(at + 1).section(u'?', 0, 0).section(u';', 0, 0).toLower();
    if (!name || !user.match(*name).hasMatch())
        return std::nullopt;
    static const QRegularExpression portPattern(QStringLiteral(":([0-9]{1,5})\\z"));
    QString port;
    // The last colon of a bare IPv6 address begins no port.
    const QRegularExpressionMatch match = portPattern.match(host);
    if (match.hasMatch() && (host.contains(QLatin1StringView("]:")) || host.count(u':') == 1)) {
        const int number = match.captured(1).toInt();
        if (number < 1 || number > 65535)
            return std::nullopt;
        port = u':' + QString::number(number);
        host.truncate(match.capturedStart());
    }
    if (!isHost(host))
        return std::nullopt;
    DialAddress address;
    address.kind = DialAddress::Kind::Address;
    address.text = *name + u'@' + host + port;
    return address;
}

} // namespace

Result<DialAddress> DialAddress::parse(QStringView written, const QString &countryCode)
{
    const QStringView trimmed = written.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > longestInput)
        return refuse(trimmed);
    const Link link = split(trimmed);
    const bool isSip = link.scheme.startsWith(QLatin1StringView("sip"));
    const bool namesPerson = link.rest.section(u'?', 0, 0).contains(u'@');
    if (isSip && !namesPerson)
        return refuse(trimmed); // a host is nobody to call
    if (link.scheme == QLatin1StringView("tel") && namesPerson)
        return refuse(trimmed);
    // What stands before a colon is a scheme that is none of ours.
    if (link.scheme.isEmpty() && namesPerson && link.rest.section(u'@', 0, 0).contains(u':'))
        return refuse(trimmed);
    std::optional<DialAddress> address =
        namesPerson ? readAddress(link.rest) : readNumber(link.rest, countryCode);
    if (!address)
        return refuse(trimmed);
    address->secure = link.scheme == QLatin1StringView("sips");
    return *address;
}

bool DialAddress::isLink(QStringView written)
{
    return !split(written.trimmed()).scheme.isEmpty();
}

QString DialAddress::toUri() const
{
    QString encoded = text;
    encoded.replace(u'#', QLatin1StringView("%23"));
    if (kind != Kind::Address)
        return QLatin1StringView("tel:") + encoded
            + (extension.isEmpty() ? QString() : QLatin1StringView(";ext=") + extension);
    return (secure ? QLatin1StringView("sips:") : QLatin1StringView("sip:")) + encoded;
}
