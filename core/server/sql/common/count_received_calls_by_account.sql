-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Each half by its own index; a call that was dialled and rung here counts once.
SELECT (
    SELECT COUNT(*) FROM call_record
    WHERE callee_account = :account AND begun >= :since AND begun < :until AND ended > 0
) + (
    SELECT COUNT(*) FROM call_record
    WHERE target_account = :account AND callee_account <> :account AND begun >= :since AND begun < :until
        AND ended > 0
)
