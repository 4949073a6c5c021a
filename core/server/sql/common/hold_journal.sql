-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Changes nothing but takes the line's lock where there is one: whoever else writes into this journal waits.
UPDATE journal SET last_timestamp = last_timestamp
WHERE account_id = :account
RETURNING last_id, last_timestamp, entries, octets, quota_mb, retention_days
