-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT call_id, destination, begun, max_seconds FROM active_call WHERE account_id = :account ORDER BY begun
