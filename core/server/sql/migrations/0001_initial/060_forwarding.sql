-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- target holds until valid_until (0 = for good), then target_after; '' = not forwarded.
-- last_target remembers the last one when a condition is switched off.
CREATE TABLE forwarding (
    account_id BIGINT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    condition TEXT NOT NULL CHECK (condition IN ('FUNC', 'FNOL', 'FBUS', 'FNOA', 'FUNV')),
    target TEXT NOT NULL,
    valid_until BIGINT NOT NULL DEFAULT 0,
    target_after TEXT NOT NULL DEFAULT '',
    last_target TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (account_id, condition)
)
