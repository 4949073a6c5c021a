// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/enrol/enrolmentpolicy.h"

std::optional<EnrolmentPolicy> enrolmentPolicyFromText(QStringView text)
{
    if (text == u"closed")
        return EnrolmentPolicy::Closed;
    if (text == u"invitation")
        return EnrolmentPolicy::Invitation;
    if (text == u"open")
        return EnrolmentPolicy::Open;
    return std::nullopt;
}
