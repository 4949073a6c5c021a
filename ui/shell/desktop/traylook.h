// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QIcon>

class AccountSession;

/// What the tray icon shows of an account: each state is another shape, so that no colour is needed to tell
/// them apart.
enum class TrayState {
    Normal,
    Attention, ///< calls were missed since somebody looked
    Forwarding,
    DoNotDisturb,
    Nobody, ///< every caller is turned away
    Offline, ///< the server does not answer, or does not let us in, or nothing is known yet
};

/// Shape and words of the tray icon. No state.
class TrayLook {
    Q_DECLARE_TR_FUNCTIONS(TrayLook)

public:
    /// @param session nullptr = no account is open
    static TrayState stateOf(const AccountSession *session);
    /// One plain sentence: who reaches the account.
    static QString sentence(const AccountSession *session);
    /// Name of the shape (ui/widgets/icons.h).
    static QString shape(TrayState state);
    /// The shape in the colours of the application's palette, as pixmaps of all usual sizes: a panel takes no
    /// icon that is drawn when it is painted.
    static QIcon icon(TrayState state);
};
