-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The newest of this client's id. "<> 0" lets the partial index be used.
SELECT id, data, is_json FROM journal_entry
WHERE writer_id = :writer AND client_key = :client_key AND client_key <> 0
ORDER BY id DESC
LIMIT 1
