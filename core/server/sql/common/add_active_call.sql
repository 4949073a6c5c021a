-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO active_call (account_id, call_id, destination, begun, max_seconds)
VALUES (:account, :call_id, :destination, :begun, :max_seconds)
