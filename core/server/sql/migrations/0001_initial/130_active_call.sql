-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE active_call (
    account_id BIGINT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    call_id TEXT NOT NULL,
    destination TEXT NOT NULL,
    begun BIGINT NOT NULL,
    max_seconds BIGINT NOT NULL,
    PRIMARY KEY (account_id, call_id)
)
