// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contract/callhistory.h"
#include "ui/models/standingstate.h"
#include "ui/shell/desktop/notifier.h"

#include <QCoreApplication>

class AccountSession;

/// What is told of an account by notifications and by the reminder. Names from outside are made one plain
/// line. No state; actions have labels but do nothing yet.
class NewsWords {
    Q_DECLARE_TR_FUNCTIONS(NewsWords)

public:
    /// @param count calls of this caller of which none was looked at
    static DesktopNote missed(const AccountSession &session, const Call &call, int count);
    static DesktopNote manyMissed(const AccountSession &session, int count);
    static DesktopNote blocked(const AccountSession &session, const Call &call, const QString &problem);
    /// @param days until the end; negative = it is over
    static DesktopNote certificate(const AccountSession &session, qint64 days);
    static DesktopNote forwardingChanged(const AccountSession &session);
    static DesktopNote forwardingEnded(const AccountSession &session);
    /// @param left 1/10000 currency units
    static DesktopNote balance(const AccountSession &session, qint64 left);
    static DesktopNote standing(const AccountSession &session, const StandingState::Standing &standing);

    /// "All calls go to +31 6 12345678 since Friday 9:00."
    static QString reminder(const AccountSession &session, const StandingState::Standing &standing);
    /// The caller as a key of notifications: the same for all calls of one caller.
    static QString callerKey(const AccountSession &session, const Call &call);

private:
    static QString since(qint64 moment, qint64 now);
};
