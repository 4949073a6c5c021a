-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- As the owner wrote it: days Monday 1 ... Sunday 64, times HH:MM in the account's zone, groups by spaces.
CREATE TABLE accept_rule (
    account_id BIGINT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    days BIGINT NOT NULL CHECK (days BETWEEN 1 AND 127),
    start_time TEXT NOT NULL,
    stop_time TEXT NOT NULL,
    group_names TEXT NOT NULL,
    PRIMARY KEY (account_id, days)
)
