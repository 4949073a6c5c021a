-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The same for the SIP server: days Sunday 1 ... Saturday 64, minutes [from_minute, to_minute) of one day.
CREATE TABLE accept_window (
    account_id BIGINT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    days BIGINT NOT NULL CHECK (days BETWEEN 1 AND 127),
    from_minute BIGINT NOT NULL CHECK (from_minute BETWEEN 0 AND 1440),
    to_minute BIGINT NOT NULL CHECK (to_minute BETWEEN 0 AND 1440),
    group_names TEXT NOT NULL
)
