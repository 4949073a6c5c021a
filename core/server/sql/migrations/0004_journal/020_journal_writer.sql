-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The clients that wrote into an account's journal.
CREATE TABLE journal_writer (
    id IDENTITY_KEY,
    account_id BIGINT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    uuid TEXT NOT NULL,
    UNIQUE (account_id, uuid)
)
