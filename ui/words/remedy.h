// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/errorcodes.h"

#include <QList>
#include <QString>

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

/// What helps, best first; may be empty.
QList<Remedy> errorRemedies(ErrorCode code);

/// Text of a button with mnemonic.
QString remedyLabel(Remedy remedy);
