// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/phonenumber.h"

#include "core/contract/nationalspacing.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <iterator>

namespace {

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Marks without width that travel with copied text.
bool isInvisible(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0x00ad || u == 0x061c || (u >= 0x200b && u <= 0x200f) || (u >= 0x202a && u <= 0x202c)
        || (u >= 0x2060 && u <= 0x2069) || u == 0xfeff;
}

bool isHyphen(QChar c)
{
    const char16_t u = c.unicode();
    return u == u'-' || (u >= 0x2010 && u <= 0x2015) || u == 0x2212 || u == 0xfe63 || u == 0xff0d;
}

/// A number in the characters of a keyboard, punctuation kept: "+49 (0)30-1234".
QString typed(const QString &number)
{
    QString plain;
    for (const QChar c : number) {
        if (isInvisible(c))
            continue;
        plain += isHyphen(c) ? QChar(u'-') : c.category() == QChar::Separator_Space ? QChar(u' ') : c;
    }
    return plain;
}

} // namespace

bool isPhoneNumber(QStringView text)
{
    if (text.startsWith(u'+'))
        text = text.mid(1);
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isAsciiDigit);
}

bool isPhoneSeparator(QChar c)
{
    return c == u'.' || c == u'(' || c == u')' || c == u'/' || isHyphen(c) || isInvisible(c)
        || c.category() == QChar::Separator_Space;
}

QString comparablePhoneNumber(const QString &number)
{
    QString plain;
    std::copy_if(number.begin(), number.end(), std::back_inserter(plain),
        [](QChar c) { return !isPhoneSeparator(c); });
    return plain.startsWith(QLatin1String("00")) ? QString(u'+' + plain.mid(2)) : plain;
}

QString internationalPhoneNumber(const QString &number, const QString &countryCode)
{
    constexpr qsizetype shortestNational = 6;
    static const QRegularExpression written(QStringLiteral("\\A\\+?[0-9(][0-9 ().\\-/]*\\z"));
    static const QRegularExpression trunkInParentheses(
        QStringLiteral("\\A((?:\\+|00)[ .\\-/]*[1-9][0-9 .\\-/]*)\\([ ]*0[ ]*\\)"));
    const QString trimmed = typed(number).trimmed();
    if (!written.match(trimmed).hasMatch())
        return number;
    const bool keepsTrunk = countryCode == QLatin1String("39");
    const QString plain = comparablePhoneNumber(
        keepsTrunk ? trimmed : QString(trimmed).replace(trunkInParentheses, QStringLiteral("\\1")));
    if (!isPhoneNumber(plain))
        return number;
    if (countryCode.isEmpty() || !plain.startsWith(u'0') || plain.size() < shortestNational)
        return plain;
    return u'+' + countryCode + (keepsTrunk ? plain : plain.mid(1));
}

QString countryCodeOf(const QString &number)
{
    static constexpr std::array twoDigits{20, 27, 30, 31, 32, 33, 34, 36, 39, 40, 41, 43, 44, 45, 46, 47, 48,
        49, 51, 52, 53, 54, 55, 56, 57, 58, 60, 61, 62, 63, 64, 65, 66, 81, 82, 84, 86, 90, 91, 92, 93, 94,
        95, 98};
    const QString plain = comparablePhoneNumber(number);
    if (plain.size() < 5 || !plain.startsWith(u'+') || !isPhoneNumber(plain) || plain.at(1) == u'0')
        return {};
    if (plain.at(1) == u'1' || plain.at(1) == u'7')
        return plain.mid(1, 1);
    const int two = plain.mid(1, 2).toInt();
    return plain.mid(1, std::find(twoDigits.begin(), twoDigits.end(), two) != twoDigits.end() ? 2 : 3);
}

QString spacedPhoneNumber(const QString &number)
{
    const QString code = countryCodeOf(number);
    if (code.isEmpty())
        return number;
    const QString national = comparablePhoneNumber(number).mid(1 + code.size());
    return QString(u'+' + code) + u' ' + spacedNationalNumber(national, code);
}
