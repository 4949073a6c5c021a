-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO forwarding (account_id, condition, target, valid_until, target_after, last_target)
VALUES (:account, :condition, :target, :valid_until, :target_after, :last_target)
ON CONFLICT (account_id, condition) DO UPDATE SET target = excluded.target,
    valid_until = excluded.valid_until, target_after = excluded.target_after, last_target = excluded.last_target
