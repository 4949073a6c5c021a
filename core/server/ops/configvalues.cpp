// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/ops/configvalues.h"

#include "core/contract/errorcodes.h"
#include "core/contract/localtime.h"
#include "core/contract/sipaddress.h"
#include "core/server/enrol/enrolmentpolicy.h"
#include "core/server/http/crossorigin.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <span>

namespace {

struct Unit {
    QLatin1StringView name;
    qint64 factor;
};

// The largest unit last: numbers are written with the largest that divides them.
constexpr std::array milliseconds{Unit{QLatin1StringView("ms"), 1}, Unit{QLatin1StringView("s"), 1000},
    Unit{QLatin1StringView("min"), 60'000}, Unit{QLatin1StringView("h"), 3'600'000}};
constexpr std::array seconds{
    Unit{QLatin1StringView("s"), 1}, Unit{QLatin1StringView("min"), 60}, Unit{QLatin1StringView("h"), 3600}};
constexpr std::array bytes{Unit{QLatin1StringView(""), 1}, Unit{QLatin1StringView("K"), 1024},
    Unit{QLatin1StringView("M"), 1024 * 1024}};
constexpr std::array none{Unit{QLatin1StringView(""), 1}};

std::span<const Unit> unitsOf(ConfigType type)
{
    switch (type) {
    case ConfigType::Duration:
        return milliseconds;
    case ConfigType::Seconds:
        return seconds;
    case ConfigType::Size:
        return bytes;
    default:
        return none;
    }
}

QStringList words(const QString &text)
{
    static const QRegularExpression separators(QStringLiteral("[\\s,]+"));
    return text.split(separators, Qt::SkipEmptyParts);
}

std::optional<quint16> parsePort(QStringView text)
{
    bool ok = false;
    const uint port = text.toUInt(&ok);
    const bool isPlain = !text.isEmpty() && text.front().isDigit();
    return ok && isPlain && port <= 65535 ? std::optional(quint16(port)) : std::nullopt;
}

std::optional<QHostAddress> parseHost(QStringView text)
{
    if (text == u"*")
        return QHostAddress(QHostAddress::AnyIPv4);
    if (text == u"localhost")
        return QHostAddress(QHostAddress::LocalHost);
    const bool isBracketed = text.startsWith(u'[') && text.endsWith(u']');
    const QString bare = (isBracketed ? text.sliced(1, text.size() - 2) : text).toString();
    const QHostAddress address(bare);
    // A bare IPv6 address would make the port guesswork; "1" would be taken for 0.0.0.1.
    const bool isV6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    if (address.isNull() || isV6 != isBracketed || (!isV6 && bare.count(u'.') != 3))
        return std::nullopt;
    return address;
}

std::optional<ListenAddress> parseAddress(QStringView text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    if (colon < 0)
        return std::nullopt;
    const std::optional<QHostAddress> host = parseHost(text.first(colon));
    const std::optional<quint16> port = parsePort(text.sliced(colon + 1));
    return host && port ? std::optional(ListenAddress{*host, *port}) : std::nullopt;
}

} // namespace

Result<QStringList> parseHostNames(const QString &text)
{
    QStringList hosts;
    for (const QString &word : words(text)) {
        const QString host = word.toLower();
        if (QHostAddress(host).isNull() && !isSipDomain(host))
            return failure(ErrorCode::InvalidParameter, word.left(100));
        hosts.append(host);
    }
    return hosts;
}

Result<QStringList> parseOrigins(const QString &text)
{
    QStringList origins;
    for (const QString &word : words(text)) {
        const std::optional<QString> origin = CrossOrigin::parseOrigin(word);
        if (!origin)
            return failure(ErrorCode::InvalidParameter, word.left(100));
        origins.append(*origin);
    }
    return origins;
}

Result<QList<ListenAddress>> parseAddresses(const QString &text)
{
    QList<ListenAddress> addresses;
    for (const QString &word : words(text)) {
        const std::optional<ListenAddress> address = parseAddress(word);
        if (!address)
            return failure(ErrorCode::InvalidParameter, word.left(100));
        addresses.append(*address);
    }
    return addresses;
}

QString addressText(const ListenAddress &address)
{
    const bool isV6 = address.address.protocol() == QAbstractSocket::IPv6Protocol;
    const QString host = isV6 ? u'[' + address.address.toString() + u']' : address.address.toString();
    return host + u':' + QString::number(address.port);
}

std::optional<bool> parseBoolean(QStringView text)
{
    for (const QStringView yes : {u"yes", u"true", u"on", u"1"}) {
        if (text.compare(yes, Qt::CaseInsensitive) == 0)
            return true;
    }
    for (const QStringView no : {u"no", u"false", u"off", u"0"}) {
        if (text.compare(no, Qt::CaseInsensitive) == 0)
            return false;
    }
    return std::nullopt;
}

bool isCurrency(QStringView text)
{
    return text.size() == 3
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

bool isLogLevel(QStringView text)
{
    return text == u"debug" || text == u"info" || text == u"warning" || text == u"critical";
}

bool isCountryCode(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A(?:[1-9][0-9]{0,2})?\\z"));
    return form.match(text).hasMatch();
}

QString wrongText(ConfigType type, const QString &text)
{
    static const QRegularExpression url(
        QStringLiteral("\\Ahttps://(?:[a-z0-9.-]{1,253}|\\[[0-9a-f:.]{2,45}\\])(?::[0-9]{1,5})?\\z"));
    const auto isControl = [](QChar c) { return c.category() == QChar::Other_Control; };
    switch (type) {
    case ConfigType::CountryCode:
        return isCountryCode(text)
            ? QString()
            : QStringLiteral("must be a country calling code of one to three digits, like 31");
    case ConfigType::Currency:
        return isCurrency(text) ? QString() : QStringLiteral("must be three capital letters, as EUR");
    case ConfigType::EnrolmentPolicy:
        return enrolmentPolicyFromText(text) ? QString()
                                             : QStringLiteral("must be closed, invitation or open");
    case ConfigType::Domain:
        return text.isEmpty() || isSipDomain(text) ? QString()
                                                   : QStringLiteral("must be a domain in lower case");
    case ConfigType::TimeZone:
        return isIanaTimeZone(text) ? QString()
                                    : QStringLiteral("must be a time zone such as Europe/Amsterdam");
    case ConfigType::WebUrl:
        return text.isEmpty() || url.match(text).hasMatch()
            ? QString()
            : QStringLiteral("must be of the form https://pbx.example.com:8443");
    case ConfigType::OneLine:
        return std::none_of(text.begin(), text.end(), isControl) ? QString()
                                                                 : QStringLiteral("must be one line");
    default:
        return {};
    }
}

std::optional<qint64> parseConfigNumber(ConfigType type, QStringView text)
{
    static const QRegularExpression form(QStringLiteral("\\A([0-9]{1,9})[ ]?([A-Za-z]*)\\z"));
    const QRegularExpressionMatch match = form.match(text.toString());
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 number = match.captured(1).toLongLong();
    const QString unit = match.captured(2);
    // A duration without a unit means seconds.
    const bool isTime = type == ConfigType::Duration || type == ConfigType::Seconds;
    const QString wanted = unit.isEmpty() && isTime ? QStringLiteral("s") : unit;
    for (const Unit &known : unitsOf(type)) {
        if (wanted.compare(known.name, Qt::CaseInsensitive) == 0)
            return number * known.factor;
    }
    return std::nullopt;
}

QString configNumberText(ConfigType type, qint64 value)
{
    QString text;
    for (const Unit &unit : unitsOf(type)) {
        if (value % unit.factor == 0 && (value != 0 || text.isEmpty()))
            text = QString::number(value / unit.factor) + unit.name;
    }
    return text;
}

QString configNumberForm(ConfigType type)
{
    switch (type) {
    case ConfigType::Duration:
        return QStringLiteral("a duration such as 500ms, 5s, 2min or 1h");
    case ConfigType::Seconds:
        return QStringLiteral("a duration such as 5s, 2min or 1h");
    case ConfigType::Size:
        return QStringLiteral("a size such as 800, 16K or 2M");
    default:
        return QStringLiteral("a whole number");
    }
}
