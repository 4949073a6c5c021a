-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Within an account ids and timestamps rise together. `client_key` is a digest of the client's own id, 0
-- without one. `data` is a text, or the JSON of another value where `is_json` is 1. BYTEA is PostgreSQL's; to
-- SQLite, which stores what it is given, the name means nothing.
CREATE TABLE journal_entry (
    account_id BIGINT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    id BIGINT NOT NULL,
    timestamp BIGINT NOT NULL,
    writer_id BIGINT NOT NULL REFERENCES journal_writer (id) ON DELETE CASCADE,
    client_key BIGINT NOT NULL,
    ip_address TEXT NOT NULL,
    data BYTEA NOT NULL,
    is_json BIGINT NOT NULL DEFAULT 0 CHECK (is_json IN (0, 1)),
    PRIMARY KEY (account_id, id)
)
