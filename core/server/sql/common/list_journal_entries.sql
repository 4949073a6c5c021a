-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, timestamp, writer_id, ip_address, data, is_json
FROM journal_entry
WHERE account_id = :account AND id > :after AND id <= :last
ORDER BY id
LIMIT :limit
