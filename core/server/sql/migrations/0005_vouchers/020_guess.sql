-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Tries at a secret (kind: 'voucher', 'password') since the first of them; a right one forgets them.
CREATE TABLE guess (
    account_id BIGINT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    tries BIGINT NOT NULL,
    since BIGINT NOT NULL,
    PRIMARY KEY (account_id, kind)
)
