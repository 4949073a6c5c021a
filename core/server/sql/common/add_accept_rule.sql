-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO accept_rule (account_id, days, start_time, stop_time, group_names)
VALUES (:account, :days, :start, :stop, :groups)
