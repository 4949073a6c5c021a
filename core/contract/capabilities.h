// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/common.h"
#include "core/contract/role.h"

/// Answer of our `get_capabilities`: what this server can do for this caller.
struct Capabilities {
    QString account; ///< `user@domain` of the credentials
    Role role = Role::User;
    QStringList actions; ///< current names of the actions that this caller may use
    QStringList features; ///< see `Feature`
    /// Calling code of the office, "31", with which national numbers are stored; "" = they stay as written,
    /// or the server does not tell.
    QString countryCode{};

    bool hasAction(QStringView name) const;
    bool hasFeature(QStringView name) const;

    /// What the incumbent server offers: it has no get_capabilities, so this is what we assume when it
    /// answers "invalid action".
    static Capabilities ofIncumbent(const QString &account);

    static Result<Capabilities> fromJson(const QJsonValue &value);
    QJsonValue toJson() const;
    bool operator==(const Capabilities &) const = default;
};

/// Names in Capabilities::features.
namespace Feature {
inline constexpr QLatin1StringView forwardingUntil("forwarding_until"); ///< `until` of set_call_forwarding
inline constexpr QLatin1StringView dndExcept("dnd_except"); ///< `except` of set_dnd_on, get_dnd
inline constexpr QLatin1StringView historyPaging("history_paging"); ///< `limit`… of get_history
inline constexpr QLatin1StringView usageDays("usage_days"); ///< `days` of get_monthly_usage
inline constexpr QLatin1StringView manageAccounts("manage_accounts"); ///< `account` may name another

// What the server offers of the office API (office-api.md): a client asks for nothing of it, and shows
// nothing, where the feature is not told.
inline constexpr QLatin1StringView conferences("conferences"); ///< `/my/conferences`
inline constexpr QLatin1StringView conferenceDetails("conference_details"); ///< who is in a room now
inline constexpr QLatin1StringView contactInformation("contact_information"); ///< `/my/contact-information`
inline constexpr QLatin1StringView officePhonebook("office_phonebook"); ///< `/my/phonebook`, `…/entry/{id}`
inline constexpr QLatin1StringView activeCalls("active_calls"); ///< `/my/activecdrs`
inline constexpr QLatin1StringView voicemailMessages("voicemail_messages"); ///< the messages of the mailbox
inline constexpr QLatin1StringView activeGreeting("active_greeting"); ///< `…/preferences/activegreeting`
inline constexpr QLatin1StringView ringSequence("ring_sequence"); ///< `/my/forward`
inline constexpr QLatin1StringView clickToCall("click_to_call"); ///< `/my/call/{to}`
} // namespace Feature
