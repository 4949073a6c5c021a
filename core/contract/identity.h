// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/common.h"

/// Who an account is: answer of `get_identity` (settings-api.md 1.2), nine keys that are always present.
struct Identity {
    QString sipAddress; ///< `user@domain`, no scheme
    QString email;
    QString firstName; ///< key `first`
    QString lastName; ///< key `lastname`
    QString callerId; ///< key `pstn_caller_id`, digits or E.164; "" if not set
    QString mobileNumber; ///< "" if none
    QString timeZone; ///< IANA name
    int noAnswerTimeout = 35; ///< seconds, 1…900
    QString quickDial; ///< prefix that completes short numbers

    QString displayName() const { return QString(firstName + u' ' + lastName).trimmed(); }

    static Result<Identity> fromJson(const QJsonValue &value);
    QJsonValue toJson() const;
    bool operator==(const Identity &) const = default;
};
