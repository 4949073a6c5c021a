// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/accountsession.h"
#include "ui/models/standingstate.h"

#include <functional>

class QMenu;

/// The two menus that decide who reaches an account, as the reach strip and the tray icon offer them. Every
/// entry acts at once by the session, which must outlive the menu's entries.
namespace ReachMenus {

/// Durations for do not disturb. Replaces what is in the menu.
void fillDnd(QMenu &menu, AccountSession &session);
/// Targets for all calls, each with ends (the program's own where the server has none), and the ways back.
/// Replaces what is in the menu.
/// @param other opens the page of forwarding
/// @param askMobile asks for the mobile number that the account lacks, and forwards there; none = it is not
/// asked for
void fillForward(QMenu &menu, AccountSession &session, const std::function<void()> &other,
    const std::function<void()> &askMobile = {});
/// All calls go where they went without a forward of all.
void stopForwarding(AccountSession &session);

/// Why nothing can be switched now; empty when it can.
QString obstacle(const AccountSession &session);
/// Why this cannot be done now; empty when it can.
QString obstacleTo(const AccountSession &session, ActionId action);
/// Whether do not disturb is on, with or without effect.
bool isDndOn(const AccountSession &session);
/// Do not disturb off and all calls forwarded no more, as far as both can be done now.
void backToNormal(AccountSession &session);
/// Ends one of the two, if that can be done now.
void turnOff(AccountSession &session, StandingState::Kind kind);

} // namespace ReachMenus
