// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/change.h"

#include <QCoreApplication>

class AccountSession;

/// Says in one or two sentences what became of a change. No state.
class ChangeText {
    Q_DECLARE_TR_FUNCTIONS(ChangeText)

public:
    /// @param session as it is after the change, for the values that are now in effect
    static QString sentence(const ChangeReport &report, const AccountSession &session);

private:
    static QString voicemail(const ChangeReport &report, const AccountSession &session);
    static QString callerId(const AccountSession &session);
    static QString done(const ChangeReport &report, const AccountSession &session);
};
