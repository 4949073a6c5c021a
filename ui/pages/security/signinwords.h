// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/signins.h"
#include "ui/words/timetext.h"

#include <QCoreApplication>

/// What the page "Security" says of sign-ins. Plain text in one line each. No state.
class SignInWords {
    Q_DECLARE_TR_FUNCTIONS(SignInWords)

public:
    /// What matters, first: refused attempts, then whoever else signed in.
    static QString sentence(const SignInList &list, const TimeText &times);
    /// "Your password, from 192.0.2.1".
    static QString way(const SignIn &signIn);
    /// "Last 12 min ago, 340 requests since 3 May 10:42".
    static QString times(const SignIn &signIn, const TimeText &times);
    /// "This is this computer", "Refused"; empty for others.
    static QString mark(const SignIn &signIn);
};
