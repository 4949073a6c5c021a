// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/directory/directoryperson.h"

#include "core/contract/phonenumber.h"

#include <QRegularExpression>
#include <QStringDecoder>

namespace {

constexpr qsizetype longestLine = 200;
constexpr qsizetype mostShown = 10;

QStringList texts(const DirectoryValues &values, const QString &attribute)
{
    QStringList found;
    for (const QByteArray &value : values.value(attribute.toLower()).mid(0, mostShown)) {
        const QString text = directoryText(value);
        if (!text.isEmpty() && !found.contains(text))
            found.append(text);
    }
    return found;
}

QString firstText(const DirectoryValues &values, const QStringList &attributes)
{
    for (const QString &attribute : attributes) {
        const QStringList found = texts(values, attribute);
        if (!found.isEmpty())
            return found.first();
    }
    return {};
}

/// `user@domain`, or empty for anything that cannot be one.
QString sipAddressOf(const QString &text)
{
    static const QRegularExpression scheme(
        QStringLiteral("\\Asips?:"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression form(QStringLiteral("\\A[^\\s@<>\"\\\\]+@[A-Za-z0-9.\\-:\\[\\]]+\\z"));
    QString address = text;
    address.remove(scheme);
    address = address.section(u';', 0, 0).section(u'?', 0, 0);
    return form.match(address).hasMatch() ? address : QString();
}

bool looksLikeNumber(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A\\+?[0-9*#(][0-9 ().\\-/*#]*\\z"));
    return form.match(text).hasMatch();
}

void addNumber(
    DirectoryPerson &person, DirectoryNumber::Kind kind, const QString &written, const QString &country)
{
    if (!looksLikeNumber(written) || person.numbers.size() >= mostShown)
        return;
    const QString international = internationalPhoneNumber(written, country);
    const QString number = comparablePhoneNumber(international);
    for (const DirectoryNumber &known : person.numbers) {
        if (known.number == number)
            return;
    }
    person.numbers.append({kind, number, written});
}

void addAddress(DirectoryPerson &person, const QString &text)
{
    const QString address = sipAddressOf(text);
    if (!address.isEmpty() && !person.addresses.contains(address) && person.addresses.size() < mostShown)
        person.addresses.append(address);
}

} // namespace

QString DirectoryPerson::callTarget() const
{
    if (!addresses.isEmpty())
        return addresses.first();
    return numbers.isEmpty() ? QString() : numbers.first().number;
}

QString directoryText(const QByteArray &value)
{
    // Four bytes are the longest character; what is cut off in the middle of one is dropped below.
    const bool isCut = value.size() > longestLine * 8;
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QByteArray bytes = value.left(longestLine * 8);
    if (isCut) {
        while (!bytes.isEmpty() && (static_cast<unsigned char>(bytes.back()) & 0xC0) == 0x80)
            bytes.chop(1);
        bytes.chop(1);
    }
    const QString text = decode(bytes);
    if (decode.hasError())
        return {};
    QString line;
    for (const QChar c : text) {
        switch (c.category()) {
        case QChar::Other_Control:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
            line += u' ';
            break;
        case QChar::Other_Format:
        case QChar::Other_NotAssigned:
        case QChar::Other_PrivateUse:
            break;
        default:
            line += c;
        }
    }
    line = line.simplified().left(longestLine);
    if (!line.isEmpty() && line.back().isHighSurrogate())
        line.chop(1);
    return line;
}

std::optional<DirectoryPerson> directoryPerson(
    const DirectoryValues &values, const DirectoryConfiguration &configuration)
{
    using Kind = DirectoryNumber::Kind;
    DirectoryPerson person;
    for (const QString &text : texts(values, QStringLiteral("SIPIdentitySIPURI")))
        addAddress(person, text);
    const struct {
        const char *attribute;
        Kind kind;
    } numbers[] = {
        {"telephoneNumber", Kind::Telephone}, {"workNumber", Kind::Work}, {"mobile", Kind::Mobile}};
    for (const auto &each : numbers) {
        for (const QString &text : texts(values, QLatin1String(each.attribute)))
            addNumber(person, each.kind, text, configuration.countryCode);
    }
    for (const QString &attribute : configuration.moreAttributes) {
        for (const QString &text : texts(values, attribute)) {
            if (text.contains(u'@'))
                addAddress(person, text);
            else
                addNumber(person, Kind::Other, text, configuration.countryCode);
        }
    }
    if (person.callTarget().isEmpty())
        return std::nullopt;
    person.mails = texts(values, QStringLiteral("mail"));
    person.name =
        firstText(values, {QStringLiteral("displayName"), QStringLiteral("cn"), QStringLiteral("sn")});
    if (person.name.isEmpty())
        person.name = person.callTarget();
    QStringList place;
    for (const char *attribute : {"title", "ou", "o"})
        place += texts(values, QLatin1String(attribute)).mid(0, 1);
    person.organisation = place.join(QStringLiteral(" · ")).left(longestLine);
    return person;
}
