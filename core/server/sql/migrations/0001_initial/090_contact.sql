-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE contact (
    account_id BIGINT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    group_name TEXT NOT NULL CHECK (group_name IN ('vip', 'business', 'coworkers', 'friends', 'family')),
    address TEXT NOT NULL,
    PRIMARY KEY (account_id, group_name, address)
)
