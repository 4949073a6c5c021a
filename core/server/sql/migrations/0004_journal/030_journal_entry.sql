-- SPDX-FileCopyrightText: 2026 Bellset contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Within an account ids and timestamps rise together. `client_key` is a digest of the client's own id, 0
-- without one. BYTEA is PostgreSQL's; to SQLite, which stores what it is given, the name means nothing.
CREATE TABLE journal_entry (
    account_id BIGINT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    id BIGINT NOT NULL,
    timestamp BIGINT NOT NULL,
    writer_id BIGINT NOT NULL REFERENCES journal_writer (id) ON DELETE CASCADE,
    client_key BIGINT NOT NULL,
    ip_address TEXT NOT NULL,
    data BYTEA NOT NULL,
    PRIMARY KEY (account_id, id)
)
