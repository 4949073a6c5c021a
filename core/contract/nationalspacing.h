// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// A national number, without trunk prefix, in the groups in which its country writes it: "6 12345678" for
/// country code "31". Knows the numbering plans of the Netherlands, Belgium, France, Spain, Great Britain,
/// Germany, Austria, Switzerland, Denmark, Norway and North America; what is not in them, and any other
/// country, comes in groups of three, the last of two to four digits.
QString spacedNationalNumber(const QString &national, const QString &countryCode);
