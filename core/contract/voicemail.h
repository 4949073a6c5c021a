// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/common.h"

/// Parameters of `get_voicemail`. The PIN is told only when asked for (ours: `pin=1`).
struct VoicemailQuery {
    bool withPin = false;

    static Result<VoicemailQuery> fromForm(const FormParameters &form);
    FormParameters toForm() const;
    bool operator==(const VoicemailQuery &) const = default;
};

/// Parameters of our `set_voicemail`: what is absent stays as it is.
struct VoicemailChange {
    std::optional<bool> enable; ///< `enable`: makes the box, or removes it
    std::optional<QString> email; ///< `email`: where messages are mailed; "" = nowhere
    std::optional<bool> deleteAfterMail; ///< `delete`
    std::optional<QString> name; ///< `name`
    std::optional<QString> pin; ///< `pin`: 4…10 digits; can be set, never read back by this action

    bool isEmpty() const { return *this == VoicemailChange{}; }
    /// Whether anything but `enable` is asked for.
    bool hasSettings() const { return email || deleteAfterMail || name || pin; }

    /// Errors: InvalidParameter with the parameter as subject.
    static Result<VoicemailChange> fromForm(const FormParameters &form);
    FormParameters toForm() const;
    bool operator==(const VoicemailChange &) const = default;
};

/// Answer of `get_voicemail`: null without a mailbox, else capitalised keys (settings-api.md 5.4).
struct Voicemail {
    bool exists = false;
    QString mailbox;
    QString pin; ///< key `Password`; left out of the answer when empty
    QString name;
    QString email; ///< where messages are mailed; "" = not mailed
    bool deleteAfterMail = false; ///< `Options.delete`: mail it and do not keep it on the server
    QString account; ///< `mailbox@voicemail-server`

    static Result<Voicemail> fromJson(const QJsonValue &value);
    QJsonValue toJson() const;
    bool operator==(const Voicemail &) const = default;
};
