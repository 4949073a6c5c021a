// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/// Who may make an account over the network (interfaces.md "[enrolment]"). A certificate for an account that
/// exists can be had with its password under every policy.
enum class EnrolmentPolicy {
    Closed, ///< nobody; invitations do not count either
    Invitation, ///< who has an invitation code
    Open, ///< anyone
};

/// "closed", "invitation", "open".
std::optional<EnrolmentPolicy> enrolmentPolicyFromText(QStringView text);

/// What the office tells and grants who enrols.
struct EnrolmentOptions {
    EnrolmentPolicy policy = EnrolmentPolicy::Invitation;
    QString domain; ///< of open enrolment; "" = the office's only domain
    QString timeZone = QStringLiteral("Europe/Amsterdam"); ///< of who names none that is known
    QString outboundProxy; ///< "" = the domain of the account
    QString publicUrl; ///< "https://pbx.example.com:8443"; "" = as the request reached us
};
