// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/nationalspacing.h"

#include <QList>
#include <QStringList>

#include <algorithm>
#include <array>

namespace {

/// Lengths of groups in order; what is left after them is the last group. Empty = the plan does not say.
using Groups = QList<int>;

template<std::size_t size>
bool contains(const std::array<int, size> &codes, int code)
{
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

/// ACM: the areas with two digits, 6 for mobiles.
Groups dutch(const QString &n)
{
    static constexpr std::array twoDigits{10, 13, 15, 20, 23, 24, 26, 30, 33, 35, 36, 38, 40, 43, 45, 46, 50,
        53, 55, 58, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 85, 88};
    if (n.size() != 9)
        return {};
    if (n.startsWith(u'6'))
        return {1};
    if (contains(twoDigits, n.left(2).toInt()))
        return {2};
    return n.at(0) >= u'1' && n.at(0) <= u'7' ? Groups{3} : Groups{};
}

/// BIPT: mobiles begin with 4 and have nine digits; the areas 2, 3, 4 and 9 have one, the others two.
Groups belgian(const QString &n)
{
    if (n.size() == 9 && n.startsWith(u'4'))
        return {3, 2, 2};
    if (n.size() != 8)
        return {};
    const bool oneDigit = n.at(0) == u'2' || n.at(0) == u'3' || n.at(0) == u'4' || n.at(0) == u'9';
    return oneDigit ? Groups{1, 3, 2} : Groups{2, 2, 2};
}

/// Ofcom: 02x with eight digits after it; 011x, 01x1, 03 and 08 with three; mobiles and most areas with four.
Groups british(const QString &n)
{
    if (n.size() != 10)
        return {};
    const QChar first = n.at(0);
    if (first == u'2')
        return {2, 4};
    if (first == u'3' || first == u'8' || (first == u'1' && (n.at(1) == u'1' || n.at(2) == u'1')))
        return {3, 3};
    return first == u'1' || first == u'7' ? Groups{4} : Groups{};
}

/// Bundesnetzagentur: areas of two digits, those of three; the other western ones have four, the eastern ones
/// (3…) four or five, which their digits do not tell.
Groups german(const QString &n)
{
    static constexpr std::array twoDigits{30, 40, 69, 89};
    static constexpr std::array threeDigits{201, 202, 203, 208, 209, 211, 212, 214, 221, 228, 231, 234, 241,
        251, 261, 271, 281, 291, 331, 335, 340, 341, 345, 351, 355, 361, 365, 371, 375, 381, 385, 391, 395,
        421, 431, 441, 451, 461, 471, 481, 491, 511, 521, 531, 541, 551, 561, 571, 581, 591, 611, 621, 631,
        641, 651, 661, 671, 681, 711, 721, 731, 741, 751, 761, 771, 781, 791, 811, 821, 831, 841, 851, 861,
        871, 881, 906, 911, 921, 931, 941, 951, 961, 971, 981, 991};
    if (n.size() < 6 || n.size() > 11)
        return {};
    if (n.startsWith(QLatin1String("15")) || n.startsWith(QLatin1String("16"))
        || n.startsWith(QLatin1String("17")) || n.startsWith(QLatin1String("800")))
        return {3};
    if (contains(twoDigits, n.left(2).toInt()))
        return {2};
    if (contains(threeDigits, n.left(3).toInt()))
        return {3};
    return n.at(0) == u'1' || n.at(0) == u'3' ? Groups{} : Groups{4};
}

/// RTR: Vienna, mobiles (650 to 699), the largest areas; others have four digits.
Groups austrian(const QString &n)
{
    static constexpr std::array threeDigits{316, 463, 512, 662, 732, 800};
    if (n.size() < 5 || n.size() > 12)
        return {};
    if (n.startsWith(u'1'))
        return {1};
    const int three = n.left(3).toInt();
    return contains(threeDigits, three) || (three >= 650 && three <= 699 && three != 662) ? Groups{3}
                                                                                          : Groups{};
}

/// Nkom: mobiles (4, 9) and 8 in 3-2-3, the others in pairs.
Groups norwegian(const QString &n)
{
    if (n.size() != 8)
        return {};
    const bool threes = n.at(0) == u'4' || n.at(0) == u'9' || n.at(0) == u'8';
    return threes ? Groups{3, 2} : Groups{2, 2, 2};
}

Groups groupsOf(const QString &n, int country)
{
    switch (country) {
    case 1:
        return n.size() == 10 ? Groups{3, 3} : Groups{};
    case 31:
        return dutch(n);
    case 32:
        return belgian(n);
    case 33: // Arcep: the zone, then pairs
        return n.size() == 9 ? Groups{1, 2, 2, 2} : Groups{};
    case 34: // CNMC: nine digits in threes
        return n.size() == 9 ? Groups{3, 3} : Groups{};
    case 41: // BAKOM; 80x and 90x in threes
        if (n.size() != 9)
            return {};
        return n.at(1) == u'0' && (n.at(0) == u'8' || n.at(0) == u'9') ? Groups{3, 3} : Groups{2, 3, 2};
    case 43:
        return austrian(n);
    case 44:
        return british(n);
    case 45: // eight digits without areas, in pairs
        return n.size() == 8 ? Groups{2, 2, 2} : Groups{};
    case 47:
        return norwegian(n);
    case 49:
        return german(n);
    default:
        return {};
    }
}

} // namespace

QString spacedNationalNumber(const QString &national, const QString &countryCode)
{
    constexpr qsizetype longestLast = 4;
    QStringList parts;
    qsizetype at = 0;
    const auto take = [&](qsizetype length) {
        parts << national.mid(at, length);
        at += length;
    };
    const Groups groups = groupsOf(national, countryCode.toInt());
    for (const int length : groups)
        take(length);
    if (groups.isEmpty()) {
        while (national.size() - at > longestLast)
            take(3);
    }
    if (at < national.size())
        take(national.size() - at);
    return parts.join(u' ');
}
