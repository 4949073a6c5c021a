-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT COUNT(*), CAST(COALESCE(SUM(CASE WHEN answered > 0 AND ended > answered THEN ended - answered ELSE 0 END), 0) AS BIGINT),
    CAST(COALESCE(SUM(price), 0) AS BIGINT)
FROM call_record
WHERE caller_account = :account AND begun >= :since AND begun < :until AND ended > 0 AND code <> 435
