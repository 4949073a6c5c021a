-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO journal (account_id, last_id, last_timestamp, entries, octets)
VALUES (:account, :last_id, 0, 0, 0)
ON CONFLICT (account_id) DO NOTHING
