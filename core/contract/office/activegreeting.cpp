// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/office/activegreeting.h"

QString activeGreetingText(ActiveGreeting greeting)
{
    switch (greeting) {
    case ActiveGreeting::None:
        return QStringLiteral("none");
    case ActiveGreeting::Standard:
        return QStringLiteral("standard");
    case ActiveGreeting::OutOfOffice:
        return QStringLiteral("outofoffice");
    case ActiveGreeting::ExtendedAbsence:
        return QStringLiteral("extendedabsence");
    }
    Q_UNREACHABLE();
}

std::optional<ActiveGreeting> activeGreetingFromText(QStringView text)
{
    for (const ActiveGreeting greeting : allGreetings) {
        if (text == activeGreetingText(greeting))
            return greeting;
    }
    return std::nullopt;
}
