-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Everything that can be dialled inside a domain. One table, so that accounts, aliases and numbers cannot
-- collide. An ENUM number that is an alias too is one row of kind 'alias'.
CREATE TABLE address (
    username TEXT NOT NULL,
    domain_id BIGINT NOT NULL REFERENCES domain (id),
    account_id BIGINT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('account', 'alias', 'number')),
    created BIGINT NOT NULL,
    PRIMARY KEY (domain_id, username)
)
