// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

// What the subcommands say and ask. English, as everything of the server.

/// One line to standard output: what was asked for.
void printLine(const QString &line);
/// One line to standard error: what went wrong, what is going on.
void printNotice(const QString &line);

/// Where a new password comes from.
enum class PasswordSource {
    StandardInput, ///< the first line, `--password-stdin`
    PromptOrGenerate, ///< asked twice at a terminal without echo; without a terminal a strong one is made
    PromptOnly, ///< as above, but without a terminal it fails
};

struct NewPassword {
    QString text;
    bool isGenerated = false; ///< the caller must tell it, once
};

/// Errors: PasswordTooWeak (empty, or longer than 1000 characters), InvalidParameter (the two answers
/// differ), MissingParameter (no terminal, PromptOnly).
Result<NewPassword> askNewPassword(PasswordSource source, const QString &whose);
