-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id FROM journal_entry
WHERE account_id = :account AND timestamp < :before
ORDER BY timestamp, id
LIMIT :limit
