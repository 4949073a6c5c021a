-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT block, writer_id, entries
FROM journal_tally
WHERE account_id = :account AND block >= :block AND writer_id <> :except AND entries > 0
ORDER BY block, writer_id
