// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/emergencynumber.h"

#include "core/contract/phonenumber.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace {

struct Country {
    int code;
    const char *numbers; ///< besides 112 and 911
};

/// Police, fire brigade and ambulance as the national numbering plans assign them. Help lines that are no
/// emergency service may be forwarded to.
constexpr std::array countries{
    Country{1, ""}, // North America
    Country{30, "100 108 166 199"}, // Greece
    Country{31, ""}, // Netherlands
    Country{32, "100 101"}, // Belgium
    Country{33, "15 17 18 114 115 119 191 196 197"}, // France
    Country{34, "061 062 080 085 091 092"}, // Spain
    Country{39, "113 115 118 1530"}, // Italy
    Country{41, "117 118 144 1414"}, // Switzerland
    Country{43, "122 128 133 140 144"}, // Austria
    Country{44, "999 18000"}, // Great Britain
    Country{45, ""}, // Denmark
    Country{46, ""}, // Sweden
    Country{47, "110 113 1412"}, // Norway
    Country{48, "997 998 999"}, // Poland
    Country{49, "110"}, // Germany
    Country{61, "000 106"}, // Australia
    Country{64, "111"}, // New Zealand
    Country{81, "110 118 119"}, // Japan
    Country{351, ""}, // Portugal
    Country{352, "113"}, // Luxembourg
    Country{353, "999"}, // Ireland
    Country{358, ""}, // Finland
};
constexpr const char *unknownCountry = "000 08 110 118 119 999";

bool isAmong(const QString &number, const char *numbers)
{
    return QString::fromLatin1(numbers).split(u' ').contains(number);
}

bool isEmergencyIn(const QString &number, int code)
{
    if (number.isEmpty())
        return false;
    if (number == QLatin1String("112") || number == QLatin1String("911"))
        return true;
    const auto *country = std::find_if(
        countries.begin(), countries.end(), [code](const Country &each) { return each.code == code; });
    return isAmong(number, country == countries.end() ? unknownCountry : country->numbers);
}

} // namespace

bool isEmergencyNumber(const QString &number, const QString &countryCode)
{
    const QString plain = comparablePhoneNumber(number);
    const int office = countryCode.toInt();
    if (!plain.startsWith(u'+'))
        return isEmergencyIn(plain, office)
            || (plain.startsWith(u'0') && isEmergencyIn(plain.mid(1), office));
    const QString code = countryCodeOf(plain);
    // "+112" is no number of any country: somebody wrote 112. And "+0" was 000.
    return isEmergencyIn(plain.mid(1), office) || isEmergencyIn(QStringLiteral("00") + plain.mid(1), office)
        || (!code.isEmpty() && isEmergencyIn(plain.mid(1 + code.size()), code.toInt()));
}
