// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

/// What callers hear before they leave a message (office-api.md 2.13).
enum class ActiveGreeting { None, Standard, OutOfOffice, ExtendedAbsence };

inline constexpr std::array allGreetings{ActiveGreeting::None, ActiveGreeting::Standard,
    ActiveGreeting::OutOfOffice, ActiveGreeting::ExtendedAbsence};

/// "none", "standard", "outofoffice", "extendedabsence": as on the wire.
QString activeGreetingText(ActiveGreeting greeting);
/// Case-sensitive; none for any other text.
std::optional<ActiveGreeting> activeGreetingFromText(QStringView text);
