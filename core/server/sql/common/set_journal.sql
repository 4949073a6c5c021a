-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE journal SET last_id = :last_id, last_timestamp = :last_timestamp, entries = :entries, octets = :octets
WHERE account_id = :account
