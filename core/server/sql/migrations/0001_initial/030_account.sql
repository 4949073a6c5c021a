-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Times are Unix seconds, amounts 1/10000 currency units, flags 0 or 1, everywhere.
-- dnd_until: 0 = off, 253402300799 = until switched off, else the end.
-- sip_password is sealed with the key outside the database; web_password is a scrypt hash or ''.
CREATE TABLE account (
    id IDENTITY_KEY,
    domain_id BIGINT NOT NULL REFERENCES domain (id),
    username TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('user', 'helpdesk', 'admin')),
    blocked BIGINT NOT NULL DEFAULT 0 CHECK (blocked IN (0, 1)),
    first_name TEXT NOT NULL,
    last_name TEXT NOT NULL,
    email TEXT NOT NULL,
    mobile_number TEXT NOT NULL,
    caller_id TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    no_answer_timeout BIGINT NOT NULL CHECK (no_answer_timeout BETWEEN 1 AND 900),
    quick_dial TEXT NOT NULL,
    ha1 TEXT NOT NULL,
    ha1b TEXT NOT NULL,
    web_password TEXT NOT NULL,
    sip_password TEXT NOT NULL,
    prepaid BIGINT NOT NULL DEFAULT 0 CHECK (prepaid IN (0, 1)),
    balance BIGINT NOT NULL DEFAULT 0,
    charged_through BIGINT NOT NULL DEFAULT 0,
    hides_caller_id BIGINT NOT NULL DEFAULT 0 CHECK (hides_caller_id IN (0, 1)),
    dnd_until BIGINT NOT NULL DEFAULT 0,
    created BIGINT NOT NULL,
    UNIQUE (domain_id, username)
)
