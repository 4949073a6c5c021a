// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/directory/directoryfilter.h"

#include "core/contract/phonenumber.h"

#include <QRegularExpression>

#include <algorithm>

namespace {

constexpr qsizetype longestQuery = 200;
constexpr qsizetype mostWords = 8;
constexpr qsizetype longestFilter = 2000;

/// Without these an entry cannot be called; the SIP address by ITU-T H.350.4.
const QStringList &callAttributes()
{
    static const QStringList names{QStringLiteral("SIPIdentitySIPURI"), QStringLiteral("telephoneNumber"),
        QStringLiteral("mobile"), QStringLiteral("workNumber")};
    return names;
}

const QStringList &nameAttributes()
{
    static const QStringList names{QStringLiteral("cn"), QStringLiteral("displayName"), QStringLiteral("sn"),
        QStringLiteral("givenName")};
    return names;
}

QByteArray present(const QStringList &attributes)
{
    QByteArray any = "(|";
    for (const QString &each : attributes)
        any += '(' + each.toLatin1() + "=*)";
    return any + ')';
}

/// Any of the attributes has any of the texts as a part.
QByteArray hasPart(const QStringList &attributes, const QStringList &texts)
{
    QByteArray any = "(|";
    for (const QString &attribute : attributes) {
        for (const QString &text : texts)
            any += '(' + attribute.toLatin1() + "=*" + escapedForFilter(text) + "*)";
    }
    return any + ')';
}

/// The ways in which a directory may hold this number.
QStringList numberForms(const QString &text, const QString &countryCode)
{
    constexpr qsizetype shortestNational = 3;
    QStringList forms{comparablePhoneNumber(text)};
    const QString international = internationalPhoneNumber(text, countryCode);
    if (isPhoneNumber(international))
        forms.append(international);
    // "+31 20 …" is found by "020 …" whatever the country is: by what follows the 0.
    if (forms.first().startsWith(u'0') && forms.first().size() > shortestNational)
        forms.append(forms.first().mid(1));
    forms.append(text); // as it is written there, if they write as the person does
    forms.removeDuplicates();
    return forms;
}

} // namespace

QByteArray escapedForFilter(const QString &value)
{
    static constexpr char hex[] = "0123456789abcdef";
    QByteArray escaped;
    for (const char c : value.toUtf8()) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '*' || c == '(' || c == ')' || c == '\\' || byte < 0x20 || byte == 0x7f) {
            escaped += '\\';
            escaped += hex[byte >> 4];
            escaped += hex[byte & 15];
        } else {
            escaped += c;
        }
    }
    return escaped;
}

bool isWellFormedFilter(const QString &filter)
{
    if (filter.size() > longestFilter || !filter.startsWith(u'(') || filter.contains(QChar(u'\0')))
        return false;
    qsizetype depth = 0;
    bool isItem = false; // a comparison or an operator stands in the innermost parentheses
    for (qsizetype at = 0; at < filter.size(); ++at) {
        const QChar c = filter.at(at);
        if (c == u'(') {
            ++depth;
            isItem = false;
        } else if (c == u')') {
            if (!isItem || --depth < 0)
                return false;
            if (depth == 0 && at + 1 != filter.size())
                return false;
        } else if (c == u'=' || c == u'&' || c == u'|' || c == u'!') {
            isItem = true;
        }
    }
    return depth == 0;
}

QStringList directoryAttributes(const DirectoryConfiguration &configuration)
{
    QStringList all = nameAttributes() + callAttributes() + configuration.moreAttributes
        + QStringList{
            QStringLiteral("mail"), QStringLiteral("o"), QStringLiteral("ou"), QStringLiteral("title")};
    all.removeDuplicates();
    return all;
}

QByteArray directoryFilter(const DirectoryConfiguration &configuration, const QString &text)
{
    static const QRegularExpression number(QStringLiteral("\\A\\+?[0-9(][0-9 ().\\-/]*\\z"));
    const QStringList callable = callAttributes() + configuration.moreAttributes;
    QString wanted = text.left(longestQuery);
    // Nobody types control characters, and servers differ in what they make of them.
    std::replace_if(
        wanted.begin(), wanted.end(), [](QChar c) { return c.category() == QChar::Other_Control; }, u' ');
    wanted = wanted.simplified();
    QByteArray filter = "(&" + configuration.filter.toUtf8() + present(callable);
    if (wanted.size() > 1 && number.match(wanted).hasMatch()
        && isPhoneNumber(comparablePhoneNumber(wanted))) {
        filter += hasPart(callable, numberForms(wanted, configuration.countryCode));
    } else {
        const QStringList searched = nameAttributes() + callable + QStringList{QStringLiteral("mail")};
        for (const QString &word : wanted.split(u' ', Qt::SkipEmptyParts).mid(0, mostWords))
            filter += hasPart(searched, {word});
    }
    return filter + ')';
}
