-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT last_id, last_timestamp, entries, octets, quota_mb, retention_days
FROM journal
WHERE account_id = :account
