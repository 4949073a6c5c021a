// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Whether a number, as internationalPhoneNumber() writes it, calls police, fire brigade or ambulance:
/// nobody's calls may be sent there. Everywhere 112 and 911; in a country we know also its own numbers
/// (Norway: 110, 113). Where the office has no country, and where we do not know its numbers, those that
/// every mobile phone without a card takes for emergency calls (3GPP TS 22.101, 10.1: 000, 08, 110, 112, 118,
/// 119, 911, 999). Also with a 0 for an outside line in front, and after a country code ("+49110").
/// @param countryCode of the office, "31"; "" = not known
bool isEmergencyNumber(const QString &number, const QString &countryCode);
