// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/transport.h"
#include "core/contract/fileanswer.h"

#include <QJsonValue>

/// The JSON in the body of an answer. Older servers print debugging output or an HTML head before it
/// (settings-api.md 0.1 facts 7 and 8), so the value is the first object or array that reaches from a `{` or
/// `[` to the end of the body; a body that is nothing but a JSON literal counts too. The work is bounded
/// whatever the body holds. Errors: ServerUnreadable.
Result<QJsonValue> jsonOfAnswer(const QByteArray &body);

/// The file that an answer is (contract/fileanswer.h), without its name; none when it failed or
/// is JSON or HTML, which say why there is no file.
std::optional<FileAnswer> fileOfAnswer(const TransportAnswer &answer);

/// The value that an answer of the settings API carries, or why there is none: the code that the server
/// named, else what its HTTP status says, else ServerUnreadable. The error's detail ends with the trace.
Result<QJsonValue> valueOfAnswer(const TransportAnswer &answer);

/// What the HTTP status alone says; none for a success.
std::optional<Error> errorOfStatus(const TransportAnswer &answer);

/// The error of a write: OutcomeUnknown where it does not say whether the write took effect. `answer` is null
/// where there is none.
Error errorOfWrite(const Error &error, const TransportAnswer *answer);

/// The error with the answer's trace at the end of its detail.
Error withTrace(const Error &error, const TransportAnswer &answer);
