// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/common.h"

#include <QList>

#include <array>
#include <map>

/// When a call is forwarded. Values are the order in which they are evaluated and printed
/// (settings-api.md 5.1).
enum class ForwardCondition {
    AllCalls, ///< FUNC
    NotOnline, ///< FNOL: no device registered
    Busy, ///< FBUS
    NoAnswer, ///< FNOA: after Identity::noAnswerTimeout
    Unavailable, ///< FUNV: caller not accepted by the rules, or do not disturb
};

inline constexpr std::array allForwardConditions{ForwardCondition::AllCalls, ForwardCondition::NotOnline,
    ForwardCondition::Busy, ForwardCondition::NoAnswer, ForwardCondition::Unavailable};

/// "FUNC", "FNOL", "FBUS", "FNOA", "FUNV".
QString forwardConditionKey(ForwardCondition condition);
std::optional<ForwardCondition> forwardConditionFromKey(QStringView key);

inline constexpr QLatin1StringView voicemailKeyword("<voice-mailbox>");
inline constexpr QLatin1StringView mobileKeyword("<mobile-number>");

/// Answer of `get_call_forwarding` and `diversions`: exactly five keys; "" where nothing is forwarded.
/// Targets are `user@domain` without scheme, or `<voice-mailbox>`.
struct CallForwarding {
    std::map<ForwardCondition, QString> targets;

    QString target(ForwardCondition condition) const;
    bool isOn(ForwardCondition condition) const { return !target(condition).isEmpty(); }

    static Result<CallForwarding> fromJson(const QJsonValue &value);
    QJsonValue toJson() const;
    bool operator==(const CallForwarding &other) const;
};

/// Parameters of `set_call_forwarding`: a condition that is absent keeps its target, an empty target switches
/// it off. Targets are as the user wrote them: address, number or keyword.
struct ForwardingChange {
    std::map<ForwardCondition, QString> targets;
    /// Ours (feature "forwarding_until"): Unix seconds at which the conditions of this change return to what
    /// was in force before; 0 = no end. Sent as `until`.
    qint64 until = 0;

    /// Errors: InvalidParameter (an `until` that is no number or negative).
    static Result<ForwardingChange> fromForm(const FormParameters &form);
    FormParameters toForm() const;
    bool operator==(const ForwardingChange &) const = default;
};

/// One condition in the answer of our `get_forwarding`.
struct ForwardingRow {
    ForwardCondition condition = ForwardCondition::AllCalls;
    QString target; ///< in force now; "" = off
    qint64 until = 0; ///< Unix seconds at which `afterwards` takes over; 0 = no end
    QString afterwards; ///< target that returns at `until`; "" = off
    QString lastTarget; ///< the last target this condition had, kept when it is switched off; "" if it never
                        ///< had one

    /// The target in force at a moment (Unix seconds): what is stored may be older than an end in it.
    QString targetAt(qint64 at) const { return until > 0 && until <= at ? afterwards : target; }

    bool operator==(const ForwardingRow &) const = default;
};

/// Answer of our `get_forwarding`: five rows in order of evaluation, with memory and ends that the older call
/// cannot carry.
struct ForwardingRows {
    QList<ForwardingRow> rows;

    const ForwardingRow *row(ForwardCondition condition) const;
    CallForwarding toCallForwarding() const;

    static Result<ForwardingRows> fromJson(const QJsonValue &value);
    QJsonValue toJson() const;
    bool operator==(const ForwardingRows &) const = default;
};

/// Whom a target is checked and completed for.
struct ForwardingOwner {
    QString address; ///< `user@domain`
    QStringList aliases; ///< other addresses that ring the same account
    QString mobileNumber; ///< "" if none
    bool hasMailbox = true; ///< false makes `<voice-mailbox>` an error
    QString countryCode{}; ///< of the office, "31"; "" leaves national numbers as they are
    /// Of the account's own numbers, where the office's is not known: only to know them in national spelling.
    QString homeCountryCode{};
};

/// The target as it is stored, from what the user wrote (settings-api.md 5.1 "Writing", with our
/// corrections):
/// "" stays "", `<voice-mailbox>` stays, `<mobile-number>` becomes the number, no `@` gets the own domain, a
/// number
/// (`+` or `0` first; spaces, dots, hyphens, parentheses dropped; `00` becomes `+`, a national number the
/// international one of the office's country) always gets the own domain; the scheme (also `tel:`) is
/// dropped. Errors: ForwardingNoMobileNumber, VoicemailAbsent, ForwardingBadTarget, ForwardingEmergency (see
/// isEmergencyNumber()), ForwardingLoop (own address, alias or number, in any spelling).
Result<QString> normalizedTarget(const QString &written, const ForwardingOwner &owner);
