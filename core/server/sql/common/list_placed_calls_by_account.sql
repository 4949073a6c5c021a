-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT call_id, from_tag, to_tag, begun, answered, ended, code, media, proxy_ip, price, callee, ''
FROM call_record
WHERE caller_account = :account AND begun >= :since AND begun < :until AND ended > 0 AND code <> 435
ORDER BY begun DESC, id DESC
LIMIT :limit
