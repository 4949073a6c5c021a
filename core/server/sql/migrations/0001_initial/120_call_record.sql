-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Accounts: 0 = outside this office. Rows outlive their accounts' removal only for the other side.
CREATE TABLE call_record (
    id IDENTITY_KEY,
    call_id TEXT NOT NULL,
    from_tag TEXT NOT NULL,
    to_tag TEXT NOT NULL,
    caller_account BIGINT NOT NULL,
    callee_account BIGINT NOT NULL,
    target_account BIGINT NOT NULL,
    caller TEXT NOT NULL,
    caller_name TEXT NOT NULL,
    callee TEXT NOT NULL,
    target TEXT NOT NULL,
    forwarded TEXT NOT NULL,
    begun BIGINT NOT NULL,
    answered BIGINT NOT NULL,
    ended BIGINT NOT NULL,
    code BIGINT NOT NULL,
    ended_by TEXT NOT NULL,
    media TEXT NOT NULL,
    proxy_ip TEXT NOT NULL,
    price BIGINT NOT NULL,
    UNIQUE (call_id, begun)
)
