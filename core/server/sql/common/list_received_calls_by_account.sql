-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Each half by its own index, so that the cost does not grow with the size of the table.
SELECT call_id, from_tag, to_tag, begun, answered, ended, code, media, proxy_ip, price, caller, caller_name
FROM (
    SELECT * FROM (
        SELECT * FROM call_record
        WHERE callee_account = :account AND begun >= :since AND begun < :until AND ended > 0
        ORDER BY begun DESC, id DESC LIMIT :limit
    ) AS dialled
    UNION
    SELECT * FROM (
        SELECT * FROM call_record
        WHERE target_account = :account AND begun >= :since AND begun < :until AND ended > 0
        ORDER BY begun DESC, id DESC LIMIT :limit
    ) AS rung
) AS received
ORDER BY begun DESC, id DESC
LIMIT :limit
