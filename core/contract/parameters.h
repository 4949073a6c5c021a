// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/contract/form.h"

#include <optional>

// Strict reading of single parameters. An absent parameter is no value; errors are InvalidParameter with the
// name as subject.

/// A whole number from `least` to `most`; an empty text counts as absent.
Result<std::optional<qint64>> integerParameter(
    const FormParameters &form, const QString &name, qint64 least, qint64 most);

/// 1/0, true/false, yes/no, on/off.
Result<std::optional<bool>> flagParameter(const FormParameters &form, const QString &name);

/// What PHP takes for true: anything but absent, "" and "0" (`csv=1`, settings-api.md 1.2).
bool isTruthy(const FormParameters &form, QStringView name);

/// A line of text for people, trimmed: at most `longest` characters, no control characters and no line ends.
Result<std::optional<QString>> lineParameter(
    const FormParameters &form, const QString &name, qsizetype longest);

/// Whether a text is fit for one line: no control characters, no line or paragraph ends.
bool isOneLine(QStringView text);
