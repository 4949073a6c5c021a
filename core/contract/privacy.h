// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/common.h"

/// Answer of our `get_privacy`: whether the caller ID is hidden on outgoing calls.
struct PrivacyState {
    bool hidden = false;

    static Result<PrivacyState> fromJson(const QJsonValue &value);
    QJsonValue toJson() const;
    bool operator==(const PrivacyState &) const = default;
};
