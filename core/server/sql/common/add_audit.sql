-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO audit (happened, actor, method, peer, action, account, what, old_value, new_value)
VALUES (:happened, :actor, :method, :peer, :action, :account, :what, :old_value, :new_value)
