// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/office/officejson.h"

/// A conference room (office-api.md 2.14).
struct Conference {
    bool enabled = true;
    QString name; ///< unique on the server
    std::optional<QString> description;
    std::optional<QString> extension; ///< what is dialled
    std::optional<QString> accessCode; ///< the PIN that participants type

    static constexpr auto officeFields()
    {
        return std::tuple(officeField("enabled", &Conference::enabled),
            officeField("name", &Conference::name), officeField("description", &Conference::description),
            officeField("extension", &Conference::extension),
            officeField("accessCode", &Conference::accessCode));
    }
    bool operator==(const Conference &) const = default;
};

/// `/my/conferences`: the rooms that the caller owns, disabled ones too.
struct ConferenceList {
    QList<Conference> conferences;

    static constexpr auto officeRoot()
    {
        return officeField("conferences", &ConferenceList::conferences, "conference");
    }

    BELLSET_OFFICE_DECLARE(ConferenceList)
    bool operator==(const ConferenceList &) const = default;
};

/// Somebody who is in a room now. What a bridge tells of volumes is skipped.
struct ConferenceMember {
    std::optional<QString> id;
    std::optional<QString> name;
    std::optional<QString> imId;
    std::optional<bool> canHear;
    std::optional<bool> canSpeak; ///< false while muted

    static constexpr auto officeFields()
    {
        return std::tuple(officeField("id", &ConferenceMember::id),
            officeField("name", &ConferenceMember::name), officeField("imId", &ConferenceMember::imId),
            officeField("canHear", &ConferenceMember::canHear),
            officeField("canSpeak", &ConferenceMember::canSpeak));
    }
    bool operator==(const ConferenceMember &) const = default;
};

/// `/my/conferencedetails/{name}` of an active room (office-api.md 7).
struct ConferenceDetails {
    std::optional<QString> extension;
    std::optional<QString> description;
    bool locked = false; ///< nobody else gets in
    QList<ConferenceMember> members;

    static constexpr auto officeFields()
    {
        return std::tuple(officeField("extension", &ConferenceDetails::extension),
            officeField("description", &ConferenceDetails::description),
            officeField("locked", &ConferenceDetails::locked),
            officeField("members", &ConferenceDetails::members, "member"));
    }
    static constexpr auto officeRoot() { return QLatin1StringView("conference"); }

    BELLSET_OFFICE_DECLARE(ConferenceDetails)
    bool operator==(const ConferenceDetails &) const = default;
};
