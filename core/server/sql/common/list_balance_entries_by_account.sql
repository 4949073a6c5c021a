-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT happened, action, description, amount, balance, call_id, destination, duration, id
FROM balance_entry
WHERE account_id = :account
ORDER BY id DESC
LIMIT :limit
