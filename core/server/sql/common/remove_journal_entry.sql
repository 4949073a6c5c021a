-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
DELETE FROM journal_entry
WHERE account_id = :account AND id = :id
RETURNING writer_id, length(data)
