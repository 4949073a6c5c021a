// SPDX-FileCopyrightText: 2026 Bellset contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class AccountView;
class WindowActions;
class WindowFrame;

/// Connects the orders that go to the account shown (do not disturb, forward, undo, apply, F6…) with its
/// view; an order does nothing while none is shown. The connections last as long as the actions.
void connectViewActions(
    WindowActions &actions, WindowFrame &frame, const std::function<AccountView *()> &currentView);
