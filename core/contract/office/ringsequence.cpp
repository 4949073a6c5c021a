// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/office/ringsequence.h"

namespace {

constexpr QLatin1StringView ifNoResponse("If no response");
constexpr QLatin1StringView atTheSameTime("At the same time");

} // namespace

QString OfficeWords<RingType>::text(RingType type)
{
    return type == RingType::IfNoResponse ? QString(ifNoResponse) : QString(atTheSameTime);
}

std::optional<RingType> OfficeWords<RingType>::value(QStringView text)
{
    if (text == ifNoResponse)
        return RingType::IfNoResponse;
    if (text == atTheSameTime)
        return RingType::AtTheSameTime;
    return std::nullopt;
}

BELLSET_OFFICE_DOCUMENT(RingSequence)
