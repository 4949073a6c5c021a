-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO accept_window (account_id, days, from_minute, to_minute, group_names)
VALUES (:account, :days, :from_minute, :to_minute, :groups)
