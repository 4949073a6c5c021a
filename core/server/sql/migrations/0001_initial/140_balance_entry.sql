-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE balance_entry (
    id IDENTITY_KEY,
    account_id BIGINT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    happened BIGINT NOT NULL,
    action TEXT NOT NULL,
    description TEXT NOT NULL,
    amount BIGINT NOT NULL,
    balance BIGINT NOT NULL,
    call_id TEXT NOT NULL,
    destination TEXT NOT NULL,
    duration BIGINT NOT NULL
)
