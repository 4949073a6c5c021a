-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE reject_rule (
    account_id BIGINT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    place BIGINT NOT NULL,
    pattern TEXT NOT NULL,
    PRIMARY KEY (account_id, place),
    UNIQUE (account_id, pattern)
)
