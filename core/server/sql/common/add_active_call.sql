-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO active_call (account_id, call_id, destination, begun, max_seconds)
VALUES (:account, :call_id, :destination, :begun, :max_seconds)
ON CONFLICT (account_id, call_id) DO UPDATE SET destination = excluded.destination, begun = excluded.begun,
    max_seconds = excluded.max_seconds
