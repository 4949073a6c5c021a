// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/errorcodes.h"

#include <QList>
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

/// A deed that helps against an error. What cannot be done in some place is not offered there.
enum class Remedy {
    TryAgain,
    ChooseOtherFile,
    ShowHowToConvert,
    CompareIdentity, ///< look at the server's fingerprint and decide whether to trust it
    EditServer,
    CheckNow, ///< read again and say what is in effect
    AskOffice, ///< a ready text for whoever runs the server
    UsePassphraseInstead,
};

/// @param error its subject is named where it helps: host, address, file, date (ISO 8601) or seconds
ErrorText errorText(const Error &error);

/// What helps, best first; may be empty.
QList<Remedy> errorRemedies(ErrorCode code);

/// Text of a button with mnemonic.
QString remedyLabel(Remedy remedy);

/// For "Details": the stable code, subject and detail, one per line.
QString errorDetails(const Error &error);
