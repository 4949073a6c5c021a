-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT s.method, s.credential, s.peer, s.failed, MIN(s.first), MAX(s.last), SUM(s.requests)
FROM sign_in s
WHERE s.account_id = :account AND s.day >= :day
GROUP BY s.method, s.credential, s.peer, s.failed
ORDER BY MAX(s.last) DESC, s.peer
LIMIT :limit
