// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Telephone numbers as people read and compare them. What is stored and sent is forwarding.h's business.
// Own code because libphonenumber's development files and the Boost that the HTTP layer needs exclude each
// other on Debian 12.

/// Digits with an optional `+` in front, and nothing else.
bool isPhoneNumber(QStringView text);

/// Whether a character only divides a number for the eye: spaces of any width, hyphens, dashes, the minus
/// sign, dots, slashes, parentheses, and the invisible marks that web pages and word processors put around
/// numbers. What turns the order of characters around (U+202D, U+202E) is none: digits would not be what one
/// sees.
bool isPhoneSeparator(QChar c);

/// One way of writing for numbers that mean the same: separators dropped, `00` as `+`.
QString comparablePhoneNumber(const QString &number);

/// A number as it is stored where the office has a country: punctuation dropped, `00` as `+`, and a national
/// number in E.164: "06 1234 5678" is "+31612345678" for the country code "31". "+31 (0)6 …" loses its trunk
/// prefix. Italy's numbers (39) keep their 0. Anything that is no number comes back as it was; so do national
/// numbers of fewer than six digits, and all of them when the code is "".
QString internationalPhoneNumber(const QString &number, const QString &countryCode);

/// The country calling code of a number in E.164, without `+`: "31" of "+31612345678"; "" for anything that
/// is no international number (ITU-T E.164 list of assigned codes; 3 digits where no shorter one exists).
QString countryCodeOf(const QString &number);

/// With a space after the country code, and the groups in which the country writes its numbers where we know
/// them (nationalspacing.h), else in groups of three: "+31 6 12345678". Any other text comes back as it was.
QString spacedPhoneNumber(const QString &number);
