-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE forwarding
SET target = CASE target WHEN '<voice-mailbox>' THEN '' ELSE target END,
    target_after = CASE target_after WHEN '<voice-mailbox>' THEN '' ELSE target_after END,
    last_target = CASE last_target WHEN '<voice-mailbox>' THEN '' ELSE last_target END
WHERE account_id = :account
