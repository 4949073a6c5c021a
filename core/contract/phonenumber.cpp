// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/phonenumber.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace {

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Digits of the area code of a national number of the Netherlands (ACM's numbering plan: the areas with two
/// digits, 6 for mobiles), 0 = not one that people group.
qsizetype dutchAreaLength(const QString &national)
{
    static constexpr std::array twoDigits{10, 13, 15, 20, 23, 24, 26, 30, 33, 35, 36, 38, 40, 43, 45, 46, 50,
        53, 55, 58, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 85, 88};
    if (national.size() != 9)
        return 0;
    if (national.startsWith(u'6'))
        return 1;
    if (std::find(twoDigits.begin(), twoDigits.end(), national.left(2).toInt()) != twoDigits.end())
        return 2;
    return national.at(0) >= u'1' && national.at(0) <= u'7' ? 3 : 0;
}

} // namespace

bool isPhoneNumber(QStringView text)
{
    if (text.startsWith(u'+'))
        text = text.mid(1);
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isAsciiDigit);
}

QString comparablePhoneNumber(const QString &number)
{
    static const QRegularExpression punctuation(QStringLiteral("[ ().\\-/]"));
    const QString plain = QString(number).remove(punctuation);
    return plain.startsWith(QLatin1String("00")) ? QString(u'+' + plain.mid(2)) : plain;
}

QString internationalPhoneNumber(const QString &number, const QString &countryCode)
{
    constexpr qsizetype shortestNational = 6;
    static const QRegularExpression written(QStringLiteral("\\A\\+?[0-9(][0-9 ().\\-/]*\\z"));
    static const QRegularExpression trunkInParentheses(
        QStringLiteral("\\A((?:\\+|00)[ .\\-/]*[1-9][0-9 .\\-/]*)\\([ ]*0[ ]*\\)"));
    const QString trimmed = number.trimmed();
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
    QStringList parts{QString(u'+' + code)};
    if (const qsizetype area = dutchAreaLength(national); code == QLatin1String("31") && area > 0)
        parts << national.left(area) << national.mid(area);
    else if (code == QLatin1String("1") && national.size() == 10)
        parts << national.left(3) << national.mid(3, 3) << national.mid(6);
    else
        parts << national;
    return parts.join(u' ');
}
