// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/errorcodes.h"
#include "ui/words/remedy.h"

#include <QString>

/// An error in a person's words (ux.md 3.8): what happened, what it means for them, what to do. Whole
/// sentences without codes; `meaning` or `remedy` may be empty, `happened` never is. Details (code, request
/// id) are shown elsewhere, on demand.
struct ErrorText {
    QString happened;
    QString meaning;
    QString remedy;

    /// All of it in one line.
    QString sentence() const;
};

/// @param error its subject is named where it helps: host, address, file, date (ISO 8601) or seconds
ErrorText errorText(const Error &error);

/// For "Details": the stable code, subject and detail, one per line.
QString errorDetails(const Error &error);
