-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Calls that concern no other account of ours.
DELETE FROM call_record
WHERE id IN (
        SELECT id FROM call_record WHERE caller_account = :account
        UNION SELECT id FROM call_record WHERE callee_account = :account
        UNION SELECT id FROM call_record WHERE target_account = :account
    )
    AND caller_account IN (0, :account)
    AND callee_account IN (0, :account)
    AND target_account IN (0, :account)
