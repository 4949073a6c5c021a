// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/office/officejson.h"

/// When a number of the sequence rings.
enum class RingType {
    IfNoResponse, ///< after those before it gave up
    AtTheSameTime, ///< together with the one before it
};

template<>
struct OfficeWords<RingType> {
    static QString text(RingType type);
    static std::optional<RingType> value(QStringView text);
};

/// One number of the forwarding sequence; what is missing in a request has these values.
struct Ring {
    qint64 expiration = 30; ///< seconds that it rings, 1…999
    RingType type = RingType::IfNoResponse;
    bool enabled = true;
    QString number;

    static constexpr auto officeFields()
    {
        return std::tuple(officeField("expiration", &Ring::expiration), officeField("type", &Ring::type),
            officeField("enabled", &Ring::enabled), officeField("number", &Ring::number));
    }
    bool operator==(const Ring &) const = default;
};

/// `/my/forward` (office-api.md 2.8).
struct RingSequence {
    QList<Ring> rings; ///< in the order of ringing
    qint64 expiration = 20; ///< seconds that the user's own phones ring first
    std::optional<bool> withVoicemail; ///< told only, ignored when written

    static constexpr auto officeFields()
    {
        return std::tuple(officeField("rings", &RingSequence::rings, "ring"),
            officeField("expiration", &RingSequence::expiration),
            officeField("withVoicemail", &RingSequence::withVoicemail));
    }
    static constexpr auto officeRoot() { return QLatin1StringView("call-sequence"); }

    BELLSET_OFFICE_DECLARE(RingSequence)
    bool operator==(const RingSequence &) const = default;
};
