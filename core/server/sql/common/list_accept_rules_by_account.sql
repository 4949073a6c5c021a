-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
SELECT days, start_time, stop_time, group_names FROM accept_rule WHERE account_id = :account ORDER BY days
