-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The last entry that is not later than a moment.
SELECT id FROM journal_entry
WHERE account_id = :account AND timestamp <= :timestamp
ORDER BY timestamp DESC, id DESC
LIMIT 1
