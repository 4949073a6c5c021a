-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT id, happened, actor, method, peer, action, account, what, old_value, new_value
FROM audit
WHERE account = :account
ORDER BY id DESC
LIMIT :limit
