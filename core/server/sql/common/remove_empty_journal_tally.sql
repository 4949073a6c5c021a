-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
DELETE FROM journal_tally
WHERE account_id = :account AND block = :block AND writer_id = :writer AND entries = 0
