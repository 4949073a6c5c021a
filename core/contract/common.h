// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/contract/form.h"

#include <QJsonValue>
#include <QString>
#include <QStringList>

// Values that belong to no single area. Every parameter type has `fromForm`/`toForm`, every reply type
// `fromJson`/`toJson`.

/// Parameters of an action that takes none. Unknown parameters are ignored, as existing clients send extra
/// ones (`realm`, `export`).
struct NoParameters {
    static Result<NoParameters> fromForm(const FormParameters &) { return NoParameters{}; }
    FormParameters toForm() const { return {}; }
    bool operator==(const NoParameters &) const = default;
};

/// Answer of every setter: `{"success":true,"error_message":"text"}`, where the text says what was done
/// (settings-api.md 0.1 fact 5).
struct Done {
    QString message;

    static Result<Done> fromJson(const QJsonValue &value);
    QJsonValue toJson() const;
    bool operator==(const Done &) const = default;
};

/// The failed answer of every action: `success` false, legacy English text, and our stable code in `error`.
QJsonValue failureToJson(const Error &error, const QString &message);
/// The error in an answer with `"success":false`; none for any other answer. A server that sends no code of
/// ours gives ServerRefused.
std::optional<Error> failureFromJson(const QJsonValue &value);

/// A list of texts: aliases, ENUM numbers.
struct TextList {
    QStringList texts;

    static Result<TextList> fromJson(const QJsonValue &value);
    QJsonValue toJson() const;
    bool operator==(const TextList &) const = default;
};
